"""Brings the write-ahead log into the database on a thread of its own.

A checkpoint waits for the disk, tens of milliseconds at times, which the thread that draws must
not. So SQLite's automatic one is off and this thread makes passive ones, which block no writer.
"""

from __future__ import annotations

import logging
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

from inkdigit.history.errors import DATABASE_ERRORS

_log = logging.getLogger(__name__)


class Checkpointer:
    """A thread that checkpoints the database at `path` whenever it is asked to."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._wanted = threading.Event()
        self._stopping = False
        self._thread = threading.Thread(target=self._run, name="history-checkpoint", daemon=True)
        self._thread.start()

    def request(self) -> None:
        """Ask for a checkpoint, without waiting. Requests made meanwhile become one."""
        self._wanted.set()

    def stop(self) -> None:
        """End the thread, once a checkpoint under way is done, and wait for it."""
        self._stopping = True
        self._wanted.set()
        self._thread.join()

    def _run(self) -> None:
        try:
            with closing(sqlite3.connect(self._path, isolation_level=None)) as connection:
                self._serve(connection)
        except DATABASE_ERRORS as error:
            _log.warning("the history's log is not brought in until it is closed: %s", error)

    def _serve(self, connection: sqlite3.Connection) -> None:
        while True:
            self._wanted.wait()
            self._wanted.clear()
            if self._stopping:
                return
            try:
                connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
            except DATABASE_ERRORS as error:
                _log.warning("a checkpoint of the history failed: %s", error)
