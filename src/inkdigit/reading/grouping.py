"""Groups of strokes that may be one digit each, and what their geometry says of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from inkdigit.ink.stroke import Box
from inkdigit.reading.links import Piece, are_near, digit_height, logit_of

MOST_STROKES = 4
"""No digit is made of more strokes, unless it is all there is."""

_LEAST = -6.0  # a pair less likely than this, as a logit, is never one digit


@dataclass(frozen=True)
class Group:
    """Strokes that may be one digit.

    `strokes` are their indices, in the order drawn, `link` is the logarithm of the odds that their
    geometry gives to their being one, 0 for a single stroke, and `box` is the box around them.
    """

    strokes: tuple[int, ...]
    link: float
    box: Box

    @property
    def bits(self) -> int:
        """The strokes as the bits of an integer."""
        return sum(1 << stroke for stroke in self.strokes)


@dataclass(frozen=True)
class Grouping:
    """All groups worth a look, the height of the digits, and the strokes from left to right.

    The first group is the whole drawing.
    """

    groups: tuple[Group, ...]
    height: float


def groups_of(pieces: Sequence[Piece]) -> Grouping:
    """Find the groups of a drawing of one or more strokes."""
    height = digit_height([piece.box for piece in pieces])
    links = _links(pieces, height)
    found: dict[tuple[int, ...], float] = {}
    everything = tuple(range(len(pieces)))
    found[everything] = _tree(everything, links)
    frontier: list[tuple[int, ...]] = [(stroke,) for stroke in everything]
    for _ in range(MOST_STROKES):
        following = []
        for strokes in frontier:
            if len(strokes) == 1 or (link := _tree(strokes, links)) > _LEAST:
                found.setdefault(strokes, 0.0 if len(strokes) == 1 else link)
                following.append(strokes)
        frontier = sorted(
            {
                tuple(sorted((*strokes, other)))
                for strokes in following
                for other in everything
                if other not in strokes and any(_pair(s, other) in links for s in strokes)
            }
        )
    return Grouping(
        tuple(Group(strokes, link, _around(strokes, pieces)) for strokes, link in found.items()),
        height,
    )


def _links(pieces: Sequence[Piece], height: float) -> dict[tuple[int, int], float]:
    links = {}
    for j, later in enumerate(pieces):
        for i in range(j):
            if not are_near(pieces[i].box, later.box, height=height):
                continue
            logit = logit_of(pieces[i], later, height=height, in_turn=j == i + 1)
            if logit > _LEAST:
                links[i, j] = logit
    return links


def _tree(strokes: Sequence[int], links: dict[tuple[int, int], float]) -> float:
    """The sum of the best links that hold the strokes together (Prim's maximum spanning tree)."""
    left = set(strokes[1:])
    reach = {s: links.get(_pair(strokes[0], s), 2 * _LEAST) for s in left}
    total = 0.0
    while left:
        nearest = max(left, key=reach.__getitem__)
        total += reach[nearest]
        left.remove(nearest)
        for s in left:
            reach[s] = max(reach[s], links.get(_pair(nearest, s), 2 * _LEAST))
    return total


def _pair(one: int, other: int) -> tuple[int, int]:
    return (one, other) if one < other else (other, one)


def _around(strokes: Sequence[int], pieces: Sequence[Piece]) -> Box:
    boxes = [pieces[stroke].box for stroke in strokes]
    return Box(
        min(box.left for box in boxes),
        min(box.top for box in boxes),
        max(box.right for box in boxes),
        max(box.bottom for box in boxes),
    )
