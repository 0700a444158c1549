"""Whatever lies in a history's place: set aside or worked around, said, and nothing lost."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from inkdigit.history import HistoryError, Store, Trial, Trouble, recovery
from inkdigit.history.database import connect
from inkdigit.history.rows import entry_of
from inkdigit.history.schema import APPLICATION_ID, MIGRATIONS
from inkdigit.ink import Ink
from inkdigit.reading.personal import Example
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


def _root(path: Path, name: str) -> int:
    """The page where a table or an index begins, counted from 0."""
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT rootpage - 1 FROM sqlite_master WHERE name = ?"
        (page,) = connection.execute(query, (name,)).fetchone()
    return int(page)


def _damage(path: Path, name: str) -> None:
    """Overwrite the page where a table or an index begins."""
    page, content = _root(path, name), bytearray(path.read_bytes())
    content[page * 4096 : (page + 1) * 4096] = bytes(4096)
    path.write_bytes(content)


def _leaves(content: bytes, page: int) -> list[int]:
    """The leaves below an interior page of a table of two levels."""
    start = page * 4096
    assert content[start] == 5
    cells = int.from_bytes(content[start + 3 : start + 5], "big")
    places = [
        int.from_bytes(content[start + 12 + 2 * i : start + 14 + 2 * i], "big")
        for i in range(cells)
    ]
    found = [content[start + place : start + place + 4] for place in places]
    found.append(content[start + 8 : start + 12])
    return [int.from_bytes(child, "big") - 1 for child in found]


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


def test_a_history_that_finds_no_room_for_what_is_saved_waits_for_it_too(
    filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _damage(filled, "entry_by_deletion")

    def connect_with_little_room(path: Path) -> sqlite3.Connection:
        is_new = not path.exists()
        connection = connect(path)
        if is_new:
            connection.execute("PRAGMA max_page_count = 1")  # no more than it has
        return connection

    with monkeypatch.context() as full:
        full.setattr(recovery, "connect", connect_with_little_room)
        store = Store.open(filled)
    assert not store.is_kept
    assert "no new one can be begun" in str(store.notice)
    store.close()
    assert _set_aside(filled) == []

    store = Store.open(filled)
    assert "300 entries were saved" in str(store.notice)
    store.close()


@pytest.mark.parametrize("byte", range(0, 40, 3))
def test_a_damaged_byte_in_the_description_of_the_tables_is_no_end(
    path: Path, ink: Ink, byte: int
) -> None:
    Store.open(path).close()
    content = bytearray(path.read_bytes())
    content[content.index(b"CREATE TABLE taught") + byte] = 0xBF
    path.write_bytes(content)
    store = Store.open(path)
    assert store.notice is not None
    _assert_works(store, ink)
    store.close()
    assert [aside.read_bytes() for aside in _set_aside(path)] == [content]


def test_a_damaged_index_costs_no_entry(filled: Path) -> None:
    _damage(filled, "entry_by_deletion")
    store = Store.open(filled)
    assert "300 entries were saved" in str(store.notice)
    store.close()


def test_what_lies_between_two_damaged_pages_is_saved(filled: Path) -> None:
    content = bytearray(filled.read_bytes())
    pages = _leaves(content, _root(filled, "drawing"))
    for page in (pages[2], pages[-3]):
        content[page * 4096 : (page + 1) * 4096] = bytes(4096)
    filled.write_bytes(content)
    store = Store.open(filled)
    with pytest.raises(HistoryError, match="entries were saved"):
        list(store.entries())
    assert store.count() > 300 * (len(pages) - 4) / len(pages)
    store.close()


def test_a_power_cut_while_a_history_is_set_aside_deletes_no_log(
    filled: Path, ink: Ink, monkeypatch: pytest.MonkeyPatch
) -> None:
    class PowerCutError(BaseException):
        pass

    def rename(source: Path, target: Path) -> Path:
        if source == filled:
            raise PowerCutError
        return Path(os.rename(source, target) or target)

    log = filled.with_name(filled.name + "-wal")
    log.write_bytes(b"what was written last")
    with monkeypatch.context() as cut:
        cut.setattr(Path, "rename", rename)
        with pytest.raises(PowerCutError):
            recovery.start_afresh(filled, reason="it is damaged")
    Store.open(filled).close()
    assert b"what was written last" in [file.read_bytes() for file in filled.parent.iterdir()]


def test_a_history_that_cannot_be_renamed_keeps_its_log(
    filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def rename(source: Path, target: Path) -> Path:
        if source == filled:
            raise PermissionError("another program has it open")
        return Path(os.rename(source, target) or target)

    log = filled.with_name(filled.name + "-wal")
    log.write_bytes(b"what was written last")
    monkeypatch.setattr(Path, "rename", rename)
    opened = recovery.start_afresh(filled, reason="it is damaged")
    assert opened.path is None
    opened.connection.close()
    assert log.read_bytes() == b"what was written last"


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
        ("created_ms", "253402300799999"),
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
    for entry in store.entries():  # a zone to the east of the last moment of all
        assert entry.created.astimezone(timezone(timedelta(hours=14)))
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


@pytest.mark.parametrize(
    "row",
    [
        (1, "x", "7", 0.9, b"", 1, b""),
        (1, None, "7", 0.9, b"", 1, b""),
        (1, 5, "7", b"\0", b"\0" * 88, 1, b""),
        (1, 5, "7", 0.9, "abc", 1, b""),
        (1, 5, "7", 0.9, b"", 1, "ink"),
        (1, 5, 7.5, None, None, None, 3.0),
    ],
)
def test_a_row_whose_columns_are_of_other_kinds_is_an_entry(row: tuple[object, ...]) -> None:
    entry = entry_of(row)
    assert entry.text is None
    assert entry.ink.is_empty


def test_lessons_and_trials_of_other_kinds_are_left_out(path: Path, ink: Ink) -> None:
    with closing(Store.open(path)) as store:
        store.taught.add([Example(ink, 1), Example(ink, 2), Example(ink, 3)])
        store.practice.add([Trial(1, 1, 0.5, datetime.now(UTC))] * 2)
    _of_any_kind(
        path,
        "UPDATE taught SET label = 'one' WHERE id = 1",
        "UPDATE taught SET ink = 'no ink' WHERE id = 2",
        "UPDATE trial SET created_ms = 'noon' WHERE id = 1",
    )
    with closing(Store.open(path)) as store:
        lessons = store.taught.lessons()
        assert [(lesson.label, lesson.ink) for lesson in lessons] == [(2, Ink()), (3, ink)]
        assert len(store.practice.trials()) == 1


def _of_any_kind(path: Path, *statements: str) -> None:
    """Change rows as damage does, whatever kinds their columns take."""
    _bend(
        path,
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_master SET sql = replace(sql, 'STRICT', '')",
    )
    _bend(path, *statements)
