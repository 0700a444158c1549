"""Single digits where numbers may be read: whether each is read just as it is by itself.

    python benchmarks/single_digits.py [--data DIR] [--part test]

Reads every digit twice, as the single digit that it is and as the number that the program would
take it for, and prints the errors of both and the digits that differ.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

import numpy as np
from _data import add_data_option, add_part_option, emnist_digits, has_data, mnist, pen_digits

from inkdigit.reading.numbers import NumberReading
from inkdigit.reading.reader import Reader
from inkdigit.reading.reading import Reading
from inkdigit.training.datasets import PenDigit, Scans

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
            partial(reader.read_picture, picture),
            partial(reader.read_picture_number, picture),
        )


def pens_of(reader: Reader, pens: list[PenDigit]) -> Iterator[Digit]:
    """Pen digits as ink."""
    for pen in pens:
        yield Digit(
            pen.label,
            partial(reader.read, pen.ink),
            partial(reader.read_number, pen.ink),
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
    add_part_option(parser)
    parser.add_argument("--at-most", type=int, metavar="N", help="only the first N of each set")
    parser.add_argument("--only", nargs="+", choices=("mnist", "emnist", "pen"))
    args = parser.parse_args()
    folder = args.data
    if not has_data(folder):
        return
    some = slice(args.at_most)
    reader = Reader.load()
    sets = {
        "mnist": scans_of(reader, mnist(folder, part=args.part).where(some)),
        "emnist": scans_of(reader, emnist_digits(folder, part=args.part).where(some)),
        "pen": pens_of(reader, pen_digits(folder, part=args.part)[some]),
    }
    for name in args.only or sets:
        compare(name, sets[name])


if __name__ == "__main__":
    main()
