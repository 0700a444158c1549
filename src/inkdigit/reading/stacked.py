"""Digits of two lines that touch: what hangs together over several lines is parted between them.

Lines are known by the parts that stand on one. Where a higher part reaches over two of them it is
parted near the upper one's baseline: of a few seams from its left to its right, along the one that
leaves the clearest digits.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from heapq import nlargest
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from inkdigit.ink.stroke import Box
from inkdigit.reading.choice import width_score
from inkdigit.reading.components import components_of
from inkdigit.reading.cuts import VALLEY, Atoms, box_of, from_left, window_of
from inkdigit.reading.framing import frame_picture
from inkdigit.reading.lines import lines_of
from inkdigit.reading.masks import Mask
from inkdigit.reading.reading import DIGITS
from inkdigit.reading.seams import costs_down, followed

Array = npt.NDArray[np.float32]
Floats = npt.NDArray[np.float64]
Seam = npt.NDArray[np.intp]

MOST_PARTED, MOST_LINES = 100, 6
"""Of a picture with more parts that are high, or over more lines, which is no sheet of digits, the
highest are parted, and they stay whole."""

_MOST_PIECES = 16  # that one part of a picture falls into; else it stays whole

# In digit heights:
_LEAST, _MOST = 0.5, 1.45  # of parts that tell where lines are; what is higher may be parted
_NEAR = 4.0  # so far aside a line is still known
_APART = 0.5  # two lines, at least
_WITHIN = 0.35  # of a part that reaches over two lines lies on either of them
_OFF = (-0.1, 0.1, -0.2, 0.2, -0.3, 0.3, -0.4, 0.4)  # the baseline, where seams are tried too

_PULL = 10.0  # what a seam costs at each column for being one digit height off, squared
_FAR = 1.0  # what speaks against a seam one digit height off the baseline, as a logarithm
_LARGE, _NARROW = 0.3, 0.4  # what speaks for one large digit, and how much its width, likewise
_UNCLEAR = 1e-3  # less probable a digit than that counts as much


@dataclass(frozen=True, eq=False)
class _Line:
    """Where the usual parts of one line are, from left to right: arrays (n,) of the x of their
    middles, the y, and the y on which they stand.
    """

    x: Floats
    middle: Floats
    bottom: Floats


def parted(parts: Atoms, coverage: Array, read_many: Callable[[Array], Array]) -> Atoms:
    """The parts of a picture's ink, those that reach over several lines parted between them.

    `coverage` is float32 (height, width) in 0..1, and `read_many` gives the probabilities (n, 11)
    of frames (n, 28, 28).
    """
    high = [part for part, box in enumerate(parts.boxes) if box.height > _MOST * parts.height]
    if not high:
        return parts
    lines = _lines(parts)
    labels, boxes = parts.labels.copy(), list(parts.boxes)
    for part in nlargest(MOST_PARTED, high, key=lambda part: parts.boxes[part].height):
        box = parts.boxes[part]
        baselines = _baselines(box, lines, height=parts.height)
        if 0 < len(baselines) < MOST_LINES:
            window = window_of(box)
            ink = np.where(labels[window] == part + 1, coverage[window], 0)
            for number, piece in enumerate(_clearest(ink, baselines, read_many, parts.height)):
                place = len(boxes) if number else part
                labels[window][piece] = place + 1
                boxes[place : place + 1] = [box_of(piece, left=int(box.left), top=int(box.top))]
    return from_left(labels, boxes, height=parts.height)


def _lines(parts: Atoms) -> list[_Line]:
    low, high = _LEAST * parts.height, _MOST * parts.height
    usual = [box for box in parts.boxes if low <= box.height <= high]
    lines = (np.array([usual[index] for index in line]).T for line in lines_of(usual))
    return [
        _Line((left + right) / 2, (top + bottom) / 2, bottom) for left, top, right, bottom in lines
    ]


def _baselines(box: Box, lines: Sequence[_Line], *, height: float) -> list[Floats]:
    """The baselines of the lines that a box reaches over, but for the last: rows of the box, one
    for each of its columns, from top to bottom.
    """
    columns = np.arange(box.left, box.right) + 0.5
    near = [
        line
        for line in lines
        if np.maximum(box.left - line.x, line.x - box.right).min() < _NEAR * height
    ]
    at = [float(np.interp(columns, line.x, line.middle).mean()) for line in near]
    order = np.argsort(at)
    baselines = [
        np.interp(columns, near[upper].x, near[upper].bottom) - box.top
        for upper, lower in pairwise(order)
        if at[lower] - at[upper] > _APART * height
    ]
    least, most = _WITHIN * height, box.height - _WITHIN * height
    return [rows for rows in baselines if least < rows.mean() < most]


def _clearest(
    ink: Array, baselines: Sequence[Floats], read_many: Callable[[Array], Array], height: float
) -> list[Mask]:
    """The pieces of a part's ink, cut near these baselines so that each is a digit as clearly as
    can be; or all of it, where that is as clearly one large digit.
    """

    def worth(ways: Sequence[tuple[Seam, float]]) -> float:
        pieces = _pieces(ink, [seam for seam, _ in ways])
        if len(pieces) > _MOST_PIECES:
            return -math.inf
        rows = _read(pieces, ink, read_many)
        return float(_log(rows.max(axis=1)).sum()) - sum(far for _, far in ways)

    chosen = [(_seam(ink, rows, height=height), 0.0) for rows in baselines]
    best = worth(chosen)
    for place, rows in enumerate(baselines):
        for off in _OFF:
            against = _FAR * abs(off)
            if best >= -against - sum(far for _, far in chosen[:place]):
                break  # pieces that are certain would be worth no more
            way = _seam(ink, rows + off * height, height=height), against
            ways = [*chosen[:place], way, *chosen[place + 1 :]]
            if (found := worth(ways)) > best:
                chosen, best = ways, found
    whole = ink > 0
    (row,) = _read([whole], ink, read_many)
    box, digit = box_of(whole, left=0, top=0), int(row.argmax())
    narrow = _NARROW * width_score(box, box.height, digit=digit)
    if _log(row[digit]) + _LARGE + narrow >= best:
        return [whole]
    return _pieces(ink, [seam for seam, _ in chosen])


def _read(pieces: Sequence[Mask], ink: Array, read_many: Callable[[Array], Array]) -> Array:
    """How probable each of the ten digits is for pieces of ink, float32 (n, 10)."""
    windows = [window_of(box_of(piece, left=0, top=0)) for piece in pieces]
    inks = [np.where(piece[at], ink[at], 0) for piece, at in zip(pieces, windows, strict=True)]
    return read_many(np.stack([frame_picture(each) for each in inks]))[:, :DIGITS]


def _log(probabilities: Array) -> Array:
    return np.log(np.maximum(probabilities, _UNCLEAR))


def _seam(ink: Array, rows: Floats, *, height: float) -> Seam:
    """The cheapest path from left to right near these rows: its row in each column."""
    off = (np.arange(len(ink))[:, np.newaxis] - rows) / height
    costs = costs_down((ink**VALLEY + _PULL * off.astype(np.float32) ** 2).T)
    return np.array(followed(costs[::-1], int(costs[-1].argmin()))[::-1])


def _pieces(ink: Array, seams: Sequence[Seam]) -> list[Mask]:
    """What hangs together of the ink above, between and below seams."""
    rows = np.arange(len(ink))[:, np.newaxis]
    above = np.sum([rows > seam for seam in seams], axis=0)
    pieces = []
    for storey in range(len(seams) + 1):
        found = components_of((ink > 0) & (above == storey))
        pieces += [found.labels == number for number in range(1, found.count + 1)]
    return pieces
