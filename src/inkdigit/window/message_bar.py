"""A line above the canvas that tells and never blocks."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from inkdigit.window.icons import icon

_NOTE_MS = 6000


class Tone(Enum):
    """How grave a message is: a note leaves by itself, a problem stays until it is closed."""

    NOTE = auto()
    PROBLEM = auto()


class MessageBar(QWidget):
    """Shows one message at a time, with at most one button; the newest replaces the one before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._do: Callable[[], object] | None = None
        self._tone = Tone.NOTE

        self._text = QLabel()
        self._text.setObjectName("messageText")
        self._text.setWordWrap(True)
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

        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.setSpacing(12)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._button)
        layout.addWidget(self._close)

        self._timer = QTimer(self, singleShot=True, interval=_NOTE_MS)
        self._timer.timeout.connect(self.clear)
        self._dress()
        self.hide()

    @property
    def text(self) -> str:
        """The message shown, empty while there is none."""
        return "" if self.isHidden() else self._text.text()

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

    def _tell(
        self, text: str, tone: Tone, *, action: str = "", do: Callable[[], object] | None = None
    ) -> None:
        self._tone, self._do = tone, do
        self._text.setText(text)
        self._button.setText(action)
        self._button.setVisible(do is not None)
        self.setAccessibleName(text)
        self.show()
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

    def _dress(self) -> None:
        self._close.setIcon(icon("close", self.palette()))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the surface, with an accent at the reading edge for a problem."""
        painter = QPainter(self)
        palette = self.palette()
        painter.fillRect(self.rect(), palette.color(QPalette.ColorRole.Base))
        line = self.rect()
        line.setTop(line.bottom())
        painter.fillRect(line, palette.color(QPalette.ColorRole.Mid))
        if self._tone is Tone.PROBLEM:
            edge = self.rect()
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                edge.setLeft(edge.right() - 3)
            else:
                edge.setWidth(4)
            painter.fillRect(edge, palette.color(QPalette.ColorRole.Highlight))
        painter.end()
