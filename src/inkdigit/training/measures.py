"""How good answers are, and how far their probabilities can be believed."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from inkdigit.reading.reading import CLASSES, NOT_A_DIGIT

Floats = npt.NDArray[np.floating[Any]]
Labels = npt.NDArray[np.integer[Any]]

_BINS = 15
_Z = 1.959964  # the normal's two-sided 95 %


@dataclass(frozen=True)
class Bin:
    """Answers of about one confidence: how many, how sure they were, how often right."""

    count: int
    confidence: float
    accuracy: float


def wilson(errors: int, count: int) -> tuple[float, float]:
    """The 95 % interval of an accuracy with so many errors (Wilson 1927)."""
    if count == 0:
        return 0.0, 1.0
    share = 1 - errors / count
    scale = 1 + _Z**2 / count
    middle = (share + _Z**2 / (2 * count)) / scale
    half = _Z * math.sqrt(share * (1 - share) / count + _Z**2 / (4 * count**2)) / scale
    return max(0.0, middle - half), min(1.0, middle + half)


def negative_log_likelihood(probabilities: Floats, labels: Labels) -> float:
    """The mean of -log p(label), in nats."""
    chosen = probabilities[np.arange(len(labels)), labels]
    return float(-np.log(np.maximum(chosen, 1e-12)).mean())


def brier(probabilities: Floats, labels: Labels) -> float:
    """The mean squared distance from the certain answer (Brier 1950), 0 to 2."""
    certain = np.eye(CLASSES)[labels]
    return float(((probabilities - certain) ** 2).sum(axis=1).mean())


def reliability(probabilities: Floats, labels: Labels, *, bins: int = _BINS) -> list[Bin]:
    """Answers sorted by confidence and cut into bins of equal count."""
    confidence = probabilities.max(axis=1)
    right = probabilities.argmax(axis=1) == labels
    parts = np.array_split(np.argsort(confidence, kind="stable"), min(bins, len(labels)))
    return [
        Bin(len(part), float(confidence[part].mean()), float(right[part].mean())) for part in parts
    ]


def calibration_error(probabilities: Floats, labels: Labels) -> float:
    """Expected calibration error over bins of equal count (adaptive; Nixon et al. 2019)."""
    found = reliability(probabilities, labels)
    return sum(bin.count * abs(bin.confidence - bin.accuracy) for bin in found) / len(labels)


def summary(probabilities: Floats, labels: Labels) -> dict[str, Any]:
    """Every figure of one set of digits, rounded for a file that people read too."""
    count = len(labels)
    answers = probabilities.argmax(axis=1)
    errors = int((answers != labels).sum())
    low, high = wilson(errors, count)
    return {
        "count": count,
        "errors": errors,
        "accuracy": round(1 - errors / count, 6),
        "interval_95": [round(low, 6), round(high, 6)],
        "refused": int((answers == NOT_A_DIGIT).sum()),
        "nll": round(negative_log_likelihood(probabilities, labels), 5),
        "brier": round(brier(probabilities, labels), 5),
        "ece": round(calibration_error(probabilities, labels), 5),
    }
