"""Files as bytes, whatever they turn out to be: never a device, never more than fits."""

from __future__ import annotations

import stat
from pathlib import Path

MOST_BYTES = 100_000_000


class UnreadableFile(ValueError):
    """The file can't be read; the message says why, without the file's name."""


def read_bytes(path: Path) -> bytes:
    """Read a whole file of at most MOST_BYTES. Raises UnreadableFile."""
    try:
        kind = path.stat().st_mode
        if stat.S_ISREG(kind):
            with path.open("rb") as file:
                data = file.read(MOST_BYTES + 1)
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
