"""Strokes chained where one goes on from another."""

from __future__ import annotations

from inkdigit.ink import Point, Stroke
from inkdigit.reading.chains import groups_of_chains, ways_to_chain
from inkdigit.reading.links import Piece


def line(*points: tuple[float, float]) -> Piece:
    return Piece.of(Stroke(tuple(Point(x, y) for x, y in points)))


def dashes(left: float, *, gap: float) -> list[Piece]:
    """Four of them, each 20 long, down a line."""
    tops = [(20 + gap) * place for place in range(4)]
    return [line((left, top), (left, top + 20)) for top in tops]


FAR = line((300, 0), (300, 100))


def test_strokes_whose_ends_nearly_meet_are_one_chain():
    pieces = [line((0, 0), (0, 50)), line((4, 53), (0, 100)), FAR]
    assert list(ways_to_chain(pieces)) == [[(0, 1), (2,)]]


def test_it_does_not_matter_which_ends_meet_and_when_they_were_drawn():
    pieces = [line((0, 50), (0, 0)), FAR, line((0, 100), (0, 53))]
    assert list(ways_to_chain(pieces)) == [[(0, 2), (1,)]]


def test_strokes_that_cross_are_no_chain():
    assert list(ways_to_chain([line((0, 50), (100, 50)), line((50, 0), (50, 100))])) == []


def test_longer_gaps_are_chained_later():
    near, wider = dashes(0, gap=4), dashes(200, gap=14)
    assert list(ways_to_chain([*near, *wider])) == [
        [(0, 1, 2, 3), (4,), (5,), (6,), (7,)],
        [(0, 1, 2, 3), (4, 5, 6, 7)],
    ]


def test_one_stroke_is_in_no_chain():
    assert list(ways_to_chain([FAR])) == []


def test_groups_of_chains_are_their_strokes():
    pieces = [*dashes(0, gap=4), *dashes(60, gap=4), FAR]
    boxes = [piece.box for piece in pieces]
    chains = [(0, 1, 2, 3), (4, 5, 6, 7), (8,)]
    links = {(1, 2): 3.0, (2, 5): 1.0, (3, 7): -3.0}
    assert groups_of_chains(boxes, chains, links, most=2) == [
        (0, 1, 2, 3),
        (4, 5, 6, 7),
        (8,),
        (0, 1, 2, 3, 4, 5, 6, 7),
    ]
    assert groups_of_chains(boxes, (), links, most=2) == []


def test_strokes_are_chained_among_however_many():
    pieces = [piece for column in range(80) for piece in dashes(500.0 * column, gap=4)]
    chains = [tuple(range(4 * column, 4 * column + 4)) for column in range(80)]
    assert next(iter(ways_to_chain(pieces))) == chains


def test_dots_on_one_spot_are_one_chain():
    assert list(ways_to_chain([line((5, 5)), line((5, 5)), FAR])) == [[(0, 1), (2,)]]
