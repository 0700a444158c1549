"""Hears of fingers on a widget, of which Qt tells by no event handler of their own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QInputDevice, QTouchEvent

TOUCH_SCREEN = QInputDevice.DeviceType.TouchScreen


class TouchWatch(QObject):
    """A filter for the events of a widget that takes touches.

    It sees all of them, those of a mouse and a pen too, which takes time: it is for where there is
    a touch screen.
    """

    touched = Signal(object)
    """A QTouchEvent of a touch screen, valid while it is told of."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the touches, and let every other event go on."""
        if isinstance(event, QTouchEvent) and event.device().type() == TOUCH_SCREEN:
            self.touched.emit(event)
            event.accept()
            return True
        return False
