"""Many files read in one go: folders searched, each file decoded and read."""

from __future__ import annotations

import logging
import math
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image

from inkdigit.ink.drawing import draw_ink
from inkdigit.ink.inkml import InkMLError, read_inkml
from inkdigit.ink.stroke import Box, Ink
from inkdigit.reading.files import (
    INK_SUFFIXES,
    PICTURE_SUFFIXES,
    UnreadableFile,
    is_xml,
    read_bytes,
)
from inkdigit.reading.framing import NothingToRead
from inkdigit.reading.numbers import NumberReading
from inkdigit.reading.pictures import InkPicture, PictureError, load_pages
from inkdigit.reading.reader import Reader
from inkdigit.reading.reading import Reading

Array = npt.NDArray[np.float32]

_Identity = tuple[int, int]  # of a folder: its device and inode

_DEEPEST = 100  # folders in one another

_log = logging.getLogger(__name__)

_INK_SHARE = 0.86
"""How much of a preview the ink takes."""


@dataclass(frozen=True)
class Found:
    """A file to be read, or a path that can't be, with the reason in `error`."""

    path: Path
    error: str | None = None


@dataclass(frozen=True, eq=False)
class FileReading:
    """What a file says, or one page of it: a number of one digit or more, or why not.

    `boxes` are those around the ink of its digits, in pixels of the picture, upright, or in the
    pixels that the ink's units come to. `page` counts the pages of a TIFF that has several from 1.
    `preview` is the ink, where that was asked for: float32 (height, width), how much of each pixel
    is covered, 0..1.
    """

    path: Path
    number: NumberReading | None = None
    boxes: tuple[Box, ...] = ()
    error: str | None = None
    page: int | None = None
    preview: Array | None = None

    @property
    def reading(self) -> Reading | None:
        """The reading of the digit, where it is just one."""
        number = self.number
        return number.digits[0].reading if number is not None and number.is_single else None

    @property
    def text(self) -> str:
        """What was read, such as "7" or "2026"; empty where nothing was, and for no digit."""
        return "" if self.number is None else self.number.text

    @property
    def confidence(self) -> float | None:
        """The probability of the answer given; None where there is none."""
        return None if self.number is None else self.number.confidence


def find_files(paths: Iterable[Path]) -> Iterator[Found]:
    """The files at these paths, those in folders included, in order.

    A file that is named is taken whatever it is called; in a folder, and the folders in it, those
    are that are called like a picture or ink, by name. Each folder is searched once, whatever links
    lead to it; those that can't be read, that hold nothing to read or that hold themselves are
    found with an error.
    """
    for path in paths:
        if not os.path.isdir(path):
            yield Found(path)
            continue
        nothing = True
        for found in _in_folder(path, inside=(), searched=set()):
            nothing = False
            yield found
        if nothing:
            yield Found(path, "there are no pictures and no ink files in this folder")


def read_files(
    found: Iterable[Found], reader: Reader, *, preview_side: int = 0
) -> Iterator[FileReading]:
    """Read files, in order, and each page of a TIFF. What is wrong with one is in its FileReading.

    With `preview_side` each comes with a picture of its ink whose longer side is so many pixels.
    """
    for item in found:
        yield from _read(item, reader, preview_side)


def _in_folder(
    folder: Path, *, inside: tuple[_Identity, ...], searched: set[_Identity]
) -> Iterator[Found]:
    """Files of a folder, by name. `inside` are the folders that it lies in."""
    try:
        status = folder.stat()
        identity = (status.st_dev, status.st_ino)
        if identity in inside:
            yield Found(folder, "this folder contains itself, by a link")
            return
        if identity in searched:
            return
        searched.add(identity)
        if len(inside) >= _DEEPEST:
            yield Found(folder, f"this folder lies in {_DEEPEST} others: name it to search it")
            return
        with os.scandir(folder) as entries:
            names = sorted((entry.name, _is_folder(entry)) for entry in entries)
    except PermissionError:
        yield Found(folder, "you have no permission to read this folder")
        return
    except OSError as error:
        yield Found(folder, f"the folder can't be read: {error.strerror or error}")
        return
    for name, is_folder in names:
        path = folder / name
        if is_folder:
            yield from _in_folder(path, inside=(*inside, identity), searched=searched)
        elif path.suffix.lower() in PICTURE_SUFFIXES | INK_SUFFIXES:
            yield Found(path)


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _read(found: Found, reader: Reader, preview_side: int) -> Iterator[FileReading]:
    """What a file's pages say, or why nothing."""
    path = found.path
    if found.error is not None:
        yield FileReading(path, error=found.error)
        return
    try:
        data = read_bytes(path)
        if is_xml(data):
            yield _read_ink(path, read_inkml(data), reader, preview_side)
        else:
            yield from _read_pages(path, load_pages(data), reader, preview_side)
    except Exception as error:  # what nobody thought of in one file must not stop all the others
        yield _failed(path, None, error)


def _failed(path: Path, place: int | None, error: Exception) -> FileReading:
    """Say why a file or a page can't be read; what nobody thought of is logged too."""
    if isinstance(error, (UnreadableFile, InkMLError)):
        return FileReading(path, error=str(error), page=place)
    if isinstance(error, NothingToRead):
        return FileReading(path, error="there is no ink in this file", page=place)
    _log.error("Reading %s", path, exc_info=error)
    reason = f"the file could not be read ({type(error).__name__}: {error})"
    return FileReading(path, error=reason, page=place)


def _read_ink(path: Path, ink: Ink, reader: Reader, preview_side: int) -> FileReading:
    """Raises NothingToRead where there is no ink."""
    number = reader.read_number(ink)
    preview = _drawn(ink, preview_side) if preview_side else None
    return FileReading(path, number, tuple(d.box for d in number.digits), preview=preview)


def _read_pages(
    path: Path,
    pages: Iterator[InkPicture | PictureError],
    reader: Reader,
    preview_side: int,
) -> Iterator[FileReading]:
    """Number the pages where there is more than one."""
    first, second = next(pages), next(pages, None)
    if second is None:
        yield _read_page(path, first, None, reader, preview_side)
        return
    for number, page in enumerate(chain((first, second), pages), start=1):
        yield _read_page(path, page, number, reader, preview_side)


def _read_page(
    path: Path,
    page: InkPicture | PictureError,
    place: int | None,
    reader: Reader,
    preview_side: int,
) -> FileReading:
    if isinstance(page, PictureError):
        return FileReading(path, error=str(page), page=place)
    try:
        number = reader.read_picture_number(page.coverage)
        boxes = tuple(Box(*np.multiply(digit.box, page.scale).tolist()) for digit in number.digits)
        preview = _preview(page.coverage, number, preview_side) if preview_side else None
    except Exception as error:  # nor in one page the others
        return _failed(path, place, error)
    return FileReading(path, number, boxes, page=place, preview=preview)


def _drawn(ink: Ink, side: int) -> Array:
    """Ink as its writer's pen drew it, or a pen of the usual width, with a little room around."""
    box = ink.box
    scale = _INK_SHARE * side / (max(box.width, box.height) or 1.0)
    dx = side / 2 - scale * (box.left + box.right) / 2
    dy = side / 2 - scale * (box.top + box.bottom) / 2
    return draw_ink(ink.transformed(scale=scale, dx=dx, dy=dy), size=(side, side))


def _preview(coverage: Array, number: NumberReading, side: int) -> Array:
    """The part of a page that holds its digits, with a little room around."""
    lefts, tops, rights, bottoms = zip(*(digit.box for digit in number.digits), strict=True)
    left, top, right, bottom = min(lefts), min(tops), max(rights), max(bottoms)
    margin = max(right - left, bottom - top) * (1 / _INK_SHARE - 1) / 2
    rows = slice(max(int(top - margin), 0), math.ceil(bottom + margin))
    columns = slice(max(int(left - margin), 0), math.ceil(right + margin))
    ink = coverage[rows, columns]
    factor = max(1, -(-max(ink.shape) // side))
    return np.asarray(Image.fromarray(ink).reduce(factor), np.float32)
