"""The numbers that the reading of whole numbers is fitted and measured on."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from inkdigit.ink import Ink
from inkdigit.reading.components import components_of
from inkdigit.reading.reading import NOT_A_DIGIT
from inkdigit.training import number_sets, numbers, strokes, styles
from inkdigit.training.datasets import PenDigit, Scans
from inkdigit.training.numbers import InkNumber, PicturedNumber

WRITERS = ("ada", "bob", "cyd")


def some_pens() -> list[PenDigit]:
    """Each digit once by each writer, no two drawn alike."""
    rng = np.random.default_rng(5)
    return [
        PenDigit(strokes.ink_of(styles.random_style(digit, rng=rng)), digit, writer)
        for writer in WRITERS
        for digit in range(10)
    ]


def some_scans() -> Scans:
    rng = np.random.default_rng(6)
    drawn = [strokes.framed(styles.random_style(i % 10, rng=rng)) for i in range(40)]
    images = np.stack([np.round(image * 255).astype(np.uint8) for image in drawn])
    return Scans(images, (np.arange(40) % 10).astype(np.uint8), {}, np.arange(40, dtype=np.int32))


PENS = some_pens()
SCANS = some_scans()


def written(**options: object) -> list[InkNumber]:
    given = {"layout": numbers.NATURAL, "count": 20, "seed": 3} | options
    return list(numbers.ink_numbers(PENS, **given))


def scanned(**options: object) -> list[PicturedNumber]:
    given = {"count": 20, "digits": 4, "seed": 3} | options
    return list(numbers.scanned_numbers(SCANS, **given))


def drawn(**options: object) -> list[PicturedNumber]:
    return list(numbers.drawn_numbers(written(**{"layout": numbers.TIGHT} | options), seed=3))


def digits_of(number: InkNumber) -> list[Ink]:
    """The ink of each digit, by what the number says of its strokes."""
    pairs = list(zip(number.ink.strokes, number.owners, strict=True))
    return [
        Ink(tuple(stroke for stroke, owner in pairs if owner == index))
        for index in range(max(number.owners) + 1)
    ]


def shape_of(ink: Ink) -> bytes:
    """What stays the same wherever ink is moved."""
    corner = (ink.box.left, ink.box.top)
    return b"".join(np.round(stroke.xy - corner, 6).tobytes() for stroke in ink.strokes)


def gaps_of(number: InkNumber) -> list[float]:
    """The distances between the boxes of neighbours on one line, in mean digit heights."""
    boxes = [ink.box for ink in digits_of(number)]
    height = float(np.mean([max(box.width, box.height) for box in boxes]))
    reach = itertools.accumulate((box.right for box in boxes), max)
    return [(box.left - right) / height for right, box in zip(reach, boxes[1:], strict=False)]


@pytest.mark.parametrize(
    "layout", [*numbers.LAYOUTS, numbers.CLOSE_LINES], ids=lambda layout: layout.name
)
def test_a_number_says_what_each_of_its_digits_is(layout: numbers.Layout) -> None:
    known = {shape_of(pen.ink): str(pen.label) for pen in PENS}
    for number in written(layout=layout, digits=5):
        lines = number.text.split("\n")
        assert [len(line) for line in lines] == [5] * layout.lines
        assert "".join(known[shape_of(ink)] for ink in digits_of(number)) == "".join(lines)


def test_all_digits_of_a_number_are_of_one_writer() -> None:
    writer_of = {shape_of(pen.ink): pen.writer for pen in PENS}
    seen = [{writer_of[shape_of(ink)] for ink in digits_of(number)} for number in written()]
    assert all(len(writers) == 1 for writers in seen)
    assert set.union(*seen) == set(WRITERS)


@pytest.mark.parametrize("layout", [numbers.NATURAL, numbers.TIGHT, numbers.SLANTED])
def test_neighbours_stand_as_far_apart_as_the_layout_says(layout: numbers.Layout) -> None:
    gaps = [gap for number in written(layout=layout, count=40) for gap in gaps_of(number)]
    low, high = layout.gaps
    assert low - 1e-6 <= min(gaps) < max(gaps) <= high + 1e-6
    assert min(gaps) < low + 0.1 * (high - low)
    assert max(gaps) > high - 0.1 * (high - low)


def test_without_a_length_numbers_have_two_to_ten_digits() -> None:
    lengths = {len(number.text) for number in written(count=150)}
    assert lengths == set(range(numbers.LEAST_DIGITS, numbers.MOST_DIGITS + 1))


def test_late_strokes_come_when_the_whole_number_stands() -> None:
    late = numbers.Layout("late", gaps=(0.2, 0.3), late=1.0)
    never = numbers.Layout("never", gaps=(0.2, 0.3), late=0.0)
    for number in written(layout=never):
        assert list(number.owners) == sorted(number.owners)
    assert any(list(number.owners) != sorted(number.owners) for number in written(layout=late))


def test_a_seed_gives_the_same_ink_each_time_and_another_seed_another() -> None:
    first, again, other = written(), written(), written(seed=4)
    assert [shape_of(one.ink) for one in first] == [shape_of(one.ink) for one in again]
    assert [one.text for one in first] != [one.text for one in other]


def test_more_numbers_begin_with_the_same_ones() -> None:
    assert [one.text for one in written(count=5)] == [one.text for one in written()][:5]


def test_scans_that_do_not_touch_stand_apart() -> None:
    for number in scanned(touching=0.0):
        columns = [np.flatnonzero((number.owners == i).any(axis=0)) for i in range(1, 5)]
        for left, right in itertools.pairwise(columns):
            assert 1 <= right[0] - left[-1] - 1 <= 7


def test_scans_that_touch_meet_or_overlap_as_far_as_they_may() -> None:
    for number in scanned(touching=1.0, digits=2):
        left, right = (np.flatnonzero((number.owners == i).any(axis=0)) for i in (1, 2))
        meet = components_of(number.coverage > 0.3).count < sum(
            components_of((number.coverage > 0.3) & (number.owners == i)).count for i in (1, 2)
        )
        assert meet or right[0] <= left[-1] + 1 - numbers.DEEPEST


def test_a_scanned_number_holds_its_scans_as_they_were() -> None:
    for number in scanned(touching=0.0):
        for place, sign in enumerate(number.text, start=1):
            ink = np.where(number.owners == place, number.coverage, 0)
            rows = ink[:, np.flatnonzero(ink.any(axis=0))]
            own = SCANS.images[SCANS.labels == int(sign)].astype(np.float32) / np.float32(255)
            shapes = [one[:, np.flatnonzero(one.any(axis=0))] for one in own]
            assert any(np.array_equal(np.pad(one, ((4, 4), (0, 0))), rows) for one in shapes)


def test_a_drawn_number_is_the_ink_number_as_a_picture() -> None:
    for ink, picture in zip(written(layout=numbers.TIGHT), drawn(), strict=True):
        assert picture.text == ink.text
        box = ink.ink.box
        rows, columns = (np.flatnonzero(picture.coverage.any(axis=axis)) for axis in (1, 0))
        shape = np.ptp(columns) / np.ptp(rows)
        assert shape == pytest.approx(box.width / box.height, rel=0.15)


def test_each_pixel_of_a_drawn_number_is_owned_by_the_digit_that_covers_it() -> None:
    for number in drawn(layout=numbers.NATURAL, digits=4):
        assert np.array_equal(number.owners > 0, number.coverage > 0)
        middles = [np.nonzero(number.owners == digit)[1].mean() for digit in range(1, 5)]
        assert middles == sorted(middles)


def test_numbers_are_drawn_small_and_large() -> None:
    heights = [len(number.coverage) for number in drawn(count=40)]
    assert min(heights) < 45
    assert max(heights) > 70


def test_the_sets_that_are_measured_are_the_same_every_time() -> None:
    first, again = (list(number_sets.number_sets(PENS, SCANS, count=3)) for _ in range(2))
    assert [one.name for one in first] == [one.name for one in again]
    for one, other in zip(first, again, strict=True):
        assert [number.text for number in one.numbers] == [number.text for number in other.numbers]
        assert len(one.numbers) == 3


def test_what_is_no_digit_cannot_be_read_in_a_number() -> None:
    rng = np.random.default_rng(0)
    pen = PenDigit(strokes.ink_of(styles.random_style(4, rng=rng)), NOT_A_DIGIT, "ada")
    (written,) = numbers.ink_numbers([pen], layout=numbers.TIGHT, count=1, digits=3)
    assert written.text == "???"
    scans = Scans(np.full((2, 28, 28), 255, np.uint8), np.full(2, NOT_A_DIGIT, np.uint8))
    (scanned,) = numbers.scanned_numbers(scans, count=1, digits=2)
    assert scanned.text == "??"
