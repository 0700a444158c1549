from pathlib import Path

from PySide6.QtWidgets import QComboBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from inkdigit.window.help_dialogs import LicencesDialog


def test_the_licence_of_each_part_can_be_read(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "Qt (LGPL 3).txt").write_text("GNU LESSER", "utf-8")
    (tmp_path / "numpy.txt").write_text("Copyright © NumPy Developers", "utf-8")
    dialog = LicencesDialog(tmp_path)
    qtbot.addWidget(dialog)
    works = dialog.findChild(QComboBox, "works")
    text = dialog.findChild(QPlainTextEdit, "licenceText")
    assert isinstance(works, QComboBox)
    assert isinstance(text, QPlainTextEdit)

    shown = {}
    for index in range(works.count()):
        works.setCurrentIndex(index)
        shown[works.currentText()] = text.toPlainText()

    assert shown == {"Qt (LGPL 3)": "GNU LESSER", "numpy": "Copyright © NumPy Developers"}
