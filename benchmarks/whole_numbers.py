"""Whole numbers: how many are read right, and how long one takes while it is written.

    python benchmarks/whole_numbers.py [--data DIR] [--part test]

Numbers of one pen writer's digits side by side, as ink and as pictures, and scans in a row
(`inkdigit.training.numbers`), of what the reader may be tuned on or of the test sets. The data
folder is `--data`, INKDIGIT_DATA or ../shared/data; without one only the time is measured, on
numbers made from templates.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator

import numpy as np
from _data import add_data_option, add_part_option, has_data, mnist, pen_digits

from inkdigit.ink import Ink, Stroke
from inkdigit.reading.reader import Reader
from inkdigit.training.number_sets import NUMBERS, measured, number_sets
from inkdigit.training.strokes import Hand, ink_of, varied
from inkdigit.training.styles import random_style

DIGITS = 10
ROUNDS = 12


def written(seed: int) -> Ink:
    """A number of ten digits, in the styles of the templates."""
    rng = np.random.default_rng(seed)
    strokes: list[Stroke] = []
    right = 0.0
    for digit in rng.permutation(DIGITS).tolist():
        ink = ink_of(varied(random_style(digit, rng=rng), rng=rng, hand=Hand(strength=0.6)))
        moved = ink.transformed(dx=right - ink.box.left + rng.uniform(20, 80))
        strokes += moved.strokes
        right = moved.box.right
    return Ink(tuple(strokes))


def growing(ink: Ink) -> Iterator[Ink]:
    """The ink as it stands after every second point of its last digits."""
    for last in range(len(ink.strokes) - 3, len(ink.strokes)):
        stroke = ink.strokes[last]
        for points in range(2, len(stroke.points) + 1, 2):
            yield Ink((*ink.strokes[:last], Stroke(stroke.points[:points])))


def time_live(reader: Reader) -> None:
    """Print how long a reading takes while the last of ten digits are written."""
    times_ms = []
    for seed in range(ROUNDS):
        for ink in growing(written(seed)):
            started = time.perf_counter()
            reader.read_number(ink)
            times_ms.append((time.perf_counter() - started) * 1_000)
    median, late = np.percentile(times_ms, [50, 99])
    print(f"live, ten digits: median {median:.2f} ms   p99 {late:.2f} ms   ({len(times_ms)})")


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    add_data_option(options)
    add_part_option(options)
    options.add_argument("--count", type=int, default=NUMBERS, help="numbers in each set")
    chosen = options.parse_args()
    reader = Reader.load()
    time_live(reader)
    folder = chosen.data
    if not has_data(folder):
        return
    pens = pen_digits(folder, part=chosen.part)
    scans = mnist(folder, part=chosen.part)
    for numbers in number_sets(pens, scans, count=chosen.count):
        found = measured(reader, numbers)
        print(
            f"{numbers.name:34} {found['right']:7.2%}   {found['errors']} of {found['count']} wrong"
            f", {found['cut_wrong']} of them cut wrong"
        )


if __name__ == "__main__":
    main()
