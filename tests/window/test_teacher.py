"""Corrections in the whole window, read by a network that sees how high a drawing is."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from inkdigit.history.entry import Entry
from inkdigit.history.store import Store
from inkdigit.ink import Ink, Point, Stroke
from inkdigit.reading.network import Outputs
from inkdigit.reading.reader import Reader
from inkdigit.reading.reading import CLASSES, NOT_A_DIGIT
from inkdigit.window.hand_dialog import HandDialog
from inkdigit.window.history_model import Role
from inkdigit.window.main_window import MainWindow
from inkdigit.window.settings import Settings
from inkdigit.window.worker import PredictionWorker

Array = npt.NDArray[np.float32]

BAR = Ink((Stroke((Point(250, 100), Point(250, 400)), 20.0),))
DASH = Ink((Stroke((Point(100, 250), Point(400, 250)), 20.0),))


class SaysSeven:
    """A network that reads a seven whatever it sees, and tells bars from dashes all the same."""

    def probabilities(self, images: Array) -> Array:
        return self.outputs(images).probabilities

    def outputs(self, images: Array) -> Outputs:
        answer = np.full((len(images), CLASSES), 0.005, np.float32)
        answer[:, 7] = 0.95
        high = images.max(axis=(2, 3)).sum(axis=1) > 10
        features = np.where(high[:, np.newaxis], [1.0, 0.0], [0.0, 1.0])
        return Outputs(answer, features.astype(np.float32))


class Home:
    """Opens windows on one user's data, one after the other."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self._qtbot = qtbot
        self._folder = folder
        self._store = Store.open(folder / "history.db")
        self.window = self._opened()

    def again(self) -> MainWindow:
        self.close()
        self._store = Store.open(self._folder / "history.db")
        self.window = self._opened()
        return self.window

    def close(self) -> None:
        self.window.close()
        self._store.close()

    def _opened(self) -> MainWindow:
        settings = Settings(self._folder / "settings.ini")
        worker = PredictionWorker(lambda: Reader(SaysSeven()))
        window = MainWindow(settings=settings, store=self._store, worker=worker)
        self._qtbot.addWidget(window)
        window.show()
        with self._qtbot.waitSignal(worker.ready):
            worker.start()
        return window


@pytest.fixture
def home(qtbot: QtBot, inkdigit_home: Path) -> Iterator[Home]:
    home = Home(qtbot, inkdigit_home)
    yield home
    home.close()


def draw(window: MainWindow, ink: Ink, qtbot: QtBot, *, reads: int | None = 7) -> None:
    with qtbot.waitSignal(window.session.reading_shown, check_params_cb=lambda r: r is not None):
        window.canvas.set_ink(ink)
    assert digit(window) == reads


def digit(window: MainWindow) -> int | None:
    assert window.session.reading is not None
    return window.session.reading.digit


def reads(window: MainWindow, expected: int | None, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.session.reading is not None and digit(window) == expected)


def press(widget: QWidget, key: Qt.Key, qtbot: QtBot) -> None:
    widget.setFocus()
    qtbot.keyClick(widget, key)


def test_the_key_of_the_right_digit_changes_the_reading_at_once(home: Home, qtbot: QtBot) -> None:
    window = home.window
    draw(window, BAR, qtbot)
    press(window.canvas, Qt.Key.Key_1, qtbot)
    reads(window, 1, qtbot)
    assert "this is a 1" in window.answer_pane.messages.text
    draw(window, DASH, qtbot)
    assert digit(window) == 7


def test_undo_in_the_message_takes_the_lesson_back(home: Home, qtbot: QtBot) -> None:
    window = home.window
    draw(window, BAR, qtbot)
    press(window.canvas, Qt.Key.Key_1, qtbot)
    reads(window, 1, qtbot)
    button = window.answer_pane.messages.findChild(QWidget, "messageAction")
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    reads(window, 7, qtbot)
    assert window.teacher.teaching.lessons == ()


def test_a_key_teaches_that_it_is_no_digit(home: Home, qtbot: QtBot) -> None:
    draw(home.window, BAR, qtbot)
    press(home.window.canvas, Qt.Key.Key_Minus, qtbot)
    reads(home.window, None, qtbot)


def test_a_click_on_a_bar_teaches_its_digit(home: Home, qtbot: QtBot) -> None:
    draw(home.window, BAR, qtbot)
    home.window.answer_pane.chart.row_chosen.emit(4)
    reads(home.window, 4, qtbot)


def test_the_menu_teaches(home: Home, qtbot: QtBot) -> None:
    draw(home.window, BAR, qtbot)
    home.window.teacher.menu.actions()[3].trigger()
    reads(home.window, 3, qtbot)


def test_what_was_taught_is_read_so_after_a_restart(home: Home, qtbot: QtBot) -> None:
    draw(home.window, BAR, qtbot)
    press(home.window.canvas, Qt.Key.Key_1, qtbot)
    reads(home.window, 1, qtbot)
    draw(home.again(), BAR, qtbot, reads=1)


def test_the_history_follows_the_correction(home: Home, qtbot: QtBot) -> None:
    window = home.window
    draw(window, BAR, qtbot)
    press(window.canvas, Qt.Key.Key_1, qtbot)
    reads(window, 1, qtbot)
    window.canvas.clear()
    assert text_of(window, 0) == "1"


def submenus(menu: QMenu) -> list[QMenu]:
    return [inner for action in menu.actions() if isinstance(inner := action.menu(), QMenu)]


def test_a_digit_s_key_in_the_history_says_what_the_row_chosen_is(home: Home, qtbot: QtBot) -> None:
    window = home.window
    for ink in (DASH, BAR):
        draw(window, ink, qtbot)
        window.canvas.clear()
    draw(window, BAR, qtbot)
    rows = window.history.list
    rows.setCurrentIndex(window.history.model.index(window.history.model.rowCount() - 1))
    press(rows, Qt.Key.Key_4, qtbot)
    (lesson,) = window.teacher.teaching.lessons
    assert (lesson.ink, lesson.label) == (DASH, 4)
    assert window.canvas.ink() == DASH


def test_a_digit_s_key_in_the_history_corrects_no_number(home: Home, qtbot: QtBot) -> None:
    window = home.window
    other = Stroke((Point(900, 100), Point(900, 400)), 20.0)
    window.canvas.set_ink(Ink((*BAR.strokes, other)))
    qtbot.waitUntil(lambda: window.session.number is not None)
    window.canvas.clear()
    window.history.list.setCurrentIndex(window.history.model.index(0))
    press(window.history.list, Qt.Key.Key_4, qtbot)
    assert window.teacher.teaching.lessons == ()


def text_of(window: MainWindow, row: int) -> str | None:
    entry = window.history.model.index(row).data(Role.ENTRY)
    assert isinstance(entry, Entry)
    return entry.text


def test_an_entry_of_the_history_is_corrected_from_its_menu(home: Home, qtbot: QtBot) -> None:
    window = home.window
    draw(window, BAR, qtbot)
    window.canvas.clear()
    assert text_of(window, 0) == "7"
    window.history.list.menu_wanted.emit(window.history.model.index(0), QPoint(10, 10))
    menu = window.history.findChild(QMenu, "historyMenu")
    assert isinstance(menu, QMenu)
    (labels,) = submenus(menu)
    labels.actions()[1].trigger()
    menu.close()
    reads(window, 1, qtbot)
    qtbot.waitUntil(lambda: text_of(window, 0) == "1")
    assert window.history.model.rowCount() == 1


def test_an_entry_whose_drawing_is_damaged_teaches_nothing(home: Home, qtbot: QtBot) -> None:
    window = home.window
    draw(window, BAR, qtbot)
    window.canvas.clear()
    entry = window.history.model.index(0).data(Role.ENTRY)
    window.teacher.correct(replace(entry, packed_ink=b""), 1)
    assert window.teacher.teaching.lessons == ()


def test_with_nothing_drawn_a_key_says_what_to_do_first(home: Home, qtbot: QtBot) -> None:
    press(home.window.canvas, Qt.Key.Key_1, qtbot)
    assert home.window.answer_pane.messages.text
    assert home.window.teacher.teaching.lessons == ()


@pytest.mark.parametrize("name", ["historyFilter", "penWidth"])
def test_a_digit_typed_elsewhere_teaches_nothing(home: Home, name: str, qtbot: QtBot) -> None:
    draw(home.window, BAR, qtbot)
    widget = home.window.findChild(QWidget, name)
    assert widget is not None
    press(widget, Qt.Key.Key_3, qtbot)
    assert home.window.teacher.teaching.lessons == ()


def test_switched_off_the_network_alone_reads_also_after_a_restart(
    home: Home, qtbot: QtBot
) -> None:
    window = home.window
    draw(window, BAR, qtbot)
    press(window.canvas, Qt.Key.Key_1, qtbot)
    reads(window, 1, qtbot)
    window.teacher.teaching.set_on(False)
    reads(window, 7, qtbot)
    draw(home.again(), BAR, qtbot)


def test_the_page_shows_what_was_taught(home: Home, qtbot: QtBot) -> None:
    window = home.window
    draw(window, BAR, qtbot)
    window.teacher.teach(NOT_A_DIGIT)
    window.actions_.hand.trigger()
    dialog = window.findChild(HandDialog, "handDialog")
    assert isinstance(dialog, HandDialog)
    assert dialog.pictures.count() == 1
    dialog.close()


def test_of_a_number_the_digit_chosen_is_corrected_and_stays_chosen(
    home: Home, qtbot: QtBot
) -> None:
    window = home.window
    other = Stroke((Point(900, 100), Point(900, 400)), 20.0)
    window.canvas.set_ink(Ink((*BAR.strokes, other)))
    qtbot.waitUntil(lambda: window.session.number is not None)
    assert window.session.number is not None
    assert window.session.number.text == "77"
    window.session.choose(0)
    shown: list[int] = []
    window.answer_pane.reading_changed.connect(lambda _: shown.append(window.session.chosen))
    press(window.canvas, Qt.Key.Key_1, qtbot)
    reads(window, 1, qtbot)
    assert window.session.chosen == 0
    assert set(shown) == {0}  # the newest digit isn't shown in between
    (lesson,) = window.teacher.teaching.lessons
    assert lesson.ink == BAR


def test_a_number_in_the_history_is_no_single_digit_to_correct(home: Home, qtbot: QtBot) -> None:
    window = home.window
    other = Stroke((Point(900, 100), Point(900, 400)), 20.0)
    window.canvas.set_ink(Ink((*BAR.strokes, other)))
    qtbot.waitUntil(lambda: window.session.number is not None)
    window.canvas.clear()
    window.history.list.menu_wanted.emit(window.history.model.index(0), QPoint(10, 10))
    menu = window.history.findChild(QMenu, "historyMenu")
    assert isinstance(menu, QMenu)
    assert submenus(menu) == []
    menu.close()


def test_an_entry_is_corrected_whole_also_where_a_number_was_shown(
    home: Home, qtbot: QtBot
) -> None:
    window = home.window
    draw(window, BAR, qtbot)
    window.canvas.clear()
    entry = window.history.model.index(0).data(Role.ENTRY)
    others = (Stroke((Point(x, 100), Point(x, 400)), 20.0) for x in (900, 1500))
    window.canvas.set_ink(Ink((*BAR.strokes, *others)))
    qtbot.waitUntil(lambda: window.session.number is not None)
    window.session.choose(2)
    window.teacher.correct(entry, 1)
    (lesson,) = window.teacher.teaching.lessons
    assert lesson.ink == BAR
    reads(window, 1, qtbot)


def test_while_undone_ink_is_read_no_digit_of_the_number_before_is_taken_for_it(
    home: Home, qtbot: QtBot
) -> None:
    window = home.window
    for count in (2, 3):
        strokes = [Stroke((Point(x, 100), Point(x, 400)), 20.0) for x in (250, 900, 1500)]
        window.canvas.set_ink(Ink(tuple(strokes[:count])))
    qtbot.waitUntil(lambda: window.session.number is not None)
    window.session.choose(2)
    window.canvas.undo()
    assert window.session.chosen_ink.is_empty
    qtbot.waitUntil(lambda: not window.session.chosen_ink.is_empty)
    assert window.session.number is not None
    assert window.session.number.text == "77"


def test_of_an_underlined_digit_the_line_is_not_taught(home: Home, qtbot: QtBot) -> None:
    window = home.window
    line = Stroke((Point(170, 450), Point(330, 450)), 20.0)
    window.canvas.set_ink(Ink((line, *BAR.strokes)))
    assert len(window.session.chosen_ink.strokes) == 2
    qtbot.waitUntil(lambda: window.session.chosen_ink == BAR)
    window.teacher.teach(1)
    (lesson,) = window.teacher.teaching.lessons
    assert lesson.ink == BAR
