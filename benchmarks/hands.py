"""Ink by all kinds of hands, pens and mice: how many digits and numbers are read right.

    python benchmarks/hands.py [--data DIR] [--part test] [--count N] [HAND ...]

The ink is that of the pen writers, of what the reader may be tuned on or of the test set, changed
as `_hands` says: one digit, and two to ten of one writer side by side.
"""

from __future__ import annotations

import argparse

import numpy as np
from _data import add_data_option, add_part_option, has_data, pen_digits
from _hands import HANDS, Hand, written

from inkdigit.ink import Ink
from inkdigit.reading.reader import Reader


def right(reader: Reader, hand: Hand, inks: list[tuple[Ink, str]]) -> int:
    """How many of these are read as what they are."""
    rng = np.random.default_rng(len(inks))
    return sum(reader.read_number(hand(ink, rng)).text == text for ink, text in inks)


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("hands", nargs="*", metavar="HAND", help="all without")
    add_data_option(options)
    add_part_option(options)
    options.add_argument("--count", type=int, default=20, help="digits, and numbers, of each")
    chosen = options.parse_args()
    if not has_data(chosen.data):
        return
    reader = Reader.load()
    pens = pen_digits(chosen.data, part=chosen.part)
    digits, numbers = written(pens, count=chosen.count)
    for name, hand in HANDS.items():
        if not chosen.hands or name in chosen.hands:
            print(
                f"{name:22} {right(reader, hand, digits):4} of {len(digits)} digits   "
                f"{right(reader, hand, numbers):4} of {len(numbers)} numbers",
                flush=True,
            )


if __name__ == "__main__":
    main()
