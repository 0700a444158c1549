import dataclasses

import numpy as np
import pytest

from inkdigit.ink import Box, Ink, Point, Stroke


def test_ink_is_immutable():
    stroke = Stroke((Point(1, 2),))
    with pytest.raises(dataclasses.FrozenInstanceError):
        stroke.width = 3.0  # type: ignore[misc]
    with pytest.raises(ValueError, match="read-only"):
        stroke.xy[0, 0] = 5


def test_a_stroke_has_at_least_one_point():
    with pytest.raises(ValueError, match="at least one point"):
        Stroke(())


def test_a_stroke_grows_by_a_copy():
    short = Stroke((Point(0, 0),), width=4)
    long = short.with_point(Point(1, 1, pressure=0.5, time_ms=7))
    assert len(short.points) == 1
    assert long == Stroke((Point(0, 0), Point(1, 1, 0.5, 7)), width=4)


def test_the_box_holds_all_points_of_all_strokes():
    ink = Ink((Stroke((Point(1, 5), Point(3, 2))), Stroke((Point(-1, 4),))))
    assert ink.box == Box(left=-1, top=2, right=3, bottom=5)
    assert (ink.box.width, ink.box.height) == (4, 3)


def test_empty_ink_has_no_box():
    assert Ink().is_empty
    assert Ink().xy.shape == (0, 2)
    with pytest.raises(ValueError, match="no box"):
        _ = Ink().box


def test_transforming_scales_positions_and_pens_and_keeps_pressure_and_time():
    ink = Ink((Stroke((Point(1, 2, 0.5, 10),), width=3), Stroke((Point(4, 4),))))
    moved = ink.transformed(scale=2, dx=10, dy=-1)
    assert moved.strokes[0] == Stroke((Point(12, 3, 0.5, 10),), width=6)
    assert moved.strokes[1].width is None
    np.testing.assert_array_equal(moved.xy, [[12, 3], [18, 7]])
