"""Notices a pen that comes near or leaves, which only the application is told."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QTabletEvent
from PySide6.QtWidgets import QApplication

from inkdigit.window.canvas_interaction import Device, Phase, PointerEvent

_PHASES = {
    QEvent.Type.TabletEnterProximity: Phase.MOVE,
    QEvent.Type.TabletLeaveProximity: Phase.LEAVE,
}


class PenWatch(QObject):
    """Sees every event of the application once it has begun, at the first sign of a pen."""

    noticed = Signal(object)
    """A PointerEvent of the tablet, without a position."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._has_begun = False

    def begin(self) -> None:
        """Watch from now on."""
        application = QApplication.instance()
        if not self._has_begun and application is not None:
            self._has_begun = True
            application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell of a pen, and let every event go on."""
        if isinstance(event, QTabletEvent) and (phase := _PHASES.get(event.type())):
            time_ms = float(event.timestamp())
            self.noticed.emit(PointerEvent(phase=phase, device=Device.TABLET, time_ms=time_ms))
        return False
