"""Whatever lies in a history's place: set aside or worked around, said, and nothing lost."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from inkdigit.history import HistoryError, Store, Trouble
from inkdigit.history.schema import APPLICATION_ID, MIGRATIONS
from inkdigit.ink import Ink

from .conftest import assert_works, bend, set_aside


@pytest.mark.parametrize("content", [b"", b"\0" * 8192, b"not a database" * 999, os.urandom(5000)])
def test_a_file_that_is_no_database_is_set_aside(path: Path, ink: Ink, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    store = Store.open(path)
    assert_works(store, ink)
    store.close()
    (aside,) = set_aside(path)
    assert aside.read_bytes() == content
    assert store.notice is not None
    assert aside.name in store.notice
    assert store.is_kept


def test_a_folder_in_its_place_is_set_aside(path: Path, ink: Ink) -> None:
    path.mkdir(parents=True)
    (path / "letter.txt").write_text("dear history")
    store = Store.open(path)
    assert_works(store, ink)
    store.close()
    (aside,) = set_aside(path)
    assert (aside / "letter.txt").read_text() == "dear history"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_in_its_place_does_not_hang(path: Path, ink: Ink) -> None:
    path.parent.mkdir()
    os.mkfifo(path)
    store = Store.open(path)
    assert_works(store, ink)
    store.close()
    assert store.notice is not None


@pytest.mark.parametrize("share", [0.001, 0.1, 0.5, 0.9])
def test_a_file_that_was_cut_off_is_set_aside(filled: Path, ink: Ink, share: float) -> None:
    content = filled.read_bytes()
    kept = content[: int(len(content) * share)]
    filled.write_bytes(kept)
    store = Store.open(filled)
    assert store.notice is not None
    assert_works(store, ink)
    store.close()
    assert [aside.read_bytes() for aside in set_aside(filled)] == [kept]


def test_files_set_aside_in_the_same_second_all_stay(path: Path) -> None:
    path.parent.mkdir()
    for content in (b"first", b"second", b"third"):
        path.write_bytes(content)
        Store.open(path).close()
    assert sorted(aside.read_bytes() for aside in set_aside(path)) == [
        b"first",
        b"second",
        b"third",
    ]


def test_another_programs_database_is_set_aside(path: Path, ink: Ink) -> None:
    path.parent.mkdir()
    bend(path, "CREATE TABLE wine (name TEXT)", "INSERT INTO wine VALUES ('Merlot')")
    content = path.read_bytes()
    store = Store.open(path)
    assert "another program" in (store.notice or "")
    assert_works(store, ink)
    store.close()
    assert [aside.read_bytes() for aside in set_aside(path)] == [content]


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TABLE drawing",
        "ALTER TABLE entry DROP COLUMN confidence",
        "CREATE TRIGGER t AFTER INSERT ON entry BEGIN DELETE FROM entry; END",
        "CREATE VIEW v AS SELECT 1",
    ],
)
def test_tables_of_another_shape_are_set_aside(filled: Path, ink: Ink, statement: str) -> None:
    bend(filled, statement)
    store = Store.open(filled)
    assert "tables" in (store.notice or "")
    assert_works(store, ink)
    store.close()
    assert len(set_aside(filled)) == 1


def test_a_history_of_a_newer_inkdigit_is_set_aside_unchanged(filled: Path, ink: Ink) -> None:
    bend(filled, f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    content = filled.read_bytes()
    store = Store.open(filled)
    assert "newer Inkdigit" in (store.notice or "")
    assert store.count() == 300
    assert_works(store, ink)
    store.close()
    assert [aside.read_bytes() for aside in set_aside(filled)] == [content]


def test_a_history_without_its_mark_is_another_programs(filled: Path) -> None:
    bend(filled, f"PRAGMA application_id = {APPLICATION_ID + 1}")
    store = Store.open(filled)
    store.close()
    assert "another program" in (store.notice or "")


def test_a_locked_history_is_left_alone(filled: Path, ink: Ink) -> None:
    with closing(sqlite3.connect(filled, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        store = Store.open(filled)
        assert "another program has it locked" in (store.notice or "")
        assert not store.is_kept
        assert_works(store, ink)
        store.close()
    assert set_aside(filled) == []
    reopened = Store.open(filled)
    assert (reopened.notice, reopened.count()) == (None, 300)
    reopened.close()


def test_a_lock_met_on_the_way_is_said_and_passes(store: Store, path: Path, ink: Ink) -> None:
    entry = store.add(ink)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        for write in (lambda: store.add(ink), lambda: store.settle(entry.id), store.clear_all):
            with pytest.raises(HistoryError, match="locked") as raised:
                write()
            assert raised.value.trouble is Trouble.LOCKED
        assert store.count() == 1
    assert_works(store, ink)


def test_a_folder_that_cannot_be_made_is_worked_around(tmp_path: Path, ink: Ink) -> None:
    (tmp_path / "file").write_text("in the way")
    store = Store.open(tmp_path / "file" / "history.db")
    assert "not kept" in (store.notice or "")
    assert not store.is_kept
    assert_works(store, ink)
    store.close()
