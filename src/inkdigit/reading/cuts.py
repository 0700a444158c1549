"""Where a picture's ink may be cut: the parts that hang together, and paths down through them.

A cut is a seam from the top of a part to its bottom. Digits that touch are joined by little ink,
and that is often faint, since two lines meet with their soft edges: cuts that are cheaper than
those beside them fall between digits. Others fall within a digit, and whether a cut is made is
decided when the network has seen both sides.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from inkdigit.ink.stroke import Box
from inkdigit.reading.components import components_of
from inkdigit.reading.grouping import digit_height
from inkdigit.reading.seams import costs_down, followed

Array = npt.NDArray[np.float32]
Labels = npt.NDArray[np.intp]

INK = 0.3
"""Pixels that are ink by so much hang together."""

VALLEY = 3
"""Ink costs a cut this power of itself: where two lines touch, both are faint at their edge."""

MOST_PARTS = 3_000
"""A picture of more parts is no sheet of digits: its smallest ones are left out."""

_MOST_ATOMS = 6_000  # what a picture is cut into: beyond them parts stay whole
_THROUGH = (0.35, 0.65)  # of the height: rows where each cheapest path begins, up and down
_NARROWEST_CUT = 0.5  # digit heights: a part narrower than this is not cut
_APART = 0.08  # digit heights between two cuts of one part, on average, at least
_DEAREST = 1.5  # digit heights of ink that a cut crosses, at most
_MOST_CUTS = 6  # for a part as wide as its digits are high


class Cut(NamedTuple):
    """What a cut goes through: how much ink, in pixels, and how much of it by its darkness, which
    tells a line from the faint edge of two; and in how many places.
    """

    crossed: float
    dark: float
    places: int


_UNCUT: tuple[Labels, tuple[Cut, ...]] = np.empty((0, 1), np.intp), ()


@dataclass(frozen=True, eq=False)
class Atoms:
    """A picture cut as finely as its digits might need.

    `labels` (height, width) is 0 off the ink and 1..n on it. `boxes` holds the box of each atom, in
    pixels, `parts` the part that it was cut from. `cuts` holds for atoms i and i + 1 that were cut
    from each other the cut between them.
    """

    labels: Labels
    boxes: tuple[Box, ...]
    parts: tuple[int, ...]
    cuts: dict[int, Cut]
    height: float

    @cached_property
    def sides(self) -> npt.NDArray[np.float64]:
        """Where the boxes end: left, top, right and bottom, of shape (n, 4)."""
        return np.array(self.boxes)

    @cached_property
    def wholes(self) -> list[tuple[int, ...]]:
        """The atoms of each part."""
        by_part: dict[int, list[int]] = {}
        for atom, part in enumerate(self.parts):
            by_part.setdefault(part, []).append(atom)
        return [tuple(atoms) for atoms in by_part.values()]


def parts_of(coverage: Array) -> Atoms:
    """What hangs together of a picture's ink, float32 (height, width) in 0..1, from left to right,
    nothing cut. There is some ink.
    """
    components = components_of(coverage > INK * coverage.max())
    kept = np.argsort(components.areas[1:], kind="stable")[::-1][:MOST_PARTS] + 1
    boxes = _boxes(components.labels, kept)
    height = digit_height(boxes, joined=True)
    place = np.zeros(components.count + 1, np.intp)
    place[kept] = np.arange(1, len(kept) + 1)
    return from_left(place[components.labels], boxes, height=height)


def from_left(labels: Labels, boxes: Sequence[Box], *, height: float) -> Atoms:
    """Parts that aren't cut, ordered from left to right: `labels` has them as 1..n."""
    order = sorted(range(len(boxes)), key=lambda index: boxes[index].left)
    place = np.zeros(len(boxes) + 1, np.intp)
    place[np.add(order, 1)] = np.arange(1, len(order) + 1)
    return Atoms(
        place[labels],
        tuple(boxes[index] for index in order),
        tuple(range(len(order))),
        {},
        height,
    )


def atoms_of(coverage: Array) -> Atoms:
    """Cut a picture's ink, float32 (height, width) in 0..1. There is some."""
    return cut_apart(parts_of(coverage), coverage)


def cut_apart(parts: Atoms, coverage: Array, *, whole: Collection[int] = ()) -> Atoms:
    """Cut what hangs together of a picture's ink, but for the parts that are to stay `whole`."""
    labels = np.zeros_like(parts.labels)
    found: list[Box] = []
    cut_from: list[int] = []
    cuts: dict[int, Cut] = {}
    for part, box in enumerate(parts.boxes):
        window = window_of(box)
        mask = parts.labels[window] == part + 1
        ink = np.where(mask, coverage[window], 0)
        stays = part in whole or len(found) > _MOST_ATOMS
        paths, made = _UNCUT if stays else _paths(ink, height=parts.height)
        side = (np.arange(mask.shape[1])[None, None, :] > paths[:, :, None]).sum(axis=0)
        pieces = [piece for piece in range(len(paths) + 1) if (mask & (side == piece)).any()]
        for order, piece in enumerate(pieces):
            own = mask & (side == piece)
            labels[window][own] = len(found) + 1
            if order:
                cuts[len(found) - 1] = made[piece - 1]
            cut_from.append(part)
            found.append(box_of(own, left=window[1].start, top=window[0].start))
    return Atoms(labels, tuple(found), tuple(cut_from), cuts, parts.height)


def _paths(ink: Array, *, height: float) -> tuple[Labels, tuple[Cut, ...]]:
    """The column that each cut of one part takes in each row, (n, rows), and the cuts, from left to
    right.
    """
    rows, width = ink.shape
    if width < _NARROWEST_CUT * height or rows < 0.4 * height:
        return _UNCUT
    dark = ink**VALLEY
    down, back = costs_down(dark), costs_down(dark[::-1])[::-1]
    apart = max(1, round(_APART * height))
    chosen: list[Labels] = []
    for cost, row, column in _cheapest(down + back - dark):
        if cost > _DEAREST * height or len(chosen) >= _MOST_CUTS * width / height:
            break
        above = followed(down[: row + 1][::-1], column)[::-1]
        path = np.array(above[:-1] + followed(back[row:], column))
        within = apart <= column < width - apart
        if within and all(np.abs(path - other).mean() >= apart for other in chosen):
            chosen.append(path)
    if not chosen:
        return _UNCUT
    chosen.sort(key=lambda path: float(path.mean()))
    paths = np.maximum.accumulate(chosen, axis=0)
    return paths, tuple(_cut(ink[np.arange(rows), path]) for path in paths)


def _cut(on_path: Array) -> Cut:
    held = np.concatenate([[False], on_path > INK])
    places = int((held[1:] & ~held[:-1]).sum())
    return Cut(float(on_path.sum()), float((on_path**VALLEY).sum()), places)


def _cheapest(through: Array) -> list[tuple[float, int, int]]:
    """The costs of the cheapest paths through each place that they have in common with no cheaper
    neighbour, the row and the column of that place, the cheapest first.
    """
    found = []
    for share in _THROUGH:
        row = int(share * len(through))
        costs = through[row]
        inner = costs[1:-1]
        columns = 1 + np.flatnonzero((inner <= costs[:-2]) & (inner <= costs[2:]))
        found += [(float(costs[column]), row, int(column)) for column in columns]
    return sorted(found)


def window_of(box: Box) -> tuple[slice, slice]:
    """The rows and columns of a box of whole pixels."""
    return slice(int(box.top), int(box.bottom)), slice(int(box.left), int(box.right))


def box_of(mask: npt.NDArray[np.bool_], *, left: int, top: int) -> Box:
    """The box around a mask, not empty, of what begins there."""
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    return Box(
        float(left + columns[0]),
        float(top + rows[0]),
        float(left + columns[-1] + 1),
        float(top + rows[-1] + 1),
    )


def _boxes(labels: Labels, kept: Labels) -> list[Box]:
    """The boxes of some parts."""
    y, x = np.nonzero(labels)
    part = labels[y, x]
    count = int(labels.max()) + 1
    low = np.full((2, count), np.iinfo(np.intp).max)
    high = np.full((2, count), -1)
    for axis, along in enumerate((x, y)):
        np.minimum.at(low[axis], part, along)
        np.maximum.at(high[axis], part, along)
    return [
        Box(float(low[0, i]), float(low[1, i]), float(high[0, i] + 1), float(high[1, i] + 1))
        for i in kept.tolist()
    ]
