from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QLocale, Qt
from pytestqt.modeltest import ModelTester

from inkdigit.reading.batch import FileReading
from inkdigit.window.results_model import Column, ResultsModel, Role, common_folder

from .conftest import a_reading


def words(model: ResultsModel, row: int) -> list[str]:
    return [model.index(row, column).data() for column in Column]


@pytest.fixture
def model(qtmodeltester: ModelTester, tmp_path: Path) -> ResultsModel:
    model = ResultsModel([tmp_path], locale=QLocale("de_DE"))
    model.add(
        FileReading(tmp_path / "seven.png", a_reading(7), preview=np.eye(4, dtype=np.float32))
    )
    model.add(FileReading(tmp_path / "b" / "two.tiff", a_reading(10), page=2))
    model.add(FileReading(tmp_path / "c.png", error="the file is empty"))
    qtmodeltester.check(model)
    return model


def test_a_row_says_the_file_and_what_was_read(model: ResultsModel) -> None:
    assert words(model, 0) == ["", "seven.png", "7", "80,0\u00a0%"]
    assert words(model, 1) == ["", f"{Path('b', 'two.tiff')}, page 2", "Not a digit", "80,0\u00a0%"]
    assert words(model, 2) == ["", "c.png", "The file is empty", ""]
    assert model.problems == 1


def test_a_row_is_read_out_in_one_go(model: ResultsModel) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0, 0).data(role) == "seven.png, 7, 80,0\u00a0%"


def test_a_preview_is_kept_for_what_has_one(model: ResultsModel) -> None:
    preview = model.index(0, 0).data(Role.PREVIEW)
    assert preview.dtype == np.uint8
    assert preview.tolist() == (np.eye(4) * 255).tolist()
    assert model.index(2, 0).data(Role.PREVIEW) is None
    assert [file.preview for file in model.files] == [None, None, None]


def test_names_are_told_from_the_folder_that_holds_all(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b.png").touch()
    assert common_folder([tmp_path / "a"]) == tmp_path / "a"
    assert common_folder([tmp_path / "a", tmp_path / "b.png"]) == tmp_path
    assert common_folder([tmp_path / "a", tmp_path / ("b" * 300)]) == tmp_path


def test_a_reason_that_has_no_room_is_told_whole_by_its_tool_tip(
    model: ResultsModel, tmp_path: Path
) -> None:
    tip = Qt.ItemDataRole.ToolTipRole
    assert model.index(2, Column.READING).data(tip) == words(model, 2)[Column.READING]
    assert model.index(2, Column.FILE).data(tip) == str(tmp_path / "c.png")
