"""What the window says of a reading, in kind: sure, unsure, no digit, nothing drawn."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from inkdigit.reading.reading import Reading

SURE = 0.75
"""From this probability on the answer is stated; below, it is offered."""


class AnswerKind(Enum):
    """How an answer is worded."""

    EMPTY = auto()
    LOADING = auto()
    UNAVAILABLE = auto()
    SURE = auto()
    UNSURE = auto()
    NOT_A_DIGIT = auto()


@dataclass(frozen=True)
class Answer:
    """An answer: its kind, and for a reading the digit (if any) and the probability in 0..1."""

    kind: AnswerKind
    digit: int | None = None
    confidence: float = 0.0


EMPTY = Answer(AnswerKind.EMPTY)
LOADING = Answer(AnswerKind.LOADING)
UNAVAILABLE = Answer(AnswerKind.UNAVAILABLE)


def answer_of(reading: Reading) -> Answer:
    """Return how to word a reading."""
    if reading.digit is None:
        return Answer(AnswerKind.NOT_A_DIGIT, None, reading.confidence)
    kind = AnswerKind.SURE if reading.confidence >= SURE else AnswerKind.UNSURE
    return Answer(kind, reading.digit, reading.confidence)
