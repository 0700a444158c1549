"""How a row of the probability chart is painted, with all that stays from one to the next."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QPainter,
    QPalette,
    QPen,
    QPolygonF,
    QRegion,
)

from inkdigit.reading.reading import CLASSES, NOT_A_DIGIT
from inkdigit.window.chart_geometry import LAST_ROW_GAP, ChartGeometry, Span

_THINNEST_BAR_PX = 2.0
_SMALLEST_SHARE = 0.0005
_TRACK_PX, _BEST_BAR_PX = 10.0, 14.0
_TIP_PX = 5.0


class Row(NamedTuple):
    """What a row shows: its percentage, empty where nothing is read, and a bar of some share.

    `pointed_aloud` tells a row that the keyboard points at.
    """

    percentage: str
    share: float
    is_best: bool
    is_pointed: bool = False
    pointed_aloud: bool = False


class ChartPainter:
    """Paints rows of a chart of one size, palette, font and language."""

    def __init__(
        self,
        geometry: ChartGeometry,
        *,
        palette: QPalette,
        fonts: tuple[QFont, QFont],
        labels: Sequence[str],
        right_to_left: bool,
    ) -> None:
        """Take the fonts of a usual row and of the best one, and what the rows are called."""
        role = QPalette.ColorRole
        self._text = palette.color(role.Text)
        self._quiet = palette.color(role.PlaceholderText)
        self._accent = palette.color(role.Highlight)
        self._pointed = palette.color(role.Midlight)
        self._bar_colour = _faded(self._text, 0.38)
        self._track_colours = _faded(self._text, 0.07), _faded(self._text, 0.05)
        self._geometry = geometry
        self._fonts = fonts
        self._labels = labels
        self._right_to_left = right_to_left
        self._rows = [
            QRectF(0, geometry.row_top(row), geometry.width, geometry.row_height)
            for row in range(CLASSES)
        ]
        self._middles = [row.center().y() for row in self._rows]
        above = [LAST_ROW_GAP if row == NOT_A_DIGIT else 0.0 for row in range(CLASSES)]
        self._areas = [
            row.adjusted(0, -gap, 0, 0).toAlignedRect()
            for row, gap in zip(self._rows, above, strict=True)
        ]
        self._values = [self._placed(geometry.value, row) for row in self._rows]
        self._label_places = [self._placed(geometry.label, row) for row in self._rows[:-1]]
        self._label_places.append(self._caption_place())
        tracks = [self._placed(geometry.track, row) for row in self._rows]
        self._value_areas, self._label_areas, self._track_areas = (
            [place.toAlignedRect().adjusted(-1, 0, 1, 0) for place in places]
            for places in (self._values, self._label_places, tracks)
        )
        align = Qt.AlignmentFlag
        near, far = align.AlignLeft, align.AlignRight
        if right_to_left:
            near, far = far, near
        self._value_flags = int(far | align.AlignVCenter)
        self._label_flags = [int(align.AlignHCenter | align.AlignVCenter)] * NOT_A_DIGIT
        self._label_flags.append(int(near | align.AlignVCenter))

    def changed(self, row: int, before: Row, after: Row) -> QRect:
        """The part of a row that looks otherwise than before."""
        if before[2:] != after[2:] or not (before.percentage and after.percentage):
            return self._areas[row]
        changed = QRect()
        if before.percentage != after.percentage:
            changed |= self._value_areas[row]
        if before.share != after.share:
            changed |= self._track_areas[row]
        return changed

    def paint(self, painter: QPainter, rows: Sequence[Row], *, exposed: QRegion) -> None:
        """Paint the rows that are exposed: what has one colour in one go."""
        looks = [
            (row, look) for row, look in enumerate(rows) if exposed.intersects(self._areas[row])
        ]
        for row, look in looks:
            if look.is_pointed:
                self._paint_pointed(painter, self._rows[row], aloud=look.pointed_aloud)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._track_colours[not rows[0].percentage])
        for row, _ in looks:
            _bar(painter, self._lying(self._geometry.track, row, _TRACK_PX))
        painter.setBrush(self._bar_colour)
        for row, look in looks:
            if look.share > _SMALLEST_SHARE and row != NOT_A_DIGIT and not look.is_best:
                _bar(painter, self._lying(self._extent(look.share), row, _TRACK_PX))
        painter.setPen(self._quiet)
        painter.setFont(self._fonts[False])
        for row, look in looks:
            if not look.is_best:
                self._write(painter, row, look, exposed)
        for row, look in looks:
            if look.is_best:
                self._paint_best(painter, row, look, exposed)
            elif row == NOT_A_DIGIT and look.share > _SMALLEST_SHARE:
                self._paint_hatched(painter, look.share, self._bar_colour, _TRACK_PX)

    def _paint_best(self, painter: QPainter, row: int, look: Row, exposed: QRegion) -> None:
        painter.setPen(self._text)
        painter.setFont(self._fonts[True])
        self._write(painter, row, look, exposed)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._accent)
        self._paint_marker(painter, self._rows[row])
        if look.share <= _SMALLEST_SHARE:
            return
        if row == NOT_A_DIGIT:
            self._paint_hatched(painter, look.share, self._accent, _BEST_BAR_PX)
        else:
            _bar(painter, self._lying(self._extent(look.share), row, _BEST_BAR_PX))

    def _paint_hatched(
        self, painter: QPainter, share: float, colour: QColor, thickness: float
    ) -> None:
        painter.setBrush(QBrush(colour, Qt.BrushStyle.BDiagPattern))
        painter.setPen(QPen(colour, 1.0))
        place = self._lying(self._extent(share), NOT_A_DIGIT, thickness)
        _bar(painter, place.adjusted(0.5, 0.5, -0.5, -0.5))

    def _write(self, painter: QPainter, row: int, look: Row, exposed: QRegion) -> None:
        """Write a row's name and number where they are exposed."""
        if look.percentage and exposed.intersects(self._value_areas[row]):
            painter.drawText(self._values[row], self._value_flags, look.percentage)
        if exposed.intersects(self._label_areas[row]):
            painter.drawText(self._label_places[row], self._label_flags[row], self._labels[row])

    def _extent(self, share: float) -> Span:
        """Where a bar lies: it is seen, however short it is."""
        bar = self._geometry.bar(share)
        return Span(bar.left, max(bar.width, _THINNEST_BAR_PX))

    def _paint_pointed(self, painter: QPainter, area: QRectF, *, aloud: bool) -> None:
        painter.setBrush(self._pointed)
        painter.setPen(QPen(self._accent, 1.0) if aloud else QPen(Qt.PenStyle.NoPen))
        span = Span(0, self._geometry.value.left - self._geometry.gap / 2)
        place = self._placed(span, area).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(place, 5, 5)

    def _paint_marker(self, painter: QPainter, area: QRectF) -> None:
        middle = area.center().y()
        left = self._geometry.marker.left + 1
        points = [(left, middle - _TIP_PX), (left + _TIP_PX + 1, middle), (left, middle + _TIP_PX)]
        if self._right_to_left:
            points = [(self._geometry.width - x, y) for x, y in points]
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in points]))

    def _caption_place(self) -> QRectF:
        """Where the last row's name stands, above its bar."""
        track, last = self._geometry.track, self._rows[NOT_A_DIGIT]
        line = QRectF(0, last.top() - LAST_ROW_GAP + 4, last.width(), LAST_ROW_GAP)
        return self._placed(Span(track.left, self._geometry.width - track.left), line)

    def _placed(self, span: Span, area: QRectF) -> QRectF:
        if self._right_to_left:
            span = span.mirrored(self._geometry.width)
        return QRectF(span.left, area.top(), span.width, area.height())

    def _lying(self, span: Span, row: int, thickness: float) -> QRectF:
        """A bar in the middle of a row, `thickness` px high where the row is high enough."""
        if self._right_to_left:
            span = span.mirrored(self._geometry.width)
        height = min(self._geometry.row_height - 4, thickness)
        return QRectF(span.left, self._middles[row] - height / 2, span.width, height)


def _bar(painter: QPainter, place: QRectF) -> None:
    radius = min(3.0, place.width() / 2)
    painter.drawRoundedRect(place, radius, radius)


def _faded(colour: QColor, alpha: float) -> QColor:
    faded = QColor(colour)
    faded.setAlphaF(alpha)
    return faded
