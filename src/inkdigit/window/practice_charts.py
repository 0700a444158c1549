"""What practice shows: how clear each digit is, and how the sittings went."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDate, QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QBrush,
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from inkdigit.window.percent import percent, with_percent_sign
from inkdigit.window.practice_plan import DigitResult, Sitting

MOST_SITTINGS = 24
"""So many of the latest sittings are in the chart."""

_LABEL_PX = 22.0
_BAR_SHARE = 0.42
_LEAST_BAR_PX = 60.0
_DOT_PX = 3.5
_Align = Qt.AlignmentFlag


class DigitResults(QWidget):
    """A bar for each of the ten digits, hatched where it is unclear, with what it is taken for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("digitResults")
        self.setAccessibleName(self.tr("How clear your digits are"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._results: Sequence[DigitResult] = ()

    def sizeHint(self) -> QSize:
        """Ten rows that one can tell apart."""
        return QSize(300, 250)

    def minimumSizeHint(self) -> QSize:
        """Ten lines of text."""
        return QSize(240, 10 * self.fontMetrics().height())

    def show_results(self, results: Sequence[DigitResult]) -> None:
        """Show what is known of the ten digits."""
        self._results = results
        known = [result for result in results if result.asked]
        words = [f"{result.digit}: {self.note(result)}" for result in known]
        self.setAccessibleDescription("; ".join(words) or self.tr("Nothing practised yet."))
        self.update()

    def note(self, result: DigitResult) -> str:
        """Return what is written beside a digit's bar."""
        if not result.asked:
            return "–"
        sure = percent(result.clarity, self.locale())
        if result.taken_for is None:
            return sure
        taken = self.tr("not a digit") if result.taken_for == 10 else str(result.taken_for)
        return self.tr("{sure} · taken for {other}").format(sure=sure, other=taken)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows."""
        if not self._results:
            return
        palette, width = self.palette(), float(self.width())
        notes = [self.note(result) for result in self._results]
        bold = QFont(self.font())
        bold.setBold(True)
        note_px = max(map(QFontMetrics(bold).horizontalAdvance, notes)) + 10.0
        note_px = min(max(note_px, 76.0), width - _LABEL_PX - _LEAST_BAR_PX)
        row_px = self.height() / len(self._results)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for row, (result, note) in enumerate(zip(self._results, notes, strict=True)):
                top = row * row_px
                label = QRectF(0, top, _LABEL_PX, row_px)
                bar_px = min(row_px * _BAR_SHARE, 10.0)
                track = QRectF(
                    _LABEL_PX, top + (row_px - bar_px) / 2, width - _LABEL_PX - note_px, bar_px
                )
                words = QRectF(width - note_px + 8, top, note_px - 8, row_px)
                font = QFont(self.font())
                font.setBold(result.is_unclear)
                painter.setFont(font)
                painter.setPen(palette.color(QPalette.ColorRole.Text))
                leading = _Align.AlignLeading | _Align.AlignVCenter
                self._write(painter, label, leading, str(result.digit))
                self._paint_bar(painter, track, result)
                role = QPalette.ColorRole.Text if result.is_unclear else _QUIET
                painter.setPen(palette.color(role))
                metrics = QFontMetrics(font)
                end, room = Qt.TextElideMode.ElideRight, int(words.width())
                self._write(painter, words, leading, metrics.elidedText(note, end, room))

    def _paint_bar(self, painter: QPainter, track: QRectF, result: DigitResult) -> None:
        palette = self.palette()
        radius = track.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(QPalette.ColorRole.Midlight))
        painter.drawRoundedRect(self._mirrored(track), radius, radius)
        if not result.asked:
            return
        bar = QRectF(track)
        bar.setWidth(max(track.width() * result.clarity, 2.0))
        accent = palette.color(QPalette.ColorRole.Highlight)
        if result.is_unclear:  # told by more than its colour
            painter.setPen(QPen(accent, 1.2))
            painter.setBrush(QBrush(accent, Qt.BrushStyle.BDiagPattern))
        else:
            painter.setBrush(accent)
        painter.drawRoundedRect(self._mirrored(bar), radius, radius)

    def _write(self, painter: QPainter, rect: QRectF, align: _Align, text: str) -> None:
        painter.setLayoutDirection(self.layoutDirection())
        painter.drawText(self._mirrored(rect), align, text)

    def _mirrored(self, rect: QRectF) -> QRectF:
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            return rect
        return QRectF(self.width() - rect.right(), rect.top(), rect.width(), rect.height())


class SittingsChart(QWidget):
    """The share read right in each sitting, as a line with dots; arrow keys go along it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sittingsChart")
        self.setAccessibleName(self.tr("Read right, sitting by sitting"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._sittings: Sequence[Sitting] = ()
        self._chosen: int | None = None

    def sizeHint(self) -> QSize:
        """High enough to see a change of a few percent."""
        return QSize(300, 150)

    @property
    def words(self) -> str:
        """What is said of the sitting that one looks at, the latest by default."""
        if not self._sittings:
            return self.tr("Nothing practised yet.")
        index = len(self._sittings) - 1 if self._chosen is None else self._chosen
        sitting, locale = self._sittings[index], self.locale()
        made = sitting.began.astimezone()
        return self.tr("{date}: {right} of {asked} right").format(
            date=locale.toString(
                QDate(made.year, made.month, made.day), QLocale.FormatType.ShortFormat
            ),
            right=locale.toString(sitting.right),
            asked=locale.toString(sitting.asked),
        )

    def show_sittings(self, sittings: Sequence[Sitting]) -> None:
        """Show the latest sittings, oldest first."""
        self._sittings = sittings[-MOST_SITTINGS:]
        self._chosen = None
        self.setAccessibleDescription(self.words)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from sitting to sitting."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None or not self._sittings:
            super().keyPressEvent(event)
            return
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            step = -step
        last = len(self._sittings) - 1
        self._choose(min(max((last if self._chosen is None else self._chosen) + step, 0), last))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.words))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Look at the sitting under the pointer."""
        points = self._points()
        if points:
            x = event.position().x()
            self._choose(min(range(len(points)), key=lambda one: abs(points[one].x() - x)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it is gone."""
        self.update()
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the grid, the line and the words below."""
        palette, area = self.palette(), self._area()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            quiet = palette.color(_QUIET)
            small = QFont(self.font())
            small.setPointSizeF(small.pointSizeF() * 0.9)
            painter.setFont(small)
            for share in (0.0, 0.5, 1.0):
                y = area.bottom() - share * area.height()
                painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
                painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
                painter.setPen(quiet)
                scale = QRectF(0, y - 10, self.width(), 20)
                painter.setLayoutDirection(self.layoutDirection())
                text = with_percent_sign(f"{share * 100:.0f}", self.locale())
                painter.drawText(scale, _Align.AlignLeading | _Align.AlignVCenter, text)
            self._paint_line(painter, palette)
            painter.setFont(self.font())
            painter.setPen(quiet)
            below = QRectF(0, area.bottom() + 8, self.width(), self.height() - area.bottom() - 8)
            painter.drawText(below, _Align.AlignHCenter | _Align.AlignVCenter, self.words)
            if self.hasFocus():
                painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(area.adjusted(-2, -7, 5, 7), 6, 6)

    def _paint_line(self, painter: QPainter, palette: QPalette) -> None:
        points = self._points()
        accent = palette.color(QPalette.ColorRole.Highlight)
        painter.setPen(QPen(accent, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(points)
        for number, point in enumerate(points):
            chosen = number == self._chosen
            painter.setPen(QPen(accent, 2))
            painter.setBrush(palette.color(QPalette.ColorRole.Base) if chosen else QColor(accent))
            radius = _DOT_PX * (1.7 if chosen else 1.0)
            painter.drawEllipse(point, radius, radius)

    def _choose(self, index: int) -> None:
        self._chosen = index
        self.setAccessibleDescription(self.words)
        self.update()

    def _area(self) -> QRectF:
        scale_px = self.fontMetrics().horizontalAdvance("100 %") + 8.0
        below_px = self.fontMetrics().height() + 14.0
        left = 0.0 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else scale_px
        return QRectF(left, 10, self.width() - scale_px - 6, self.height() - 10 - below_px)

    def _points(self) -> list[QPointF]:
        area = self._area().adjusted(8, 0, -8, 0)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return [
            QPointF(
                area.right() - along * area.width()
                if mirrored
                else area.left() + along * area.width(),
                area.bottom() - sitting.share * area.height(),
            )
            for along, sitting in zip(along_of(len(self._sittings)), self._sittings, strict=True)
        ]


def along_of(count: int) -> list[float]:
    """Return where so many sittings lie in time's direction, 0..1: one alone in the middle."""
    return [0.5] if count == 1 else [index / (count - 1) for index in range(count)]


_QUIET = QPalette.ColorRole.PlaceholderText
