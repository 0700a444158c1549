"""Work that is asked for more often than it is done."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from inkdigit.window.pacer import Pacer


class Worker(QObject):
    """Counts its work."""

    def __init__(self) -> None:
        super().__init__()
        self.done = 0
        self.pacer = Pacer(self._work, interval_ms=20, parent=self)

    def _work(self) -> None:
        self.done += 1


def wait_for_rest(qtbot: QtBot, worker: Worker) -> None:
    """Wait until nothing is left that could have the work done."""
    timer = worker.pacer.findChild(QTimer)
    qtbot.waitUntil(lambda: not timer.isActive())


@pytest.fixture
def worker(qtbot: QtBot) -> Worker:
    return Worker()


def test_what_is_asked_for_first_is_done_at_once(worker: Worker) -> None:
    worker.pacer.ask()
    assert worker.done == 1


def test_what_is_asked_for_soon_after_is_done_once_and_later(qtbot: QtBot, worker: Worker) -> None:
    for _ in range(5):
        worker.pacer.ask()
    assert worker.done == 1
    qtbot.waitUntil(lambda: worker.done == 2)
    wait_for_rest(qtbot, worker)
    assert worker.done == 2


def test_what_is_due_may_be_done_before_its_time_and_but_once(qtbot: QtBot, worker: Worker) -> None:
    worker.pacer.ask()
    worker.pacer.catch_up()
    assert worker.done == 1
    worker.pacer.ask()
    worker.pacer.catch_up()
    assert worker.done == 2
    wait_for_rest(qtbot, worker)
    assert worker.done == 2


def test_what_cannot_wait_is_done_at_once(worker: Worker) -> None:
    worker.pacer.ask()
    worker.pacer.do_now()
    assert worker.done == 2


def test_what_is_forgotten_is_not_done_and_what_comes_next_at_once(
    qtbot: QtBot, worker: Worker
) -> None:
    worker.pacer.ask()
    worker.pacer.ask()
    worker.pacer.forget()
    worker.pacer.catch_up()
    assert worker.done == 1
    worker.pacer.ask()
    assert worker.done == 2
    wait_for_rest(qtbot, worker)
    assert worker.done == 2
