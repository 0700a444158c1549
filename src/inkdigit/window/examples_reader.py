"""The thread that reads examples of a hand, while the window goes on."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal

from inkdigit.reading.labelled import LabelledError, find_examples, read_example
from inkdigit.reading.personal import Example

_log = logging.getLogger(__name__)


class ExamplesReader(QThread):
    """Reads the examples in a folder, one folder after the other: each whole or not at all."""

    progressed = Signal(int, int)
    """How many files were read, and of how many."""
    examples_read = Signal(list)
    """All Examples of the folder."""
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
        examples: list[Example] = []
        try:
            files = find_examples(self._folder)
            for file in files:
                self.progressed.emit(len(examples), len(files))
                examples.append(read_example(file))
                if self.isInterruptionRequested():
                    return
        except LabelledError as error:
            self.failed.emit(str(error))
        except Exception as error:
            _log.exception("Reading examples ended")
            self.failed.emit(str(error) or type(error).__name__)
        else:
            self.examples_read.emit(examples)
