from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QImage, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QMenu,
    QMessageBox,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from inkdigit.history import Deletion, HistoryError, Store, Trouble
from inkdigit.ink import Box, Ink, Point, Stroke
from inkdigit.reading.numbers import DigitReading, NumberReading
from inkdigit.reading.reading import CLASSES, NOT_A_DIGIT, Reading
from inkdigit.window.history_list import HistoryList
from inkdigit.window.history_pane import HistoryPane

T = TypeVar("T", bound=QObject)
INK = Ink((Stroke((Point(0, 0), Point(10, 20))),))
NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def reading(best: int) -> Reading:
    probabilities = tuple(0.9 if c == best else 0.01 for c in range(CLASSES))
    return Reading(probabilities, np.zeros((28, 28), np.float32), 0.4)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store.open(tmp_path / "history.db")
    yield store
    store.close()


@pytest.fixture
def shown(store: Store, qtbot: QtBot) -> Callable[..., HistoryPane]:
    """Shows a pane with entries of these answers, the last one on top."""

    def show(*answers: int) -> HistoryPane:
        for answer in answers:
            store.add(INK, reading(answer), created=NOON)
        pane = HistoryPane(store, now=lambda: NOON)
        qtbot.addWidget(pane)
        pane.resize(264, 500)
        with qtbot.waitExposed(pane):
            pane.show()
        pane.list.setFocus()
        return pane

    return show


def texts(pane: HistoryPane) -> str:
    rows = range(pane.model.rowCount())
    return " ".join(str(pane.model.index(row).data()) for row in rows)


def child(pane: QWidget, kind: type[T], name: str) -> T:
    found = pane.findChild(kind, name)
    assert found is not None
    return found


def click(pane: HistoryPane, row: int, qtbot: QtBot) -> None:
    place = pane.list.visualRect(pane.model.index(row)).center()
    qtbot.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_click_opens_an_entry(shown: Callable[..., HistoryPane], qtbot: QtBot) -> None:
    pane = shown(1, 2, 3)
    with qtbot.waitSignal(pane.entry_activated) as opened:
        click(pane, 1, qtbot)
    assert (opened.args[0].digit, opened.args[0].ink) == (2, INK)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_opens_the_entry_that_the_arrows_reached(
    shown: Callable[..., HistoryPane], qtbot: QtBot, key: Qt.Key
) -> None:
    pane = shown(1, 2, 3)
    for _ in range(2):
        qtbot.keyClick(pane.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(pane.entry_activated) as opened:
        qtbot.keyClick(pane.list, key)
    assert opened.args[0].digit == pane.list.currentIndex().data(Qt.ItemDataRole.UserRole).digit


def test_home_and_end_go_to_the_newest_and_the_oldest(
    shown: Callable[..., HistoryPane], qtbot: QtBot
) -> None:
    pane = shown(*range(10), *range(10))
    for key, row in ((Qt.Key.Key_End, 19), (Qt.Key.Key_Home, 0)):
        qtbot.keyClick(pane.list, key)
        assert pane.list.currentIndex().row() == row


def test_delete_goes_on_to_the_next_and_undo_goes_back(
    shown: Callable[..., HistoryPane], qtbot: QtBot
) -> None:
    pane = shown(1, 2, 3, 4)
    click(pane, 1, qtbot)
    qtbot.keyClick(pane.list, Qt.Key.Key_Delete)
    assert (texts(pane), pane.list.currentIndex().row()) == ("4 2 1", 1)
    qtbot.keyClick(pane.list, Qt.Key.Key_Delete)
    qtbot.keyClick(pane.list, Qt.Key.Key_Delete)
    assert (texts(pane), pane.list.currentIndex().row()) == ("4", 0)
    for there in ("4 1", "4 2 1", "4 3 2 1", "4 3 2 1"):
        qtbot.keyClick(pane.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert texts(pane) == there


def test_a_bar_offers_to_undo(shown: Callable[..., HistoryPane], qtbot: QtBot) -> None:
    pane = shown(1, 2)
    click(pane, 0, qtbot)
    qtbot.keyClick(pane.list, Qt.Key.Key_Delete)
    assert pane.messages.text == "Deleted."
    qtbot.mouseClick(child(pane, QPushButton, "messageAction"), Qt.MouseButton.LeftButton)
    assert (texts(pane), pane.messages.text) == ("2 1", "")


def test_delete_does_nothing_where_nothing_is_chosen(
    shown: Callable[..., HistoryPane], qtbot: QtBot
) -> None:
    pane = shown(1)
    pane.list.setCurrentIndex(QModelIndex())
    qtbot.keyClick(pane.list, Qt.Key.Key_Delete)
    assert texts(pane) == "1"


def test_copy_takes_what_was_read(shown: Callable[..., HistoryPane], qtbot: QtBot) -> None:
    pane = shown(1, NOT_A_DIGIT)
    for row, copied in ((1, "1"), (0, "Not a digit")):
        click(pane, row, qtbot)
        qtbot.keyClick(pane.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        assert QGuiApplication.clipboard().text() == copied


def keeps_key(pane: HistoryPane, key: Qt.Key, modifier: Qt.KeyboardModifier) -> bool:
    """Whether a key in the list is kept from the window's commands."""
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifier)
    event.ignore()
    QApplication.sendEvent(pane.list, event)
    return event.isAccepted()


@pytest.mark.parametrize(
    ("key", "modifier", "is_ours"),
    [
        (Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier, True),
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier, True),
        (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, False),
        (Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier, False),
    ],
)
def test_the_lists_keys_win_over_the_windows_while_it_has_the_focus(
    shown: Callable[..., HistoryPane],
    key: Qt.Key,
    modifier: Qt.KeyboardModifier,
    is_ours: bool,
) -> None:
    assert keeps_key(shown(1), key, modifier) is is_ours


def test_undo_is_the_lists_only_while_there_is_a_deletion(
    shown: Callable[..., HistoryPane], qtbot: QtBot
) -> None:
    pane = shown(1, 2)
    click(pane, 0, qtbot)
    qtbot.keyClick(pane.list, Qt.Key.Key_Delete)
    assert keeps_key(pane, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(pane.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not keeps_key(pane, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def _question(pane: HistoryPane, qtbot: QtBot) -> QMessageBox:
    qtbot.mouseClick(child(pane, QToolButton, "historyClear"), Qt.MouseButton.LeftButton)
    return child(pane, QMessageBox, "clearHistory")


def test_clear_all_asks_first(shown: Callable[..., HistoryPane], qtbot: QtBot) -> None:
    pane = shown(1, 2)
    box = _question(pane, qtbot)
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
    box.button(QMessageBox.StandardButton.Cancel).click()
    assert texts(pane) == "2 1"


def test_clear_all_can_be_undone(shown: Callable[..., HistoryPane], qtbot: QtBot) -> None:
    pane = shown(1, 2)
    box = _question(pane, qtbot)
    next(button for button in box.buttons() if button.text() == "Clear all").click()
    assert (texts(pane), pane.messages.text) == ("", "History cleared.")
    qtbot.mouseClick(child(pane, QPushButton, "messageAction"), Qt.MouseButton.LeftButton)
    assert texts(pane) == "2 1"


def test_a_history_that_was_cleared_offers_to_undo_until_it_is_undone(
    shown: Callable[..., HistoryPane], qtbot: QtBot
) -> None:
    pane = shown(1, 2)
    undo = child(pane, QPushButton, "historyUndo")
    box = _question(pane, qtbot)
    next(button for button in box.buttons() if button.text() == "Clear all").click()
    pane.messages.clear()
    assert undo.isVisible()
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert texts(pane) == "2 1"
    assert not undo.isVisible()


def test_the_last_row_deleted_comes_back_by_the_same_key_as_others(
    shown: Callable[..., HistoryPane], qtbot: QtBot
) -> None:
    pane = shown(1)
    click(pane, 0, qtbot)
    qtbot.keyClick(pane.list, Qt.Key.Key_Delete)
    focused = pane.window().focusWidget()
    assert focused is child(pane, QPushButton, "historyUndo")
    qtbot.keyClick(focused, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert texts(pane) == "1"


def test_under_a_filter_that_shows_nothing_the_button_says_what_it_undoes_and_what_it_did(
    shown: Callable[..., HistoryPane], qtbot: QtBot
) -> None:
    pane = shown(1, 2)
    click(pane, 0, qtbot)
    qtbot.keyClick(pane.list, Qt.Key.Key_Delete)
    pane.messages.clear()
    child(pane, QComboBox, "historyFilter").setCurrentText("7")
    undo = child(pane, QPushButton, "historyUndo")
    assert undo.text() == "Undo deletion"
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert pane.messages.text == "The deletion is undone."
    child(pane, QComboBox, "historyFilter").setCurrentText("All")
    assert texts(pane) == "2 1"


def test_an_empty_history_has_nothing_to_undo(shown: Callable[..., HistoryPane]) -> None:
    assert not child(shown(), QPushButton, "historyUndo").isVisible()


def test_what_could_not_be_brought_back_can_be_another_time(
    shown: Callable[..., HistoryPane], store: Store, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(_: Deletion) -> None:
        raise HistoryError("It is locked.", Trouble.LOCKED)

    pane = shown(1, 2)
    click(pane, 0, qtbot)
    qtbot.keyClick(pane.list, Qt.Key.Key_Delete)
    with monkeypatch.context() as now:
        now.setattr(store, "restore", locked)
        qtbot.keyClick(pane.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: pane.messages.text == "It is locked.")
    assert texts(pane) == "1"
    qtbot.keyClick(pane.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert texts(pane) == "2 1"


@pytest.mark.skipif(os.name == "nt", reason="an open file can't be removed there")
def test_what_was_deleted_before_the_history_began_a_new_file_can_not_be_undone(
    shown: Callable[..., HistoryPane], store: Store, qtbot: QtBot, tmp_path: Path
) -> None:
    pane = shown(1, 2, 3)
    click(pane, 0, qtbot)
    qtbot.keyClick(pane.list, Qt.Key.Key_Delete)
    (tmp_path / "history.db").unlink()
    with pytest.raises(HistoryError):
        store.add(INK)
    qtbot.keyClick(pane.list, Qt.Key.Key_Delete)
    qtbot.keyClick(pane.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert texts(pane) == "2 1"
    assert not keeps_key(pane, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.skipif(os.name == "nt", reason="an open file can't be removed there")
def test_where_all_that_was_deleted_is_gone_for_good_no_button_offers_to_undo(
    shown: Callable[..., HistoryPane], store: Store, qtbot: QtBot, tmp_path: Path
) -> None:
    pane = shown(1)
    click(pane, 0, qtbot)
    qtbot.keyClick(pane.list, Qt.Key.Key_Delete)
    undo = child(pane, QPushButton, "historyUndo")
    assert undo.isVisible()
    (tmp_path / "history.db").unlink()
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "removed or replaced" in pane.messages.text)
    assert not undo.isVisible()


def test_a_menu_opens_the_drawing_that_it_was_asked_of(
    shown: Callable[..., HistoryPane], store: Store, qtbot: QtBot
) -> None:
    pane = shown(1, 2)
    pane.list.menu_wanted.emit(pane.model.index(1), QPoint(0, 0))
    pane.show_entry(store.add(INK, reading(3)))
    with qtbot.waitSignal(pane.entry_activated) as opened:
        child(pane, QAction, "openEntry").trigger()
    assert opened.args[0].digit == 1


def test_the_filter_keeps_to_one_answer(shown: Callable[..., HistoryPane]) -> None:
    pane = shown(3, NOT_A_DIGIT, 4, 3)
    box = child(pane, QComboBox, "historyFilter")
    assert [box.itemText(n) for n in range(box.count())] == [
        "All",
        *"0123456789",
        "Not a digit",
        "Numbers",
    ]
    box.setCurrentText("3")
    assert texts(pane) == "3 3"
    box.setCurrentText("Not a digit")
    assert texts(pane) == "Not a digit"
    box.setCurrentText("All")
    assert texts(pane) == "3 4 Not a digit 3"


@pytest.mark.parametrize(("width", "has_title"), [(200, False), (300, True)])
def test_a_narrow_pane_leaves_out_its_title_rather_than_cut_the_filter(
    shown: Callable[..., HistoryPane], qtbot: QtBot, width: int, has_title: bool
) -> None:
    pane = shown(*range(10))
    pane.resize(width, 500)
    box = child(pane, QComboBox, "historyFilter")
    qtbot.waitUntil(lambda: box.width() >= box.sizeHint().width())
    assert child(pane, QLabel, "historyTitle").isVisible() is has_title


def test_an_empty_list_says_why(shown: Callable[..., HistoryPane]) -> None:
    pane = shown()
    words = child(pane, QLabel, "historyEmpty")
    assert words.isVisible()
    assert words.text() == "What you draw is kept here."
    assert not child(pane, QToolButton, "historyClear").isEnabled()
    child(pane, QComboBox, "historyFilter").setCurrentText("5")
    assert words.text() == "No drawing was read as 5."


def test_the_entry_being_drawn_is_seen_on_top(
    shown: Callable[..., HistoryPane], store: Store
) -> None:
    pane = shown(*[1] * 50)
    pane.list.scrollToBottom()
    drawn = store.add(INK, created=NOON)
    pane.show_entry(drawn)
    assert pane.list.indexAt(QPoint(40, 20)).row() == 0
    assert texts(pane).startswith("Not read 1")
    updated = store.update(drawn.id, INK, reading(7))
    assert updated is not None
    pane.show_entry(updated)
    assert texts(pane).startswith("7 1")
    assert child(pane, QLabel, "historyCount").text() == "51"


def test_the_menu_does_what_the_keys_do(shown: Callable[..., HistoryPane], qtbot: QtBot) -> None:
    pane = shown(1, 2)
    pane.list.menu_wanted.emit(pane.model.index(0), QPoint(10, 10))
    menu = child(pane, QMenu, "historyMenu")
    with qtbot.waitSignal(pane.entry_activated):
        child_action(menu, "openEntry").trigger()
    pane.list.setCurrentIndex(pane.model.index(0))
    child_action(menu, "copyEntry").trigger()
    assert QGuiApplication.clipboard().text() == "2"
    child_action(menu, "deleteEntry").trigger()
    assert texts(pane) == "1"
    menu.close()


def child_action(menu: QMenu, name: str) -> QAction:
    return next(action for action in menu.actions() if action.objectName() == name)


def test_everything_usable_has_a_name(shown: Callable[..., HistoryPane]) -> None:
    pane = shown(1)
    for kind in (HistoryList, QComboBox, QToolButton, QPushButton):
        for widget in pane.findChildren(kind):
            assert widget.objectName()
            assert widget.accessibleName() or not widget.isVisible()


def _pixels(pane: HistoryPane) -> QImage:
    return pane.list.viewport().grab().toImage()


@pytest.mark.parametrize(("paper", "ink"), [("#ffffff", "#000000"), ("#101010", "#ffffff")])
def test_rows_are_painted_in_the_colours_of_the_theme(
    shown: Callable[..., HistoryPane], paper: str, ink: str
) -> None:
    pane = shown(7)
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, QColor(paper))
    palette.setColor(QPalette.ColorRole.Text, QColor(ink))
    pane.list.setPalette(palette)
    image = _pixels(pane)
    colours = {image.pixelColor(x, y).name() for x in range(16, 64) for y in range(8, 56)}
    assert {paper, ink} <= colours


@pytest.mark.parametrize(("width", "is_alike"), [(264, True), (200, False)])
def test_how_sure_an_answer_is_stands_beside_it_where_its_words_have_room(
    shown: Callable[..., HistoryPane], width: int, is_alike: bool
) -> None:
    pane = shown(7, NOT_A_DIGIT)
    pane.resize(width, 500)
    pane.list.setCurrentIndex(QModelIndex())
    image, ends = _pixels(pane), []
    for row in (0, 1):
        rect = pane.list.visualRect(pane.model.index(row))
        ends.append(image.copy(rect.adjusted(rect.width() - 60, 0, 0, 0)))
    assert (ends[0] == ends[1]) is is_alike


def test_a_number_of_several_lines_is_written_to_its_last_digit(
    shown: Callable[..., HistoryPane], store: Store
) -> None:
    for text in ("2026\n314\n507", "2026\n314\n508"):
        store.add(INK, a_number(text), created=NOON)
    pane = shown()
    pane.list.setCurrentIndex(QModelIndex())
    image = _pixels(pane)
    one, other = (image.copy(pane.list.visualRect(pane.model.index(row))) for row in (0, 1))
    assert one != other


def test_a_number_without_room_is_cut_at_its_end_whichever_way_one_reads(
    speaker: QApplication, shown: Callable[..., HistoryPane], store: Store
) -> None:
    speaker.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    store.add(INK, a_number("8" * 60), created=NOON)
    pane = shown()
    pane.list.setCurrentIndex(QModelIndex())
    image = _pixels(pane)
    right = image.width() - 16 - 48 - 12  # of the words, beside the drawing and its margins
    paper = image.pixelColor(right + 6, 32)
    rows = [
        y for y in range(32) if any(image.pixelColor(right - x, y) != paper for x in range(1, 5))
    ]
    assert 0 < len(rows) < 5  # dots, no digit


def a_number(text: str) -> NumberReading:
    lines = [[reading(int(sign)) for sign in line] for line in text.split("\n")]
    box = Box(0, 0, 10, 20)
    digits = [tuple(DigitReading(each.digit, each, box) for each in line) for line in lines]
    return NumberReading(tuple(digits), 0.9, 1.0)


def test_words_change_sides_with_the_direction_of_writing(
    shown: Callable[..., HistoryPane],
) -> None:
    pane = shown(7)
    left_to_right = _pixels(pane)
    pane.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    right_to_left = _pixels(pane)
    width = right_to_left.width()
    sheet = left_to_right.copy(12, 4, 56, 56)
    mirrored = right_to_left.copy(width - 12 - 56, 4, 56, 56)
    assert sheet == mirrored
    assert left_to_right != right_to_left
