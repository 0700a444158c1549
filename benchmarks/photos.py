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
from PIL import Image

from inkdigit.reading.pictures import PictureError, coverage_of
from inkdigit.reading.reader import Reader
from inkdigit.training.datasets import PenDigit


def read(reader: Reader, image: Image.Image) -> str:
    """What a photo is read as."""
    try:
        return reader.read_picture_number(coverage_of(image)).text
    except PictureError:
        return ""


def lines_right(text: str, found: str) -> int:
    """How many lines of a text are found, in their order."""
    matcher = SequenceMatcher(None, text.split("\n"), found.split("\n"), autojunk=False)
    return sum(block.size for block in matcher.get_matching_blocks())


def measure(
    kind: Kind, pens: list[PenDigit], reader: Reader, *, count: int, keep: Path | None
) -> str:
    """One line of the table, of `count` photos of a kind; those not read right go to `keep`."""
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
        if keep and found != text:
            said = f"{kind.name}-{number}-{text}-is-{found}".replace("\n", "_").replace(" ", "-")
            image.save(keep / f"{said[:120]}.png")
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
    options.add_argument("--keep", type=Path, metavar="DIR", help="where those misread are put")
    chosen = options.parse_args()
    if not has_data(chosen.data):
        return
    if chosen.keep:
        chosen.keep.mkdir(parents=True, exist_ok=True)
    reader = Reader.load()
    pens = pen_digits(chosen.data, part=chosen.part)
    for kind in KINDS:
        if not chosen.kinds or kind.name in chosen.kinds:
            print(measure(kind, pens, reader, count=chosen.count, keep=chosen.keep), flush=True)


if __name__ == "__main__":
    main()
