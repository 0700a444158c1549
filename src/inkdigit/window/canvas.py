"""The drawing widget: paper that takes ink from mouse, pen, finger and keyboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QInputDevice,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from inkdigit.ink import Box, Ink
from inkdigit.ink.curves import pen_width
from inkdigit.window.canvas_events import (
    mouse_pointer,
    tablet_pointer,
    touch_pointers,
)
from inkdigit.window.canvas_interaction import (
    Action,
    Cancel,
    Device,
    Gesture,
    Interaction,
    Phase,
    PointerEvent,
    Step,
    Tool,
    cancel,
    interrupt,
    step,
)
from inkdigit.window.canvas_picture import CanvasPicture
from inkdigit.window.drawing import Drawing
from inkdigit.window.key_pen import KeyPen
from inkdigit.window.marker import marker_of
from inkdigit.window.pacer import Pacer
from inkdigit.window.paper import PaperPlace, place_paper
from inkdigit.window.pen_application import PenApplication
from inkdigit.window.sheet import Look
from inkdigit.window.touch_watch import TOUCH_SCREEN, TouchWatch

_USUAL_SIZE = QSize(560, 560)
_LEAST_SIZE = QSize(200, 200)
_PACE_MS = 8
"""A pen tells of more points than a screen shows pictures: so often the line follows it."""
_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class Canvas(QWidget):
    """A square sheet of paper, as large as the widget allows, that one draws on.

    Ink is in units of the paper (`inkdigit.window.paper`), whatever the widget's size. The palette
    gives the colours: Base the paper, Text the ink, Highlight the accent.
    """

    ink_changed = Signal(object)
    """The Ink, the stroke under the pen included: at every point drawn, and at every edit."""
    stroke_finished = Signal()
    """A stroke or an erasure is done and has changed the ink."""
    stroke_cancelled = Signal()
    """A stroke or an erasure is taken back: the ink is what it was before."""
    undo_changed = Signal(bool, bool)
    """Whether there is something to undo, and something to redo."""
    resized = Signal()
    """The paper lies elsewhere in the widget, or is of another size."""
    device_changed = Signal(str)
    """What one draws with from now on, in words for the person."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("canvas")
        self._invitation = self.tr("Draw a digit")
        self.setAccessibleName(self.tr("Drawing area"))
        self.setAccessibleDescription(
            self.tr(
                "Draw a digit here. The arrow keys move the pen, the space bar puts it down and "
                "lifts it, Escape takes back the stroke."
            )
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)  # right button erases
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setTabletTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAutoFillBackground(True)  # so that nothing below it is painted first

        self._drawing = Drawing()
        self._interaction = Interaction()
        self._tool = Tool.PEN
        self._picture = CanvasPicture()
        self._pacer = Pacer(self._show_drawing, interval_ms=_PACE_MS, parent=self)
        self._look: Look | None = None
        self._key_pen = KeyPen()
        application = QApplication.instance()
        if isinstance(application, PenApplication):
            application.pen_noticed.connect(self.take)
        self._touch = TouchWatch(self)
        self._touch.touched.connect(self._touched)
        if any(device.type() == TOUCH_SCREEN for device in QInputDevice.devices()):
            self.take_touch()
        self._device = Device.MOUSE
        self._device_words = ""
        self._focus_is_shown = False
        self._place = self._placed()

    def ink(self) -> Ink:
        """Return all ink, the stroke under the pen included, in units of the paper."""
        return self._drawing.ink

    def set_ink(self, ink: Ink, *, undoable: bool = True, fit: bool = False) -> None:
        """Show `ink`, which is in units of the paper.

        With `fit` it is of a file and in any units: it is scaled onto the paper and centred unless
        it was drawn on such a paper. If not `undoable`, the steps of undo begin anew.
        """
        self._interrupt()
        self._edit(lambda: self._drawing.set_ink(ink, undoable=undoable, fit=fit))

    def set_invitation(self, words: str) -> None:
        """Say what an empty sheet has written on it; nothing, where that is said elsewhere."""
        self._invitation = words
        self.update()

    def clear(self) -> None:
        """Take all ink away; this can be undone."""
        self._interrupt()
        self._edit(self._drawing.clear)

    def turn_page(self) -> None:
        """Go on with another empty sheet, also from an empty one; this can be undone."""
        self._interrupt()
        self._edit(self._drawing.turn_page)

    def undo(self) -> None:
        """Take back the last stroke, erasure or other change."""
        self._interrupt()
        self._edit(self._drawing.undo)

    def redo(self) -> None:
        """Do again what was undone last."""
        self._interrupt()
        self._edit(self._drawing.redo)

    def take_over(self, other: Canvas) -> None:
        """Go on with the drawing of another canvas, its steps of undo included."""
        other._interrupt()
        self._edit(lambda: setattr(self, "_drawing", other._drawing))

    @property
    def can_undo(self) -> bool:
        """Whether there is something to undo."""
        return self._drawing.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is something to redo."""
        return self._drawing.can_redo

    @property
    def tool(self) -> Tool:
        """What the pen, the left button and a finger do."""
        return self._tool

    def set_tool(self, tool: Tool) -> None:
        """Choose what the pen, the left button and a finger do from the next gesture on."""
        self._tool = tool
        self._show_marker()

    @property
    def device(self) -> Device:
        """What one draws with, or drew with last."""
        return self._device

    @property
    def pen_width(self) -> float:
        """The pen's full width in units of the paper."""
        return self._drawing.pen_width

    def set_pen_width(self, width_px: float) -> None:
        """Set the pen's full width, in units of the paper, from the next stroke on.

        Raises ValueError where it is not above 0.
        """
        if not width_px > 0:
            raise ValueError(f"a pen {width_px} wide draws nothing")
        self._drawing.pen_width = width_px
        self._show_marker()

    def take_touch(self) -> None:
        """Draw with fingers from now on, as from the first sign of a touch screen."""
        self.installEventFilter(self._touch)

    def take(self, event: PointerEvent) -> None:
        """Do what an event of a device asks for, its position in units of the paper."""
        if event.phase is Phase.PRESS and event.device is not Device.KEYBOARD:
            self._key_pen.put_away()
        before = self._interaction.gesture
        self._do(step(self._interaction, event, tool=self._tool))
        gesture = self._interaction.gesture
        if gesture is not None and (before is None or gesture.device is not before.device):
            self._device = gesture.device
            self._tell_device(self._words_of(gesture))

    def place_in(self, child: QWidget) -> PaperPlace:
        """Return where the paper lies in the coordinates of a widget on this one."""
        corner, place = child.pos(), self._place
        return PaperPlace(place.left - corner.x(), place.top - corner.y(), place.side)

    def paper_rect(self) -> QRectF:
        """Return where the paper lies in the widget."""
        return QRectF(self._place.left, self._place.top, self._place.side, self._place.side)

    def on_paper(self, box: Box) -> QRectF:
        """Return where ink whose points lie in a box is seen in the widget, its pen included."""
        place = self._look_now().to_widget(box)
        reach = pen_width(self._drawing.ink) / 2 * self._place.scale
        return place.adjusted(-reach, -reach, reach, reach)

    def sizeHint(self) -> QSize:
        """Return the size that shows the paper at about one pixel a unit."""
        return _USUAL_SIZE

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size that one can still draw a digit on."""
        return _LEAST_SIZE

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Draw with the left button, erase with the right one; a double click is two presses."""
        self.take(mouse_pointer(event, Phase.PRESS, place=self._place))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on drawing, or show the eraser where the mouse is."""
        self.take(mouse_pointer(event, Phase.MOVE, place=self._place))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Finish the stroke."""
        self.take(mouse_pointer(event, Phase.RELEASE, place=self._place))
        device = event.device()
        if device is not None and device.type() == TOUCH_SCREEN:
            self.take_touch()  # the screen is new: its first stroke came as a mouse's

    def leaveEvent(self, event: QEvent) -> None:
        """Take the eraser's ring away with the mouse."""
        self.take(PointerEvent(phase=Phase.LEAVE, device=Device.MOUSE))

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Draw with a pen; accepted, so that Qt makes no mouse events of it."""
        self.take(tablet_pointer(event, place=self._place))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the keyboard's pen, put it down or lift it; take back a stroke with Escape."""
        command = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_Escape and self._interaction.gesture is not None:
            self._do(cancel(self._interaction))
            return
        phase = None
        if not event.modifiers() & command:
            fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            phase = self._key_pen.press(event.key(), fine=fine, is_repeat=event.isAutoRepeat())
        if phase is None:
            super().keyPressEvent(event)
            return
        self.take(self._key_pen.pointer(phase, time_ms=float(event.timestamp())))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Stop moving the keyboard's pen that way."""
        if not event.isAutoRepeat():
            self._key_pen.release(event.key())
        super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus where the keyboard brought it."""
        self._focus_is_shown = event.reason() in _BY_KEYBOARD
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Finish the stroke: its end may never be told."""
        self._interrupt()
        self._key_pen.put_away()
        self._focus_is_shown = False
        self._show_marker()
        self.update()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Finish the stroke."""
        self._interrupt()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Finish the stroke when the widget or its window is disabled or left; take new colours."""
        self._look = None
        if event.type() in (QEvent.Type.EnabledChange, QEvent.Type.ActivationChange):
            self._interrupt()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the paper to the widget; the ink on it stays as it is."""
        self._place = self._placed()
        super().resizeEvent(event)
        self.resized.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is exposed: the paper, its ink, and what lies above it."""
        self._pacer.catch_up()
        with QPainter(self) as painter:
            self._picture.paint(
                painter,
                self._look_at(painter.device().devicePixelRatio()),
                exposed=QRectF(event.rect()),
                invitation=self._invitation if self._drawing.ink.is_empty else "",
                font=self.font(),
                focused=self._focus_is_shown,
            )

    def _placed(self) -> PaperPlace:
        ratio = self.devicePixelRatioF()
        return place_paper(width=self.width(), height=self.height(), pixel_ratio=ratio)

    def _look_now(self) -> Look:
        return self._look_at(self.devicePixelRatioF())

    def _look_at(self, pixel_ratio: float) -> Look:
        look = self._look
        if look is None or (look.place, look.pixel_ratio) != (self._place, pixel_ratio):
            look = Look.of(self.palette(), place=self._place, pixel_ratio=pixel_ratio)
            self._look = look
        return look

    def _touched(self, event: QTouchEvent) -> None:
        for pointer in touch_pointers(event, place=self._place):
            self.take(pointer)

    def _words_of(self, gesture: Gesture) -> str:
        if gesture.device is Device.TABLET and gesture.last.pressure is not None:
            return self.tr("tablet with pressure")
        return {
            Device.MOUSE: self.tr("mouse"),
            Device.TABLET: self.tr("tablet"),
            Device.TOUCH: self.tr("touch"),
            Device.KEYBOARD: self.tr("keyboard"),
        }[gesture.device]

    def _tell_device(self, words: str) -> None:
        if words != self._device_words:
            self._device_words = words
            self.device_changed.emit(words)

    def _interrupt(self) -> None:
        self._do(interrupt(self._interaction))

    def _do(self, decided: Step) -> None:
        self._interaction, actions = decided
        for action in actions:
            self._act(action)
        gesture = self._interaction.gesture
        if gesture is None or gesture.device is not Device.KEYBOARD:
            self._key_pen.is_down = False
        self._show_marker()

    def _act(self, action: Action) -> None:
        before = self._drawing.ink
        finished = self._drawing.apply(action)
        self._show_change(before)
        if finished:
            self.undo_changed.emit(self.can_undo, self.can_redo)
            self.stroke_finished.emit()
        elif isinstance(action, Cancel):
            self.stroke_cancelled.emit()

    def _edit(self, edit: Callable[[], None]) -> None:
        before = self._drawing.ink
        edit()
        self._show_change(before)
        self.undo_changed.emit(self.can_undo, self.can_redo)

    def _show_change(self, before: Ink) -> None:
        """Paint what changed since `before`, and tell where the ink did."""
        if self._drawing.live is None:
            self._pacer.do_now()
        else:
            self._pacer.ask()
        ink = self._drawing.ink
        if ink.is_empty != before.is_empty:
            self.update()  # the invitation comes or goes
        if ink is not before:
            self.ink_changed.emit(ink)

    def _show_drawing(self) -> None:
        for rect in self._picture.show_drawing(self._drawing, self._look_now()):
            self.update(rect)

    def _show_marker(self) -> None:
        """Paint the marker where it is now; the eraser's ring stands for the mouse cursor."""
        eraser_at = self._interaction.eraser_at(self._tool)
        shape = Qt.CursorShape.CrossCursor if eraser_at is None else Qt.CursorShape.BlankCursor
        if self.cursor().shape() != shape:
            self.setCursor(shape)
        marker = marker_of(self._drawing, self._key_pen, tool=self._tool, eraser_at=eraser_at)
        for rect in self._picture.show_marker(marker, self._look_now()):
            self.update(rect)
