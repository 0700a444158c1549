"""Strokes that are lines under digits or between them: nothing of a number.

A bar of a digit is never as long, and a line through digits, which strikes them out, is none of
these.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from inkdigit.ink.stroke import Box
from inkdigit.reading.links import Piece

_LONG = 1.5  # digit heights: no bar is as long
_UNDER_TWO = 0.9  # digit heights: the same of a line under two strokes side by side
_FLAT = 0.12  # of its length is how far it strays from a straight line, from end to end
_SLOPE = 0.35  # 20 degrees
_INTO = 0.25  # of a digit's height that the line may reach into its foot, or its head


def underlines(pieces: Sequence[Piece], *, height: float) -> frozenset[int]:
    """Which strokes are lines that stand under or over all else; never all of them."""
    lines = {index for index, piece in enumerate(pieces) if _is_line(piece, height=height)}
    others = [piece.box for index, piece in enumerate(pieces) if index not in lines]
    found = set()
    for index in lines:
        line = pieces[index].box
        along = [box for box in others if box.right > line.left and box.left < line.right]
        above = [box for box in along if line.top > box.bottom - _INTO * box.height]
        below = [box for box in along if line.bottom < box.top + _INTO * box.height]
        if len(above) + len(below) < len(along):
            continue  # it goes through something
        if line.width > _LONG * height or _stand_apart(above):
            found.add(index)
    return frozenset(found) if others else frozenset()


def _stand_apart(boxes: Sequence[Box]) -> bool:
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
