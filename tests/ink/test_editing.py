import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkdigit.ink import Box, Ink, Point, Stroke
from inkdigit.ink.editing import MOST_ENLARGED, erase, fitted, with_width


def line(*xy: tuple[float, float], width: float | None = None) -> Stroke:
    return Stroke(tuple(Point(x, y) for x, y in xy), width)


def xy_of(ink: Ink) -> list[list[tuple[float, float]]]:
    return [[(round(p.x, 9), round(p.y, 9)) for p in stroke.points] for stroke in ink.strokes]


def test_a_stroke_is_cut_between_its_points_where_the_eraser_passes():
    ink = Ink((line((0, 0), (100, 0)),))
    assert xy_of(erase(ink, path=[(50, -20), (50, 20)], radius=5)) == [
        [(0, 0), (45, 0)],
        [(55, 0), (100, 0)],
    ]


def test_a_fast_eraser_leaves_nothing_between_its_positions():
    ink = Ink((line((0, 0), (100, 0)),))
    assert erase(ink, path=[(-50, 0), (150, 0)], radius=2).is_empty


def test_a_dab_cuts_like_a_disc():
    ink = Ink((line((0, 3), (100, 3)),))
    assert xy_of(erase(ink, path=[(50, 0)], radius=5)) == [[(0, 3), (46, 3)], [(54, 3), (100, 3)]]


def test_the_eraser_touches_the_drawn_line_not_just_its_centre():
    ink = Ink((line((0, 0), (100, 0), width=10),))
    assert erase(ink, path=[(50, 11)], radius=5) is ink
    assert len(erase(ink, path=[(50, 9)], radius=5).strokes) == 2


def test_a_light_touch_of_the_pen_is_thinner_for_the_eraser_too():
    light = Ink((Stroke((Point(0, 0, 0.0), Point(100, 0, 0.0)), width=10),))
    assert erase(light, path=[(50, 9)], radius=5) is light


def test_an_end_that_is_erased_is_shortened():
    ink = Ink((line((0, 0), (100, 0)),))
    assert xy_of(erase(ink, path=[(0, 0)], radius=10)) == [[(10, 0), (100, 0)]]


def test_points_at_a_cut_are_interpolated():
    stroke = Stroke((Point(0, 0, 0.2, 1000), Point(100, 0, 0.6, 1100)))
    left, right = erase(Ink((stroke,)), path=[(50, 0)], radius=10).strokes
    assert left.points[-1] == pytest.approx((40, 0, 0.36, 1040))
    assert right.points[0] == pytest.approx((60, 0, 0.44, 1060))


def test_pieces_keep_the_width_and_the_points_between():
    ink = Ink((line((0, 0), (20, 0), (40, 0), (100, 0), width=2),))
    left, right = erase(ink, path=[(60, 0)], radius=4).strokes
    assert [p.x for p in left.points] == [0, 20, 40, 55]
    assert [p.x for p in right.points] == [65, 100]
    assert left.width == right.width == 2


def test_a_dot_is_erased_whole():
    dot, stroke = line((10, 10)), line((50, 0), (50, 99))
    assert erase(Ink((dot, stroke)), path=[(13, 10)], radius=4) == Ink((stroke,))


def test_a_pen_that_never_moved_left_a_dot():
    assert erase(Ink((line((10, 10), (10, 10)),)), path=[(13, 10)], radius=4).is_empty


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("length", [5e-324, 1e-310])
def test_the_shortest_strokes_there_are_go_whole_or_stay(length):
    speck = Ink((line((0, 0), (length, 0)),))
    assert erase(speck, path=[(0, -20), (0, 20)], radius=5).is_empty
    assert erase(speck, path=[(6, -20), (6, 20)], radius=5) is speck


def test_ink_that_is_not_touched_is_the_same_object():
    ink = Ink((line((0, 0), (10, 0)), line((5, 5))))
    assert erase(ink, path=[(50, 50), (60, 60)], radius=5) is ink


def test_strokes_that_are_not_touched_are_the_same_objects():
    near, far = line((0, 0), (100, 0)), line((0, 90), (100, 90))
    assert erase(Ink((near, far)), path=[(50, 0)], radius=5).strokes[-1] is far


def test_touching_from_outside_erases_nothing():
    ink = Ink((line((0, 0), (100, 0)),))
    assert erase(ink, path=[(0, 5), (100, 5)], radius=5) is ink


@pytest.mark.parametrize("radius", [0, -1, math.nan])
def test_an_eraser_without_size_is_refused(radius):
    with pytest.raises(ValueError, match="radius"):
        erase(Ink(), path=[(0, 0)], radius=radius)


def test_an_eraser_that_is_nowhere_is_refused():
    with pytest.raises(ValueError, match="nowhere"):
        erase(Ink(), path=[], radius=1)


places = st.tuples(*[st.integers(0, 60).map(float)] * 2)
strokes = st.lists(places, min_size=1, max_size=8).map(lambda xy: line(*xy))
inks = st.lists(strokes, max_size=4).map(lambda strokes: Ink(tuple(strokes)))
paths = st.lists(places, min_size=1, max_size=4)


def distance(point, a, b):
    length2 = (b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2
    along = (point[0] - a[0]) * (b[0] - a[0]) + (point[1] - a[1]) * (b[1] - a[1])
    t = min(max(along / length2, 0), 1) if length2 else 0
    return math.hypot(point[0] - a[0] - t * (b[0] - a[0]), point[1] - a[1] - t * (b[1] - a[1]))


def samples(ink: Ink):
    for stroke in ink.strokes:
        corners = [point[:2] for point in stroke.points]
        for a, b in zip(corners, corners[1:] or corners, strict=False):
            for step in range(11):
                yield tuple(p + (q - p) * step / 10 for p, q in zip(a, b, strict=True))


def reach(point, path):
    return min(distance(point, a, b) for a, b in zip(path, path[1:] or path, strict=False))


@given(inks, paths, st.integers(1, 20))
def test_nothing_stays_within_the_eraser(ink, path, radius):
    left = erase(ink, path=path, radius=radius)
    assert all(reach(point, path) > radius - 1e-6 for point in samples(left))


@given(inks, paths, st.integers(1, 20))
def test_nothing_goes_that_the_eraser_did_not_reach(ink, path, radius):
    left = erase(ink, path=path, radius=radius)
    kept = [point for stroke in left.strokes for point in stroke.points]
    outside = [p for stroke in ink.strokes for p in stroke.points if reach(p, path) > radius]
    assert set(outside) <= set(kept)


@given(inks, paths, st.integers(1, 20))
def test_erasing_the_same_again_changes_nothing(ink, path, radius):
    once = erase(ink, path=path, radius=radius)
    again = erase(once, path=path, radius=radius - 1e-6)
    assert again is once


def test_fitted_ink_fills_the_box_with_its_drawn_line():
    ink = Ink((line((0, 0), (10, 20), width=2),))
    there = fitted(ink, Box(100, 100, 200, 200))
    assert there.strokes[0].width == pytest.approx(2 * 100 / 22)
    half = there.strokes[0].width / 2
    assert (there.box.top - half, there.box.bottom + half) == pytest.approx((100, 200))
    assert there.box.left + there.box.right == pytest.approx(300)


def test_fitting_enlarges_only_so_much():
    speck = Ink((line((0, 0), (0.5, 0)),))
    assert fitted(speck, Box(0, 0, 500, 500)).box.width == 0.5 * MOST_ENLARGED


def test_a_fitted_dot_is_centred_and_stays_a_dot():
    assert xy_of(fitted(Ink((line((7, 9)),)), Box(0, 0, 50, 30))) == [[(25, 15)]]


def test_fitted_empty_ink_is_empty():
    assert fitted(Ink(), Box(0, 0, 1, 1)).is_empty


def test_a_width_is_given_to_the_strokes_that_have_none():
    known, unknown = line((0, 0), width=3), line((1, 1))
    ink = with_width(Ink((known, unknown)), 8)
    assert [stroke.width for stroke in ink.strokes] == [3, 8]
    assert with_width(ink, 1) is ink
