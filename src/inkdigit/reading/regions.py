"""Pieces of a drawing that lead to one another: regions, which nothing joins to each other.

A set of pieces is the bits of an integer.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence


def regions(near: Sequence[int]) -> Iterator[list[int]]:
    """The pieces of each region, from one end of it to another; `near` are those near each piece,
    itself among them or not.
    """
    left = (1 << len(near)) - 1
    while left:
        end = _outwards(lowest(left), near)[-1]
        region = _outwards(end, near)
        left &= ~sum(1 << piece for piece in region)
        yield region


def pieces_of(bits: int) -> Iterator[int]:
    """The pieces of a set, the lowest first."""
    while bits:
        yield lowest(bits)
        bits &= bits - 1


def lowest(bits: int) -> int:
    """The lowest piece of a set, which is not empty."""
    return (bits & -bits).bit_length() - 1


def _outwards(start: int, near: Sequence[int]) -> list[int]:
    """A piece, those near it, those near these, and so on (breadth first)."""
    order, reached = [start], 1 << start
    for piece in order:
        order += pieces_of(near[piece] & ~reached)
        reached |= near[piece]
    return order
