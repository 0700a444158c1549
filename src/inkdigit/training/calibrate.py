"""Calibration: two numbers that make the network's probabilities mean what they say.

A temperature for all logits (Guo et al. 2017), and an offset for "not a digit" (bias-corrected
temperature scaling, Alexandari et al. 2020): training shows the network far more that is no digit
than people draw, so uncorrected it refuses too readily. Both are fitted on validation data and are
part of the exported graph.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from inkdigit.reading.reading import CLASSES, NOT_A_DIGIT

Floats = npt.NDArray[np.floating[Any]]
Group = tuple[Floats, Floats]
"""Logits (n, 11) and targets (n, 11)."""

NOT_A_DIGIT_SHARE = 0.02
"""How much of what people draw is taken to be no digit: an assumption, not a measurement."""

_TEMPERATURES = np.exp(np.linspace(np.log(0.2), np.log(5.0), 120))
_OFFSETS = np.linspace(-4.0, 4.0, 81)
_ROUNDS = 4


@dataclass(frozen=True)
class Calibration:
    """Logits are divided by `temperature`, then `refusal` is added to that of "not a digit"."""

    temperature: float = 1.0
    refusal: float = 0.0

    @property
    def offsets(self) -> tuple[float, ...]:
        """What is added to each of the eleven."""
        return tuple(self.refusal if i == NOT_A_DIGIT else 0.0 for i in range(CLASSES))

    def applied(self, logits: Floats) -> Floats:
        """The calibrated logits, float64."""
        cooled = np.asarray(logits, np.float64) / self.temperature
        return np.asarray(cooled + np.array(self.offsets))

    def undone(self, probabilities: Floats) -> Floats:
        """The probabilities that the network would give without it."""
        logs = np.log(np.maximum(probabilities.astype(np.float64), 1e-30))
        raised = np.exp(_log_softmax((logs - np.array(self.offsets)) * self.temperature))
        return np.asarray(raised)


def negative_log_likelihood(calibration: Calibration, group: Group) -> float:
    """The mean over rows, in nats."""
    logits, targets = group
    return float(-(targets * _log_softmax(calibration.applied(logits))).sum(axis=1).mean())


def fit(*, digits: Sequence[Group], others: Sequence[Group]) -> Calibration:
    """The calibration of least negative log-likelihood, NOT_A_DIGIT_SHARE of it for the others.

    Without others nothing is no digit. Groups weigh alike whatever their size, so that a few pen
    digits count as much as many scans.
    """

    def loss(calibration: Calibration) -> float:
        of_digits, of_others = (
            float(np.mean([negative_log_likelihood(calibration, group) for group in groups] or [0]))
            for groups in (digits, others)
        )
        return (1 - NOT_A_DIGIT_SHARE) * of_digits + NOT_A_DIGIT_SHARE * of_others

    found = Calibration()
    for _ in range(_ROUNDS):  # one, then the other: the loss has a single valley
        found = min((replace(found, temperature=float(t)) for t in _TEMPERATURES), key=loss)
        found = min((replace(found, refusal=float(offset)) for offset in _OFFSETS), key=loss)
    return found


def _log_softmax(logits: Floats) -> Floats:
    shifted = logits - logits.max(axis=1, keepdims=True)
    return np.asarray(shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True)))
