"""The middle of the window: the answer, the chart, and what the network sees."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from inkdigit.reading.attribution import Attribution
from inkdigit.reading.reading import Reading
from inkdigit.window.answer import Answer, answer_of
from inkdigit.window.answer_view import AnswerView
from inkdigit.window.chart_pointer import PointedChart
from inkdigit.window.heat_legend import HeatLegend
from inkdigit.window.message_bar import MessageBar
from inkdigit.window.network_view import NetworkView


class AnswerPane(QWidget):
    """Shows one reading, or why there is none."""

    reading_changed = Signal(object)
    """The Reading shown from now on, None where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("answerPane")
        self.setAccessibleName(self.tr("Reading"))
        self.setMinimumSize(232, 376)
        self.setAutoFillBackground(True)  # so that nothing below it is painted first
        self.answer = AnswerView()
        self.chart = PointedChart()
        self.network = NetworkView()
        self.legend = HeatLegend()
        self._reading: Reading | None = None
        self._network_is_shown = True
        self._network_title = QLabel(self.tr("What the network sees"))
        self._network_title.setObjectName("networkTitle")
        self._network_title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._network_title.setForegroundRole(QPalette.ColorRole.PlaceholderText)

        self.messages = MessageBar(self)
        self.messages.setObjectName("answerMessage")

        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 12, 20, 12)
        layout.setSpacing(0)
        layout.addWidget(self.answer)
        layout.addSpacing(4)
        layout.addWidget(self.chart, 100)
        layout.addSpacing(12)
        layout.addWidget(self._network_title)
        layout.addSpacing(8)
        layout.addWidget(self.network, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(4)
        layout.addWidget(self.legend)
        layout.addStretch(1)  # what is left of a tall window, once the chart has all it can use

    def sizeHint(self) -> QSize:
        """A width at which the bars can be told apart."""
        return QSize(296, 560)

    @property
    def reading(self) -> Reading | None:
        """The reading shown, None where there is none."""
        return self._reading

    def show_reading(self, reading: Reading, answer: Answer | None = None) -> None:
        """Show a reading at once; `answer` is that of the number which it is a digit of."""
        self.answer.show_answer(answer or answer_of(reading))
        self.chart.show_reading(reading)
        self.network.show_frame(reading.image)
        self._reading = reading
        self.reading_changed.emit(reading)

    def show_none(self, answer: Answer) -> None:
        """Show that nothing is read, and why."""
        self.answer.show_answer(answer)
        self.chart.show_reading(None)
        self.network.show_frame(None)
        self._reading = None
        self.reading_changed.emit(None)

    def show_heat(self, attribution: Attribution | None, label: int = 0) -> None:
        """Show what the ink says for a class and against it, or the ink as it is."""
        if attribution is None:
            self.network.show_heat(None)
            self.legend.show_classes(None)
        else:
            self.network.show_heat(attribution.maps[label])
            self.legend.show_classes((label, attribution.rivals[label]))

    def set_network_shown(self, shown: bool) -> None:
        """Show or hide what the network sees."""
        self._network_is_shown = shown
        self.network.setVisible(shown)
        self._network_title.setVisible(shown)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the digit and the frame their share of the height."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.answer.set_digit_height(round(self.height() * 0.17) if self.height() > 530 else 0)
        heights = (470, 580, 760, 860)  # from which on a pixel is three px large, four, …
        side = 28 * (2 + sum(self.height() >= height for height in heights)) + 2
        self.network.setFixedSize(side, side)
        self.legend.setVisible(self._network_is_shown and self.height() >= heights[0])
