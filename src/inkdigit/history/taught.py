"""What the program was taught of its person's hand: ink, and what they said that it is.

It lies in the history's file and shares its care, but not its fate: clearing the history leaves it.
"""

from __future__ import annotations

import logging
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property

from inkdigit.history.access import Access
from inkdigit.history.deletion import Deletion, delete_rows, restore_rows
from inkdigit.history.packed_ink import InkDamagedError, unpack_ink
from inkdigit.history.rows import ink_bytes, milliseconds, pack_drawing
from inkdigit.ink import Ink
from inkdigit.reading.personal import Example
from inkdigit.reading.reading import CLASSES

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class NewLesson:
    """One example to be taught, packed for the disk; `label` is 0 to 9, or NOT_A_DIGIT."""

    label: int
    packed_ink: bytes = field(repr=False)

    @classmethod
    def of(cls, ink: Ink, label: int) -> NewLesson:
        """Pack ink, on any thread: of thousands it takes seconds.

        Raises ValueError for a label that is none, HistoryError for a drawing too large to keep.
        """
        if not 0 <= label < CLASSES:
            raise ValueError(f"{label} is no digit")
        return cls(label, pack_drawing(ink))


@dataclass(frozen=True)
class Lesson:
    """One example that was taught, as it is kept; `label` is 0 to 9, or NOT_A_DIGIT."""

    id: int
    label: int
    packed_ink: bytes = field(repr=False)

    @cached_property
    def ink(self) -> Ink:
        """What was drawn, unpacked when first asked for; empty where its bytes are damaged."""
        try:
            return unpack_ink(self.packed_ink)
        except InkDamagedError as error:
            _log.warning("the ink of lesson %d can't be read: %s", self.id, error)
            return Ink()

    @cached_property
    def example(self) -> Example:
        """The lesson as a reader learns it, the same object each time."""
        return Example(self.ink, self.label)


@dataclass(frozen=True)
class Change:
    """The lessons that were added at once, and the deletion of those in whose place they are."""

    lessons: tuple[Lesson, ...]
    deletion: Deletion | None


class TaughtStore:
    """The lessons in an open history; each call is a transaction that raises HistoryError."""

    def __init__(self, access: Access) -> None:
        self._access = access

    @property
    def replacements(self) -> int:
        """How often another file took the place of the history's, as its Store counts it."""
        return self._access.replacements()

    def lessons(self) -> list[Lesson]:
        """All lessons, oldest first, but for those with a label that is none."""
        with self._access.reading() as connection:
            rows = connection.execute(
                "SELECT id, label, ink FROM taught WHERE deletion IS NULL ORDER BY id"
            ).fetchall()
        return [
            Lesson(number, label, ink_bytes(ink))
            for number, label, ink in rows
            if isinstance(label, int) and 0 <= label < CLASSES
        ]

    def add(self, lessons: Sequence[NewLesson], *, in_place_of: Collection[int] = ()) -> Change:
        """Keep lessons, all or none, and have them on the disk within moments.

        The lessons `in_place_of` are forgotten with it, until it is taken back or the store closed.
        """
        now_ms = milliseconds(datetime.now(UTC))
        with self._access.changing() as connection:
            deletion = delete_rows(connection, "taught", in_place_of) if in_place_of else None
            numbers = [
                connection.execute(
                    "INSERT INTO taught (created_ms, label, ink) VALUES (?, ?, ?) RETURNING id",
                    (now_ms, new.label, new.packed_ink),
                ).fetchone()[0]
                for new in lessons
            ]
        self._access.checkpoint()
        kept = (
            Lesson(number, new.label, new.packed_ink)
            for number, new in zip(numbers, lessons, strict=True)
        )
        return Change(tuple(kept), deletion)

    def delete(self, lesson_ids: Collection[int]) -> Change:
        """Forget lessons, until that is taken back or the store is closed."""
        with self._access.changing() as connection:
            return Change((), delete_rows(connection, "taught", lesson_ids))

    def take_back(self, change: Change) -> None:
        """Undo a change: forget what it added, and have back what it forgot."""
        with self._access.changing() as connection:
            if change.lessons:
                delete_rows(connection, "taught", [lesson.id for lesson in change.lessons])
            if change.deletion is not None:
                restore_rows(connection, "taught", change.deletion)
