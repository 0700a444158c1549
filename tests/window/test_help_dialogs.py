from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QFormLayout, QLabel
from pytestqt.qtbot import QtBot

from inkdigit import __version__
from inkdigit.window.actions import Actions
from inkdigit.window.help_dialogs import AboutDialog, ShortcutsDialog


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


@pytest.mark.parametrize(
    "make", [lambda _: AboutDialog(), lambda parent: ShortcutsDialog(Actions(parent))]
)
def test_what_a_row_says_begins_beside_its_name_whichever_way_one_reads(
    make: Callable[[QObject], QDialog], speaker: QApplication, qtbot: QtBot
) -> None:
    speaker.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    parent = QObject()
    dialog = make(parent)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    form = dialog.findChild(QFormLayout)
    assert form is not None
    fields = [form.itemAt(row, QFormLayout.ItemRole.FieldRole) for row in range(form.rowCount())]
    assert len({field.geometry().right() for field in fields}) == 1
    assert all(field.geometry().width() == field.sizeHint().width() for field in fields)
