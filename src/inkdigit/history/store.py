"""The history on disk: every drawing and how it was read.

Each call is a transaction of its own, short enough for the thread that draws; what waits for the
disk, the checkpoint, has its own thread. All calls come from the thread that opened the store.

A call that fails raises HistoryError, has changed nothing and may be made again. A file that turns
out to be damaged on the way, or gone when it is to be changed, is replaced first.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from inkdigit.history.access import Access
from inkdigit.history.checkpointer import Checkpointer
from inkdigit.history.database import tidy
from inkdigit.history.deletion import Deletion, delete_rows, restore_rows
from inkdigit.history.entry import Entry
from inkdigit.history.errors import DATABASE_ERRORS, HistoryError, Trouble, said, trouble_of
from inkdigit.history.own_files import OwnFiles
from inkdigit.history.practice import PracticeStore
from inkdigit.history.recovery import Opened, begin_anew, open_database, start_afresh
from inkdigit.history.rows import (
    COLUMNS,
    answer_of,
    created_of,
    entry_of,
    highest_number,
    milliseconds,
    number_above,
    pack_answer,
    pack_drawing,
)
from inkdigit.history.taught import TaughtStore
from inkdigit.history.transactions import transaction
from inkdigit.ink import Ink
from inkdigit.reading.numbers import NumberReading
from inkdigit.reading.reading import NOT_A_DIGIT, Reading

_log = logging.getLogger(__name__)

NUMBERS = 11
"""Stands beside the digits and NOT_A_DIGIT for what was read as several digits."""

Read = Reading | NumberReading

_STREAMED_AT_ONCE = 500


class Store:
    """An open history.

    `notice` says what had to be worked around at opening, for the person; None where all is well.
    Where a method takes `digit`, 0 to 9, NOT_A_DIGIT and NUMBERS keep to the entries so read; None
    is all. `replacements` counts how often another file took the place of the one opened: what was
    deleted before is gone for good then.
    """

    def __init__(self, opened: Opened) -> None:
        self.notice = opened.notice
        self.replacements = 0
        access = Access(
            reading=self._reading,
            changing=self._changing,
            checkpoint=self._checkpoint,
            replacements=lambda: self.replacements,
        )
        self.taught, self.practice = TaughtStore(access), PracticeStore(access)
        self._use(opened)

    @classmethod
    def open(cls, path: Path) -> Store:
        """Open the history at `path`, made where there is none.

        Raises nothing for what lies there: see `notice`. Drawings left unsettled by a program that
        was killed are settled as they are, and what it had deleted is gone for good.
        """
        return cls(open_database(path))

    @property
    def is_kept(self) -> bool:
        """Whether the entries outlast the program."""
        return self._path is not None

    def add(
        self, ink: Ink, reading: Read | None = None, *, created: datetime | None = None
    ) -> Entry:
        """Begin a new entry, not settled yet, made now or at the aware time `created`."""
        created_ms = milliseconds(created or datetime.now(UTC))
        packed, answer = pack_drawing(ink), answer_of(reading)
        with self._changing() as connection:
            (number,) = connection.execute(
                "INSERT INTO entry (created_ms, text, confidence, probabilities, settled)"
                " VALUES (?, ?, ?, ?, 0) RETURNING id",
                (created_ms, *pack_answer(answer)),
            ).fetchone()
            connection.execute("INSERT INTO drawing VALUES (?, ?)", (number, packed))
        self._highest = number
        return Entry(number, created_of(number, created_ms), packed, *answer, settled=False)

    def update(self, entry_id: int, ink: Ink, reading: Read | None) -> Entry | None:
        """Replace an entry's ink and reading, which unsettles it. None where it is deleted."""
        packed, answer = pack_drawing(ink), answer_of(reading)
        with self._changing() as connection:
            row = connection.execute(
                "UPDATE entry SET text = ?, confidence = ?, probabilities = ?, settled = 0"
                " WHERE id = ? AND deletion IS NULL RETURNING created_ms",
                (*pack_answer(answer), entry_id),
            ).fetchone()
            if row is None:
                return None
            # The drawing may be missing: of a damaged history the entry alone may have been saved.
            connection.execute("REPLACE INTO drawing VALUES (?, ?)", (entry_id, packed))
        return Entry(entry_id, created_of(entry_id, row[0]), packed, *answer, settled=False)

    def read_again(self, entry_id: int, ink: Ink, reading: Read | None) -> Entry | None:
        """Replace an entry's reading. None where it is deleted, or holds other ink by now."""
        answer = answer_of(reading)
        with self._changing() as connection:
            row = connection.execute(
                f"SELECT {COLUMNS} FROM entry LEFT JOIN drawing ON entry_id = id"
                " WHERE id = ? AND deletion IS NULL",
                (entry_id,),
            ).fetchone()
            if row is None or (entry := entry_of(row)).ink != ink:
                return None
            connection.execute(
                "UPDATE entry SET text = ?, confidence = ?, probabilities = ? WHERE id = ?",
                (*pack_answer(answer), entry_id),
            )
        return Entry(entry_id, entry.created, entry.packed_ink, *answer, settled=entry.settled)

    def settle(self, entry_id: int) -> None:
        """Mark a drawing as done, and have it on the disk within moments."""
        with self._changing() as connection:
            connection.execute("UPDATE entry SET settled = 1 WHERE id = ?", (entry_id,))
        self._checkpoint()

    def count(self, digit: int | None = None) -> int:
        """Return the number of entries."""
        with self._reading() as connection:
            (version,) = connection.execute("PRAGMA data_version").fetchone()
            if (version, digit) not in self._counts:
                where, values = _filter(digit)
                (self._counts[version, digit],) = connection.execute(
                    f"SELECT count(*) FROM entry WHERE {where}", values
                ).fetchone()
            return self._counts[version, digit]

    def page(self, *, offset: int, limit: int, digit: int | None = None) -> list[Entry]:
        """Return the entries `offset` to `offset + limit`, newest first, fewer at the end.

        A page in the middle costs the most, as entries are counted off from the nearer end.
        """
        count = self.count(digit)
        limit = min(limit, count - offset)
        if limit <= 0:
            return []
        order, skipped = "DESC", offset
        if offset > count // 2:
            order, skipped = "ASC", count - offset - limit
        where, values = _filter(digit)
        with self._reading() as connection:
            rows = connection.execute(
                f"SELECT {COLUMNS} FROM entry LEFT JOIN drawing ON entry_id = id WHERE id IN ("
                f"SELECT id FROM entry WHERE {where} ORDER BY id {order} LIMIT ? OFFSET ?)"
                " ORDER BY id DESC",
                (*values, limit, skipped),
            ).fetchall()
        return [entry_of(row) for row in rows]

    def entries(self, digit: int | None = None) -> Iterator[Entry]:
        """Yield all entries, oldest first, holding few of them at a time."""
        where, values = _filter(digit)
        last = 0
        while True:
            with self._reading() as connection:
                rows = connection.execute(
                    f"SELECT {COLUMNS} FROM entry LEFT JOIN drawing ON entry_id = id"
                    f" WHERE {where} AND id > ? ORDER BY id LIMIT {_STREAMED_AT_ONCE}",
                    (*values, last),
                ).fetchall()
            if not rows:
                return
            last = rows[-1][0]
            yield from map(entry_of, rows)

    def delete(self, entry_ids: Collection[int]) -> Deletion:
        """Delete entries, until they are restored or the store is closed."""
        with self._changing() as connection:
            return delete_rows(connection, "entry", entry_ids)

    def clear_all(self) -> Deletion:
        """Delete all entries, until they are restored or the store is closed."""
        with self._changing() as connection:
            return delete_rows(connection, "entry")

    def restore(self, deletion: Deletion) -> int:
        """Undo a deletion and return the number of entries that are back."""
        with self._changing() as connection:
            return restore_rows(connection, "entry", deletion)

    def close(self) -> None:
        """Settle what is unsettled, drop what is deleted, and close the file; nothing is raised."""
        try:
            tidy(self._connection)
            if not self.count():
                self._connection.execute("VACUUM")
        except (*DATABASE_ERRORS, HistoryError) as error:
            _log.warning("the history is closed as it is: %s", error)
        self._release()

    def _use(self, opened: Opened) -> None:
        """Go on with `opened`."""
        self._connection = opened.connection
        self._path = opened.path
        self._files = None if opened.path is None else OwnFiles(opened.path)
        self._checkpointer = None if opened.path is None else Checkpointer(opened.path)
        self._counts: dict[tuple[int, int | None], int] = {}
        self._highest = highest_number(opened.connection)

    def _checkpoint(self) -> None:
        """Have what was committed on the disk within moments."""
        if self._checkpointer:
            self._checkpointer.request()

    def _release(self) -> None:
        """Let go of the file: no connection to it stays open."""
        if self._checkpointer:
            self._checkpointer.stop()
            self._checkpointer = None
        self._connection.close()

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        try:
            yield self._connection
        except sqlite3.ProgrammingError:
            raise
        except DATABASE_ERRORS as error:
            raise self._explained(error) from error

    @contextmanager
    def _changing(self) -> Iterator[sqlite3.Connection]:
        self._counts.clear()
        self._look_for_file()
        with self._reading() as connection, transaction(connection):
            yield connection

    def _look_for_file(self) -> None:
        """Raise HistoryError where the file is gone from its place, having begun a new one."""
        if self._path is None or self._files is None or self._files.are_in_place:
            return
        try:
            opened = begin_anew(self._connection, self._path, self._files)
        except (sqlite3.Error, OSError) as error:
            _log.warning("the history's file is gone, and none can be begun: %s", error)
            raise _unusable(trouble_of(error)) from error
        self._release()
        self._replace_by(opened)
        raise HistoryError(opened.notice or "", Trouble.GONE)

    def _replace_by(self, opened: Opened) -> None:
        self._use(opened)
        self.replacements += 1

    def _explained(self, error: sqlite3.Error | UnicodeDecodeError) -> HistoryError:
        """Return what to tell the person, having replaced a file that is damaged."""
        trouble = trouble_of(error)
        _log.warning("the history failed: %s", error)
        if trouble is Trouble.DAMAGED and self._path is not None:
            self._release()
            opened = start_afresh(self._path, reason=said(trouble))
            # Whoever still holds the id of an entry that was lost must not change another by it.
            with suppress(sqlite3.Error):
                number_above(opened.connection, self._highest)
            self._replace_by(opened)
            return HistoryError(opened.notice or "", trouble)
        return _unusable(trouble)


def _unusable(trouble: Trouble) -> HistoryError:
    return HistoryError(
        f"The history can't be used just now: {said(trouble)}. "
        "Drawing and reading go on, but what is drawn may not be kept.",
        trouble,
    )


def _filter(digit: int | None) -> tuple[str, tuple[str, ...]]:
    """Return a condition on entries that are not deleted, and its values."""
    if digit is None:
        return "deletion IS NULL", ()
    if digit == NUMBERS:
        return "deletion IS NULL AND text > '' AND length(text) > 1", ()
    return "deletion IS NULL AND text = ?", ("" if digit == NOT_A_DIGIT else str(digit),)
