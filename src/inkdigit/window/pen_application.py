"""The application, which alone is told of a pen that comes near or leaves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QTabletEvent
from PySide6.QtWidgets import QApplication

from inkdigit.window.canvas_interaction import Device, Phase, PointerEvent

_PHASES = {
    QEvent.Type.TabletEnterProximity: Phase.MOVE,
    QEvent.Type.TabletLeaveProximity: Phase.LEAVE,
}


class PenApplication(QApplication):
    """Tells of pens, without a filter that would see each event of every widget."""

    pen_noticed = Signal(object)
    """A PointerEvent of the tablet, without a position."""

    def event(self, event: QEvent) -> bool:
        """Tell of a pen."""
        if isinstance(event, QTabletEvent) and (phase := _PHASES.get(event.type())):
            time_ms = float(event.timestamp())
            self.pen_noticed.emit(PointerEvent(phase=phase, device=Device.TABLET, time_ms=time_ms))
        return super().event(event)
