from __future__ import annotations

import numpy as np
import pytest

from inkdigit.training import calibrate, measures


def test_wilsons_interval_as_tabulated() -> None:
    low, high = measures.wilson(10, 100)  # 90 of 100 right
    assert (low, high) == pytest.approx((0.8256, 0.9448), abs=1e-4)
    assert measures.wilson(0, 10)[1] == pytest.approx(1)
    assert measures.wilson(0, 0) == (0.0, 1.0)


def test_certain_and_right_costs_nothing() -> None:
    certain = np.eye(11)[[3, 5, 10]]
    labels = np.array([3, 5, 10])
    assert measures.brier(certain, labels) == 0
    assert measures.negative_log_likelihood(certain, labels) == pytest.approx(0)
    assert measures.calibration_error(certain, labels) == 0


def test_certain_and_wrong_costs_two() -> None:
    assert measures.brier(np.eye(11)[[3]], np.array([4])) == 2


def test_the_calibration_error_is_the_gap_between_sure_and_right() -> None:
    probabilities = np.full((1_000, 11), 0.02)
    probabilities[:, 0] = 0.8
    labels = np.where(np.arange(1_000) % 2 == 0, 0, 1)
    assert measures.calibration_error(probabilities, labels) == pytest.approx(0.3, abs=0.03)


def test_refused_digits_are_counted_as_errors_too() -> None:
    probabilities = np.eye(11)[[1, 10, 2]]
    found = measures.summary(probabilities, np.array([1, 2, 2]))
    assert (found["errors"], found["refused"], found["count"]) == (1, 1, 3)


def test_the_temperature_that_made_logits_overconfident_is_found() -> None:
    rng = np.random.default_rng(0)
    logits = rng.normal(0, 2, (4_000, 11))
    chances = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    drawn = (chances.cumsum(axis=1) > rng.random((4_000, 1))).argmax(axis=1)
    found = calibrate.best_temperature([(3 * logits, np.eye(11)[drawn])])
    assert found == pytest.approx(3, rel=0.08)


def test_the_uncalibrated_twin_undoes_the_temperature() -> None:
    logits = np.array([[2.0, 0.0, -1.0] + [-3.0] * 8])

    def softmax(values: np.ndarray) -> np.ndarray:
        return np.exp(values) / np.exp(values).sum(axis=1, keepdims=True)

    twin = measures.uncalibrated(softmax(logits / 1.7), temperature=1.7)
    assert np.allclose(twin, softmax(logits))
