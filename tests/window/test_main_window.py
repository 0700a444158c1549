from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QMimeData, QObject, QUrl
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLabel,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot

from inkdigit.history.store import Store
from inkdigit.ink import Ink, Point, Stroke
from inkdigit.ink.inkml import read_inkml, write_inkml
from inkdigit.reading.network import NetworkError
from inkdigit.reading.reader import Reader
from inkdigit.reading.reading import CLASSES, Reading
from inkdigit.window import status_bar
from inkdigit.window.answer import AnswerKind
from inkdigit.window.documents import Page
from inkdigit.window.ink_tint import InkTint
from inkdigit.window.main_window import MainWindow
from inkdigit.window.settings import Settings
from inkdigit.window.theme import DARK, Theme
from inkdigit.window.worker import PredictionWorker, ReadsDigits

SEVEN = Ink((Stroke((Point(100, 100), Point(300, 100), Point(200, 400)), 20.0),))
ONE = Ink((Stroke((Point(250, 100), Point(250, 400)), 20.0),))


class SaysSeven:
    """A network that is 98 % sure of a seven, whatever it sees."""

    def probabilities(self, images: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        answer = np.full((len(images), CLASSES), 0.002, np.float32)
        answer[:, 7] = 0.98
        return answer


def a_reader() -> Reader:
    return Reader(SaysSeven())


def no_reader() -> ReadsDigits:
    raise NetworkError("There is no network.")


class Desk:
    """Opens windows on one user's data, one after the other."""

    def __init__(self, qtbot: QtBot, home: Path) -> None:
        self.qtbot = qtbot
        self.home = home
        self.store = Store.open(home / "history.db")
        self.window: MainWindow | None = None

    def open(self, *, reads: bool = True) -> MainWindow:
        worker = PredictionWorker(a_reader if reads else no_reader)
        self.worker = worker
        self.window = MainWindow(
            settings=Settings(self.home / "settings.ini"), store=self.store, worker=worker
        )
        self.qtbot.addWidget(self.window)
        self.window.show()
        with self.qtbot.waitSignal(worker.ready if reads else worker.unavailable):
            worker.start()
        return self.window

    def close(self) -> None:
        if self.window is not None:
            self.window.close()
        self.store.close()


@pytest.fixture
def desk(qtbot: QtBot, inkdigit_home: Path) -> Iterator[Desk]:
    desk = Desk(qtbot, inkdigit_home)
    yield desk
    desk.close()


@pytest.fixture
def window(desk: Desk) -> MainWindow:
    return desk.open()


def draw(window: MainWindow, ink: Ink) -> None:
    """Put ink on the canvas as if drawn."""
    window.canvas.set_ink(ink)


def action(window: MainWindow, name: str) -> QAction:
    found = window.findChild(QAction, name)
    assert found is not None
    return found


def is_read(window: MainWindow) -> bool:
    return window.session.reading is not None


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


def test_without_a_network_one_draws_and_the_history_is_kept(desk: Desk) -> None:
    window = desk.open(reads=False)
    assert "There is no network." in window.messages.text
    draw(window, SEVEN)
    assert window.session.answer().kind is AnswerKind.UNAVAILABLE
    window.close()
    assert [entry.ink for entry in desk.store.entries()] == [SEVEN]


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


def test_the_history_is_exported(
    window: MainWindow, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.store.add(SEVEN)
    path = tmp_path / "history.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    action(window, "exportHistory").trigger()
    assert len(path.read_text().splitlines()) == 2


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


def test_ink_of_a_file_of_another_size_is_fitted_onto_the_paper(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "tiny.inkml").write_bytes(write_inkml(SEVEN.transformed(scale=0.05)))
    window.open(tmp_path / "tiny.inkml")
    qtbot.waitUntil(lambda: not window.canvas.ink().is_empty)
    assert window.canvas.ink().box.height > 200


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
    assert again.palette().window().color().name() == DARK.window
    assert action(again, "themeDark").isChecked()
    assert again.canvas.pen_width == width
    action(again, "themeSystem").trigger()


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
    assert "The pen left 2 points." in words
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
