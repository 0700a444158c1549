from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inkdigit.reading.reading import CLASSES, Reading
from inkdigit.window.chart_pointer import PointedChart, row_after

Keys = Qt.Key


@pytest.fixture
def chart(qtbot: QtBot) -> PointedChart:
    chart = PointedChart()
    qtbot.addWidget(chart)
    chart.resize(280, 340)
    chart.show()
    numbers = [0.0] * CLASSES
    numbers[4], numbers[9] = 0.9, 0.1
    chart.show_reading(Reading(tuple(numbers), np.zeros((28, 28), np.float32), 0.4))
    return chart


@pytest.fixture
def hover(chart: PointedChart) -> Callable[[float], None]:
    def hover(y: float) -> None:
        place, none = QPointF(40, y), Qt.MouseButton.NoButton
        kind, keys = QEvent.Type.MouseMove, Qt.KeyboardModifier.NoModifier
        there = QPointF(chart.mapToGlobal(place))
        QApplication.sendEvent(chart, QMouseEvent(kind, place, there, none, none, keys))

    return hover


@pytest.mark.parametrize(
    ("row", "key", "after"),
    [
        (None, Keys.Key_Down, 4),
        (4, Keys.Key_Down, 5),
        (4, Keys.Key_Up, 3),
        (0, Keys.Key_Up, 0),
        (10, Keys.Key_Down, 10),
        (4, Keys.Key_Home, 0),
        (4, Keys.Key_End, 10),
        (4, Keys.Key_Left, None),
    ],
)
def test_keys_lead_from_row_to_row(row: int | None, key: int, after: int | None) -> None:
    assert row_after(row, key, first=4) == after


def test_the_mouse_points_at_the_row_that_it_is_over(
    qtbot: QtBot, chart: PointedChart, hover: Callable[[float], None]
) -> None:
    hover(12)
    assert chart.pointed_row == 0
    with qtbot.assertNotEmitted(chart.row_pointed):
        hover(14)
    with qtbot.waitSignal(chart.row_pointed):
        hover(330)
    assert chart.pointed_row == 10
    QApplication.sendEvent(chart, QEvent(QEvent.Type.Leave))
    assert chart.pointed_row is None


def test_tab_leads_to_the_best_row_and_the_arrows_on_from_there(
    qtbot: QtBot, chart: PointedChart
) -> None:
    chart.activateWindow()
    qtbot.waitUntil(chart.isActiveWindow)
    chart.clearFocus()
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(chart.hasFocus)
    assert chart.pointed_row == 4
    qtbot.keyClick(chart, Qt.Key.Key_Down)
    assert chart.pointed_row == 5
    chart.clearFocus()
    assert chart.pointed_row is None


def test_the_row_pointed_at_is_seen(chart: PointedChart) -> None:
    chart.settle()
    before = chart.grab().toImage()
    chart.point_to(3)
    hovered = chart.grab().toImage()
    chart.point_to(3, by_keyboard=True)
    assert before != hovered
    assert hovered != chart.grab().toImage()
    chart.point_to(None)
    assert chart.grab().toImage() == before
