"""Strokes that are lines under digits or between them, or go around them: no part of a number.

A bar of a digit is never as long, and no digit has two others in it. A line through digits, which
strikes them out, is none of these. Under or around one digit may be its own foot, or a 0 with a
slash in it: who leaves that out has to see whether a clear digit is left.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from inkdigit.ink.stroke import Box
from inkdigit.reading.grouping import around, digit_height
from inkdigit.reading.links import Piece

Floats = npt.NDArray[np.float64]

_LONG = 1.5  # digit heights: a line under digits
_UNDER_TWO = 0.9  # digit heights: the same under two strokes side by side
_UNDER_ONE = 0.5  # of its height: how long a line under one digit is, at least
_APART = 0.08  # of its height: and how far from it
_AROUND_TWO = 0.8  # digit heights: how wide what goes around two is, at least
_AROUND_ONE = 3.0  # of its height: how high what goes around one digit is, at most
_FLAT = 0.12  # of its length is how far it strays from a straight line, from end to end
_SLOPE = 0.35  # 20 degrees
_INTO = 0.25  # of a digit's height that the line may reach into its foot, or its head
_IN_LOOP = 0.15  # of the height of what goes around a number: how high its digits are, at least
_DIRECTIONS = 12
_OPEN = 0.3  # of the size of what goes around a number: how far apart its ends may be


class Rulings(NamedTuple):
    """The indices of strokes that are no part of a number."""

    lines: frozenset[int] = frozenset()
    loops: frozenset[int] = frozenset()


def rulings(pieces: Sequence[Piece], *, height: float) -> Rulings:
    """Find the lines that lie under or over all else, and the loops around it; never all strokes.

    `height` is that of the digits, as far as it is known with these among them.
    """
    wide = [i for i, piece in enumerate(pieces) if piece.box.width > _AROUND_TWO * height]
    loops = frozenset(i for i in wide if _goes_around(pieces[i], pieces))
    if loops:
        height = digit_height([piece.box for i, piece in enumerate(pieces) if i not in loops])
    lines = [i for i, piece in enumerate(pieces) if _is_line(piece, least=_UNDER_TWO * height)]
    others = [piece.box for i, piece in enumerate(pieces) if i not in loops and i not in lines]
    if not others:
        return Rulings()
    found = (i for i in lines if _lies_beside(pieces[i].box, others, height=height))
    return Rulings(frozenset(found), loops)


def about_one(pieces: Sequence[Piece]) -> Rulings:
    """Find the stroke that lies under all others, apart from them, or goes around them all."""
    for i, piece in enumerate(pieces):
        rest = around([other.box for other in pieces if other is not piece])
        if _is_line(piece, least=_UNDER_ONE * rest.height) and _lies_under(piece.box, rest):
            return Rulings(lines=frozenset({i}))
        inside = piece.box.holds(rest) and piece.box.height < _AROUND_ONE * rest.height
        if inside and _is_closed(piece):
            return Rulings(loops=frozenset({i}))
    return Rulings()


def surround(pieces: Sequence[Piece], box: Box) -> bool:
    """Whether ink is to be seen in all directions but one from the middle of a box."""
    points = np.concatenate([piece.points for piece in pieces])
    return seen_around(box, *points.T, directions=_DIRECTIONS) >= 1 - 1 / _DIRECTIONS


def seen_around(box: Box, x: Floats, y: Floats, *, directions: int) -> float:
    """The share of so many directions in which points are to be seen from the middle of a box."""
    angles = np.arctan2(y - (box.top + box.bottom) / 2, x - (box.left + box.right) / 2)
    return len(np.unique(np.floor(angles / (2 * np.pi) * directions))) / directions


def _lies_under(line: Box, rest: Box) -> bool:
    along = min(line.right, rest.right) - max(line.left, rest.left)
    return line.top > rest.bottom + _APART * rest.height and along >= rest.width / 2


def _goes_around(loop: Piece, pieces: Sequence[Piece]) -> bool:
    """Whether a stroke comes back to where it began, and two others lie side by side in it, not
    as small as eyes in a face.
    """
    inside = [piece.box for piece in pieces if loop.box.holds(piece.box)]
    return _is_closed(loop) and stand_apart(
        [box for box in inside if box.height > _IN_LOOP * loop.box.height]
    )


def _is_closed(loop: Piece) -> bool:
    first, last = loop.stroke.xy[[0, -1]]
    return math.dist(first, last) < _OPEN * max(loop.box.width, loop.box.height)


def _lies_beside(line: Box, others: Sequence[Box], *, height: float) -> bool:
    """Whether a line is under or over what it lies along, and long enough for that."""
    along = [box for box in others if box.right > line.left and box.left < line.right]
    above = [box for box in along if line.top > box.bottom - _INTO * box.height]
    below = [box for box in along if line.bottom < box.top + _INTO * box.height]
    if len(above) + len(below) < len(along):
        return False  # it goes through something
    return line.width > _LONG * height or stand_apart(above)


def stand_apart(boxes: Sequence[Box]) -> bool:
    """Whether one of them is to the right of another."""
    return bool(boxes) and max(box.left for box in boxes) > min(box.right for box in boxes)


def _is_line(piece: Piece, *, least: float) -> bool:
    """Whether a stroke lies, is straight but for the hand that drew it, and `least` long."""
    width = piece.box.width
    if width < max(least, 1e-6) or piece.box.height > (_SLOPE + _FLAT) * width:
        return False
    x, y = piece.points.T
    slope, start = np.polyfit(x, y, 1)
    return bool(abs(slope) < _SLOPE and np.ptp(y - slope * x - start) < _FLAT * width)
