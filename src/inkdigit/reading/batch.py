"""Many files read in one go: folders searched, each file decoded, the network run in groups."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from inkdigit.ink.inkml import InkMLError, read_inkml
from inkdigit.ink.stroke import Box
from inkdigit.reading.files import (
    INK_SUFFIXES,
    PICTURE_SUFFIXES,
    UnreadableFile,
    is_xml,
    read_bytes,
)
from inkdigit.reading.framing import NothingToRead, frame_ink, frame_picture
from inkdigit.reading.pictures import PictureError, load_picture
from inkdigit.reading.reader import Reader
from inkdigit.reading.reading import Reading

Array = npt.NDArray[np.float32]

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
    """What a file says: a reading and the box around its ink, or the reason why there is none.

    `box` is in pixels of the picture, upright, or in the pixels that the ink's units come to.
    """

    path: Path
    reading: Reading | None = None
    box: Box | None = None
    error: str | None = None


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


def read_files(found: Iterable[Found], reader: Reader) -> Iterator[FileReading]:
    """Read files, in order. What is wrong with one of them is in its FileReading."""
    waiting: list[tuple[FileReading, Array | None]] = []
    due = time.monotonic() + _PATIENCE_S
    for item in found:
        waiting.append(_decoded(item))
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


def _decoded(found: Found) -> tuple[FileReading, Array | None]:
    """A file's frame with all that is known of it before the network has seen it."""
    path = found.path
    if found.error is not None:
        return FileReading(path, error=found.error), None
    try:
        data = read_bytes(path)
        if is_xml(data):
            ink = read_inkml(data)
            frame, box = frame_ink(ink), ink.box
        else:
            picture = load_picture(data)
            frame, box = frame_picture(picture.coverage), picture.ink_box
    except (UnreadableFile, InkMLError, PictureError) as error:
        return FileReading(path, error=str(error)), None
    except NothingToRead:
        return FileReading(path, error="there is no ink in this file"), None
    except Exception as error:  # what nobody thought of in one file must not stop all the others
        _log.exception("Reading %s", path)
        reason = f"the file could not be read ({type(error).__name__}: {error})"
        return FileReading(path, error=reason), None
    return FileReading(path, box=box), frame


def _read_group(
    group: list[tuple[FileReading, Array | None]], reader: Reader
) -> Iterator[FileReading]:
    started = time.perf_counter()
    frames = [frame for _, frame in group if frame is not None]
    rows = iter(reader.read_many(np.stack(frames)) if frames else ())
    elapsed_ms = (time.perf_counter() - started) * 1_000 / max(len(frames), 1)
    for file, frame in group:
        if frame is None:
            yield file
        else:
            reading = Reading(tuple(next(rows).tolist()), frame, elapsed_ms)
            yield FileReading(file.path, reading, file.box)
