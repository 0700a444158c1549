"""The best way to cut a drawing: parts chosen so that each piece lies in just one of them.

Exact cover by dynamic programming: the state is the set of pieces covered so far, and the next part
is always one that holds the first piece still uncovered. Where parts hold neighbours only, the
states are few, about as many as there are ways to cut one place.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from heapq import nlargest

_MOST_STATES = 200
"""So many ways to have covered the first pieces are followed: a scribble has no end of them."""


@dataclass(frozen=True)
class Part:
    """Pieces that may belong together, as the bits of an integer, and what speaks for that."""

    pieces: int
    score: float


@dataclass(frozen=True)
class Cover:
    """The parts chosen, as indices, and the share of their score among all ways to cut, 0..1."""

    parts: tuple[int, ...]
    share: float


def best_cover(count: int, parts: Sequence[Part]) -> Cover:
    """Cover `count` pieces with parts of the greatest sum of scores (natural logarithms).

    Raises ValueError where the parts can't cover them, which those of one piece each can.
    """
    by_first: list[list[int]] = [[] for _ in range(count)]
    for index, part in enumerate(parts):
        by_first[_lowest(part.pieces)].append(index)
    # For each set of covered pieces: the best score, the logarithm of the sum over all ways, and
    # the part that came last on the best way.
    best: dict[int, tuple[float, float, int]] = {0: (0.0, 0.0, -1)}
    frontier = {0}
    whole = (1 << count) - 1
    for first in range(count):
        following: set[int] = set()
        for covered in frontier:
            if covered >> first & 1:
                following.add(covered)
                continue
            score, total, _ = best[covered]
            for index in by_first[first]:
                part = parts[index]
                if part.pieces & covered:
                    continue
                reached = covered | part.pieces
                candidate = (score + part.score, total + part.score, index)
                known = best.get(reached)
                best[reached] = candidate if known is None else _merged(known, candidate)
                following.add(reached)
        frontier = following
        if len(frontier) > _MOST_STATES:
            frontier = set(nlargest(_MOST_STATES, frontier, key=lambda covered: best[covered][0]))
    if whole not in best:
        raise ValueError("these parts don't cover the drawing")
    score, total, _ = best[whole]
    return Cover(_way_back(whole, best, parts), math.exp(score - total))


def _merged(
    known: tuple[float, float, int], other: tuple[float, float, int]
) -> tuple[float, float, int]:
    high, low = max(known[1], other[1]), min(known[1], other[1])
    total = high + math.log1p(math.exp(low - high))
    better = other if other[0] > known[0] else known
    return better[0], total, better[2]


def _way_back(
    reached: int, best: dict[int, tuple[float, float, int]], parts: Sequence[Part]
) -> tuple[int, ...]:
    chosen = []
    while reached:
        index = best[reached][2]
        chosen.append(index)
        reached &= ~parts[index].pieces
    return tuple(reversed(chosen))


def _lowest(pieces: int) -> int:
    return (pieces & -pieces).bit_length() - 1
