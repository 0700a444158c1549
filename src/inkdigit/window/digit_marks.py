"""The digits of a number marked on the canvas: a line by each, and beyond it what it reads."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import (
    QEvent,
    QObject,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from inkdigit.ink import Box
from inkdigit.reading.numbers import UNREADABLE, NumberReading
from inkdigit.window.answer import is_unsure
from inkdigit.window.canvas import Canvas
from inkdigit.window.canvas_events import mouse_pointer, tablet_pointer, touch_pointers
from inkdigit.window.canvas_interaction import Phase, PointerEvent
from inkdigit.window.mark_places import Place, place_marks
from inkdigit.window.message_bar import MessageBar
from inkdigit.window.percent import percent
from inkdigit.window.tap import Tap
from inkdigit.window.touch_watch import TOUCH_SCREEN

REST_MS = 600
"""So long after the last change of the drawing a mark lets the pen through: one writes on."""

_LINE_PX = 2.0
_NARROWEST_PX = 20
_TEXT_SCALE = 0.95
_QUIET, _POINTED = 0.24, 0.5
"""How strongly the line shows, at rest and under the pointer."""
_PLATE = 0.85
"""How much paper lies behind a mark that has no room beside the ink."""
_CROWD = 40
"""Of more digits than this, most marks without room, only those unsure have a line at rest."""


@dataclass(frozen=True)
class Mark:
    """One digit to be marked: its sign, how sure it is, its line and box, and if it is shown."""

    sign: str
    confidence: float
    is_unsure: bool
    line: int
    box: Box
    is_chosen: bool


def marks_of(number: NumberReading | None, chosen: int) -> list[Mark]:
    """Return the marks of a number's digits; a digit alone needs none."""
    if number is None or number.is_single:
        return []
    lines = [(line, digit) for line, digits in enumerate(number.lines) for digit in digits]
    return [
        Mark(
            UNREADABLE if digit.digit is None else str(digit.digit),
            digit.confidence,
            is_unsure(digit),
            line,
            digit.box,
            index == chosen,
        )
        for index, (line, digit) in enumerate(lines)
    ]


def newest_digit(number: NumberReading) -> int:
    """Return the index of the digit that was drawn last; in a picture, of the first."""
    digits = number.digits
    return max(range(len(digits)), key=lambda i: (max(digits[i].strokes, default=-1), -i))


class DigitMarks(QObject):
    """Keeps a mark by each digit of a number on a canvas.

    A click on a mark chooses its digit and leaves no ink; with the keyboard, Tab leads to the one
    shown, and arrows to the others. A stroke that begins on one is drawn like any other, and while
    one writes so is a dot.
    """

    chosen = Signal(int)
    """The index of a digit whose mark was clicked."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._marks: Sequence[Mark] = ()
        self._placed: Callable[[Box], QRectF] = canvas.on_paper
        self._beside: Sequence[Box] = ()
        self._labels: list[MarkLabel] = []
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._let_click)
        canvas.ink_changed.connect(self._drawn)
        canvas.resized.connect(self._lay_out)

    @property
    def labels(self) -> list[MarkLabel]:
        """The labels in sight, in the order that one reads them."""
        return self._labels[: len(self._marks)]

    def show_digits(
        self,
        marks: Sequence[Mark],
        *,
        placed: Callable[[Box], QRectF],
        beside: Sequence[Box] = (),
    ) -> None:
        """Mark these digits and no others; `placed` says where a box lies on the canvas, and
        `beside` where there is other ink.
        """
        self._marks, self._placed, self._beside = marks, placed, beside
        while len(self._labels) < len(marks):
            label = MarkLabel(len(self._labels), self._canvas)
            before = self._labels[-1] if self._labels else self._canvas
            QWidget.setTabOrder(before, label)
            label.clicked.connect(self._clicked)
            label.stepped.connect(self._step)
            label.set_clickable(not self._rest.isActive())
            self._labels.append(label)
        for index, label in enumerate(self._labels):
            if index < len(marks):
                label.show_mark(marks[index], of=len(marks))
            label.setVisible(index < len(marks))
        self._lay_out()

    def _lay_out(self) -> None:
        """Stay by the digits, also when the canvas becomes another size."""
        if self._marks:
            lines = [
                [self._placed(mark.box) for mark in line]
                for _, line in groupby(self._marks, key=lambda mark: mark.line)
            ]
            size = self._labels[0].sizeHint()
            beside = [self._placed(box) for box in self._beside]
            places = place_marks(lines, size=size, within=self._canvas.rect(), beside=beside)
            over_ink = sum(place.is_over_ink for place in places)
            crowded = len(places) > _CROWD and over_ink > len(places) / 2
            for label, place in zip(self.labels, places, strict=True):
                label.put(place, crowded=crowded)
                label.raise_()
        for message in self._canvas.findChildren(MessageBar):
            message.raise_()

    def _clicked(self) -> None:
        label = self.sender()
        if isinstance(label, MarkLabel):
            self.chosen.emit(label.index)

    def _step(self, index: int) -> None:
        """Go on to another digit with the keyboard, if there is one."""
        if 0 <= index < len(self._marks):
            self.chosen.emit(index)
            self._labels[index].setFocus(Qt.FocusReason.TabFocusReason)

    def _drawn(self) -> None:
        if not self._rest.isActive():
            for label in self._labels:
                label.set_clickable(False)
        self._rest.start()

    def _let_click(self) -> None:
        for label in self._labels:
            label.set_clickable(True)


class MarkLabel(QAbstractButton):
    """The mark of one digit."""

    stepped = Signal(int)
    """The index of a digit beside this one, where an arrow key goes."""

    def __init__(self, index: int, canvas: Canvas) -> None:
        super().__init__(canvas)
        self.index = index
        self._canvas = canvas
        self._tap = Tap()
        self.setObjectName(f"digitMark{index}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setCheckable(True)
        self._mark: Mark | None = None
        self._place = Place(QRect(), is_above=False, is_over_ink=False)
        self._crowded = False
        self._small = QFont(self.font())
        self._small.setPointSizeF(self.font().pointSizeF() * _TEXT_SCALE)

    def sizeHint(self) -> QSize:
        """The line, and a digit beyond it."""
        height = QFontMetrics(self._small).height()
        return QSize(_NARROWEST_PX, height + 2 * round(_LINE_PX))

    def set_clickable(self, clickable: bool) -> None:
        """Take clicks, or let all that the pointer does through to the canvas."""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not clickable)

    def put(self, place: Place, *, crowded: bool) -> None:
        """Go to a place on the canvas; in a crowd it is shown only while it is looked at."""
        if (place, crowded) != (self._place, self._crowded):
            self._place, self._crowded = place, crowded
            self.setGeometry(place.rect)
            self.update()

    def show_mark(self, mark: Mark, *, of: int) -> None:
        """Show what a digit, one of so many, reads."""
        self.setChecked(mark.is_chosen)
        policy = Qt.FocusPolicy.TabFocus if mark.is_chosen else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)
        if mark == self._mark:
            return
        self._mark = mark
        locale = self.locale()
        sign = locale.toString(int(mark.sign)) if mark.sign.isdecimal() else mark.sign
        self.setText(sign)
        sure = percent(mark.confidence, locale)
        self.setToolTip(f"{sign} · {sure}")
        self.setAccessibleName(
            self.tr("Digit {place} of {count}: {digit}, {confidence}").format(
                place=locale.toString(self.index + 1),
                count=locale.toString(of),
                digit=sign,
                confidence=sure,
            )
        )
        self.update()

    def nextCheckState(self) -> None:
        """Stay as it is: the session says which digit is shown."""

    def event(self, event: QEvent) -> bool:
        """Take a finger and a pen as one takes the mouse."""
        place = self._canvas.place_in(self)
        if isinstance(event, QTabletEvent):
            pointers = [tablet_pointer(event, place=place)]
        elif isinstance(event, QTouchEvent) and event.device().type() == TOUCH_SCREEN:
            pointers = touch_pointers(event, place=place)
        else:
            return super().event(event)
        for pointer in pointers:
            self._take(pointer)
        event.accept()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along the digits by the arrows; they are written from left to right everywhere."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Up):
            self.stepped.emit(self.index - 1)
        elif event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Down):
            self.stepped.emit(self.index + 1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the left button; the right one erases, on the canvas below."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._take_mouse(event, Phase.PRESS)
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw, once it has gone too far for a click."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._take_mouse(event, Phase.MOVE)
        else:
            event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Click, or finish the stroke."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._take_mouse(event, Phase.RELEASE)
        else:
            event.ignore()

    def _take_mouse(self, event: QMouseEvent, phase: Phase) -> None:
        self._take(mouse_pointer(event, phase, place=self._canvas.place_in(self)))

    def _take(self, pointer: PointerEvent) -> None:
        reach = QApplication.startDragDistance() / self._canvas.place_in(self).scale
        stroke, tapped = self._tap.take(pointer, reach=reach)
        for told in stroke:
            self._canvas.take(told)
        if tapped:
            self.click()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line and the digit from the palette, quietly unless this is the one shown."""
        palette = self.palette()
        text = palette.color(QPalette.ColorRole.Text)
        accent = palette.color(QPalette.ColorRole.Highlight)
        line = QColor(accent if self.isChecked() else text)
        if not self.isChecked():
            line.setAlphaF(_POINTED if self.underMouse() else _QUIET)
        unsure = self._mark is not None and self._mark.is_unsure
        looked_at = self.isChecked() or self.underMouse() or self.hasFocus()
        is_told = looked_at or not self._crowded
        if not is_told and not unsure:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._place.is_over_ink and is_told:
                plate = QColor(palette.color(QPalette.ColorRole.Base))
                plate.setAlphaF(_PLATE)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(plate)
                painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
                painter.setBrush(Qt.BrushStyle.NoBrush)
            style = Qt.PenStyle.DotLine if unsure else Qt.PenStyle.SolidLine
            painter.setPen(QPen(line, _LINE_PX, style, Qt.PenCapStyle.RoundCap))
            y = self.height() - _LINE_PX if self._place.is_above else _LINE_PX
            painter.drawLine(QPointF(_LINE_PX, y), QPointF(self.width() - _LINE_PX, y))
            if not is_told:
                return
            painter.setFont(self._small)
            quiet = palette.color(QPalette.ColorRole.PlaceholderText)
            painter.setPen(accent if self.isChecked() else quiet)
            taken = round(2 * _LINE_PX)
            above, below = (0, taken) if self._place.is_above else (taken, 0)
            place = self.rect().adjusted(0, above, 0, -below)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self.text())
            if self.hasFocus():
                painter.setPen(QPen(accent, 1.5))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
