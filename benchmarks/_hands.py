"""Ink as other hands, pens and mice would have drawn it: of each kind what sets it apart.

All of them take ink whose digits are HEIGHT high, in any unit, and chance.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

import numpy as np
import numpy.typing as npt

from inkdigit.ink import Ink, Point, Stroke
from inkdigit.ink.drawing import lengths
from inkdigit.training.datasets import PenDigit
from inkdigit.training.numbers import NATURAL, ink_numbers
from inkdigit.training.strokes import drawing_of, ink_of, resampled

Path = npt.NDArray[np.float64]
Rng = np.random.Generator
Hand = Callable[[Ink, Rng], Ink]

HEIGHT = 200.0


def written(
    pens: Sequence[PenDigit], *, count: int, digits: int | None = None
) -> tuple[list[tuple[Ink, str]], list[tuple[Ink, str]]]:
    """As many digits, and numbers of two to ten or of `digits` digits, and what each of them is."""
    scale = HEIGHT / float(np.median([pen.ink.box.height for pen in pens]))
    picked = np.random.default_rng(7).choice(len(pens), count, replace=False)
    alone = [(pens[i].ink.transformed(scale=scale), str(pens[i].label)) for i in picked]
    numbers = ink_numbers(pens, layout=NATURAL, count=count, digits=digits)
    return alone, [(number.ink.transformed(scale=scale), number.text) for number in numbers]


def paths_of(ink: Ink, step: float) -> list[Path]:
    """The strokes as points about `step` apart, both ends among them."""
    return [
        resampled(path, count=max(2, round(float(lengths(path).sum()) / step) + 1))
        for path in drawing_of(ink)
    ]


def as_it_is(ink: Ink, rng: Rng) -> Ink:
    """Change nothing."""
    return ink


def in_pixels(ink: Ink, rng: Rng, *, high: int) -> Ink:
    """Drawn so many whole pixels high."""
    return ink_of([np.round(path * (high / HEIGHT)) for path in drawing_of(ink)])


def with_few_points(ink: Ink, rng: Rng) -> Ink:
    """A mouse that moves fast and is asked seldom."""
    return ink_of(paths_of(ink, 0.2 * HEIGHT))


def trembling(ink: Ink, rng: Rng) -> Ink:
    """A hand that trembles."""
    return ink_of([path + rng.normal(0, 0.015 * HEIGHT, path.shape) for path in paths_of(ink, 4)])


def hooked(ink: Ink, rng: Rng) -> Ink:
    """A pen that slips as it is lifted."""

    def slip() -> Path:
        way = rng.normal(size=2)
        return np.asarray(way / np.hypot(*way) * np.array([[0.06], [0.1]]) * HEIGHT)

    return ink_of([np.concatenate([path, path[-1] + slip()]) for path in drawing_of(ink)])


def lagging(ink: Ink, rng: Rng) -> Ink:
    """A driver that smooths, and so cuts corners."""
    paths = paths_of(ink, 4)
    for path in paths:
        for number in range(1, len(path)):
            path[number] = path[number - 1] + 0.2 * (path[number] - path[number - 1])
    return ink_of(paths)


def touched(ink: Ink, rng: Rng) -> Ink:
    """A dot beside it: the pen came down once too often."""
    left, top, right, bottom = ink.box
    dot = Point(rng.uniform(left, right), rng.uniform(top, bottom))
    return ink.with_stroke(Stroke((dot,)))


def lost(ink: Ink, rng: Rng) -> Ink:
    """A pen that loses the tablet three times in a stroke."""
    pieces = []
    for path in paths_of(ink, 4):
        lifts = np.sort(rng.integers(2, max(3, len(path) - 3), 3))
        pieces += [part[2:] if at else part for at, part in enumerate(np.split(path, lifts))]
    return ink_of([piece for piece in pieces if len(piece)])


def in_pieces(ink: Ink, rng: Rng, *, drawn: float, lifted: float, in_order: bool = True) -> Ink:
    """The pen down for a while and lifted for a while, each as a share of HEIGHT."""
    down, up = round(drawn * HEIGHT / 2), round(lifted * HEIGHT / 2)
    pieces = [
        path[at : at + down + 1]
        for path in paths_of(ink, 2)
        for at in range(0, len(path), down + up)
    ]
    if not in_order:
        pieces = [pieces[i][:: rng.choice((-1, 1))] for i in rng.permutation(len(pieces))]
    return ink_of(pieces)


def gone_over(ink: Ink, rng: Rng) -> Ink:
    """Each stroke drawn once more, beside where it was."""
    again = [path + rng.normal(0, 0.02 * HEIGHT, 2) for path in drawing_of(ink)]
    return Ink((*ink.strokes, *ink_of(again).strokes))


def outlined(ink: Ink, rng: Rng) -> Ink:
    """A line around each stroke instead of the stroke."""
    sides = [_beside(path, 0.07 * HEIGHT) for path in paths_of(ink, 6)]
    return ink_of([np.concatenate([one, other[::-1], one[:1]]) for one, other in sides])


def hatched(ink: Ink, rng: Rng) -> Ink:
    """To and fro across the stroke, to make it broad."""
    sides = [_beside(path, 0.06 * HEIGHT) for path in paths_of(ink, 5)]
    return ink_of(
        [np.where(np.arange(len(one))[:, np.newaxis] % 2, one, other) for one, other in sides]
    )


def underlined(ink: Ink, rng: Rng) -> Ink:
    """A line under it."""
    left, _, right, bottom = ink.box
    low = bottom + rng.uniform(0.1, 0.25) * HEIGHT
    line = np.array([[left, low], [right, low + rng.normal(0, 0.03) * HEIGHT]])
    return Ink((*ink.strokes, *ink_of([line]).strokes))


def ringed(ink: Ink, rng: Rng) -> Ink:
    """A ring around it."""
    left, top, right, bottom = ink.box
    angles = rng.uniform(0, 6) + np.linspace(0, 2 * np.pi * rng.uniform(0.95, 1.05), 60)
    size = np.array([right - left, bottom - top]) * 0.6 + 0.35 * HEIGHT
    ring = np.stack([np.cos(angles), np.sin(angles)], axis=1) * size
    middle = ((left + right) / 2, (top + bottom) / 2)
    return Ink((*ink.strokes, *ink_of([ring + middle]).strokes))


def bent(ink: Ink, rng: Rng, *, across: tuple[float, float], down: tuple[float, float]) -> Ink:
    """Slanted, turned, or wide: what becomes of a step to the right, and of one down."""
    return ink_of([path @ np.array([across, down]) for path in drawing_of(ink)])


def _beside(path: Path, distance: float) -> tuple[Path, Path]:
    """The lines along both sides of a path."""
    way = np.gradient(path, axis=0)
    way /= np.maximum(np.hypot(*way.T), 1e-6)[:, np.newaxis]
    aside = way[:, ::-1] * (-distance, distance)
    return path + aside, path - aside


HANDS: dict[str, Hand] = {
    "as it is": as_it_is,
    "20 pixels high": partial(in_pixels, high=20),
    "few points": with_few_points,
    "trembling": trembling,
    "hooks at the ends": hooked,
    "smoothed": lagging,
    "a dot beside": touched,
    "contact lost": lost,
    "sketched": partial(in_pieces, drawn=0.2, lifted=0.0),
    "sketched, any order": partial(in_pieces, drawn=0.2, lifted=0.0, in_order=False),
    "dashed": partial(in_pieces, drawn=0.1, lifted=0.08),
    "dotted": partial(in_pieces, drawn=0.01, lifted=0.07),
    "gone over": gone_over,
    "outlined": outlined,
    "hatched": hatched,
    "underlined": underlined,
    "ringed": ringed,
    "slanted": partial(bent, across=(1, 0), down=(-0.5, 1)),
    "slanted back": partial(bent, across=(1, 0), down=(0.4, 1)),
    "turned by 20°": partial(bent, across=(0.94, 0.34), down=(-0.34, 0.94)),
    "wide": partial(bent, across=(1.9, 0), down=(0, 1)),
    "narrow": partial(bent, across=(0.45, 0), down=(0, 1)),
}
