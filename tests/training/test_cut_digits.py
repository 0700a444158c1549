"""Digits as the reader cuts them from their neighbours, for training."""

from __future__ import annotations

import numpy as np

from inkdigit.training.cut_digits import cut_digits, random_cut_digit
from inkdigit.training.datasets import Scans
from inkdigit.training.numbers import scanned_numbers

SHAPES = 20


def ring_and_bar() -> Scans:
    """Zeros and ones as anybody can tell apart: a ring of 20 pixels, and a bar of 4."""
    y, x = np.mgrid[:28, :28] + 0.5
    away = np.hypot(x - 14, y - 14)
    ring = (away > 7) & (away < 10)
    bar = (abs(x - 14) < 2) & (abs(y - 14) < 10)
    images = np.stack([ring, bar] * SHAPES).astype(np.uint8) * 255
    labels = np.array([0, 1] * SHAPES, np.uint8)
    return Scans(images, labels, {}, np.arange(2 * SHAPES, dtype=np.int32))


def test_digits_that_stand_apart_need_no_cut() -> None:
    for number in scanned_numbers(ring_and_bar(), count=10, digits=3, touching=0.0, seed=1):
        assert not list(cut_digits(number))


def test_digits_that_touch_are_cut_to_their_own_ink() -> None:
    ring, bar = (image > 0 for image in ring_and_bar().images[:2])
    inks = {0: ring.sum(), 1: bar.sum()}
    found = [
        pair
        for number in scanned_numbers(ring_and_bar(), count=20, digits=3, touching=1.0, seed=1)
        for pair in cut_digits(number)
    ]
    assert {digit for _, digit in found} == {0, 1}
    for ink, digit in found:
        assert 0.7 * inks[digit] < ink.sum() < 1.3 * inks[digit]


def test_a_cut_digit_is_one_of_those_there_are_and_the_same_for_a_seed() -> None:
    ink, digit = random_cut_digit(ring_and_bar(), rng=np.random.default_rng(3))
    again, same = random_cut_digit(ring_and_bar(), rng=np.random.default_rng(3))
    assert digit == same in {0, 1}
    assert np.array_equal(ink, again)
    assert 0 < ink.max() <= 1
