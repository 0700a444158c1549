"""Where a picture's ink may be cut: the parts that hang together, and paths down through them.

A cut is a path from the top of a part to its bottom that crosses as little ink as it can, found by
dynamic programming over the rows, as seams are (Avidan and Shamir 2007). Digits that touch are
joined by little ink, so that some of the cheapest cuts fall between them; others fall within a
digit, and whether a cut is made is decided when the network has seen both sides.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from inkdigit.ink.stroke import Box
from inkdigit.reading.components import components_of
from inkdigit.reading.grouping import digit_height

Array = npt.NDArray[np.float32]
Labels = npt.NDArray[np.intp]

INK = 0.3
"""Pixels that are ink by so much hang together."""

MOST_PARTS = 400
"""A picture of more parts is no writing: its smallest ones are left out."""

_NARROWEST_CUT = 0.7  # digit heights: a part narrower than this is not cut
_APART = 0.12  # digit heights between two cuts of one part, at least
_DEAREST = 1.3  # digit heights of ink that a cut crosses, at most
_MOST_CUTS = 4  # for a part as wide as its digits are high
_SLANTED = 0.02  # what a step aside costs, as ink


@dataclass(frozen=True, eq=False)
class Atoms:
    """A picture cut as finely as its digits might need.

    `labels` (height, width) is 0 off the ink and 1..n on it. `boxes` holds the box of each atom, in
    pixels, `parts` the part that it was cut from. `cuts` tells for atoms i and i + 1 that were cut
    from each other how much ink lies on the cut, in pixels.
    """

    labels: Labels
    boxes: tuple[Box, ...]
    parts: tuple[int, ...]
    cuts: dict[int, float]
    height: float

    @property
    def wholes(self) -> list[tuple[int, ...]]:
        """The atoms of each part."""
        by_part: dict[int, list[int]] = {}
        for atom, part in enumerate(self.parts):
            by_part.setdefault(part, []).append(atom)
        return [tuple(atoms) for atoms in by_part.values()]


def atoms_of(coverage: Array) -> Atoms:
    """Cut a picture's ink, float32 (height, width) in 0..1. There is some."""
    components = components_of(coverage > INK * coverage.max())
    kept = np.argsort(components.areas[1:], kind="stable")[::-1][:MOST_PARTS] + 1
    boxes = {
        int(part): box for part, box in zip(kept, _boxes(components.labels, kept), strict=True)
    }
    height = digit_height(list(boxes.values()))
    labels = np.zeros_like(components.labels)
    found: list[Box] = []
    parts: list[int] = []
    cuts: dict[int, float] = {}
    for part in sorted(boxes, key=lambda part: boxes[part].left):
        box = boxes[part]
        window = _window(box)
        mask = components.labels[window] == part
        paths, crossed = _paths(np.where(mask, coverage[window], 0), height=height)
        side = (np.arange(mask.shape[1])[None, None, :] > paths[:, :, None]).sum(axis=0)
        pieces = [piece for piece in range(len(paths) + 1) if (mask & (side == piece)).any()]
        for order, piece in enumerate(pieces):
            own = mask & (side == piece)
            labels[window][own] = len(found) + 1
            if order:
                cuts[len(found) - 1] = float(crossed[piece - 1])
            parts.append(part)
            found.append(_box(own, left=window[1].start, top=window[0].start))
    return Atoms(labels, tuple(found), tuple(parts), cuts, height)


def _paths(ink: Array, *, height: float) -> tuple[Labels, Array]:
    """Cuts of one part from left to right: the column they take in each row, (cuts, rows), and the
    ink on each, (cuts,).
    """
    rows, width = ink.shape
    if width < _NARROWEST_CUT * height or rows < 0.4 * height:
        return np.empty((0, rows), np.intp), np.empty(0, np.float32)
    down, back = _costs(ink), _costs(ink[::-1])[::-1]
    middle = rows // 2
    through = down[middle] + back[middle] - ink[middle]
    apart = max(1, round(_APART * height))
    chosen: list[int] = []
    inner = np.arange(apart, width - apart)
    for column in inner[np.argsort(through[inner], kind="stable")].tolist():
        if through[column] > _DEAREST * height:
            break
        if all(abs(column - other) >= apart for other in chosen):
            chosen.append(column)
        if len(chosen) >= _MOST_CUTS * width / height:
            break
    chosen.sort()
    paths = np.empty((len(chosen), rows), np.intp)
    for number, column in enumerate(chosen):
        paths[number, : middle + 1] = _followed(down[: middle + 1][::-1], column)[::-1]
        paths[number, middle:] = _followed(back[middle:], column)
    paths = np.maximum.accumulate(paths, axis=0)
    crossed = ink[np.arange(rows)[None], paths].sum(axis=1) if len(paths) else np.empty(0)
    return paths, np.asarray(crossed, np.float32)


def _costs(ink: Array) -> Array:
    """The ink on the cheapest path from the first row to each pixel."""
    rows, width = ink.shape
    walled = np.full((rows, width + 2), np.inf, ink.dtype)
    costs = walled[:, 1:-1]
    costs[0] = ink[0]
    for row in range(1, rows):
        aside = np.minimum(walled[row - 1, :-2], walled[row - 1, 2:]) + _SLANTED
        costs[row] = ink[row] + np.minimum(costs[row - 1], aside)
    return costs


def _followed(costs: Array, column: int) -> list[int]:
    """The cheapest path from a column of the first row on, towards where `costs` counted from."""
    path = [column]
    for row in costs[1:]:
        low = max(path[-1] - 1, 0)
        near = row[low : path[-1] + 2] + _SLANTED
        near[path[-1] - low] -= _SLANTED
        path.append(low + int(near.argmin()))
    return path


def _window(box: Box) -> tuple[slice, slice]:
    return slice(int(box.top), int(box.bottom)), slice(int(box.left), int(box.right))


def _box(mask: npt.NDArray[np.bool_], *, left: int, top: int) -> Box:
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
