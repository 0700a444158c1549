"""Which strokes may belong to one digit, by geometry alone."""

from __future__ import annotations

import numpy as np
import pytest

from inkdigit.ink import Point, Stroke
from inkdigit.reading.links import FARTHEST, Features, Piece, features_of, ink_links, near_pairs


def line(*points: tuple[float, float]) -> Piece:
    return Piece.of(Stroke(tuple(Point(x, y) for x, y in points)))


CORNER = line((40, 0), (0, 60), (80, 60))
UPRIGHT = line((60, 30), (60, 100))
NEXT = line((180, 0), (180, 100))
FAR = line((900, 0), (900, 100))


def test_strokes_of_a_four_are_linked_and_the_digit_beside_it_is_not():
    assert set(ink_links([CORNER, UPRIGHT, NEXT], height=100)) == {(0, 1)}


def test_strokes_drawn_in_turn_are_likelier_one_digit():
    in_turn = ink_links([CORNER, UPRIGHT, NEXT], height=100)[0, 1]
    later = ink_links([CORNER, NEXT, UPRIGHT], height=100)[0, 2]
    assert in_turn > later


def test_strokes_too_far_from_each_other_are_no_pair():
    boxes = [piece.box for piece in (CORNER, NEXT, FAR)]
    assert near_pairs(boxes, height=100).tolist() == [[0, 1]]
    assert near_pairs(boxes, height=900 / FARTHEST).tolist() == [[0, 1], [0, 2], [1, 2]]
    assert ink_links([CORNER], height=100) == {}


def test_distances_of_many_pairs_are_each_its_own():
    pieces = [line((10 * place, 0), (10 * place, 100)) for place in range(60)]
    pairs = near_pairs([piece.box for piece in pieces], height=1_000)
    assert len(pairs) == 60 * 59 / 2
    distance = features_of(pieces, pairs, height=1_000)[:, Features._fields.index("distance")]
    assert distance == pytest.approx(np.diff(pairs, axis=1)[:, 0] * 10 / 1_000)


def test_pairs_are_found_among_however_many_strokes():
    boxes = [line((10 * place, 0), (10 * place, 5)).box for place in range(600)]
    neighbours = [[place, place + 1] for place in range(599)]
    assert near_pairs(boxes, height=10 / FARTHEST).tolist() == neighbours
