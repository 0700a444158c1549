"""Keeps the history while one draws: one entry a drawing."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from inkdigit.history.entry import Entry
from inkdigit.history.errors import HistoryError, Trouble
from inkdigit.history.store import Read
from inkdigit.ink.stroke import Ink

_REMEMBERED = 50


class Keeps(Protocol):
    """What the recorder needs of a history's store."""

    def add(self, ink: Ink, reading: Read | None = None) -> Entry:
        """Begin an entry."""

    def update(self, entry_id: int, ink: Ink, reading: Read | None) -> Entry | None:
        """Replace an entry's drawing; None where it is deleted."""

    def settle(self, entry_id: int) -> None:
        """Mark an entry as done."""


@dataclass
class _Drawing:
    """What is known of one drawing: its newest ink, how that was read, where it is kept."""

    ink: Ink
    revision: int
    reading: Read | None = None
    entry_id: int | None = None
    is_written: bool = False
    is_settled: bool = False


class Recorder:
    """Follows what is drawn and read, and writes it down when told to.

    A drawing goes on until the sheet is empty or shows another. One that comes back, by undoing,
    goes on in the entry it had. An entry put back on the sheet stays as it is: what is drawn onto
    it is a new drawing.

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
        self._opened: Ink | None = None
        self._opened_id: int | None = None
        self._left: deque[_Drawing] = deque(maxlen=_REMEMBERED)

    @property
    def has_unwritten(self) -> bool:
        """Whether the drawing has changed since it was written last."""
        return self._drawing is not None and not self._drawing.is_written

    def drawn(self, ink: Ink, *, revision: int) -> None:
        """Take the newest state of the sheet."""
        if ink.is_empty:
            self.leave()
        elif self._drawing is not None:
            drawing = self._drawing
            drawing.ink, drawing.revision, drawing.reading = ink, revision, None
            drawing.is_written = drawing.is_settled = False
        elif ink != self._opened:
            self._drawing = self._come_back(ink) or _Drawing(ink, revision)
            self._drawing.revision = revision
        self._opened = None if self._drawing else self._opened

    def opened(self, ink: Ink, *, entry_id: int | None = None) -> None:
        """Take an entry's ink that was put on the sheet: it is in the history already."""
        self.leave()
        self._opened, self._opened_id = ink, entry_id

    def read_again(self, *, revision: int) -> None:
        """Take it that what is on the sheet is read anew: its entry follows the next answer."""
        if self._drawing is not None:
            drawing = self._drawing
            drawing.revision, drawing.reading, drawing.is_written = revision, None, False
        elif self._opened is not None and self._opened_id is not None:
            self._left.append(_Drawing(self._opened, revision, entry_id=self._opened_id))

    def answered(self, revision: int, reading: Read) -> None:
        """Take a reading, also one that comes when its drawing is already left."""
        if self._drawing is not None and self._drawing.revision == revision:
            if self._drawing.reading is None:
                self._drawing.reading = reading
                self._drawing.is_written = False
            return
        for drawing in self._left:
            if drawing.revision == revision and drawing.reading is None:
                drawing.reading = reading
                drawing.is_written = drawing.is_settled = False
                self._settle(drawing)

    def write(self) -> None:
        """Write the drawing as it is now."""
        if self._drawing is not None:
            self._write(self._drawing)

    def settle(self) -> None:
        """Write the drawing and mark it as done; drawing on opens it again."""
        if self._drawing is not None:
            self._settle(self._drawing)

    def leave(self) -> None:
        """Settle the drawing: the next ink is another one."""
        self.settle()
        if self._drawing is not None:
            self._left.append(self._drawing)
        self._drawing = self._opened = None

    def _come_back(self, ink: Ink) -> _Drawing | None:
        for drawing in self._left:
            if drawing.ink == ink:
                self._left.remove(drawing)
                return drawing
        return None

    def _settle(self, drawing: _Drawing) -> None:
        self._write(drawing)
        if drawing.is_settled or not drawing.is_written or drawing.entry_id is None:
            return
        try:
            self._store.settle(drawing.entry_id)
        except HistoryError as error:
            self._tell(error)
        else:
            drawing.is_settled = True

    def _write(self, drawing: _Drawing) -> None:
        if drawing.is_written:
            return
        try:
            entry = None
            if drawing.entry_id is not None:
                entry = self._store.update(drawing.entry_id, drawing.ink, drawing.reading)
            if entry is None:
                entry = self._store.add(drawing.ink, drawing.reading)
        except (HistoryError, ValueError) as error:
            self._tell(error)
            return
        self._trouble = None
        drawing.entry_id = entry.id
        drawing.is_written = True
        self._written(entry)

    def _tell(self, error: HistoryError | ValueError) -> None:
        trouble = error.trouble if isinstance(error, HistoryError) else Trouble.UNREACHABLE
        if trouble is not self._trouble:
            self._trouble = trouble
            self._failed(str(error))
