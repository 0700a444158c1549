"""Fit the weights of `reading.links` and `reading.picture_links` on the data that trains.

    python -m inkdigit.training.links [--data DIR]

Prints the weights to be put there, and how often they are wrong on writers and scans that validate.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path

import numpy as np
import numpy.typing as npt

from inkdigit.reading import links, picture_links
from inkdigit.reading.cuts import atoms_of
from inkdigit.reading.grouping import digit_height
from inkdigit.reading.links import Piece, features_of, near_pairs
from inkdigit.training import datasets, numbers, splits
from inkdigit.training.datasets import PenDigit
from inkdigit.training.numbers import InkNumber, PicturedNumber
from inkdigit.training.strokes import Hand, ink_of, varied
from inkdigit.training.styles import random_style

Floats = npt.NDArray[np.float64]

_PER_LAYOUT = 600
_TEMPLATE_WRITERS = 12
_RIDGE = 1.0
_STEPS = 30


def fit(features: Floats, same: Floats) -> Floats:
    """The weights (k,) of a logistic regression, by Newton's method, hardly regularised.

    `features` has shape (pairs, k), `same` is 1 where a pair is of one digit, else 0.
    """
    weights = np.zeros(features.shape[1])
    for _ in range(_STEPS):
        share = 1 / (1 + np.exp(-features @ weights))
        slope = features.T @ (same - share) - _RIDGE * weights
        bend = (features.T * (share * (1 - share))) @ features + _RIDGE * np.eye(len(weights))
        weights = weights + np.linalg.solve(bend, slope)
    return weights


def pairs(written: Iterable[InkNumber]) -> tuple[Floats, Floats]:
    """The features (n, k) of all pairs of strokes near each other, and which are of one digit."""
    features, same = [], []
    for number in written:
        pieces = [Piece.of(stroke) for stroke in number.ink.strokes]
        height = digit_height([piece.box for piece in pieces])
        near = near_pairs([piece.box for piece in pieces], height=height)
        features.append(features_of(pieces, near, height=height))
        one, other = np.array(number.owners)[near].T
        same.append(one == other)
    return np.concatenate(features), np.concatenate(same).astype(np.float64)


def _templates(*, seed: int) -> list[PenDigit]:
    """Digits in the styles that the pen writers lack, by writers of no fixed style."""
    rng = np.random.default_rng(seed)
    return [
        PenDigit(ink_of(varied(random_style(digit, rng=rng), rng=rng, hand=Hand())), digit, writer)
        for writer in map(str, range(_TEMPLATE_WRITERS))
        for digit in list(range(10)) * 3
    ]


def _written(pens: Sequence[PenDigit], *, seed: int) -> Iterator[InkNumber]:
    """Numbers of every layout, and single digits of more than one stroke."""
    pens = [*pens, *_templates(seed=seed)]
    several = [pen for pen in pens if len(pen.ink.strokes) > 1][-2 * _PER_LAYOUT :]
    return chain(
        *(
            numbers.ink_numbers(pens, layout=layout, count=_PER_LAYOUT, seed=seed)
            for layout in numbers.LAYOUTS
        ),
        (InkNumber(pen.ink, str(pen.label), (0,) * len(pen.ink.strokes)) for pen in several),
    )


def picture_pairs(scanned: Iterable[PicturedNumber]) -> tuple[Floats, Floats]:
    """The features (n, k) of pairs of atoms of pictures, and which are of one digit."""
    features, same = [], []
    for number in scanned:
        atoms = atoms_of(number.coverage)
        owners = [number.owner_of(atoms.labels == i + 1) for i in range(len(atoms.boxes))]
        for (i, j), found in picture_links.features_of(atoms).items():
            features.append(found)
            same.append(owners[i] == owners[j])
    return np.array(features), np.array(same, np.float64)


def _tell(
    fields: Sequence[str], training: tuple[Floats, Floats], validation: tuple[Floats, Floats]
) -> None:
    """Fit, and print the weights and how good they are."""
    weights = fit(*training)
    for name, weight in zip(fields, weights, strict=True):
        print(f"        {name}={weight:.2f},")
    features, same = validation
    wrong = (features @ weights > 0) != same
    print(f"wrong on {wrong.sum()} of {len(wrong):,} pairs of what validates")


def main() -> None:
    """Fit and print both."""
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("--data", type=Path)
    folder = datasets.data_folder(options.parse_args().data)
    pens = splits.split_pen(datasets.pen_digits(folder, part="train"))
    _tell(
        links.Features._fields,
        pairs(_written(pens.training, seed=1)),
        pairs(_written(pens.validation, seed=2)),
    )
    scans = splits.split_mnist(datasets.mnist(folder, part="train"))
    _tell(
        picture_links.Features._fields,
        picture_pairs(numbers.scanned_numbers(scans.training, count=1_200, seed=1)),
        picture_pairs(numbers.scanned_numbers(scans.validation, count=300, seed=2)),
    )


if __name__ == "__main__":
    main()
