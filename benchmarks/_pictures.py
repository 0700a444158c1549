"""What benchmarks of pictures share: how one is read, and where those that are misread go."""

from __future__ import annotations

import re
from argparse import ArgumentParser
from pathlib import Path

from PIL import Image

from inkdigit.reading.pictures import PictureError, coverage_of
from inkdigit.reading.reader import Reader


def add_keep_option(parser: ArgumentParser) -> None:
    """Let the command line name a folder for the pictures that are misread."""
    parser.add_argument("--keep", type=Path, metavar="DIR", help="where those misread are put")


def read(reader: Reader, image: Image.Image) -> str:
    """What a picture is read as."""
    try:
        return reader.read_picture_number(coverage_of(image)).text
    except PictureError:
        return ""


def keep(folder: Path, image: Image.Image, name: str, *, text: str, found: str) -> None:
    """Put a misread picture into a folder, its name telling what it is and what it was read as."""
    folder.mkdir(parents=True, exist_ok=True)
    told = f"{name}-{text}-is-{found}".replace("\n", "_").replace("?", "x")
    image.save(folder / (re.sub(r"[^\w,°]+", "-", told)[:120] + ".png"))
