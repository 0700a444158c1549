"""The bar chart of the eleven probabilities."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QElapsedTimer,
    QEvent,
    QLocale,
    QPointF,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from inkdigit.reading.reading import CLASSES, NOT_A_DIGIT, Reading
from inkdigit.window.chart_geometry import (
    LAST_ROW_GAP,
    TALLEST,
    ChartGeometry,
    Span,
    approach,
)
from inkdigit.window.percent import fixed, percent

_FRAME_MS = 16
_THINNEST_BAR_PX = 2.0


class ProbabilityChart(QWidget):
    """Eleven bars with their percentages. Bars glide to their length; numbers are never in between.

    The best row is told by a marker, bold type and a full-coloured, thicker bar, "not a digit" by
    its hatching, so neither needs colour to be seen.
    """

    row_pointed = Signal()
    """Another row is pointed at from now on, or none."""
    row_chosen = Signal(int)
    """A row was clicked: 0 to 9, or NOT_A_DIGIT."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("probabilityChart")
        self.setAccessibleName(self.tr("Probabilities"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(180, 160)
        self.setMaximumHeight(round(TALLEST))
        self._probabilities: tuple[float, ...] | None = None
        self._shown = (0.0,) * CLASSES
        self._laid_out: ChartGeometry | None = None
        self._pointed: int | None = None
        self._pointed_by_keyboard = False
        self._pressed: int | None = None
        self._clock = QElapsedTimer()
        self._frames = QTimer(self, interval=_FRAME_MS, timerType=Qt.TimerType.PreciseTimer)
        self._frames.timeout.connect(self._step)
        self._describe()

    def sizeHint(self) -> QSize:
        """Room for comfortable rows."""
        return QSize(260, 320)

    @property
    def probabilities(self) -> tuple[float, ...] | None:
        """The probabilities whose percentages are shown, None where nothing is read."""
        return self._probabilities

    @property
    def is_moving(self) -> bool:
        """Whether bars still glide."""
        return self._frames.isActive()

    def show_reading(self, reading: Reading | None) -> None:
        """Show a reading's probabilities, or with None the empty chart."""
        before = self._look()
        self._probabilities = None if reading is None else reading.probabilities
        self._update_rows(before, self._look())
        self._describe()
        if not self._frames.isActive() and self._shown != self._target():
            self._clock.start()
            self._frames.start()

    @property
    def best_row(self) -> int | None:
        """The row of the answer, None where nothing is read."""
        return None if self._probabilities is None else _best(self._probabilities)

    @property
    def pointed_row(self) -> int | None:
        """The row pointed at with the mouse or the keyboard."""
        return self._pointed

    def row_at(self, y: float) -> int | None:
        """Return the row at a height in px, None beside the rows."""
        return self._geometry().row_at(y)

    def point_to(self, row: int | None, *, by_keyboard: bool = False) -> None:
        """Mark a row as the one pointed at; with `by_keyboard` as the keyboard's focus, aloud."""
        before = self._pointed, self._pointed_by_keyboard
        self._pointed, self._pointed_by_keyboard = row, by_keyboard
        if (row, by_keyboard) == before:
            return
        for one in (before[0], row):
            if one is not None:
                self.update(_area(self._geometry(), one).toAlignedRect())
        if by_keyboard and row is not None:
            said = self.tr("{label}: {percentage}").format(
                label=self.label_of(row), percentage=self.percentage(row)
            )
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
        if row != before[0]:
            self.row_pointed.emit()

    def settle(self) -> None:
        """Put the bars where they glide to."""
        self._frames.stop()
        self._shown = self._target()
        self.update()

    def label_of(self, row: int) -> str:
        """Return what a row is called."""
        return self.tr("not a digit") if row == NOT_A_DIGIT else self.locale().toString(row)

    def percentage(self, row: int) -> str:
        """Return the percentage shown in a row, empty where nothing is read."""
        if self._probabilities is None:
            return ""
        return percent(self._probabilities[row], decimal_point=self.locale().decimalPoint())

    def _target(self) -> tuple[float, ...]:
        return self._probabilities or (0.0,) * CLASSES

    def _step(self) -> None:
        before = self._shown
        self._shown = approach(before, self._target(), elapsed_ms=float(self._clock.restart()))
        if self._shown == self._target():
            self._frames.stop()
        self._update_rows(before, self._shown)

    def _look(self) -> list[tuple[str, bool]]:
        """Return of each row what is written, and whether it is the best."""
        best = self.best_row
        return [(self.percentage(row), row == best) for row in range(CLASSES)]

    def _update_rows(self, before: Sequence[object], after: Sequence[object]) -> None:
        """Have the rows painted that have changed: most of them seldom do."""
        geometry = self._geometry()
        for row in range(CLASSES):
            if before[row] != after[row]:
                self.update(_area(geometry, row).toAlignedRect())

    def _describe(self) -> None:
        if self._probabilities is None:
            description = self.tr("Nothing is read yet.")
        else:
            falling = sorted(range(CLASSES), key=self._probabilities.__getitem__, reverse=True)
            description = QLocale().createSeparatedList(
                [
                    self.tr("{label}: {percentage}").format(
                        label=self.label_of(row), percentage=self.percentage(row)
                    )
                    for row in falling[:3]
                ]
            )
        self.setAccessibleDescription(description)

    def _geometry(self) -> ChartGeometry:
        if self._laid_out is None:
            metrics = QFontMetricsF(self._font(bold=True))
            self._laid_out = ChartGeometry(
                width=float(self.width()),
                height=float(self.height()),
                label_width=metrics.horizontalAdvance("0") + 2,
                value_width=metrics.horizontalAdvance(percent(1.0)) + 2,
            )
        return self._laid_out

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click begins."""
        self._pressed = None
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = self._geometry().row_at(event.position().y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the row of a click that ends where it began."""
        row = self._geometry().row_at(event.position().y())
        inside = self.rect().contains(event.position().toPoint())
        if self._probabilities is not None and row is not None and row == self._pressed and inside:
            self.row_chosen.emit(row)
        self._pressed = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out anew."""
        self._laid_out = None

    def changeEvent(self, event: QEvent) -> None:
        """Lay the rows out anew: the font may be another one."""
        self._laid_out = None
        super().changeEvent(event)

    def _font(self, *, bold: bool) -> QFont:
        font = QFont(self.font())
        font.setBold(bold)
        return font

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint all rows."""
        geometry = self._geometry()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setLayoutDirection(
                Qt.LayoutDirection.LeftToRight
            )  # "<0.1 %" reads so everywhere
            best = self.best_row
            for row in range(CLASSES):
                if event.region().intersects(_area(geometry, row).toAlignedRect()):
                    self._paint_row(painter, geometry, row, is_best=row == best)

    def _paint_row(
        self, painter: QPainter, geometry: ChartGeometry, row: int, *, is_best: bool
    ) -> None:
        palette = self.palette()
        quiet = palette.color(QPalette.ColorRole.PlaceholderText)
        text = palette.color(QPalette.ColorRole.Text)
        accent = palette.color(QPalette.ColorRole.Highlight)
        area = QRectF(0, geometry.row_top(row), geometry.width, geometry.row_height)

        if row == self._pointed:
            self._paint_pointed(painter, geometry, area)
        painter.setFont(self._font(bold=is_best))
        empty = self._probabilities is None
        painter.setPen(text if is_best else quiet)
        if is_best:
            self._paint_marker(painter, geometry, area, accent)
        if row == NOT_A_DIGIT:
            self._paint_caption(painter, geometry, area)
        else:
            self._paint_label(painter, geometry, area, row)
        painter.drawText(
            self._placed(geometry.value, area),
            int(self._reading_edge(far=True) | Qt.AlignmentFlag.AlignVCenter),
            self.percentage(row),
        )

        thickness = min(area.height() - 4, 14.0 if is_best else 10.0)
        track = self._placed(geometry.track, area)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_faded(text, 0.05 if empty else 0.07))
        _bar(painter, _thin(track, min(thickness, 10.0)))
        share = self._shown[row]
        if share <= 0.0005:
            return
        bar = geometry.bar(share)
        bar = Span(bar.left, max(bar.width, _THINNEST_BAR_PX))
        colour = accent if is_best else _faded(text, 0.38)
        painter.setBrush(colour)
        place = _thin(self._placed(bar, area), thickness)
        if row == NOT_A_DIGIT:
            painter.setBrush(QBrush(colour, Qt.BrushStyle.BDiagPattern))
            painter.setPen(QPen(colour, 1.0))
            place.adjust(0.5, 0.5, -0.5, -0.5)
        _bar(painter, place)

    def _paint_pointed(self, painter: QPainter, geometry: ChartGeometry, area: QRectF) -> None:
        palette = self.palette()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(QPalette.ColorRole.Midlight))
        if self._pointed_by_keyboard:
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 1.0))
        span = Span(0, geometry.value.left - geometry.gap / 2)
        place = self._placed(span, area).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(place, 5, 5)

    def _paint_marker(
        self, painter: QPainter, geometry: ChartGeometry, area: QRectF, colour: QColor
    ) -> None:
        middle, tip = area.center().y(), 5.0
        left = geometry.marker.left + 1
        points = [(left, middle - tip), (left + tip + 1, middle), (left, middle + tip)]
        if self._right_to_left():
            points = [(geometry.width - x, y) for x, y in points]
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
        painter.restore()

    def _paint_label(
        self, painter: QPainter, geometry: ChartGeometry, area: QRectF, row: int
    ) -> None:
        painter.drawText(
            self._placed(geometry.label, area),
            int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter),
            self.label_of(row),
        )

    def _paint_caption(self, painter: QPainter, geometry: ChartGeometry, area: QRectF) -> None:
        line = QRectF(0, area.top() - LAST_ROW_GAP + 4, area.width(), LAST_ROW_GAP)
        span = Span(geometry.track.left, geometry.width - geometry.track.left)
        painter.drawText(
            self._placed(span, line),
            int(self._reading_edge(far=False) | Qt.AlignmentFlag.AlignVCenter),
            self.label_of(NOT_A_DIGIT),
        )

    def _placed(self, span: Span, area: QRectF) -> QRectF:
        if self._right_to_left():
            span = span.mirrored(area.width())
        return QRectF(span.left, area.top(), span.width, area.height())

    def _right_to_left(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _reading_edge(self, *, far: bool) -> Qt.AlignmentFlag:
        right = far != self._right_to_left()
        return Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft

    def event(self, event: QEvent) -> bool:
        """Tell the exact number of the row under the pointer."""
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return super().event(event)
        tip = self.tip_at(event.pos().y())
        if tip:
            QToolTip.showText(event.globalPos(), tip, self)
        else:
            QToolTip.hideText()
        return True

    def tip_at(self, y: float) -> str:
        """Return the tooltip of the row at a height in px, empty where there is none."""
        row = self._geometry().row_at(y)
        if row is None or self._probabilities is None:
            return ""
        return self.tr("{label}: probability {probability}").format(
            label=self.label_of(row),
            probability=fixed(
                self._probabilities[row],
                decimals=6,
                decimal_point=self.locale().decimalPoint(),
            ),
        )


def _best(probabilities: Sequence[float]) -> int:
    return max(range(len(probabilities)), key=probabilities.__getitem__)


def _area(geometry: ChartGeometry, row: int) -> QRectF:
    """Return the part of the chart that a row is painted in, its name above it included."""
    area = QRectF(0, geometry.row_top(row), geometry.width, geometry.row_height)
    return area.adjusted(0, -LAST_ROW_GAP, 0, 0) if row == NOT_A_DIGIT else area


def _thin(area: QRectF, thickness: float) -> QRectF:
    """Return the middle of a row, `thickness` px high."""
    return QRectF(area.left(), area.center().y() - thickness / 2, area.width(), thickness)


def _bar(painter: QPainter, place: QRectF) -> None:
    radius = min(3.0, place.width() / 2)
    painter.drawRoundedRect(place, radius, radius)


def _faded(colour: QColor, alpha: float) -> QColor:
    faded = QColor(colour)
    faded.setAlphaF(alpha)
    return faded
