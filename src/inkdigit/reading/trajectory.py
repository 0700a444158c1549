"""How ink was drawn: the way of the pen, which its picture doesn't tell.

A 9 that looks like a 4 was drawn otherwise than a 4, as Alimoglu and Alpaydin found for these very
digits (1997, "Combining multiple representations and classifiers for pen-based handwritten digit
recognition").
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from inkdigit.ink.stroke import Ink

Array = npt.NDArray[np.float32]
Floats = npt.NDArray[np.float64]

POINTS, CHANNELS = 32, 5

MOST_STROKES = 4
"""Nobody draws a digit in more strokes."""

_GOES_ON = 0.1
"""A stroke that begins so near to where the last one ended, as a share of the ink's size, goes on
from there: the pen lost the tablet, or the hand rested."""


def is_drawn(ink: Ink) -> bool:
    """Whether ink is drawn as digits are: of what is in pieces the way of the pen tells nothing."""
    return len(ink.strokes) <= MOST_STROKES or len(_points_and_ends(ink)[1]) <= MOST_STROKES


def trajectory(ink: Ink) -> Array:
    """The way of the pen, float32 (POINTS, CHANNELS), at places equally far apart along the ink.

    The channels are x and y, from -1 to 1 along the longer side of the ink's box and 0 in its
    middle; the direction from the place before, as its cosine and sine, both 0 where the pen
    rested; and 1 where the pen was lifted since. The ink has a point at least.
    """
    points, ends = _points_and_ends(ink)
    steps = np.hypot(*np.diff(points, axis=0, prepend=points[:1]).T)
    steps[ends[:-1]] = 0.0  # in the air
    drawn = np.cumsum(steps)
    at = np.linspace(0.0, drawn[-1], POINTS)
    places = np.stack([np.interp(at, drawn, axis) for axis in points.T], axis=1)
    low, high = points.min(axis=0), points.max(axis=0)
    places = (places - (low + high) / 2) * (2 / max((high - low).max(), 1e-6))

    moved = np.diff(places, axis=0)
    directions = moved / np.maximum(np.hypot(*moved.T), 1e-6)[:, np.newaxis]
    stroke = np.searchsorted(drawn[ends - 1], at - 1e-9 * drawn[-1])
    lifted = np.diff(stroke, prepend=stroke[:1]) > 0
    rows = [places, np.concatenate([directions[:1], directions]), lifted[:, np.newaxis]]
    return np.concatenate(rows, axis=1).astype(np.float32)


def _points_and_ends(ink: Ink) -> tuple[Floats, npt.NDArray[np.intp]]:
    """All points, (n, 2), and where among them each line ends: a stroke that goes on from the one
    before is one line with it.
    """
    strokes = [stroke.xy for stroke in ink.strokes]
    points = np.concatenate(strokes)
    ends = np.cumsum([len(stroke) for stroke in strokes])
    gaps = np.hypot(*(points[ends[:-1]] - points[ends[:-1] - 1]).T)
    lifted = gaps > _GOES_ON * np.ptp(points, axis=0).max()
    return points, ends[np.append(lifted, True)]
