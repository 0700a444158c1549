"""A card over the lower edge of a pane that tells and never blocks."""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QEvent, QMargins, QObject, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QShowEvent,
)
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QToolButton, QWidget

from inkdigit.window.icons import icon
from inkdigit.window.languages import in_reading_order
from inkdigit.window.reasons import in_our_words

_NOTE_MS = 6000
_MARGIN_PX = 12
_WIDEST_PX = 640
_RADIUS_PX = 8.0
_GAP_PX = 12
_LONGEST_WORD = 16
_BREAK = "\u200b"
"""Unicode's space of no width."""


class Tone(Enum):
    """How grave a message is: a note leaves by itself, a problem stays until it is closed."""

    NOTE = auto()
    PROBLEM = auto()


class MessageBar(QWidget):
    """Shows one message at a time, with at most one button; the newest replaces the one before.

    It lies over `pane` and takes no room from it: what lies under a pen must never move.
    """

    def __init__(self, pane: QWidget) -> None:
        super().__init__(pane)
        self.setObjectName("messageBar")
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._pane = pane
        self._do: Callable[[], object] | None = None
        self._tone = Tone.NOTE
        self._words = ""

        self._text = QLabel()
        self._text.setObjectName("messageText")
        self._text.setWordWrap(True)
        self._text.setMinimumWidth(1)  # on a narrow pane words wrap before a button is cut
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._button = QPushButton()
        self._button.setObjectName("messageAction")
        self._button.clicked.connect(self._act)
        self._close = QToolButton()
        self._close.setObjectName("messageClose")
        self._close.setAutoRaise(True)
        self._close.setToolTip(self.tr("Close this message"))
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.clicked.connect(self.clear)

        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(in_reading_order(self, QMargins(20, 10, 10, 10)))
        self._layout.setHorizontalSpacing(_GAP_PX)
        self._layout.setColumnStretch(0, 1)
        self._layout.addWidget(self._text, 0, 0)
        self._layout.addWidget(self._button, 0, 1)
        self._layout.addWidget(self._close, 0, 2)

        self._timer = QTimer(self, singleShot=True, interval=_NOTE_MS)
        self._timer.timeout.connect(self.clear)
        self._dress()
        self.hide()

    @property
    def text(self) -> str:
        """The message shown, empty while there is none."""
        return "" if self.isHidden() else self._words

    @property
    def leaves_by_itself(self) -> bool:
        """Whether the message shown is a note."""
        return self._timer.isActive()

    def note(self, text: str) -> None:
        """Tell something that need not be answered; it leaves by itself."""
        self._tell(text, Tone.NOTE)

    def problem(
        self, text: str, *, action: str = "", do: Callable[[], object] | None = None
    ) -> None:
        """Tell what went wrong, with a button where there is something to do about it."""
        self._tell(text, Tone.PROBLEM, action=action, do=do)

    def offer(self, text: str, *, action: str, do: Callable[[], object]) -> None:
        """Tell something with a button, such as "Undo"; it leaves by itself."""
        self._tell(text, Tone.NOTE, action=action, do=do)

    def clear(self) -> None:
        """Take the message away."""
        self._timer.stop()
        self._do = None
        self.hide()

    def clears_on(self, event: QKeyEvent) -> bool:
        """Take the message away on Escape, and tell whether there was one to take."""
        is_told = event.key() == Qt.Key.Key_Escape and bool(self.text)
        if is_told:
            self.clear()
        return is_told

    def _tell(
        self, text: str, tone: Tone, *, action: str = "", do: Callable[[], object] | None = None
    ) -> None:
        self._tone, self._do = tone, do
        text = in_our_words(text)
        self._words = text
        self._text.setText(_breakable(text))
        self._button.setText(action)
        self._button.setVisible(do is not None)
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        self.update()
        if tone is Tone.NOTE:
            self._timer.start()
        else:
            self._timer.stop()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _act(self) -> None:
        do = self._do
        self.clear()
        if do is not None:
            do()

    def _place(self) -> None:
        width = min(self._pane.width() - 2 * _MARGIN_PX, _WIDEST_PX)
        self._put_button(width)
        height = max(self.heightForWidth(width), self.minimumSizeHint().height())
        left = (self._pane.width() - width) // 2
        self.setGeometry(QRect(left, self._pane.height() - height - _MARGIN_PX, width, height))

    def _put_button(self, width_px: int) -> None:
        """Have the button beside the text, or below where that would cut a word."""
        metrics = self._text.fontMetrics()
        words = re.split(rf"[\s{_BREAK}]", self._text.text())
        margins = self._layout.contentsMargins()
        needed = max(map(metrics.horizontalAdvance, words)) + margins.left() + margins.right()
        needed += sum(each.sizeHint().width() + _GAP_PX for each in (self._button, self._close))
        if needed <= width_px:
            self._layout.addWidget(self._button, 0, 1)
        else:
            self._layout.addWidget(self._button, 1, 0, Qt.AlignmentFlag.AlignLeft)

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the pane from now on."""
        self._pane.installEventFilter(self)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave the pane's events to it: while one draws there are many."""
        self._pane.removeEventFilter(self)
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the lower edge of the pane."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _dress(self) -> None:
        self._close.setIcon(icon("close", self.palette()))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if not self.clears_on(event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card, with an accent at the reading edge for a problem."""
        palette = self.palette()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            card = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.setPen(palette.color(QPalette.ColorRole.Mid))
            painter.setBrush(palette.color(QPalette.ColorRole.AlternateBase))
            painter.drawRoundedRect(card, _RADIUS_PX, _RADIUS_PX)
            if self._tone is Tone.PROBLEM:
                edge = QRectF(8, 10, 4, self.height() - 20)
                if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                    edge.moveRight(self.width() - 8)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(palette.color(QPalette.ColorRole.Highlight))
                painter.drawRoundedRect(edge, 2, 2)


def _breakable(text: str) -> str:
    """Let a line break within what has no spaces for long, as names of files and folders may."""
    return re.sub(rf"([!-~]{{{_LONGEST_WORD}}})(?=[!-~])", rf"\1{_BREAK}", text)
