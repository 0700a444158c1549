import math
import re
import xml.etree.ElementTree as ET

import numpy as np
import pytest

from inkdigit.ink import Ink, Point, Stroke, svg
from inkdigit.ink.outline import outline
from inkdigit.ink.svg import write_svg

NS = "{http://www.w3.org/2000/svg}"


def drawn(*strokes: Stroke) -> ET.Element:
    return ET.fromstring(write_svg(Ink(strokes)))


def test_a_stroke_of_one_width_is_a_smooth_path_with_that_width():
    root = drawn(Stroke((Point(0, 0), Point(50, 80), Point(100, 0)), width=8))
    (path,) = root.iter(NS + "path")
    assert path.get("stroke-width") == "8"
    assert re.fullmatch(r"M0 0(C[-\d. ]+)+", path.get("d"))
    assert path.get("d").endswith("100 0")


def test_a_stroke_whose_width_follows_pressure_is_a_filled_shape():
    root = drawn(Stroke((Point(0, 0, 0.1), Point(50, 80, 0.9), Point(100, 0, 0.2)), width=8))
    (path,) = root.iter(NS + "path")
    assert path.get("fill") != "none"
    assert path.get("fill-rule") == "nonzero"
    assert path.get("d").endswith("Z")


def test_a_shape_is_written_by_short_steps_that_lead_from_corner_to_corner(monkeypatch):
    shapes = []

    def kept(line: np.ndarray, *, tolerance: float) -> list[np.ndarray]:
        shapes.extend(outline(line, tolerance=tolerance))
        return shapes

    monkeypatch.setattr(svg, "outline", kept)
    wave = (Point(250 + t / 3, 200 + 60 * math.sin(t / 9), 0.2 + t / 500) for t in range(300))
    (path,) = drawn(Stroke(tuple(wave), width=20)).iter(NS + "path")
    *texts, _ = path.get("d").split("Z")
    for text, corners in zip(texts, shapes, strict=True):
        start, line = text.removeprefix("M").split("l")
        numbers = re.findall(r"-?[\d.]+", f"{start} {line}")
        places = np.cumsum(np.reshape([float(number) for number in numbers], (-1, 2)), axis=0)
        assert places == pytest.approx(corners, abs=0.0051)
        assert len(line) < 9 * len(corners)


def test_a_dot_is_a_circle():
    (circle,) = drawn(Stroke((Point(5, 6),), width=8)).iter(NS + "circle")
    assert [circle.get(name) for name in ("cx", "cy", "r")] == ["5", "6", "4"]


def test_the_view_holds_the_whole_line_and_a_margin():
    root = drawn(Stroke((Point(-40, 10), Point(60, 10)), width=20))
    left, top, width, height = map(float, root.get("viewBox").split())
    assert left < -50
    assert left + width > 70
    assert top < 0
    assert top + height > 20


def test_a_title_and_a_description_tell_what_it_is():
    root = drawn(Stroke((Point(0, 0),)), Stroke((Point(9, 9),)))
    assert root.findtext(NS + "title") == "Handwriting"
    assert "2 strokes" in root.findtext(NS + "desc")


def test_strokes_without_a_width_are_drawn_with_one():
    (path,) = drawn(Stroke((Point(0, 0), Point(0, 100)))).iter(NS + "path")
    assert float(path.get("stroke-width")) == 8


def test_an_empty_sheet_is_a_valid_picture():
    root = drawn()
    assert root.get("viewBox") == "0 0 1 1"
    assert not list(root.iter(NS + "path"))


@pytest.mark.parametrize("scale", [1e-3, 1e6])
def test_tiny_and_huge_coordinates_keep_their_detail(scale):
    points = tuple(Point(x * scale, (x % 7) * scale) for x in (0, 30, 60, 90))
    (path,) = drawn(Stroke(points, width=5 * scale)).iter(NS + "path")
    end = [float(number) for number in path.get("d").split()[-2:]]
    assert end == pytest.approx([90 * scale, 6 * scale], rel=1e-2)
    assert "e" not in path.get("d")


@pytest.mark.parametrize(
    "points",
    [
        (Point(1e9, 1e9),),
        (Point(0, 1e9), Point(1e-7, 1e9)),
        (Point(-1e12, 0), Point(-1e12, 1e-4)),
    ],
)
def test_a_pen_finer_than_floats_are_so_far_away_still_has_a_picture(points):
    root = drawn(Stroke(points, width=1e-9))
    _, _, width, height = map(float, root.get("viewBox").split())
    assert width > 0
    assert height > 0
    assert float(root.get("width")) > 0
    assert float(root.get("height")) > 0
