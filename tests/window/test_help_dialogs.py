import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from inkdigit import __version__
from inkdigit.window.help_dialogs import AboutDialog


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_the_name_of_the_program_stands_where_one_begins_to_read(
    qtbot: QtBot, speaker: QApplication, direction: Qt.LayoutDirection
) -> None:
    speaker.setLayoutDirection(direction)
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    (name,) = (
        one for one in dialog.findChildren(QLabel) if one.text() == f"Inkdigit {__version__}"
    )
    is_left = name.geometry().center().x() < dialog.width() / 2
    assert name.width() < dialog.width() / 2
    assert is_left is (direction == Qt.LayoutDirection.LeftToRight)
