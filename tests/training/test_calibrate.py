from __future__ import annotations

import numpy as np
import pytest

from inkdigit.training import calibrate
from inkdigit.training.calibrate import Calibration, Group


def softmax(logits: np.ndarray) -> np.ndarray:
    return np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)


def drawn(count: int, *, seed: int, digits: bool) -> Group:
    """Logits whose softmax is the truth, and a draw from it: digits alone, or none of them."""
    rng = np.random.default_rng(seed)
    logits = rng.normal(0, 2, (count * 12, 11))
    labels = (softmax(logits).cumsum(axis=1) > rng.random((len(logits), 1))).argmax(axis=1)
    kept = np.flatnonzero((labels < 10) == digits)[:count]
    return logits[kept], np.eye(11)[labels[kept]]


def test_overconfident_logits_are_cooled() -> None:
    digits, others = (drawn(2_000, seed=seed, digits=seed == 1) for seed in (1, 2))
    found = calibrate.fit(digits=[(3 * digits[0], digits[1])], others=[(3 * others[0], others[1])])
    assert found.temperature == pytest.approx(3, rel=0.15)


def test_refusing_too_readily_is_corrected() -> None:
    digits, others = (drawn(2_000, seed=seed, digits=seed == 1) for seed in (1, 2))
    eager = np.eye(11)[10] * 2.0
    plain = calibrate.fit(digits=[digits], others=[others])
    found = calibrate.fit(
        digits=[(digits[0] + eager, digits[1])], others=[(others[0] + eager, others[1])]
    )
    assert found.refusal == pytest.approx(plain.refusal - 2.0, abs=0.3)


def test_where_nothing_but_digits_was_shown_none_is_refused() -> None:
    logits, targets = drawn(2_000, seed=1, digits=True)
    found = calibrate.fit(digits=[(3 * logits, targets)], others=[])
    assert found.applied(3 * logits).argmax(axis=1).max() < 10
    assert found.temperature == pytest.approx(3, rel=0.15)


def test_groups_weigh_alike_whatever_their_size() -> None:
    small, large = drawn(500, seed=3, digits=True), drawn(500, seed=4, digits=True)
    others = drawn(500, seed=5, digits=False)
    often = (np.repeat(large[0], 10, axis=0), np.repeat(large[1], 10, axis=0))
    once = calibrate.fit(digits=[small, large], others=[others])
    assert calibrate.fit(digits=[small, often], others=[others]) == once


def test_calibration_can_be_undone() -> None:
    logits = np.random.default_rng(0).normal(0, 2, (50, 11))
    calibration = Calibration(temperature=1.7, refusal=-0.8)
    shipped = softmax(calibration.applied(logits))
    assert np.allclose(calibration.undone(shipped), softmax(logits))
