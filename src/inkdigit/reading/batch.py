"""Many files read in one go: folders searched, each file decoded, the network run in groups."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
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
from inkdigit.reading.framing import NothingToRead, frame_ink, frame_picture
from inkdigit.reading.pictures import InkPicture, PictureError, load_pages
from inkdigit.reading.reader import Reader
from inkdigit.reading.reading import Reading

Array = npt.NDArray[np.float32]
_Framed = tuple["FileReading", Array | None]
"""What is known of a file or a page before the network has seen it, and its frame."""

_GROUP = 256  # frames in one run of the network
_DEEPEST = 100  # folders in one another
_PATIENCE_S = 0.5  # after which an unfilled group is read too, so that answers appear

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Found:
    """A file to be read, or a path that can't be, with the reason in `error`."""

    path: Path
    error: str | None = None


@dataclass(frozen=True, eq=False)
class FileReading:
    """What a file says, or one page of it: a reading and the box around its ink, or why not.

    `page` counts the pages of a TIFF that has several from 1. `box` is in pixels of the picture,
    upright, or in the pixels that the ink's units come to. `preview` is the ink, where that was
    asked for: float32 (height, width), how much of each pixel is covered, 0..1.
    """

    path: Path
    reading: Reading | None = None
    box: Box | None = None
    error: str | None = None
    page: int | None = None
    preview: Array | None = None

    @property
    def text(self) -> str:
        """What was read, such as "7"; empty where nothing was, and for what is no digit."""
        digit = None if self.reading is None else self.reading.digit
        return "" if digit is None else str(digit)

    @property
    def confidence(self) -> float | None:
        """The probability of the answer given; None where there is none."""
        return None if self.reading is None else self.reading.confidence


def find_files(paths: Iterable[Path]) -> Iterator[Found]:
    """The files at these paths, those in folders included, in order.

    A file that is named is taken whatever it is called; in a folder, and the folders in it, those
    are that are called like a picture or ink, by name. Folders that can't be read, that hold
    nothing to read or that hold themselves are found with an error.
    """
    for path in paths:
        if not os.path.isdir(path):
            yield Found(path)
            continue
        nothing = True
        for found in _in_folder(path, inside=()):
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
    waiting: list[_Framed] = []
    due = time.monotonic() + _PATIENCE_S
    for item in found:
        for framed in _decoded(item, preview_side):
            waiting.append(framed)
            if len(waiting) >= _GROUP or time.monotonic() > due:
                yield from _read_group(waiting, reader)
                waiting.clear()
                due = time.monotonic() + _PATIENCE_S
    yield from _read_group(waiting, reader)


def _in_folder(folder: Path, *, inside: tuple[tuple[int, int], ...]) -> Iterator[Found]:
    """Files of a folder, by name. `inside` are the folders that it lies in, as device and inode."""
    try:
        status = folder.stat()
        identity = (status.st_dev, status.st_ino)
        if identity in inside:
            yield Found(folder, "this folder contains itself, by a link")
            return
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
            yield from _in_folder(path, inside=(*inside, identity))
        elif path.suffix.lower() in PICTURE_SUFFIXES | INK_SUFFIXES:
            yield Found(path)


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _decoded(found: Found, preview_side: int) -> Iterator[_Framed]:
    """The frames of a file's pages, or why there are none."""
    path = found.path
    if found.error is not None:
        yield FileReading(path, error=found.error), None
        return
    try:
        data = read_bytes(path)
        if is_xml(data):
            yield _framed_ink(path, read_inkml(data), preview_side)
        else:
            yield from _framed_pages(path, load_pages(data), preview_side)
    except (UnreadableFile, InkMLError) as error:
        yield FileReading(path, error=str(error)), None
    except NothingToRead:
        yield FileReading(path, error="there is no ink in this file"), None
    except Exception as error:  # what nobody thought of in one file must not stop all the others
        _log.exception("Reading %s", path)
        reason = f"the file could not be read ({type(error).__name__}: {error})"
        yield FileReading(path, error=reason), None


def _framed_ink(path: Path, ink: Ink, preview_side: int) -> _Framed:
    """Raises NothingToRead where there is no ink."""
    frame = frame_ink(ink)
    preview = _drawn(ink, preview_side) if preview_side else None
    return FileReading(path, box=ink.box, preview=preview), frame


def _framed_pages(
    path: Path, pages: Iterator[InkPicture | PictureError], preview_side: int
) -> Iterator[_Framed]:
    """Number the pages where there is more than one."""
    first, second = next(pages), next(pages, None)
    if second is None:
        yield _framed_page(path, first, None, preview_side)
        return
    for number, page in enumerate(chain((first, second), pages), start=1):
        yield _framed_page(path, page, number, preview_side)


def _framed_page(
    path: Path, page: InkPicture | PictureError, number: int | None, preview_side: int
) -> _Framed:
    if isinstance(page, PictureError):
        return FileReading(path, error=str(page), page=number), None
    frame = frame_picture(page.coverage)
    preview = _shrunk(page.coverage, preview_side) if preview_side else None
    return FileReading(path, box=page.ink_box, page=number, preview=preview), frame


def _drawn(ink: Ink, side: int) -> Array:
    """Ink as its writer's pen drew it, or a pen of the usual width, with a little room around."""
    box = ink.box
    scale = 0.86 * side / (max(box.width, box.height) or 1.0)
    dx = side / 2 - scale * (box.left + box.right) / 2
    dy = side / 2 - scale * (box.top + box.bottom) / 2
    return draw_ink(ink.transformed(scale=scale, dx=dx, dy=dy), size=(side, side))


def _shrunk(coverage: Array, side: int) -> Array:
    factor = max(1, -(-max(coverage.shape) // side))
    return np.asarray(Image.fromarray(coverage).reduce(factor), np.float32)


def _read_group(group: list[_Framed], reader: Reader) -> Iterator[FileReading]:
    started = time.perf_counter()
    frames = [frame for _, frame in group if frame is not None]
    rows = iter(reader.read_many(np.stack(frames)) if frames else ())
    elapsed_ms = (time.perf_counter() - started) * 1_000 / max(len(frames), 1)
    for file, frame in group:
        if frame is None:
            yield file
        else:
            reading = Reading(tuple(next(rows).tolist()), frame, elapsed_ms)
            yield replace(file, reading=reading)
