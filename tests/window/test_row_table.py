import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from inkdigit.window.row_table import RowTable


@pytest.fixture
def model() -> QStandardItemModel:
    return QStandardItemModel(5, 3)


@pytest.fixture
def table(qtbot: QtBot, model: QStandardItemModel) -> QTableView:
    table = RowTable()
    qtbot.addWidget(table)
    table.setModel(model)
    table.setCurrentIndex(model.index(2, 1))
    return table


@pytest.mark.parametrize(("key", "row"), [(Qt.Key.Key_Home, 0), (Qt.Key.Key_End, 4)])
def test_home_and_end_go_to_the_first_and_the_last_row(
    qtbot: QtBot, table: QTableView, key: Qt.Key, row: int
) -> None:
    qtbot.keyClick(table, key)
    assert (table.currentIndex().row(), table.currentIndex().column()) == (row, 1)
    assert [index.row() for index in table.selectionModel().selectedRows()] == [row]


def test_home_and_end_lead_nowhere_where_there_is_no_row(
    qtbot: QtBot, table: QTableView, model: QStandardItemModel
) -> None:
    model.setRowCount(0)
    for key in (Qt.Key.Key_Home, Qt.Key.Key_End):
        qtbot.keyClick(table, key)
    assert not table.currentIndex().isValid()
