"""What can be read of a damaged history is saved, and nothing of it lost on the way."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from threading import Event

import pytest

from inkdigit.history import HistoryError, Store, Trouble, checkpointer, recovery
from inkdigit.history.database import connect
from inkdigit.ink import Ink

from .conftest import assert_works, bend, set_aside


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


def _rename_all_but(path: Path, error: BaseException) -> Callable[[Path, Path], Path]:
    """A rename that fails for one path."""

    def rename(source: Path, target: Path) -> Path:
        if source == path:
            raise error
        return Path(os.rename(source, target) or target)

    return rename


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
    assert f"{store.count()} entries were saved" in told
    saved = [entry.ink for entry in store.entries() if not entry.ink.is_empty]
    assert len(saved) > 100
    assert set(saved) == {ink}
    assert_works(store, ink)
    store.close()
    (aside,) = set_aside(filled)
    assert aside.read_bytes()[middle : middle + 4096] == content[middle : middle + 4096]


def test_the_number_of_a_lost_entry_is_given_to_no_other(path: Path, ink: Ink) -> None:
    store = Store.open(path)
    lost = [store.add(ink).id for _ in range(3)]
    store.settle(lost[-1])
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("UPDATE entry SET settled = 1")  # so that the store reads its file anew
        other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    path.write_bytes(bytes(path.stat().st_size))
    with pytest.raises(HistoryError, match="damaged"):
        store.add(ink)
    assert store.count() == 0
    assert store.add(ink).id > lost[-1]
    assert store.update(lost[0], Ink(), None) is None
    store.close()


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
    assert_works(store, ink)
    store.close()
    assert filled.read_bytes() == damaged
    assert set_aside(filled) == []

    Store.open(filled).close()
    assert [aside.read_bytes() for aside in set_aside(filled)] == [damaged]


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
    assert set_aside(filled) == []

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
    assert_works(store, ink)
    store.close()
    assert [aside.read_bytes() for aside in set_aside(path)] == [content]


def _name_a_table_by_no_text(path: Path) -> None:
    bend(
        path,
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_schema SET name = CAST(x'ff' AS TEXT), sql = 'CREATE TABLE'"
        " WHERE name = 'trial'",
        "PRAGMA schema_version = 99",
    )


def test_a_history_whose_damage_is_named_by_no_text_is_closed_and_saved_from_later(
    store: Store, path: Path, ink: Ink
) -> None:
    store.add(ink)
    _name_a_table_by_no_text(path)
    store.close()
    with closing(Store.open(path)) as again:
        assert again.notice is not None
        assert_works(again, ink)


def test_damage_named_by_no_text_ends_no_checkpoints(
    filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    logged = Event()
    monkeypatch.setattr(checkpointer._log, "warning", lambda *_: logged.set())
    _name_a_table_by_no_text(filled)
    thread = checkpointer.Checkpointer(filled)
    for _ in range(2):
        logged.clear()
        thread.request()
        assert logged.wait(10)
    thread.stop()


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
    saved = [entry for entry in store.entries() if not entry.ink.is_empty]
    assert len(saved) > 300 * (len(pages) - 4) / len(pages)
    store.close()


def test_an_entry_whose_drawing_cannot_be_read_keeps_its_reading(filled: Path, ink: Ink) -> None:
    content = bytearray(filled.read_bytes())
    page = _leaves(content, _root(filled, "drawing"))[2]
    content[page * 4096 : (page + 1) * 4096] = bytes(4096)
    filled.write_bytes(content)
    store = Store.open(filled)
    with pytest.raises(HistoryError, match="300 entries were saved"):
        list(store.entries())
    saved = list(store.entries())
    assert [entry.digit for entry in saved] == [number % 10 for number in range(300)]
    assert {entry.ink for entry in saved} == {ink, Ink()}
    store.close()


def test_a_power_cut_while_a_history_is_set_aside_deletes_no_log(
    filled: Path, ink: Ink, monkeypatch: pytest.MonkeyPatch
) -> None:
    class PowerCutError(BaseException):
        pass

    log = filled.with_name(filled.name + "-wal")
    log.write_bytes(b"what was written last")
    with monkeypatch.context() as cut:
        cut.setattr(Path, "rename", _rename_all_but(filled, PowerCutError()))
        with pytest.raises(PowerCutError):
            recovery.start_afresh(filled, reason="it is damaged")
    Store.open(filled).close()
    assert b"what was written last" in [file.read_bytes() for file in filled.parent.iterdir()]


def test_a_history_that_cannot_be_renamed_keeps_its_log(
    filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = filled.with_name(filled.name + "-wal")
    log.write_bytes(b"what was written last")
    failing = _rename_all_but(filled, PermissionError("another program has it open"))
    monkeypatch.setattr(Path, "rename", failing)
    opened = recovery.start_afresh(filled, reason="it is damaged")
    assert opened.path is None
    opened.connection.close()
    assert log.read_bytes() == b"what was written last"
