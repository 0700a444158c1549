"""Deletions that can be undone: rows keep the number of the deletion that took them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection
from dataclasses import dataclass


@dataclass(frozen=True)
class Deletion:
    """What `restore` takes to undo a deletion of `count` rows."""

    number: int
    count: int


def delete_rows(
    connection: sqlite3.Connection, table: str, ids: Collection[int] | None = None
) -> Deletion:
    """Mark the rows of a table with these ids, or all of them, as deleted by a new deletion.

    Raises sqlite3.Error.
    """
    which, values = "TRUE", list[str]()
    if ids is not None:
        which, values = "id IN (SELECT value FROM json_each(?))", [json.dumps([*ids])]
    (number,) = connection.execute(f"SELECT ifnull(max(deletion), 0) + 1 FROM {table}").fetchone()
    count = connection.execute(
        f"UPDATE {table} SET deletion = ? WHERE deletion IS NULL AND {which}", (number, *values)
    ).rowcount
    return Deletion(number, count)


def restore_rows(connection: sqlite3.Connection, table: str, deletion: Deletion) -> int:
    """Undo a deletion and return the number of rows that are back. Raises sqlite3.Error."""
    return connection.execute(
        f"UPDATE {table} SET deletion = NULL WHERE deletion = ?", (deletion.number,)
    ).rowcount
