"""Pointing at a row of the chart, with the mouse or the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent

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


class ChartPointer(QObject):
    """Watches what is done to a chart and has it mark the row pointed at."""

    def __init__(self, chart: ProbabilityChart) -> None:
        super().__init__(chart)
        self._chart = chart
        chart.setMouseTracking(True)
        chart.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        chart.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the pointer and the keys."""
        chart = self._chart
        if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            chart.point_to(chart.row_at(event.position().y()))
        elif event.type() == QEvent.Type.Leave:
            chart.point_to(None)
        elif isinstance(event, QFocusEvent):
            by_keyboard = event.gotFocus() and event.reason() in _BY_KEYBOARD
            chart.point_to(chart.best_row if by_keyboard else None, by_keyboard=by_keyboard)
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            row = row_after(chart.pointed_row, event.key(), first=chart.best_row or 0)
            if row is not None:
                chart.point_to(row, by_keyboard=True)
                return True
        return False
