"""The strokes on the canvas in the colours of what they say."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap, QTransform
from PySide6.QtWidgets import QWidget

from inkdigit.ink.curves import pen_width, thick_line
from inkdigit.ink.drawing import lengths
from inkdigit.ink.stroke import Ink
from inkdigit.reading.attribution import Array
from inkdigit.reading.framing import FRAME, PEN_WIDTH, place_ink
from inkdigit.window.canvas import Canvas
from inkdigit.window.heat import PIERCED, HeatColours, heat_pixels, spread, strengths
from inkdigit.window.ink_painter import paint_ink
from inkdigit.window.paper import PAPER_SIDE, PaperPlace, place_paper
from inkdigit.window.pixels import rgb_image

_HOLE_SHARE = 0.17
"""A hole's radius as a share of the pen's width."""
_APART_SHARE = 0.85
"""From one hole to the next, along the stroke, as a share of the pen's width."""


@dataclass(frozen=True, eq=False)
class Tint:
    """Ink, and what it says at each place of its frame, float32 (28, 28) in -1 to 1."""

    ink: Ink
    strength: Array

    @classmethod
    def of(cls, ink: Ink, *, heat: Array, frame: Array) -> Tint:
        """The tint of ink whose map is `heat`, both (28, 28)."""
        return cls(ink, strengths(spread(heat, frame)))


class InkTint(QWidget):
    """Lies over tinted strokes, as large as they are, and lets the pointer through.

    It goes at the first change of the ink: drawing never waits for it.
    """

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.setObjectName("inkTint")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._tint: Tint | None = None
        self._painted = QPixmap()
        self._place = PaperPlace(0.0, 0.0, PAPER_SIDE)
        canvas.resized.connect(self._fit)
        canvas.ink_changed.connect(self.drop)
        self.hide()

    @property
    def tint(self) -> Tint | None:
        """What is shown."""
        return self._tint

    def show_tint(self, tint: Tint) -> None:
        """Tint strokes that lie on the canvas."""
        self._tint = tint
        self._painted = QPixmap()
        self._fit()
        self.show()
        self.update()

    def drop(self) -> None:
        """Leave the strokes as they are."""
        if self._tint is not None:
            self._tint = None
            self._painted = QPixmap()
            self.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        self._painted = QPixmap()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the strokes, once for each size and theme."""
        if self._tint is None:
            return
        ratio = self.devicePixelRatioF()
        wanted = QSize(round(self.width() * ratio), round(self.height() * ratio))
        if self._painted.size() != wanted:
            self._painted = QPixmap(wanted)
            self._painted.setDevicePixelRatio(ratio)
            self._painted.fill(Qt.GlobalColor.transparent)
            with QPainter(self._painted) as painter:
                painter.setTransform(self._to_widget(), combine=True)
                paint_tint(painter, self._tint, HeatColours.of(self.palette()))
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, self._painted)

    def _fit(self) -> None:
        """Lie over the strokes, also when the canvas becomes another size."""
        if self._tint is None:
            return
        self._painted = QPixmap()
        ratio, size = self.devicePixelRatioF(), self._canvas.size()
        self._place = place_paper(width=size.width(), height=size.height(), pixel_ratio=ratio)
        fallback = pen_width(self._tint.ink)
        x, y, radius = np.concatenate(
            [
                thick_line(stroke, width=stroke.width or fallback, tolerance=0.5)
                for stroke in self._tint.ink.strokes
            ]
        ).T
        reach = radius + 1
        left, top = self._place.to_widget((x - reach).min(), (y - reach).min())
        right, bottom = self._place.to_widget((x + reach).max(), (y + reach).max())
        place = self._place
        paper = QRectF(place.left, place.top, place.side, place.side)
        area = QRectF(left, top, right - left, bottom - top).intersected(paper)
        self.setGeometry(area.toAlignedRect())

    def _to_widget(self) -> QTransform:
        place = self._place
        dx, dy = place.left - self.x(), place.top - self.y()
        return QTransform(place.scale, 0, 0, place.scale, dx, dy)


def paint_tint(painter: QPainter, tint: Tint, colours: HeatColours) -> None:
    """Paint tinted ink in its own coordinates, alone on a transparent device."""
    place = place_ink(tint.ink)
    side = FRAME / place.scale
    left, top = place.corner - (PEN_WIDTH / 2 + place.inset) / place.scale
    paint_ink(painter, tint.ink, colour=colours.neutral)
    painter.save()
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    everywhere = np.ones_like(tint.strength)
    image = rgb_image(heat_pixels(everywhere, tint.strength, colours))
    # Made larger first: the painter alone would show the edges of the frame's pixels.
    image = image.scaled(
        FRAME * 8,
        FRAME * 8,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    ).convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    painter.drawImage(QRectF(left, top, side, side), image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.paper)
    for x, y, radius in holes(tint):
        painter.drawEllipse(QPointF(x, y), radius, radius)
    painter.restore()


def holes(tint: Tint) -> list[tuple[float, float, float]]:
    """Where strokes that speak against are pierced: x, y and radius in ink units."""
    place, fallback = place_ink(tint.ink), pen_width(tint.ink)
    found = []
    for stroke in tint.ink.strokes:
        width = stroke.width or fallback
        along = np.concatenate([[0.0], np.cumsum(lengths(stroke.xy))])
        stops = np.arange(
            along[-1] % (_APART_SHARE * width) / 2, along[-1] + 1e-9, _APART_SHARE * width
        )
        xy = np.column_stack([np.interp(stops, along, axis) for axis in stroke.xy.T])
        columns, rows = np.clip(place.to_frame(xy).astype(int), 0, FRAME - 1).T
        against = tint.strength[rows, columns] <= PIERCED
        found += [(x, y, _HOLE_SHARE * width) for x, y in xy[against].tolist()]
    return found
