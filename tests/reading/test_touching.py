from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import pytest

from inkdigit.reading import touching
from inkdigit.reading.cuts import Atoms, cut_apart, parts_of
from inkdigit.reading.grouping import groups_of
from inkdigit.reading.picture_links import picture_links
from inkdigit.reading.picture_numbers import read_picture_number
from inkdigit.reading.reading import CLASSES, NOT_A_DIGIT
from inkdigit.reading.strips import BETWEEN, STEP, Strip
from inkdigit.reading.touching import LEAST, agreed, opinions_on


class At:
    """Reads digits at these x of the picture in every strip."""

    def __init__(self, digits: dict[float, int]) -> None:
        self.digits = digits
        self.asked: list[Strip] = []

    def columns(self, strips: Sequence[Strip]) -> list[np.ndarray]:
        self.asked += strips
        return [self._columns(strip) for strip in strips]

    def _columns(self, strip: Strip) -> np.ndarray:
        found = np.full((strip.columns, CLASSES), 1e-5, np.float32)
        found[:, BETWEEN] = 1
        for x, digit in self.digits.items():
            column = int((x * strip.scale + strip.offset) / STEP)
            if 0 <= column < strip.columns:
                found[column] = 1e-5
                found[column, digit] = 1
        return found


def joined_bars() -> np.ndarray:
    """Two upright bars, at 10 and 40, joined by a thin line."""
    coverage = np.zeros((40, 50), np.float32)
    coverage[5:35, 8:12] = coverage[5:35, 38:42] = 1
    coverage[20, 12:38] = 1
    return coverage


def opinions(coverage: np.ndarray, network: At) -> tuple[Atoms, list, dict[int, np.ndarray]]:
    parts = parts_of(coverage)
    atoms = cut_apart(parts, coverage)
    groups = list(groups_of(atoms.boxes, picture_links(atoms), most=8, whole=atoms.wholes))
    return atoms, groups, opinions_on(groups, atoms, parts, coverage, network)


def test_each_group_of_what_is_cut_gets_the_opinion_of_its_columns():
    _, groups, found = opinions(joined_bars(), At({10: 3, 40: 7}))
    assert found.keys() == set(range(len(groups)))
    first = next(i for i, group in enumerate(groups) if group.box.left == 8 < group.box.right < 25)
    assert found[first].argmax() == 3
    assert found[first][3] > math.log(0.9)
    assert found[first][7] == LEAST
    assert found[0][:BETWEEN].max() == LEAST  # all of it is two digits


def test_nothing_is_said_of_what_is_not_cut():
    coverage = np.zeros((40, 90), np.float32)
    coverage[5:35, 8:12] = coverage[5:35, 70:74] = 1
    network = At({10: 1, 72: 1})
    assert opinions(coverage, network)[2] == {}
    assert network.asked == []


def test_a_drawing_that_reaches_beyond_a_strip_is_not_judged_by_it():
    coverage = np.zeros((40, 120), np.float32)
    coverage[:, :50] = joined_bars()
    coverage[5:35, 90:94] = 1
    _, groups, found = opinions(coverage, At({10: 3, 40: 7, 92: 1}))
    assert 0 not in found
    assert len(found) > 1
    apart = next(i for i, group in enumerate(groups) if group.box.left == 90)
    assert apart not in found


def test_only_the_widest_of_many_are_read(monkeypatch):
    monkeypatch.setattr(touching, "MOST_STRIPS", 2)
    coverage = np.zeros((40, 300), np.float32)
    for at, width in ((0, 20), (80, 40), (160, 60)):
        coverage[5:35, at + 8 : at + 12] = coverage[5:35, at + 8 + width : at + 12 + width] = 1
        coverage[20, at + 8 : at + 12 + width] = 1
    network = At({})
    opinions(coverage, network)
    assert len(network.asked) == 2
    widths = sorted(strip.image.shape[1] for strip in network.asked)
    assert widths[0] > 40 * network.asked[0].scale


def row(**given: float) -> np.ndarray:
    found = np.full(CLASSES, 1e-4, np.float32)
    for name, probability in given.items():
        found[NOT_A_DIGIT if name == "none" else int(name[1:])] = probability
    return found / found.sum()


def test_an_opinion_decides_where_what_is_cut_out_leaves_it_open():
    spoken = np.full(CLASSES, LEAST)
    spoken[4] = 0.0
    told = agreed(row(d4=0.5, d9=0.5), spoken)
    assert told.dtype == np.float32
    assert told[4] > 0.99
    assert told.sum() == pytest.approx(1, abs=1e-6)
    assert agreed(row(d4=0.3, none=0.7), spoken).argmax() == 4


def test_an_opinion_is_outvoted_by_what_is_clear():
    spoken = np.full(CLASSES, LEAST)
    spoken[4] = 0.0
    seen = np.full(CLASSES, 1e-8, np.float32)
    seen[9] = 1
    assert agreed(seen, spoken).argmax() == 9


def test_an_opinion_of_all_alike_changes_nothing():
    seen = row(d2=0.6, d7=0.3)
    np.testing.assert_allclose(agreed(seen, np.full(CLASSES, LEAST)), seen, rtol=1e-6)


def test_digits_that_touch_are_read_as_their_strip_says():
    def doubtful(frames: np.ndarray) -> np.ndarray:
        wide = [np.ptp(np.flatnonzero(frame.max(axis=0) > 0.3)) > 17 for frame in frames]
        one, two = row(d1=0.4, d3=0.3, d7=0.25), row(d1=0.4, none=0.6)
        return np.stack([two if is_wide else one for is_wide in wide])

    coverage = joined_bars()
    found = read_picture_number(coverage, doubtful, At({10: 3, 40: 7}))
    assert found.text == "37"
    assert min(digit.confidence for digit in found.digits) > 0.9
    assert read_picture_number(coverage, doubtful).text != "37"


def test_one_digit_is_read_as_it_would_be_without_strips():
    seven = row(d7=0.8, d1=0.15)
    coverage = joined_bars()
    found = read_picture_number(
        coverage, lambda frames: np.stack([seven] * len(frames)), At({25: 1})
    )
    assert len(found.digits) == 1
    np.testing.assert_array_equal(found.digits[0].reading.probabilities, seven)
