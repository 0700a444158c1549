"""Doodles, which teach the network what is no digit."""

from __future__ import annotations

import numpy as np
import pytest

from inkdigit.reading.network import load_network
from inkdigit.reading.reading import NOT_A_DIGIT
from inkdigit.training import strokes
from inkdigit.training.doodles import DOODLES, random_doodle


@pytest.mark.parametrize("maker", DOODLES, ids=lambda maker: maker.__name__)
def test_each_kind_is_drawn_otherwise_every_time_and_can_be_framed(maker):
    rng = np.random.default_rng(3)
    frames = [strokes.framed(maker(rng)) for _ in range(20)]
    assert all(frame.max() > 0.5 for frame in frames)
    assert len({frame.tobytes() for frame in frames}) > 10


def test_none_stands_so_narrow_that_it_may_be_a_1():
    rng = np.random.default_rng(4)
    for _ in range(200):
        width, height = np.ptp(np.concatenate(random_doodle(rng=rng)), axis=0)
        assert width > 0.45 * height


def test_the_same_chance_draws_the_same():
    one, other = (random_doodle(rng=np.random.default_rng(5)) for _ in range(2))
    assert all(np.array_equal(a, b) for a, b in zip(one, other, strict=True))


def test_a_filled_field_has_no_hole():
    rng = np.random.default_rng(6)
    filled = next(maker for maker in DOODLES if maker.__name__ == "_filled")
    for _ in range(10):
        frame = strokes.framed(filled(rng))
        for row in frame:
            inked = np.flatnonzero(row > 0.5)
            if len(inked):
                assert (row[inked[0] : inked[-1]] > 0.3).all()


def test_the_network_that_ships_takes_few_of_them_for_digits():
    rng = np.random.default_rng(7)
    frames = np.stack([strokes.framed(random_doodle(rng=rng)) for _ in range(200)])
    probabilities = load_network().probabilities(frames[..., np.newaxis])
    assert (probabilities.argmax(axis=1) != NOT_A_DIGIT).sum() <= 8
