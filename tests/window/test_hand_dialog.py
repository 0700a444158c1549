import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QDeadlineTimer, Qt, QThread
from PySide6.QtGui import QPainterPath
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QMessageBox,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from inkdigit.history import NewLesson, Store, packed_ink, taught
from inkdigit.ink import Ink, Point, Stroke
from inkdigit.reading.labelled import read_example, read_examples, write_examples
from inkdigit.reading.personal import Example
from inkdigit.reading.reading import NOT_A_DIGIT
from inkdigit.window import examples_reader, history_thumbnail
from inkdigit.window.hand_dialog import HandDialog
from inkdigit.window.languages import speak
from inkdigit.window.settings import Settings
from inkdigit.window.teaching import Teaching

BAR = Ink((Stroke((Point(10, 0), Point(10, 50))),))


@pytest.fixture
def teaching(qtbot: QtBot, tmp_path: Path) -> Iterator[Teaching]:
    store = Store.open(tmp_path / "history.db")
    yield Teaching(store.taught, is_on=True)
    store.close()


@pytest.fixture
def shown(qtbot: QtBot, teaching: Teaching, tmp_path: Path) -> Callable[..., HandDialog]:
    """Opens the page after teaching a bar as these labels."""

    def show(*labels: int) -> HandDialog:
        if labels:
            teaching.add([NewLesson.of(BAR, label) for label in labels])
        dialog = HandDialog(teaching, Settings(tmp_path / "settings.ini"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return show


def names(dialog: HandDialog) -> list[str]:
    return [dialog.pictures.item(row).text() for row in range(dialog.pictures.count())]


def click(dialog: HandDialog, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    assert button.isEnabled()
    button.click()


def can(dialog: HandDialog, name: str) -> bool:
    button = dialog.findChild(QAbstractButton, name)
    assert isinstance(button, QAbstractButton)
    return button.isEnabled()


def import_from(qtbot: QtBot, dialog: HandDialog, folder: Path) -> None:
    with qtbot.waitSignal(dialog.reader.finished):
        dialog.import_from(folder)


def read_until_stopped(file: Path) -> Example:
    patience = QDeadlineTimer(10_000)
    while not (QThread.currentThread().isInterruptionRequested() or patience.hasExpired()):
        QThread.msleep(1)
    return read_example(file)


def test_pictures_are_in_the_order_of_their_labels(shown: Callable[..., HandDialog]) -> None:
    dialog = shown(7, NOT_A_DIGIT, 3)
    assert names(dialog) == ["3", "7", "not a digit"]
    cell = dialog.pictures.visualItemRect(dialog.pictures.item(0))
    painted = dialog.pictures.viewport().grab(cell).toImage()
    paper = painted.pixelColor(2, 2)
    assert any(painted.pixelColor(painted.width() // 2, y) != paper for y in range(10, 60))


def test_only_what_is_looked_at_is_drawn(
    shown: Callable[..., HandDialog], teaching: Teaching, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn = []
    outline = history_thumbnail.outline

    def counting(ink: Ink, *, side_px: float) -> QPainterPath:
        drawn.append(ink)
        return outline(ink, side_px=side_px)

    monkeypatch.setattr(history_thumbnail, "outline", counting)
    inks = [BAR.with_stroke(Stroke((Point(x, 0), Point(x, 50)))) for x in range(400)]
    dialog = shown()
    teaching.add([NewLesson.of(ink, 1) for ink in inks])
    dialog.grab()
    assert 0 < len(drawn) < 200


def test_with_nothing_taught_there_is_nothing_to_do_but_import(
    shown: Callable[..., HandDialog],
) -> None:
    dialog = shown()
    for name in ("handForget", "handForgetAll", "handUndo", "handExport"):
        assert not can(dialog, name)
    assert can(dialog, "handImport")


def test_one_is_forgotten_and_comes_back(shown: Callable[..., HandDialog]) -> None:
    dialog = shown(1, 2, 3)
    dialog.pictures.item(1).setSelected(True)
    click(dialog, "handForget")
    assert names(dialog) == ["1", "3"]
    click(dialog, "handUndo")
    assert names(dialog) == ["1", "2", "3"]


def test_delete_forgets_the_selected(shown: Callable[..., HandDialog], qtbot: QtBot) -> None:
    dialog = shown(1, 2)
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    dialog.pictures.setFocus()
    dialog.pictures.item(0).setSelected(True)
    qtbot.keyClick(dialog.pictures, Qt.Key.Key_Delete)
    assert names(dialog) == ["2"]


def test_to_forget_all_is_asked_first_and_undone(shown: Callable[..., HandDialog]) -> None:
    dialog = shown(1, 2)
    click(dialog, "handForgetAll")
    assert names(dialog) == ["1", "2"]
    box = dialog.findChild(QMessageBox, "forgetAll")
    assert isinstance(box, QMessageBox)
    next(each for each in box.buttons() if each.text() == "Forget all").click()
    assert names(dialog) == []
    click(dialog, "handUndo")
    assert names(dialog) == ["1", "2"]


def test_the_box_switches_what_was_taught_off(
    shown: Callable[..., HandDialog], teaching: Teaching
) -> None:
    dialog = shown(1)
    box = dialog.findChild(QCheckBox, "handOn")
    assert isinstance(box, QCheckBox)
    assert box.isChecked()
    box.click()
    assert teaching.heard == ()
    assert names(dialog) == ["1"]


def test_what_is_exported_can_be_imported_by_another(
    shown: Callable[..., HandDialog], teaching: Teaching, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog, folder = shown(1, NOT_A_DIGIT), tmp_path / "out"
    folder.mkdir()
    dialog.export_to(folder)
    assert [example.label for example in read_examples(folder)] == [1, NOT_A_DIGIT]
    teaching.forget([lesson.id for lesson in teaching.lessons])
    import_from(qtbot, dialog, folder)
    assert names(dialog) == ["1", "not a digit"]
    assert teaching.lessons[0].ink == BAR


@pytest.mark.skipif(os.name == "nt", reason="an open file can't be removed there")
def test_what_was_forgotten_before_the_history_began_a_new_file_is_not_offered_to_undo(
    shown: Callable[..., HandDialog], tmp_path: Path
) -> None:
    dialog = shown(2, 3)
    dialog.pictures.item(0).setSelected(True)
    click(dialog, "handForget")
    (tmp_path / "history.db").unlink()
    click(dialog, "handUndo")
    assert "removed or replaced" in dialog.messages.text
    assert names(dialog) == ["3"]
    assert not can(dialog, "handUndo")


def test_one_goes_on_while_a_folder_is_imported(
    shown: Callable[..., HandDialog],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    may_go_on = Event()

    def wait_and_read(file: Path) -> Example:
        may_go_on.wait(10)
        return read_example(file)

    monkeypatch.setattr(examples_reader, "read_example", wait_and_read)
    write_examples([Example(BAR, label) for label in (2, 3)], tmp_path)
    dialog = shown(1)
    with qtbot.waitSignal(dialog.reader.progressed):
        dialog.import_from(tmp_path)
    status = dialog.findChild(QLabel, "handStatus")
    assert status is not None
    assert status.isVisible()
    assert status.text() == "Reading 0 of 2…"
    assert not can(dialog, "handImport")
    click(dialog, "handUndo")
    assert names(dialog) == []
    with qtbot.waitSignal(dialog.reader.finished):
        may_go_on.set()
    assert names(dialog) == ["2", "3"]
    assert can(dialog, "handImport")
    assert not status.isVisible()


def test_what_is_imported_is_packed_while_the_window_goes_on(
    shown: Callable[..., HandDialog],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    threads = []
    pack = taught.pack_drawing

    def packed(ink: Ink) -> bytes:
        threads.append(QThread.currentThread())
        return pack(ink)

    monkeypatch.setattr(taught, "pack_drawing", packed)
    write_examples([Example(BAR, label) for label in (2, 3)], tmp_path)
    dialog = shown()
    import_from(qtbot, dialog, tmp_path)
    assert names(dialog) == ["2", "3"]
    assert threads == [dialog.reader] * 2


def test_an_import_too_large_to_keep_takes_nothing(
    shown: Callable[..., HandDialog],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    write_examples([Example(BAR, 2)], tmp_path)
    dialog = shown(1)
    monkeypatch.setattr(packed_ink, "MAX_UNPACKED_BYTES", 50)
    import_from(qtbot, dialog, tmp_path)
    assert "too large to keep" in dialog.messages.text
    assert names(dialog) == ["1"]


@pytest.mark.parametrize("labels", [(2, 3), (2,)], ids=["before the end", "at the last file"])
@pytest.mark.parametrize("button", ["handStop", "handClose"])
def test_an_import_that_is_stopped_takes_nothing(
    button: str,
    labels: Sequence[int],
    shown: Callable[..., HandDialog],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    monkeypatch.setattr(examples_reader, "read_example", read_until_stopped)
    write_examples([Example(BAR, label) for label in labels], tmp_path)
    dialog = shown(1)
    with qtbot.waitSignal(dialog.reader.progressed):
        dialog.import_from(tmp_path)
    with qtbot.waitSignal(dialog.reader.finished):
        click(dialog, button)
    assert names(dialog) == ["1"]
    assert can(dialog, "handImport")


def test_closed_before_it_hears_of_what_was_read_it_takes_nothing(
    shown: Callable[..., HandDialog], tmp_path: Path, teaching: Teaching
) -> None:
    write_examples([Example(BAR, 2)], tmp_path)
    dialog = shown()
    dialog.import_from(tmp_path)
    assert dialog.reader.wait(10_000)
    dialog.close()
    QApplication.processEvents()
    assert teaching.lessons == ()


def test_a_folder_that_cannot_be_imported_is_said_and_changes_nothing(
    shown: Callable[..., HandDialog], tmp_path: Path, qtbot: QtBot
) -> None:
    dialog, folder = shown(1), tmp_path / "bad"
    folder.mkdir()
    (folder / "a.inkml").write_text("<ink/>")
    import_from(qtbot, dialog, folder)
    assert "a.inkml" in dialog.messages.text
    assert names(dialog) == ["1"]


def test_why_a_folder_cannot_be_imported_is_said_in_the_window_s_language(
    shown: Callable[..., HandDialog], tmp_path: Path, speaker: QApplication, qtbot: QtBot
) -> None:
    (tmp_path / "a.inkml").write_text("<ink>")
    speak(speaker, "de")
    dialog = shown(1)
    import_from(qtbot, dialog, tmp_path)
    assert "kein wohlgeformtes XML" in dialog.messages.text


def test_a_folder_that_cannot_be_written_is_said(
    shown: Callable[..., HandDialog], tmp_path: Path
) -> None:
    dialog = shown(1)
    dialog.export_to(tmp_path / "nowhere")
    assert "nowhere" in dialog.messages.text


def test_escape_takes_what_is_told_away_before_the_page(
    qtbot: QtBot, shown: Callable[..., HandDialog]
) -> None:
    dialog = shown(7)
    dialog.messages.problem("The disk is full.")
    qtbot.keyClick(dialog.pictures, Qt.Key.Key_Escape)
    assert dialog.messages.text == ""
    assert dialog.isVisible()
    qtbot.keyClick(dialog.pictures, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
