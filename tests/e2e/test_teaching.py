"""A correction in the real window: drawn with the mouse, put right by a key, kept for next time."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from inkdigit.reading.reader import Reader
from inkdigit.window.hand_dialog import HandDialog
from inkdigit.window.main_window import MainWindow


def shown_digit(window: MainWindow) -> int | None:
    return None if window.session.reading is None else window.session.reading.digit


def test_a_key_puts_a_reading_right_and_undo_takes_it_back(
    window: MainWindow, mouse: Any, digits: list[Any], qtbot: QtBot
) -> None:
    seven = next(digit for digit in digits if digit.label == 7)
    mouse.draw(window.canvas, seven.ink)
    qtbot.waitUntil(lambda: shown_digit(window) == 7, timeout=20_000)

    qtbot.keyClick(window.canvas, Qt.Key.Key_4)
    qtbot.waitUntil(lambda: shown_digit(window) == 4, timeout=20_000)
    assert window.answer_pane.messages.isVisible()

    window.actions_.hand.trigger()
    page = window.findChild(HandDialog, "handDialog")
    assert isinstance(page, HandDialog)
    assert page.pictures.count() == 1
    page.close()

    window.teacher.teaching.undo()
    qtbot.waitUntil(lambda: shown_digit(window) == 7, timeout=20_000)


def test_with_nothing_taught_the_window_reads_as_the_reader_does(
    window: MainWindow, mouse: Any, digits: list[Any], reader: Reader, qtbot: QtBot
) -> None:
    three = next(digit for digit in digits if digit.label == 3)
    mouse.draw(window.canvas, three.ink)
    qtbot.waitUntil(lambda: shown_digit(window) == 3, timeout=20_000)
    qtbot.waitUntil(
        lambda: (
            window.session.number is not None
            and window.session.number.digits[0].reading.probabilities
            == reader.read_number(window.canvas.ink()).digits[0].reading.probabilities
        ),
        timeout=20_000,
    )
