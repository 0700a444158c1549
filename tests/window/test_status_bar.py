"""The quiet line below."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from inkdigit.reading.reading import CLASSES, Reading
from inkdigit.window import status_bar
from inkdigit.window.status_bar import StatusBar


def reading(elapsed_ms: float) -> Reading:
    return Reading((1.0,) + (0.0,) * (CLASSES - 1), np.zeros((28, 28), np.float32), elapsed_ms)


@pytest.fixture
def bar(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> StatusBar:
    monkeypatch.setattr(status_bar, "CALM_MS", 50)
    made = StatusBar()
    qtbot.addWidget(made)
    return made


def time_of(bar: StatusBar) -> str:
    label = bar.findChild(QLabel, "timeStatus")
    assert label is not None
    return label.text()


def test_of_many_times_in_a_row_the_first_is_shown_at_once_and_the_last_in_the_end(
    qtbot: QtBot, bar: StatusBar
) -> None:
    for elapsed_ms in (1.0, 2.0, 3.0):
        bar.show_reading(reading(elapsed_ms))
    assert time_of(bar) == "read in 1.0 ms"
    qtbot.waitUntil(lambda: time_of(bar) == "read in 3.0 ms")


def test_where_nothing_is_read_no_time_is_shown_and_none_comes_later(
    qtbot: QtBot, bar: StatusBar
) -> None:
    bar.show_reading(reading(1.0))
    bar.show_reading(reading(2.0))
    bar.show_reading(None)
    assert time_of(bar) == ""
    bar.show_reading(reading(3.0))
    assert time_of(bar) == "read in 3.0 ms"
