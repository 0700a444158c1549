"""The centre lines of a scanned digit, as strokes: about what its writer's pen did.

Drawn again they are ink by the thousands of hands that scans are of, where pens recorded few. The
ink is enlarged, thinned to lines one pixel wide (Zhang & Suen 1984), and these are followed from
one end or crossing to the next.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import numpy as np
import numpy.typing as npt
from PIL import Image

from inkdigit.training.datasets import Bytes
from inkdigit.training.strokes import Line

Mask = npt.NDArray[np.bool_]
Pixel = tuple[int, int]

_ENLARGED = 4
_INK = 110
"""The least value of an enlarged pixel that is ink, of 255."""

_AROUND: tuple[Pixel, ...] = ((-1, 0), (-1, 1), (0, 1), (1, 1), (1, 0), (1, -1), (0, -1), (-1, -1))
"""A pixel's neighbours (row, column), clockwise from the one above."""


def centre_lines(scan: Bytes) -> list[Line]:
    """The centre lines of uint8 ink (height, width), in its pixels; none where there is no ink."""
    height, width = scan.shape
    size = (width * _ENLARGED, height * _ENLARGED)
    ink = np.asarray(Image.fromarray(scan).resize(size, Image.Resampling.BICUBIC)) >= _INK
    lines = [np.array(line, float)[:, ::-1] for line in _followed(thinned(ink))]
    return [(_smooth(line) + 0.5) / _ENLARGED for line in lines]


def thinned(ink: Mask) -> Mask:
    """The ink's pixels that are left when edges are taken away until only lines remain."""
    kept = np.pad(ink, 1).astype(np.uint8)
    while True:
        before = kept.copy()
        for removable in _REMOVABLE:
            pattern = np.zeros(ink.shape, np.uint8)
            for bit, (down, right) in enumerate(_AROUND):
                pattern |= _moved(kept, down, right) << np.uint8(bit)
            kept[1:-1, 1:-1] &= ~removable[pattern] & 1
        if np.array_equal(kept, before):
            return kept[1:-1, 1:-1].astype(bool)


def _moved(padded: Bytes, down: int, right: int) -> Bytes:
    """What lies `down` and `right` of each pixel inside the padding."""
    height, width = padded.shape
    return padded[1 + down : height - 1 + down, 1 + right : width - 1 + right]


def _removable() -> npt.NDArray[np.uint8]:
    """For both halves of a step, which of the 256 patterns of neighbours lose their pixel."""
    around = np.arange(256)[:, None] >> np.arange(8) & 1
    count = around.sum(axis=1)
    begins = (np.roll(around, -1, axis=1) > around).sum(axis=1)
    edge = (count >= 2) & (count <= 6) & (begins == 1)
    up, right, down, left = (around[:, i] for i in (0, 2, 4, 6))
    first = edge & (up * right * down == 0) & (right * down * left == 0)
    second = edge & (up * right * left == 0) & (up * down * left == 0)
    return np.stack([first, second]).astype(np.uint8)


_REMOVABLE = _removable()


def _followed(thin: Mask) -> Iterator[list[Pixel]]:
    """Each line from one end or crossing to the next, and each closed one, as its pixels."""
    beside = {pixel: list(_beside(thin, pixel)) for pixel in zip(*np.nonzero(thin), strict=True)}
    taken: set[tuple[Pixel, Pixel]] = set()

    def line_from(start: Pixel, then: Pixel) -> list[Pixel]:
        line = [start, then]
        while len(beside[line[-1]]) == 2 and line[-1] != start:
            one, other = beside[line[-1]]
            line.append(other if one == line[-2] else one)
        for here, there in pairwise(line):
            taken.update(((here, there), (there, here)))
        return line

    crossings = [pixel for pixel, others in beside.items() if len(others) != 2]
    closed = [pixel for pixel, others in beside.items() if len(others) == 2]
    for pixel in crossings + closed:  # what is left for the second kind are rings
        if not beside[pixel]:
            yield [pixel]
        for other in beside[pixel]:
            if (pixel, other) not in taken:
                yield line_from(pixel, other)


def _beside(thin: Mask, pixel: Pixel) -> Iterator[Pixel]:
    """The pixels that a line goes on to: those at a corner only where no side leads there."""
    row, column = pixel
    height, width = thin.shape

    def held(down: int, right: int) -> bool:
        inside = 0 <= row + down < height and 0 <= column + right < width
        return inside and bool(thin[row + down, column + right])

    for down, right in _AROUND:
        if held(down, right) and not (down and right and (held(down, 0) or held(0, right))):
            yield row + down, column + right


def _smooth(line: Line) -> Line:
    """Without the steps of its pixels; where it begins and ends stays."""
    for _ in range(3):
        if len(line) > 2:
            inner = (line[:-2] + 2 * line[1:-1] + line[2:]) / 4
            line = np.concatenate([line[:1], inner, line[-1:]])
    return line
