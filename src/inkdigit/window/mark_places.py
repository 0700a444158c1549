"""Where the marks of a number's digits go: beside their digits, on as little ink as can be."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, QSize

_BAND_PX = 32

_Mark = tuple[int, int, int, int]
_Edges = tuple[float, float, float, float]
"""Left, top, right and bottom, as plain numbers: a sheet has hundreds of digits."""


class _Way(NamedTuple):
    """A side of a digit, and how far from it."""

    is_above: bool
    gap_px: int


_WAYS = (_Way(False, 5), _Way(False, 1), _Way(True, 5), _Way(True, 1))
"""Where a mark may lie, the best first."""


@dataclass(frozen=True)
class Place:
    """Where a mark goes: below its digit or above, beside all ink or over some."""

    rect: QRect
    is_above: bool
    is_over_ink: bool


def place_marks(
    lines: Sequence[Sequence[QRectF]],
    *,
    size: QSize,
    within: QRect,
    beside: Sequence[QRectF] = (),
) -> list[Place]:
    """Return where the marks of lines of digits go, all of them in sight, in the digits' order.

    A mark is below its digit and as wide; all of a line are above theirs where other lines, or what
    there is `beside` the digits, are in the way. Where they are on both sides, a mark is as narrow
    as its sign, and where it hides the least.
    """
    ink = [[_edges(digit) for digit in line] for line in lines]
    taken = _Bands(within)  # by all ink, and then by the marks that have their places
    for boxes in ink:
        taken.add(boxes)
    taken.add(_edges(other) for other in beside)
    places: list[Place] = []
    for line, boxes in zip(lines, ink, strict=True):
        ways = _placed_alike(line, size=size, within=within)
        hidden = [_hidden(marks, boxes, taken, first=len(places)) for marks in ways]
        free = next((way for way, areas in enumerate(hidden) if not any(areas)), None)
        for column in range(len(line)):
            areas = [areas[column] for areas in hidden]
            way = areas.index(min(areas)) if free is None else free
            left, top, right, bottom = ways[way][column]
            rect = QRect(left, top, right - left, bottom - top)
            if areas[way]:
                narrow = QRect(QPoint(), size)
                narrow.moveCenter(rect.center())
                rect = narrow
            places.append(Place(rect, _WAYS[way].is_above, is_over_ink=areas[way] > 0))
        taken.add(_edges(QRectF(place.rect)) for place in places[-len(line) :])
    return places


def _placed_alike(line: Sequence[QRectF], *, size: QSize, within: QRect) -> list[list[_Mark]]:
    """Return, for each way, the edges of a line's marks: each as wide as its digit."""
    narrowest, height = size.width(), size.height()
    leftmost, rightmost = within.left(), within.left() + within.width()
    highest, lowest = within.top(), within.top() + within.height() - height
    ways: list[list[_Mark]] = [[] for _ in _WAYS]
    for digit in line:
        width = max(round(digit.width()), narrowest)
        left = round(digit.center().x() - width / 2)
        left = min(max(left, leftmost), rightmost - width)
        above, below = round(digit.top()) - height, round(digit.bottom())
        for way, marks in zip(_WAYS, ways, strict=True):
            top = above - way.gap_px if way.is_above else below + way.gap_px
            top = min(max(top, highest), lowest)
            marks.append((left, top, left + width, top + height))
    return ways


def _hidden(
    marks: Sequence[_Edges], digits: Sequence[_Edges], taken: _Bands, *, first: int
) -> list[float]:
    """Return the area that each mark of a line hides of its digit and of what isn't of the line.

    The digits of the line are those of `taken` from the number `first` on.
    """
    top, bottom = min(mark[1] for mark in marks), max(mark[3] for mark in marks)
    others = taken.near(top, bottom, but=range(first, first + len(digits)))
    return [_covered(mark, [*others, digit]) for mark, digit in zip(marks, digits, strict=True)]


def _covered(mark: _Edges, boxes: Sequence[_Edges]) -> float:
    """Return the area of boxes that a mark covers."""
    left, top, right, bottom = mark
    return sum(
        (min(right, box[2]) - max(left, box[0])) * (min(bottom, box[3]) - max(top, box[1]))
        for box in boxes
        if box[0] < right and left < box[2] and box[1] < bottom and top < box[3]
    )


def _edges(rect: QRectF) -> _Edges:
    return rect.left(), rect.top(), rect.right(), rect.bottom()


class _Bands:
    """Boxes by the bands of the canvas that they reach into: what is far need not be looked at."""

    def __init__(self, within: QRect) -> None:
        self._top, self._bottom = within.top(), within.bottom()
        self._boxes: list[_Edges] = []
        self._bands: defaultdict[int, list[int]] = defaultdict(list)

    def add(self, boxes: Iterable[_Edges]) -> None:
        """Keep more boxes, numbered in their order."""
        for box in boxes:
            for band in self._reached(box[1], box[3]):
                self._bands[band].append(len(self._boxes))
            self._boxes.append(box)

    def near(self, top: float, bottom: float, *, but: range) -> list[_Edges]:
        """Return all boxes that are as high up as this, in order, but for some numbers."""
        found = set[int]().union(*(self._bands[band] for band in self._reached(top, bottom)))
        boxes = (self._boxes[number] for number in sorted(found.difference(but)))
        return [box for box in boxes if box[1] < bottom and top < box[3]]

    def _reached(self, top: float, bottom: float) -> range:
        first, last = (
            int(min(max(edge, self._top), self._bottom)) // _BAND_PX for edge in (top, bottom)
        )
        return range(first, last + 1)
