"""Groups of pieces (strokes, parts of a picture) that may be one digit each."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush, nlargest
from statistics import median

import numpy as np

from inkdigit.ink.stroke import Box
from inkdigit.reading.regions import regions

LEAST_LINK = -6.0
"""Two pieces less likely than this, as a logit, are never put into one digit."""

_MOST_OF_A_SIZE = 64
_MOST_OF_ALL = 1_000
"""So many groups of one size are looked at, the best linked, where pieces likely hang together; of
all of them as many as there are pieces, but for the second: a scribble has no end of groups."""

_NO_LINK = 2 * LEAST_LINK

Links = Mapping[tuple[int, int], float]
"""For pairs of pieces, the smaller index first, the logarithm of the odds that they belong to one
digit. Pairs without an entry don't."""


@dataclass(frozen=True)
class Group:
    """Pieces that may be one digit.

    `pieces` are their indices in order, `link` is the logarithm of the odds that their geometry
    gives to their being one, 0 for a single piece, and `box` is the box around them.
    """

    pieces: tuple[int, ...]
    link: float
    box: Box

    @property
    def bits(self) -> int:
        """The pieces as the bits of an integer."""
        return sum(1 << piece for piece in self.pieces)


def groups_of(
    boxes: Sequence[Box],
    links: Links,
    *,
    most: int,
    widest: float = math.inf,
    whole: Sequence[tuple[int, ...]] = (),
) -> tuple[Group, ...]:
    """All groups worth a look among pieces in `boxes`; the first one is the whole drawing.

    A group has at most so many pieces and is no wider than `widest`, but for those of `whole`:
    pieces that hang together, of all of which one group is made in any case.
    """
    everything = tuple(range(len(boxes)))
    linked_to: list[dict[int, float]] = [{} for _ in everything]
    for (one, other), link in links.items():
        linked_to[one][other] = linked_to[other][one] = link
    likely = [sum(1 << other for other, link in to.items() if link > 0) for to in linked_to]
    region_of = {piece: place for place, region in enumerate(regions(likely)) for piece in region}
    found = {pieces: _tree(pieces, linked_to) for pieces in (everything, *whole)}
    frontier: list[tuple[int, ...]] = [(piece,) for piece in everything]
    for _ in range(most):
        linked = [
            (link, pieces) for pieces in frontier if (link := _tree(pieces, linked_to)) > LEAST_LINK
        ]
        if len(frontier[0]) > 1:
            linked = _best_linked(linked, region_of)
        found |= {pieces: link for link, pieces in linked if pieces not in found}
        frontier = sorted(
            {
                tuple(sorted((*pieces, other)))
                for _, pieces in linked
                for other in set().union(*(linked_to[piece] for piece in pieces)) - {*pieces}
                if around([boxes[piece] for piece in (*pieces, other)]).width <= widest
            }
        )
        if not frontier:
            break
    return tuple(
        Group(pieces, link, around([boxes[piece] for piece in pieces]))
        for pieces, link in found.items()
    )


def _best_linked(
    linked: Sequence[tuple[float, tuple[int, ...]]], region_of: Mapping[int, int]
) -> list[tuple[float, tuple[int, ...]]]:
    """The best linked groups, as many as _MOST_OF_A_SIZE and _MOST_OF_ALL allow."""
    by_region: dict[int, list[tuple[float, tuple[int, ...]]]] = {}
    for link, pieces in linked:
        by_region.setdefault(region_of[pieces[0]], []).append((link, pieces))
    best = [each for found in by_region.values() for each in nlargest(_MOST_OF_A_SIZE, found)]
    return nlargest(min(max(_MOST_OF_A_SIZE, len(region_of)), _MOST_OF_ALL), best)


def around(boxes: Sequence[Box]) -> Box:
    """The box around boxes, of which there is at least one."""
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return Box(min(lefts), min(tops), max(rights), max(bottoms))


def digit_height(boxes: Sequence[Box], *, joined: bool = False) -> float:
    """The height of the digits that pieces in these boxes make up, always above 0.

    It is the median height, each piece weighing as much as it is high, so that bars and dots count
    for little. `joined` says that a piece may be several digits, so that its width tells nothing.
    """
    order = sorted(boxes, key=lambda box: box.height)
    half, height, reached = sum(box.height for box in boxes) / 2, 0.0, 0.0
    for box in order:
        height, reached = box.height, reached + box.height
        if reached >= half:
            break
    usual_width = 0.0 if joined else median(box.width for box in boxes)
    return max(height, 0.5 * usual_width, 0.1 * max(box.width for box in boxes)) or 1.0


def nested(boxes: Sequence[Box]) -> list[tuple[int, int]]:
    """Which box holds which, as indices of the outer one and the inner one, in order."""
    left, top, right, bottom = np.reshape(boxes, (-1, 4)).T
    held = (left[:, None] < left) & (right < right[:, None])
    held &= (top[:, None] < top) & (bottom < bottom[:, None])
    return [(outer, inner) for outer, inner in np.argwhere(held).tolist()]


def _tree(pieces: Sequence[int], linked_to: Sequence[Mapping[int, float]]) -> float:
    """The sum of the best links that hold the pieces together (Prim's maximum spanning tree)."""
    piece, left = pieces[0], set(pieces[1:])
    total = 0.0
    reach: list[tuple[float, int]] = []
    while left:
        for other, link in linked_to[piece].items():
            if other in left:
                heappush(reach, (-link, other))
        while reach and reach[0][1] not in left:
            heappop(reach)
        link, piece = heappop(reach) if reach else (-_NO_LINK, min(left))
        total -= link
        left.remove(piece)
    return total
