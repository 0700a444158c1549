import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkdigit.ink import Point, Stroke, growing
from inkdigit.ink.curves import drawn_points, thick_line
from inkdigit.ink.growing import GrowingLine

PRESSURES = st.none() | st.floats(0, 1)
WAYS = {
    "a fast pen": st.floats(-40, 40),
    "a slow hand": st.floats(-0.5, 0.5),
    "a mouse on whole pixels": st.integers(-1, 1).map(float),
    "a pen that stays about": st.sampled_from([0.0, 0.0, 4.0, -4.0]),
}


def strokes_of(steps, width=12.0):
    """The stroke after each of its points, by steps of dx, dy and a pressure."""
    x, y, points = 300.0, 300.0, ()
    for dx, dy, pressure in steps:
        x, y = x + dx, y + dy
        points = (*points, Point(x, y, pressure))
        yield Stroke(points, width)


@pytest.mark.parametrize("way", WAYS)
@given(data=st.data())
def test_a_line_that_grows_is_that_of_the_whole_stroke_to_the_bit(way, data):
    step = st.tuples(WAYS[way], WAYS[way], PRESSURES)
    growing = GrowingLine(width=12.0, tolerance=0.05)
    for stroke in strokes_of(data.draw(st.lists(step, min_size=1, max_size=60))):
        whole = thick_line(stroke, width=12.0, tolerance=0.05)
        np.testing.assert_array_equal(growing.follow(stroke), whole, strict=True)


def test_the_line_before_stays_as_it_was():
    growing = GrowingLine(width=12.0, tolerance=0.05)
    before, copy = np.empty((0, 3)), np.empty((0, 3))
    for stroke in strokes_of([(3.0, k % 7 - 3.0, None) for k in range(200)]):
        line = growing.follow(stroke)
        np.testing.assert_array_equal(before, copy)
        before, copy = line, line.copy()


def test_several_new_points_at_once_are_followed_too():
    *_, short, _, _, long = strokes_of([(3.0, k % 5, None) for k in range(40)])
    growing = GrowingLine(width=12.0, tolerance=0.05)
    growing.follow(short)
    np.testing.assert_array_equal(
        growing.follow(long), thick_line(long, width=12.0, tolerance=0.05)
    )


def test_another_stroke_begins_anew():
    (*_, one), (*_, other) = (list(strokes_of([(dx, 2.0, None)] * 30)) for dx in (3.0, -3.0))
    growing = GrowingLine(width=12.0, tolerance=0.05)
    growing.follow(one)
    for stroke in (other, Stroke(other.points[:7], 12.0)):
        np.testing.assert_array_equal(
            growing.follow(stroke), thick_line(stroke, width=12.0, tolerance=0.05)
        )


def test_a_point_that_presses_harder_takes_the_place_of_the_last():
    growing = GrowingLine(width=12.0, tolerance=0.05)
    light = Stroke((Point(0, 0, 0.2), Point(30, 0, 0.2)), 12.0)
    heavy = Stroke((*light.points[:-1], Point(30, 0, 0.9)), 12.0)
    thin, thick = growing.follow(light), growing.follow(heavy)
    assert thick[-1, 2] > thin[-1, 2]


@pytest.mark.parametrize("way", WAYS)
@given(data=st.data())
def test_a_point_that_is_pressed_harder_leaves_the_line_that_of_the_whole_stroke(way, data):
    step = st.tuples(WAYS[way], WAYS[way], PRESSURES)
    line = GrowingLine(width=12.0, tolerance=0.05)
    *_, stroke = strokes_of(data.draw(st.lists(step, min_size=1, max_size=30)))
    for count in range(1, len(stroke.points) + 1):
        points = stroke.points[:count]
        line.follow(Stroke(points, 12.0))
        pressed = Stroke((*points[:-1], points[-1]._replace(pressure=1.0)), 12.0)
        whole = thick_line(pressed, width=12.0, tolerance=0.05)
        np.testing.assert_array_equal(line.follow(pressed), whole, strict=True)


def test_a_point_that_is_pressed_harder_has_no_other_drawn_again(monkeypatch):
    *_, light = strokes_of([(3.0, k % 5, 0.5) for k in range(200)])
    line = GrowingLine(width=12.0, tolerance=0.05)
    line.follow(light)
    drawn = []

    def draw(stroke, *, width):
        drawn.append(len(stroke.points))
        return drawn_points(stroke, width=width)

    monkeypatch.setattr(growing, "drawn_points", draw)
    line.follow(Stroke((*light.points[:-1], light.points[-1]._replace(pressure=0.9)), 12.0))
    assert drawn == [1]
