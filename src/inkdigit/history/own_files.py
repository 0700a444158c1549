"""Whether the files of an open history still lie in their place.

Linux and macOS let anyone remove or replace a file that is open: what is written to it from then on
is gone once it is closed, and SQLite says nothing of it, https://www.sqlite.org/howtocorrupt.html.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

SIDE_FILES = ("-wal", "-shm", "-journal")
"""What SQLite adds to a database's name for the files that it keeps beside it."""


class OwnFiles:
    """The files of the history at `path`, as they are while it is opened."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._known = {each: _identity(each) for each in (path, *side_files(path))}

    @property
    def are_in_place(self) -> bool:
        """Whether the database at the path is the one that was opened.

        It counts as that where the disk doesn't answer, of which SQLite tells more, and on Windows,
        where no open file is removed and not every disk numbers its files for good.
        """
        try:
            return os.name == "nt" or _identity(self._path) == self._known[self._path]
        except OSError:
            return True

    def remove_side_files(self) -> None:
        """Remove what SQLite would take for part of another database there. Raises OSError."""
        for each in side_files(self._path):
            if self._known[each] is not None and _identity(each) == self._known[each]:
                each.unlink()


def side_files(path: Path) -> list[Path]:
    """Return the paths of a database's side files, whether they are there or not."""
    return [path.with_name(path.name + ending) for ending in SIDE_FILES]


def _identity(path: Path) -> tuple[int, int] | None:
    """Return what a file has for itself on this computer, None where there is none."""
    with suppress(FileNotFoundError):
        status = path.stat()
        return status.st_dev, status.st_ino
    return None
