"""Work that is asked for more often than anybody can see is done now and then."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer


class Pacer(QObject):
    """Does what is asked for at once, but again only some time later; what came last is done."""

    def __init__(self, work: Callable[[], object], *, interval_ms: int, parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._timer = QTimer(self, singleShot=True, interval=interval_ms)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.catch_up)
        self._is_due = False

    def ask(self) -> None:
        """Have the work done, as soon as may be."""
        if self._timer.isActive():
            self._is_due = True
        else:
            self.do_now()

    def do_now(self) -> None:
        """Do the work, however short ago it was done."""
        self._is_due = False
        self._timer.start()
        self._work()

    def catch_up(self) -> None:
        """Do the work if it still waits for its time."""
        if self._is_due:
            self.do_now()

    def forget(self) -> None:
        """Do nothing of what was asked for; what is asked for next is done at once."""
        self._is_due = False
        self._timer.stop()
