"""Seams: the paths through a picture that cross as little ink as they can.

They are found by dynamic programming over the rows (Avidan and Shamir 2007).
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float32]

_SLANTED = 0.1  # what a step aside costs, as ink


def costs_down(ink: Array) -> Array:
    """The ink on the cheapest path from the first row to each pixel, float32 (rows, columns)."""
    rows, width = ink.shape
    walled = np.full((rows, width + 2), np.inf, ink.dtype)
    costs = walled[:, 1:-1]
    costs[0] = ink[0]
    for row in range(1, rows):
        aside = np.minimum(walled[row - 1, :-2], walled[row - 1, 2:]) + _SLANTED
        costs[row] = ink[row] + np.minimum(costs[row - 1], aside)
    return costs


def followed(costs: Array, column: int) -> list[int]:
    """The cheapest path from a column of the first row on, towards where `costs` counted from: a
    column for each row.
    """
    path = [column]
    for row in costs[1:]:
        low = max(path[-1] - 1, 0)
        near = row[low : path[-1] + 2] + _SLANTED
        near[path[-1] - low] -= _SLANTED
        path.append(low + int(near.argmin()))
    return path
