"""The tables of a history, and how an older file is brought up to date.

A version is one step in MIGRATIONS; the file's `user_version` counts the steps it has seen. To
change the tables, append a step and never edit one that has shipped.

The narrow `entry` rows and the wide drawings are apart, so that counting, scrolling and deleting a
hundred thousand entries never reads or writes their ink.
"""

from __future__ import annotations

import sqlite3

from inkdigit.history.transactions import transaction

APPLICATION_ID = int.from_bytes(b"InkD", "big")
"""Marks the file as ours, https://www.sqlite.org/pragma.html#pragma_application_id."""

Migration = tuple[str, ...]

MIGRATIONS: tuple[Migration, ...] = (
    (
        # text: what was read; '' is "not a digit", NULL not read yet.
        # deletion: the number of the deletion that took the entry, until it is undone or purged.
        """
        CREATE TABLE entry (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            created_ms INTEGER NOT NULL,
            text TEXT,
            confidence REAL NOT NULL,
            probabilities BLOB NOT NULL,
            settled INTEGER NOT NULL,
            deletion INTEGER
        ) STRICT
        """,
        """
        CREATE TABLE drawing (
            entry_id INTEGER PRIMARY KEY,
            ink BLOB NOT NULL
        ) STRICT
        """,
        "CREATE INDEX entry_by_deletion ON entry (deletion)",
        "CREATE INDEX entry_by_text ON entry (deletion, text)",
        "CREATE INDEX entry_unsettled ON entry (settled) WHERE settled = 0",
    ),
    (
        # What the person said a drawing is: label is 0 to 9, or 10 for "not a digit".
        """
        CREATE TABLE taught (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            created_ms INTEGER NOT NULL,
            label INTEGER NOT NULL,
            ink BLOB NOT NULL,
            deletion INTEGER
        ) STRICT
        """,
    ),
    (
        # A digit that was asked for in practice: read is 0 to 9, or 10 for "not a digit".
        """
        CREATE TABLE trial (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            created_ms INTEGER NOT NULL,
            asked INTEGER NOT NULL,
            read INTEGER NOT NULL,
            clarity REAL NOT NULL,
            deletion INTEGER
        ) STRICT
        """,
    ),
)


class SchemaError(Exception):
    """The file is a database, but not a history that this program knows."""


def prepare(
    connection: sqlite3.Connection, *, migrations: tuple[Migration, ...] = MIGRATIONS
) -> None:
    """Bring the open database to the newest version, all steps or none.

    Raises SchemaError for another program's database, one of a newer Inkdigit or one whose tables
    are not as expected, none of which is changed; and sqlite3.Error.
    """
    with transaction(connection):
        _migrate(connection, migrations)
        _compare(connection, migrations)


def _migrate(connection: sqlite3.Connection, migrations: tuple[Migration, ...]) -> None:
    """Take the steps that the database has not seen."""
    version = _number(connection, "user_version")
    if version == 0 and not _shape(connection):
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    elif _number(connection, "application_id") != APPLICATION_ID:
        raise SchemaError("it belongs to another program")
    if version > len(migrations):
        raise SchemaError("it was written by a newer Inkdigit")
    for migration in migrations[version:]:
        for statement in migration:
            connection.execute(statement)
    connection.execute(f"PRAGMA user_version = {len(migrations)}")


def _compare(connection: sqlite3.Connection, migrations: tuple[Migration, ...]) -> None:
    """Raise SchemaError unless the tables are those that the migrations make."""
    reference = sqlite3.connect(":memory:")
    try:
        for migration in migrations:
            for statement in migration:
                reference.execute(statement)
        expected = _shape(reference)
    finally:
        reference.close()
    if _shape(connection) != expected:
        raise SchemaError("its tables are not those of a history")


def _shape(connection: sqlite3.Connection) -> set[tuple[str, str, str | None]]:
    """Return (type, name, column) of all there is: tables, indexes, views, triggers."""
    return set(
        connection.execute(
            "SELECT m.type, m.name, c.name FROM sqlite_master m"
            " LEFT JOIN pragma_table_info(m.name) c WHERE m.name NOT LIKE 'sqlite!_%' ESCAPE '!'"
        )
    )


def _number(connection: sqlite3.Connection, pragma: str) -> int:
    return int(connection.execute(f"PRAGMA {pragma}").fetchone()[0])
