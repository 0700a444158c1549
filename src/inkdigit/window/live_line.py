"""The stroke under the pen: a new point has no more painted anew than what is around it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from inkdigit.ink import Box, Stroke
from inkdigit.ink.growing import GrowingLine
from inkdigit.ink.outline import changed_box, line_box
from inkdigit.window.ink_painter import Floats, paint_line
from inkdigit.window.sheet import Look


class LiveLine:
    """Follows the stroke under the pen from its first point to its last."""

    def __init__(self) -> None:
        self._growing: GrowingLine | None = None
        self._line: Floats | None = None

    def show(self, stroke: Stroke | None, look: Look) -> list[Box]:
        """Show a stroke, or none; return the boxes outside of which nothing changed."""
        before, self._line = self._line, self._line_of(stroke, look)
        if before is not None and self._line is not None and self._growing is not None:
            return [changed_box(before, self._line, alike=self._growing.kept)]
        return [line_box(line) for line in (before, self._line) if line is not None]

    def paint(self, painter: QPainter, look: Look, *, exposed: QRectF) -> None:
        """Paint the stroke in the widget's coordinates, as far as it is exposed."""
        if self._line is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(look.rect, Qt.ClipOperation.IntersectClip)
        look.enter(painter)
        paint_line(painter, self._line, colour=look.ink, within=look.to_paper(exposed))
        painter.restore()

    def _line_of(self, stroke: Stroke | None, look: Look) -> Floats | None:
        if stroke is None:
            self._growing = None
            return None
        width, tolerance = look.width_of(stroke), look.tolerance
        growing = self._growing
        if growing is None or (growing.width, growing.tolerance) != (width, tolerance):
            growing = self._growing = GrowingLine(width=width, tolerance=tolerance)
        return growing.follow(stroke)
