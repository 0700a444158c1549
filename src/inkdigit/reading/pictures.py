"""Pictures of handwriting, whoever made them, as ink: how much of each pixel is covered."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image

from inkdigit.reading.binarise import NoInk, ink_coverage
from inkdigit.reading.decoding import PictureError, open_pages, open_picture, pixels_of
from inkdigit.reading.files import UnreadableFile, read_bytes

__all__ = [
    "InkPicture",
    "PictureError",
    "coverage_of",
    "load_pages",
    "load_picture",
    "read_picture",
]

Array = npt.NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class InkPicture:
    """A picture's ink.

    `coverage` is float32 (height, width): how much of each pixel is ink, 0..1. `scale` is how many
    pixels of the picture as it was, upright, make one of these.
    """

    coverage: Array
    scale: float


def read_picture(source: Path | bytes, *, page: int = 1) -> Array:
    """Read a picture file: how much of each pixel is ink, float32 (height, width), 0..1.

    PNG, JPEG, BMP, TIFF, WebP and GIF, told by their content, dark on light or light on dark, of at
    most 100 MB and 50 megapixels; large ones come back smaller. `page` is one of a TIFF's. Raises
    PictureError.
    """
    return load_picture(source, page=page).coverage


def has_pages(path: Path) -> bool:
    """Whether a file is a TIFF with more than one page. Raises nothing, whatever the file is."""
    try:
        with warnings.catch_warnings(), Image.open(path, formats=["TIFF"]) as image:
            warnings.simplefilter("ignore")
            image.seek(1)
            return True
    except Exception:  # what is wrong with it is told when it is read
        return False


def load_picture(source: Path | bytes, *, page: int = 1) -> InkPicture:
    """Read a picture file as read_picture does, and keep its scale. Raises PictureError."""
    try:
        data = source if isinstance(source, bytes) else read_bytes(source)
    except UnreadableFile as error:
        raise PictureError(str(error)) from error
    image, longest = open_picture(data, page=page)
    coverage = coverage_of(image)
    return InkPicture(coverage, longest / max(coverage.shape))


def load_pages(data: bytes) -> Iterator[InkPicture | PictureError]:
    """Read a picture file page by page, each as load_picture does or its error: see open_pages."""
    for page in open_pages(data):
        if isinstance(page, PictureError):
            yield page
            continue
        image, longest = page
        try:
            coverage = coverage_of(image)
        except PictureError as error:
            yield error
        else:
            yield InkPicture(coverage, longest / max(coverage.shape))


def coverage_of(image: Image.Image) -> Array:
    """How much of each pixel of a picture is ink; see read_picture. Raises PictureError."""
    try:
        return ink_coverage(pixels_of(image))
    except NoInk as error:
        raise PictureError(f"there is no ink on the picture: {error}") from error
