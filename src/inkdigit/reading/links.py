"""Which strokes belong to one digit, by their geometry alone: a logistic regression over pairs.

Lengths are measured in the height of the digits around, so that neither the size of a hand nor that
of the window matters. The order of drawing speaks too, but softly: a bar may come when the whole
number stands. The weights were fitted on numbers made from the pen writers that train the network
(`inkdigit.training.links`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from inkdigit.ink.drawing import lengths
from inkdigit.ink.stroke import Box, Stroke
from inkdigit.reading.grouping import LEAST_LINK, Links

Floats = npt.NDArray[np.float64]

POINTS = 24
"""So many points, evenly along a stroke, stand for it where distances are measured."""

FARTHEST = 2.2
"""Digit heights that a pair of strokes of one digit extends over at most."""


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
    """What is looked at in a pair of strokes; see `features_of`."""

    bias: float
    apart: float
    into: float
    below: float
    distance: float
    width: float
    height: float
    wide: float
    small: float
    small_apart: float
    in_turn: float


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


def logit_of(one: Piece, other: Piece, *, height: float, in_turn: bool) -> float:
    """The logarithm of the odds that two strokes belong to one digit; see `features_of`."""
    return float(np.dot(_WEIGHTS, features_of(one, other, height=height, in_turn=in_turn)))


def ink_links(pieces: Sequence[Piece], *, height: float) -> Links:
    """The links of all strokes that may belong to one digit, among digits of about `height`."""
    links = {}
    for j, later in enumerate(pieces):
        for i, earlier in enumerate(pieces[:j]):
            if are_near(earlier.box, later.box, height=height):
                logit = logit_of(earlier, later, height=height, in_turn=j == i + 1)
                if logit > LEAST_LINK:
                    links[i, j] = logit
    return links


def are_near(one: Box, other: Box, *, height: float) -> bool:
    """Whether strokes in these boxes could belong to one digit of about this height at all."""
    width = max(one.right, other.right) - min(one.left, other.left)
    tall = max(one.bottom, other.bottom) - min(one.top, other.top)
    return max(width, tall) <= FARTHEST * height


def features_of(one: Piece, other: Piece, *, height: float, in_turn: bool) -> Features:
    """The features of two strokes; `height` is that of the digits, `in_turn` whether one was drawn
    right after the other.
    """
    a, b = one.box, other.box
    gap_x = (max(a.left, b.left) - min(a.right, b.right)) / height
    gap_y = (max(a.top, b.top) - min(a.bottom, b.bottom)) / height
    width = (max(a.right, b.right) - min(a.left, b.left)) / height
    tall = (max(a.bottom, b.bottom) - min(a.top, b.top)) / height
    distance = _distance(one, other) / height
    narrower = max(min(a.width, b.width) / height, 0.1)
    small = min(max(a.width, a.height), max(b.width, b.height)) / height
    return Features(
        bias=1.0,
        apart=min(max(gap_x, 0.0), 1.0),
        into=min(max(-gap_x, 0.0) / narrower, 1.0),
        below=min(max(gap_y, 0.0), 0.3),
        distance=min(distance, 1.0),
        width=min(width, 2.0),
        height=min(max(tall - 1.0, 0.0), 1.5),
        wide=min(max(width - 0.9, 0.0), 1.5),
        small=min(small, 1.0),
        small_apart=min(small, 1.0) * min(max(gap_x, 0.0), 1.0),
        in_turn=float(in_turn),
    )


@lru_cache(maxsize=2_048)  # while one draws, all but one of the strokes stay where they are
def _distance(one: Piece, other: Piece) -> float:
    """The least distance between two strokes, in ink units."""
    offsets = one.points[:, None] - other.points[None]
    return float(np.sqrt((offsets * offsets).sum(axis=-1).min()))


def _spread(xy: Floats) -> Floats:
    """POINTS points at even distances along a line, of shape (POINTS, 2)."""
    travelled = np.concatenate([[0.0], np.cumsum(lengths(xy))])
    at = np.linspace(0.0, travelled[-1], POINTS)
    return np.stack([np.interp(at, travelled, xy[:, i]) for i in (0, 1)], axis=1)
