"""A canvas to draw on and to look at, hands for it, mouse, pen and finger, and a reading."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QEventPoint,
    QImage,
    QInputDevice,
    QMouseEvent,
    QPalette,
    QPointingDevice,
    QRegion,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from inkdigit.ink import Box
from inkdigit.reading.numbers import DigitReading, NumberReading
from inkdigit.reading.reading import Reading
from inkdigit.window.canvas import Canvas

Place = tuple[float, float]

EDGE = 20
"""The paper of the canvas fixture begins there, at one pixel a unit."""

CAPABILITY = QInputDevice.Capability
NO_KEYS = Qt.KeyboardModifier.NoModifier
NO_BUTTON = Qt.MouseButton.NoButton
RIGHT = Qt.MouseButton.RightButton


own_look = pytest.mark.skipif(
    sys.platform in ("win32", "darwin"), reason="the system's own look stays there as it is"
)


class Mouse:
    """Sends mouse events with float positions, in the widget's coordinates."""

    def __init__(self, widget: QWidget, device: QPointingDevice | None = None) -> None:
        self._widget = widget
        self._device = device or QPointingDevice.primaryPointingDevice()
        self._held = NO_BUTTON

    def press(self, at: Place, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        self._held |= button
        self._send(QEvent.Type.MouseButtonPress, at, button)

    def move(self, *places: Place) -> None:
        for at in places:
            self._send(QEvent.Type.MouseMove, at, NO_BUTTON)

    def release(self, at: Place, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        self._held &= ~button
        self._send(QEvent.Type.MouseButtonRelease, at, button)

    def draw(self, *places: Place, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        self.press(places[0], button)
        self.move(*places[1:])
        self.release(places[-1], button)

    def _send(self, kind: QEvent.Type, at: Place, button: Qt.MouseButton) -> None:
        there = QPointF(*at)
        where = QPointF(self._widget.mapToGlobal(there))
        event = QMouseEvent(kind, there, where, button, self._held, NO_KEYS, self._device)
        QApplication.sendEvent(self._widget, event)


class Pen:
    """Sends tablet events, in the widget's coordinates; its clock counts 5 ms an event."""

    def __init__(
        self, widget: QWidget, *, has_pressure: bool = True, is_eraser: bool = False
    ) -> None:
        kind = QPointingDevice.PointerType
        self._widget = widget
        self._device = QPointingDevice(
            "test pen",
            7,
            QInputDevice.DeviceType.Stylus,
            kind.Eraser if is_eraser else kind.Pen,
            CAPABILITY.Position | CAPABILITY.Pressure if has_pressure else CAPABILITY.Position,
            1,
            3,
        )
        self.time_ms = 0

    def hover(self, at: Place) -> bool:
        return self._send(QEvent.Type.TabletMove, at, 0.0, NO_BUTTON, NO_BUTTON)

    def press(self, at: Place, pressure: float = 1.0) -> bool:
        left = Qt.MouseButton.LeftButton
        return self._send(QEvent.Type.TabletPress, at, pressure, left, left)

    def move(self, at: Place, pressure: float = 1.0) -> bool:
        left = Qt.MouseButton.LeftButton
        return self._send(QEvent.Type.TabletMove, at, pressure, NO_BUTTON, left)

    def release(self, at: Place) -> bool:
        left = Qt.MouseButton.LeftButton
        return self._send(QEvent.Type.TabletRelease, at, 0.0, left, NO_BUTTON)

    def draw(self, points: Iterable[tuple[float, float, float]]) -> None:
        (x, y, pressure), *rest = points
        self.press((x, y), pressure)
        for x, y, pressure in rest:
            self.move((x, y), pressure)
        self.release((x, y))

    def leave(self) -> bool:
        application = QApplication.instance()
        kind = QEvent.Type.TabletLeaveProximity
        return self._send(kind, (0, 0), 0.0, NO_BUTTON, NO_BUTTON, to=application)

    def _send(self, kind, at, pressure, button, held, *, to=None) -> bool:
        there = QPointF(*at)
        where = QPointF(self._widget.mapToGlobal(there))
        event = QTabletEvent(
            kind, self._device, there, where, pressure, 0, 0, 0, 0, 0, NO_KEYS, button, held
        )
        self.time_ms += 5
        event.setTimestamp(self.time_ms)
        event.ignore()
        QApplication.sendEvent(to or self._widget, event)
        return event.isAccepted()


@dataclass(frozen=True)
class _FingerPoint:
    """A QEventPoint with a position in the widget, which only Qt's own delivery can set."""

    contact: int
    pressed: QEventPoint.State
    at: QPointF

    def id(self) -> int:
        return self.contact

    def state(self) -> QEventPoint.State:
        return self.pressed

    def position(self) -> QPointF:
        return self.at


class _TouchEvent(QTouchEvent):
    fingers: Sequence[_FingerPoint] = ()

    def points(self) -> Sequence[_FingerPoint]:
        return self.fingers


class Finger:
    """Sends touch events of one finger, in the widget's coordinates."""

    def __init__(self, widget: QWidget, contact: int = 0) -> None:
        self._widget = widget
        self._contact = contact
        self._device = QPointingDevice(
            "test screen",
            8,
            QInputDevice.DeviceType.TouchScreen,
            QPointingDevice.PointerType.Finger,
            CAPABILITY.Position,
            10,
            0,
        )

    def press(self, at: Place, time_ms: int = 0) -> bool:
        return self._send(QEvent.Type.TouchBegin, QEventPoint.State.Pressed, at, time_ms)

    def move(self, at: Place, time_ms: int = 0) -> bool:
        return self._send(QEvent.Type.TouchUpdate, QEventPoint.State.Updated, at, time_ms)

    def release(self, at: Place, time_ms: int = 0) -> bool:
        return self._send(QEvent.Type.TouchEnd, QEventPoint.State.Released, at, time_ms)

    def cancel(self) -> bool:
        """Have the system take the touch back, which Qt tells of without any finger."""
        return self._deliver(_TouchEvent(QEvent.Type.TouchCancel, self._device), 0)

    def _send(self, kind, state, at, time_ms) -> bool:
        event = _TouchEvent(kind, self._device)
        event.fingers = [_FingerPoint(self._contact, state, QPointF(*at))]
        return self._deliver(event, time_ms)

    def _deliver(self, event: _TouchEvent, time_ms: int) -> bool:
        event.setTimestamp(time_ms)
        QApplication.sendEvent(self._widget, event)
        return event.isAccepted()


def a_reading(best: int) -> NumberReading:
    """A page of one digit, read as `best` with 80 %."""
    probabilities = [0.02] * 11
    probabilities[best] = 0.8
    reading = Reading(tuple(probabilities), np.zeros((28, 28), np.float32), 1.0)
    digit = DigitReading(reading.digit, reading, Box(1, 2, 3, 4))
    return NumberReading(((digit,),), digit.confidence, 1.0)


def there(*places: Place) -> list[Place]:
    """Places on the paper in the coordinates of the widget."""
    return [(x + EDGE, y + EDGE) for x, y in places]


def xy_of(canvas: Canvas) -> list[list[Place]]:
    """The points of each stroke on the paper."""
    return [[(x, y) for x, y, *_ in stroke.points] for stroke in canvas.ink().strokes]


def picture(canvas: Canvas, *, ratio: float = 1.0) -> npt.NDArray[np.float64]:
    """The canvas as it paints itself at a scale: grey, 0 to 255, of shape (height, width)."""
    size = canvas.size() * ratio
    image = QImage(size, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    canvas.render(image, QPoint(), QRegion(), canvas.RenderFlag.DrawWindowBackground)
    return grey(image)


def grey(image: QImage) -> npt.NDArray[np.float64]:
    """An image in grey, 0 to 255, of shape (height, width)."""
    image = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width()].astype(float)


@pytest.fixture(autouse=True)
def _plain_application() -> Iterator[None]:
    """Leave the application without a theme, as each test finds it, whatever their order."""
    yield
    application = QApplication.instance()
    if isinstance(application, QApplication):
        application.styleHints().unsetColorScheme()
        if application.styleSheet():
            application.setStyleSheet("")
            application.setPalette(QPalette())


@pytest.fixture
def canvas(qtbot: QtBot) -> Canvas:
    """A canvas of 540 by 540 pixels, whose paper takes one pixel a unit from (20, 20) on."""
    canvas = Canvas()
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor("#cccccc"))
    palette.setColor(QPalette.ColorRole.Base, QColor("#ffffff"))
    palette.setColor(QPalette.ColorRole.Text, QColor("#000000"))
    palette.setColor(QPalette.ColorRole.Highlight, QColor("#0060ff"))
    canvas.setPalette(palette)
    canvas.resize(540, 540)
    qtbot.addWidget(canvas)
    canvas.show()
    qtbot.waitExposed(canvas)
    return canvas


@pytest.fixture
def new_mouse(canvas: Canvas) -> Callable[..., Mouse]:
    """Make a mouse over the canvas, or another device that sends mouse events."""
    return partial(Mouse, canvas)


@pytest.fixture
def new_pen(canvas: Canvas) -> Callable[..., Pen]:
    """Make a pen over the canvas: `has_pressure`, `is_eraser`."""
    return partial(Pen, canvas)


@pytest.fixture
def new_finger(canvas: Canvas) -> Callable[..., Finger]:
    """Make a finger over the canvas: `contact` tells it from others."""
    canvas.take_touch()
    return partial(Finger, canvas)


@pytest.fixture
def mouse(new_mouse: Callable[..., Mouse]) -> Mouse:
    return new_mouse()


@pytest.fixture
def pen(new_pen: Callable[..., Pen]) -> Pen:
    return new_pen()


@pytest.fixture
def finger(new_finger: Callable[..., Finger]) -> Finger:
    return new_finger()
