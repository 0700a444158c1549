import numpy as np
import pytest
from PySide6.QtCore import QEvent, QLocale, QObject, QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage, QPaintEvent, QPalette, QRegion
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from inkdigit.reading.reading import CLASSES, NOT_A_DIGIT, Reading
from inkdigit.window.probability_chart import ProbabilityChart
from inkdigit.window.theme import DARK, LIGHT, Colours, palette_of


def reading(**shares: float) -> Reading:
    numbers = [0.0] * CLASSES
    for name, share in shares.items():
        numbers[NOT_A_DIGIT if name == "none" else int(name[1:])] = share
    return Reading(tuple(numbers), np.zeros((28, 28), np.float32), 0.4)


@pytest.fixture
def chart(qtbot: QtBot) -> ProbabilityChart:
    chart = ProbabilityChart()
    qtbot.addWidget(chart)
    chart.setLocale(QLocale(QLocale.Language.English))
    chart.resize(280, 340)
    return chart


def painted(chart: ProbabilityChart) -> QImage:
    chart.settle()
    return chart.grab().toImage()


def share_of(image: QImage, colour: str) -> float:
    """Return the share of the pixels that have a colour."""
    rgb = QColor(colour).rgb()
    width, height = image.width(), image.height()
    hits = sum(image.pixel(x, y) == rgb for x in range(width) for y in range(height))
    return hits / (width * height)


def test_the_numbers_are_those_of_the_reading_while_the_bars_still_glide(
    chart: ProbabilityChart,
) -> None:
    chart.show_reading(reading(d7=0.993, d1=0.0068, none=0.0002))
    assert chart.percentage(7) == "99.3\u00a0%"
    assert chart.percentage(1) == "0.7\u00a0%"
    assert chart.percentage(NOT_A_DIGIT) == "<0.1\u00a0%"


def test_nothing_read_shows_no_numbers(chart: ProbabilityChart) -> None:
    chart.show_reading(reading(d7=1.0))
    chart.show_reading(None)
    assert {chart.percentage(row) for row in range(CLASSES)} == {""}
    assert chart.tip_of(4) == ""


def test_a_screen_reader_is_told_the_reading(chart: ProbabilityChart) -> None:
    assert chart.accessibleName() == "Probabilities"
    assert chart.accessibleDescription() == "Nothing is read yet."
    chart.show_reading(reading(d7=0.9, d1=0.08, none=0.02))
    description = chart.accessibleDescription()
    assert "7: 90.0" in description
    assert description.index("7: 90.0") < description.index("1: 8.0")
    assert "not a digit: 2.0" in description


def test_hovering_a_row_tells_its_exact_probability(chart: ProbabilityChart) -> None:
    chart.show_reading(reading(d0=0.123456, d7=0.876544))
    place = QPoint(20, 12)
    chart.point_to(0)
    QApplication.sendEvent(chart, QHelpEvent(QEvent.Type.ToolTip, place, chart.mapToGlobal(place)))
    assert QToolTip.text() == "0: probability 0.123456"
    chart.show_reading(reading(d0=0.2, d7=0.8))
    assert chart.toolTip() == "0: probability 0.200000"
    chart.point_to(None)
    assert chart.toolTip() == ""


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_the_best_bar_has_the_accent_and_its_length(
    chart: ProbabilityChart, colours: Colours
) -> None:
    chart.setPalette(palette_of(colours))
    empty = share_of(painted(chart), colours.accent)
    chart.show_reading(reading(d7=0.5, d1=0.3, d2=0.2))
    half = share_of(painted(chart), colours.accent)
    chart.show_reading(reading(d7=1.0))
    full = share_of(painted(chart), colours.accent)
    assert empty == 0
    assert full == pytest.approx(2 * half, rel=0.1)


def test_the_best_row_is_told_without_colour(chart: ProbabilityChart) -> None:
    grey = palette_of(LIGHT)
    grey.setColor(QPalette.ColorRole.Highlight, grey.color(QPalette.ColorRole.Text))
    chart.setPalette(grey)
    chart.show_reading(reading(d3=0.5, d4=0.5))
    image = painted(chart)
    rgb = grey.color(QPalette.ColorRole.Text).rgb()
    marked = {y for y in range(image.height()) if image.pixel(3, y) == rgb}
    assert marked  # the marker before the row
    assert {chart.row_at(y) for y in marked} == {3}


def test_read_from_right_to_left_the_chart_is_mirrored(chart: ProbabilityChart) -> None:
    accent = QColor(LIGHT.accent).rgb()
    chart.setPalette(palette_of(LIGHT))
    chart.show_reading(reading(d7=0.2, d1=0.1))
    left = painted(chart)
    chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    right = painted(chart)

    def centre(image: QImage) -> float:
        places = [
            x
            for x in range(image.width())
            for y in range(image.height())
            if image.pixel(x, y) == accent
        ]
        return sum(places) / len(places)

    assert centre(left) + centre(right) == pytest.approx(chart.width(), abs=4)


@pytest.mark.parametrize("size", [(190, 176), (60, 40), (1200, 900)])
def test_any_size_can_be_painted(chart: ProbabilityChart, size: tuple[int, int]) -> None:
    chart.setMinimumSize(1, 1)
    chart.resize(*size)
    chart.show_reading(reading(d7=1.0))
    assert not painted(chart).isNull()


def test_the_bars_come_to_rest(qtbot: QtBot, chart: ProbabilityChart) -> None:
    chart.show()
    chart.show_reading(reading(d7=1.0))
    qtbot.waitUntil(lambda: not chart.is_moving)


def centre_of(chart: ProbabilityChart, row: int) -> QPoint:
    heights = [y for y in range(chart.height()) if chart.row_at(y) == row]
    return QPoint(140, heights[len(heights) // 2])


def test_a_click_chooses_a_row(chart: ProbabilityChart, qtbot: QtBot) -> None:
    chart.show_reading(reading(d7=0.9))
    for row in (4, NOT_A_DIGIT):
        with qtbot.waitSignal(chart.row_chosen) as chosen:
            qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=centre_of(chart, row))
        assert chosen.args == [row]


def test_a_press_that_is_let_go_elsewhere_chooses_nothing(
    chart: ProbabilityChart, qtbot: QtBot
) -> None:
    chart.show_reading(reading(d7=0.9))
    with qtbot.assertNotEmitted(chart.row_chosen):
        qtbot.mousePress(chart, Qt.MouseButton.LeftButton, pos=centre_of(chart, 4))
        qtbot.mouseRelease(chart, Qt.MouseButton.LeftButton, pos=centre_of(chart, 6))
        qtbot.mouseClick(chart, Qt.MouseButton.RightButton, pos=centre_of(chart, 4))


def test_with_nothing_read_a_click_chooses_nothing(chart: ProbabilityChart, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(chart.row_chosen):
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=centre_of(chart, 4))


def painted_parts(chart: ProbabilityChart, qtbot: QtBot, first: Reading, then: Reading) -> QRegion:
    """Return what is painted when one reading follows another that has come to rest."""
    painted = QRegion()

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            nonlocal painted
            if isinstance(event, QPaintEvent):
                painted = painted.united(event.region())
            return False

    chart.show()
    qtbot.waitExposed(chart)
    chart.show_reading(first)
    chart.settle()
    QApplication.processEvents()
    watch = Watch()
    chart.installEventFilter(watch)
    chart.show_reading(then)
    chart.settle()
    qtbot.waitUntil(lambda: not painted.isEmpty())
    return painted


def test_only_the_rows_that_change_are_painted(chart: ProbabilityChart, qtbot: QtBot) -> None:
    first, then = reading(d7=0.9, d1=0.06, d2=0.04), reading(d7=0.9, d1=0.05, d2=0.05)
    parts = painted_parts(chart, qtbot, first, then)
    rows = {row for row in range(CLASSES) if parts.contains(centre_of(chart, row))}
    assert rows == {1, 2}


def test_of_a_row_that_stays_the_best_the_label_is_not_painted_again(
    chart: ProbabilityChart, qtbot: QtBot
) -> None:
    parts = painted_parts(chart, qtbot, reading(d7=0.9, d1=0.1), reading(d7=0.8, d1=0.2))
    assert parts.contains(QPoint(140, centre_of(chart, 7).y()))
    assert not parts.contains(QPoint(4, centre_of(chart, 7).y()))


def test_a_row_that_becomes_the_best_is_painted_whole(
    chart: ProbabilityChart, qtbot: QtBot
) -> None:
    parts = painted_parts(chart, qtbot, reading(d7=0.6, d1=0.4), reading(d7=0.4, d1=0.6))
    assert parts.contains(QPoint(4, centre_of(chart, 1).y()))
    assert parts.contains(QPoint(4, centre_of(chart, 7).y()))


def test_another_language_writes_the_numbers_its_own_way(chart: ProbabilityChart) -> None:
    chart.show_reading(reading(d7=0.993))
    chart.setLocale(QLocale(QLocale.Language.German))
    assert chart.percentage(7) == "99,3\u00a0%"
