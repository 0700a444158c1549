"""Files and pictures in the main window: saved, opened, dropped, pasted, listed."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from inkdigit.history import Entry, HistoryError, Trouble
from inkdigit.ink import Ink, inkml
from inkdigit.ink.inkml import read_inkml, write_inkml
from inkdigit.reading.reading import Reading
from inkdigit.window import worker
from inkdigit.window.answer import AnswerKind
from inkdigit.window.documents import Page, Source, open_document
from inkdigit.window.main_window import MainWindow

from .conftest import ONE, SEVEN, Desk, action, draw, is_read


def test_ink_is_saved_and_opened_again(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "seven.inkml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    draw(window, SEVEN)
    action(window, "saveInk").trigger()
    assert read_inkml(path.read_bytes()).xy.tolist() == SEVEN.xy.tolist()
    action(window, "clear").trigger()
    action(window, "open").trigger()
    qtbot.waitUntil(lambda: not window.canvas.ink().is_empty)
    assert window.canvas.ink().xy == pytest.approx(SEVEN.xy)


@pytest.mark.parametrize(("name", "head"), [("savePng", b"\x89PNG"), ("saveSvg", b"<")])
def test_pictures_are_saved(
    window: MainWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    head: bytes,
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "x"), ""))
    draw(window, SEVEN)
    action(window, name).trigger()
    (saved,) = tmp_path.glob("x.*")
    assert saved.read_bytes().startswith(head)


def test_what_cannot_be_saved_is_told(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "gone" / "seven.inkml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    draw(window, SEVEN)
    action(window, "saveInk").trigger()
    assert "seven.inkml" in window.messages.text


def test_ink_that_no_file_can_hold_is_told_when_it_is_saved(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "seven.inkml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(inkml, "MOST_POINTS", 1)
    draw(window, SEVEN)
    action(window, "saveInk").trigger()
    assert "seven.inkml" in window.messages.text
    assert "more than 1 points" in window.messages.text
    assert not path.exists()


def test_the_history_is_exported(
    window: MainWindow, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.store.add(SEVEN)
    path = tmp_path / "history.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    action(window, "exportHistory").trigger()
    assert len(path.read_text().splitlines()) == 2


def test_a_history_that_cannot_be_exported_is_told_and_leaves_the_former_table(
    window: MainWindow, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing() -> Iterator[Entry]:
        yield desk.store.add(SEVEN)
        raise HistoryError("It is locked.", Trouble.LOCKED)

    path = tmp_path / "history.csv"
    path.write_text("the former table")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(desk.store, "entries", failing)
    action(window, "exportHistory").trigger()
    assert window.messages.text == "It is locked."
    assert [file.name for file in tmp_path.glob("*history.csv*")] == ["history.csv"]
    assert path.read_text() == "the former table"


def a_picture(path: Path) -> Path:
    picture = Image.new("L", (80, 100), 255)
    picture.paste(0, (36, 20, 44, 80))
    picture.save(path)
    return path


def test_a_dropped_picture_is_shown_and_read_and_drawing_replaces_it(
    qtbot: QtBot, window: MainWindow, desk: Desk, tmp_path: Path
) -> None:
    draw(window, SEVEN)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(a_picture(tmp_path / "one.png")))])
    assert window.files.take(data)
    overlay = window.findChild(QWidget, "pictureOverlay")
    assert overlay is not None
    qtbot.waitUntil(overlay.isVisible)
    qtbot.waitUntil(lambda: is_read(window))
    assert window.canvas.ink().is_empty
    draw(window, ONE)
    assert overlay.isHidden()
    window.close()
    assert [entry.ink for entry in desk.store.entries()] == [SEVEN, ONE]


def test_a_dropped_name_longer_than_a_file_s_may_be_is_told(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    data = QMimeData()
    data.setUrls([QUrl("file://"), QUrl.fromLocalFile(str(tmp_path / ("n" * 300)))])
    assert window.files.take(data)
    qtbot.waitUntil(lambda: "nnn" in window.messages.text)


def test_a_picture_that_one_drew_over_comes_back_with_undo(
    qtbot: QtBot, window: MainWindow, desk: Desk, tmp_path: Path
) -> None:
    overlay = window.findChild(QWidget, "pictureOverlay")
    draw(window, SEVEN)
    window.open(a_picture(tmp_path / "one.png"))
    qtbot.waitUntil(lambda: is_read(window))
    draw(window, ONE)
    assert not overlay.isVisible()
    action(window, "undo").trigger()
    assert overlay.isVisible()
    assert window.canvas.ink().is_empty
    qtbot.waitUntil(lambda: is_read(window))
    action(window, "undo").trigger()
    assert not overlay.isVisible()
    assert window.canvas.ink() == SEVEN
    action(window, "redo").trigger()
    assert overlay.isVisible()
    action(window, "clear").trigger()
    draw(window, ONE)
    action(window, "undo").trigger()
    assert not overlay.isVisible()


def test_a_picture_that_was_cleared_comes_back_with_undo(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    overlay = window.findChild(QWidget, "pictureOverlay")
    window.open(a_picture(tmp_path / "one.png"))
    qtbot.waitUntil(lambda: is_read(window))
    action(window, "clear").trigger()
    assert not overlay.isVisible()
    assert not is_read(window)
    action(window, "undo").trigger()
    assert overlay.isVisible()
    qtbot.waitUntil(lambda: is_read(window))
    action(window, "redo").trigger()
    assert not overlay.isVisible()
    assert not window.session.has_content


def test_a_picture_is_read_anew_by_what_was_taught(
    qtbot: QtBot, window: MainWindow, desk: Desk, tmp_path: Path
) -> None:
    window.open(a_picture(tmp_path / "one.png"))
    qtbot.waitUntil(lambda: is_read(window))
    before = window.session.number
    window.teacher.teaching.teach(SEVEN, 1)
    qtbot.waitUntil(lambda: window.session.number is not before)
    assert is_read(window)


@pytest.mark.parametrize("pages", [1, 2])
def test_a_picture_of_several_pages_and_several_files_are_listed(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, pages: int
) -> None:
    path = a_picture(tmp_path / "one.tiff")
    if pages > 1:
        with Image.open(path) as picture:
            picture.load()
        picture.save(path, save_all=True, append_images=[picture])
    window.open(path)
    dialog = window.findChild(QWidget, "resultsDialog")
    assert (dialog is not None) is (pages > 1)
    if dialog is not None:
        dialog.close()
    window.open(path, path)
    (dialog,) = [one for one in window.findChildren(QWidget, "resultsDialog") if one.isVisible()]
    dialog.close()


def test_the_files_of_a_folder_are_listed_and_go_with_the_window(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_picture(tmp_path / "one.png")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    action(window, "openFolder").trigger()
    dialog = window.findChild(QWidget, "resultsDialog")
    assert dialog is not None
    assert dialog.isVisible()
    window.close()
    assert not dialog.isVisible()


def test_a_page_is_put_on_the_canvas(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    blank, bar = Image.new("L", (80, 100), 255), Image.new("L", (80, 100), 255)
    bar.paste(0, (36, 20, 44, 80))
    blank.save(tmp_path / "two.tiff", save_all=True, append_images=[bar])
    window.session.open(Page(tmp_path / "two.tiff", 2))
    qtbot.waitUntil(lambda: is_read(window))
    window.session.open(Page(tmp_path / "two.tiff", 3))
    qtbot.waitUntil(lambda: "two.tiff" in window.messages.text)


def test_a_pasted_picture_is_read(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    from PySide6.QtGui import QImage

    QGuiApplication.clipboard().setImage(QImage(str(a_picture(tmp_path / "one.png"))))
    action(window, "paste").trigger()
    qtbot.waitUntil(lambda: is_read(window))


def test_while_a_picture_is_read_the_window_says_so(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    told: list[str] = []
    window.session.content_changed.connect(lambda: told.append(window.answer_pane.answer.words))
    window.open(a_picture(tmp_path / "one.png"))
    qtbot.waitUntil(lambda: is_read(window))
    assert told == ["Reading…", "98.0\u00a0% sure"]


def test_while_a_file_is_opened_over_an_empty_sheet_the_window_says_that_it_reads(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_go_on = Event()

    def open_slowly(source: Source) -> Ink | npt.NDArray[np.float32]:
        may_go_on.wait(10)
        return open_document(source)

    monkeypatch.setattr(worker, "open_document", open_slowly)
    (tmp_path / "notes.png").write_text("no picture")
    window.open(tmp_path / "notes.png")
    assert window.answer_pane.answer.words == "Reading…"
    may_go_on.set()
    qtbot.waitUntil(lambda: "notes.png" in window.messages.text)
    assert window.answer_pane.answer.words == "Nothing drawn yet"


def test_clearing_takes_the_picture_away(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.open(a_picture(tmp_path / "one.png"))
    qtbot.waitUntil(lambda: is_read(window))
    action(window, "clear").trigger()
    assert not window.session.has_content
    assert window.session.answer().kind is AnswerKind.EMPTY


def test_a_file_that_cannot_be_opened_is_told_and_what_is_drawn_stays(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    draw(window, SEVEN)
    (tmp_path / "notes.png").write_text("no picture")
    window.open(tmp_path / "notes.png")
    qtbot.waitUntil(lambda: "notes.png" in window.messages.text)
    assert window.canvas.ink() == SEVEN
    qtbot.waitUntil(lambda: is_read(window))


@pytest.fixture
def opens_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Opening a file fails in a way that nobody thought of."""

    def fail(_: Source) -> None:
        raise RuntimeError("not now")

    monkeypatch.setattr(worker, "open_document", fail)


@pytest.mark.usefixtures("opens_nothing")
def test_what_is_drawn_is_read_on_where_opening_a_file_fails_unexpectedly(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    draw(window, SEVEN)
    window.open(a_picture(tmp_path / "one.png"))
    qtbot.waitUntil(lambda: "not now" in window.messages.text)
    qtbot.waitUntil(lambda: is_read(window))


@pytest.mark.usefixtures("opens_nothing")
def test_what_was_read_stays_in_sight_where_opening_a_file_fails_unexpectedly(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    draw(window, SEVEN)
    qtbot.waitUntil(lambda: is_read(window))
    shown: list[Reading | None] = []
    window.session.reading_shown.connect(shown.append)
    window.open(a_picture(tmp_path / "one.png"))
    qtbot.waitUntil(lambda: "not now" in window.messages.text and len(shown) > 0)
    assert None not in shown


def test_a_file_that_one_drew_before_is_told_and_the_drawing_stays(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.open(a_picture(tmp_path / "one.png"))
    draw(window, SEVEN)
    assert "“one.png” was not opened" in window.messages.text
    qtbot.waitUntil(lambda: is_read(window))
    assert window.canvas.ink() == SEVEN


def test_a_file_that_one_drew_on_before_does_not_come_any_more(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_begun, may_go_on = Event(), Event()

    def open_slowly(source: Source) -> Ink | npt.NDArray[np.float32]:
        is_begun.set()
        may_go_on.wait(10)
        return open_document(source)

    monkeypatch.setattr(worker, "open_document", open_slowly)
    draw(window, SEVEN)
    window.open(a_picture(tmp_path / "one.png"))
    qtbot.waitUntil(is_begun.is_set)
    more = Ink((*SEVEN.strokes, *ONE.strokes))
    draw(window, more)
    may_go_on.set()
    qtbot.waitUntil(lambda: window.session.number_revision == window.session.revision)
    assert window.session.ink == more
    assert "“one.png” was not opened" in window.messages.text


def test_of_two_files_the_former_is_told_and_the_latter_opened(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "seven.inkml").write_bytes(write_inkml(SEVEN))
    window.open(a_picture(tmp_path / "one.png"))
    window.open(tmp_path / "seven.inkml")
    assert "“one.png” was not opened" in window.messages.text
    qtbot.waitUntil(lambda: not window.canvas.ink().is_empty)


def test_what_is_taught_meanwhile_keeps_no_file_from_being_opened(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    draw(window, SEVEN)
    window.open(a_picture(tmp_path / "one.png"))
    window.teacher.teaching.teach(ONE, 1)
    qtbot.waitUntil(lambda: window.canvas.ink().is_empty)
    qtbot.waitUntil(lambda: is_read(window))
    assert window.messages.text == ""


def test_what_was_told_of_a_file_goes_when_another_is_opened(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "notes.png").write_text("no picture")
    window.open(tmp_path / "notes.png")
    qtbot.waitUntil(lambda: "notes.png" in window.messages.text)
    window.open(a_picture(tmp_path / "one.png"))
    qtbot.waitUntil(lambda: is_read(window))
    assert window.messages.text == ""


def test_what_was_told_of_a_file_goes_when_several_are_opened(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.open(tmp_path / "nowhere.png")
    qtbot.waitUntil(lambda: "nowhere.png" in window.messages.text)
    window.open(*(a_picture(tmp_path / f"{name}.png") for name in ("one", "two")))
    assert window.messages.text == ""


def test_ink_of_a_file_of_another_size_is_fitted_onto_the_paper(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "tiny.inkml").write_bytes(write_inkml(SEVEN.transformed(scale=0.05)))
    window.open(tmp_path / "tiny.inkml")
    qtbot.waitUntil(lambda: not window.canvas.ink().is_empty)
    assert window.canvas.ink().box.height > 200
