import gc
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from inkdigit.history.store import Store
from inkdigit.ink import Ink, Point, Stroke
from inkdigit.reading.batch import FileReading
from inkdigit.reading.reader import Reader
from inkdigit.reading.reading import CLASSES
from inkdigit.window.desk import Desk
from inkdigit.window.ink_painter import render_png
from inkdigit.window.languages import LANGUAGES
from inkdigit.window.results_dialog import ResultsDialog
from inkdigit.window.settings import Settings

SEVEN = Ink((Stroke((Point(100, 100), Point(300, 100), Point(200, 400)), 20.0),))


class SaysSeven:
    """A network that is 98 % sure of a seven, whatever it sees."""

    def probabilities(self, images: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        answer = np.full((len(images), CLASSES), 0.002, np.float32)
        answer[:, 7] = 0.98
        return answer


@pytest.fixture
def store(inkdigit_home: Path) -> Iterator[Store]:
    store = Store.open(inkdigit_home / "history.db")
    yield store
    store.close()


@pytest.fixture
def desk(speaker: QApplication, inkdigit_home: Path, store: Store) -> Iterator[Desk]:
    settings = Settings(inkdigit_home / "settings.ini")
    settings.language = "en"
    desk = Desk(speaker, settings=settings, store=store, load=lambda: Reader(SaysSeven()))
    desk.start()
    yield desk
    desk.window.close()
    gc.unfreeze()


def choose(desk: Desk, language: str) -> None:
    """Choose a language in the menu, and see the window that was there go."""
    before = desk.window
    action = before.findChild(QAction, f"language-{language}")
    assert action is not None
    action.trigger()
    QApplication.processEvents()
    assert desk.window is not before
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def readings_of(desk: Desk, qtbot: QtBot) -> Sequence[FileReading]:
    """The list of readings that is opened, once it is whole."""
    qtbot.waitUntil(lambda: desk.window.findChild(ResultsDialog) is not None)
    dialog = desk.window.findChild(ResultsDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.reader.isFinished)
    QApplication.processEvents()
    return dialog.model.files


def title(desk: Desk, menu: str) -> str:
    found = desk.window.findChild(QMenu, menu)
    assert found is not None
    return found.title()


def test_a_language_is_spoken_as_soon_as_it_is_chosen(desk: Desk) -> None:
    assert title(desk, "fileMenu") == "&File"
    choose(desk, "de")
    assert title(desk, "fileMenu") == "&Datei"
    assert desk.window.answer_pane.answer.words == "Noch nichts gezeichnet"
    choose(desk, "ar")
    assert desk.window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert desk.window.canvas.x() > desk.window.history.x()
    choose(desk, "en")
    assert desk.window.canvas.x() < desk.window.history.x()
    assert [one for one in QApplication.topLevelWidgets() if isinstance(one, QMainWindow)] == [
        desk.window
    ]


def test_the_language_is_remembered_and_ticked(desk: Desk, inkdigit_home: Path) -> None:
    choose(desk, "ja")
    assert Settings(inkdigit_home / "settings.ini").language == "ja"
    ticked = [one.objectName() for one in desk.window.languages.actions() if one.isChecked()]
    assert ticked == ["language-ja"]


def test_what_is_drawn_stays_with_all_its_steps_and_is_read_anew(desk: Desk, qtbot: QtBot) -> None:
    desk.window.canvas.set_ink(SEVEN)
    choose(desk, "fr")
    assert desk.window.canvas.ink() == SEVEN
    qtbot.waitUntil(lambda: desk.window.session.answer().digit == 7)
    assert desk.window.answer_pane.answer.words == "sûr à 98,0\u00a0%"
    assert desk.window.actions_.undo.isEnabled()
    desk.window.canvas.undo()
    assert desk.window.canvas.ink().is_empty


def test_a_picture_that_is_not_read_yet_is_read_in_the_next_language(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "seven.png"
    path.write_bytes(render_png(SEVEN, 200))
    with monkeypatch.context() as failing:

        def fails(*_: object) -> None:
            raise RuntimeError("not now")

        failing.setattr(Reader, "read_picture_number", fails)
        desk.window.session.open(path)
        qtbot.waitUntil(lambda: "not now" in desk.window.messages.text)
    assert desk.window.session.number is None
    choose(desk, "fr")
    qtbot.waitUntil(lambda: desk.window.session.answer().digit == 7)


def test_a_file_that_is_not_open_yet_is_opened_in_the_next_language(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "seven.png"
    path.write_bytes(render_png(SEVEN, 200))
    desk.window.session.open(path)
    choose(desk, "ja")
    qtbot.waitUntil(lambda: desk.window.session.answer().digit == 7)


def test_a_drawing_is_one_entry_in_every_language(desk: Desk, qtbot: QtBot) -> None:
    desk.window.canvas.set_ink(SEVEN)
    qtbot.waitUntil(lambda: desk.window.session.reading is not None)
    choose(desk, "es")
    desk.window.close()
    assert desk.window.history.model.rowCount() == 1


def test_drawing_on_in_another_language_goes_on_in_the_same_entry(
    desk: Desk, store: Store, qtbot: QtBot
) -> None:
    desk.window.canvas.set_ink(SEVEN)
    qtbot.waitUntil(lambda: desk.window.session.reading is not None)
    choose(desk, "de")
    barred = SEVEN.with_stroke(Stroke((Point(150, 250), Point(300, 250)), 20.0))
    desk.window.canvas.set_ink(barred)
    desk.window.close()
    assert [entry.ink for entry in store.entries()] == [barred]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_tool_is_missing_in_a_small_window(desk: Desk, language: str) -> None:
    if language != "en":
        choose(desk, language)
    window = desk.window
    window.resize(window.minimumSize())
    QApplication.processEvents()
    tools = window.tools
    names = ("pen", "eraser", "undo", "redo", "clear", "showHistory")
    for name in names:
        button = tools.findChild(QToolButton, f"{name}Button")
        assert button.isVisible()
        assert tools.rect().contains(button.geometry())
    window.resize(1400, 800)
    QApplication.processEvents()
    assert tools.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon


def test_what_can_be_undone_can_be_in_another_language_too(desk: Desk, store: Store) -> None:
    history, teaching = desk.window.history, desk.window.teacher.teaching
    history.show_entry(store.add(SEVEN))
    history.list.setCurrentIndex(history.model.index(0))
    history.list.delete_wanted.emit()
    teaching.teach(SEVEN, 1)
    choose(desk, "de")
    history, teaching = desk.window.history, desk.window.teacher.teaching
    undo = history.findChild(QPushButton, "historyUndo")
    assert undo is not None
    undo.click()
    assert history.model.rowCount() == 1
    teaching.undo()
    assert teaching.lessons == ()


def test_an_opened_picture_stays(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    picture = Image.new("L", (80, 100), 255)
    picture.paste(0, (36, 20, 44, 80))
    picture.save(tmp_path / "one.png")
    desk.window.open(tmp_path / "one.png")
    qtbot.waitUntil(lambda: desk.window.session.reading is not None)
    choose(desk, "hi")
    assert desk.window.session.has_content
    assert desk.window.session.answer().digit == 7


def test_a_second_start_opens_its_file_in_the_window_of_now(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    choose(desk, "de")
    (tmp_path / "notes.png").write_text("no picture")
    desk.come_forward([tmp_path / "notes.png"])
    qtbot.waitUntil(lambda: "notes.png" in desk.window.messages.text)


def test_a_second_start_opens_all_its_files(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    files = [tmp_path / "one.png", tmp_path / "seven.png"]
    for file in files:
        Image.new("L", (80, 100), 255).save(file)
    desk.come_forward(files)
    assert len(readings_of(desk, qtbot)) == len(files)


def test_files_of_many_starts_at_once_are_opened_together(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    files = [tmp_path / f"{number}.png" for number in range(5)]
    for file in files:
        file.write_bytes(render_png(SEVEN, 200))
        desk.come_forward([file])
    desk.come_forward([files[0]])
    assert [reading.path for reading in readings_of(desk, qtbot)] == files
    assert len(desk.window.findChildren(ResultsDialog)) == 1


def test_the_files_of_the_first_start_are_opened_with_those_of_the_others(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    files = [tmp_path / "one.png", tmp_path / "seven.png"]
    for file in files:
        file.write_bytes(render_png(SEVEN, 200))
    desk.open(files[:1])
    desk.come_forward(files[1:])
    assert [reading.path for reading in readings_of(desk, qtbot)] == files


def test_a_file_that_comes_alone_is_opened_before_it_is_known_whether_others_follow(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    gathering = desk.findChild(QTimer)
    assert gathering is not None
    gathering.setInterval(3_600_000)
    path = tmp_path / "seven.png"
    path.write_bytes(render_png(SEVEN, 200))
    desk.open([path])
    qtbot.waitUntil(lambda: desk.window.session.answer().digit == 7)


def test_a_file_that_comes_alone_is_opened_once(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    opened: list[Path] = []
    desk.window.files.opened.connect(opened.append)
    gathering = desk.findChild(QTimer)
    assert gathering is not None
    with qtbot.waitSignal(gathering.timeout):
        desk.open([tmp_path / "seven.png"])
    assert opened == [tmp_path / "seven.png"]


def test_files_of_many_starts_are_listed_and_leave_what_is_drawn(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    desk.window.canvas.set_ink(SEVEN)
    files = [tmp_path / "one.png", tmp_path / "seven.png"]
    for file in files:
        file.write_bytes(render_png(SEVEN, 200))
        desk.come_forward([file])
    assert [reading.path for reading in readings_of(desk, qtbot)] == files
    assert desk.window.canvas.ink() == SEVEN


def test_no_garbage_is_looked_for_in_what_the_program_is_made_of(desk: Desk, qtbot: QtBot) -> None:
    gc.unfreeze()
    choose(desk, "de")
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 0)
