"""Drawings that are no digit: what the eleventh output is for.

Each generator returns a drawing (strokes of points) that nobody would read as one digit. Shapes
that somebody might (a ring, a slanted line) are left out rather than taught as wrong.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from inkdigit.training import styles
from inkdigit.training.strokes import (
    WINDOW_PX,
    Drawing,
    Hand,
    Line,
    begun,
    is_narrow,
    nearly_upright,
    resampled,
    varied,
)

PREFIXES: dict[int, tuple[float, float]] = {
    0: (0.3, 0.6),
    2: (0.12, 0.33),
    3: (0.12, 0.42),
    4: (0.25, 0.55),
    5: (0.2, 0.5),
    6: (0.5, 0.7),
    7: (0.08, 0.25),
    8: (0.15, 0.35),
    9: (0.12, 0.35),
}
"""For each digit, the shares of its ink at which what is drawn is no digit yet, for most writers.

Elsewhere a half-drawn digit may honestly be another: half a 9 is a 0, half a 6 is a 1, and a 1 is a
1 from its first millimetre. Nothing is taught about those; about what lies between, LATE_PREFIXES.
"""

LATE_PREFIXES: dict[int, tuple[float, float]] = {
    0: (0.6, 0.75),
    2: (0.33, 0.7),
    3: (0.42, 0.55),
    4: (0.55, 0.8),
    5: (0.5, 0.8),
    6: (0.7, 0.8),
    8: (0.35, 0.8),
}
"""Later shares, at which what some drew looks like another digit: an 8 like a 5, a 4 like a 6."""

SYMBOLS = (
    "50,0 50,100 / 0,50 100,50",
    "0,0 100,100 / 100,0 0,100",
    "0,30 100,30 / 0,70 100,70",
    "0,40 100,40 / 0,50 100,60 / 0,70 100,75",
    "0,0 100,0 100,100 0,100 0,0",
    "50,0 100,100 0,100 50,0",
    "50,100 0,40 20,0 50,25 80,0 100,40 50,100",
    "50,0 80,100 0,35 100,35 20,100 50,0",
    "0,60 35,100 100,0",
    "0,50 100,50 70,20 / 100,50 70,80",
    "50,0 50,100 20,70 / 50,100 80,70",
    "30,0 25,100 / 75,0 70,100 / 0,35 100,32 / 0,68 100,66",
    "0,0 100,50 0,100",
    "100,0 0,50 100,100",
    "0,100 50,0 100,100",
    "0,0 50,100 100,0",
    "0,100 0,0 50,60 100,0 100,100",
    "0,0 25,100 50,30 75,100 100,0",
    "0,0 0,100 / 100,0 100,100 / 0,50 100,50",
    "100,0 0,0 0,100 100,100 / 0,50 70,50",
    "100,0 0,0 0,100 / 0,50 80,50",
    "0,0 0,100 / 100,0 0,50 100,100",
    "0,100 0,0 100,100 100,0",
    "0,50 20,25 40,50 60,75 80,50 100,25",
    "0,50 25,0 50,50 75,100 100,50 75,0 50,50 25,100 0,50",
    "40,0 40,60 / 42,90 44,92 / 80,0 80,60 / 82,90 84,92",
    "0,0 100,0 / 50,0 50,100",
    "0,0 0,100 100,100",
    "30,20 30,25 / 70,20 70,25 / 10,60 50,90 90,60",
    "50,0 50,100 / 7,25 93,75 / 93,25 7,75",
    "0,20 0,60 / 50,20 50,60 / 100,20 100,60",
)
"""Signs and letters that look like no digit, written as the templates of styles.py are."""


def random_impostor(*, rng: np.random.Generator, digit: Callable[[], Drawing]) -> list[Line]:
    """A drawing that is no digit. `digit` gives a drawn digit, for those made of two."""
    kind = rng.random()
    if kind < 0.28:
        scribble = _scribble(rng)
        while nearly_upright(scribble) or is_narrow(scribble):
            scribble = _scribble(rng)
        return scribble
    if kind < 0.34:
        return _dots(rng)
    if kind < 0.46:
        return _line(rng)
    if kind < 0.70:
        return _symbol(rng)
    if kind < 0.90:
        return _two(digit(), digit(), rng=rng)
    return _crossed_out(digit(), rng=rng)


def random_prefix(
    drawing: Drawing, *, shares: tuple[float, float], rng: np.random.Generator
) -> tuple[list[Line], float] | None:
    """A digit half-drawn and the share of its ink that is drawn; None where that is a 1.

    `shares` are the least and the largest share.
    """
    low, high = shares
    share = float(rng.uniform(low, high))
    part = begun(drawing, share=share)
    return None if nearly_upright(part) else (part, share)


def _scribble(rng: np.random.Generator) -> list[Line]:
    """A pen that wanders with momentum, long enough to be no digit."""
    strokes = []
    for _ in range(1 + int(rng.random() < 0.3)):
        count = int(rng.integers(6, 22))
        turns = np.cumsum(rng.normal(0, rng.uniform(0.9, 2.6), count))
        steps = rng.uniform(0.15, 1.0, count)[:, None]
        path = np.cumsum(steps * np.stack([np.cos(turns), np.sin(turns)], axis=1), axis=0)
        path = path - 0.35 * (path - path.mean(axis=0)) * rng.uniform(0, 1.5)
        strokes.append(WINDOW_PX / 4 * _rounded(path + rng.normal(0, 0.3, 2)))
    return strokes


def _dots(rng: np.random.Generator) -> list[Line]:
    """One click or a few, with or without a twitch of the hand."""
    count = int(rng.choice([1, 1, 1, 2, 3, 4]))
    dots = []
    for _ in range(count):
        points = 1 + int(rng.integers(0, 4))
        centre = rng.uniform(0, 60, 2) if count > 1 else np.zeros(2)
        dots.append(centre + np.cumsum(rng.normal(0, 0.7, (points, 2)), axis=0))
    return dots


def _line(rng: np.random.Generator) -> list[Line]:
    """A line that lies down too far to be a 1, straight or bent a little, or a pair of them."""
    tilt = np.deg2rad(rng.uniform(-33, 33))
    share = np.linspace(-0.5, 0.5, 16)
    bend = rng.normal(0, 0.06) * (0.25 - share**2) * 4
    turn = np.array([[np.cos(tilt), -np.sin(tilt)], [np.sin(tilt), np.cos(tilt)]])
    line = WINDOW_PX * np.stack([share, bend], axis=1) @ turn.T
    if rng.random() < 0.2:
        return [line, line + WINDOW_PX * np.array([rng.normal(0, 0.1), rng.uniform(0.2, 0.6)])]
    return [line]


def _symbol(rng: np.random.Generator) -> list[Line]:
    strokes = styles.parsed(SYMBOLS[int(rng.integers(len(SYMBOLS)))])
    moved = [stroke + rng.normal(0, 4, stroke.shape) for stroke in strokes]
    dense = [resampled(line, count=32) for line in moved]
    return varied(dense, rng=rng, hand=Hand(strength=0.7))


def _two(first: Drawing, second: Drawing, *, rng: np.random.Generator) -> list[Line]:
    """Two digits side by side, close or apart, of about one height."""
    left, right = np.concatenate(list(first)), np.concatenate(list(second))
    gap = rng.uniform(0.03, 0.4) * np.ptp(left[:, 1])
    scale = rng.uniform(0.75, 1.3)
    shift = np.array([left[:, 0].max() + gap, left[:, 1].mean()]) - scale * np.array(
        [right[:, 0].min(), right[:, 1].mean()]
    )
    return [*first, *(scale * line + shift for line in second)]


def _crossed_out(digit: Drawing, *, rng: np.random.Generator) -> list[Line]:
    """A digit struck through by a zigzag."""
    points = np.concatenate(list(digit))
    low, size = points.min(axis=0), np.ptp(points, axis=0)
    low, size = low - [max(0, size[1] - size[0]) / 2, 0], np.maximum(size, [size[1], 0])
    count = int(rng.integers(5, 11))
    zigzag = np.stack([np.arange(count) % 2, np.linspace(0.05, 0.95, count)], axis=1)
    zigzag = zigzag + rng.normal(0, 0.08, zigzag.shape)
    if rng.random() < 0.5:
        zigzag = zigzag[:, ::-1]
    return [*digit, low + size * zigzag]


def _rounded(path: Line) -> Line:
    """The path with its corners cut twice (Chaikin 1974)."""
    for _ in range(2):
        near, far = 0.75 * path[:-1] + 0.25 * path[1:], 0.25 * path[:-1] + 0.75 * path[1:]
        path = np.stack([near, far], axis=1).reshape(-1, 2)
    return path
