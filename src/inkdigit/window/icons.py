"""The icons, as strokes on a 24 × 24 grid: crisp at every scale, in the colours of the theme."""

from __future__ import annotations

import re

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPalette, QPen, QPixmap

GRID = 24.0
_STROKE = 1.7
_SIZES_PX = (16, 20, 24)
_RATIOS = (1.0, 2.0)

PATHS = {
    "pen": "M 4 20 L 5.2 15.4 L 16.2 4.4 C 17 3.6 18.4 3.6 19.2 4.4 L 19.6 4.8 "
    "C 20.4 5.6 20.4 7 19.6 7.8 L 8.6 18.8 Z M 14 6.6 L 17.4 10",
    "eraser": "M 9.2 19.5 L 4.4 14.7 C 3.7 14 3.7 12.9 4.4 12.2 L 12.2 4.4 C 12.9 3.7 14 3.7 "
    "14.7 4.4 L 19.6 9.3 C 20.3 10 20.3 11.1 19.6 11.8 L 11.9 19.5 Z M 8.3 8.3 L 15.7 15.7 "
    "M 9.2 19.5 L 20 19.5",
    "undo": "M 8.5 5 L 4.5 9 L 8.5 13 M 4.5 9 L 14.5 9 C 17.5 9 19.5 11.2 19.5 14 "
    "C 19.5 16.8 17.5 19 14.5 19 L 10 19",
    "redo": "M 15.5 5 L 19.5 9 L 15.5 13 M 19.5 9 L 9.5 9 C 6.5 9 4.5 11.2 4.5 14 "
    "C 4.5 16.8 6.5 19 9.5 19 L 14 19",
    "clear": "M 4.5 6.5 L 19.5 6.5 M 9 6.5 L 9 4.3 L 15 4.3 L 15 6.5 M 6.5 6.5 L 7.3 19.7 "
    "L 16.7 19.7 L 17.5 6.5 M 10 10.5 L 10.3 16 M 14 10.5 L 13.7 16",
    "open": "M 3.5 18.5 L 3.5 5.5 L 9 5.5 L 11 8 L 19 8 L 19 10.5 M 3.5 18.5 L 6.3 10.5 "
    "L 21 10.5 L 18.4 18.5 Z",
    "save": "M 12 4 L 12 15 M 7.5 10.7 L 12 15.2 L 16.5 10.7 M 4.5 16 L 4.5 19.5 L 19.5 19.5 "
    "L 19.5 16",
    "copy": "M 8.5 8.5 L 19.5 8.5 L 19.5 19.5 L 8.5 19.5 Z M 8.5 15.5 L 4.5 15.5 L 4.5 4.5 "
    "L 15.5 4.5 L 15.5 8.5",
    "paste": "M 9 5.5 L 5.5 5.5 L 5.5 20 L 18.5 20 L 18.5 5.5 L 15 5.5 M 9 3.8 L 15 3.8 L 15 7.4 "
    "L 9 7.4 Z",
    "history": "M 12 7.5 L 12 12.3 L 15.3 14.2 M 4.2 12 C 4.2 7.7 7.7 4.2 12 4.2 "
    "C 16.3 4.2 19.8 7.7 19.8 12 C 19.8 16.3 16.3 19.8 12 19.8 C 9 19.8 6.4 18.1 5.1 15.6 "
    "M 4 19.2 L 5 15.4 L 8.8 16.4",
    "close": "M 6.5 6.5 L 17.5 17.5 M 17.5 6.5 L 6.5 17.5",
}
"""Each icon as lines and curves: SVG's commands M, L, C and Z, absolute."""

_TOKENS = re.compile(r"[MLCZ]|-?[\d.]+")


def icon_path(name: str) -> QPainterPath:
    """Return an icon's outline on the grid."""
    path = QPainterPath()
    tokens = iter(_TOKENS.findall(PATHS[name]))

    def point() -> QPointF:
        return QPointF(float(next(tokens)), float(next(tokens)))

    for command in tokens:
        match command:
            case "M":
                path.moveTo(point())
            case "L":
                path.lineTo(point())
            case "C":
                path.cubicTo(point(), point(), point())
            case "Z":
                path.closeSubpath()
    return path


def icon_colours(palette: QPalette) -> tuple[QColor, QColor, QColor]:
    """Return the colours of icons: normal, checked and disabled."""
    group, role = QPalette.ColorGroup, QPalette.ColorRole
    return (
        palette.color(group.Active, role.ButtonText),
        palette.color(group.Active, role.Highlight),
        palette.color(group.Disabled, role.ButtonText),
    )


def icon(name: str, palette: QPalette) -> QIcon:
    """Return an icon in a palette's colours: normal, disabled, and in the accent when checked."""
    text, accent, disabled = icon_colours(palette)
    result = QIcon()
    path = icon_path(name)
    for size in _SIZES_PX:
        for ratio in _RATIOS:
            for colour, mode, state in (
                (text, QIcon.Mode.Normal, QIcon.State.Off),
                (accent, QIcon.Mode.Normal, QIcon.State.On),
                (disabled, QIcon.Mode.Disabled, QIcon.State.Off),
            ):
                result.addPixmap(_drawn(path, size, ratio, colour), mode, state)
    return result


def _drawn(path: QPainterPath, size_px: int, ratio: float, colour: QColor) -> QPixmap:
    pixmap = QPixmap(QSize(size_px, size_px) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = size_px / GRID
        painter.scale(scale, scale)
        pen = QPen(colour, max(_STROKE, 1.25 / scale))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(path, pen)
    return pixmap
