from itertools import pairwise

import numpy as np
import pytest

from inkdigit.ink import Box, Point, Stroke
from inkdigit.ink.curves import thick_line
from inkdigit.ink.outline import changed_box, line_box, outline


def area(polygon):
    x, y = polygon.T
    return 0.5 * float(np.sum(x * np.roll(y, -1) - y * np.roll(x, -1)))


def winding(polygons, points):
    """The nonzero winding number of the polygons around each point."""
    turns = np.zeros(len(points))
    for polygon in polygons:
        a, b = polygon[None] - points[:, None], np.roll(polygon, -1, axis=0)[None] - points[:, None]
        cross = a[..., 0] * b[..., 1] - a[..., 1] * b[..., 0]
        turns += np.arctan2(cross, (a * b).sum(axis=-1)).sum(axis=1)
    return np.rint(turns / (2 * np.pi))


def distance_inside(line, points):
    """How deep each point lies inside a thick line: above 0 inside, below 0 outside."""
    depth = np.full(len(points), -np.inf)
    for (x0, y0, r0), (x1, y1, r1) in pairwise(line):
        for t in np.linspace(0, 1, 30):
            centre = np.array([x0 + t * (x1 - x0), y0 + t * (y1 - y0)])
            radius = r0 + t * (r1 - r0)
            depth = np.maximum(depth, radius - np.hypot(*(points - centre).T))
    return depth


LINES = {
    "straight": [(0, 0, 5), (50, 10, 5)],
    "tapered": [(0, 0, 2), (50, 10, 9)],
    "corner": [(0, 0, 5), (40, 0, 5), (40, 40, 5)],
    "there and back": [(0, 0, 5), (40, 0, 5), (0, 1, 5)],
    "swallowed": [(0, 0, 10), (2, 0, 3), (40, 0, 3)],
    "curl": [(30 + 6 * np.cos(t), 30 + 6 * np.sin(t), 4 + t / 3) for t in np.arange(0, 9, 0.2)],
    "hook": [(x, 0, 6) for x in range(0, 40, 2)] + [(38 - x, 1 + x / 2, 6) for x in range(0, 9)],
    "same place": [(0, 0, 5), (0, 0, 5), (30, 0, 5)],
}


@pytest.mark.parametrize("name", LINES)
def test_the_outline_covers_what_the_pen_covers_and_no_more(name):
    line = np.array(LINES[name], dtype=float)
    left, top, right, bottom = line_box(line)
    grid = np.meshgrid(np.linspace(left - 3, right + 3, 60), np.linspace(top - 3, bottom + 3, 60))
    points = np.column_stack([grid[0].ravel(), grid[1].ravel()])
    depth = distance_inside(line, points)
    filled = winding(outline(line, tolerance=0.05), points) != 0
    slack = 0.45  # a bend is bridged by straight edges where it is not sharp
    assert np.all(filled[depth > slack])
    assert not np.any(filled[depth < -slack])


@pytest.mark.parametrize("name", LINES)
def test_all_parts_turn_the_same_way_so_that_none_cuts_a_hole(name):
    line = np.array(LINES[name], dtype=float)
    assert all(area(polygon) < 0 for polygon in outline(line, tolerance=0.05))


def test_a_dot_is_a_disc():
    (disc,) = outline(np.array([[10.0, 20.0, 4.0]]), tolerance=0.01)
    assert np.hypot(*(disc - (10, 20)).T) == pytest.approx(np.full(len(disc), 4.0))
    assert -area(disc) == pytest.approx(np.pi * 16, rel=0.01)


def test_a_smooth_stroke_is_one_shape():
    stroke = Stroke(tuple(Point(x, 30 * np.sin(x / 30), 0.5) for x in range(0, 200, 5)), 10)
    assert len(outline(thick_line(stroke, width=10, tolerance=0.05), tolerance=0.05)) == 1


def test_parts_that_are_not_seen_are_left_out():
    line = np.array([(x, 0, 3) for x in range(0, 1000, 10)], dtype=float)
    seen = outline(line, tolerance=0.05, within=Box(500, -5, 520, 5))
    assert 480 < min(polygon[:, 0].min() for polygon in seen) < 500
    assert not outline(line, tolerance=0.05, within=Box(500, 50, 520, 60))


def test_the_change_of_a_growing_line_is_near_its_end():
    line = np.array([(x, 0, 3) for x in range(0, 1000, 10)], dtype=float)
    box = changed_box(line, np.vstack([line, [(1000, 5, 3)]]))
    assert box.left > 900
    assert box.right > 1003
    assert changed_box(line, line[::-1]).left < 0


def test_a_pen_of_any_size_is_outlined_in_few_points():
    (disc,) = outline(np.array([[0.0, 0.0, 1e12]]), tolerance=1e-6)
    assert len(disc) <= 720


@pytest.mark.parametrize("name", LINES)
def test_what_is_seen_of_a_line_is_outlined_as_in_the_whole(name):
    line = np.array(LINES[name], dtype=float)
    left, top, right, bottom = line_box(line)
    whole = outline(line, tolerance=0.05)
    for x in np.linspace(left, right, 8):
        part = Box(x - 2, top, x + 2, bottom)
        points = np.column_stack([np.full(60, x), np.linspace(top, bottom, 60)])
        seen = winding(outline(line, tolerance=0.05, within=part), points)
        np.testing.assert_array_equal(seen != 0, winding(whole, points) != 0)
