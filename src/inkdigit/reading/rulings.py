"""Strokes that are lines under digits or between them, or go around a number: no part of it.

A bar of a digit is never as long, and no digit has two others in it. A line through digits, which
strikes them out, is none of these.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from inkdigit.ink.stroke import Box
from inkdigit.reading.grouping import digit_height
from inkdigit.reading.links import Piece

_LONG = 1.5  # digit heights: a line under digits
_UNDER_TWO = 0.9  # digit heights: the same under two strokes side by side
_AROUND_TWO = 0.8  # digit heights: how wide what goes around two is, at least
_FLAT = 0.12  # of its length is how far it strays from a straight line, from end to end
_SLOPE = 0.35  # 20 degrees
_INTO = 0.25  # of a digit's height that the line may reach into its foot, or its head
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
    lines = [i for i, piece in enumerate(pieces) if _is_line(piece, height=height)]
    others = [piece.box for i, piece in enumerate(pieces) if i not in loops and i not in lines]
    if not others:
        return Rulings()
    found = (i for i in lines if _lies_beside(pieces[i].box, others, height=height))
    return Rulings(frozenset(found), loops)


def _goes_around(loop: Piece, pieces: Sequence[Piece]) -> bool:
    """Whether a stroke comes back to where it began, and two others lie side by side in it."""
    first, last = loop.stroke.xy[[0, -1]]
    if math.dist(first, last) > _OPEN * max(loop.box.width, loop.box.height):
        return False
    inside = [
        piece.box
        for piece in pieces
        if loop.box.left < piece.box.left
        and piece.box.right < loop.box.right
        and loop.box.top < piece.box.top
        and piece.box.bottom < loop.box.bottom
    ]
    return stand_apart(inside)


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


def _is_line(piece: Piece, *, height: float) -> bool:
    """Whether a stroke lies, is straight but for the hand that drew it, and about as long
    as a digit is high.
    """
    width = piece.box.width
    if width < _UNDER_TWO * height or piece.box.height > (_SLOPE + _FLAT) * width:
        return False
    x, y = piece.points.T
    slope, start = np.polyfit(x, y, 1)
    return bool(abs(slope) < _SLOPE and np.ptp(y - slope * x - start) < _FLAT * width)
