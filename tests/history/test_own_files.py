"""A history whose file is removed or replaced while it is open goes on in a new one."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from inkdigit.history import HistoryError, Store, Trouble
from inkdigit.history.schema import SchemaError
from inkdigit.ink import Ink

from .conftest import assert_works, set_aside

pytestmark = pytest.mark.skipif(os.name == "nt", reason="an open file can't be removed there")


def remove(path: Path) -> None:
    path.unlink()


def remove_all(path: Path) -> None:
    for each in path.parent.iterdir():
        each.unlink()
    path.parent.rmdir()


def replace(path: Path) -> None:
    """Put a history of two entries in its place, leaving the side files that lie there."""
    other = path.with_name("other.db")
    store = Store.open(other)
    for _ in range(2):
        store.add(Ink())
    store.close()
    os.replace(other, path)


@pytest.mark.parametrize("change", [remove, remove_all, replace])
def test_it_is_told_and_nothing_is_lost(
    path: Path, ink: Ink, change: Callable[[Path], None]
) -> None:
    store = Store.open(path)
    first = store.add(ink)
    store.settle(first.id)
    change(path)
    with pytest.raises(HistoryError, match="removed or replaced") as raised:
        store.add(ink)
    assert raised.value.trouble is Trouble.GONE
    assert_works(store, ink)
    store.close()
    again = Store.open(path)
    assert again.notice is None
    assert [entry.ink for entry in again.entries()] == [ink, ink]
    again.close()


def test_what_was_put_in_its_place_is_set_aside_whole(path: Path, ink: Ink) -> None:
    store = Store.open(path)
    store.add(ink)
    replace(path)
    with pytest.raises(HistoryError) as raised:
        store.add(ink)
    (aside,) = set_aside(path)
    assert aside.name in str(raised.value)
    store.close()
    other = Store.open(aside)
    assert (other.notice, other.count()) == (None, 2)
    other.close()


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (PermissionError(13, "Permission denied"), "only be read"),
        (SchemaError("it belongs to another program"), "another program has it locked"),
    ],
)
def test_what_can_not_be_begun_anew_is_tried_again(
    path: Path, ink: Ink, monkeypatch: pytest.MonkeyPatch, error: Exception, told: str
) -> None:
    store = Store.open(path)
    store.add(ink)
    replace(path)
    there = path.read_bytes()

    def refuse(*_: object, **__: object) -> None:
        raise error

    with monkeypatch.context() as now:
        now.setattr("inkdigit.history.recovery.connect", refuse)
        with pytest.raises(HistoryError, match=told):
            store.add(ink)
    assert path.read_bytes() == there
    assert store.count() == 1
    with pytest.raises(HistoryError, match="new file"):
        store.add(ink)
    assert_works(store, ink)
    store.close()


def test_a_new_file_that_another_program_locks_is_not_waited_for_without_end(
    path: Path, ink: Ink, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = Store.open(path)
    store.add(ink)
    path.unlink()
    connect, others = sqlite3.connect, []

    def connect_beside_another(place: Path, **options: Any) -> sqlite3.Connection:
        others.append(connect(place, isolation_level=None))
        others[-1].execute("BEGIN EXCLUSIVE")
        return connect(place, **options)

    with monkeypatch.context() as now:
        now.setattr(sqlite3, "connect", connect_beside_another)
        with pytest.raises(HistoryError, match="another program has it locked"):
            store.add(ink)
    others[-1].close()
    with pytest.raises(HistoryError, match="new file"):
        store.add(ink)
    assert_works(store, ink)
    store.close()


def test_a_file_that_stays_in_its_place_is_left_there(path: Path, ink: Ink) -> None:
    store = Store.open(path)
    for _ in range(3):
        assert_works(store, ink)
    assert store.replacements == 0
    store.close()
