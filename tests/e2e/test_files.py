"""A folder is read in the real window, and one of its files put on the canvas."""

from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from inkdigit.ink.drawing import draw_ink
from inkdigit.ink.inkml import write_inkml
from inkdigit.window.digit_marks import MarkLabel
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


def test_a_sheet_of_hundreds_of_digits_is_read_and_a_mark_is_shown_when_it_is_pointed_at(
    qtbot: QtBot, window: MainWindow, mouse: Any, digits: list[Any], tmp_path: Path
) -> None:
    drawn = [next(digit.ink for digit in digits if digit.label == label) for label in (3, 7, 0)]
    cells = [
        draw_ink(ink.transformed(scale=0.3, dx=5, dy=5), size=(44, 48), width_px=3) for ink in drawn
    ]
    sheet = np.tile(np.hstack(cells), (20, 7))
    Image.fromarray(np.uint8(255 - 255 * sheet)).save(tmp_path / "sheet.png")

    window.open(tmp_path / "sheet.png")
    answer = window.session.answer
    qtbot.waitUntil(lambda: answer().count == 420, timeout=20_000)
    assert answer().text == "\n".join(["370" * 7] * 20)
    label = window.canvas.findChild(MarkLabel, "digitMark200")
    assert label is not None
    at_rest = label.grab().toImage()
    blank = at_rest.copy()
    blank.fill(at_rest.pixelColor(0, 0))
    assert at_rest == blank
    mouse.move(window.canvas, label.geometry().center())
    qtbot.waitUntil(label.underMouse)
    assert label.grab().toImage() != at_rest
