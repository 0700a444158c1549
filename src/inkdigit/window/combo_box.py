"""A combo box with an arrow of ours where the system has no look of its own."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QComboBox

from inkdigit.window.theme import native_style

_ARROW_PX = (8.0, 4.0)
_FROM_END_PX = 14.0


class ComboBox(QComboBox):
    """A style sheet takes an arrow from a file alone, and that would not follow the theme."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box as its style does, and the arrow."""
        super().paintEvent(event)
        if native_style():
            return
        width, height = _ARROW_PX
        middle = self.height() / 2
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        centre = _FROM_END_PX if is_mirrored else self.width() - _FROM_END_PX
        pen = QPen(self.palette().color(QPalette.ColorRole.PlaceholderText), 1.6)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(pen)
            painter.drawPolyline(
                [
                    QPointF(centre - width / 2, middle - height / 2),
                    QPointF(centre, middle + height / 2),
                    QPointF(centre + width / 2, middle - height / 2),
                ]
            )
