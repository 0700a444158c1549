import numpy as np
import pytest

from inkdigit.ink import Ink, Point, Stroke
from inkdigit.ink.drawing import draw_ink


def line(*xy: tuple[float, float], width: float | None = None) -> Ink:
    return Ink((Stroke(tuple(Point(*p) for p in xy), width),))


def test_a_horizontal_line_covers_its_rows_and_no_others():
    image = draw_ink(line((0, 5), (20, 5)), size=(20, 10), width_px=4)
    np.testing.assert_allclose(image[3:7], 1)
    np.testing.assert_allclose(image[:3], 0)
    np.testing.assert_allclose(image[7:], 0)


@pytest.mark.parametrize("y", [5.0, 5.25, 5.5])
@pytest.mark.parametrize("width", [0.2, 0.6, 1.0, 2.5])
def test_a_line_holds_as_much_ink_as_it_is_wide_wherever_it_lies(y, width):
    image = draw_ink(line((-5, y), (25, y)), size=(20, 11), width_px=width)
    assert image.sum() / 20 == pytest.approx(width, rel=1e-4)


def test_a_dot_is_round_and_of_the_pens_width():
    image = draw_ink(line((10.5, 10.5)), size=(21, 21), width_px=10)
    assert image.sum() == pytest.approx(np.pi * 25, rel=0.02)
    np.testing.assert_allclose(image, image.T)
    np.testing.assert_allclose(image, image[::-1])


def test_crossing_lines_are_not_darker_where_they_cross():
    ink = Ink((*line((2, 10), (18, 10)).strokes, *line((10, 2), (10, 18)).strokes))
    assert draw_ink(ink, size=(20, 20), width_px=2).max() == 1


def test_ink_outside_the_picture_is_cut_off():
    assert draw_ink(line((-50, -50), (-40, 60)), size=(20, 20), width_px=3).sum() == 0


def test_empty_ink_is_an_empty_picture():
    image = draw_ink(Ink(), size=(7, 5))
    assert image.shape == (5, 7)
    assert image.sum() == 0


def test_each_stroke_keeps_its_own_pen_where_none_is_given():
    ink = Ink(
        (*line((0, 10), (40, 10), width=2).strokes, *line((0, 30), (40, 30), width=6).strokes)
    )
    image = draw_ink(ink, size=(40, 40))
    assert image[:20].sum() == pytest.approx(2 * 40, rel=1e-4)
    assert image[20:].sum() == pytest.approx(6 * 40, rel=1e-4)


def test_a_large_picture_is_the_same_drawing_as_a_small_one():
    ink = line((2, 3), (9, 5), (4, 12))
    small = draw_ink(ink, size=(16, 16), width_px=2)
    large = draw_ink(ink.transformed(scale=8), size=(128, 128), width_px=16)
    shrunk = large.reshape(16, 8, 16, 8).mean(axis=(1, 3))
    assert np.abs(shrunk - small).max() < 0.3
    assert shrunk.sum() == pytest.approx(small.sum(), rel=0.02)


@pytest.mark.parametrize("width_px", [1.5, 30, 130])
def test_a_large_picture_holds_what_the_small_ones_that_it_is_cut_into_hold(width_px):
    turns = np.linspace(0, 9, 150)
    points = np.stack([300 + 26 * turns * np.cos(turns), 280 + 22 * turns * np.sin(turns)], axis=1)

    def drawn(left, top, size):
        return draw_ink(line(*(points - (left, top))), size=size, width_px=width_px)

    whole = drawn(0, 0, (600, 560))

    for top in range(0, 560, 280):
        for left in range(0, 600, 300):
            cut = whole[top : top + 280, left : left + 300]
            np.testing.assert_allclose(cut, drawn(left, top, (300, 280)), atol=1e-4)


def test_dense_points_draw_the_same_line_as_sparse_ones():
    sparse = line((2, 2), (18, 14))
    dense = line(*[(2 + 16 * t, 2 + 12 * t) for t in np.linspace(0, 1, 500)])
    np.testing.assert_allclose(
        draw_ink(dense, size=(20, 20), width_px=2),
        draw_ink(sparse, size=(20, 20), width_px=2),
        atol=1e-3,
    )
