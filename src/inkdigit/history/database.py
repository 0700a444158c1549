"""Opening the file of a history, as long as it is a good one."""

from __future__ import annotations

import sqlite3
import stat
from pathlib import Path

from inkdigit.history.schema import prepare
from inkdigit.history.transactions import transaction

_OPEN_TIMEOUT_S = 0.5
_WRITE_TIMEOUT_MS = 50


class NoDatabaseError(Exception):
    """What lies in the history's place can't be a database."""


def connect(path: Path) -> sqlite3.Connection:
    """Open the history at `path`, made where there is none, having read a few pages of it at most.

    Raises NoDatabaseError, SchemaError, sqlite3.Error, UnicodeDecodeError and OSError.
    """
    _check_file(path)
    connection = sqlite3.connect(path, timeout=_OPEN_TIMEOUT_S, isolation_level=None)
    try:
        _configure(connection)
        prepare(connection)
        _keep_a_log(connection)
        _read_ends(connection)
        tidy(connection)
        connection.execute(f"PRAGMA busy_timeout = {_WRITE_TIMEOUT_MS}")
    except BaseException:
        connection.close()
        raise
    return connection


def connect_in_memory() -> sqlite3.Connection:
    """Return a history that lasts as long as its connection."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    _configure(connection)
    prepare(connection)
    return connection


def tidy(connection: sqlite3.Connection) -> None:
    """Settle what is unsettled and drop what is deleted.

    Raises sqlite3.Error and UnicodeDecodeError.
    """
    with transaction(connection):
        connection.execute("DELETE FROM taught WHERE deletion IS NOT NULL")
        connection.execute("DELETE FROM trial WHERE deletion IS NOT NULL")
        connection.execute("UPDATE entry SET settled = 1 WHERE settled = 0")
        if connection.execute("SELECT 1 FROM entry WHERE deletion IS NULL").fetchone():
            connection.execute(
                "DELETE FROM drawing"
                " WHERE entry_id IN (SELECT id FROM entry WHERE deletion IS NOT NULL)"
            )
            connection.execute("DELETE FROM entry WHERE deletion IS NOT NULL")
        else:  # without WHERE, SQLite empties a table of any size at once
            connection.execute("DELETE FROM drawing")
            connection.execute("DELETE FROM entry")


def connect_to_salvage(path: Path) -> sqlite3.Connection:
    """Open a damaged file for reading alone."""
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    connection.text_factory = _tolerant_text
    return connection


def _configure(connection: sqlite3.Connection) -> None:
    """Set what holds for every connection and leaves no trace in a file that is not ours."""
    connection.text_factory = _tolerant_text
    for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "secure_delete = FAST"):
        connection.execute(f"PRAGMA {pragma}")


def _keep_a_log(connection: sqlite3.Connection) -> None:
    """Turn the write-ahead log on, its checkpoints left to the Checkpointer.

    With synchronous NORMAL a killed process then loses nothing that was committed, and a power cut
    nothing up to the last checkpoint, https://www.sqlite.org/wal.html.
    """
    for pragma in ("journal_mode = WAL", "synchronous = NORMAL", "wal_autocheckpoint = 0"):
        connection.execute(f"PRAGMA {pragma}")


def _check_file(path: Path) -> None:
    """Raise NoDatabaseError for what SQLite would wait for, or take for a new database."""
    try:
        status = path.stat()
    except FileNotFoundError:
        return
    if not stat.S_ISREG(status.st_mode):
        raise NoDatabaseError("something that is no file lies in its place")
    if status.st_size == 0:
        raise NoDatabaseError("the file is empty")


def _read_ends(connection: sqlite3.Connection) -> None:
    """Read the oldest and the newest rows: a file that was cut off shows here."""
    for end in ("min", "max"):
        connection.execute(
            "SELECT * FROM entry LEFT JOIN drawing ON entry_id = id"
            f" WHERE id = (SELECT {end}(id) FROM entry)"
        ).fetchone()
        connection.execute(
            f"SELECT * FROM taught WHERE id = (SELECT {end}(id) FROM taught)"
        ).fetchone()


def _tolerant_text(data: bytes) -> str:
    return data.decode("utf-8", "replace")
