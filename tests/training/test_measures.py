from __future__ import annotations

import numpy as np
import pytest

from inkdigit.training import measures


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
