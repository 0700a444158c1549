"""Lines of writing: which boxes stand side by side, and in which order one reads them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

import numpy as np

from inkdigit.ink.stroke import Box

_SAME_LINE = 0.4
"""Neighbours on a line share at least this part of the lower one's height."""
_STEEPEST = 0.45
"""24 degrees: a line that rises or falls as much is one still, if nothing stands above another."""
_OFF_IT = 0.35
"""Heights that what stands on such a line may be off it."""


def lines_of(boxes: Sequence[Box]) -> tuple[tuple[int, ...], ...]:
    """The boxes as lines, from top to bottom, and each from left to right: indices of `boxes`.

    A line is followed from box to box, each time to the nearest one further right that stands at
    about its height, so that it may rise or fall on its way.
    """
    order = sorted(range(len(boxes)), key=lambda index: _middle(boxes[index]))
    line_of = dict(zip(order, order, strict=True))
    followed: set[int] = set()
    reach = max((box.width for box in boxes), default=0.0) / 2
    for place, index in enumerate(order):
        nearest = None
        for other in order[place + 1 :]:
            if nearest is not None and _middle(boxes[other]) - reach > boxes[nearest].left:
                break  # nor does any further on begin as near
            nearer = nearest is None or boxes[other].left < boxes[nearest].left
            if nearer and other not in followed and _stand_beside(boxes[index], boxes[other]):
                nearest = other
        if nearest is not None:
            followed.add(nearest)
            line_of[nearest] = line_of[index]
    lines: dict[int, list[int]] = {}
    for index in order:
        lines.setdefault(line_of[index], []).append(index)
    if len(lines) > 1 and _is_steep_line([boxes[index] for index in order]):
        return (tuple(order),)
    return tuple(
        tuple(line) for line in sorted(lines.values(), key=lambda line: _height_of(line, boxes))
    )


def _is_steep_line(boxes: Sequence[Box]) -> bool:
    """Whether boxes, from left to right, are one line that rises or falls: three at least."""
    if len(boxes) < 3 or any(other.left < _middle(one) for one, other in pairwise(boxes)):
        return False
    x = np.array([_middle(box) for box in boxes])
    y = np.array([box.top + box.bottom for box in boxes]) / 2
    slope, start = np.polyfit(x, y, 1)
    off = np.abs(y - slope * x - start).max()
    return bool(abs(slope) < _STEEPEST and off < _OFF_IT * median(box.height for box in boxes))


def _stand_beside(one: Box, other: Box) -> bool:
    shared = min(one.bottom, other.bottom) - max(one.top, other.top)
    lower = min(one.height, other.height)
    return shared >= _SAME_LINE * lower


def _middle(box: Box) -> float:
    return (box.left + box.right) / 2


def _height_of(line: Sequence[int], boxes: Sequence[Box]) -> float:
    return sum(boxes[index].top + boxes[index].bottom for index in line) / len(line)
