from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkdigit.ink import Ink, Point, Stroke
from inkdigit.reading.trajectory import CHANNELS, MOST_STROKES, POINTS, is_drawn, trajectory

X, Y, COSINE, SINE, LIFTED = range(CHANNELS)


def ink(*strokes: list[tuple[float, float]]) -> Ink:
    return Ink(tuple(Stroke(tuple(Point(x, y) for x, y in stroke)) for stroke in strokes))


L = ink([(10, 10), (10, 50), (30, 50)])


def test_places_are_equally_far_apart_along_the_ink() -> None:
    way = trajectory(L)
    assert way.shape == (POINTS, CHANNELS)
    assert way.dtype == np.float32
    steps = np.abs(np.diff(way[:, :2], axis=0)).sum(axis=1)  # the lines are upright and level
    np.testing.assert_allclose(steps, 3 / (POINTS - 1), atol=1e-5)
    np.testing.assert_allclose(way[0, :2], [-0.5, -1], atol=1e-6)
    np.testing.assert_allclose(way[-1, :2], [0.5, 1], atol=1e-6)


def test_it_tells_the_direction_of_the_pen() -> None:
    way = trajectory(L)
    np.testing.assert_allclose(way[1:20, (COSINE, SINE)], [[0, 1]] * 19, atol=1e-5)
    np.testing.assert_allclose(way[-9:, (COSINE, SINE)], [[1, 0]] * 9, atol=1e-5)
    assert not way[:, LIFTED].any()


def test_the_way_back_is_the_same_places_the_other_way() -> None:
    back = trajectory(ink([(30, 50), (10, 50), (10, 10)]))
    np.testing.assert_allclose(back[::-1, :2], trajectory(L)[:, :2], atol=1e-5)
    np.testing.assert_allclose(back[-9:, SINE], -1, atol=1e-5)


def test_it_tells_where_the_pen_was_lifted_and_counts_no_way_through_the_air() -> None:
    way = trajectory(ink([(0, 0), (0, 80)], [(60, 0), (60, 80)]))
    (lifted,) = np.flatnonzero(way[:, LIFTED])
    assert lifted == POINTS // 2
    assert (way[:lifted, X] < 0).all()
    assert (way[lifted:, X] > 0).all()


def test_a_stroke_that_goes_on_from_the_last_one_is_one_with_it() -> None:
    lost = trajectory(ink([(10, 10), (10, 28)], [(10, 31), (10, 50), (30, 50)]))
    np.testing.assert_allclose(lost, trajectory(L), atol=1e-5)


def test_ink_in_more_strokes_than_a_digit_has_is_not_drawn_as_one() -> None:
    apart = [[(20.0 * place, 0.0), (20.0 * place, 80.0)] for place in range(MOST_STROKES + 1)]
    assert is_drawn(ink(*apart[:-1]))
    assert not is_drawn(ink(*apart))


def test_ink_in_pieces_that_go_on_from_each_other_is_drawn() -> None:
    assert is_drawn(ink(*[[(0, top), (0, top + 18)] for top in range(0, 200, 20)]))


@given(scale=st.floats(0.01, 1_000), dx=st.floats(-500, 500), dy=st.floats(-500, 500))
def test_size_and_place_do_not_matter(scale: float, dx: float, dy: float) -> None:
    other = ink(
        *[[(p.x * scale + dx, p.y * scale + dy) for p in each.points] for each in L.strokes]
    )
    np.testing.assert_allclose(trajectory(other), trajectory(L), atol=2e-3)


@pytest.mark.parametrize("drawn", [ink([(5, 5)]), ink([(5, 5), (5, 5)]), ink([(5, 5)], [(5, 5)])])
def test_a_pen_that_rests_has_a_way_too(drawn: Ink) -> None:
    way = trajectory(drawn)
    assert way.shape == (POINTS, CHANNELS)
    assert (way[:, : SINE + 1] == 0).all()
