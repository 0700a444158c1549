"""Drawings as small pictures, kept as long as they are looked at."""

from __future__ import annotations

from collections import OrderedDict
from typing import Protocol

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from inkdigit.ink import Ink
from inkdigit.ink.curves import beziers
from inkdigit.ink.drawing import lengths

Floats = npt.NDArray[np.float64]

_KEPT = 256
_LINE_SHARES = (0.03, 0.055)  # the finest and the usual
_MARGIN_SHARE = 0.16
_MOST_ENLARGED = 4.0
_SPACING_PX = 1.6
_FARTHEST = 1e12


class HasInk(Protocol):
    """What has ink: an entry, a lesson."""

    @property
    def packed_ink(self) -> bytes:
        """The ink as bytes, equal where the ink is."""

    @property
    def ink(self) -> Ink:
        """The ink itself, costly when first asked for."""


class Thumbnails:
    """Makes square pictures of drawings, transparent around it, and keeps the latest."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[bytes, float, float, int], QPixmap] = OrderedDict()

    def of(self, entry: HasInk, *, side_px: float, ratio: float, colour: QColor) -> QPixmap:
        """Return the picture of a drawing for a device of so many pixels to the logical one."""
        key = (entry.packed_ink, side_px, ratio, colour.rgba())
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        pixmap = QPixmap((QSizeF(side_px, side_px) * ratio).toSize())
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        pen = QPen(colour, line_px(entry.ink, side_px=side_px))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        with QPainter(pixmap) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.strokePath(outline(entry.ink, side_px=side_px), pen)
        self._kept[key] = pixmap
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return pixmap


def line_px(ink: Ink, *, side_px: float) -> float:
    """Return how wide the line of `ink` is in such a square: as it was drawn, but never faint.

    A pen wider than that of a usual digit would blot a number of many.
    """
    finest, usual = (share * side_px for share in _LINE_SHARES)
    widths = [stroke.width for stroke in ink.strokes if stroke.width is not None]
    return min(max(max(widths) * _scale(ink, side_px), finest), usual) if widths else usual


def outline(ink: Ink, *, side_px: float) -> QPainterPath:
    """Return the line of `ink`, fitted into a square and centred there.

    It is the canvas' curve through the points, but through no more of them than can be told apart,
    and of one width: so small, nobody sees the pressure, and a list has to scroll.
    """
    path = QPainterPath()
    if ink.is_empty or np.abs(ink.xy).max() > _FARTHEST:
        return path
    box = ink.box
    scale = _scale(ink, side_px)
    middle = np.array([box.left + box.right, box.top + box.bottom]) / 2
    for stroke in ink.strokes:
        xy = _thinned((stroke.xy - middle) * scale + side_px / 2)
        path.moveTo(*xy[0].tolist())
        if len(xy) == 1:
            path.lineTo(xy[0, 0] + 1e-3, xy[0, 1])
        else:
            for curve in beziers(xy)[:, 1:].reshape(-1, 6).tolist():
                path.cubicTo(*curve)
    return path


def _scale(ink: Ink, side_px: float) -> float:
    room = side_px * (1 - 2 * _MARGIN_SHARE)
    return min(_MOST_ENLARGED, room / max(ink.box.width, ink.box.height, room / _MOST_ENLARGED))


def _thinned(xy: Floats) -> Floats:
    """Return the points of shape (n, 2) without those crowded together; no two neighbours equal."""
    steps = lengths(xy)
    stretch = np.floor(np.cumsum(steps) / _SPACING_PX)
    thinned: Floats = xy[np.concatenate([[True], np.diff(stretch, prepend=0.0) > 0])]
    if np.any(thinned[-1] != xy[-1]):
        thinned = np.concatenate([thinned, xy[-1:]])
    # A pen that went back on its own track may be where it was a stretch before.
    moved: Floats = thinned[np.concatenate([[True], np.any(np.diff(thinned, axis=0) != 0, axis=1)])]
    return moved
