"""The thread that reads what is drawn in practice, while one may draw on."""

from __future__ import annotations

import logging
from typing import Protocol

from PySide6.QtCore import QObject, QThread, Signal

from inkdigit.ink.stroke import Ink
from inkdigit.reading.framing import NothingToRead
from inkdigit.reading.numbers import NumberReading
from inkdigit.window.newest import NewestSlot

_log = logging.getLogger(__name__)


class ReadsNumbers(Protocol):
    """What practice needs of a reader; its thread is another than the window's."""

    def read_number(self, ink: Ink) -> NumberReading:
        """Read ink as a number of one digit or more."""


class PracticeReader(QThread):
    """Reads the newest ink that it is given; begins with the first."""

    answered = Signal(object, object)
    """The Ink and its NumberReading."""
    failed = Signal(object, str)
    """The Ink and the unexpected error met in reading it; the thread goes on."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("practiceReader")
        self._slot: NewestSlot[tuple[ReadsNumbers, Ink]] = NewestSlot()

    def read(self, reader: ReadsNumbers, ink: Ink) -> None:
        """Ask for a reading of ink, in place of one not begun. Ink of nothing gets no answer."""
        self._slot.put((reader, ink))
        self.start()

    def stop(self) -> None:
        """End the thread after what it is reading, and wait for it."""
        self._slot.close()
        self.wait()

    def run(self) -> None:
        """Read until stopped."""
        while (asked := self._slot.take()) is not None:
            reader, ink = asked
            try:
                reading = reader.read_number(ink)
            except NothingToRead:
                continue
            except Exception as error:
                _log.exception("What was drawn in practice could not be read")
                self.failed.emit(ink, str(error) or type(error).__name__)
            else:
                self.answered.emit(ink, reading)
