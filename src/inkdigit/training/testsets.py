"""What the network is measured on: test sets as published, drawn anew, begun, and corrupted.

Everything here has been framed by the program's own framing. Nothing here trains or chooses. Sets
of one kind are made independently of each other, so that `each` may make them in several processes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageFilter

from inkdigit.ink import Ink
from inkdigit.reading.framing import FRAME, NothingToRead, frame_ink, frame_picture
from inkdigit.reading.trajectory import trajectory
from inkdigit.training import strokes
from inkdigit.training.datasets import PenDigit

Array = npt.NDArray[np.float32]
Each = Callable[[Callable[[Any], "Set"], Iterable[Any]], Iterable["Set"]]
"""What applies a function to one thing after the other: `map`, or that of a pool of processes."""

PREFIX_SHARES = (0.25, 0.5, 0.75)
HEIGHTS_PX = (24, 100, 2_000)
PENS = ((1, 60), (1, 30), (1, 12), (1, 6))
"""Pen widths as fractions of the digit's height."""
DIGITS_AT_2000_PX = 345
"""A digit of 2,000 pixels takes a fifth of a second to draw: so many stand for all."""


@dataclass(frozen=True, eq=False)
class Set:
    """A set to be read: `images` float32 (n, 28, 28) and what each is, 0 to 10.

    `ways` are the trajectories of ink, float32 (n, POINTS, CHANNELS), None for a set of pictures.
    """

    name: str
    images: Array
    labels: npt.NDArray[np.int64]
    ways: Array | None = None


def pens(name: str, digits: Sequence[PenDigit]) -> Set:
    """Pen digits as ink, as they are read in the window."""
    return _of_ink(name, [digit.ink for digit in digits], digits)


def pen_pictures(digits: Sequence[PenDigit], *, each: Each = map) -> Iterable[Set]:
    """Pen digits drawn as pictures, small and large, by thin and thick pens."""
    sizes = [(height_px, pen) for height_px in HEIGHTS_PX for pen in PENS]
    return each(partial(_pen_pictures, digits), sizes)


def _pen_pictures(digits: Sequence[PenDigit], size: tuple[int, tuple[int, int]]) -> Set:
    height_px, (over, under) = size
    every = max(1, len(digits) // DIGITS_AT_2000_PX) if height_px >= 1_000 else 1
    chosen = digits[::every]
    images = [
        strokes.framed_as_picture(
            strokes.drawing_of(digit.ink), height_px=height_px, pen=over / under
        )
        for digit in chosen
    ]
    return Set(f"{height_px} px, pen {over}/{under}", np.stack(images), _labels(chosen))


def prefixes(digits: Sequence[PenDigit]) -> Iterator[Set]:
    """Pen digits as they stood when a share of their ink was drawn; labels are the digits."""
    for share in PREFIX_SHARES:
        inks = [
            strokes.ink_of(strokes.begun(strokes.drawing_of(digit.ink), share=share))
            for digit in digits
        ]
        yield _of_ink(f"{share:.0%}", inks, digits)


def corrupted(clean: Set, *, each: Each = map) -> Iterable[Set]:
    """The set blurred, noisy, thicker, thinner, sheared and turned, each framed again."""
    return each(partial(_corrupted, clean), _CORRUPTIONS)


def _corrupted(clean: Set, name: str) -> Set:
    change = _CORRUPTIONS[name]
    kept, images = [], []
    for i, image in enumerate(clean.images):
        try:
            images.append(frame_picture(change(image, np.random.default_rng((7, i)))))
            kept.append(i)
        except NothingToRead:
            continue  # thinned until nothing was left
    return Set(name, np.stack(images), clean.labels[kept])


def _of_ink(name: str, inks: Sequence[Ink], digits: Sequence[PenDigit]) -> Set:
    images = np.stack([frame_ink(ink) for ink in inks])
    return Set(name, images, _labels(digits), np.stack([trajectory(ink) for ink in inks]))


def _labels(digits: Sequence[PenDigit]) -> npt.NDArray[np.int64]:
    return np.array([digit.label for digit in digits], np.int64)


Change = Callable[[Array, np.random.Generator], Array]


def _affine(matrix: Sequence[float]) -> Change:
    """Bilinear, about the middle; (a, b, c, d) maps a pixel of the result to one of the image."""
    a, b, c, d = matrix
    middle = FRAME / 2

    def change(image: Array, rng: np.random.Generator) -> Array:
        large = np.pad(image, FRAME // 4)
        at = middle + FRAME // 4
        data = (a, b, at - a * at - b * at, c, d, at - c * at - d * at)
        picture = Image.fromarray(large)
        turned = picture.transform(
            picture.size, Image.Transform.AFFINE, data, Image.Resampling.BILINEAR
        )
        return np.asarray(turned, np.float32)

    return change


def _rotation(degrees: float) -> Change:
    cos, sin = float(np.cos(np.deg2rad(degrees))), float(np.sin(np.deg2rad(degrees)))
    return _affine((cos, sin, -sin, cos))


def _blur(radius_px: float) -> Change:
    def change(image: Array, rng: np.random.Generator) -> Array:
        grey = Image.fromarray(np.round(np.pad(image, 4) * 255).astype(np.uint8))
        blurred = grey.filter(ImageFilter.GaussianBlur(radius_px))
        return np.asarray(blurred, np.float32) / np.float32(255)

    return change


def _noise(deviation: float) -> Change:
    """Speckled ink: what is left of a bad scan once its paper is white again."""

    def change(image: Array, rng: np.random.Generator) -> Array:
        speckles = rng.normal(0, deviation, image.shape) * (image > 0.02)
        return np.asarray(np.clip(image + speckles, 0, 1), np.float32)

    return change


def _pen(amount: float) -> Change:
    """Each line wider (above 0) or narrower by `amount` pixels on each side."""

    def change(image: Array, rng: np.random.Generator) -> Array:
        padded = np.pad(image, 2)
        moves = ((0, 0), (-1, 0), (1, 0), (0, -1), (0, 1))
        shifts = [np.roll(padded, move, (0, 1)) for move in moves]
        other = np.max(shifts, axis=0) if amount > 0 else np.min(shifts, axis=0)
        return np.asarray(padded + abs(amount) * (other - padded), np.float32)

    return change


_CORRUPTIONS: dict[str, Change] = {
    "blur": _blur(1.2),
    "noise": _noise(0.35),
    "thick": _pen(0.9),
    "thin": _pen(-0.6),
    "shear left": _affine((1, -0.3, 0, 1)),
    "shear right": _affine((1, 0.3, 0, 1)),
    **{f"rotation {angle:+d}°": _rotation(angle) for angle in (-20, -10, 10, 20)},
}
