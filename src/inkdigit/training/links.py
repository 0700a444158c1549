"""Fit the weights of `inkdigit.reading.links` on the pen writers that train the network.

    python -m inkdigit.training.links [--data DIR]

Prints the weights to be put there, and how often they are wrong on the writers that validate.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, combinations
from pathlib import Path

import numpy as np
import numpy.typing as npt

from inkdigit.reading.links import Features, Piece, are_near, digit_height, features_of
from inkdigit.training import datasets, numbers, splits
from inkdigit.training.datasets import PenDigit
from inkdigit.training.numbers import InkNumber
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
        for i, j in combinations(range(len(pieces)), 2):
            if are_near(pieces[i].box, pieces[j].box, height=height):
                in_turn = j == i + 1
                features.append(features_of(pieces[i], pieces[j], height=height, in_turn=in_turn))
                same.append(number.owners[i] == number.owners[j])
    return np.array(features), np.array(same, np.float64)


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


def main() -> None:
    """Fit, print the weights and how good they are."""
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("--data", type=Path)
    folder = datasets.data_folder(options.parse_args().data)
    pens = splits.split_pen(datasets.pen_digits(folder, part="train"))
    weights = fit(*pairs(_written(pens.training, seed=1)))
    for name, weight in zip(Features._fields, weights, strict=True):
        print(f"    {name}={weight:.2f},")
    features, same = pairs(_written(pens.validation, seed=2))
    wrong = (features @ weights > 0) != same
    print(f"wrong on {wrong.sum()} of {len(wrong):,} pairs of the validation writers")


if __name__ == "__main__":
    main()
