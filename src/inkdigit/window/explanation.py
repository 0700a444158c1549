"""Why a reading is what it is, worked out in slices so that a reading never has to wait for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from inkdigit.ink.stroke import Ink
from inkdigit.reading.attribution import MOST_STROKES, Array, Attribution, ReadMany, attribute
from inkdigit.reading.framing import NothingToRead, frame_ink, frame_strokes
from inkdigit.reading.reading import Reading

SLICE = 4
"""Frames read at a time, some 3 ms: larger slices, and the batch in one go, are no faster."""


@dataclass(frozen=True, eq=False)
class Question:
    """A reading to be explained, and the ink that it may be of, None for a picture."""

    reading: Reading
    ink: Ink | None


@dataclass(frozen=True, eq=False)
class Explanation:
    """What the ink of a reading says; `ink` is None where the reading is of a picture."""

    reading: Reading
    attribution: Attribution
    ink: Ink | None


def explained(
    question: Question, read_many: ReadMany, *, has_to_go: Callable[[], bool]
) -> Explanation | None:
    """Explain a reading, or give up with None as soon as `has_to_go` says so.

    Ink that isn't what the reading saw is left aside.
    """

    def in_slices(frames: Array) -> Array:
        rows = []
        for start in range(0, len(frames), SLICE):
            if has_to_go():
                raise _MadeWay
            rows.append(read_many(frames[start : start + SLICE]))
        return np.concatenate(rows)

    frame = question.reading.image
    ink = question.ink if _is_of(frame, question.ink) else None
    strokes = frame_strokes(ink) if ink and len(ink.strokes) <= MOST_STROKES else None
    try:
        return Explanation(question.reading, attribute(frame, in_slices, strokes=strokes), ink)
    except _MadeWay:
        return None


class _MadeWay(Exception):
    """Something more urgent came."""


def _is_of(frame: Array, ink: Ink | None) -> bool:
    try:
        return ink is not None and np.array_equal(frame_ink(ink), frame)
    except NothingToRead:
        return False
