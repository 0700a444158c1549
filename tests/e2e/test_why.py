"""The window shows why: hovering a bar shows what the ink says for that digit."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from inkdigit.window.main_window import MainWindow
from inkdigit.window.percent import percent

PLAIN_SEVEN = 14


@pytest.fixture
def seven(window: MainWindow, mouse: Any, digits: list[Any], qtbot: QtBot) -> MainWindow:
    """The window with a seven drawn, and its map there."""
    mouse.draw(window.canvas, digits[PLAIN_SEVEN].ink)
    qtbot.waitUntil(lambda: window.answer_pane.network.heat is not None)
    return window


def row_of(window: MainWindow, row: int) -> QPoint:
    """A place on a row of the chart."""
    chart = window.answer_pane.chart
    (height, *_) = [y for y in range(chart.height()) if chart.row_at(y) == row]
    return QPoint(chart.width() // 2, height + 6)


def test_hovering_a_bar_shows_the_map_of_its_digit(
    seven: MainWindow, mouse: Any, qtbot: QtBot
) -> None:
    pane = seven.answer_pane
    answer = pane.network.heat
    assert answer is not None
    assert pane.legend.words is not None
    assert pane.legend.words[0] == "for 7"
    assert answer.sum() > 0  # all in all, what is drawn speaks for it

    mouse.move(pane.chart, row_of(seven, 1))
    qtbot.waitUntil(lambda: pane.legend.words == ("for 1", "for 7"))
    of_one = pane.network.heat
    assert of_one is not None
    assert of_one[:9].sum() < 0
    assert pane.network.frame is not None
    assert not of_one[pane.network.frame == 0].any()

    mouse.move(seven.canvas, QPoint(10, 10))
    qtbot.waitUntil(lambda: pane.chart.pointed_row is None)
    np.testing.assert_array_equal(pane.network.heat, answer)


def test_the_strokes_are_tinted_until_one_draws_on(
    seven: MainWindow, mouse: Any, digits: list[Any], qtbot: QtBot
) -> None:
    tint = seven.findChild(QWidget, "inkTint")
    assert tint.isHidden()
    seven.actions_.tint_ink.trigger()
    assert tint.isVisible()
    seven.canvas.undo()
    assert tint.isHidden()
    mouse.draw(seven.canvas, digits[PLAIN_SEVEN].ink)
    qtbot.waitUntil(tint.isVisible)


def test_the_page_walks_through_the_digit_drawn_and_goes_with_the_next_one(
    seven: MainWindow, mouse: Any, digits: list[Any], qtbot: QtBot
) -> None:
    seven.actions_.how_it_works.trigger()
    page = seven.findChild(QWidget, "howItWorksDialog")
    numbers = page.findChild(QWidget, "howNumbers")
    qtbot.waitUntil(lambda: numbers.accessibleDescription().startswith("7"))
    assert not page.grab().isNull()
    page.move(seven.width(), 0)
    seven.activateWindow()
    seven.session.clear()
    mouse.draw(seven.canvas, digits[0].ink)
    qtbot.waitUntil(lambda: numbers.accessibleDescription().startswith("0"))
    last = page.findChild(QWidget, "howTogether")
    qtbot.waitUntil(lambda: last.accessibleDescription().startswith("0"))
    reading = seven.session.reading
    assert reading is not None
    assert percent(reading.probabilities[0], page.locale()) in last.accessibleDescription()
    seven.close()
