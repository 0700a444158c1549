"""The thread that reads examples of a hand, while the window goes on."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal

from inkdigit.history import HistoryError, NewLesson
from inkdigit.reading.labelled import LabelledError, find_examples, read_example

_log = logging.getLogger(__name__)


class ExamplesReader(QThread):
    """Reads the examples in a folder, one folder after the other: each whole or not at all.

    They come packed for the disk, so that the window need not wait for it.
    """

    progressed = Signal(int, int)
    """How many files were read, and of how many."""
    examples_read = Signal(list)
    """All of the folder, as NewLessons."""
    failed = Signal(str)
    """Nothing of the folder is taken, and why."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("examplesReader")
        self._folder = Path()

    def read(self, folder: Path) -> None:
        """Read a folder, if none is being read."""
        if not self.isRunning():
            self._folder = folder
            self.start()

    def stop(self) -> None:
        """End after the file that is being read, with nothing taken, and wait for that."""
        self.requestInterruption()
        self.wait()

    def run(self) -> None:
        """Find the files, then read them."""
        lessons: list[NewLesson] = []
        try:
            files = find_examples(self._folder)
            for file in files:
                self.progressed.emit(len(lessons), len(files))
                example = read_example(file)
                lessons.append(NewLesson.of(example.ink, example.label))
                if self.isInterruptionRequested():
                    return
        except (LabelledError, HistoryError) as error:
            self.failed.emit(str(error))
        except Exception as error:
            _log.exception("Reading examples ended")
            self.failed.emit(str(error) or type(error).__name__)
        else:
            self.examples_read.emit(lessons)
