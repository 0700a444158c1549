"""Digits drawn in the real window give the readings that the reader gives."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from inkdigit.ink import Ink
from inkdigit.reading.reader import Reader
from inkdigit.window.main_window import MainWindow

SAMPLE = 200


def read_by(window: MainWindow, qtbot: QtBot, ink: Ink, reader: Reader) -> tuple[float, ...]:
    """Wait until the newest reading shown is that of `ink`, and return its probabilities."""
    expected = reader.read(ink).probabilities

    def shown() -> None:
        reading = window.session.reading
        assert reading is not None
        assert reading.probabilities == pytest.approx(expected, abs=1e-6)
        assert window.answer_pane.chart.probabilities == reading.probabilities

    qtbot.waitUntil(shown)
    return expected


@pytest.mark.parametrize("number", range(0, 20, 2))
def test_a_digit_drawn_with_the_real_mouse_is_read_as_the_reader_reads_it(
    window: MainWindow, mouse: Any, digits: list[Any], reader: Reader, qtbot: QtBot, number: int
) -> None:
    mouse.draw(window.canvas, digits[number].ink)
    drawn = window.canvas.ink()
    assert len(drawn.strokes) == len(digits[number].ink.strokes)
    read_by(window, qtbot, drawn, reader)


def test_pen_trajectories_are_read_as_if_given_to_the_reader(
    window: MainWindow, tablet: Any, digits: list[Any], reader: Reader, qtbot: QtBot
) -> None:
    for digit in digits:
        tablet.draw(window.canvas, digit.ink)
        drawn = read_by(window, qtbot, window.canvas.ink(), reader)
        given = reader.read(digit.ink).probabilities
        assert drawn == pytest.approx(given, abs=0.01), f"{digit.label}, {digit.style}"
        window.session.clear()


def test_a_pen_is_named_in_the_status_bar(
    window: MainWindow, tablet: Any, digits: list[Any]
) -> None:
    tablet.draw(window.canvas, digits[0].ink)
    label = window.status.findChild(QWidget, "deviceStatus")
    assert "tablet with pressure" in label.text()


def test_the_pen_test_set_is_read_in_the_window_as_by_the_reader(
    window: MainWindow,
    tablet: Any,
    data_folder: Path,
    reader: Reader,
    qtbot: QtBot,
    pen_test_set: list[Any],
) -> None:
    step = len(pen_test_set) // SAMPLE
    for digit in pen_test_set[::step]:
        tablet.draw(window.canvas, digit.ink)
        drawn = read_by(window, qtbot, window.canvas.ink(), reader)
        given = reader.read(digit.ink).probabilities
        assert max(range(11), key=drawn.__getitem__) == max(range(11), key=given.__getitem__)
        window.session.clear()
