import csv
import json
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from inkdigit.history import NewLesson
from inkdigit.history.store import Store
from inkdigit.ink import Ink, Point, Stroke
from inkdigit.ink.inkml import write_inkml
from inkdigit.reading.network import NetworkError
from inkdigit.reading.reader import Reader
from inkdigit.window.documents import Page
from inkdigit.window.files_reader import FilesReader, taught_reader
from inkdigit.window.results_dialog import ResultsDialog
from inkdigit.window.results_model import Column
from inkdigit.window.settings import Settings
from inkdigit.window.theme import Theme, apply_theme

from .conftest import own_look

SEVEN = Ink((Stroke((Point(10, 20), Point(60, 20), Point(30, 90)), width=4.0),))
Open = Callable[..., ResultsDialog]


class SaysSeven:
    """A network that is 75 % sure of a seven, whatever it sees."""

    def probabilities(self, images: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        answer = np.full((len(images), 11), 0.025, np.float32)
        answer[:, 7] = 0.75
        return answer


def a_reader() -> Reader:
    return Reader(SaysSeven())


def write_pages(path: Path, count: int) -> Path:
    page = Image.new("L", (80, 100), 255)
    page.paste(0, (36, 20, 44, 80))
    page.save(path, save_all=True, append_images=[page] * (count - 1))
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of ink, a picture of two pages, and a file that is no picture."""
    folder = tmp_path / "scans"
    folder.mkdir()
    (folder / "a.inkml").write_bytes(write_inkml(SEVEN))
    write_pages(folder / "b.tiff", 2)
    (folder / "c.png").write_text("no picture")
    return folder


@pytest.fixture
def open_dialog(qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    opened = []

    def dialog_of(*paths: Path, load: Callable[[], Reader] = a_reader) -> ResultsDialog:
        dialog = ResultsDialog(paths, settings=Settings(tmp_path / "settings.ini"), load=load)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        opened.append(dialog)
        dialog.show()
        return dialog

    yield dialog_of
    for dialog in opened:
        dialog.close()


def wait_for_all(qtbot: QtBot, dialog: ResultsDialog) -> None:
    stop = dialog.findChild(QPushButton, "resultsStop")
    qtbot.waitUntil(lambda: stop.isHidden())


def column(dialog: ResultsDialog, which: Column) -> list[str]:
    return [dialog.model.index(row, which).data() for row in range(dialog.model.rowCount())]


def test_every_file_and_page_of_a_folder_has_its_row(
    qtbot: QtBot, open_dialog: Open, folder: Path
) -> None:
    dialog = open_dialog(folder)
    wait_for_all(qtbot, dialog)
    assert column(dialog, Column.FILE) == ["a.inkml", "b.tiff, page 1", "b.tiff, page 2", "c.png"]
    assert column(dialog, Column.READING)[:3] == ["7", "7", "7"]
    assert column(dialog, Column.READING)[3].startswith("This is no picture")
    assert "3" in dialog.status
    assert "1" in dialog.status
    assert not dialog.grab().isNull()


def test_why_a_file_could_not_be_read_takes_the_room_of_how_sure_a_reading_is(
    qtbot: QtBot, open_dialog: Open, folder: Path
) -> None:
    dialog = open_dialog(folder)
    wait_for_all(qtbot, dialog)
    rights = [
        dialog.table.visualRect(dialog.model.index(row, Column.READING)).right()
        for row in range(dialog.model.rowCount())
    ]
    read, sure = dialog.table.columnViewportPosition(Column.READING), Column.SURE
    right = dialog.table.columnViewportPosition(sure) + dialog.table.columnWidth(sure) - 1
    assert rights == [read + dialog.table.columnWidth(Column.READING) - 1] * 3 + [right]


def test_files_whose_long_names_differ_at_their_end_can_be_told_apart(
    qtbot: QtBot, open_dialog: Open, folder: Path
) -> None:
    for end in "12":
        (folder / f"{'a long name ' * 12}{end}.inkml").write_bytes(write_inkml(SEVEN))
    dialog = open_dialog(*sorted(folder.glob("a long*")))
    wait_for_all(qtbot, dialog)
    image = dialog.table.viewport().grab().toImage()
    rects = [dialog.table.visualRect(dialog.model.index(row, Column.FILE)) for row in (0, 1)]
    one, other = map(image.copy, rects)
    assert one != other


def test_the_keys_go_to_the_first_and_the_last_file(
    qtbot: QtBot, open_dialog: Open, folder: Path
) -> None:
    dialog = open_dialog(folder)
    wait_for_all(qtbot, dialog)
    for key, row in ((Qt.Key.Key_End, 3), (Qt.Key.Key_Home, 0)):
        qtbot.keyClick(dialog.table, key)
        assert dialog.table.currentIndex().row() == row


def test_a_file_counts_as_read_once_all_its_pages_are(qtbot: QtBot, folder: Path) -> None:
    reader = FilesReader((folder / "b.tiff", folder / "a.inkml"), load=a_reader)
    told: list[object] = []
    reader.progressed.connect(lambda read, total: told.append((read, total)))
    reader.file_read.connect(lambda file: told.append(file.path.name))
    with qtbot.waitSignal(reader.finished):
        reader.start()
    assert reader.wait(10_000)
    assert told == [(0, 2), "b.tiff", "b.tiff", (1, 2), "a.inkml"]


def test_the_table_stays_where_it_is_when_all_is_read(
    qtbot: QtBot, open_dialog: Open, folder: Path
) -> None:
    dialog = open_dialog(folder)
    before = dialog.table.geometry()
    wait_for_all(qtbot, dialog)
    dialog.layout().activate()
    assert dialog.table.geometry() == before


@own_look
def test_a_bar_marks_the_row_that_the_keyboard_is_at(
    qtbot: QtBot, qapp: QApplication, open_dialog: Open, folder: Path
) -> None:
    apply_theme(qapp, Theme.LIGHT)
    dialog = open_dialog(folder)
    wait_for_all(qtbot, dialog)
    qtbot.keyClick(dialog.table, Qt.Key.Key_End)
    assert rows_with_a_bar(dialog) == [3]
    dialog.findChild(QPushButton, "resultsSave").setFocus()
    assert rows_with_a_bar(dialog) == []


def rows_with_a_bar(dialog: ResultsDialog) -> list[int]:
    image = dialog.table.viewport().grab().toImage()
    accent = dialog.palette().color(QPalette.ColorRole.Accent)
    rects = [dialog.table.visualRect(dialog.model.index(row, 0)) for row in range(4)]
    ratio = image.devicePixelRatio()
    places = [QPointF(rect.left() + 1, rect.center().y()) * ratio for rect in rects]
    return [row for row in range(4) if image.pixelColor(places[row].toPoint()) == accent]


def test_a_double_click_or_enter_asks_for_the_file_or_the_page(
    qtbot: QtBot, open_dialog: Open, folder: Path
) -> None:
    dialog = open_dialog(folder)
    wait_for_all(qtbot, dialog)
    asked: list[object] = []
    dialog.opened.connect(asked.append)
    place = dialog.table.visualRect(dialog.model.index(2, Column.FILE)).center()
    for act in (qtbot.mouseClick, qtbot.mouseDClick):
        act(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    dialog.table.setCurrentIndex(dialog.model.index(0, Column.FILE))
    dialog.table.setFocus()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert asked == [Page(folder / "b.tiff", 2), folder / "a.inkml"]
    assert "a.inkml" in dialog.messages.text


def test_a_file_that_cannot_be_read_says_why_and_asks_for_nothing(
    qtbot: QtBot, open_dialog: Open, folder: Path
) -> None:
    dialog = open_dialog(folder)
    wait_for_all(qtbot, dialog)
    dialog.table.setCurrentIndex(dialog.model.index(3, Column.FILE))
    dialog.table.setFocus()
    with qtbot.assertNotEmitted(dialog.opened):
        qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert dialog.messages.text.startswith("This is no picture")


def test_escape_takes_what_is_told_away_before_the_table(
    qtbot: QtBot, open_dialog: Open, folder: Path
) -> None:
    dialog = open_dialog(folder)
    dialog.messages.problem("The disk is full.")
    qtbot.keyClick(dialog.table, Qt.Key.Key_Escape)
    assert dialog.messages.text == ""
    assert dialog.isVisible()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_what_was_read_is_saved_as_a_table(
    qtbot: QtBot,
    open_dialog: Open,
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dialog = open_dialog(folder)
    wait_for_all(qtbot, dialog)
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "out"), "Table (*.csv)")
    )
    dialog.findChild(QPushButton, "resultsSave").click()
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["text"] for row in rows] == ["7", "7", "7", ""]
    assert rows[3]["error"]
    assert "out.csv" in dialog.messages.text


def test_what_was_read_is_saved_as_json_lines(
    qtbot: QtBot,
    open_dialog: Open,
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dialog = open_dialog(folder)
    wait_for_all(qtbot, dialog)
    path = tmp_path / "out.jsonl"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    dialog.findChild(QPushButton, "resultsSave").click()
    pages = [json.loads(line)["page"] for line in path.read_text("utf-8").splitlines()]
    assert pages == [None, 1, 2, None]


def test_where_it_cannot_be_saved_that_is_told(
    qtbot: QtBot,
    open_dialog: Open,
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dialog = open_dialog(folder)
    wait_for_all(qtbot, dialog)
    path = tmp_path / "gone" / "out.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    dialog.findChild(QPushButton, "resultsSave").click()
    assert "out.csv" in dialog.messages.text


def test_closing_ends_the_reading(open_dialog: Open, folder: Path) -> None:
    for number in range(50):
        write_pages(folder / f"{number}.tiff", 2)
    dialog = open_dialog(folder)
    dialog.close()
    assert dialog.reader.isFinished()
    assert dialog.model.rowCount() < 100


def test_reading_is_stopped_and_what_was_read_stays(
    qtbot: QtBot, open_dialog: Open, folder: Path
) -> None:
    for number in range(50):
        write_pages(folder / f"{number}.tiff", 2)
    dialog = open_dialog(folder)
    dialog.findChild(QPushButton, "resultsStop").click()
    wait_for_all(qtbot, dialog)
    assert dialog.isVisible()
    assert dialog.model.rowCount() < 100


def test_without_a_network_the_reason_is_told(
    qtbot: QtBot, open_dialog: Open, folder: Path
) -> None:
    def no_reader() -> Reader:
        raise NetworkError("There is no network.")

    dialog = open_dialog(folder, load=no_reader)
    wait_for_all(qtbot, dialog)
    assert dialog.messages.text == "There is no network."


def test_files_are_read_by_what_was_taught(tmp_path: Path) -> None:
    with closing(Store.open(tmp_path / "history.db")) as store:
        store.taught.add([NewLesson.of(SEVEN, 2)])
        taught = taught_reader(store.taught.lessons())
    assert taught.read(SEVEN).probabilities[2] > Reader.load().read(SEVEN).probabilities[2]
