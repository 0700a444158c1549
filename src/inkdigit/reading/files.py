"""Files as bytes, whatever they turn out to be: never a device, never more than fits."""

from __future__ import annotations

import stat
from pathlib import Path

PICTURE_SUFFIXES = frozenset(
    [".png", ".jpg", ".jpeg", ".jpe", ".jfif", ".bmp", ".dib", ".tif", ".tiff", ".webp", ".gif"]
)
INK_SUFFIXES = frozenset([".inkml"])
MOST_BYTES = 100_000_000

_TIFF = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
_BYTE_ORDER_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


class UnreadableFile(ValueError):
    """The file can't be read; the message says why, without the file's name."""


def read_bytes(path: Path) -> bytes:
    """Read a whole file of at most MOST_BYTES. Raises UnreadableFile."""
    try:
        status = path.stat()
        kind = status.st_mode
        if stat.S_ISREG(kind):
            with path.open("rb") as file:
                # Python sets aside what it is asked to read, and Windows never gets all of it back.
                data = file.read(min(status.st_size, MOST_BYTES) + 1)
    except FileNotFoundError as error:
        raise UnreadableFile("there is no such file") from error
    except PermissionError as error:
        raise UnreadableFile("you have no permission to read this file") from error
    except (OSError, ValueError) as error:  # ValueError: a name that no file can have
        reason = getattr(error, "strerror", None) or str(error)
        raise UnreadableFile(f"the file can't be read: {reason}") from error
    if stat.S_ISDIR(kind):
        raise UnreadableFile("this is a folder, not a file")
    if not stat.S_ISREG(kind):
        raise UnreadableFile("this is a device or a pipe, not a file")
    if len(data) > MOST_BYTES:
        raise UnreadableFile(f"the file is larger than {MOST_BYTES // 1_000_000} MB")
    if not data:
        raise UnreadableFile("the file is empty")
    return data


def is_tiff(path: Path) -> bool:
    """Whether a file begins as a TIFF does, which may have several pages."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # a pipe would wait for its writer
            return False
        with path.open("rb") as file:
            return file.read(4) in _TIFF
    except (OSError, ValueError):
        return False


def is_xml(data: bytes) -> bool:
    """Whether a file is to be tried as ink: no picture begins with "<", in any encoding."""
    head = data[:1024]
    for mark in _BYTE_ORDER_MARKS:
        head = head.removeprefix(mark)
    return head.replace(b"\0", b"").lstrip().startswith(b"<")
