"""How digits that were asked for were read: the results of practice.

They lie in the history's file and share its care, but not its fate: clearing the history leaves
them.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from inkdigit.history.access import Access
from inkdigit.history.deletion import Deletion, delete_rows, restore_rows
from inkdigit.history.rows import milliseconds, moment_of
from inkdigit.reading.reading import CLASSES, DIGITS

_log = logging.getLogger(__name__)

MOST_SHOWN = 5_000
"""So many of the newest trials are looked at; older ones are kept."""


@dataclass(frozen=True)
class Trial:
    """One digit that was asked for, 0 to 9, and what was read: 0 to 9, or NOT_A_DIGIT.

    `clarity` is the probability, 0..1, that the network gave to the digit asked for. `made` is
    aware, in UTC once it comes from the disk.
    """

    asked: int
    read: int
    clarity: float
    made: datetime

    @property
    def is_right(self) -> bool:
        """Whether the digit was read as the one asked for."""
        return self.read == self.asked


class PracticeStore:
    """The trials in an open history; each call is a transaction that raises HistoryError."""

    def __init__(self, access: Access) -> None:
        self._access = access

    @property
    def replacements(self) -> int:
        """How often another file took the place of the history's, as its Store counts it."""
        return self._access.replacements()

    def trials(self) -> list[Trial]:
        """The newest trials, MOST_SHOWN at most, oldest first; a damaged one is left out."""
        with self._access.reading() as connection:
            rows = connection.execute(
                "SELECT id, asked, read, clarity, created_ms FROM trial WHERE deletion IS NULL"
                f" ORDER BY id DESC LIMIT {MOST_SHOWN}"
            ).fetchall()
        trials = []
        for number, asked, read, clarity, created_ms in reversed(rows):
            try:
                trials.append(_checked(Trial(asked, read, clarity, moment_of(created_ms))))
            except (OverflowError, TypeError, ValueError) as error:
                _log.warning("trial %d is left out: %s", number, error)
        return trials

    def add(self, trials: Sequence[Trial]) -> None:
        """Keep trials, all or none, and have them on the disk within moments."""
        rows = [
            (milliseconds(trial.made), trial.asked, trial.read, trial.clarity)
            for trial in map(_checked, trials)
        ]
        with self._access.changing() as connection:
            connection.executemany(
                "INSERT INTO trial (created_ms, asked, read, clarity) VALUES (?, ?, ?, ?)", rows
            )
        self._access.checkpoint()

    def clear(self) -> Deletion:
        """Delete all trials, until they are restored or the store is closed."""
        with self._access.changing() as connection:
            return delete_rows(connection, "trial")

    def restore(self, deletion: Deletion) -> int:
        """Undo a deletion and return the number of trials that are back."""
        with self._access.changing() as connection:
            return restore_rows(connection, "trial", deletion)


def _checked(trial: Trial) -> Trial:
    """Return a trial that makes sense. Raises ValueError for another."""
    if not (0 <= trial.asked < DIGITS and 0 <= trial.read < CLASSES and 0 <= trial.clarity <= 1):
        raise ValueError(f"{trial} is none")
    return trial
