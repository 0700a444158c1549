from __future__ import annotations

import numpy as np
import pytest

from inkdigit.training import impostors, strokes, styles


def some_digit(rng: np.random.Generator) -> strokes.Drawing:
    return styles.random_style(int(rng.integers(10)), rng=rng)


def test_impostors_can_be_framed_and_are_no_standing_line() -> None:
    rng = np.random.default_rng(1)
    for _ in range(200):
        drawn = impostors.random_impostor(rng=rng, digit=lambda: some_digit(rng))
        extent = np.ptp(np.concatenate(drawn), axis=0).max()
        assert strokes.framed(drawn).max() > 0.5
        assert extent < 20 or not strokes.nearly_upright(drawn)


@pytest.mark.parametrize(
    ("digit", "shares"), [*impostors.PREFIXES.items(), *impostors.LATE_PREFIXES.items()]
)
def test_a_half_drawn_digit_is_shorter_than_a_whole_one(
    digit: int, shares: tuple[float, float]
) -> None:
    rng = np.random.default_rng(digit)
    whole = styles.random_style(digit, rng=rng)
    found = [impostors.random_prefix(whole, shares=shares, rng=rng) for _ in range(40)]
    kept = [result for result in found if result is not None]
    low, high = shares
    assert all(low <= share <= high for _, share in kept)
    assert all(not strokes.nearly_upright(part) for part, _ in kept)


def test_nothing_is_taught_about_a_1_half_drawn() -> None:
    assert 1 not in {*impostors.PREFIXES, *impostors.LATE_PREFIXES}
