"""Digits of two lines that touch, read by the network that ships."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np
import pytest

from inkdigit.ink import Ink
from inkdigit.ink.drawing import draw_ink
from inkdigit.reading.cuts import parts_of
from inkdigit.reading.reader import Reader
from inkdigit.reading.stacked import MOST_LINES, MOST_PARTED, parted
from inkdigit.training.strokes import ink_of
from inkdigit.training.styles import random_style

TOUCHING_LINES = [
    (("8361", "5940", "2738"), {(0, 2), (1, 0)}),
    (("2026", "1984"), {(0, 0), (0, 3)}),
    (("5940", "8361", "2738"), {(0, 1), (1, 1)}),
]
"""Lines, and which of their digits, by row and place, reach down to the next line."""


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.load()


def drawn(*lines: str, low: Collection[tuple[int, int]] = (), rise: float = 0.0) -> np.ndarray:
    """Lines of digits 40 pixels high, 6 apart, rising by so much from digit to digit. Those of
    `low`, by their row and place, stand 8 lower.
    """
    rng = np.random.default_rng(3)
    strokes = []
    for row, text in enumerate(lines):
        for place, sign in enumerate(text):
            digit = ink_of(random_style(int(sign), rng=rng))
            y = 30 + 50 * row - rise * place + 8 * ((row, place) in low)
            strokes += digit.transformed(scale=0.4, dx=10 + place * 50, dy=y).strokes
    size = 50 * max(map(len, lines)) + 20, 50 * len(lines) + 60
    return draw_ink(Ink(tuple(strokes)), size=size, width_px=4)


@pytest.mark.parametrize("rise", [-3.0, 0.0, 3.0])
@pytest.mark.parametrize(("lines", "low"), TOUCHING_LINES)
def test_lines_whose_digits_touch_are_read_as_lines(reader, lines, low, rise):
    picture = drawn(*lines, low=low, rise=rise)
    parts = parts_of(picture)
    assert max(box.height for box in parts.boxes) > 1.6 * parts.height
    assert reader.read_picture_number(picture).text == "\n".join(lines)


@pytest.mark.parametrize("digit", [0, 5, 6, 9])
def test_a_large_digit_beside_two_lines_stays_whole(reader, digit):
    rng = np.random.default_rng((0, digit))
    strokes = []
    for place, sign in enumerate("20577314"):
        row, column = divmod(place, 4)
        small = ink_of(random_style(int(sign), rng=rng)).transformed(scale=0.4)
        strokes += small.transformed(dx=140 + 50 * column, dy=20 + 50 * row).strokes
    large = ink_of(random_style(digit, rng=rng))
    strokes += large.transformed(scale=0.95, dx=20, dy=20).strokes
    reading = reader.read_picture_number(draw_ink(Ink(tuple(strokes)), size=(360, 150), width_px=4))
    assert sorted(reading.text.replace("\n", "")) == sorted(f"{digit}20577314")


def bars(*lines: int, high: Collection[int] = ()) -> np.ndarray:
    """So many upright bars on each line, 12 pixels high and 8 apart; those of `high`, by their
    place, reach from the first line to the last.
    """
    coverage = np.zeros((16 * len(lines), 8 * max(lines)), np.float32)
    for row, count in enumerate(lines):
        for place in range(count):
            coverage[16 * row + 2 : 16 * row + 14, 8 * place + 3 : 8 * place + 5] = 1
    for place in high:
        coverage[2 : 16 * len(lines) - 2, 8 * place + 3 : 8 * place + 5] = 1
    return coverage


def surely_a_digit(frames: np.ndarray) -> np.ndarray:
    rows = np.zeros((len(frames), 11), np.float32)
    rows[:, 1] = 1
    return rows


def parts_after(coverage: np.ndarray) -> int:
    return len(parted(parts_of(coverage), coverage, surely_a_digit).boxes)


def test_what_reaches_over_lines_is_parted_between_them():
    coverage = bars(9, 9, 9, high={4})
    found = parted(parts_of(coverage), coverage, surely_a_digit)
    assert [box.left for box in found.boxes] == sorted(8 * place + 3 for place in [*range(9)] * 3)
    ends = sorted((box.top, box.bottom) for box in found.boxes if box.left == 8 * 4 + 3)
    assert [bottom - top for top, bottom in ends] == pytest.approx([12, 16, 16], abs=3)
    for part, box in enumerate(found.boxes):
        y, x = np.nonzero(found.labels == part + 1)
        assert (x.min(), y.min(), x.max() + 1, y.max() + 1) == tuple(box)


def test_what_is_high_on_a_single_line_stays_whole():
    coverage = np.vstack([bars(9), np.zeros((16, 72), np.float32)])
    coverage[2:26, 35:37] = 1
    assert len(parts_of(coverage).boxes) == parts_after(coverage) == 9


def test_what_reaches_over_a_whole_page_stays_whole():
    lines = [9] * (MOST_LINES + 1)
    assert parts_after(bars(*lines, high={4})) == 8 * len(lines) + 1
    assert parts_after(bars(*lines[1:], high={4})) == 9 * len(lines[1:])


def test_of_too_many_the_highest_are_parted():
    columns = 4 * MOST_PARTED
    high = range(0, columns, 3)
    assert parts_after(bars(columns, columns, high=high)) == (
        len(high) + MOST_PARTED + 2 * (columns - len(high))
    )


def test_what_falls_into_ever_so_many_pieces_stays_whole():
    coverage = bars(100, 100)
    coverage[15:17, 60:196] = 1  # what hangs from it is no digit on either line
    coverage[2:30, 63:193:8] = coverage[2:30, 64:194:8] = 1
    assert parts_after(coverage) == len(parts_of(coverage).boxes)
