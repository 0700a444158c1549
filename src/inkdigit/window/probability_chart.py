"""The bar chart of the eleven probabilities."""

from __future__ import annotations

from heapq import nlargest

from PySide6.QtCore import QElapsedTimer, QEvent, QLocale, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from inkdigit.reading.reading import CLASSES, NOT_A_DIGIT, Reading
from inkdigit.window.chart_geometry import TALLEST, ChartGeometry, approach
from inkdigit.window.chart_painter import ChartPainter, Row
from inkdigit.window.percent import fixed, percent

_FRAME_MS = 16


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
        self._percentages = [""] * CLASSES
        self._rows = [Row("", 0.0, is_best=False)] * CLASSES
        self._laid_out: ChartGeometry | None = None
        self._paints: ChartPainter | None = None
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
        self._probabilities = None if reading is None else reading.probabilities
        self._percentages = self._written()
        self._refresh()
        self._describe()
        self._tip()
        if not self._frames.isActive() and self._shown != self._target():
            self._clock.start()
            self._frames.start()

    @property
    def best_row(self) -> int | None:
        """The row of the answer, None where nothing is read."""
        if self._probabilities is None:
            return None
        return max(range(CLASSES), key=self._probabilities.__getitem__)

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
        self._refresh()
        self._tip()
        if by_keyboard and row is not None:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._told(row)))
        if row != before[0]:
            self.row_pointed.emit()

    def settle(self) -> None:
        """Put the bars where they glide to."""
        self._frames.stop()
        self._shown = self._target()
        self._refresh()

    def label_of(self, row: int) -> str:
        """Return what a row is called."""
        return self.tr("not a digit") if row == NOT_A_DIGIT else self.locale().toString(row)

    def percentage(self, row: int) -> str:
        """Return the percentage shown in a row, empty where nothing is read."""
        return self._percentages[row]

    def _written(self) -> list[str]:
        if self._probabilities is None:
            return [""] * CLASSES
        locale = self.locale()
        return [percent(probability, locale) for probability in self._probabilities]

    def _target(self) -> tuple[float, ...]:
        return self._probabilities or (0.0,) * CLASSES

    def _step(self) -> None:
        self._shown = approach(self._shown, self._target(), elapsed_ms=float(self._clock.restart()))
        if self._shown == self._target():
            self._frames.stop()
        self._refresh()

    def _refresh(self) -> None:
        """Have painted what looks otherwise than before: of most readings that is little."""
        before, self._rows = self._rows, self._rows_now()
        for row in range(CLASSES):
            if self._rows[row] != before[row]:
                self.update(self._painter().changed(row, before[row], self._rows[row]))

    def _rows_now(self) -> list[Row]:
        best, pointed = self.best_row, self._pointed
        aloud = pointed if self._pointed_by_keyboard else None
        return [
            Row(text, share, row == best, row == pointed, row == aloud)
            for row, (text, share) in enumerate(zip(self._percentages, self._shown, strict=True))
        ]

    def _describe(self) -> None:
        if self._probabilities is None:
            description = self.tr("Nothing is read yet.")
        else:
            best = nlargest(3, range(CLASSES), key=self._probabilities.__getitem__)
            description = QLocale().createSeparatedList([self._told(row) for row in best])
        self.setAccessibleDescription(description)

    def _told(self, row: int) -> str:
        return self.tr("{label}: {percentage}").format(
            label=self.label_of(row), percentage=self.percentage(row)
        )

    def _geometry(self) -> ChartGeometry:
        if self._laid_out is None:
            metrics = QFontMetricsF(self._font(bold=True))
            self._laid_out = ChartGeometry(
                width=float(self.width()),
                height=float(self.height()),
                label_width=metrics.horizontalAdvance("0") + 2,
                value_width=metrics.horizontalAdvance(percent(1.0, self.locale())) + 2,
            )
        return self._laid_out

    def _painter(self) -> ChartPainter:
        if self._paints is None:
            self._paints = ChartPainter(
                self._geometry(),
                palette=self.palette(),
                fonts=(self._font(bold=False), self._font(bold=True)),
                labels=[self.label_of(row) for row in range(CLASSES)],
                right_to_left=self.layoutDirection() == Qt.LayoutDirection.RightToLeft,
            )
        return self._paints

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
        self._laid_out = self._paints = None

    def changeEvent(self, event: QEvent) -> None:
        """Lay the rows out anew: font, colours or language may be others."""
        self._laid_out = self._paints = None
        if event.type() == QEvent.Type.LocaleChange:
            self._percentages = self._written()
            self._rows = self._rows_now()
            self.update()
        super().changeEvent(event)

    def _font(self, *, bold: bool) -> QFont:
        font = QFont(self.font())
        font.setBold(bold)
        return font

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows that are exposed."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            # The geometry has turned the rows round where one reads from right to left.
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            self._painter().paint(painter, self._rows, exposed=event.region())

    def _tip(self) -> None:
        """Have the exact number of the row pointed at ready as a tooltip."""
        tip = "" if self._pointed is None else self.tip_of(self._pointed)
        if tip != self.toolTip():
            self.setToolTip(tip)

    def tip_of(self, row: int) -> str:
        """Return the tooltip of a row, empty where nothing is read."""
        if self._probabilities is None:
            return ""
        return self.tr("{label}: probability {probability}").format(
            label=self.label_of(row),
            probability=fixed(self._probabilities[row], self.locale(), decimals=6),
        )
