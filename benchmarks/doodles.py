"""Drawings that are no digit: how many are read as digits all the same, and how many surely.

    python benchmarks/doodles.py [--count N] [--network FILE] [DOODLE ...]

Each of `_doodles` is drawn by so many hands, as ink and as pictures. Nothing of it trains.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
from _doodles import DOODLES

from inkdigit.reading.numbers import NumberReading
from inkdigit.reading.reader import Reader
from inkdigit.training.strokes import Hand, ink_of, picture, varied
from inkdigit.training.styles import from_template

SURE = 0.9


def readings(
    reader: Reader, name: str, *, count: int
) -> tuple[list[NumberReading], list[NumberReading]]:
    """What one doodle by `count` hands is read as: as ink, and as pictures."""
    inks, pictures = [], []
    for number in range(count):
        rng = np.random.default_rng((number, len(name)))
        drawing = varied(from_template(DOODLES[name], rng=rng), rng=rng, hand=Hand(strength=0.7))
        inks.append(reader.read_number(ink_of(drawing)))
        height, pen = int(rng.integers(60, 240)), rng.uniform(0.04, 0.1)
        coverage = np.pad(picture(drawing, height_px=height, pen=pen), 20)
        pictures.append(reader.read_picture_number(coverage))
    return inks, pictures


def told(found: list[NumberReading]) -> str:
    """How many are digits, and how many of them surely."""
    digits = [reading for reading in found if reading.text.strip("?\n")]
    sure = sum(reading.confidence > SURE for reading in digits)
    return f"{len(digits):4} of {len(found)} are digits, {sure:3} surely"


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("doodles", nargs="*", metavar="DOODLE", help="all without")
    options.add_argument("--count", type=int, default=10, help="hands for each")
    options.add_argument("--network", type=Path, metavar="FILE", help="in place of the shipped one")
    chosen = options.parse_args()
    reader = Reader.load(chosen.network)
    all_inks: list[NumberReading] = []
    all_pictures: list[NumberReading] = []
    for name in chosen.doodles or DOODLES:
        inks, pictures = readings(reader, name, count=chosen.count)
        all_inks += inks
        all_pictures += pictures
        print(f"{name:18} ink: {told(inks)}   pictures: {told(pictures)}", flush=True)
    print(f"{'all':18} ink: {told(all_inks)}   pictures: {told(all_pictures)}")


if __name__ == "__main__":
    main()
