"""Which data trains, which chooses and which is only evaluated; the same for every run.

A test set chooses nothing: epochs, recipe and temperature are chosen on a validation part that is
cut here from the training data by a fixed seed, and from the pen digits by writer, since a network
that has seen a writer's other digits reads that writer better.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

import numpy as np
import numpy.typing as npt

from inkdigit.training.datasets import PenDigit, Scans

SPLIT_SEED = 20_261_122
VALIDATION_SCANS = 5_000
VALIDATION_WRITERS = 5
VALIDATION_LETTERS = 3_000
HELD_OUT_LETTERS = 6_000

LOOKALIKES = frozenset("BDGIOQSYZbgijloqsyz")
"""Letters that, by themselves, many people would read as a digit; none of them trains."""


T = TypeVar("T")


@dataclass(frozen=True)
class Split(Generic[T]):
    """What trains and what chooses."""

    training: T
    validation: T


def split_mnist(train: Scans) -> Split[Scans]:
    """Cut the validation part from MNIST's training digits."""
    held = _held(len(train), VALIDATION_SCANS, salt=1)
    return Split(train.where(~held), train.where(held))


def split_emnist(train: Scans, *, mnist_train: int) -> Split[Scans]:
    """Cut the validation part from EMNIST's digits, the leaks of both sets left out.

    Digits that are likely in MNIST's test set are dropped. So are those that are likely one of the
    digits that split_mnist keeps for validation (of `mnist_train` digits), and none that is one of
    MNIST's training digits is kept for validation: there it would have been seen.
    """
    rerendered = train.flags["mnist_train_rerender_likely"]
    validates_mnist = _held(mnist_train, VALIDATION_SCANS, salt=1)
    leaks = train.flags["mnist_test_exclude_conservative"] | (
        rerendered & validates_mnist[train.nearest_mnist_train]
    )
    fresh = np.flatnonzero(~leaks & ~rerendered)
    held = np.zeros(len(train), bool)
    held[fresh[_held(len(fresh), VALIDATION_SCANS, salt=2)]] = True
    return Split(train.where(~leaks & ~held), train.where(held))


def split_letters(letters: Scans) -> tuple[Split[Scans], Scans]:
    """Cut the letters that look like no digit: the split, and those held out for evaluation."""
    codes = np.array([ord(letter) for letter in sorted(LOOKALIKES)])
    unlike = letters.where(~np.isin(letters.labels, codes))
    evaluated = _held(len(unlike), HELD_OUT_LETTERS, salt=3)
    rest = unlike.where(~evaluated)
    held = _held(len(rest), VALIDATION_LETTERS, salt=4)
    return Split(rest.where(~held), rest.where(held)), unlike.where(evaluated)


def split_pen(train: Sequence[PenDigit]) -> Split[list[PenDigit]]:
    """Cut whole writers from the pen digits."""
    writers = sorted({digit.writer for digit in train})
    chosen = np.random.default_rng((SPLIT_SEED, 5)).permutation(len(writers))
    held = {writers[i] for i in chosen[:VALIDATION_WRITERS]}
    return Split(
        [digit for digit in train if digit.writer not in held],
        [digit for digit in train if digit.writer in held],
    )


def _held(total: int, count: int, *, salt: int) -> npt.NDArray[np.bool_]:
    """A mask of shape (total,) with `count` rows chosen, of a small set no more than a fifth."""
    held = np.zeros(total, bool)
    order = np.random.default_rng((SPLIT_SEED, salt)).permutation(total)
    held[order[: min(count, total // 5)]] = True
    return held
