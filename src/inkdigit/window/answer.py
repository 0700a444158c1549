"""What the window says of a reading, in kind: sure, unsure, no digit, nothing drawn."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from inkdigit.reading.numbers import DigitReading, NumberReading
from inkdigit.reading.reading import Reading

SURE = 0.75
"""From this probability on the answer is stated; below, it is offered."""


class AnswerKind(Enum):
    """How an answer is worded."""

    EMPTY = auto()
    LOADING = auto()
    READING = auto()
    UNAVAILABLE = auto()
    SURE = auto()
    UNSURE = auto()
    NOT_A_DIGIT = auto()


@dataclass(frozen=True)
class Answer:
    """An answer: its kind, and for a reading the digit (if any) and the probability in 0..1.

    `text` is what was read, lines parted by "\\n", and empty where that is nothing; `digit` is None
    for a number of several, of which so many are `unsure`.
    """

    kind: AnswerKind
    digit: int | None = None
    confidence: float = 0.0
    text: str = ""
    unsure: int = 0

    @property
    def is_number(self) -> bool:
        """Whether several digits were read."""
        return len(self.text) > 1

    @property
    def count(self) -> int:
        """How many digits were read, those that can't be read among them."""
        return len(self.text.replace("\n", ""))


EMPTY = Answer(AnswerKind.EMPTY)
LOADING = Answer(AnswerKind.LOADING)
READING = Answer(AnswerKind.READING)
UNAVAILABLE = Answer(AnswerKind.UNAVAILABLE)


def answer_of(reading: Reading) -> Answer:
    """Return how to word a reading of one digit."""
    if reading.digit is None:
        return Answer(AnswerKind.NOT_A_DIGIT, None, reading.confidence)
    return Answer(_kind(reading.confidence), reading.digit, reading.confidence, str(reading.digit))


def answer_of_number(number: NumberReading) -> Answer:
    """Return how to word the reading of a drawing."""
    if not number.text:
        return Answer(AnswerKind.NOT_A_DIGIT, None, number.confidence)
    digit = number.digits[0].digit if number.is_single else None
    unsure = sum(map(is_unsure, number.digits))
    return Answer(_kind(number.confidence), digit, number.confidence, number.text, unsure)


def is_unsure(digit: DigitReading) -> bool:
    """Whether a digit of a number can't be read, or is not read surely."""
    return digit.digit is None or digit.confidence < SURE


def _kind(confidence: float) -> AnswerKind:
    return AnswerKind.SURE if confidence >= SURE else AnswerKind.UNSURE
