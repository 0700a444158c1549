"""Dotted, dashed and sprayed lines on a picture, joined to lines."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from PIL import Image

from inkdigit.ink.drawing import draw_ink
from inkdigit.reading.broken_lines import with_lines_joined
from inkdigit.reading.components import components_of
from inkdigit.reading.pictures import coverage_of
from inkdigit.reading.reader import Reader
from inkdigit.training.strokes import ink_of

SIZE = (420, 300)


def arc(left: float, top: float, radius: float, *, start: float, end: float) -> np.ndarray:
    """Points half a pixel apart on a part of a circle, (n, 2)."""
    angles = np.linspace(start, end, round(abs(end - start) * radius * 2))
    return np.stack([left + radius * np.cos(angles), top + radius * np.sin(angles)], axis=1)


def straight(*corners: tuple[float, float]) -> np.ndarray:
    """Points half a pixel apart along lines from corner to corner, (n, 2)."""
    ends = np.array(corners, float)
    parts = [
        np.linspace(one, other, round(2 * float(np.hypot(*(other - one)))))
        for one, other in pairwise(ends)
    ]
    return np.concatenate(parts)


SEVEN = straight((60, 60), (160, 60), (100, 240))
THREE = np.concatenate(
    [arc(290, 105, 45, start=-2.6, end=1.57), arc(290, 195, 45, start=-1.57, end=2.6)]
)


def dotted(path: np.ndarray, *, every: int, long: int = 1) -> list[np.ndarray]:
    """Of each `every` points `long` ones."""
    return [path[at : at + long] for at in range(0, len(path), every)]


def drawn(*paths: np.ndarray, width: float = 7) -> np.ndarray:
    return draw_ink(ink_of(paths), size=SIZE, width_px=width)


def sprayed(*paths: np.ndarray, dots: int) -> np.ndarray:
    """Black pixels at random around lines."""
    rng = np.random.default_rng(3)
    places = np.concatenate(paths)[::2].repeat(dots, axis=0)
    x, y = (places + rng.normal(0, 4, places.shape)).astype(int).T
    coverage = np.zeros(SIZE[::-1], np.float32)
    coverage[y, x] = 1
    return coverage


BROKEN = {
    "dotted": drawn(*dotted(SEVEN, every=26), *dotted(THREE, every=26)),
    "dashed": drawn(*dotted(SEVEN, every=50, long=20), *dotted(THREE, every=50, long=20)),
    "sprayed": sprayed(SEVEN, THREE, dots=4),
    "sprayed lightly": sprayed(SEVEN, THREE, dots=1),
}


@pytest.mark.parametrize("kind", BROKEN)
def test_the_pieces_of_each_digit_are_joined_and_digits_are_not(kind):
    assert components_of(BROKEN[kind] > 0.3).count > 20
    joined = with_lines_joined(BROKEN[kind])
    assert components_of(joined > 0.3).count == 2
    assert joined.dtype == np.float32
    assert 0 <= joined.min() <= joined.max() <= 1


@pytest.mark.parametrize("kind", BROKEN)
def test_a_picture_of_them_is_read_as_a_number(kind):
    picture = Image.fromarray(np.uint8(255 * (1 - BROKEN[kind])))
    assert Reader.load().read_picture_number(coverage_of(picture)).text == "73"


def test_lines_stay_as_they_are():
    whole = drawn(SEVEN, THREE)
    assert with_lines_joined(whole) is whole


def test_a_few_dots_beside_digits_stay_as_they_are():
    dots = [np.array([[200, 60 + 40 * place]]) for place in range(4)]
    beside = drawn(SEVEN, *dots)
    assert with_lines_joined(beside) is beside


@pytest.mark.parametrize("length", [26, 140])
def test_ones_side_by_side_stay_as_they_are(length):
    ones = [np.array([[x, 60], [x, 60 + length]]) for x in range(40, 400, 30)]
    row = drawn(*ones, width=16)
    assert with_lines_joined(row) is row


@pytest.mark.parametrize("share", [0.01, 0.1])
def test_a_picture_full_of_dots_is_no_number(share):
    dots = np.random.default_rng(0).random(SIZE[::-1]) < share
    picture = Image.fromarray(np.uint8(255 * ~dots))
    assert Reader.load().read_picture_number(coverage_of(picture)).text == ""


def test_dots_far_from_each_other_stay_as_they_are():
    rng = np.random.default_rng(5)
    scattered = drawn(*rng.uniform(20, 280, (9, 1, 2)))
    assert components_of(with_lines_joined(scattered) > 0.3).count > 2


def test_an_empty_picture_stays_empty():
    empty = np.zeros((80, 80), np.float32)
    assert with_lines_joined(empty) is empty
