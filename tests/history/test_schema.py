from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from inkdigit.history.schema import MIGRATIONS, SchemaError, prepare


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as opened:
        yield opened


def _version(connection: sqlite3.Connection) -> int:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)


def test_a_new_database_takes_every_step(connection: sqlite3.Connection) -> None:
    prepare(connection)
    assert _version(connection) == len(MIGRATIONS)


def test_an_older_history_is_brought_up_to_date_with_its_entries(
    connection: sqlite3.Connection,
) -> None:
    prepare(connection)
    connection.execute(
        "INSERT INTO entry (created_ms, text, confidence, probabilities, settled)"
        " VALUES (0, '7', 0.5, x'', 1)"
    )
    step = ("ALTER TABLE entry ADD COLUMN taught TEXT",)
    prepare(connection, migrations=(*MIGRATIONS, step))
    assert _version(connection) == len(MIGRATIONS) + 1
    assert connection.execute("SELECT text, taught FROM entry").fetchall() == [("7", None)]


def test_a_step_that_fails_changes_nothing(connection: sqlite3.Connection) -> None:
    prepare(connection)
    steps = (*MIGRATIONS, ("CREATE TABLE extra (a)",), ("this is no SQL",))
    with pytest.raises(sqlite3.OperationalError):
        prepare(connection, migrations=steps)
    assert _version(connection) == len(MIGRATIONS)
    prepare(connection)


def test_a_newer_history_is_not_touched(connection: sqlite3.Connection) -> None:
    prepare(connection, migrations=(*MIGRATIONS, ("CREATE TABLE extra (a)",)))
    with pytest.raises(SchemaError, match="newer"):
        prepare(connection)
    assert _version(connection) == len(MIGRATIONS) + 1
