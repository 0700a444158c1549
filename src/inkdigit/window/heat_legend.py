"""What the colours of the map mean, in one line."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from inkdigit.reading.reading import NOT_A_DIGIT
from inkdigit.window.heat import HeatColours

_SWATCH_PX = 10.0
_GAP_PX = 6.0
_BETWEEN_PX = 18.0


class HeatLegend(QWidget):
    """A swatch and a word each for what speaks for a class, and for its rival."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("heatLegend")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._words: tuple[str, str] | None = None
        self.show_classes(None)

    @property
    def words(self) -> tuple[str, str] | None:
        """What is written: what speaks for the class, and for its rival."""
        return self._words

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(160, self.fontMetrics().height() + 2)

    def show_classes(self, pair: tuple[int, int] | None) -> None:
        """Name a class and its rival, or neither."""
        self._words = None if pair is None else (self._named(pair[0]), self._named(pair[1]))
        if self._words is None:
            self.setAccessibleName(self.tr("Legend"))
        else:
            self.setAccessibleName(
                self.tr("Blue ink speaks {one}, orange, pierced ink speaks {other}").format(
                    one=self._words[0], other=self._words[1]
                )
            )
        self.update()

    def _named(self, label: int) -> str:
        if label == NOT_A_DIGIT:
            return self.tr("for no digit")
        return self.tr("for {digit}").format(digit=self.locale().toString(label))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint both, centred, in reading order."""
        if self._words is None:
            return
        colours = HeatColours.of(self.palette())
        metrics = self.fontMetrics()
        widths = [_SWATCH_PX + _GAP_PX + metrics.horizontalAdvance(words) for words in self._words]
        x = (self.width() - sum(widths) - _BETWEEN_PX) / 2
        places = [x, x + widths[0] + _BETWEEN_PX]
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for index, (words, width) in enumerate(zip(self._words, widths, strict=True)):
                left = self.width() - places[index] - width if mirrored else places[index]
                area = QRectF(left, 0, width, self.height())
                swatch = QRectF(0, 0, _SWATCH_PX, _SWATCH_PX)
                swatch.moveCenter(area.center())
                swatch.moveLeft(area.right() - _SWATCH_PX if mirrored else area.left())
                colour = colours.against if index else colours.favour
                paint_swatch(painter, swatch, colour, paper=self._paper() if index else None)
                painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
                side = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
                flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(area, int(flags), words)

    def _paper(self) -> QColor:
        return self.palette().color(QPalette.ColorRole.Window)


def paint_swatch(
    painter: QPainter, place: QRectF, colour: QColor, *, paper: QColor | None = None
) -> None:
    """Paint a sample of a colour; with `paper` it is pierced by it."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(place, 2.5, 2.5)
    if paper is not None:
        painter.setBrush(paper)
        for x in (0.3, 0.7):
            for y in (0.3, 0.7):
                at = QPointF(place.left() + x * place.width(), place.top() + y * place.height())
                painter.drawEllipse(at, 1.0, 1.0)
