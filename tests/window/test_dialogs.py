from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from inkdigit.window.dialogs import resize_on_screen, show_once


def test_a_dialog_that_is_open_is_not_opened_twice(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    made: list[QDialog] = []

    def make() -> QDialog:
        made.append(QDialog(parent))
        return made[-1]

    for _ in range(2):
        show_once(parent, QDialog, make)
    assert len(made) == 1
    made[0].close()
    show_once(parent, QDialog, make)
    assert [dialog.isVisible() for dialog in made] == [False, True]


def test_no_window_is_larger_than_its_screen(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    resize_on_screen(window, 300, 100_000)
    assert window.width() == 300
    assert 0 < window.height() < window.screen().availableSize().height()
