"""A folder is read in the real window, and one of its files put on the canvas."""

from pathlib import Path
from typing import Any

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from inkdigit.ink.drawing import draw_ink
from inkdigit.ink.inkml import write_inkml
from inkdigit.window.main_window import MainWindow
from inkdigit.window.results_dialog import ResultsDialog
from inkdigit.window.results_model import Column


def test_a_folder_and_the_pages_in_it_are_listed_and_one_is_opened(
    qtbot: QtBot, window: MainWindow, digits: list[Any], tmp_path: Path
) -> None:
    seven = next(digit.ink for digit in digits if digit.style == "barred")
    three = next(digit.ink for digit in digits if digit.label == 3)
    (tmp_path / "scans").mkdir()
    (tmp_path / "scans" / "seven.inkml").write_bytes(write_inkml(seven))
    pages = [
        Image.fromarray(255 - (255 * draw_ink(ink, size=(120, 120), width_px=8)).astype("uint8"))
        for ink in (three.transformed(dx=10, dy=10), seven.transformed(dx=10, dy=10))
    ]
    pages[0].save(tmp_path / "scans" / "two.tiff", save_all=True, append_images=pages[1:])

    window.open(tmp_path / "scans")
    (dialog,) = window.findChildren(ResultsDialog)
    stop = dialog.findChild(QPushButton, "resultsStop")
    qtbot.waitUntil(stop.isHidden)
    read = [dialog.model.index(row, Column.READING).data() for row in range(3)]
    assert read == ["7", "3", "7"]

    dialog.table.setCurrentIndex(dialog.model.index(1, Column.FILE))
    dialog.table.setFocus()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.session.answer().digit == 3)
    assert window.canvas.ink().is_empty
