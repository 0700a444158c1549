"""Opening a history whatever lies in its place.

A file that is damaged or no history is set aside: renamed, never overwritten, never deleted. What
can still be read of it is copied into a new one. Where nothing can be written, the history is kept
in memory for this session. Either way the person gets a notice, and the program goes on.
"""

from __future__ import annotations

import logging
import os
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from inkdigit.history.database import (
    NoDatabaseError,
    connect,
    connect_in_memory,
    connect_to_salvage,
)
from inkdigit.history.errors import Trouble, said, trouble_of
from inkdigit.history.schema import SchemaError
from inkdigit.history.transactions import transaction

_log = logging.getLogger(__name__)

_SIDE_FILES = ("-wal", "-shm", "-journal")


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
    except (sqlite3.Error, OSError) as error:
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
        connection = connect(path)
    except (NoDatabaseError, SchemaError, sqlite3.Error, OSError) as error:
        _log.warning("the history %s can't be replaced: %s", path, error)
        _put_back(aside, path)
        return _in_memory(path, nothing_new)
    saved = _salvage(aside, connection)
    _log.warning("set the history aside as %s: %s; %d entries saved", aside, reason, saved)
    begun = f"{saved:,} entries were saved from it" if saved else "a new one was begun"
    return Opened(
        connection,
        path,
        f"The history could not be used: {reason}. "
        f"It was set aside as “{aside.name}”, and {begun}.",
    )


def _in_memory(path: Path, reason: str) -> Opened:
    return Opened(
        connect_in_memory(),
        None,
        f"The history “{path}” can't be used: {reason}. "
        "What is drawn now is listed until Inkdigit is closed, and not kept.",
    )


def _set_aside(path: Path) -> Path:
    """Rename what lies at `path`, and its side files, to a free name that holds the time."""
    name = f"{path.stem}-set-aside-{datetime.now():%Y%m%d-%H%M%S}"
    aside = path.with_name(name + path.suffix)
    number = 1
    while aside.exists():
        number += 1
        aside = path.with_name(f"{name}-{number}{path.suffix}")
    path.rename(aside)
    for ending in _SIDE_FILES:
        with suppress(FileNotFoundError):
            path.with_name(path.name + ending).rename(aside.with_name(aside.name + ending))
    return aside


def _put_back(aside: Path, path: Path) -> None:
    """Undo `_set_aside`, in place of a file that was hardly begun: a later start saves from it."""
    try:
        for ending in ("", *_SIDE_FILES):
            begun, former = (one.with_name(one.name + ending) for one in (path, aside))
            begun.unlink(missing_ok=True)
            with suppress(FileNotFoundError):
                former.rename(begun)
    except OSError as error:
        _log.warning("%s stays set aside: %s", aside, error)


def _salvage(source: Path, target: sqlite3.Connection) -> int:
    """Copy what can be read of the history at `source` into `target`; return how many entries.

    A damaged page ends a reading, so the file is read from both ends.
    """
    if not source.is_file():
        return 0
    try:
        with transaction(target):
            for copy in (_copy_entries, _copy_taught, _copy_trials):
                for order in ("ASC", "DESC"):
                    with suppress(sqlite3.Error), closing(connect_to_salvage(source)) as connection:
                        copy(connection, target, order)
            return int(target.execute("SELECT count(*) FROM entry").fetchone()[0])
    except sqlite3.Error as error:
        _log.warning("nothing could be saved from %s: %s", source, error)
        return 0


def _copy_entries(source: sqlite3.Connection, target: sqlite3.Connection, order: str) -> None:
    """Copy entry by entry, leaving out those that `target` refuses. Raises sqlite3.Error."""
    rows = source.execute(
        "SELECT id, created_ms, text, confidence, probabilities, settled, ink"
        " FROM entry JOIN drawing ON entry_id = id"
        f" WHERE deletion IS NULL ORDER BY id {order}"
    )
    for *entry, ink in rows:
        with suppress(sqlite3.IntegrityError):
            target.execute(
                "INSERT OR IGNORE INTO entry"
                " (id, created_ms, text, confidence, probabilities, settled)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                entry,
            )
            target.execute("INSERT OR IGNORE INTO drawing VALUES (?, ?)", (entry[0], ink))


def _copy_taught(source: sqlite3.Connection, target: sqlite3.Connection, order: str) -> None:
    """Copy what was taught, leaving out what `target` refuses. Raises sqlite3.Error."""
    rows = source.execute(
        f"SELECT id, created_ms, label, ink FROM taught WHERE deletion IS NULL ORDER BY id {order}"
    )
    for row in rows:
        with suppress(sqlite3.IntegrityError):
            target.execute(
                "INSERT OR IGNORE INTO taught (id, created_ms, label, ink) VALUES (?, ?, ?, ?)", row
            )


def _copy_trials(source: sqlite3.Connection, target: sqlite3.Connection, order: str) -> None:
    """Copy the results of practice, leaving out what `target` refuses. Raises sqlite3.Error."""
    rows = source.execute(
        "SELECT id, created_ms, asked, read, clarity FROM trial"
        f" WHERE deletion IS NULL ORDER BY id {order}"
    )
    for row in rows:
        with suppress(sqlite3.IntegrityError):
            target.execute(
                "INSERT OR IGNORE INTO trial (id, created_ms, asked, read, clarity)"
                " VALUES (?, ?, ?, ?, ?)",
                row,
            )
