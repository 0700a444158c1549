from __future__ import annotations

import itertools
import math

import numpy as np
import pytest
from PIL import Image

from inkdigit.ink.stroke import Box
from inkdigit.reading.cuts import parts_of
from inkdigit.reading.strips import (
    BETWEEN,
    EDGE,
    HEIGHT,
    STEP,
    WIDTH,
    Strip,
    opinion_of,
    strip_of,
    windows_of,
)


def picture(*boxes: tuple[int, int, int, int], size: tuple[int, int] = (90, 200)) -> np.ndarray:
    """Ink in boxes: left, top, right, bottom."""
    made = np.zeros(size, np.float32)
    for left, top, right, bottom in boxes:
        made[top:bottom, left:right] = 1
    return made


def strip(width: int) -> Strip:
    return Strip(np.random.default_rng(width).random((HEIGHT, width), np.float32), (0,), 1.0, 0.0)


@pytest.mark.parametrize("enlarged", [0.5, 2, 3])
def test_digits_are_as_high_on_a_strip_whatever_they_are_on_the_picture(enlarged):
    ink = picture((40, 20, 48, 60), (48, 36, 80, 44))
    large = Image.fromarray(ink).resize(
        [round(side * enlarged) for side in ink.shape[::-1]], Image.Resampling.BOX
    )
    plain, other = (strip_of(0, parts_of(given), given) for given in (ink, np.asarray(large)))
    rows = np.flatnonzero(plain.image.max(axis=1) > 0.5)
    assert 19 <= len(rows) <= 21
    assert abs((rows[0] + rows[-1] + 1) / 2 - HEIGHT / 2) <= 1
    width = min(plain.image.shape[1], other.image.shape[1])
    assert abs(plain.image.shape[1] - other.image.shape[1]) <= 2
    assert np.abs(plain.image[:, :width] - other.image[:, :width]).mean() < 0.05


def test_the_bar_above_a_digit_is_on_its_strip_and_what_stands_beside_is_not():
    ink = picture((20, 30, 60, 70), (30, 20, 70, 24), (120, 20, 150, 70))
    parts = parts_of(ink)
    found = strip_of(0, parts, ink)
    assert [parts.boxes[part].left for part in found.parts] == [20, 30]
    columns = np.flatnonzero(found.image.max(axis=0) > 0.5)
    assert (columns[-1] - columns[0]) / found.scale == pytest.approx(50, abs=4)


@pytest.mark.parametrize("below", [(20, 44, 60, 80), (20, 43, 60, 64)])
def test_a_line_of_digits_below_is_not_on_the_strip(below):
    ink = picture((20, 5, 60, 40), below)
    found = strip_of(0, parts_of(ink), ink)
    assert len(found.parts) == 1


def test_a_place_of_the_picture_is_found_on_the_strip():
    ink = picture((30, 20, 34, 60), (34, 56, 100, 60), (100, 20, 104, 60))
    found = strip_of(0, parts_of(ink), ink)
    middle = found.image[16]
    first, last = np.flatnonzero(middle > 0.5)[[0, -1]]
    for place, x in ((first + 0.5, 32), (last + 0.5, 102)):
        assert x * found.scale + found.offset == pytest.approx(place, abs=1)
        span = found.span_of(Box(x - 2, 20, x + 2, 60))
        assert span.start <= place / STEP < span.stop
    assert found.span_of(Box(30, 20, 104, 60)).stop <= found.columns
    assert len(range(found.columns)[found.span_of(Box(30, 20, 31, 60))]) >= 1


def test_ink_taller_than_a_strip_is_made_smaller():
    ink = picture((20, 2, 24, 88), (60, 30, 64, 60), (80, 30, 84, 60), (100, 30, 104, 60))
    parts = parts_of(ink)
    tallest = max(range(4), key=lambda part: parts.boxes[part].height)
    found = strip_of(tallest, parts, ink)
    assert found.image.shape[0] == HEIGHT
    assert np.flatnonzero(found.image.max(axis=1) > 0.3).size <= HEIGHT


@pytest.mark.parametrize("width", [13, 95, WIDTH, WIDTH + 1, 160, 161, 500])
def test_each_column_of_a_strip_is_answered_for_once_and_not_at_an_edge(width):
    whole = strip(width)
    answered = np.zeros(whole.columns, int)
    for window, there, own in windows_of(whole):
        assert window.shape == (HEIGHT, WIDTH)
        assert there.stop - there.start == own.stop - own.start > 0
        answered[there] += 1
        at = (there.start - own.start) * STEP
        ink = whole.image[:, at : at + WIDTH]
        np.testing.assert_array_equal(window[:, : ink.shape[1]], ink)
        assert own.start >= EDGE or there.start == 0
        assert own.stop <= WIDTH // STEP - EDGE or there.stop == whole.columns
    assert (answered == 1).all()


def columns(*classes: dict[int, float]) -> np.ndarray:
    rows = np.full((len(classes), BETWEEN + 1), 1e-6, np.float32)
    for row, given in zip(rows, classes, strict=True):
        for kind, probability in given.items():
            row[kind] = probability
    return rows


NONE = {BETWEEN: 1.0}


def test_one_middle_is_one_digit_and_two_are_not():
    one = opinion_of(columns(NONE, {3: 0.9, 5: 0.1}, {3: 0.8, BETWEEN: 0.2}, NONE))
    assert one.argmax() == 3
    assert one[3] > math.log(0.85)
    two = opinion_of(columns(NONE, {3: 1.0}, NONE, {3: 1.0}, NONE))
    assert two.max() < math.log(0.01)
    none = opinion_of(columns(NONE, NONE))
    assert none[BETWEEN] == pytest.approx(0)
    assert none[:BETWEEN].max() < math.log(0.01)


def test_all_ways_to_place_the_digit_are_counted():
    rows = np.random.default_rng(0).dirichlet(np.ones(BETWEEN + 1), 3).astype(np.float32)
    expected = np.zeros(BETWEEN + 1)
    for path in itertools.product(range(BETWEEN + 1), repeat=3):
        runs = [kind for kind, _ in itertools.groupby(path) if kind != BETWEEN]
        if len(runs) < 2:
            expected[runs[0] if runs else BETWEEN] += math.prod(
                rows[at, kind] for at, kind in enumerate(path)
            )
    np.testing.assert_allclose(np.exp(opinion_of(rows)), expected, rtol=1e-5)
