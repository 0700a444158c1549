"""Single digits where numbers may be read: whether each is read just as it is by itself.

    python benchmarks/single_digits.py [--data DIR] [--part test]

Reads every digit of the test sets twice, as the single digit that it is and as the number that the
program would take it for, and prints the errors of both and the digits that differ. `--part
validation` reads what the reader may be tuned on.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from typing import NamedTuple

import numpy as np
from _data import add_data_option, has_data

from inkdigit.reading.numbers import NumberReading
from inkdigit.reading.reader import Reader
from inkdigit.reading.reading import Reading
from inkdigit.training import datasets, splits
from inkdigit.training.datasets import Scans

PRINTED = 20


class Digit(NamedTuple):
    """One digit: what it is, and how it is read both ways."""

    label: int
    alone: Callable[[], Reading]
    number: Callable[[], NumberReading]


def scans_of(reader: Reader, scans: Scans) -> Iterator[Digit]:
    """Scans as pictures."""
    for image, label in zip(scans.images, scans.labels, strict=True):
        picture = image.astype(np.float32) / np.float32(255)
        yield Digit(
            int(label),
            lambda picture=picture: reader.read_picture(picture),
            lambda picture=picture: reader.read_picture_number(picture),
        )


def pens_of(reader: Reader, pens: list[datasets.PenDigit]) -> Iterator[Digit]:
    """Pen digits as ink."""
    for pen in pens:
        yield Digit(
            pen.label,
            lambda ink=pen.ink: reader.read(ink),
            lambda ink=pen.ink: reader.read_number(ink),
        )


def compare(name: str, digits: Iterator[Digit]) -> None:
    """Print the figures of a set and how many digits differ."""
    count = alone_errors = number_errors = other = 0
    for digit in digits:
        alone, number = digit.alone(), digit.number()
        count += 1
        alone_errors += alone.digit != digit.label
        number_errors += number.text != str(digit.label)
        same = number.is_single and (
            number.digits[0].reading.probabilities == alone.probabilities
            and number.digits[0].digit == alone.digit
        )
        if not same:
            other += 1
            if other <= PRINTED:
                print(f"    {digit.label}: alone {alone.digit}, as a number {number.text!r}")
    print(
        f"{name:8} {count:6,} digits   errors alone {alone_errors}, as numbers {number_errors}"
        f"   {other} not read as they are alone",
        flush=True,
    )


def main() -> None:
    """Compare every set."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    add_data_option(parser)
    parser.add_argument("--part", choices=("test", "validation"), default="test")
    parser.add_argument("--at-most", type=int, metavar="N", help="only the first N of each set")
    parser.add_argument("--only", nargs="+", choices=("mnist", "emnist", "pen"))
    args = parser.parse_args()
    folder = args.data
    if not has_data(folder):
        return
    if args.part == "test":
        mnist = datasets.mnist(folder, part="test")
        emnist = datasets.emnist_digits(folder, part="test")
        pens = list(datasets.pen_digits(folder, part="test"))
    else:
        train = datasets.mnist(folder, part="train")
        mnist = splits.split_mnist(train).validation
        emnist = splits.split_emnist(
            datasets.emnist_digits(folder, part="train"), mnist_train=len(train)
        ).validation
        pens = splits.split_pen(datasets.pen_digits(folder, part="train")).validation
    some = slice(args.at_most)
    reader = Reader.load()
    sets = {
        "mnist": scans_of(reader, mnist.where(some)),
        "emnist": scans_of(reader, emnist.where(some)),
        "pen": pens_of(reader, pens[some]),
    }
    for name in args.only or sets:
        compare(name, sets[name])


if __name__ == "__main__":
    main()
