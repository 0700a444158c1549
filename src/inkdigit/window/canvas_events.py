"""From Qt's mouse, tablet and touch events to the canvas' own."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import (
    QEventPoint,
    QInputDevice,
    QMouseEvent,
    QPointingDevice,
    QTabletEvent,
    QTouchEvent,
)

from inkdigit.window.canvas_interaction import Button, Device, Phase, PointerEvent
from inkdigit.window.paper import PaperPlace

_MICE = (QInputDevice.DeviceType.Mouse, QInputDevice.DeviceType.TouchPad)

_TABLET_PHASES = {
    QEvent.Type.TabletPress: Phase.PRESS,
    QEvent.Type.TabletMove: Phase.MOVE,
    QEvent.Type.TabletRelease: Phase.RELEASE,
}

_TOUCH_PHASES = {
    QEventPoint.State.Pressed: Phase.PRESS,
    QEventPoint.State.Updated: Phase.MOVE,
    QEventPoint.State.Stationary: Phase.MOVE,
    QEventPoint.State.Released: Phase.RELEASE,
}


def mouse_pointer(event: QMouseEvent, phase: Phase, *, place: PaperPlace) -> PointerEvent:
    """Return a mouse event in ink coordinates."""
    x, y = _on_paper(event.position(), place)
    device = event.device()
    made_of_another = device is not None and device.type() not in _MICE
    return PointerEvent(
        phase=phase,
        device=Device.MOUSE,
        x=x,
        y=y,
        time_ms=float(event.timestamp()),
        button=_button(event.button()),
        held=_held(event.buttons()),
        synthesized=made_of_another
        or event.source() != Qt.MouseEventSource.MouseEventNotSynthesized,
    )


def tablet_pointer(event: QTabletEvent, *, place: PaperPlace) -> PointerEvent:
    """Return a pen's event in ink coordinates, its pressure where the tablet tells one."""
    x, y = _on_paper(event.position(), place)
    return PointerEvent(
        phase=_TABLET_PHASES[event.type()],
        device=Device.TABLET,
        x=x,
        y=y,
        time_ms=float(event.timestamp()),
        pressure=event.pressure() if _has_pressure(event) else None,
        button=_button(event.button()),
        held=_held(event.buttons()),
        eraser_end=event.pointerType() == QPointingDevice.PointerType.Eraser,
    )


def touch_pointers(event: QTouchEvent, *, place: PaperPlace) -> list[PointerEvent]:
    """Return what each finger on the screen did, in ink coordinates.

    Where the system takes the touch back it tells of no finger: that holds for all of them.
    """
    time_ms = float(event.timestamp())
    if event.type() == QEvent.Type.TouchCancel:
        return [PointerEvent(phase=Phase.CANCEL, device=Device.TOUCH, time_ms=time_ms)]
    pointers = []
    for finger in event.points():
        x, y = _on_paper(finger.position(), place)
        phase = _TOUCH_PHASES.get(finger.state(), Phase.MOVE)
        pointers.append(
            PointerEvent(
                phase=phase,
                device=Device.TOUCH,
                x=x,
                y=y,
                time_ms=time_ms,
                button=Button.LEFT,
                held=frozenset() if phase is Phase.RELEASE else frozenset({Button.LEFT}),
                contact=finger.id(),
            )
        )
    return pointers


def _has_pressure(event: QTabletEvent) -> bool:
    """Return whether the pen of an event can tell its pressure."""
    return bool(event.device().capabilities() & QInputDevice.Capability.Pressure)


def _on_paper(position: QPointF, place: PaperPlace) -> tuple[float, float]:
    return place.to_paper(position.x(), position.y())


@cache
def _button(button: Qt.MouseButton) -> Button | None:
    match button:
        case Qt.MouseButton.NoButton:
            return None
        case Qt.MouseButton.LeftButton:
            return Button.LEFT
        case Qt.MouseButton.RightButton:
            return Button.RIGHT
    return Button.OTHER


@cache  # Qt's flags are slow to take apart
def _held(buttons: Qt.MouseButton) -> frozenset[Button]:
    known = ((Qt.MouseButton.LeftButton, Button.LEFT), (Qt.MouseButton.RightButton, Button.RIGHT))
    return frozenset(button for flag, button in known if buttons & flag)
