"""What shows where a tool is: the ring of the eraser, and the pen that the keyboard moves."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from inkdigit.window.canvas_interaction import Tool
from inkdigit.window.drawing import Drawing
from inkdigit.window.key_pen import KeyPen
from inkdigit.window.sheet import Look

LEAST_RADIUS_PX = 5.0
ARM_PX = 8.0


@dataclass(frozen=True)
class Marker:
    """A ring around a place on the paper; `at` and `radius` are in ink units.

    `of_keys` marks the keyboard's pen by the arms of a cross, filled while it `is_down`.
    """

    at: tuple[float, float]
    radius: float
    of_keys: bool = False
    is_down: bool = False

    def rect(self, look: Look) -> QRectF:
        """Return what the marker may touch, in the widget's coordinates."""
        centre, reach = self._circle(look)
        reach += ARM_PX + 4
        return QRectF(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach)

    def paint(self, painter: QPainter, look: Look) -> None:
        """Paint the marker in the widget's coordinates."""
        centre, reach = self._circle(look)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = QColor(look.accent if self.of_keys else look.paper)
        fill.setAlphaF(0.0 if self.of_keys and not self.is_down else 0.4)
        painter.setBrush(fill)
        # Seen on ink and on paper alike: the accent between edges of the paper's colour.
        painter.setPen(QPen(look.paper, 4.0))
        painter.drawEllipse(centre, reach, reach)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.accent, 2.0))
        painter.drawEllipse(centre, reach, reach)
        if self.of_keys:
            for way in (QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)):
                painter.drawLine(centre + way * (reach + 2), centre + way * (reach + ARM_PX))

    def _circle(self, look: Look) -> tuple[QPointF, float]:
        reach = max(self.radius * look.place.scale, LEAST_RADIUS_PX)
        return QPointF(*look.place.to_widget(*self.at)), reach


def marker_of(
    drawing: Drawing, keys: KeyPen, *, tool: Tool, eraser_at: tuple[float, float] | None
) -> Marker | None:
    """Return what shows the tool now: the keyboard's pen, or an eraser where the pointer is."""
    if keys.is_shown:
        radius = drawing.eraser_radius if tool is Tool.ERASER else drawing.pen_width / 2
        return Marker(keys.at, radius, of_keys=True, is_down=keys.is_down)
    return None if eraser_at is None else Marker(eraser_at, drawing.eraser_radius)
