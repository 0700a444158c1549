"""Black-and-white pictures made larger and smaller by whole pixels."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Mask = npt.NDArray[np.bool_]


def eroded(mask: Mask, steps: int) -> Mask:
    """The mask without its outermost `steps` layers; what lies outside the picture is not in it."""
    inner = np.pad(mask, 1)
    for _ in range(steps):
        inner[1:-1, 1:-1] &= inner[:-2, 1:-1] & inner[2:, 1:-1] & inner[1:-1, :-2] & inner[1:-1, 2:]
    return np.asarray(inner[1:-1, 1:-1])


def grown(mask: Mask, steps: int) -> Mask:
    """The mask with `steps` layers around it, corners included."""
    for _ in range(steps):
        padded = np.pad(mask, 1)
        rows = padded[:-2] | padded[1:-1] | padded[2:]
        mask = rows[:, :-2] | rows[:, 1:-1] | rows[:, 2:]
    return mask


def border_of(mask: Mask, *, depth: int) -> Mask:
    """The pixels of a mask within `depth` of its edge."""
    return np.asarray(mask & ~eroded(mask, depth))


def line_width(mask: Mask) -> float:
    """The mean width of a mask's lines, in pixels: twice its area over its outline's length."""
    return 2 * float(mask.sum()) / max(float(border_of(mask, depth=1).sum()), 1.0)
