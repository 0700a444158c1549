"""Rows that make no sense: each hides no other."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from inkdigit.history import NewLesson, Store, Trial
from inkdigit.history.rows import entry_of
from inkdigit.ink import Ink

from .conftest import bend


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
    bend(filled, f"UPDATE entry SET {column} = {value} WHERE id = 299")
    store = Store.open(filled)
    texts = [entry.text for entry in store.page(offset=0, limit=3)]
    assert (texts[0], texts[2]) == ("9", "7")
    assert texts[1] in {"8", None}
    for entry in store.entries():  # a zone to the east of the last moment of all
        assert entry.created.astimezone(timezone(timedelta(hours=14)))
    assert len(list(store.entries())) == 300
    store.close()


@pytest.mark.parametrize("created_ms", [-1, 32_503_680_000_000])
def test_a_time_that_is_none_on_every_system_counts_as_none(created_ms: int) -> None:
    entry = entry_of((1, created_ms, None, 0.0, b"", 1, b""))
    assert entry.created == datetime(1970, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE entry SET created_ms = 9000000000000000000 WHERE id = 300",
        "DELETE FROM drawing WHERE entry_id = 300",
    ],
    ids=["its time", "its drawing"],
)
def test_an_entry_of_which_a_part_is_lost_can_be_changed(
    filled: Path, ink: Ink, damage: str
) -> None:
    bend(filled, damage)
    with closing(Store.open(filled)) as store:
        entry = store.update(300, ink, None)
        assert entry is not None
        assert entry == store.page(offset=0, limit=1)[0]


@pytest.mark.parametrize(
    "created", [datetime(1969, 1, 1, tzinfo=UTC), datetime(3000, 1, 1, tzinfo=UTC)]
)
def test_an_entry_made_by_a_clock_that_is_wrong_is_kept(
    path: Path, ink: Ink, created: datetime
) -> None:
    with closing(Store.open(path)) as store:
        entry = store.add(ink, created=created)
        assert [entry] == store.page(offset=0, limit=1)


@pytest.mark.parametrize("value", ["x'01FFFF'", "x''", "randomblob(500)"])
def test_damaged_ink_leaves_its_entry(filled: Path, value: str) -> None:
    bend(filled, f"UPDATE drawing SET ink = {value} WHERE entry_id = 300")
    bend(filled, "DELETE FROM drawing WHERE entry_id = 299")
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
        store.taught.add([NewLesson.of(ink, 1), NewLesson.of(ink, 2), NewLesson.of(ink, 3)])
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
    bend(
        path,
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_master SET sql = replace(sql, 'STRICT', '')",
    )
    bend(path, *statements)
