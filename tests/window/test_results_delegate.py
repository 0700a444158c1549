"""How a reading is written in the table of readings."""

from pathlib import Path

from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from inkdigit.reading.batch import FileReading
from inkdigit.reading.numbers import NumberReading
from inkdigit.reading.reading import NOT_A_DIGIT
from inkdigit.window.languages import left_to_right
from inkdigit.window.results_delegate import ReadingDelegate
from inkdigit.window.results_model import Column, ResultsModel

from .conftest import a_reading


def test_digits_are_written_large_and_that_there_are_none_quietly(
    qtbot: QtBot, tmp_path: Path
) -> None:
    model = ResultsModel([tmp_path])
    model.add(FileReading(tmp_path / "a.png", a_reading(7)))
    model.add(FileReading(tmp_path / "b.png", a_reading(NOT_A_DIGIT)))
    model.add(FileReading(tmp_path / "c.png", error="the file is empty"))
    usual_pt, quiet = QFont().pointSizeF(), QPalette().placeholderText().color()
    delegate, written = ReadingDelegate(), []
    for row in range(model.rowCount()):
        option = QStyleOptionViewItem()
        delegate.initStyleOption(option, model.index(row, Column.READING))
        is_large = option.font.pointSizeF() > usual_pt
        written.append((is_large, option.palette.text().color() == quiet))
    assert written == [(True, False), (False, True), (False, True)]


def test_each_number_of_a_page_is_written_from_left_to_right(qtbot: QtBot, tmp_path: Path) -> None:
    model = ResultsModel([tmp_path])
    lines = [a_reading(digit).digits for digit in (7, 4)]
    model.add(FileReading(tmp_path / "a.png", NumberReading((lines[0] * 2, lines[1]), 0.9, 1.0)))
    option = QStyleOptionViewItem()
    ReadingDelegate().initStyleOption(option, model.index(0, Column.READING))
    assert option.text.split() == [left_to_right("77"), left_to_right("4")]


def test_a_long_reason_takes_more_lines(qtbot: QtBot, tmp_path: Path) -> None:
    model = ResultsModel([tmp_path])
    model.add(FileReading(tmp_path / "a.png", a_reading(7)))
    model.add(FileReading(tmp_path / "c.png", error="no picture: " + "it can't be read " * 9))
    wrapped = []
    for row in range(model.rowCount()):
        option = QStyleOptionViewItem()
        ReadingDelegate().initStyleOption(option, model.index(row, Column.READING))
        wrapped.append(bool(option.features & QStyleOptionViewItem.ViewItemFeature.WrapText))
    assert wrapped == [False, True]
