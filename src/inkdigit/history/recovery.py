"""Opening a history whatever lies in its place.

A file that is damaged or no history is set aside: renamed, never overwritten, never deleted. What
can still be read of it is copied into a new one. Where nothing can be written, the history is kept
in memory for this session. Either way the person gets a notice, and the program goes on.
"""

from __future__ import annotations

import errno
import logging
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import Any

from inkdigit.history.database import (
    NoDatabaseError,
    connect,
    connect_in_memory,
    connect_to_salvage,
)
from inkdigit.history.errors import DATABASE_ERRORS, Trouble, said, trouble_of
from inkdigit.history.own_files import OwnFiles, side_files
from inkdigit.history.schema import SchemaError
from inkdigit.history.transactions import transaction

_log = logging.getLogger(__name__)

_TABLES = (
    ("entry", "id, created_ms, text, confidence, probabilities, settled"),
    ("taught", "id, created_ms, label, ink"),
    ("trial", "id, created_ms, asked, read, clarity"),
)
_MOST_GUESSED = 1_000_000
_MOST_TRIES = 2  # to write what is locked, a quarter of a second apart
_Row = tuple[Any, ...]


@dataclass(frozen=True)
class Opened:
    """An open history: in the file at `path`, or in memory where that is None.

    `notice` says what was worked around, for the person; None where all is well.
    """

    connection: sqlite3.Connection
    path: Path | None
    notice: str | None = None


def open_database(path: Path) -> Opened:
    """Open the history at `path`, made where there is none. Raises nothing for what lies there."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return Opened(connect(path), path)
    except (NoDatabaseError, SchemaError) as error:
        return start_afresh(path, reason=str(error))
    except (*DATABASE_ERRORS, OSError) as error:
        trouble = trouble_of(error)
        if trouble is Trouble.UNREACHABLE and path.parent.is_dir():
            # SQLite says no more than that it can't open the file.
            trouble = trouble if os.access(path.parent, os.W_OK) else Trouble.READ_ONLY
        _log.warning("the history %s can't be opened: %s", path, error)
        if trouble is Trouble.DAMAGED:
            return start_afresh(path, reason=said(trouble))
        return _in_memory(path, said(trouble))


def start_afresh(path: Path, *, reason: str) -> Opened:
    """Set aside what lies at `path` and open a new history with what can be read of the old.

    `reason` is the second half of a sentence, such as "it is damaged". No connection to the old
    file may be open: Windows could not rename it.
    """
    nothing_new = f"{reason}, and no new one can be begun in its place"
    try:
        aside = _set_aside(path)
    except OSError as error:
        _log.warning("the history %s can't be set aside: %s", path, error)
        return _in_memory(path, nothing_new)
    try:
        connection, saved = _begin_with(aside, path)
    except (NoDatabaseError, SchemaError, *DATABASE_ERRORS, OSError) as error:
        _log.warning("the history %s can't be replaced: %s", path, error)
        _put_back(aside, path)
        return _in_memory(path, nothing_new)
    _log.warning("set the history aside as %s: %s; %d entries saved", aside, reason, saved)
    begun = f"{saved:,} entries were saved from it" if saved else "a new one was begun"
    return Opened(
        connection,
        path,
        f"The history could not be used: {reason}. "
        f"It was set aside as “{aside.name}”, and {begun}.",
    )


def begin_anew(connection: sqlite3.Connection, path: Path, files: OwnFiles) -> Opened:
    """Open a new history at `path` with all that an open one holds, whose file is gone from there.

    `files` are those of the open one; what lies in their place by now is set aside. Raises
    sqlite3.Error and OSError where that can't be, and may be tried again.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    files.remove_side_files()
    aside = _set_aside(path) if os.path.lexists(path) else None
    try:
        with closing(sqlite3.connect(path, timeout=0)) as new:
            connection.backup(new, progress=_impatient())
        begun = _connect_to_copy(path)
    except BaseException:
        if aside is not None:
            _put_back(aside, path)
        else:
            _remove(path)
        raise
    _log.warning("the history's file was gone; begun anew, set aside: %s", aside)
    notice = f"The history goes on in a new file, with all that it held: {said(Trouble.GONE)}."
    if aside is not None:
        notice += f" What lay in its place was set aside as “{aside.name}”."
    return Opened(begun, path, notice)


def _impatient() -> Callable[[int, int, int], None]:
    """Return what ends a copy that waits for a file that another program has locked."""
    tries = count(1)

    def progress(status: int, remaining: int, total: int) -> None:
        is_locked = status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
        if next(tries) > _MOST_TRIES and is_locked:
            raise OSError(errno.EBUSY, "the new file is locked")

    return progress


def _connect_to_copy(path: Path) -> sqlite3.Connection:
    """Open what was just written at `path`; it is no history where another program wrote there."""
    try:
        return connect(path)
    except (NoDatabaseError, SchemaError, UnicodeDecodeError) as error:
        raise OSError(errno.EBUSY, str(error)) from error


def _in_memory(path: Path, reason: str) -> Opened:
    return Opened(
        connect_in_memory(),
        None,
        f"The history “{path}” can't be used: {reason}. "
        "What is drawn now is listed until Inkdigit is closed, and not kept.",
    )


def _set_aside(path: Path) -> Path:
    """Rename what lies at `path`, and its side files, to a free name that holds the time.

    The side files go first: SQLite would delete a write-ahead log that lies without its database.
    """
    name = f"{path.stem}-set-aside-{datetime.now():%Y%m%d-%H%M%S}"
    aside = path.with_name(name + path.suffix)
    number = 1
    while aside.exists():
        number += 1
        aside = path.with_name(f"{name}-{number}{path.suffix}")
    _rename_side_files(path, aside)
    try:
        path.rename(aside)
    except OSError:
        _rename_side_files(aside, path)
        raise
    return aside


def _put_back(aside: Path, path: Path) -> None:
    """Undo `_set_aside`, in place of a file that was hardly begun: a later start saves from it."""
    try:
        _remove(path)
        aside.rename(path)
        _rename_side_files(aside, path)
    except OSError as error:
        _log.warning("%s stays set aside: %s", aside, error)


def _remove(path: Path) -> None:
    for each in (path, *side_files(path)):
        each.unlink(missing_ok=True)


def _rename_side_files(path: Path, other: Path) -> None:
    for each, to in zip(side_files(path), side_files(other), strict=True):
        with suppress(FileNotFoundError):
            each.rename(to)


def _begin_with(source: Path, path: Path) -> tuple[sqlite3.Connection, int]:
    """Open a new history at `path` with what can be read of `source`, and how many entries it is.

    Raises what `connect` does, also where the new file can't take what there is.
    """
    connection = connect(path)
    try:
        return connection, _salvage(source, connection)
    except BaseException:
        connection.close()
        raise


def _salvage(source: Path, target: sqlite3.Connection) -> int:
    """Copy what can be read of the history at `source` into `target`; return how many entries.

    Of an entry whose drawing can't be read, the reading is copied. Raises sqlite3.Error where
    `target` refuses more than a row that makes no sense.
    """
    if not source.is_file():
        return 0
    with closing(connect_to_salvage(source)) as damaged, transaction(target):
        for table, columns in _TABLES:
            marks = ", ".join("?" * len(columns.split(",")))
            for row in _rows(damaged, table, columns):
                with suppress(sqlite3.IntegrityError):
                    target.execute(f"INSERT INTO {table} ({columns}) VALUES ({marks})", row)
        numbers = target.execute("SELECT id FROM entry").fetchall()
        for number in numbers:
            drawing = _row(damaged, "SELECT entry_id, ink FROM drawing WHERE entry_id = ?", number)
            if drawing is not None:
                with suppress(sqlite3.IntegrityError):
                    target.execute("INSERT INTO drawing VALUES (?, ?)", drawing)
        return len(numbers)


def _rows(connection: sqlite3.Connection, table: str, columns: str) -> Iterator[_Row]:
    """Yield what can be read of a table, row by row: a damaged page hides no others."""
    query = f"SELECT {columns} FROM {table} NOT INDEXED WHERE id = ? AND deletion IS NULL"
    for number in _numbers(connection, table):
        row = _row(connection, query, (number,))
        if row is not None:
            yield row


def _row(connection: sqlite3.Connection, query: str, number: tuple[int]) -> _Row | None:
    """Return the row of a number; None where there is none, or where it can't be read."""
    row: _Row | None = None
    with suppress(*DATABASE_ERRORS):
        row = connection.execute(query, number).fetchone()
    return row


def _numbers(connection: sqlite3.Connection, table: str) -> list[int]:
    """The ids of a table in order: read from both ends, and guessed where neither reaches."""
    ends: list[list[int]] = []
    for order in ("ASC", "DESC"):
        found: list[int] = []
        with suppress(*DATABASE_ERRORS):
            for (number,) in connection.execute(
                f"SELECT id FROM {table} NOT INDEXED ORDER BY id {order}"
            ):
                found.append(number)
        ends.append(found)
    first, last = ends
    gap = range(first[-1] + 1, last[-1]) if first and last else range(0)
    return sorted({*first, *last, *gap[:_MOST_GUESSED]})
