"""Connected parts of a black-and-white picture, by numpy alone."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from inkdigit.reading.masks import Mask

Labels = npt.NDArray[np.intp]
Counts = npt.NDArray[np.intp]


@dataclass(frozen=True, eq=False)
class Components:
    """The parts of a mask: `labels` (height, width) is 0 off the mask and 1..count on it."""

    labels: Labels
    count: int

    @property
    def areas(self) -> Counts:
        """The pixels of each part, of shape (count + 1,); the first is what is off the mask."""
        return np.bincount(self.labels.ravel(), minlength=self.count + 1)

    @property
    def sides(self) -> Counts:
        """The height and width of the box around each part, (2, count + 1); 0 for the first."""
        places = np.nonzero(self.labels)
        part = self.labels[places]
        sides = np.zeros((2, self.count + 1), np.intp)
        for side, along in zip(sides, places, strict=True):
            low = np.full(self.count + 1, np.iinfo(np.intp).max)
            high = np.zeros(self.count + 1, np.intp)
            np.minimum.at(low, part, along)
            np.maximum.at(high, part, along)
            side[1:] = (high - low + 1)[1:]
        return sides

    @property
    def extents(self) -> Counts:
        """The pixels of the box around each part, of shape (count + 1,); 0 for the first."""
        return np.asarray(self.sides.prod(axis=0))

    def select(self, kept: npt.NDArray[np.bool_]) -> Mask:
        """The mask of those parts whose entry in `kept`, of shape (count + 1,), is true."""
        kept = kept.copy()
        kept[0] = False
        return np.asarray(kept[self.labels])


def components_of(mask: Mask, *, diagonal: bool = True) -> Components:
    """Label the parts of a mask of shape (height, width), in the order of their first pixel.

    `diagonal` says whether pixels that touch only at a corner belong together. Runs of pixels along
    the rows are joined by labels that shrink until they agree, halving the paths on the way.
    """
    height, width = mask.shape
    padded = np.zeros((height, width + 2), np.int8)
    padded[:, 1:-1] = mask
    steps = np.diff(padded, axis=1).ravel()
    starts, ends = np.flatnonzero(steps == 1), np.flatnonzero(steps == -1)
    row = starts // (width + 1)
    left, right = starts - row * (width + 1), ends - row * (width + 1)
    upper, lower = _touching(row, left, right, width=width, reach=int(diagonal))
    parent = _joined(len(starts), upper, lower)
    roots, index = np.unique(parent, return_inverse=True)
    labels = np.zeros((height, width), np.intp)
    labels[mask] = np.repeat(index + 1, right - left)
    return Components(labels, len(roots))


def filled(mask: Mask) -> Mask:
    """The mask with its holes filled: all that the outside can't be reached from."""
    outside = components_of(~np.pad(mask, 1), diagonal=False)
    return np.asarray((outside.labels != 1)[1:-1, 1:-1])


def _touching(
    row: Counts, left: Counts, right: Counts, *, width: int, reach: int
) -> tuple[Counts, Counts]:
    """Pairs of runs, one row apart, that touch: indices of the upper and of the lower ones."""
    # With one key for row and column, the runs above a run are those between two of the keys.
    stride = width + 4
    key_left, key_right = row * stride + left + 2, row * stride + right + 2
    first = np.searchsorted(key_right, key_left - stride - reach, side="right")
    last = np.searchsorted(key_left, key_right - stride + reach, side="left")
    counts = np.maximum(last - first, 0)
    lower = np.repeat(np.arange(len(row)), counts)
    within = np.arange(len(lower)) - np.repeat(np.cumsum(counts) - counts, counts)
    return np.repeat(first, counts) + within, lower


def _joined(runs: int, one: Counts, other: Counts) -> Counts:
    """The smallest run in the part of each run."""
    parent = np.arange(runs)
    while True:
        a, b = parent[one], parent[other]
        apart = a != b
        if not apart.any():
            return parent
        one, other, a, b = one[apart], other[apart], a[apart], b[apart]
        np.minimum.at(parent, np.maximum(a, b), np.minimum(a, b))
        while not np.array_equal(halved := parent[parent], parent):
            parent = halved
