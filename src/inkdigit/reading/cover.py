"""The best way to cut a drawing: parts chosen so that each piece lies in just one of them.

Exact cover by dynamic programming: the state is the set of pieces covered so far, and the next part
is always one that holds the first piece still uncovered. Where parts hold neighbours only, the
states are few, about as many as there are ways to cut one place. Pieces that nothing joins but the
whole drawing are regions, each covered by itself: a page of digits has about as many as digits.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import nlargest
from itertools import chain
from typing import NamedTuple

from inkdigit.reading.regions import lowest, pieces_of, regions

_MOST_STATES = 200
"""So many ways to have covered the first pieces of a region are followed: a scribble has no end of
them."""

_HOPELESS = 16.0
"""A part that scores so much less than its pieces alone is in no cover worth counting."""


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


class _Way(NamedTuple):
    """The best way to cover some pieces: its parts, its score, and the logarithm of the sum over
    all ways.
    """

    parts: tuple[int, ...]
    score: float
    total: float


_NO_WAY = _Way((), -math.inf, -math.inf)


def best_cover(count: int, parts: Sequence[Part]) -> Cover:
    """Cover `count` pieces with parts of the greatest sum of scores (natural logarithms).

    Raises ValueError where the parts can't cover them, which those of one piece each can.
    """
    parts = _beside_the_best(count, parts)
    everything = (1 << count) - 1
    alone = {part.pieces: part.score for part in parts if part.pieces.bit_count() == 1}
    inner = [
        index
        for index, part in enumerate(parts)
        if part.pieces != everything and not _is_hopeless(part, alone)
    ]
    apart = [_best_way(order, within, parts) for order, within in _regions(count, inner, parts)]
    best = _Way(
        tuple(chain.from_iterable(way.parts for way in apart)),
        sum(way.score for way in apart),
        sum(way.total for way in apart),
    )
    for index, part in enumerate(parts):
        if part.pieces == everything:
            best = _either(best, _Way((index,), part.score, part.score))
    if best.score == -math.inf:
        raise ValueError("these parts don't cover the drawing")
    in_order = sorted(best.parts, key=lambda index: lowest(parts[index].pieces))
    return Cover(tuple(in_order), math.exp(best.score - best.total))


def _beside_the_best(count: int, parts: Sequence[Part]) -> list[Part]:
    """The parts, from whose scores is taken what each of their pieces could be worth at best.

    So much is taken from every cover alike, and covers of few pieces can be told from those of many
    by their scores: what is missing from a cover so far adds nothing more.
    """
    worth = [-math.inf] * count
    for part in parts:
        share = part.score / part.pieces.bit_count()
        for piece in pieces_of(part.pieces):
            worth[piece] = max(worth[piece], share)
    return [
        Part(part.pieces, part.score - sum(worth[piece] for piece in pieces_of(part.pieces)))
        for part in parts
    ]


def _is_hopeless(part: Part, alone: Mapping[int, float]) -> bool:
    """Whether a part scores far less than its pieces, whose scores `alone` has by their bits."""
    scores = (alone.get(1 << piece, -math.inf) for piece in pieces_of(part.pieces))
    return part.score < sum(scores) - _HOPELESS


def _regions(
    count: int, indices: Sequence[int], parts: Sequence[Part]
) -> Iterator[tuple[list[int], list[int]]]:
    """The pieces of each region, from one end of it to another, and the parts that lie in it."""
    near = [0] * count
    by_lowest: list[list[int]] = [[] for _ in range(count)]
    for index in indices:
        for piece in pieces_of(parts[index].pieces):
            near[piece] |= parts[index].pieces
        by_lowest[lowest(parts[index].pieces)].append(index)
    for order in regions(near):
        yield order, [index for piece in order for index in by_lowest[piece]]


def _best_way(order: Sequence[int], indices: Sequence[int], parts: Sequence[Part]) -> _Way:
    """The best way to cover the pieces of a region, in this order, with parts of it."""
    place = {piece: 1 << at for at, piece in enumerate(order)}
    held = {
        index: sum(place[piece] for piece in pieces_of(parts[index].pieces)) for index in indices
    }
    by_first: list[list[int]] = [[] for _ in order]
    for index in indices:
        by_first[lowest(held[index])].append(index)
    # For each set of covered pieces: the best way, the last of whose parts is kept alone.
    best = {0: _Way((), 0.0, 0.0)}
    frontier = {0}
    for first, beginning in enumerate(by_first):
        following: set[int] = set()
        for covered in frontier:
            if covered >> first & 1:
                following.add(covered)
                continue
            known = best[covered]
            for index in beginning:
                if held[index] & covered:
                    continue
                reached = covered | held[index]
                score = parts[index].score
                way = _Way((index,), known.score + score, known.total + score)
                best[reached] = _either(best[reached], way) if reached in best else way
                following.add(reached)
        frontier = following
        if len(frontier) > _MOST_STATES:
            likely = nlargest(_MOST_STATES, frontier, key=lambda covered: best[covered].score)
            frontier = set(likely)
    reached = (1 << len(order)) - 1
    if reached not in best:
        return _NO_WAY
    _, score, total = best[reached]
    chosen: list[int] = []
    while reached:
        chosen += best[reached].parts
        reached &= ~held[chosen[-1]]
    return _Way(tuple(chosen), score, total)


def _either(one: _Way, other: _Way) -> _Way:
    """Two ways to cover the same pieces as one: the better of them."""
    better = other if other.score > one.score else one
    high, low = max(one.total, other.total), min(one.total, other.total)
    total = high + math.log1p(math.exp(low - high)) if low > -math.inf else high
    return _Way(better.parts, better.score, total)
