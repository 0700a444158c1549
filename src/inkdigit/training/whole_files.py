"""Files that are there whole or not at all: a kill or a full disk leaves the one before."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


@contextmanager
def written_whole(path: Path) -> Iterator[Path]:
    """Give a path to write to, of the same ending, whose file takes the place of `path` at the end.

    Where the block fails, nothing of it stays; what a kill left goes when the same file is written
    again. Raises OSError, with the name of `path` where it can't be written. Processes that write
    the same file at once don't disturb each other.
    """
    _drop_abandoned(path)
    part = path.with_name(f"{path.stem}.{os.getpid()}.part{path.suffix}")
    try:
        yield part
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        os.replace(part, path)
    except OSError as error:
        if error.errno is None or error.filename not in (None, str(part)):
            raise
        # A full disk doesn't say what it is too small for.
        raise OSError(error.errno, error.strerror, str(path)) from error
    finally:
        part.unlink(missing_ok=True)


def write_text(path: Path, text: str) -> None:
    """Write a text file in UTF-8, whole or not at all; see `written_whole`."""
    with written_whole(path) as part:
        part.write_text(text, encoding="utf-8")


def _drop_abandoned(path: Path) -> None:
    """Remove what killed processes have left of a file."""
    stem, suffix = re.escape(path.stem), re.escape(path.suffix)
    with suppress(OSError):
        for entry in list(path.parent.iterdir()):
            found = re.fullmatch(rf"{stem}\.(\d{{1,9}})\.part{suffix}", entry.name)
            if found and _is_over(process=int(found[1])):
                entry.unlink()


def _is_over(*, process: int) -> bool:
    if os.name == "nt":  # there a signal 0 is Ctrl-C
        return False
    try:
        os.kill(process, 0)
    except OSError as error:  # another user's process is running, too
        return isinstance(error, ProcessLookupError)
    return False
