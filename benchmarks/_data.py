"""Where benchmarks find the data: `--data`, INKDIGIT_DATA, else ../shared/data beside this.

Of the data they read the validation part, which may choose; the test sets are for `inkdigit
evaluate`, and here only for who asks with `--part test`.
"""

from __future__ import annotations

import os
from argparse import ArgumentParser
from pathlib import Path

from inkdigit.training import datasets, splits
from inkdigit.training.datasets import PenDigit, Scans

_BESIDE = Path(__file__).resolve().parents[2] / "shared" / "data"


def add_data_option(parser: ArgumentParser) -> None:
    """Let the command line name the data folder."""
    parser.add_argument(
        "--data", type=Path, metavar="DIR", default=os.environ.get("INKDIGIT_DATA") or _BESIDE
    )


def add_part_option(parser: ArgumentParser, *, chosen_on: str = "validation") -> None:
    """Let the command line name the part of the data, in place of the one that may choose."""
    parser.add_argument(
        "--part",
        choices=(chosen_on, "test"),
        default=chosen_on,
        help="what is read (default: %(default)s); the test part is to choose nothing",
    )


def has_data(folder: Path) -> bool:
    """Whether the data is there; where it is not, say that what needs it is left out."""
    if not folder.is_dir():
        print(f"left out: there is no {folder}")
    return folder.is_dir()


def mnist(folder: Path, *, part: str) -> Scans:
    """MNIST's part "validation" or "test"."""
    if part == "test":
        return datasets.mnist(folder, part="test")
    return splits.split_mnist(datasets.mnist(folder, part="train")).validation


def emnist_digits(folder: Path, *, part: str) -> Scans:
    """EMNIST's digits, part "validation" or "test"."""
    if part == "test":
        return datasets.emnist_digits(folder, part="test")
    count = len(datasets.mnist(folder, part="train"))
    train = datasets.emnist_digits(folder, part="train")
    return splits.split_emnist(train, mnist_train=count).validation


def pen_digits(folder: Path, *, part: str) -> list[PenDigit]:
    """Pen digits, part "validation", five writers, or "test", 14 others."""
    if part == "test":
        return datasets.pen_digits(folder, part="test")
    return splits.split_pen(datasets.pen_digits(folder, part="train")).validation
