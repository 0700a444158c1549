"""Numbers made of single digits: those of one pen writer side by side, and scans in a row.

What they are made of says how they are to be read, which no collection of whole numbers with pen
trajectories does. Nobody wrote these as numbers: digits of one writer differ in size and slant as
that writer's do, but no two of them were written to fit each other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from inkdigit.ink import Ink, Stroke
from inkdigit.ink.drawing import draw_ink
from inkdigit.reading.numbers import UNREADABLE
from inkdigit.reading.reading import DIGITS
from inkdigit.training.datasets import PenDigit, Scans

Array = npt.NDArray[np.float32]

LEAST_DIGITS, MOST_DIGITS = 2, 10
DEEPEST = 4
_INK = 0.3
_DIGIT_HEIGHTS = 20.0, 80.0
_PENS = 0.04, 0.12
_DRAWN = 1  # so that how a number is drawn is no echo of how it is written


@dataclass(frozen=True)
class Layout:
    """How digits stand beside each other; all lengths as shares of their mean height.

    `gaps` are the least and the greatest distance between the boxes of two neighbours, below 0
    where they overlap. `steepest` is how much the baseline rises or falls on its way, `wobble` the
    standard deviation of a digit's own height above it. There are as many `lines`, `leading` apart.
    `late` is the share of numbers whose digits' later strokes (bars, crosses) are drawn when the
    whole number stands.
    """

    name: str
    gaps: tuple[float, float]
    steepest: float = 0.0
    wobble: float = 0.04
    lines: int = 1
    leading: tuple[float, float] = (0.2, 0.7)
    late: float = 0.1


NATURAL = Layout("natural", gaps=(0.15, 0.5))
TIGHT = Layout("tight", gaps=(-0.08, 0.1))
SLANTED = Layout("slanted baseline", gaps=(0.1, 0.45), steepest=0.18)
TWO_LINES = Layout("two lines", gaps=(0.1, 0.5), steepest=0.06, lines=2)
CLOSE_LINES = Layout("three close lines", gaps=(0.15, 0.5), lines=3, leading=(-0.05, 0.3))
LAYOUTS = (NATURAL, TIGHT, SLANTED, TWO_LINES)
"""Of ink; lines so close that they touch matter on pictures."""


@dataclass(frozen=True)
class InkNumber:
    """A number as ink, what it reads, and which digit (0, 1, …) each of its strokes belongs to."""

    ink: Ink
    text: str
    owners: tuple[int, ...]


def ink_numbers(
    pens: Sequence[PenDigit],
    *,
    layout: Layout,
    count: int,
    digits: int | None = None,
    seed: int = 0,
) -> Iterator[InkNumber]:
    """Yield `count` numbers, each of one writer's digits; `digits` to a line, else 2 to 10."""
    by_writer: dict[str, list[PenDigit]] = {}
    for pen in pens:
        by_writer.setdefault(pen.writer, []).append(pen)
    writers = [by_writer[name] for name in sorted(by_writer)]
    for number in range(count):
        rng = np.random.default_rng((seed, number))
        own = writers[int(rng.integers(len(writers)))]
        length = digits or int(rng.integers(LEAST_DIGITS, MOST_DIGITS + 1))
        chosen = [own[int(i)] for i in rng.integers(len(own), size=length * layout.lines)]
        yield _written(chosen, layout=layout, rng=rng)


def _written(chosen: Sequence[PenDigit], *, layout: Layout, rng: np.random.Generator) -> InkNumber:
    height = mean_height([pen.ink for pen in chosen])
    length = len(chosen) // layout.lines
    slope = rng.uniform(-layout.steepest, layout.steepest)
    placed: list[tuple[int, int, Stroke]] = []
    bottom = 0.0
    for line in range(layout.lines):
        inks = _side_by_side(
            [pen.ink for pen in chosen[line * length :][:length]],
            height=height,
            slope=slope,
            layout=layout,
            rng=rng,
        )
        if line:
            top = min(ink.box.top - slope * ink.box.left for ink in inks)
            drop = bottom + height * rng.uniform(*layout.leading) - top
            inks = [ink.transformed(dy=drop) for ink in inks]
        bottom = max(ink.box.bottom - slope * ink.box.left for ink in inks)
        placed += [
            (line * length + index, order, stroke)
            for index, ink in enumerate(inks)
            for order, stroke in enumerate(ink.strokes)
        ]
    if rng.random() < layout.late:
        placed.sort(key=lambda item: (item[1] > 0, item[0]))
    labels = "".join(_sign(pen.label) for pen in chosen)
    return InkNumber(
        Ink(tuple(stroke for _, _, stroke in placed)),
        "\n".join(labels[at : at + length] for at in range(0, len(labels), length)),
        tuple(index for index, _, _ in placed),
    )


def _sign(label: int) -> str:
    """How a number's text tells what is made of a label: what is no digit can't be read."""
    return str(label) if label < DIGITS else UNREADABLE


def mean_height(inks: Sequence[Ink]) -> float:
    """The mean height of digits, of one that lies its width."""
    return float(np.mean([max(ink.box.height, ink.box.width) for ink in inks]))


def _side_by_side(
    inks: Sequence[Ink], *, height: float, slope: float, layout: Layout, rng: np.random.Generator
) -> list[Ink]:
    right = 0.0
    moved = []
    for index, ink in enumerate(inks):
        box = ink.box
        left = right + height * rng.uniform(*layout.gaps) if index else 0.0
        rise = slope * (left + box.width / 2) + height * layout.wobble * rng.normal()
        moved.append(ink.transformed(dx=left - box.left, dy=rise - box.bottom))
        right = max(right, left + box.width)
    return moved


@dataclass(frozen=True, eq=False)
class PicturedNumber:
    """A number as a picture: `coverage` float32 (height, width) in 0..1, what it reads, and of each
    pixel which digit (1, 2, …) most of its ink is of, 0 where there is none.
    """

    coverage: Array
    text: str
    owners: npt.NDArray[np.intp]

    def owner_of(self, pixels: npt.NDArray[np.bool_]) -> int:
        """Which digit (1, 2, …) owns most of some pixels, of shape (height, width)."""
        counts = np.bincount(self.owners[pixels], minlength=2)
        return int(counts[1:].argmax()) + 1


def drawn_numbers(numbers: Iterable[InkNumber], *, seed: int = 0) -> Iterator[PicturedNumber]:
    """Yield numbers as pictures, small and large, by thin and thick pens."""
    for place, number in enumerate(numbers):
        yield _pictured(number, rng=np.random.default_rng((seed, place, _DRAWN)))


def _pictured(written: InkNumber, *, rng: np.random.Generator) -> PicturedNumber:
    owners = np.array(written.owners)
    inks = [
        Ink(tuple(written.ink.strokes[i] for i in np.flatnonzero(owners == digit)))
        for digit in range(owners.max() + 1)
    ]
    height = rng.uniform(*_DIGIT_HEIGHTS)
    width = height * rng.uniform(*_PENS)
    scale, margin = height / mean_height(inks), width / 2 + 4
    box = written.ink.box
    dx, dy = margin - box.left * scale, margin - box.top * scale
    size = round(box.width * scale + 2 * margin), round(box.height * scale + 2 * margin)
    placed = [ink.transformed(scale=scale, dx=dx, dy=dy) for ink in inks]
    drawn = np.stack([draw_ink(ink, size=size, width_px=width) for ink in placed])
    coverage = drawn.max(axis=0)
    owner = np.where(coverage > 0, drawn.argmax(axis=0) + 1, 0)
    return PicturedNumber(coverage, written.text, owner)


def scanned_numbers(
    scans: Scans, *, count: int, digits: int | None = None, touching: float = 0.3, seed: int = 0
) -> Iterator[PicturedNumber]:
    """Yield `count` numbers of scans in a row; `digits` long, else 2 to 10.

    Neighbours stand 1 to 7 pixels apart (a digit is 20 high), and the share `touching` of them is
    pushed together until their ink meets, or their boxes overlap by DEEPEST pixels.
    """
    for number in range(count):
        rng = np.random.default_rng((seed, number))
        length = digits or int(rng.integers(LEAST_DIGITS, MOST_DIGITS + 1))
        chosen = rng.integers(len(scans), size=length)
        images = [scans.images[i].astype(np.float32) / np.float32(255) for i in chosen]
        yield _in_a_row(
            images,
            text="".join(_sign(scans.labels[i]) for i in chosen),
            touching=touching,
            rng=rng,
        )


def touching_scans(scans: Scans, *, digits: int, rng: np.random.Generator) -> PicturedNumber:
    """A number of scans each of which is pushed against the next."""
    seed = int(rng.integers(1 << 31))
    return next(scanned_numbers(scans, count=1, digits=digits, touching=1.0, seed=seed))


def _in_a_row(
    images: Sequence[Array], *, text: str, touching: float, rng: np.random.Generator
) -> PicturedNumber:
    margin = 4
    inks = [image[:, np.flatnonzero(image.any(axis=0))[0] :] for image in images]
    inks = [ink[:, : np.flatnonzero(ink.any(axis=0))[-1] + 1] for ink in inks]
    height = len(inks[0])
    sheet = np.zeros((height, sum(ink.shape[1] + 8 for ink in inks)), np.float32)
    owners = np.zeros(sheet.shape, np.intp)
    at = 0
    for number, ink in enumerate(inks, start=1):
        width = ink.shape[1]
        if number > 1:
            reach = at
            at += int(rng.integers(1, 8))
            if rng.random() < touching:
                while at > max(reach - DEEPEST, 0) and not _meet(sheet, ink, at - 1):
                    at -= 1
        place = slice(at, at + width)
        owners[:, place][ink > sheet[:, place]] = number
        np.maximum(sheet[:, place], ink, out=sheet[:, place])
        at = int(np.flatnonzero(sheet.any(axis=0))[-1]) + 1
    return PicturedNumber(np.pad(sheet[:, :at], margin), text, np.pad(owners[:, :at], margin))


def _meet(sheet: Array, ink: Array, at: int) -> bool:
    """Whether ink placed there would lie on ink of the sheet."""
    there = sheet[:, at : at + ink.shape[1]]
    return bool(((there > _INK) & (ink > _INK)).any())
