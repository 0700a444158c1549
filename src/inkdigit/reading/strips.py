"""Strips: ink that hangs together, drawn at the one height that the network for them knows.

Digits that touch or cross can't always be cut apart, but they can be read where they stand. A strip
is read column by column: each says whether the middle of a digit is there, and of which.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PIL import Image

from inkdigit.ink.stroke import Box
from inkdigit.reading.cuts import Atoms

Array = npt.NDArray[np.float32]
Floats = npt.NDArray[np.float64]

HEIGHT, WIDTH = 32, 96
"""What the network sees at once, in pixels."""
STEP = 2
"""So many pixels of a strip are one column of what is read of it."""
BETWEEN = 10
"""The class of columns where no digit has its middle; the others are the digits'."""
EDGE = 8
"""So many columns at the edge of what the network sees may belong to digits that it sees half."""

_DIGIT_HEIGHT, _TALLEST = 20, 30  # pixels of a digit, and of a strip's ink where it is taller
_MARGIN = 6
_BESIDE, _BELOW, _TALL = 0.3, 0.15, 1.5  # see `_beside`
_LEAST = 1e-6


@dataclass(frozen=True, eq=False)
class Strip:
    """The ink of some parts of a picture: float32 (HEIGHT, n), in 0..1.

    The picture's x is at `x * scale + offset` there.
    """

    image: Array
    parts: tuple[int, ...]
    scale: float
    offset: float

    @property
    def columns(self) -> int:
        """How many columns there are to read."""
        return -(-int(self.image.shape[1]) // STEP)

    def span_of(self, box: Box) -> slice:
        """The columns where a digit in this box of the picture may have its middle."""
        middle = ((box.left + box.right) / 2 * self.scale + self.offset) / STEP
        half = max(box.width * self.scale / STEP / 2, 1.0)
        first = min(max(round(middle - half), 0), self.columns - 1)
        return slice(first, max(min(round(middle + half), self.columns), first + 1))


NO_INK = Strip(np.zeros((HEIGHT, WIDTH), np.float32), (), 1.0, 0.0)
"""A strip of nothing, for a network that is to be known to work before anything is read."""


def strip_of(part: int, parts: Atoms, coverage: Array) -> Strip:
    """The strip of a part of a picture's ink and of the parts above, below and within it."""
    members = _beside(part, parts.sides, height=parts.height)
    lows, highs = np.split(parts.sides[members], 2, axis=1)
    left, top = (max(int(side) - 1, 0) for side in lows.min(axis=0))
    right, bottom = (int(side) + 1 for side in highs.max(axis=0))
    labels = parts.labels[top:bottom, left:right]
    own = (labels == 0) | np.isin(labels, np.add(members, 1))
    ink = np.where(own, coverage[top:bottom, left:right], 0)
    scale = min(_DIGIT_HEIGHT / parts.height, _TALLEST / len(ink))
    height, width = (max(round(side * scale), 1) for side in ink.shape)
    picture = Image.fromarray(ink.astype(np.float32))
    small = np.asarray(picture.resize((width, height), Image.Resampling.BICUBIC)).clip(0, 1)
    image = np.zeros((HEIGHT, width + 2 * _MARGIN), np.float32)
    above = (HEIGHT - height) // 2
    image[above : above + height, _MARGIN : _MARGIN + width] = small / max(small.max(), 1e-3)
    across = width / ink.shape[1]
    return Strip(image, tuple(members), across, _MARGIN - left * across)


def _beside(part: int, sides: Floats, *, height: float) -> list[int]:
    """A part, by its place among boxes of these sides, (n, 4), and those that stand in its columns
    and are of the same line of digits of `height`.
    """
    left, top, right, bottom = sides.T
    shared = np.minimum(right[part], right) - np.maximum(left[part], left)
    apart = np.maximum(top[part], top) - np.minimum(bottom[part], bottom)
    together = np.maximum(bottom[part], bottom) - np.minimum(top[part], top)
    in_columns = shared > _BESIDE * np.minimum((right - left)[part], right - left)
    tallest = _TALL * max(bottom[part] - top[part], height)
    of_line = in_columns & (apart < _BELOW * height) & (together < tallest)
    of_line[part] = True
    return np.flatnonzero(of_line).tolist()


def windows_of(strip: Strip) -> Iterator[tuple[Array, slice, slice]]:
    """What the network sees of a strip, (HEIGHT, WIDTH) each, which columns of the strip it answers
    for, and which of its own these are. Digits at an edge lie in the next window whole.
    """
    seen = WIDTH // STEP
    first = 0
    while True:
        window = np.zeros((HEIGHT, WIDTH), np.float32)
        ink = strip.image[:, first * STEP : first * STEP + WIDTH]
        window[:, : ink.shape[1]] = ink
        last = first + seen >= strip.columns
        begin = EDGE if first else 0
        end = strip.columns - first if last else seen - EDGE
        yield window, slice(first + begin, first + end), slice(begin, end)
        if last:
            return
        first += seen - 2 * EDGE


def opinion_of(columns: Array) -> Floats:
    """The logarithm of how probable it is that one digit has its middle in these columns, and no
    other has, for each of the ten; and that none has. Float (11,).

    `columns` are float32 (n, 11), the probabilities of each column's classes. Summed over all ways
    to place the digit, as in connectionist temporal classification (Graves et al. 2006).
    """
    logs = np.log(np.maximum(columns, _LEAST)).astype(np.float64)
    before = 0.0
    within, after = np.full((2, BETWEEN), -np.inf)
    for column in logs:
        after = np.logaddexp(within, after) + column[BETWEEN]
        within = np.logaddexp(within, before) + column[:BETWEEN]
        before += column[BETWEEN]
    opinion: Floats = np.append(np.logaddexp(within, after), before)
    return opinion
