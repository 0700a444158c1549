from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from random import Random
from threading import Event

import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QComboBox, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from inkdigit.history import HistoryError, Store, Trouble
from inkdigit.ink import Box, Ink, Point, Stroke
from inkdigit.reading.numbers import DigitReading, NumberReading
from inkdigit.reading.reading import Reading
from inkdigit.window.practice_dialog import PracticeDialog

from .conftest import Finger

LINE = Ink((Stroke((Point(250, 100), Point(250, 400)), 20.0),))
LONGER = Ink((Stroke((Point(250, 100), Point(250, 450)), 20.0),))


class Reads:
    """Reads whatever it is told to."""

    def __init__(self) -> None:
        self.text = "7"
        self.may_answer = Event()
        self.may_answer.set()

    def read_number(self, ink: Ink) -> NumberReading:
        self.may_answer.wait(10)
        digits = []
        for sign in self.text:
            probabilities = [0.01] * 11
            probabilities[int(sign)] = 0.9
            reading = Reading(tuple(probabilities), np.zeros((28, 28), np.float32), 1.0)
            digits.append(DigitReading(int(sign), reading, Box(0, 0, 1, 1)))
        return NumberReading((tuple(digits),), 0.9, 1.0)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store.open(tmp_path / "history.db")
    yield store
    store.close()


@pytest.fixture
def reads() -> Reads:
    return Reads()


@pytest.fixture
def practice(qtbot: QtBot, store: Store, reads: Reads) -> PracticeDialog:
    dialog = PracticeDialog(store.practice, lambda: reads, pen_width_px=20, random=Random(3))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def button(practice: PracticeDialog, name: str) -> QPushButton:
    found = practice.findChild(QPushButton, name)
    assert found is not None
    return found


def delete_all(practice: PracticeDialog) -> None:
    button(practice, "practiceDelete").click()
    box = practice.findChildren(QMessageBox, "deleteResults")[-1]
    next(one for one in box.buttons() if "Delete" in one.text()).click()


def locked(*_: object) -> None:
    raise HistoryError("It is locked.", Trouble.LOCKED)


@pytest.fixture
def unkept(
    qtbot: QtBot,
    practice: PracticeDialog,
    store: Store,
    reads: Reads,
    monkeypatch: pytest.MonkeyPatch,
) -> str:
    """What was asked for first, the reading of which could not be kept."""
    asked = practice.task
    with monkeypatch.context() as now:
        now.setattr(store.practice, "add", locked)
        draw_and_read(qtbot, practice)
    return asked


def draw_and_read(qtbot: QtBot, practice: PracticeDialog) -> None:
    practice.canvas.set_ink(LINE)
    with qtbot.waitSignal(practice.reader.answered):
        practice.read()


def test_what_is_drawn_is_read_kept_and_followed_by_another(
    qtbot: QtBot, practice: PracticeDialog, store: Store, reads: Reads
) -> None:
    task = reads.text = practice.task
    draw_and_read(qtbot, practice)
    (trial,) = store.practice.trials()
    assert (trial.asked, trial.read, trial.clarity) == (int(task), int(task), 0.9)
    assert practice.feedback.startswith("✓")
    assert practice.task != task
    assert practice.canvas.ink().is_empty
    assert not practice.canvas.can_undo


def test_what_was_read_instead_is_said(
    qtbot: QtBot, practice: PracticeDialog, store: Store, reads: Reads
) -> None:
    reads.text = str((int(practice.task) + 1) % 10)
    draw_and_read(qtbot, practice)
    assert practice.feedback.startswith("✗")
    assert f"read as {reads.text}" in practice.feedback
    assert not store.practice.trials()[0].is_right
    assert f"taken for {reads.text}" in practice.results.accessibleDescription()


def test_it_is_read_after_a_pause_in_drawing(
    qtbot: QtBot, practice: PracticeDialog, store: Store
) -> None:
    qtbot.mouseClick(practice.canvas, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(store.practice.trials()) == 1)


def test_drawn_by_keyboard_it_waits_for_enter(
    qtbot: QtBot, practice: PracticeDialog, store: Store
) -> None:
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space):
        qtbot.keyClick(practice.canvas, key)
    assert not practice.canvas.ink().is_empty
    assert not practice.findChild(QTimer, "practicePause").isActive()
    with qtbot.waitSignal(practice.reader.answered):
        qtbot.keyClick(practice.canvas, Qt.Key.Key_Return)
    assert len(store.practice.trials()) == 1


def test_a_key_that_is_not_the_pen_s_does_not_stop_the_pause(
    qtbot: QtBot, practice: PracticeDialog
) -> None:
    qtbot.mouseClick(practice.canvas, Qt.MouseButton.LeftButton)
    qtbot.keyClick(practice.canvas, Qt.Key.Key_Shift)
    assert practice.findChild(QTimer, "practicePause").isActive()


def test_a_finger_on_a_screen_that_is_new_is_no_keyboard(
    qtbot: QtBot, practice: PracticeDialog
) -> None:
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space):
        qtbot.keyClick(practice.canvas, key)
    practice.canvas.take_touch()
    finger = Finger(practice.canvas)
    middle = practice.canvas.rect().center().toTuple()
    finger.press(middle, 10_000)
    finger.release(middle, 10_050)
    assert practice.findChild(QTimer, "practicePause").isActive()


def test_a_touch_that_is_cancelled_does_not_stop_the_pause(
    qtbot: QtBot, practice: PracticeDialog
) -> None:
    qtbot.mouseClick(practice.canvas, Qt.MouseButton.LeftButton)
    practice.canvas.take_touch()
    finger = Finger(practice.canvas)
    middle = practice.canvas.rect().center().toTuple()
    finger.press(middle, 10_000)
    pause = practice.findChild(QTimer, "practicePause")
    assert not pause.isActive()
    finger.cancel()
    assert pause.isActive()


def test_a_stroke_is_undone_by_its_key(qtbot: QtBot, practice: PracticeDialog) -> None:
    practice.activateWindow()
    qtbot.waitUntil(lambda: practice.canvas.hasFocus())
    practice.canvas.set_ink(LINE)
    qtbot.keyClick(practice.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert practice.canvas.ink().is_empty


def test_nothing_drawn_is_not_read(practice: PracticeDialog, store: Store) -> None:
    task = practice.task
    button(practice, "practiceRead").click()
    assert store.practice.trials() == []
    assert practice.task == task


def test_one_may_draw_on_while_it_is_read(
    qtbot: QtBot, practice: PracticeDialog, store: Store, reads: Reads
) -> None:
    reads.may_answer.clear()
    practice.canvas.set_ink(LINE)
    practice.read()
    practice.canvas.set_ink(LONGER)
    with qtbot.waitSignal(practice.reader.answered):
        reads.may_answer.set()
    assert practice.canvas.ink() == LONGER
    assert store.practice.trials() == []


def test_what_cannot_be_read_is_told_and_stays(
    qtbot: QtBot, practice: PracticeDialog, store: Store, reads: Reads
) -> None:
    reads.text = "no digit"
    practice.canvas.set_ink(LINE)
    with qtbot.waitSignal(practice.reader.failed):
        practice.read()
    assert "could not be read" in practice.messages.text
    reads.text = practice.task
    with qtbot.waitSignal(practice.reader.answered):
        practice.read()
    assert len(store.practice.trials()) == 1


def test_a_task_is_skipped_without_a_trial(practice: PracticeDialog, store: Store) -> None:
    task = practice.task
    practice.canvas.set_ink(LINE)
    button(practice, "practiceSkip").click()
    assert practice.task != task
    assert practice.canvas.ink().is_empty
    assert store.practice.trials() == []


def test_numbers_are_practised_digit_by_digit(
    qtbot: QtBot, practice: PracticeDialog, store: Store, reads: Reads
) -> None:
    kind = practice.findChild(QComboBox, "practiceKind")
    assert kind is not None
    kind.setCurrentIndex(1)
    task = reads.text = practice.task
    assert len(task) > 1
    draw_and_read(qtbot, practice)
    assert [trial.asked for trial in store.practice.trials()] == [int(sign) for sign in task]


def test_results_are_deleted_when_confirmed_and_come_back(
    qtbot: QtBot, practice: PracticeDialog, store: Store, reads: Reads
) -> None:
    draw_and_read(qtbot, practice)
    kept = store.practice.trials()
    delete_all(practice)
    assert store.practice.trials() == []
    assert not button(practice, "practiceDelete").isEnabled()
    practice.messages.findChild(QPushButton, "messageAction").click()
    assert store.practice.trials() == kept
    assert button(practice, "practiceDelete").isEnabled()


def test_all_that_was_deleted_comes_back_step_by_step(
    qtbot: QtBot, practice: PracticeDialog, store: Store, reads: Reads
) -> None:
    for _ in range(2):
        draw_and_read(qtbot, practice)
        delete_all(practice)
    assert store.practice.trials() == []
    for count in (1, 2):
        practice.messages.findChild(QPushButton, "messageAction").click()
        assert len(store.practice.trials()) == count
    assert practice.messages.text == ""


@pytest.mark.skipif(os.name == "nt", reason="an open file can't be removed there")
def test_what_was_deleted_before_the_history_began_a_new_file_is_not_offered_to_undo(
    qtbot: QtBot, practice: PracticeDialog, reads: Reads, tmp_path: Path
) -> None:
    draw_and_read(qtbot, practice)
    delete_all(practice)
    undo = practice.messages.findChild(QPushButton, "messageAction")
    (tmp_path / "history.db").unlink()
    undo.click()
    assert "removed or replaced" in practice.messages.text
    assert not undo.isVisible()


@pytest.mark.skipif(os.name == "nt", reason="an open file can't be removed there")
def test_after_a_new_file_only_what_is_deleted_in_it_is_offered_to_undo(
    qtbot: QtBot, practice: PracticeDialog, store: Store, reads: Reads, tmp_path: Path
) -> None:
    draw_and_read(qtbot, practice)
    delete_all(practice)
    (tmp_path / "history.db").unlink()
    draw_and_read(qtbot, practice)
    draw_and_read(qtbot, practice)
    delete_all(practice)
    practice.messages.findChild(QPushButton, "messageAction").click()
    assert len(store.practice.trials()) == 2
    assert practice.messages.text == ""


def test_a_result_that_could_not_be_kept_is_kept_with_the_next(
    qtbot: QtBot, practice: PracticeDialog, store: Store, unkept: str
) -> None:
    assert practice.messages.text == "It is locked."
    asked = [unkept]
    for _ in range(2):
        asked.append(practice.task)
        draw_and_read(qtbot, practice)
    assert [str(trial.asked) for trial in store.practice.trials()] == asked


def test_what_is_deleted_before_it_could_be_kept_does_not_come_again(
    qtbot: QtBot, practice: PracticeDialog, store: Store, unkept: str
) -> None:
    delete_all(practice)
    draw_and_read(qtbot, practice)
    assert len(store.practice.trials()) == 1


def test_results_of_former_times_are_shown(
    qtbot: QtBot, practice: PracticeDialog, store: Store, reads: Reads
) -> None:
    draw_and_read(qtbot, practice)
    again = PracticeDialog(store.practice, lambda: reads, pen_width_px=20)
    qtbot.addWidget(again)
    assert " of 1 right" in again.chart.words


def test_without_a_network_that_is_told(qtbot: QtBot, store: Store) -> None:
    dialog = PracticeDialog(store.practice, lambda: None, pen_width_px=20)
    qtbot.addWidget(dialog)
    dialog.canvas.set_ink(LINE)
    dialog.read()
    assert dialog.messages.text
    assert not dialog.canvas.ink().is_empty
    assert store.practice.trials() == []


def test_a_history_that_fails_is_told_and_practice_goes_on(
    qtbot: QtBot, practice: PracticeDialog, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    from inkdigit.history import HistoryError, Trouble

    def full(_: object) -> None:
        raise HistoryError("the disk is full", Trouble.DISK_FULL)

    monkeypatch.setattr(store.practice, "add", full)
    task = practice.task
    draw_and_read(qtbot, practice)
    assert practice.messages.text == "the disk is full"
    assert practice.task != task


def test_the_tabulator_key_reaches_everything(qtbot: QtBot, practice: PracticeDialog) -> None:
    practice.activateWindow()
    qtbot.waitUntil(lambda: practice.canvas.hasFocus())
    reached: list[str] = []
    while (focused := practice.focusWidget().objectName()) not in reached:
        reached.append(focused)
        practice.focusNextPrevChild(True)
    assert {
        "practiceCanvas",
        "practiceKind",
        "sittingsChart",
        "practiceRead",
        "practiceSkip",
    } <= set(reached)


def test_escape_takes_what_is_told_away_before_the_dialog(
    qtbot: QtBot, practice: PracticeDialog
) -> None:
    practice.messages.problem("The disk is full.")
    qtbot.keyClick(practice.canvas, Qt.Key.Key_Escape)
    assert practice.messages.text == ""
    assert practice.isVisible()
    qtbot.keyClick(practice.canvas, Qt.Key.Key_Escape)
    assert not practice.isVisible()
