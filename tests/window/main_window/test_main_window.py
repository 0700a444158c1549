"""The main window: what is drawn is read and kept; its commands, keys, settings and help."""

import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot

from inkdigit.history import Store
from inkdigit.ink import Ink
from inkdigit.reading.reading import CLASSES, Reading
from inkdigit.window import status_bar
from inkdigit.window.answer import AnswerKind
from inkdigit.window.ink_tint import InkTint
from inkdigit.window.main_window import MainWindow
from inkdigit.window.settings import Settings
from inkdigit.window.theme import DARK, Theme

from ..conftest import own_look
from .conftest import ONE, SEVEN, Desk, action, draw, is_read


def test_what_is_drawn_is_read_and_shown(qtbot: QtBot, window: MainWindow) -> None:
    draw(window, SEVEN)
    qtbot.waitUntil(lambda: is_read(window))
    assert window.session.answer().digit == 7
    assert window.answer_pane.chart.probabilities is not None


def test_clearing_empties_the_answer_and_undo_brings_both_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    draw(window, SEVEN)
    qtbot.waitUntil(lambda: is_read(window))
    action(window, "clear").trigger()
    assert window.session.answer().kind is AnswerKind.EMPTY
    action(window, "undo").trigger()
    qtbot.waitUntil(lambda: is_read(window))
    assert window.canvas.ink() == SEVEN


def test_one_drawing_is_one_entry(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    for ink in (ONE, Ink((*ONE.strokes, *SEVEN.strokes))):
        draw(window, ink)
    action(window, "clear").trigger()
    draw(window, SEVEN)
    window.close()
    assert [len(entry.ink.strokes) for entry in desk.store.entries()] == [2, 1]
    assert all(entry.settled for entry in desk.store.entries())


def test_an_entry_that_is_opened_is_back_on_the_canvas_and_read(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    entry = desk.store.add(SEVEN)
    window.history.entry_activated.emit(entry)
    assert window.canvas.ink() == SEVEN
    qtbot.waitUntil(lambda: is_read(window))
    window.close()
    assert desk.store.count() == 1


@pytest.mark.skipif(os.name == "nt", reason="an open file can't be removed there")
def test_what_is_drawn_last_is_kept_though_the_history_s_file_was_removed(
    qtbot: QtBot, desk: Desk
) -> None:
    window = desk.open()
    draw(window, SEVEN)
    qtbot.waitUntil(lambda: is_read(window))
    (desk.home / "history.db").unlink()
    window.close()
    there = Store.open(desk.home / "history.db")
    assert [entry.ink for entry in there.entries()] == [SEVEN]
    there.close()


def test_without_a_network_one_draws_and_the_history_is_kept(desk: Desk) -> None:
    window = desk.open(reads=False)
    assert "There is no network." in window.messages.text
    draw(window, SEVEN)
    assert window.session.answer().kind is AnswerKind.UNAVAILABLE
    window.close()
    assert [entry.ink for entry in desk.store.entries()] == [SEVEN]


def test_the_answer_is_copied(qtbot: QtBot, window: MainWindow) -> None:
    draw(window, SEVEN)
    qtbot.waitUntil(lambda: is_read(window))
    action(window, "copyAnswer").trigger()
    assert QGuiApplication.clipboard().text() == "7"


def test_commands_that_have_nothing_to_do_are_disabled(qtbot: QtBot, window: MainWindow) -> None:
    names = ["undo", "redo", "clear", "copyAnswer", "saveInk", "savePng", "saveSvg"]
    assert not any(action(window, name).isEnabled() for name in names)
    draw(window, SEVEN)
    qtbot.waitUntil(lambda: is_read(window))
    assert [name for name in names if not action(window, name).isEnabled()] == ["redo"]


@pytest.mark.parametrize("keys", ["Ctrl+Y", "Ctrl+Shift+Z"])
def test_redo_has_the_keys_of_every_system(window: MainWindow, keys: str) -> None:
    assert QKeySequence(keys) in action(window, "redo").shortcuts()


def test_the_window_is_remembered(desk: Desk) -> None:
    window = desk.open()
    window.resize(780, 560)
    action(window, "showHistory").trigger()
    action(window, "showNetwork").trigger()
    action(window, "tintInk").trigger()
    action(window, "themeDark").trigger()
    action(window, "thicker").trigger()
    width = window.canvas.pen_width
    window.close()

    again = desk.open()
    assert (again.width(), again.height()) == (780, 560)
    assert again.history.isHidden()
    assert again.answer_pane.network.isHidden()
    assert action(again, "tintInk").isChecked()
    assert action(again, "themeDark").isChecked()
    assert again.canvas.pen_width == width
    action(again, "themeSystem").trigger()


@own_look
def test_the_look_is_that_of_the_theme_remembered(desk: Desk) -> None:
    window = desk.open()
    action(window, "themeDark").trigger()
    window.close()
    assert desk.open().palette().window().color().name() == DARK.window


def test_garbage_in_the_settings_keeps_no_window_from_opening(desk: Desk) -> None:
    (desk.home / "settings.ini").write_bytes(
        b"[window]\ngeometry=@ByteArray(garbage)\npanes=7\ntheme=\xff\n[pen]\nwidth_px=-1e999\n"
    )
    assert desk.open().isVisible()


def test_a_damaged_history_is_told(qtbot: QtBot, inkdigit_home: Path) -> None:
    (inkdigit_home / "history.db").write_bytes(b"garbage" * 1000)
    desk = Desk(qtbot, inkdigit_home)
    window = desk.open()
    assert window.messages.text == desk.store.notice
    desk.close()


def test_every_command_is_in_a_menu_and_no_key_means_two_things(window: MainWindow) -> None:
    in_menus = {
        action
        for menu in window.menuBar().actions()
        for action in (menu.menu() or window.menuBar()).actions()  # type: ignore[attr-defined]
    }
    assert set(window.actions_.all()) <= in_menus
    keys = [
        key.toString(QKeySequence.SequenceFormat.PortableText)
        for one in window.actions_.all()
        for key in one.shortcuts()
    ]
    assert len(keys) == len(set(keys))


def test_everything_one_can_use_has_a_name(window: MainWindow) -> None:
    usable = (QAbstractButton, QSlider)
    nameless = [
        widget.objectName() or repr(widget)
        for widget in window.findChildren(QWidget)
        if isinstance(widget, usable)
        and widget.isVisible()
        and not widget.objectName().startswith("qt_")
        if not (widget.objectName() and (widget.accessibleName() or getattr(widget, "text", str)()))
    ]
    assert nameless == []
    for part in (window.canvas, window.answer_pane, window.answer_pane.chart, window.history):
        assert part.objectName()
        assert part.accessibleName()


@pytest.mark.parametrize("forwards", [True, False])
def test_the_tabulator_key_reaches_everything(
    qtbot: QtBot, window: MainWindow, forwards: bool
) -> None:
    draw(window, SEVEN)
    qtbot.waitUntil(lambda: is_read(window))
    window.session.close()  # writes the entry
    window.activateWindow()
    qtbot.waitUntil(lambda: window.canvas.hasFocus())
    reached: list[str] = []
    while (focused := window.focusWidget().objectName()) not in reached:
        reached.append(focused)
        window.focusNextPrevChild(forwards)
    assert set(reached) == {
        *("canvas", "probabilityChart", "historyFilter", "historyClear", "historyList"),
        *("penButton", "eraserButton", "undoButton", "clearButton", "penWidth"),
        "showHistoryButton",
    }


@pytest.mark.parametrize("theme", list(Theme))
def test_the_theme_can_be_changed_at_any_time(window: MainWindow, theme: Theme) -> None:
    window.actions_.themes[theme].trigger()
    assert not window.grab().isNull()
    window.actions_.themes[Theme.SYSTEM].trigger()


def test_what_explains_a_number_goes_by_the_digit_chosen(qtbot: QtBot, window: MainWindow) -> None:
    ones = ONE.transformed(dx=-150), ONE.transformed(dx=150)
    action(window, "tintInk").setChecked(True)
    draw(window, Ink(tuple(stroke for one in ones for stroke in one.strokes)))
    qtbot.waitUntil(lambda: is_read(window))
    assert window.session.answer().text == "77"
    for chosen, one in enumerate(ones):
        window.session.choose(chosen)
        qtbot.waitUntil(lambda: window.explainer.explanation is not None)
        assert window.explainer.explanation is not None
        assert window.explainer.explanation.ink == one
        tint = window.canvas.findChild(InkTint)
        assert tint is not None
        assert tint.tint is not None
        assert tint.tint.ink == one

    action(window, "howItWorks").trigger()
    dialog = window.findChild(QWidget, "howItWorksDialog")
    assert dialog is not None
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Points that the pen left: 2." in words
    assert "A picture" not in words
    dialog.close()


@pytest.mark.parametrize("name", ["howItWorks", "shortcuts", "about"])
def test_help_opens(window: MainWindow, name: str) -> None:
    action(window, name).trigger()
    dialog = window.findChild(QWidget, f"{name}Dialog")
    assert dialog is not None
    assert dialog.isVisible()
    dialog.close()


def test_wintab_is_not_chosen_where_no_driver_speaks_it(
    window: MainWindow, inkdigit_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wintab = action(window, "wintab")
    wintab.setVisible(True)  # as on Windows
    wintab.trigger()
    assert not wintab.isChecked()
    assert "WinTab" in window.messages.text

    monkeypatch.setattr("inkdigit.window.wintab.set_wintab", lambda enabled: enabled)
    wintab.trigger()
    assert wintab.isChecked()
    assert Settings(inkdigit_home / "settings.ini").wintab


def test_another_reading_asks_for_no_other_layout(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(status_bar, "CALM_MS", 0)
    asked: list[str] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.LayoutRequest:
                asked.append(watched.objectName())
            return False

    def show(confidence: float, elapsed_ms: float) -> None:
        rest = (1 - confidence) / (CLASSES - 1)
        row = tuple(confidence if label == 7 else rest for label in range(CLASSES))
        reading = Reading(row, np.zeros((28, 28), np.float32), elapsed_ms)
        window.answer_pane.show_reading(reading)
        window.status.show_reading(reading)
        QApplication.processEvents()

    window = desk.open()
    show(0.9, 1.4)
    show(0.5, 11.4)
    show(0.5, 11.4)
    watch = Watch()
    for widget in [window, *window.findChildren(QWidget)]:
        widget.installEventFilter(watch)
    show(0.612, 2.3)
    show(0.987, 4.5)
    assert window.answer_pane.answer.words == "98.7\u00a0% sure"
    assert asked == []


def test_undo_and_redo_across_drawings_leave_each_its_entry(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    entry = desk.store.add(ONE)
    draw(window, SEVEN)
    qtbot.waitUntil(lambda: is_read(window))
    window.session.open_entry(entry)
    for name in ("undo", "redo", "undo", "redo"):
        action(window, name).trigger()
    window.close()
    assert [kept.ink for kept in desk.store.entries()] == [ONE, SEVEN]


def test_an_entry_whose_drawing_is_damaged_leaves_the_sheet_as_it_is(
    window: MainWindow, desk: Desk
) -> None:
    draw(window, SEVEN)
    window.session.open_entry(replace(desk.store.add(ONE), packed_ink=b""))
    assert window.session.ink == SEVEN
    assert "damaged" in window.messages.text


def test_a_drawing_deleted_from_the_history_stays_deleted_when_it_is_taught(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    draw(window, SEVEN)
    qtbot.waitUntil(lambda: is_read(window))
    window.session.open_entry(desk.store.add(ONE))
    desk.store.clear_all()
    before = window.session.number
    window.teacher.teach(3)
    qtbot.waitUntil(lambda: window.session.number not in (None, before))
    window.close()
    assert list(desk.store.entries()) == []


def test_panes_remembered_another_way_lie_side_by_side(window: MainWindow, desk: Desk) -> None:
    window.panes.setOrientation(Qt.Orientation.Vertical)
    window.panes.setHandleWidth(400)
    window.panes.setChildrenCollapsible(True)
    window.close()
    panes = desk.open().panes
    assert panes.orientation() == Qt.Orientation.Horizontal
    assert panes.handleWidth() == 1
    assert not panes.childrenCollapsible()


def test_the_answer_is_what_a_screen_reader_reads(qtbot: QtBot, window: MainWindow) -> None:
    draw(window, SEVEN)
    qtbot.waitUntil(lambda: is_read(window))
    for name, words in (("answerDigit", "7"), ("answerWords", "98.0 % sure")):
        label = window.findChild(QLabel, name)
        told = QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name)
        assert told.replace("\u00a0", " ") == words


def test_escape_takes_messages_away_once_no_stroke_is_being_drawn(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.messages.problem("This is no picture.")
    window.history.messages.note("Deleted.")
    canvas = window.canvas
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=canvas.rect().center())
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.ink().is_empty
    assert window.messages.text == "This is no picture."
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert window.messages.text == ""
    assert window.history.messages.text == ""
