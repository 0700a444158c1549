"""What the canvas shows, and which parts of it change: paper, ink, the stroke under the pen."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QFont, QPainter

from inkdigit.window import sheet
from inkdigit.window.drawing import Drawing
from inkdigit.window.live_line import LiveLine
from inkdigit.window.marker import Marker
from inkdigit.window.sheet import Look, Sheet


class CanvasPicture:
    """The picture on the canvas. What shows something new returns where, in the widget."""

    def __init__(self) -> None:
        self._sheet = Sheet()
        self._live = LiveLine()
        self._marker: Marker | None = None

    def show_drawing(self, drawing: Drawing, look: Look) -> list[QRect]:
        """Show a drawing as it is now."""
        finished = self._sheet.show_ink(drawing.finished)
        boxes = self._live.show(drawing.live, look)
        if finished is not None:
            boxes.append(finished)
        return [look.to_widget(box).toAlignedRect().adjusted(-2, -2, 2, 2) for box in boxes]

    def show_marker(self, marker: Marker | None, look: Look) -> list[QRect]:
        """Show what marks the tool's place, or nothing."""
        before, self._marker = self._marker, marker
        if marker == before:
            return []
        return [one.rect(look).toAlignedRect() for one in (before, marker) if one is not None]

    def paint(
        self,
        painter: QPainter,
        look: Look,
        *,
        exposed: QRectF,
        invitation: str,
        font: QFont,
        focused: bool,
    ) -> None:
        """Paint what is exposed in the widget's coordinates; an empty `invitation` is none."""
        beside_the_edge = look.is_inside(exposed)
        if not beside_the_edge:
            sheet.paint_surround(painter, look)
        self._sheet.paint(painter, look)
        self._live.paint(painter, look, exposed=exposed)
        if invitation:
            sheet.paint_invitation(painter, look, text=invitation, font=font)
        if not beside_the_edge:
            sheet.paint_border(painter, look, focused=focused)
        if self._marker is not None:
            self._marker.paint(painter, look)
