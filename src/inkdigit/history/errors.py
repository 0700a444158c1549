"""What can go wrong with a history, said so that a person understands it."""

from __future__ import annotations

import errno
import sqlite3
from enum import Enum, auto

DATABASE_ERRORS = (sqlite3.Error, UnicodeDecodeError)
"""What sqlite3 raises for a database: SQLite names what is damaged by its bytes, and where these
are no text, Python can't make its message."""


class Trouble(Enum):
    """The kinds of trouble, for a window that says them in its own words or language."""

    DISK_FULL = auto()
    LOCKED = auto()
    READ_ONLY = auto()
    DAMAGED = auto()
    UNREACHABLE = auto()
    TOO_LARGE = auto()
    GONE = auto()
    """Its file is not in its place any more; a new one was begun."""


class HistoryError(Exception):
    """The history could not do what was asked. It is as it was before and can be used on.

    The message is for the person; `trouble` is its kind.
    """

    def __init__(self, message: str, trouble: Trouble) -> None:
        super().__init__(message)
        self.trouble = trouble


_SAID = {
    Trouble.DISK_FULL: "the disk is full",
    Trouble.LOCKED: "another program has it locked",
    Trouble.READ_ONLY: "it may only be read, not written",
    Trouble.DAMAGED: "it is damaged",
    Trouble.UNREACHABLE: "the disk or folder it lies in does not answer",
    Trouble.TOO_LARGE: "it is too large",
    Trouble.GONE: "its file was removed or replaced while Inkdigit was running",
}
_PRIMARY_CODE = 0xFF
_TROUBLES = {
    sqlite3.SQLITE_FULL: Trouble.DISK_FULL,
    sqlite3.SQLITE_BUSY: Trouble.LOCKED,
    sqlite3.SQLITE_LOCKED: Trouble.LOCKED,
    sqlite3.SQLITE_READONLY: Trouble.READ_ONLY,
    sqlite3.SQLITE_PERM: Trouble.READ_ONLY,
    sqlite3.SQLITE_CORRUPT: Trouble.DAMAGED,
    sqlite3.SQLITE_TOOBIG: Trouble.TOO_LARGE,
    sqlite3.SQLITE_NOTADB: Trouble.DAMAGED,
    sqlite3.SQLITE_ERROR: Trouble.DAMAGED,
}


_TROUBLES_OF_FILES = {
    errno.ENOSPC: Trouble.DISK_FULL,
    errno.EDQUOT: Trouble.DISK_FULL,
    errno.EROFS: Trouble.READ_ONLY,
    errno.EACCES: Trouble.READ_ONLY,
    errno.EPERM: Trouble.READ_ONLY,
    errno.EBUSY: Trouble.LOCKED,
}


def trouble_of(error: sqlite3.Error | OSError | UnicodeDecodeError) -> Trouble:
    """Return the kind of trouble behind an error of a database or of the file system."""
    if isinstance(error, UnicodeDecodeError):
        return Trouble.DAMAGED
    if isinstance(error, OSError):
        return _TROUBLES_OF_FILES.get(error.errno or 0, Trouble.UNREACHABLE)
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_IOERR)
    return _TROUBLES.get(code & _PRIMARY_CODE, Trouble.UNREACHABLE)


def said(trouble: Trouble) -> str:
    """Return the reason as the second half of a sentence, "the disk is full"."""
    return _SAID[trouble]
