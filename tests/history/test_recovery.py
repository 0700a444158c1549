"""Whatever lies in a history's place: set aside or worked around, said, and nothing lost."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from inkdigit.history import HistoryError, Store, Trouble, recovery
from inkdigit.history.database import connect
from inkdigit.history.schema import APPLICATION_ID, MIGRATIONS
from inkdigit.ink import Ink
from inkdigit.reading.reading import Reading

Readings = Callable[..., Reading]


@pytest.fixture
def filled(path: Path, ink: Ink, reading: Readings) -> Path:
    """A closed history of 300 entries."""
    store = Store.open(path)
    for number in range(300):
        store.settle(store.add(ink, reading(number % 10)).id)
    store.close()
    return path


def _set_aside(path: Path) -> list[Path]:
    return sorted(path.parent.glob("history-set-aside-*.db"))


def _assert_works(store: Store, ink: Ink) -> None:
    before = store.count()
    entry = store.add(ink)
    store.settle(entry.id)
    assert store.count() == before + 1
    assert store.page(offset=0, limit=1)[0].ink == ink


def _bend(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


@pytest.mark.parametrize("content", [b"", b"\0" * 8192, b"not a database" * 999, os.urandom(5000)])
def test_a_file_that_is_no_database_is_set_aside(path: Path, ink: Ink, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    store = Store.open(path)
    _assert_works(store, ink)
    store.close()
    (aside,) = _set_aside(path)
    assert aside.read_bytes() == content
    assert store.notice is not None
    assert aside.name in store.notice
    assert store.is_kept


def test_a_folder_in_its_place_is_set_aside(path: Path, ink: Ink) -> None:
    path.mkdir(parents=True)
    (path / "letter.txt").write_text("dear history")
    store = Store.open(path)
    _assert_works(store, ink)
    store.close()
    (aside,) = _set_aside(path)
    assert (aside / "letter.txt").read_text() == "dear history"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_in_its_place_does_not_hang(path: Path, ink: Ink) -> None:
    path.parent.mkdir()
    os.mkfifo(path)
    store = Store.open(path)
    _assert_works(store, ink)
    store.close()
    assert store.notice is not None


@pytest.mark.parametrize("share", [0.001, 0.1, 0.5, 0.9])
def test_a_file_that_was_cut_off_is_set_aside(filled: Path, ink: Ink, share: float) -> None:
    content = filled.read_bytes()
    kept = content[: int(len(content) * share)]
    filled.write_bytes(kept)
    store = Store.open(filled)
    assert store.notice is not None
    _assert_works(store, ink)
    store.close()
    assert [aside.read_bytes() for aside in _set_aside(filled)] == [kept]


def test_what_can_be_read_of_a_damaged_file_is_saved(filled: Path, ink: Ink) -> None:
    content = bytearray(filled.read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    content[middle : middle + 4096] = os.urandom(4096)
    filled.write_bytes(content)

    store = Store.open(filled)
    assert store.notice is None
    with pytest.raises(HistoryError) as raised:
        list(store.entries())
    told = str(raised.value)
    assert raised.value.trouble is Trouble.DAMAGED
    saved = store.count()
    assert saved > 100
    assert f"{saved} entries were saved" in told
    assert all(entry.ink == ink for entry in store.entries())
    _assert_works(store, ink)
    store.close()
    (aside,) = _set_aside(filled)
    assert aside.read_bytes()[middle : middle + 4096] == content[middle : middle + 4096]


def test_a_damaged_file_waits_in_its_place_until_there_is_room_for_a_new_one(
    filled: Path, ink: Ink, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = filled.read_bytes()
    damaged = content[: len(content) * 3 // 4]
    filled.write_bytes(damaged)

    def connect_on_a_full_disk(path: Path) -> sqlite3.Connection:
        if path.exists():
            return connect(path)
        path.touch()
        raise sqlite3.OperationalError("database or disk is full")

    with monkeypatch.context() as full:
        full.setattr(recovery, "connect", connect_on_a_full_disk)
        store = Store.open(filled)
    assert not store.is_kept
    assert "no new one can be begun" in str(store.notice)
    _assert_works(store, ink)
    store.close()
    assert filled.read_bytes() == damaged
    assert _set_aside(filled) == []

    Store.open(filled).close()
    assert [aside.read_bytes() for aside in _set_aside(filled)] == [damaged]


def test_files_set_aside_in_the_same_second_all_stay(path: Path) -> None:
    path.parent.mkdir()
    for content in (b"first", b"second", b"third"):
        path.write_bytes(content)
        Store.open(path).close()
    assert sorted(aside.read_bytes() for aside in _set_aside(path)) == [
        b"first",
        b"second",
        b"third",
    ]


def test_another_programs_database_is_set_aside(path: Path, ink: Ink) -> None:
    path.parent.mkdir()
    _bend(path, "CREATE TABLE wine (name TEXT)", "INSERT INTO wine VALUES ('Merlot')")
    content = path.read_bytes()
    store = Store.open(path)
    assert "another program" in (store.notice or "")
    _assert_works(store, ink)
    store.close()
    assert [aside.read_bytes() for aside in _set_aside(path)] == [content]


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
    _bend(filled, statement)
    store = Store.open(filled)
    assert "tables" in (store.notice or "")
    _assert_works(store, ink)
    store.close()
    assert len(_set_aside(filled)) == 1


def test_a_history_of_a_newer_inkdigit_is_set_aside_unchanged(filled: Path, ink: Ink) -> None:
    _bend(filled, f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    content = filled.read_bytes()
    store = Store.open(filled)
    assert "newer Inkdigit" in (store.notice or "")
    assert store.count() == 300
    _assert_works(store, ink)
    store.close()
    assert [aside.read_bytes() for aside in _set_aside(filled)] == [content]


def test_a_history_without_its_mark_is_another_programs(filled: Path) -> None:
    _bend(filled, f"PRAGMA application_id = {APPLICATION_ID + 1}")
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
        _assert_works(store, ink)
        store.close()
    assert _set_aside(filled) == []
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
    _assert_works(store, ink)


def test_a_folder_that_cannot_be_made_is_worked_around(tmp_path: Path, ink: Ink) -> None:
    (tmp_path / "file").write_text("in the way")
    store = Store.open(tmp_path / "file" / "history.db")
    assert "not kept" in (store.notice or "")
    assert not store.is_kept
    _assert_works(store, ink)
    store.close()


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("created_ms", "9000000000000000000"),
        ("text", "'=1+1'"),
        ("text", "'seven'"),
        ("text", "CAST(x'FF' AS TEXT)"),
        ("confidence", "9e999"),
        ("confidence", "-1"),
        ("probabilities", "x'00'"),
        ("settled", "77"),
    ],
)
def test_a_row_of_nonsense_hides_no_other(filled: Path, column: str, value: str) -> None:
    _bend(filled, f"UPDATE entry SET {column} = {value} WHERE id = 299")
    store = Store.open(filled)
    texts = [entry.text for entry in store.page(offset=0, limit=3)]
    assert (texts[0], texts[2]) == ("9", "7")
    assert texts[1] in {"8", None}
    assert len(list(store.entries())) == 300
    store.close()


@pytest.mark.parametrize("value", ["x'01FFFF'", "x''", "randomblob(500)"])
def test_damaged_ink_leaves_its_entry(filled: Path, value: str) -> None:
    _bend(filled, f"UPDATE drawing SET ink = {value} WHERE entry_id = 300")
    _bend(filled, "DELETE FROM drawing WHERE entry_id = 299")
    store = Store.open(filled)
    newest, second, third = store.page(offset=0, limit=3)
    store.close()
    assert (newest.text, second.text, third.text) == ("9", "8", "7")
    assert newest.ink.is_empty
    assert second.ink.is_empty
    assert not third.ink.is_empty
