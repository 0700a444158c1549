"""The main window on one user's data, with a network that says seven, or with none."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from inkdigit.history.store import Store
from inkdigit.ink import Ink, Point, Stroke
from inkdigit.reading.network import NetworkError
from inkdigit.reading.reader import Reader
from inkdigit.reading.reading import CLASSES
from inkdigit.window.main_window import MainWindow
from inkdigit.window.settings import Settings
from inkdigit.window.worker import PredictionWorker, ReadsDigits

SEVEN = Ink((Stroke((Point(100, 100), Point(300, 100), Point(200, 400)), 20.0),))
ONE = Ink((Stroke((Point(250, 100), Point(250, 400)), 20.0),))


class SaysSeven:
    """A network that is 98 % sure of a seven, whatever it sees."""

    def probabilities(self, images: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        answer = np.full((len(images), CLASSES), 0.002, np.float32)
        answer[:, 7] = 0.98
        return answer


def a_reader() -> Reader:
    return Reader(SaysSeven())


def no_reader() -> ReadsDigits:
    raise NetworkError("There is no network.")


class Desk:
    """Opens windows on one user's data, one after the other."""

    def __init__(self, qtbot: QtBot, home: Path) -> None:
        self.qtbot = qtbot
        self.home = home
        self.store = Store.open(home / "history.db")
        self.window: MainWindow | None = None

    def open(self, *, reads: bool = True) -> MainWindow:
        worker = PredictionWorker(a_reader if reads else no_reader)
        self.worker = worker
        self.window = MainWindow(
            settings=Settings(self.home / "settings.ini"), store=self.store, worker=worker
        )
        self.qtbot.addWidget(self.window)
        self.window.show()
        with self.qtbot.waitSignal(worker.ready if reads else worker.unavailable):
            worker.start()
        return self.window

    def close(self) -> None:
        if self.window is not None:
            self.window.close()
        self.store.close()


@pytest.fixture
def desk(qtbot: QtBot, inkdigit_home: Path) -> Iterator[Desk]:
    desk = Desk(qtbot, inkdigit_home)
    yield desk
    desk.close()


@pytest.fixture
def window(desk: Desk) -> MainWindow:
    return desk.open()


def draw(window: MainWindow, ink: Ink) -> None:
    """Put ink on the canvas as if drawn."""
    window.canvas.set_ink(ink)


def action(window: MainWindow, name: str) -> QAction:
    found = window.findChild(QAction, name)
    assert found is not None
    return found


def is_read(window: MainWindow) -> bool:
    return window.session.reading is not None
