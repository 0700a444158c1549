"""One example of each kind that is made, not collected: its frame, and what it is.

Each maker takes what it draws from, a seed, and the example's number, and is the same for the same.
An example is its frame, uint8 (28, 28), and its target, float32 (11,): a distribution over the
classes. Raises NothingToRead where a pen so thin in a picture so small leaves nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

from inkdigit.reading.framing import NothingToRead, frame_picture
from inkdigit.reading.reading import CLASSES, NOT_A_DIGIT
from inkdigit.training import (
    centre_lines,
    cut_digits,
    doodles,
    impostors,
    numbers,
    strokes,
    styles,
)
from inkdigit.training.datasets import Bytes, Scans
from inkdigit.training.strokes import Hand

Floats = npt.NDArray[np.float32]
Example = tuple[Bytes, Floats]


def as_bytes(image: Floats) -> Bytes:
    """A frame in 0..1 as it is kept, in 0..255."""
    return np.round(image * 255).astype(np.uint8)


def cut(seed: int, scans: Scans, i: int) -> Example:
    """A digit cut from a number of scans that touch."""
    rng = np.random.default_rng((seed, 16, i))
    ink, digit = cut_digits.random_cut_digit(scans, rng=rng)
    return as_bytes(frame_picture(ink)), _certain(digit)


def neighbours(seed: int, scans: Scans, i: int) -> Example:
    """Two digits that touch, taken for one."""
    rng = np.random.default_rng((seed, 19, i))
    number = numbers.touching_scans(scans, digits=2, rng=rng)
    return as_bytes(frame_picture(number.coverage)), _certain(NOT_A_DIGIT)


def redrawn_letter(seed: int, letters: Scans, i: int) -> Example:
    """A letter as somebody draws it in the window, where scans and pens alone show none."""
    rng = np.random.default_rng((seed, 17, i))
    lines = centre_lines.centre_lines(letters.images[int(rng.integers(len(letters)))])
    if not lines:
        raise NothingToRead("a letter so faint that no line of it is left")
    bent = strokes.bent(lines, rng=rng, hand=Hand(strength=rng.uniform(0.15, 1.0)))
    return _framed(bent, rng=rng, pictures=0.25), _certain(NOT_A_DIGIT)


def pen(seed: int, drawings: Sequence[strokes.Drawing], labels: Sequence[int], i: int) -> Example:
    """A pen digit by another hand, as ink."""
    rng = np.random.default_rng((seed, 11, i))
    which = i % len(drawings)
    hand = Hand(strength=0.15 if rng.random() < 0.2 else rng.uniform(0.5, 1.3))
    image = strokes.framed(strokes.varied(drawings[which], rng=rng, hand=hand))
    return as_bytes(image), _certain(labels[which])


def pen_picture(
    seed: int, drawings: Sequence[strokes.Drawing], labels: Sequence[int], i: int
) -> Example:
    """A pen digit by another hand, as a picture."""
    rng = np.random.default_rng((seed, 12, i))
    which = i % len(drawings)
    varied = strokes.varied(drawings[which], rng=rng, hand=Hand())
    return as_bytes(strokes.random_picture(varied, rng=rng)), _certain(labels[which])


def style(seed: int, among: Mapping[int, Sequence[str]], i: int) -> Example:
    """A digit drawn from a template."""
    rng = np.random.default_rng((seed, 13, i))
    digit = sorted(among)[i % len(among)]
    drawn = styles.random_style(digit, rng=rng, among=among)
    varied = strokes.varied(drawn, rng=rng, hand=Hand(strength=rng.uniform(0.4, 1.1)))
    return _framed(varied, rng=rng, pictures=0.25), _certain(digit)


def impostor(
    seed: int, drawings: Sequence[strokes.Drawing], labels: Sequence[int], i: int
) -> Example:
    """A scribble, a symbol or another thing that is no digit; pairs are of these drawings."""
    rng = np.random.default_rng((seed, 14, i))

    def digit() -> strokes.Drawing:
        chosen = drawings[int(rng.integers(len(drawings)))]
        return strokes.varied(chosen, rng=rng, hand=Hand(strength=0.5))

    made = impostors.random_impostor(rng=rng, digit=digit)
    is_large = np.ptp(np.concatenate(made), axis=0).max() > 20
    return _framed(made, rng=rng, pictures=0.2 if is_large else 0.0), _certain(NOT_A_DIGIT)


def doodle(seed: int, i: int) -> Example:
    """Something drawn for fun."""
    rng = np.random.default_rng((seed, 18, i))
    made = doodles.random_doodle(rng=rng)
    return _framed(made, rng=rng, pictures=0.3), _certain(NOT_A_DIGIT)


def prefix(
    seed: int,
    drawings: Sequence[strokes.Drawing],
    labels: Sequence[int],
    shares: Mapping[int, tuple[float, float]],
    begins: Sequence[int],
    i: int,
) -> Example:
    """A half-drawn digit: as much the digit as is drawn of it, for the rest no digit."""
    rng = np.random.default_rng((seed, 15, i))
    while True:
        which = begins[int(rng.integers(len(begins)))]
        varied = strokes.varied(drawings[which], rng=rng, hand=Hand(strength=0.5))
        made = impostors.random_prefix(varied, shares=shares[labels[which]], rng=rng)
        if made is not None:
            part, share = made
            target = share * _certain(labels[which]) + (1 - share) * _certain(NOT_A_DIGIT)
            return as_bytes(strokes.framed(part)), target.astype(np.float32)


def _framed(drawing: strokes.Drawing, *, rng: np.random.Generator, pictures: float) -> Bytes:
    """A drawing framed as ink or, for this share of them, as a picture."""
    as_picture = rng.random() < pictures
    image = strokes.random_picture(drawing, rng=rng) if as_picture else strokes.framed(drawing)
    return as_bytes(image)


def _certain(label: int) -> Floats:
    certain: Floats = np.eye(CLASSES, dtype=np.float32)[label]
    return certain
