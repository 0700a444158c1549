import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from inkdigit.window.message_bar import MessageBar


@pytest.fixture
def pane(qtbot: QtBot) -> QWidget:
    pane = QWidget()
    qtbot.addWidget(pane)
    pane.resize(500, 400)
    pane.show()
    return pane


@pytest.fixture
def bar(pane: QWidget) -> MessageBar:
    return MessageBar(pane)


def test_a_note_leaves_by_itself_and_a_problem_stays(bar: MessageBar) -> None:
    bar.problem("The disk is full.")
    assert bar.text == "The disk is full."
    assert not bar.leaves_by_itself
    bar.note("Saved.")
    assert bar.text == "Saved."
    assert bar.leaves_by_itself


def test_a_message_is_closed_by_its_button_and_by_escape(bar: MessageBar) -> None:
    bar.problem("The disk is full.")
    close = bar.findChild(QToolButton, "messageClose")
    assert close is not None
    close.click()
    assert bar.text == ""
    bar.problem("Again.")
    QTest.keyClick(bar, Qt.Key.Key_Escape)
    assert bar.text == ""


def test_the_button_does_what_is_offered_and_takes_the_message_away(bar: MessageBar) -> None:
    done: list[str] = []
    bar.offer("Deleted.", action="Undo", do=lambda: done.append("undone"))
    button = bar.findChild(QPushButton, "messageAction")
    assert button is not None
    assert button.text() == "Undo"
    button.click()
    assert done == ["undone"]
    assert bar.text == ""
    bar.note("Nothing to do about this.")
    assert button.isHidden()


def test_the_message_lies_within_the_pane_whatever_its_size(pane: QWidget, bar: MessageBar) -> None:
    bar.problem("A long story of what went wrong and what could be done about it. " * 4)
    for width, height in ((500, 400), (260, 400), (1600, 300)):
        pane.resize(width, height)
        assert QRect(0, 0, width, height).contains(bar.geometry())


def test_a_screen_reader_is_told_the_message(bar: MessageBar) -> None:
    bar.note("Saved.")
    assert bar.accessibleName() == "Saved."


def test_a_long_name_is_broken_and_no_button_is_cut(pane: QWidget, bar: MessageBar) -> None:
    pane.resize(240, 400)
    words = f"“{'x' * 200}.png” cannot be opened."
    bar.problem(words, action="Open the folder", do=lambda: None)
    assert bar.text == words
    button = bar.findChild(QPushButton, "messageAction")
    assert button is not None
    assert button.width() >= button.sizeHint().width()
    assert bar.rect().contains(button.geometry())
    label = bar.findChild(QLabel, "messageText")
    assert label is not None
    assert label.heightForWidth(label.width()) <= label.height()


def test_where_its_button_would_cut_a_word_it_stands_below(pane: QWidget, bar: MessageBar) -> None:
    label, button = bar.findChild(QLabel, "messageText"), bar.findChild(QPushButton)
    assert label is not None
    assert button is not None
    is_below = []
    for width in (180, 500):
        pane.resize(width, 300)
        bar.offer("Gelöscht.", action="Rückgängig", do=lambda: None)
        assert label.width() >= label.fontMetrics().horizontalAdvance("Gelöscht.")
        assert bar.rect().contains(button.geometry())
        is_below.append(button.y() > label.geometry().bottom())
    assert is_below == [True, False]
