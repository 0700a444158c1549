"""Photos of sheets: how many lines of digits are read right, by what makes the photo hard.

    python benchmarks/photos.py [--data DIR] [--part test] [--count N] [--keep DIR] [KIND ...]

The photos are made of pen digits of one writer each (`_photos`), of what the reader may be tuned
on or of the test set. A line counts where all of it is right.
"""

from __future__ import annotations

import argparse
from difflib import SequenceMatcher
from pathlib import Path

import numpy as np
from _data import add_data_option, add_part_option, has_data, pen_digits
from _photos import KINDS, Kind, photo_of
from _pictures import add_keep_option, keep, read

from inkdigit.reading.reader import Reader
from inkdigit.training.datasets import PenDigit


def lines_right(text: str, found: str) -> int:
    """How many lines of a text are found, in their order."""
    matcher = SequenceMatcher(None, text.split("\n"), found.split("\n"), autojunk=False)
    return sum(block.size for block in matcher.get_matching_blocks())


def measure(
    kind: Kind, pens: list[PenDigit], reader: Reader, *, count: int, misread_to: Path | None
) -> str:
    """One line of the table, of `count` photos of a kind."""
    writers = sorted({pen.writer for pen in pens})
    right = lines = whole = 0
    for number in range(count):
        rng = np.random.default_rng((number, len(kind.name)))
        writer = writers[int(rng.integers(len(writers)))]
        image, text = photo_of(kind, [pen for pen in pens if pen.writer == writer], rng)
        found = read(reader, image)
        lines += text.count("\n") + 1
        right += lines_right(text, found)
        whole += found == text
        if misread_to and found != text:
            keep(misread_to, image, f"{kind.name}-{number}", text=text, found=found)
    return (
        f"{kind.name:28} {right / lines:7.1%}   {right} of {lines} lines, {whole} of {count} photos"
    )


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("kinds", nargs="*", metavar="KIND", help="all without")
    add_data_option(options)
    add_part_option(options)
    options.add_argument("--count", type=int, default=5, help="photos of each kind")
    add_keep_option(options)
    chosen = options.parse_args()
    if not has_data(chosen.data):
        return
    reader = Reader.load()
    pens = pen_digits(chosen.data, part=chosen.part)
    for kind in KINDS:
        if not chosen.kinds or kind.name in chosen.kinds:
            print(
                measure(kind, pens, reader, count=chosen.count, misread_to=chosen.keep), flush=True
            )


if __name__ == "__main__":
    main()
