"""The thread that reads many files, while the window goes on."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal

from inkdigit.history.taught import Lesson
from inkdigit.reading.batch import Found, find_files, read_files
from inkdigit.reading.reader import Reader

_log = logging.getLogger(__name__)

PREVIEW_PX = 80
"""The longer side of the pictures that come with the readings."""


def taught_reader(lessons: Sequence[Lesson]) -> Reader:
    """Load a reader that reads by these lessons."""
    reader = Reader.load()
    reader.learn([lesson.example for lesson in lessons])
    return reader


class FilesReader(QThread):
    """Reads files and what is in folders, one after the other, until done or told to stop."""

    progressed = Signal(int, int)
    """How many files were read, with all their pages, and of how many."""
    file_read = Signal(object)
    """A FileReading: of a file, or of one page."""
    failed = Signal(str)
    """Nothing more is read, and why."""

    def __init__(
        self,
        paths: Sequence[Path],
        *,
        load: Callable[[], Reader] = Reader.load,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("filesReader")
        self._paths = paths
        self._load = load

    def stop(self) -> None:
        """End after the file that is being read, and wait for that."""
        self.requestInterruption()
        self.wait()

    def run(self) -> None:
        """Find the files, then read them."""
        try:
            found = list(self._uninterrupted(find_files(self._paths)))
            if self.isInterruptionRequested():
                return
            reader = self._load()
            for file in read_files(self._one_by_one(found), reader, preview_side=PREVIEW_PX):
                if self.isInterruptionRequested():
                    return
                self.file_read.emit(file)
        except Exception as error:
            _log.exception("Reading files ended")
            self.failed.emit(str(error) or type(error).__name__)

    def _one_by_one(self, found: Sequence[Found]) -> Iterator[Found]:
        """Go on to a file once the one before is read."""
        for number, item in enumerate(self._uninterrupted(iter(found))):
            self.progressed.emit(number, len(found))
            yield item

    def _uninterrupted(self, found: Iterator[Found]) -> Iterator[Found]:
        for item in found:
            if self.isInterruptionRequested():
                return
            yield item
