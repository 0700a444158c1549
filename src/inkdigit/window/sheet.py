"""The paper as it is painted: finished ink kept in a pixmap, and what lies around and above it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QPen, QPixmap

from inkdigit.ink import Box, Ink, Stroke
from inkdigit.ink.curves import thick_line
from inkdigit.ink.outline import line_box
from inkdigit.window.ink_painter import FINEST_PX, Floats, paint_line
from inkdigit.window.paper import PAPER, PaperPlace

CORNER_PX = 14.0
SHADOW_PX = 12


@dataclass(frozen=True)
class Look:
    """All that the painted paper depends on beside its ink."""

    place: PaperPlace
    pixel_ratio: float
    paper: QColor
    ink: QColor
    accent: QColor

    @classmethod
    def of(cls, palette: QPalette, *, place: PaperPlace, pixel_ratio: float) -> Look:
        """Return the look of a palette: Base is the paper, Text the ink, Highlight the accent."""
        roles = QPalette.ColorRole
        paper, ink, accent = map(palette.color, (roles.Base, roles.Text, roles.Highlight))
        return cls(place, pixel_ratio, paper, ink, accent)

    @property
    def rect(self) -> QRectF:
        """The paper in the widget."""
        return QRectF(self.place.left, self.place.top, self.place.side, self.place.side)

    @property
    def tolerance(self) -> float:
        """How far a painted line may leave the true one, in ink units."""
        return FINEST_PX / (self.place.scale * self.pixel_ratio)

    def line(self, stroke: Stroke) -> Floats:
        """Return the thick line that is painted for a stroke which knows its pen's width."""
        return thick_line(stroke, width=self.width_of(stroke), tolerance=self.tolerance)

    @staticmethod
    def width_of(stroke: Stroke) -> float:
        """Return the width of the pen that a stroke is painted with, in ink units."""
        return stroke.width or 1.0

    def is_inside(self, rect: QRectF) -> bool:
        """Return whether a part of the widget shows paper alone, neither its edge nor a corner."""
        inset = CORNER_PX / 2
        return self.rect.adjusted(inset, inset, -inset, -inset).contains(rect)

    def to_widget(self, box: Box) -> QRectF:
        """Return where a box of ink coordinates lies in the widget."""
        left, top = self.place.to_widget(box.left, box.top)
        return QRectF(left, top, box.width * self.place.scale, box.height * self.place.scale)

    def to_paper(self, rect: QRectF) -> QRectF:
        """Return a rectangle of the widget in ink coordinates."""
        left, top = self.place.to_paper(rect.left(), rect.top())
        scale = self.place.scale
        return QRectF(left, top, rect.width() / scale, rect.height() / scale)

    def enter(self, painter: QPainter) -> None:
        """Let the painter, in the widget's coordinates, paint in ink coordinates."""
        painter.translate(self.place.left, self.place.top)
        painter.scale(self.place.scale, self.place.scale)


class Sheet:
    """The paper with its finished ink, painted ahead at the screen's own resolution."""

    def __init__(self) -> None:
        self._strokes: tuple[Stroke, ...] = ()
        self._lines: dict[int, Floats] = {}
        self._look: Look | None = None
        self._pixmap = QPixmap()
        self._stale: Box | None = None

    def show_ink(self, ink: Ink) -> Box | None:
        """Make `ink` the one shown; return the box outside of which nothing changed.

        Strokes are told apart as objects, which edits of ink keep. A new one is painted on top of
        the others; any other change waits for the next `paint`, however many come before it.
        """
        if self._look is None:
            self._strokes = ink.strokes
            return PAPER
        known = {id(stroke) for stroke in self._strokes}
        kept = known & {id(stroke) for stroke in ink.strokes}
        new = {id(s): self._look.line(s) for s in ink.strokes if id(s) not in kept}
        gone = [self._lines.pop(stroke) for stroke in known - kept]
        self._lines |= new
        self._strokes = ink.strokes
        if not (gone or new):
            return None
        changed = _around([line_box(line) for line in (*gone, *new.values())])
        on_top = not gone and all(id(s) in kept for s in ink.strokes[: len(kept)])
        if on_top and self._stale is None:
            self._paint(changed, strokes=ink.strokes[len(kept) :])
        else:
            self._stale = _around([changed, self._stale or changed])
        return changed

    def paint(self, painter: QPainter, look: Look) -> None:
        """Paint the paper and its ink in the widget's coordinates."""
        if look != self._look:
            side = round(look.place.side * look.pixel_ratio)
            self._look = look
            self._lines = {id(stroke): look.line(stroke) for stroke in self._strokes}
            self._pixmap = QPixmap(side, side)
            self._pixmap.setDevicePixelRatio(look.pixel_ratio)
            self._pixmap.fill(Qt.GlobalColor.transparent)
            self._stale = PAPER
        if self._stale is not None:
            self._paint(self._stale, strokes=None)
            self._stale = None
        painter.drawPixmap(look.rect.topLeft(), self._pixmap)

    def _paint(self, changed: Box, *, strokes: tuple[Stroke, ...] | None) -> None:
        """Paint `strokes` on top, or else all anew, within a box of ink coordinates."""
        assert self._look is not None
        look = self._look
        with QPainter(self._pixmap) as painter:
            painter.translate(-look.place.left, -look.place.top)
            area = QRectF(look.to_widget(changed).toAlignedRect().adjusted(-2, -2, 2, 2))
            painter.setClipRect(area)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if strokes is None:
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
                painter.fillRect(area, Qt.GlobalColor.transparent)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.paper)
                painter.drawRoundedRect(look.rect, CORNER_PX, CORNER_PX)
            # Ink stays on the paper, round corners included.
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
            look.enter(painter)
            seen = look.to_paper(area)
            for stroke in self._strokes if strokes is None else strokes:
                paint_line(painter, self._lines[id(stroke)], colour=look.ink, within=seen)


def _around(boxes: list[Box]) -> Box:
    """Return the box around boxes."""
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return Box(min(lefts), min(tops), max(rights), max(bottoms))


def paint_surround(painter: QPainter, look: Look) -> None:
    """Paint the soft shadow that the paper throws on what it lies on."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 2))
    for reach in range(SHADOW_PX, 0, -1):
        shade = look.rect.adjusted(-reach, -reach, reach, reach).translated(0, 2)
        painter.drawRoundedRect(shade, CORNER_PX + reach, CORNER_PX + reach)


def paint_border(painter: QPainter, look: Look, *, focused: bool) -> None:
    """Paint the paper's edge, marked where the keyboard has it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = 2.0 if focused else 1.0 / look.pixel_ratio
    colour = QColor(look.accent if focused else look.ink)
    colour.setAlphaF(0.9 if focused else 0.22)
    painter.setPen(QPen(colour, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = width / 2
    edge = look.rect.adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(edge, CORNER_PX - inset, CORNER_PX - inset)


def paint_invitation(painter: QPainter, look: Look, *, text: str, font: QFont) -> None:
    """Paint what to do on empty paper, quietly."""
    font = QFont(font)
    font.setPixelSize(max(round(look.place.side * 0.052), 11))
    font.setWeight(QFont.Weight.Light)
    colour = QColor(look.ink)
    colour.setAlphaF(0.55)
    painter.setFont(font)
    painter.setPen(colour)
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    painter.drawText(look.rect.adjusted(12, 12, -12, -12), flags, text)
