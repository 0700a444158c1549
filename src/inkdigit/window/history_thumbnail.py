"""Drawings as small pictures, kept as long as they are looked at."""

from __future__ import annotations

from collections import OrderedDict

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from inkdigit.history import Entry
from inkdigit.ink import Ink
from inkdigit.ink.curves import beziers
from inkdigit.window.ink_painter import fit_ink

_KEPT = 256
_LINE_SHARE = 0.055
_MARGIN_SHARE = 0.16
_MOST_POINTS = 1_000
_LARGEST = 1e9


class Thumbnails:
    """Makes square pictures of entries' ink, transparent around it, and keeps the latest.

    The line is the canvas' curve but of one width: at this size nobody sees the pressure, and it is
    painted twenty times as fast.
    """

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[bytes, float, float, int], QPixmap] = OrderedDict()

    def of(self, entry: Entry, *, side_px: float, ratio: float, colour: QColor) -> QPixmap:
        """Return the picture of an entry for a device of so many pixels to the logical one."""
        key = (entry.packed_ink, side_px, ratio, colour.rgba())
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        pixmap = QPixmap((QSizeF(side_px, side_px) * ratio).toSize())
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        paint_thumbnail(pixmap, entry.ink, side_px=side_px, colour=colour)
        self._kept[key] = pixmap
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return pixmap


def paint_thumbnail(pixmap: QPixmap, ink: Ink, *, side_px: float, colour: QColor) -> None:
    """Paint `ink`, fitted, into a square of the pixmap."""
    if ink.is_empty or np.abs(ink.xy).max() > _LARGEST:
        return
    margin = _MARGIN_SHARE * side_px
    line = QPen(colour, _LINE_SHARE * side_px)
    line.setCapStyle(Qt.PenCapStyle.RoundCap)
    line.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.strokePath(
        _path(fit_ink(ink, QRectF(margin, margin, side_px - 2 * margin, side_px - 2 * margin))),
        line,
    )
    painter.end()


def _path(ink: Ink) -> QPainterPath:
    """Return curves through the points of the strokes; through some, where there are very many."""
    path = QPainterPath()
    for stroke in ink.strokes:
        xy = stroke.xy[:: 1 + len(stroke.xy) // _MOST_POINTS]
        xy = xy[np.concatenate([[True], np.any(np.diff(xy, axis=0) != 0, axis=1)])]
        path.moveTo(*xy[0].tolist())
        if len(xy) == 1:
            path.lineTo(QPointF(xy[0, 0] + 1e-3, xy[0, 1]))
        else:
            for curve in beziers(xy)[:, 1:].reshape(-1, 6).tolist():
                path.cubicTo(*curve)
    return path
