"""Paints ink with QPainter: the canvas, the thumbnails and PNG files all look alike."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPolygonF

from inkdigit.ink import Box, Ink, Stroke
from inkdigit.ink.curves import pen_width, thick_line
from inkdigit.ink.editing import fitted
from inkdigit.ink.outline import outline

Floats = npt.NDArray[np.float64]

FINEST_PX = 0.05
"""How far, in pixels of the device, what is painted may leave the smooth curve."""

PNG_MARGIN = 0.1
"""The empty border of an exported picture, as a share of its side."""


def paint_ink(
    painter: QPainter,
    ink: Ink,
    *,
    colour: QColor,
    width: float | None = None,
    within: QRectF | None = None,
) -> None:
    """Paint `ink` in its own coordinates, under the painter's transform, antialiased.

    `width` replaces the strokes' own pen widths (in ink units). With `within` (in ink coordinates)
    only the parts that can be seen there are painted: clipped to it, every pixel is the same as if
    all had been.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    fallback = pen_width(ink)
    for stroke in ink.strokes:
        full = width or stroke.width or fallback
        paint_stroke(painter, stroke, colour=colour, width=full, within=within)
    painter.restore()


def paint_stroke(
    painter: QPainter,
    stroke: Stroke,
    *,
    colour: QColor,
    width: float,
    within: QRectF | None = None,
) -> None:
    """Paint one stroke with a pen of `width` at full pressure; see `paint_ink`."""
    line = thick_line(stroke, width=width, tolerance=tolerance_of(painter))
    paint_line(painter, line, colour=colour, within=within)


def paint_line(
    painter: QPainter, line: Floats, *, colour: QColor, within: QRectF | None = None
) -> None:
    """Paint a thick line, of shape (m, 3): x, y and radius at each corner; see `paint_ink`.

    It is filled in one go, so translucent colours and soft edges show no joints.
    """
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    seen = None if within is None else box_of(within)
    for polygon in outline(line, tolerance=tolerance_of(painter), within=seen):
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in polygon.tolist()]))
        path.closeSubpath()
    painter.fillPath(path, colour)


def tolerance_of(painter: QPainter) -> float:
    """Return, in ink units, how far a painted line may leave the true one without being seen."""
    pixels_per_unit = math.sqrt(abs(painter.deviceTransform().determinant()))
    return FINEST_PX / (pixels_per_unit or 1.0)


def box_of(rect: QRectF) -> Box:
    """Return a Qt rectangle as a box of ink coordinates."""
    return Box(rect.left(), rect.top(), rect.right(), rect.bottom())


def fit_ink(ink: Ink, rect: QRectF) -> Ink:
    """Return `ink` scaled, aspect and pen widths kept, to fill `rect`, and centred there."""
    return fitted(ink, box_of(rect))


def render_png(
    ink: Ink,
    size: int,
    *,
    colour: QColor | None = None,
    background: QColor | None = None,
) -> bytes:
    """Return a PNG of `size` by `size` pixels with the ink fitted into it.

    Black on white unless told otherwise. Raises ValueError where `size` is not in 1..20000, and
    MemoryError where there is no room for such a picture.
    """
    if not 1 <= size <= 20_000:
        raise ValueError(f"a picture of {size} pixels a side can't be made: 1 to 20000 can")
    image = QImage(size, size, QImage.Format.Format_RGB32)
    if image.isNull():
        raise MemoryError(f"no room for a picture of {size} pixels a side")
    image.fill(background or QColor(Qt.GlobalColor.white))
    margin = PNG_MARGIN * size
    page = QRectF(image.rect()).adjusted(margin, margin, -margin, -margin)
    with QPainter(image) as painter:
        paint_ink(painter, fit_ink(ink, page), colour=colour or QColor(Qt.GlobalColor.black))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # PySide types the format as bytes though it takes only str: both forms of save() go this way.
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
