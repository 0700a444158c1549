"""Boxes, lines and holes are left out of a picture's ink, and no digit is."""

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

from inkdigit.ink import Ink, Point, Stroke
from inkdigit.ink.drawing import draw_ink
from inkdigit.reading.components import components_of
from inkdigit.reading.forms import without_forms
from inkdigit.reading.masks import grown
from inkdigit.reading.pictures import coverage_of
from inkdigit.reading.reader import Reader

SIZE = WIDTH, HEIGHT = 600, 200
PEN_DIGITS = Path(__file__).parents[1] / "e2e" / "data" / "pen-digits.jsonl"


def digit(label: int) -> Ink:
    """A digit by a pen, 100 high."""
    for line in PEN_DIGITS.read_text("utf-8").splitlines():
        row = json.loads(line)
        if row["label"] == label:
            xy = [Stroke(tuple(Point(x, y) for x, y in stroke)) for stroke in row["strokes"]]
            ink = Ink(tuple(xy))
            return ink.transformed(scale=100 / ink.box.height)
    raise LookupError(label)


def written(text: str, *, pitch: int = 130, width: float = 7) -> np.ndarray:
    """Digits, each in the middle of its place: coverage."""
    strokes: list[Stroke] = []
    for place, label in enumerate(text):
        ink = digit(int(label))
        middle = 80 + place * pitch
        dx = middle - ink.box.left - ink.box.width / 2
        strokes += ink.transformed(dx=dx, dy=50 - ink.box.top).strokes
    return draw_ink(Ink(tuple(strokes)), size=SIZE, width_px=width)


def drawn(draw_on) -> np.ndarray:
    """What a function draws, as coverage."""
    image = Image.new("L", SIZE)
    draw_on(ImageDraw.Draw(image))
    return np.asarray(image, np.float32) / 255


def boxes(count: int, *, pitch: int = 130, half: int = 60) -> np.ndarray:
    def draw_on(draw: ImageDraw.ImageDraw) -> None:
        for place in range(count):
            middle = 80 + place * pitch
            draw.rectangle((middle - half, 30, middle + half, 170), outline=255, width=3)

    return drawn(draw_on)


def assert_left(coverage: np.ndarray, digits: np.ndarray) -> None:
    """All that is left is the digits, but for a pixel at their edge."""
    found = without_forms(coverage)
    assert (found[digits == 0] > 0.3).mean() < 0.001
    np.testing.assert_array_equal(found[digits > 0.9], coverage[digits > 0.9])


@pytest.mark.parametrize("half", [60, 65], ids=["apart", "sharing their sides"])
def test_boxes_around_digits_are_left_out(half: int) -> None:
    digits = written("2479")
    assert_left(np.maximum(digits, boxes(4, half=half)), digits)


def test_an_empty_box_in_a_row_is_no_0() -> None:
    digits = written("83")
    assert_left(np.maximum(digits, boxes(4)), digits)


def test_boxes_by_themselves_stay() -> None:
    coverage = boxes(2)
    np.testing.assert_array_equal(without_forms(coverage), coverage)


@pytest.mark.parametrize("to", [360, 340], ids=["closed", "open"])
def test_a_circle_around_a_number_is_left_out(to: int) -> None:
    digits = written("83", pitch=90)
    circle = drawn(lambda draw: draw.arc((10, 10, 260, 195), 0, to, fill=255, width=4))
    assert_left(np.maximum(digits, circle), digits)


@pytest.mark.parametrize("to", [360, 330], ids=["closed", "open"])
@pytest.mark.parametrize("label", [0, 2, 3, 4, 5, 6, 7, 8, 9])
def test_a_circle_around_one_digit_is_left_out(label: int, to: int) -> None:
    one = written(str(label))
    circle = drawn(lambda draw: draw.arc((5, 15, 155, 185), 0, to, fill=255, width=4))
    assert_left(np.maximum(one, circle), one)


SLASHES = {
    "a dot": (58, 92, 70, 108),
    "a slash": (45, 140, 85, 60),
    "a bar down": (65, 60, 65, 140),
    "a bar across": (45, 100, 85, 100),
}


@pytest.mark.parametrize("to", [360, 330], ids=["closed", "open"])
@pytest.mark.parametrize("mark", SLASHES)
def test_a_0_with_something_in_it_stays(mark: str, to: int) -> None:
    zero = drawn(lambda draw: draw.arc((10, 10, 120, 190), 0, to, fill=255, width=6))
    within = drawn(
        lambda draw: (
            draw.ellipse(SLASHES[mark], fill=255)
            if mark == "a dot"
            else draw.line(SLASHES[mark], fill=255, width=8)
        )
    )
    slashed = np.maximum(zero, within)
    np.testing.assert_array_equal(without_forms(slashed), slashed)


def test_a_half_circle_beside_a_digit_stays() -> None:
    one = written("5")
    half = drawn(lambda draw: draw.arc((5, 15, 155, 185), 0, 220, fill=255, width=4))
    both = np.maximum(one, half)
    np.testing.assert_array_equal(without_forms(both), both)


def test_of_frames_alone_nothing_is_taken() -> None:
    nested = np.maximum(boxes(1, half=60), boxes(1, half=50))
    rules = drawn(lambda draw: [draw.line((0, y, 599, y), fill=255, width=3) for y in (40, 150)])
    for coverage in (nested, rules, np.maximum(nested, rules)):
        assert (without_forms(coverage) > 0.3).any()


def test_what_has_no_end_of_parts_stays_as_it_is() -> None:
    specks = (np.random.default_rng(3).random((400, 400)) > 0.9).astype(np.float32)
    np.testing.assert_array_equal(without_forms(specks), specks)


def test_a_digit_that_goes_through_its_box_hangs_together() -> None:
    digits = written("253")
    reaching = np.roll(digits, 40, axis=0)
    coverage = np.maximum(digits, boxes(3))
    coverage[:, :145] = np.maximum(reaching, boxes(3))[:, :145]
    found = without_forms(coverage)
    inside = np.zeros(coverage.shape, bool)
    inside[36:164, 26:134] = True
    np.testing.assert_array_equal(found[inside], coverage[inside])
    assert components_of(found[:, :145] > 0.3).count == 1
    near = grown(np.maximum(digits, reaching) > 0, 8)  # where it goes through the line
    assert not ((found > 0.3) & ~inside & ~near).any()


@pytest.mark.parametrize("rise", [0, 12, -12])
@pytest.mark.parametrize("top", [149, 165], ids=["touching", "below"])
def test_a_line_under_digits_is_left_out(top: int, rise: int) -> None:
    digits = written("5831")
    line = drawn(lambda draw: draw.line((20, top, 560, top + rise), fill=255, width=4))
    found = without_forms(np.maximum(digits, line))
    assert (found[(digits == 0)] > 0.3).mean() < 0.002
    away = (digits > 0.9) & (line == 0)
    away[top - 20 : top + 20] &= top > 150
    np.testing.assert_array_equal(found[away], digits[away])


def test_a_line_under_one_digit_is_left_out() -> None:
    digits = written("4")
    line = drawn(lambda draw: draw.line((25, 168, 140, 166), fill=255, width=4))
    assert_left(np.maximum(digits, line), digits)


def test_a_short_line_well_below_a_digit_is_left_out_and_a_foot_of_a_1_is_not() -> None:
    line = drawn(lambda draw: draw.line((50, 168, 110, 166), fill=255, width=4))
    nine, one = written("9"), written("1")
    assert_left(np.maximum(nine, line), nine)
    footed = np.maximum(one, line)
    np.testing.assert_array_equal(without_forms(footed), footed)


def test_a_margin_is_left_out_and_a_1_is_not() -> None:
    digits = written("1171", pitch=100)
    line = drawn(lambda draw: draw.line((560, 0, 563, HEIGHT), fill=255, width=3))
    tall = np.pad(np.maximum(digits, line), ((100, 100), (0, 0)), mode="edge")
    found = without_forms(tall)
    assert not (found[:, 540:] > 0.3).any()
    np.testing.assert_array_equal(found[100:300, :540], digits[:, :540])


def test_a_hole_is_left_out_and_a_thick_0_is_not() -> None:
    digits = written("625")
    hole = drawn(lambda draw: draw.ellipse((500, 80, 540, 118), fill=255))
    assert_left(np.maximum(digits, hole), digits)
    thick = draw_ink(digit(0).transformed(dx=100, dy=50), size=SIZE, width_px=40)
    np.testing.assert_array_equal(without_forms(thick), thick)


@pytest.mark.parametrize("text", ["8170", "1684", "9016"])
@pytest.mark.parametrize("width", [16, 20, 24, 28])
def test_thick_digits_are_no_holes(text: str, width: int) -> None:
    digits = written(text, width=width)
    np.testing.assert_array_equal(without_forms(digits), digits)


@pytest.mark.parametrize("label", range(10))
def test_a_digit_by_itself_stays_as_it_is(label: int) -> None:
    for width in (3, 7, 25):
        ink = digit(label).transformed(dx=200, dy=50)
        coverage = draw_ink(ink, size=SIZE, width_px=width)
        np.testing.assert_array_equal(without_forms(coverage), coverage)


@pytest.mark.parametrize("pitch", [130, 150], ids=["in a row", "apart"])
@pytest.mark.parametrize("text", ["4", "47", "402"])
def test_a_form_is_read(text: str, pitch: int) -> None:
    sheet = np.maximum(written(text, pitch=pitch), boxes(len(text), pitch=pitch, half=65))
    sheet = sheet[:, : 100 + pitch * len(text)]
    photo = Image.fromarray(np.uint8(240 - 190 * sheet))
    assert Reader.load().read_picture_number(coverage_of(photo)).text == text
