"""Opening and saving what the window works on: ink files, pictures and exports."""

from __future__ import annotations

from enum import Enum
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QCoreApplication, QIODevice, QSaveFile

from inkdigit.ink.stroke import Ink

PICTURE_SUFFIXES = (".png", ".jpg", ".jpeg", ".bmp", ".tif", ".tiff", ".webp", ".gif")
INK_SUFFIXES = (".inkml",)
LARGEST_FILE_BYTES = 100_000_000

_HEAD_BYTES = 1024


class DocumentError(ValueError):
    """A file that cannot be opened or saved; the message is for the person."""


class DocumentKind(Enum):
    """What a file holds."""

    INK = "ink"
    PICTURE = "picture"


def kind_of(head: bytes) -> DocumentKind:
    """Tell by the first bytes of a file whether it is ink or is to be tried as a picture.

    Every ink file is XML, in any of its encodings, and no picture format starts with "<".
    """
    for mark in (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"):
        head = head.removeprefix(mark)
    is_xml = head.replace(b"\0", b"").lstrip().startswith(b"<")
    return DocumentKind.INK if is_xml else DocumentKind.PICTURE


def open_document(source: Path | bytes) -> Ink | npt.NDArray[np.float32]:
    """Read a file, or a picture's bytes: its Ink, or the picture's ink coverage in 0..1.

    Raises DocumentError.
    """
    # Neither is needed to open the window, and Pillow takes its time.
    from inkdigit.ink.inkml import InkMLError, read_inkml
    from inkdigit.reading.pictures import PictureError, read_picture

    name = source.name if isinstance(source, Path) else _tr("The picture")
    try:
        if isinstance(source, Path):
            with source.open("rb") as file:
                head = file.read(_HEAD_BYTES)
        else:
            head = source[:_HEAD_BYTES]
        if kind_of(head) is DocumentKind.PICTURE:
            return read_picture(source)
        ink = read_inkml(source.read_bytes() if isinstance(source, Path) else source)
    except (PictureError, InkMLError) as error:
        raise DocumentError(
            _tr("“{name}” cannot be opened: {reason}").format(name=name, reason=error)
        ) from error
    except OSError as error:
        raise DocumentError(
            _tr("“{name}” cannot be read: {reason}").format(
                name=name, reason=error.strerror or error
            )
        ) from error
    if ink.is_empty:
        raise DocumentError(_tr("“{name}” holds no ink.").format(name=name))
    return ink


def save_document(path: Path, content: bytes) -> None:
    """Write a file whole or not at all: a former one stays until the new one is complete.

    Raises DocumentError.
    """
    file = QSaveFile(str(path))
    written = file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(content) == len(content)
    if not (written and file.commit()):
        raise DocumentError(
            _tr("“{name}” cannot be saved: {reason}").format(
                name=path.name, reason=file.errorString()
            )
        )


def _tr(text: str) -> str:
    return QCoreApplication.translate("documents", text)
