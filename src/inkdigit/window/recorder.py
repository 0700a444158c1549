"""Keeps the history while one draws: one entry a drawing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from inkdigit.history.entry import Entry
from inkdigit.history.errors import HistoryError, Trouble
from inkdigit.history.store import Read
from inkdigit.ink.stroke import Ink

_REMEMBERED = 50  # drawings left that are in the history: what is undone further was another time


class Keeps(Protocol):
    """What the recorder needs of a history's store."""

    def add(self, ink: Ink, reading: Read | None = None) -> Entry:
        """Begin an entry."""

    def update(self, entry_id: int, ink: Ink, reading: Read | None) -> Entry | None:
        """Replace an entry's drawing; None where it is deleted."""

    def read_again(self, entry_id: int, ink: Ink, reading: Read | None) -> Entry | None:
        """Replace an entry's reading; None where it is deleted or holds other ink by now."""

    def settle(self, entry_id: int) -> None:
        """Mark an entry as done."""


@dataclass(eq=False)
class _Drawing:
    """What is known of one drawing: its newest ink, how that was read, where it is kept."""

    ink: Ink
    revision: int
    reading: Read | None = None
    entry_id: int | None = None
    is_written: bool = False
    is_settled: bool = False
    is_entry: bool = False
    """It was put back from the history: what is drawn onto it is another drawing."""
    has_grown: bool = True
    """Whether its ink has changed since it was written."""
    awaits_reading: bool = True
    """Whether the answer to `revision` is to be kept, in place of the reading known."""
    is_refused: bool = False
    """Whether no history can hold its ink, so that it need not be tried again."""


class Recorder:
    """Follows what is drawn and read, and writes it down when told to.

    A drawing goes on until the sheet is empty or shows another. One that comes back, by undoing or
    doing again, goes on in the entry it had. An entry put back on the sheet stays as it is: what is
    drawn onto it is a new drawing, and a new reading is kept where it holds that ink still. An
    entry that was deleted stays so until one draws on. What could not be written when it was left
    is tried again whenever something is written.

    `written` is called with every entry written, `failed` with the first of a row of failures.
    """

    def __init__(
        self,
        store: Keeps,
        *,
        written: Callable[[Entry], object],
        failed: Callable[[str], object],
    ) -> None:
        self._store = store
        self._written = written
        self._failed = failed
        self._trouble: Trouble | None = None
        self._drawing: _Drawing | None = None
        self._left: list[_Drawing] = []

    @property
    def has_unwritten(self) -> bool:
        """Whether the drawing has changed since it was written last."""
        return self._drawing is not None and not self._drawing.is_written

    def take_over(self, other: Recorder) -> None:
        """Go on with the drawings that another recorder left, on the same store.

        Revisions begin anew with it: no answer is for what they were.
        """
        self._left = other._left
        for drawing in self._left:
            drawing.awaits_reading = False

    def drawn(self, ink: Ink, *, revision: int) -> None:
        """Take the newest state of the sheet."""
        if ink.is_empty:
            self.leave()
            return
        current = self._drawing
        if current is not None and current.is_entry and ink == current.ink:
            return
        known = self._come_back(ink)
        if known is None and current is not None and not current.is_entry:
            current.ink, current.revision, current.reading = ink, revision, None
            current.is_written = current.is_settled = False
            current.has_grown = current.awaits_reading = True
            return
        self.leave()
        self._drawing = known or _Drawing(ink, revision)
        self._drawing.revision = revision
        self._drawing.awaits_reading = not self._drawing.is_entry

    def opened(self, ink: Ink, *, entry_id: int) -> None:
        """Take an entry's ink that was put on the sheet: it is in the history already."""
        self.leave()
        self._drawing = _Drawing(
            ink,
            revision=-1,
            entry_id=entry_id,
            is_written=True,
            is_settled=True,
            is_entry=True,
            has_grown=False,
            awaits_reading=False,
        )

    def read_again(self, *, revision: int) -> None:
        """Take it that what is on the sheet is read anew: its entry follows the next answer."""
        if self._drawing is not None:
            self._drawing.revision, self._drawing.awaits_reading = revision, True

    def answered(self, revision: int, reading: Read) -> None:
        """Take a reading, also one that comes when its drawing is already left."""
        for drawing in (*self._left, self._drawing):
            if drawing and drawing.awaits_reading and drawing.revision == revision:
                drawing.reading, drawing.awaits_reading = reading, False
                drawing.is_written = False
                if drawing is not self._drawing or drawing.is_entry:
                    drawing.is_settled = False
                    self._settle(drawing)

    def write(self) -> None:
        """Write the drawing as it is now."""
        self._try_left_again()
        if self._drawing is not None:
            self._write(self._drawing)

    def settle(self) -> None:
        """Write the drawing and mark it as done; drawing on opens it again."""
        self._try_left_again()
        if self._drawing is not None:
            self._settle(self._drawing)

    def leave(self) -> None:
        """Settle the drawing: the next ink is another one."""
        self.settle()
        if self._drawing is not None:
            self._left.append(self._drawing)
            self._forget_kept()
        self._drawing = None

    def _come_back(self, ink: Ink) -> _Drawing | None:
        """Return a drawing left with this very ink, or on an empty sheet with ink that equals it.

        To undo or do again puts the same ink on the sheet, not ink that is drawn alike.
        """
        on_empty = self._drawing is None
        for drawing in reversed(self._left):
            if drawing.ink is ink or (on_empty and drawing.ink == ink):
                self._left.remove(drawing)
                return drawing
        return None

    def _forget_kept(self) -> None:
        """Forget the oldest of many drawings left, but none that is still to be written."""
        done = [drawing for drawing in self._left if drawing.is_written or drawing.is_refused]
        for drawing in done[: max(len(done) - _REMEMBERED, 0)]:
            self._left.remove(drawing)

    def _try_left_again(self) -> None:
        """Write what could not be written when it was left, until that fails again."""
        for drawing in self._left:
            if not drawing.is_written and not drawing.is_refused:
                self._settle(drawing)
                if not drawing.is_written:
                    return

    def _settle(self, drawing: _Drawing) -> None:
        self._write(drawing)
        if drawing.is_settled or not drawing.is_written or drawing.entry_id is None:
            return
        try:
            self._store.settle(drawing.entry_id)
        except HistoryError as error:
            self._tell(str(error), error.trouble)
        else:
            drawing.is_settled = True
            self._trouble = None

    def _write(self, drawing: _Drawing) -> None:
        if drawing.is_written:
            return
        try:
            entry = None
            if drawing.entry_id is not None:
                keep = self._store.read_again if drawing.is_entry else self._store.update
                entry = keep(drawing.entry_id, drawing.ink, drawing.reading)
            if entry is None and drawing.has_grown:
                entry = self._store.add(drawing.ink, drawing.reading)
        except (HistoryError, ValueError) as error:
            trouble = error.trouble if isinstance(error, HistoryError) else Trouble.TOO_LARGE
            drawing.is_refused = trouble is Trouble.TOO_LARGE
            self._tell(str(error), trouble)
            return
        drawing.is_written = True
        drawing.has_grown = False
        self._trouble = None
        if entry is None:  # it was deleted, or is another drawing by now
            drawing.entry_id = None
            return
        drawing.entry_id = entry.id
        self._written(entry)

    def _tell(self, message: str, trouble: Trouble) -> None:
        if trouble is not self._trouble:
            self._trouble = trouble
            self._failed(message)
