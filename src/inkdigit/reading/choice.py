"""Which groups of a drawing are its digits: scored by the network and by geometry, and chosen.

A group's score is a weighed sum: the logarithm of how probable its best class is, how clear it is
that it is a digit at all, and what its geometry says of it: whether its parts hang together,
whether it is as high as a digit, and as wide as that one is. A drawing is cut into those groups
whose scores sum to the most. What hangs over as small as a dash or a dot is a mark and is passed
over; what is larger and no digit stays, as one that can't be read.

The weights were chosen on the pen writers and the scans that validate the network.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from types import MappingProxyType

import numpy as np
import numpy.typing as npt

from inkdigit.ink.stroke import Box
from inkdigit.reading.cover import Part, best_cover
from inkdigit.reading.grouping import Group
from inkdigit.reading.reading import CLASSES, DIGITS, NOT_A_DIGIT

Rows = npt.NDArray[np.float32]
Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Weights:
    """How much each thing counts in the score of a group, a logarithm.

    `digit` weighs the logarithm of the digit's probability, `whole` that of the whole drawing's.
    `clear` weighs how unlikely it is no digit, as a logarithm up to CLEAREST: parts that are two
    digits or half of one are less clear than digits are. `link` weighs the logarithm of the odds of
    geometry, `size` and `width` what speaks against the height and the width. `strip` weighs the
    logarithm of how probable it is, in the strip where digits stand, that it is that digit alone,
    and `no_strip` that it is none.

    `each` is added for every digit but the whole drawing, and `one` for every 1 among them, since
    any line looks like one. `single` is added for the whole drawing, where it is rather a digit
    than none: most drawings are one digit. `unreadable` is how much less usual than digits is what
    can't be read, for each digit that would have room there, and `mark` that for a dash or a dot.
    """

    digit: float
    whole: float
    clear: float
    link: float
    size: float
    width: float
    each: float
    one: float
    single: float
    unreadable: float
    mark: float
    strip: float = 0.0
    no_strip: float = 0.0


INK = Weights(
    digit=8.1,
    whole=8.6,
    clear=0.58,
    link=0.68,
    size=1.1,
    width=0.0,
    each=-3.7,
    one=0.0,
    single=2.0,
    unreadable=2.6,
    mark=2.0,
)
PICTURE = Weights(
    digit=1.5,
    whole=10.2,
    clear=0.72,
    link=1.5,
    size=3.0,
    width=0.4,
    each=-3.1,
    one=-2.4,
    single=18.0,
    unreadable=6.5,
    mark=8.0,
)
IN_STRIPS = Weights(
    digit=0.77,
    whole=0.61,
    clear=0.90,
    link=0.67,
    size=1.5,
    width=0.19,
    each=-5.4,
    one=-1.0,
    single=5.3,
    unreadable=7.8,
    mark=10.3,
    strip=1.0,
    no_strip=0.32,
)
"""For pictures that are also read in strips."""

CLEAREST = 8.0
"""Beyond this the network's certainty tells nothing more."""

USUAL_SIZE, SIZE_SPREAD, WORST_SIZE = 0.2, 0.3, -9.0
"""Digits differ in height, as a logarithm, by the first; beyond it by a normal of the second."""

USUAL_WIDTHS = np.exp([-0.14, -0.90, -0.13, -0.24, -0.25, -0.14, -0.34, -0.28, -0.29, -0.40])
WIDTH_SPREADS = (0.16, 0.47, 0.16, 0.20, 0.19, 0.19, 0.21, 0.20, 0.21, 0.20)
WORST_WIDTH = -12.0
"""How wide each digit is, in digit heights, and the standard deviation of that as a logarithm, as
the scans that train the network are."""

_DOT, _DASH_HEIGHT, _DASH_WIDTH = 0.35, 0.3, 1.1  # digit heights
_BAR = 3.0  # times as wide as high, no part of a number is a digit
_NO_OPINION = np.zeros(CLASSES)
_ROOMY = 2.0  # a drawing that has room for more digits is rather not a single one
_LEAST_PROBABILITY = 1e-9
_CLEAR = 0.99
_UNUSUAL_SIZE, _UNUSUAL_WIDTH = -0.5, -2.0  # as logarithms: one and two standard deviations off


class Kind(Enum):
    """What a group is taken for."""

    DIGIT = auto()
    UNREADABLE = auto()
    MARK = auto()


@dataclass(frozen=True)
class Chosen:
    """A group chosen: its index, what it is, and its digit, None where it is none."""

    group: int
    kind: Kind
    digit: int | None


@dataclass(frozen=True)
class Choice:
    """How a drawing is cut, and the probability of that beside all other ways, 0..1."""

    chosen: tuple[Chosen, ...]
    share: float

    @property
    def has_digits(self) -> bool:
        """Whether anything chosen is a digit."""
        return any(one.kind is Kind.DIGIT for one in self.chosen)


def choose(
    groups: Sequence[Group],
    probabilities: Sequence[Rows],
    *,
    count: int,
    height: float,
    weights: Weights,
    opinions: Mapping[int, Floats] = MappingProxyType({}),
) -> Choice:
    """Choose among the groups of a drawing of `count` pieces, the first of which is all of it.

    `probabilities` are float32 (11,), what is said of each group, and `height` is that of the
    digits. `opinions` are what strips say of groups, by their indices.
    """
    taken, parts = [], []
    for index, (group, row) in enumerate(zip(groups, probabilities, strict=True)):
        spoken = opinions.get(index, _NO_OPINION)
        chosen, score = _taken(index, group.box, row, spoken, height=height, weights=weights)
        taken.append(chosen)
        parts.append(Part(group.bits, score + weights.link * group.link))
    cover = best_cover(count, parts)
    return Choice(tuple(taken[index] for index in cover.parts), cover.share)


def is_clear(row: Rows, box: Box, *, height: float) -> bool:
    """Whether what hangs together on a picture is clearly one digit: so probable, and as high among
    digits of `height` and as wide as that one is. `row` is float32 (11,), what the network says.
    """
    best = int(row[:DIGITS].argmax())
    width = width_score(box, height, digit=best)
    fits = _size(box, height) > _UNUSUAL_SIZE and width > _UNUSUAL_WIDTH
    return bool(row[best] > _CLEAR) and fits


def _taken(
    index: int, box: Box, row: Rows, spoken: Floats, *, height: float, weights: Weights
) -> tuple[Chosen, float]:
    """What a group would be if it were chosen, and its score; the first is the whole drawing.

    What alone would be a digit is one in a number, too.
    """
    best = int(row[:DIGITS].argmax())
    none = _log(row[NOT_A_DIGIT])
    digit = (weights.digit if index else weights.whole) * _log(row[best])
    digit += weights.clear * min(-none, CLEAREST)
    none += weights.no_strip * float(spoken[NOT_A_DIGIT])
    digit += weights.width * width_score(box, height, digit=best)
    digit += weights.strip * float(spoken[best])
    extent = max(box.width, box.height) / height
    kind = Kind.UNREADABLE
    if index == 0:
        if row[best] >= row[NOT_A_DIGIT]:
            digit += weights.single
        digit -= weights.unreadable * max(extent - _ROOMY, 0.0)
        none -= weights.unreadable * max(extent - 1.0, 0.0)
    else:
        digit += weights.each + weights.one * (best == 1) + weights.size * _size(box, height)
        if _is_small(box, height):
            kind = Kind.MARK
            none -= weights.mark
        else:
            none -= weights.unreadable * max(extent, 1.0)
    alone = kind is not Kind.MARK and row[best] >= row[NOT_A_DIGIT]
    is_bar = index > 0 and box.width > _BAR * box.height
    if (digit >= none or alone) and row[best] > 0 and not is_bar:
        return Chosen(index, Kind.DIGIT, best), max(digit, none)
    return Chosen(index, kind, None), none


def _size(box: Box, height: float) -> float:
    """What speaks against a digit of this height among those of `height`, a logarithm."""
    off = abs(math.log(max(box.height / height, 1e-3)))
    return max(-0.5 * (max(off - USUAL_SIZE, 0.0) / SIZE_SPREAD) ** 2, WORST_SIZE)


def width_score(box: Box, height: float, *, digit: int) -> float:
    """What speaks against this digit being so wide among digits of `height`, a logarithm."""
    off = math.log(max(box.width / height, 0.05) / USUAL_WIDTHS[digit]) / WIDTH_SPREADS[digit]
    return max(-0.5 * off * off, WORST_WIDTH)


def _is_small(box: Box, height: float) -> bool:
    """Whether this is as small as a dot, a comma or a dash among digits of `height`."""
    dot = max(box.width, box.height) < _DOT * height
    return dot or (box.height < _DASH_HEIGHT * height and box.width < _DASH_WIDTH * height)


def _log(probability: float) -> float:
    return math.log(max(float(probability), _LEAST_PROBABILITY))
