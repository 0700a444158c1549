"""Strokes that go on where others end: the pieces of a line that was drawn with the pen lifted.

So it is where a pen loses the tablet for a moment, where a hand sketches, and in dashed lines. What
such pieces measure tells nothing of the digits that they make up; what chains of them measure does.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt

from inkdigit.ink.stroke import Box
from inkdigit.reading.grouping import Links, around, groups_of
from inkdigit.reading.links import Piece

Chains = Sequence[tuple[int, ...]]
"""Indices of strokes in order, each in just one chain."""

Shares = npt.NDArray[np.float32]

_ROWS = 256  # strokes whose ends are measured in one go, for the sake of memory
_LEAST_SIZE = 1e-6  # of two dots on one spot, which are no distance apart
_GAPS = (0.1, 0.2, 0.35)
"""How far apart two ends may be, as shares of the size of what both strokes make up: a moment's
loss, and a dashed line."""


def ways_to_chain(pieces: Sequence[Piece]) -> Iterator[Chains]:
    """Chain strokes over longer and longer gaps, wherever that makes fewer of them."""
    gaps = _gaps(pieces)
    number = np.arange(len(pieces))
    count = len(pieces)
    for gap in _GAPS:
        for one, other in np.argwhere(np.triu(gaps <= gap, k=1)):
            number[number == number[other]] = number[one]
        chains = [tuple(np.flatnonzero(number == one).tolist()) for one in np.unique(number)]
        if len(chains) < count:
            yield chains
        count = len(chains)


def _gaps(pieces: Sequence[Piece]) -> Shares:
    """How far apart the nearest ends of each two strokes are, as a share of the size of what both
    make up: of shape (n, n).
    """
    ends = np.array([piece.stroke.xy[[0, -1]] for piece in pieces])
    low, high = np.hsplit(np.array([piece.box for piece in pieces]), 2)
    shares = np.empty((len(pieces), len(pieces)), np.float32)
    for first in range(0, len(pieces), _ROWS):
        some = slice(first, first + _ROWS)
        sizes = (np.maximum(high[some, None], high) - np.minimum(low[some, None], low)).max(axis=-1)
        apart = np.abs(ends[some, None, :, None] - ends[:, None]).max(axis=-1).min(axis=(2, 3))
        shares[some] = apart / np.maximum(sizes, _LEAST_SIZE)
    return shares


def groups_of_chains(
    boxes: Sequence[Box], chains: Chains, links: Links, *, most: int
) -> list[tuple[int, ...]]:
    """Groups of at most so many chains that may be one digit, as the strokes they are made of.

    `boxes` and `links` are those of the strokes.
    """
    if not chains:
        return []
    chain_of = {piece: number for number, chain in enumerate(chains) for piece in chain}
    between: dict[tuple[int, int], float] = {}
    for (one, other), link in links.items():
        first, second = sorted((chain_of[one], chain_of[other]))
        if first < second:
            between[first, second] = max(link, between.get((first, second), link))
    chain_boxes = [around([boxes[piece] for piece in chain]) for chain in chains]
    return [
        tuple(sorted(piece for number in group.pieces for piece in chains[number]))
        for group in groups_of(chain_boxes, between, most=most)[1:]
    ]
