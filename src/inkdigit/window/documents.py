"""Opening and saving what the window works on: ink files, pictures and exports."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QCoreApplication, QIODevice, QSaveFile

from inkdigit.ink.stroke import Ink
from inkdigit.reading.files import UnreadableFile, is_xml, read_bytes
from inkdigit.window.reasons import in_our_words

translate = QCoreApplication.translate


class DocumentError(ValueError):
    """A file that cannot be opened or saved; the message is for the person."""


@dataclass(frozen=True)
class Page:
    """One page of a picture file that has several, counted from 1."""

    path: Path
    number: int


Source = Path | Page | bytes
"""A file, a page of one, or the bytes of a picture."""


def name_of(source: Source) -> str:
    """Return what a source is called: its file's name, if it has one."""
    path = source.path if isinstance(source, Page) else source
    return path.name if isinstance(path, Path) else translate("documents", "The picture")


def open_document(source: Source) -> Ink | npt.NDArray[np.float32]:
    """Read a source: its Ink, or the picture's ink coverage in 0..1. Raises DocumentError."""
    # Neither is needed to open the window, and Pillow takes its time.
    from inkdigit.ink.inkml import InkMLError, read_inkml
    from inkdigit.reading.pictures import PictureError, read_picture

    path = source.path if isinstance(source, Page) else source
    name = name_of(source)
    try:
        data = path if isinstance(path, bytes) else read_bytes(path)
        if not is_xml(data):
            return read_picture(data, page=source.number if isinstance(source, Page) else 1)
        ink = read_inkml(data)
    except (UnreadableFile, PictureError, InkMLError) as error:
        raise DocumentError(
            translate("documents", "“{name}” cannot be opened: {reason}").format(
                name=name, reason=in_our_words(str(error))
            )
        ) from error
    if ink.is_empty:
        raise DocumentError(translate("documents", "“{name}” holds no ink.").format(name=name))
    return ink


def save_document(path: Path, content: bytes) -> None:
    """Write a file whole or not at all: a former one stays until the new one is complete.

    Raises DocumentError.
    """
    file = QSaveFile(str(path))
    written = file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(content) == len(content)
    if not (written and file.commit()):
        raise _not_saved(path, file.errorString())


def save_ink(path: Path, ink: Ink) -> None:
    """Write ink as InkML, whole or not at all. Raises DocumentError."""
    from inkdigit.ink.inkml import InkMLError, write_inkml

    try:
        content = write_inkml(ink)
    except InkMLError as error:
        raise _not_saved(path, in_our_words(str(error))) from error
    save_document(path, content)


def _not_saved(path: Path, reason: str) -> DocumentError:
    return DocumentError(
        translate("documents", "“{name}” cannot be saved: {reason}").format(
            name=path.name, reason=reason
        )
    )
