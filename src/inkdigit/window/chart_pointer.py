"""Pointing at a row of the chart, with the mouse or the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from inkdigit.window.chart_geometry import ROWS
from inkdigit.window.probability_chart import ProbabilityChart

_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


def row_after(row: int | None, key: int, *, first: int) -> int | None:
    """The row that a key leads to, None where it leads nowhere; the first one is `first`."""
    if key not in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End):
        return None
    if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
        return 0 if key == Qt.Key.Key_Home else ROWS - 1
    if row is None:
        return first
    return min(max(row + (1 if key == Qt.Key.Key_Down else -1), 0), ROWS - 1)


class PointedChart(ProbabilityChart):
    """A chart that marks the row pointed at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at the row under the mouse."""
        self.point_to(self.row_at(event.position().y()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at none."""
        self.point_to(None)
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Point at the best row where the keyboard came here."""
        by_keyboard = event.reason() in _BY_KEYBOARD
        self.point_to(self.best_row if by_keyboard else None, by_keyboard=by_keyboard)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Point at none."""
        self.point_to(None)
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from row to row."""
        row = row_after(self.pointed_row, event.key(), first=self.best_row or 0)
        if row is None:
            super().keyPressEvent(event)
        else:
            self.point_to(row, by_keyboard=True)
