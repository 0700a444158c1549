"""Which strokes belong to one digit, by their geometry alone: a logistic regression over pairs.

Lengths are measured in the height of the digits around, so that neither the size of a hand nor that
of the window matters. The order of drawing speaks too, but softly: a bar may come when the whole
number stands. The weights were fitted on numbers made from the pen writers that train the network
(`inkdigit.training.links`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from inkdigit.ink.drawing import lengths
from inkdigit.ink.stroke import Box, Stroke
from inkdigit.reading.grouping import LEAST_LINK, Links

Floats = npt.NDArray[np.float64]
Pairs = npt.NDArray[np.intp]

POINTS = 24
"""So many points, evenly along a stroke, stand for it where distances are measured."""

FARTHEST = 2.2
"""Digit heights that a pair of strokes of one digit extends over at most."""

_AT_ONCE = 1_000  # pairs whose distances are measured in one go, for the sake of memory
_ROWS = 256  # boxes whose pairs are looked at in one go, for the same


@dataclass(frozen=True, eq=False)
class Piece:
    """A stroke as far as links are concerned: its box and POINTS points along it."""

    stroke: Stroke
    box: Box

    @cached_property
    def points(self) -> Floats:
        """The points, of shape (POINTS, 2), for which a stroke alone has no use."""
        return _spread(self.stroke.xy)

    @classmethod
    def of(cls, stroke: Stroke) -> Piece:
        """Measure a stroke."""
        left, top = stroke.xy.min(axis=0).tolist()
        right, bottom = stroke.xy.max(axis=0).tolist()
        return cls(stroke, Box(left, top, right, bottom))


class Features(NamedTuple):
    """What is looked at in pairs of strokes, or the weights of it; see `features_of`."""

    bias: Floats | float
    apart: Floats | float
    into: Floats | float
    below: Floats | float
    distance: Floats | float
    width: Floats | float
    height: Floats | float
    wide: Floats | float
    small: Floats | float
    small_apart: Floats | float
    in_turn: Floats | float


_WEIGHTS = np.array(
    Features(
        bias=2.00,
        apart=-1.08,
        into=8.88,
        below=-4.50,
        distance=-10.30,
        width=-4.36,
        height=-0.29,
        wide=2.06,
        small=-3.38,
        small_apart=-1.57,
        in_turn=2.95,
    )
)


def ink_links(pieces: Sequence[Piece], *, height: float) -> Links:
    """The links of all strokes that may belong to one digit, among digits of about `height`."""
    pairs = near_pairs([piece.box for piece in pieces], height=height)
    logits = features_of(pieces, pairs, height=height) @ _WEIGHTS
    linked = zip(map(tuple, pairs.tolist()), logits.tolist(), strict=True)
    return {(i, j): logit for (i, j), logit in linked if logit > LEAST_LINK}


def near_pairs(boxes: Sequence[Box], *, height: float) -> Pairs:
    """The pairs i < j, of shape (n, 2), that could be of one digit of about this height at all."""
    left, top, right, bottom = np.array(boxes).T
    found = []
    for first in range(0, len(boxes), _ROWS):
        some = slice(first, first + _ROWS)
        width = np.maximum.outer(right[some], right) - np.minimum.outer(left[some], left)
        tall = np.maximum.outer(bottom[some], bottom) - np.minimum.outer(top[some], top)
        near = np.argwhere(np.triu(np.maximum(width, tall) <= FARTHEST * height, k=1 + first))
        found.append(near + np.array([first, 0]))
    return np.concatenate(found)


def features_of(pieces: Sequence[Piece], pairs: Pairs, *, height: float) -> Floats:
    """The features of pairs of strokes, of shape (pairs, features).

    `height` is that of the digits, and the strokes come in the order in which they were drawn.
    """
    if not len(pairs):
        return np.empty((0, len(Features._fields)))
    boxes = np.array([piece.box for piece in pieces])
    low, high = boxes[:, :2], boxes[:, 2:]
    i, j = pairs.T
    gap_x, gap_y = ((np.maximum(low[i], low[j]) - np.minimum(high[i], high[j])) / height).T
    width, tall = ((np.maximum(high[i], high[j]) - np.minimum(low[i], low[j])) / height).T
    widths, extents = (high - low)[:, 0] / height, (high - low).max(axis=1) / height
    narrower = np.maximum(np.minimum(widths[i], widths[j]), 0.1)
    small = np.minimum(np.minimum(extents[i], extents[j]), 1.0)
    apart = np.clip(gap_x, 0.0, 1.0)
    return np.stack(
        Features(
            bias=np.ones(len(pairs)),
            apart=apart,
            into=np.minimum(np.maximum(-gap_x, 0.0) / narrower, 1.0),
            below=np.clip(gap_y, 0.0, 0.3),
            distance=np.minimum(_distances(pieces, pairs) / height, 1.0),
            width=np.minimum(width, 2.0),
            height=np.clip(tall - 1.0, 0.0, 1.5),
            wide=np.clip(width - 0.9, 0.0, 1.5),
            small=small,
            small_apart=small * apart,
            in_turn=(j == i + 1).astype(np.float64),
        ),
        axis=1,
    )


def _distances(pieces: Sequence[Piece], pairs: Pairs) -> Floats:
    """The least distance between the strokes of each pair, in ink units."""
    points = {index: pieces[index].points for index in np.unique(pairs).tolist()}
    least: list[Floats] = []
    for some in np.array_split(pairs, -(-len(pairs) // _AT_ONCE)):
        ones, others = (np.stack([points[index] for index in side]) for side in some.T.tolist())
        dx, dy = (ones[:, :, None] - others[:, None]).transpose(3, 0, 1, 2)
        least.append((dx * dx + dy * dy).min(axis=(1, 2)))
    squared: Floats = np.concatenate(least)
    return np.sqrt(squared)


def _spread(xy: Floats) -> Floats:
    """POINTS points at even distances along a line, of shape (POINTS, 2)."""
    travelled = np.concatenate([[0.0], np.cumsum(lengths(xy))])
    at = np.linspace(0.0, travelled[-1], POINTS)
    return np.stack([np.interp(at, travelled, xy[:, i]) for i in (0, 1)], axis=1)
