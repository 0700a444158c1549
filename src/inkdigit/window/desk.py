"""What the window stands on: it opens it, and opens it anew in another language."""

from __future__ import annotations

import gc
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from inkdigit.history.store import Store
from inkdigit.window.files import is_sheet
from inkdigit.window.languages import speak
from inkdigit.window.main_window import MainWindow
from inkdigit.window.settings import Settings
from inkdigit.window.windows_shell import feel_pen_at_once
from inkdigit.window.worker import PredictionWorker, ReadsDigits

GATHERING_MS = 400
"""Files of starts no further apart are opened together: a file manager may start one for each."""


class Desk(QObject):
    """Holds the one window there is. `load` makes a reader, on the thread that reads."""

    def __init__(
        self,
        application: QApplication,
        *,
        settings: Settings,
        store: Store,
        load: Callable[[], ReadsDigits],
    ) -> None:
        super().__init__(application)
        self._application = application
        self._settings = settings
        self._store = store
        self._load = load
        self._arrived: list[Path] = []
        self._shown: list[Path] = []  # the first of them, where it is on the sheet
        self._gathering = QTimer(self, singleShot=True, interval=GATHERING_MS)
        self._gathering.timeout.connect(self._open_arrived)
        speak(application, settings.language)
        self.window = self._new_window()

    def start(self) -> None:
        """Show the window, and start what reads for it."""
        window = self.window
        window.show()
        feel_pen_at_once(int(window.winId()))
        QCoreApplication.processEvents()
        window.worker.start()

    def close(self) -> None:
        """Keep what is drawn, and stop reading."""
        self.window.session.close()

    def come_forward(self, files: Sequence[Path]) -> None:
        """Answer a second start: show the window, with its files."""
        window = self.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()
        if files:
            self.open(files)

    def open(self, files: Sequence[Path]) -> None:
        """Open the files that a start names, together with those of starts soon after.

        One that comes first over an empty sheet is there at once, and listed too if others follow.
        """
        is_first = not self._arrived and not self.window.session.has_content
        if is_first and len(files) == 1 and is_sheet(files[0]):
            self._shown = list(files)
            self.window.open(*files)
        self._arrived += files
        self._gathering.start()

    def speak(self, language: str) -> None:
        """Go on in another language, with the same sheet in a window made anew.

        Whatever has words is made with them, so nothing of a window need know how to change them.
        """
        gc.unfreeze()  # the window that goes is garbage soon
        self._settings.language = language
        speak(self._application, language)
        before = self.window
        before.leave()
        self.window = self._new_window()
        self.window.take_over(before)
        self.start()
        before.close()
        before.deleteLater()
        self.window.activateWindow()

    def _open_arrived(self) -> None:
        files, self._arrived = list(dict.fromkeys(self._arrived)), []
        shown, self._shown = self._shown, []
        if files != shown:
            self.window.open(*files)

    def _new_window(self) -> MainWindow:
        worker = PredictionWorker(self._load)
        # What the program is made of stays: a look for garbage in it holds up a pen for 28 ms.
        worker.ready.connect(gc.freeze)
        window = MainWindow(settings=self._settings, store=self._store, worker=worker)
        # Queued: the menu that chose is done by then, and may go with its window.
        window.language_chosen.connect(self.speak, Qt.ConnectionType.QueuedConnection)
        return window
