from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette
from pytestqt.qtbot import QtBot

from inkdigit.window.practice_charts import DigitResults, SittingsChart, along_of
from inkdigit.window.practice_plan import DigitResult, Sitting, results_of

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def test_what_a_digit_is_taken_for_is_written_beside_it(qtbot: QtBot) -> None:
    chart = DigitResults()
    qtbot.addWidget(chart)
    assert chart.note(DigitResult(7, 0, 0.7)) == "–"
    assert chart.note(DigitResult(7, 4, 0.5)) == "50.0\u00a0%"
    assert chart.note(DigitResult(7, 4, 0.5, 1)) == "50.0\u00a0% · taken for 1"
    assert "not a digit" in chart.note(DigitResult(7, 4, 0.5, 10))


def test_a_screen_reader_is_told_all_that_is_painted(qtbot: QtBot) -> None:
    chart = DigitResults()
    qtbot.addWidget(chart)
    chart.show_results(results_of([]))
    assert chart.accessibleDescription() == "Nothing practised yet."
    chart.show_results([DigitResult(7, 4, 0.5, 1), DigitResult(8, 4, 0.9)])
    assert "7: 50.0" in chart.accessibleDescription()
    assert "8: 90.0" in chart.accessibleDescription()


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_unclear_digits_differ_by_more_than_colour(
    qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    chart = DigitResults()
    chart.setLayoutDirection(direction)
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Highlight, QColor("#0000ff"))
    chart.setPalette(palette)
    qtbot.addWidget(chart)
    chart.resize(300, 200)

    def filled(result: DigitResult) -> int:
        chart.show_results([result])
        image = chart.grab().toImage()
        row = [image.pixelColor(x, image.height() // 2).name() for x in range(image.width())]
        return row.count("#0000ff")

    assert filled(DigitResult(7, 9, 0.84)) < 0.7 * filled(DigitResult(7, 9, 0.86))


def test_a_note_that_has_no_room_is_cut_between_letters(qtbot: QtBot) -> None:
    results = DigitResults()
    qtbot.addWidget(results)
    results.resize(results.minimumSizeHint())
    note = results.note(DigitResult(7, 9, 0.5, 10))
    bold = QFont(results.font())
    bold.setBold(True)
    assert QFontMetrics(bold).horizontalAdvance(note) > results.width() - 90
    results.show_results([DigitResult(7, 9, 0.5, 10)])
    image = results.grab().toImage()
    ends = {image.pixelColor(image.width() - 1, y).name() for y in range(image.height())}
    assert ends == {results.palette().window().color().name()}


@pytest.fixture
def chart(qtbot: QtBot) -> SittingsChart:
    chart = SittingsChart()
    qtbot.addWidget(chart)
    chart.show_sittings([Sitting(NOON + timedelta(days=day), 20, 10 + day) for day in range(5)])
    return chart


def test_the_latest_sitting_is_told_and_arrow_keys_go_back(
    qtbot: QtBot, chart: SittingsChart
) -> None:
    assert "14 of 20" in chart.words
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert "13 of 20" in chart.words
    for _ in range(9):
        qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert "10 of 20" in chart.words
    assert chart.accessibleDescription() == chart.words
    assert not chart.grab().isNull()


def test_from_right_to_left_time_goes_left(qtbot: QtBot, chart: SittingsChart) -> None:
    chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert "13 of 20" in chart.words
    assert not chart.grab().isNull()


def test_without_a_sitting_that_is_said(qtbot: QtBot, chart: SittingsChart) -> None:
    chart.show_sittings([])
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.words == "Nothing practised yet."


def test_the_focus_is_a_ring_around_the_line_and_not_across_the_scale(
    qtbot: QtBot, chart: SittingsChart
) -> None:
    with qtbot.waitActive(chart):
        chart.show()
        chart.activateWindow()
    chart.clearFocus()
    scale = QRect(0, 0, chart.fontMetrics().horizontalAdvance("100 %"), chart.height() - 30)
    before = chart.grab().toImage()
    chart.setFocus()
    after = chart.grab().toImage()
    assert after != before
    assert after.copy(scale) == before.copy(scale)


def test_sittings_lie_evenly_and_one_alone_in_the_middle() -> None:
    assert along_of(0) == []
    assert along_of(1) == [0.5]
    assert along_of(3) == [0.0, 0.5, 1.0]
