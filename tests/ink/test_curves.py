import numpy as np
import pytest

from inkdigit.ink import Ink, Point, Stroke
from inkdigit.ink.curves import (
    LIGHTEST,
    RELATIVE_WIDTH,
    beziers,
    flatten,
    pen_width,
    thick_line,
    through_points,
    widths,
)


def stroke(*points: tuple[float, ...], width: float | None = 10) -> Stroke:
    return Stroke(tuple(Point(*point) for point in points), width)


def test_pressure_makes_the_line_thicker_and_never_lets_it_vanish():
    light, half, full = widths(stroke((0, 0, 0.0), (1, 0, 0.5), (2, 0, 1.0)), width=10)
    assert light == 10 * LIGHTEST
    assert light < half < full == 10


def test_a_point_without_pressure_is_drawn_at_full_width():
    assert widths(stroke((0, 0), (5, 5)), width=10).tolist() == [10, 10]


def test_pressure_that_is_out_of_range_is_held_to_it():
    assert widths(stroke((0, 0, -3.0), (1, 0, 7.0)), width=10).tolist() == [10 * LIGHTEST, 10]


def test_the_curve_passes_through_points_that_are_far_apart():
    points = [(0, 0), (100, 20), (150, 120), (40, 200)]
    line = thick_line(stroke(*points), width=10, tolerance=0.05)
    for point in points:
        assert np.hypot(*(line[:, :2] - point).T).min() < 1e-9


def test_a_fast_circle_of_few_points_is_drawn_round():
    angles = np.linspace(0, 2 * np.pi, 13)
    circle = stroke(*(100 * np.column_stack([np.cos(angles), np.sin(angles)])).tolist())
    line = thick_line(circle, width=10, tolerance=0.05)
    inner = np.hypot(*line[20:-20, :2].T)
    assert np.abs(inner - 100).max() < 1.5
    assert len(line) > 60


def test_the_grid_of_whole_pixels_is_not_seen_in_a_slow_line():
    slow = stroke(*((x, round(x / 3)) for x in range(100)), width=20)
    line = thick_line(slow, width=20, tolerance=0.05)
    assert np.abs(line[:, 1] - line[:, 0] / 3).max() < 0.35


def test_a_curve_makes_no_loop_where_points_are_unevenly_apart():
    line = thick_line(stroke((0, 0), (1, 0), (100, 0), (101, 0)), width=1, tolerance=0.01)
    assert np.all(np.diff(line[:, 0]) > 0)


def test_a_straight_line_needs_no_points_between():
    curves = beziers(np.array([[0.0, 0.0], [300.0, 0.0]]))
    corners, where = flatten(curves, tolerance=0.05)
    assert corners.tolist() == [[0, 0], [300, 0]]
    assert where.tolist() == [0, 1]


@pytest.mark.parametrize("tolerance", [1.0, 0.1, 0.01])
def test_flattened_curves_stay_within_the_tolerance(tolerance):
    curves = beziers(np.array([[0.0, 0], [80, 10], [90, 90], [0, 60]]))
    coarse, _ = flatten(curves, tolerance=tolerance)
    fine, _ = flatten(curves, tolerance=1e-5)
    starts, steps = coarse[:-1], np.diff(coarse, axis=0)
    along = np.einsum("fcd,cd->fc", fine[:, None] - starts, steps) / (steps**2).sum(axis=1)
    nearest = starts + np.clip(along, 0, 1)[:, :, None] * steps
    assert np.hypot(*(fine[:, None] - nearest).transpose(2, 0, 1)).min(axis=1).max() < tolerance


def test_a_pen_that_does_not_move_is_one_dot_as_heavy_as_it_ever_pressed():
    dot = thick_line(stroke((5, 6, 0.0), (5, 6, 1.0), (5, 6, 0.2)), width=10, tolerance=0.1)
    assert dot.tolist() == [[5, 6, 5]]


def test_a_growing_stroke_keeps_its_line_but_for_the_end():
    points = [(x, round(10 * np.sin(x / 9)), 0.5 + 0.4 * np.cos(x / 7)) for x in range(120)]
    shorter = through_points(stroke(*points[:100]), width=20)
    longer = through_points(stroke(*points), width=20)
    settled = len(shorter) - 4
    assert settled > 10
    assert np.array_equal(shorter[:settled], longer[:settled])


def test_the_width_of_ink_without_one_follows_its_size():
    assert pen_width(Ink((stroke((0, 0), (0, 50), width=None),))) == 50 * RELATIVE_WIDTH
    assert pen_width(Ink((stroke((0, 0), width=None), stroke((1, 1), width=4)))) == 4


@pytest.mark.parametrize("ink", [Ink(), Ink((Stroke((Point(3, 3),)),))])
def test_a_width_is_always_above_nothing(ink):
    assert pen_width(ink) == 1


@pytest.mark.parametrize("size", [1e-300, 1e-12, 1e20, 1e300])
@pytest.mark.parametrize("width", [-3.0, 1e-300, 1e300])
def test_numbers_without_measure_overflow_nothing(size, width):
    wild = stroke((0, 0), (size, size / 2, 0.4), (size / 3, size, 0.9), (-size, size))
    line = thick_line(wild, width=width, tolerance=0.05)
    assert np.isfinite(line).all()
    assert (line[:, 2] > 0).all()


def test_neighbours_that_are_equal_bend_nothing():
    xy = np.array([[0.0, 0.0], [10.0, 0.0], [10.0, 0.0], [10.0, 10.0]])
    curves = beziers(xy)
    assert np.isfinite(curves).all()
    assert curves[:, 0].tolist() == xy[:-1].tolist()
    assert curves[:, 3].tolist() == xy[1:].tolist()
