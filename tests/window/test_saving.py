"""Where to save: the suffix of a name, and files that would be replaced."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from inkdigit.window.saving import ask_to_save
from inkdigit.window.settings import Settings

KINDS = {".csv": "Table", ".jsonl": "JSON lines"}


@pytest.fixture
def settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    return Settings(tmp_path_factory.mktemp("home") / "settings.ini")


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


def saved(
    parent: QWidget,
    typed: Path | None,
    *,
    settings: Settings,
    monkeypatch: pytest.MonkeyPatch,
    kind: str = "Table (*.csv)",
) -> list[Path]:
    """Where it is saved when a person types this name: nowhere yet while they are asked."""
    answer = (str(typed), kind) if typed else ("", "")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: answer)
    paths: list[Path] = []
    ask_to_save(parent, "Save", stem="out", kinds=KINDS, settings=settings, save=paths.append)
    return paths


@pytest.mark.parametrize(
    ("typed", "kind", "name"),
    [
        ("a.csv", "Table (*.csv)", "a.csv"),
        ("a.JSONL", "Table (*.csv)", "a.JSONL"),
        ("a", "Table (*.csv)", "a.csv"),
        ("a", "JSON lines (*.jsonl)", "a.jsonl"),
        ("a", "", "a.csv"),
        ("my.drawing", "Table (*.csv)", "my.drawing.csv"),
    ],
)
def test_a_name_has_the_suffix_of_its_kind(
    parent: QWidget,
    settings: Settings,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    typed: str,
    kind: str,
    name: str,
) -> None:
    paths = saved(parent, tmp_path / typed, settings=settings, monkeypatch=monkeypatch, kind=kind)
    assert paths == [tmp_path / name]
    assert settings.last_folder == str(tmp_path)


def test_where_nothing_was_chosen_nothing_is_saved(
    parent: QWidget, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert saved(parent, None, settings=settings, monkeypatch=monkeypatch) == []


@pytest.mark.parametrize(("button", "count"), [("Replace", 1), ("Cancel", 0)])
def test_no_file_is_replaced_whose_name_was_not_typed(
    qtbot: QtBot,
    parent: QWidget,
    settings: Settings,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    button: str,
    count: int,
) -> None:
    (tmp_path / "a.csv").touch()
    paths = saved(parent, tmp_path / "a", settings=settings, monkeypatch=monkeypatch)
    assert paths == []
    box = parent.findChild(QMessageBox, "replaceQuestion")
    assert "a.csv" in box.text()
    next(each for each in box.buttons() if each.text() == button).click()
    assert len(paths) == count


def test_of_a_name_typed_whole_the_dialog_has_asked(
    parent: QWidget, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.csv").touch()
    paths = saved(parent, tmp_path / "a.csv", settings=settings, monkeypatch=monkeypatch)
    assert paths == [tmp_path / "a.csv"]
