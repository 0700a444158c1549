"""Calibration: one temperature for the logits, fitted on validation data (Guo et al. 2017).

It changes no answer, only how sure the network says it is; it is part of the exported graph.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.floating[Any]]

_TEMPERATURES = np.exp(np.linspace(np.log(0.2), np.log(5.0), 400))


def negative_log_likelihood(logits: Floats, targets: Floats, *, temperature: float) -> float:
    """The mean over rows, in nats, of softmax(logits / temperature) against the targets."""
    scaled = np.asarray(logits, np.float64) / temperature
    scaled = scaled - scaled.max(axis=1, keepdims=True)
    log_probabilities = scaled - np.log(np.exp(scaled).sum(axis=1, keepdims=True))
    return float(-(targets * log_probabilities).sum(axis=1).mean())


def best_temperature(groups: list[tuple[Floats, Floats]]) -> float:
    """The temperature of least negative log-likelihood, each group of (logits, targets) alike.

    Groups weigh alike whatever their size, so that pen digits count as much as scans.
    """
    losses = [
        np.mean([negative_log_likelihood(x, y, temperature=float(t)) for x, y in groups])
        for t in _TEMPERATURES
    ]
    return float(_TEMPERATURES[int(np.argmin(losses))])
