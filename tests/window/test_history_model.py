from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from inkdigit.history import Entry, Store
from inkdigit.ink import Box, Ink, Point, Stroke
from inkdigit.reading.numbers import DigitReading, NumberReading
from inkdigit.reading.reading import CLASSES, NOT_A_DIGIT, Reading
from inkdigit.window.history_model import PAGE, HistoryModel, Role

HERE = timezone(timedelta(hours=1))
NOW = datetime(2026, 11, 22, 14, 30, tzinfo=HERE)
INK = Ink((Stroke((Point(0, 0), Point(10, 20))),))


def reading(best: int) -> Reading:
    probabilities = tuple(0.9 if c == best else 0.01 for c in range(CLASSES))
    return Reading(probabilities, np.zeros((28, 28), np.float32), 0.4)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "history.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    store = Store.open(path)
    yield store
    store.close()


def model_of(store: Store) -> HistoryModel:
    locale = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    return HistoryModel(store, now=lambda: NOW, zone=HERE, locale=locale)


def shown(model: HistoryModel) -> list[str]:
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def add(store: Store, *answers: int | None) -> list[Entry]:
    return [store.add(INK, None if a is None else reading(a)) for a in answers]


@pytest.mark.parametrize("count", [0, 1, PAGE - 1, PAGE, PAGE + 1, 5 * PAGE + 3])
def test_every_entry_has_its_row_the_newest_first(store: Store, count: int) -> None:
    ids = [store.add(INK).id for _ in range(count)]
    model = model_of(store)
    assert model.rowCount() == count
    entries = [model.index(row).data(Role.ENTRY) for row in range(count)]
    assert [entry.id for entry in entries] == ids[::-1]
    assert model.entry(-1) is model.entry(count) is None


class SummerTime(tzinfo):
    """An hour later from April to October."""

    def utcoffset(self, moment: datetime | None) -> timedelta:
        return timedelta(hours=1) + self.dst(moment)

    def dst(self, moment: datetime | None) -> timedelta:
        return timedelta(hours=1 if moment is not None and 4 <= moment.month <= 10 else 0)

    def tzname(self, moment: datetime | None) -> str:
        return "test"


def test_a_time_in_winter_is_told_as_it_was_also_in_summer(store: Store) -> None:
    zone = SummerTime()
    store.add(INK, created=datetime(2026, 1, 15, 23, 30, tzinfo=zone))
    summer = datetime(2026, 7, 1, 12, 0, tzinfo=zone)
    locale = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    model = HistoryModel(store, now=lambda: summer, zone=zone, locale=locale)
    told = model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert "15 January" in told
    assert "23:30" in told


def test_a_number_is_told_whole_to_whom_points_at_it(store: Store) -> None:
    digits = tuple(DigitReading(digit, reading(digit), Box(0, 0, 1, 1)) for digit in (1, 2, 3))
    store.add(INK, NumberReading((digits,), 0.9, 1.0))
    model = model_of(store)
    told = model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert told.startswith("123\n")


def test_qt_finds_no_fault_with_the_model(store: Store, qtmodeltester: ModelTester) -> None:
    add(store, *range(10))
    model = model_of(store)
    qtmodeltester.check(model)
    model.show_entry(store.add(INK, reading(3)))
    model.delete(4)
    model.set_digit(3)


def test_a_new_entry_comes_on_top_without_moving_the_others(store: Store) -> None:
    add(store, *[n % 10 for n in range(PAGE + 5)])
    model = model_of(store)
    before = shown(model)
    second = QPersistentModelIndex(model.index(1))
    for number in range(PAGE):
        model.show_entry(store.add(INK, reading(number % 10)))
    assert shown(model)[PAGE:] == before
    assert second.row() == PAGE + 1
    assert model_rows(model) == model_rows(model_of(store))


def model_rows(model: HistoryModel) -> list[Entry]:
    return [model.index(row).data(Role.ENTRY) for row in range(model.rowCount())]


def test_the_entry_being_drawn_is_followed(store: Store, qtbot: QtBot) -> None:
    add(store, 1, 2)
    model = model_of(store)
    drawn = store.add(INK)
    model.show_entry(drawn)
    assert shown(model) == ["Not read", "2", "1"]
    updated = store.update(drawn.id, INK, reading(7))
    assert updated is not None
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.show_entry(updated)
    assert (changed.args[0].row(), changed.args[1].row()) == (0, 0)
    assert shown(model) == ["7", "2", "1"]


def test_only_one_digit_is_listed_where_asked(store: Store) -> None:
    add(store, 3, NOT_A_DIGIT, 4, 3, None)
    model = model_of(store)
    model.set_digit(3)
    assert shown(model) == ["3", "3"]
    model.set_digit(NOT_A_DIGIT)
    assert shown(model) == ["Not a digit"]
    model.set_digit(9)
    assert shown(model) == []
    model.set_digit(None)
    assert shown(model) == ["Not read", "3", "4", "Not a digit", "3"]


def test_the_entry_being_drawn_joins_and_leaves_the_digit_shown(store: Store) -> None:
    add(store, 7)
    model = model_of(store)
    model.set_digit(7)
    drawn = store.add(INK, reading(1))
    model.show_entry(drawn)
    assert shown(model) == ["7"]
    for digit, count in ((7, 2), (1, 1), (7, 2)):
        updated = store.update(drawn.id, INK, reading(digit))
        assert updated is not None
        model.show_entry(updated)
        assert model.rowCount() == count


def test_an_old_entry_that_changes_is_shown_in_its_place(store: Store) -> None:
    entries = add(store, *[0] * (3 * PAGE))
    model = model_of(store)
    oldest = store.update(entries[0].id, INK, reading(5))
    assert oldest is not None
    model.show_entry(oldest)
    assert shown(model) == ["0"] * (3 * PAGE - 1) + ["5"]


def test_a_deletion_is_undone_in_its_place(store: Store) -> None:
    add(store, *range(5))
    model = model_of(store)
    deletion = model.delete(1)
    assert shown(model) == ["4", "2", "1", "0"]
    assert deletion is not None
    model.restore(deletion)
    assert shown(model) == ["4", "3", "2", "1", "0"]
    assert model.delete(99) is None


def test_clearing_takes_hidden_entries_too_and_can_be_undone(store: Store) -> None:
    add(store, 1, 2, 3)
    model = model_of(store)
    model.set_digit(2)
    deletion = model.clear_all()
    assert deletion is not None
    model.set_digit(None)
    assert model.rowCount() == 0
    model.restore(deletion)
    assert shown(model) == ["3", "2", "1"]


def test_what_a_second_window_adds_is_taken_up(store: Store, path: Path, qtbot: QtBot) -> None:
    add(store, 1)
    model = model_of(store)
    other = Store.open(path)
    other.add(INK, reading(8))
    other.close()
    with qtbot.waitSignal(model.modelReset):
        shown(model)
    assert shown(model) == ["8", "1"]


def test_a_failure_is_told_and_leaves_the_list_as_it_is(
    store: Store, path: Path, qtbot: QtBot
) -> None:
    add(store, 1, 2)
    model = model_of(store)
    with (
        closing(sqlite3.connect(path, isolation_level=None)) as other,
        qtbot.waitSignal(model.failed) as failed,
    ):
        other.execute("BEGIN IMMEDIATE")
        assert model.delete(0) is None
        assert model.clear_all() is None
    assert "locked" in failed.args[0]
    assert shown(model) == ["2", "1"]


@pytest.mark.parametrize(
    ("age", "words"),
    [
        (timedelta(), "14:30"),
        (timedelta(hours=14), "00:30"),
        (timedelta(hours=15), "Yesterday, 23:30"),
        (timedelta(days=2), "Friday, 14:30"),
        (timedelta(days=6), "Monday, 14:30"),
        (timedelta(days=7), "15/11/2026"),
        (timedelta(days=-1), "23/11/2026"),
    ],
)
def test_the_time_is_as_short_as_it_can_be(store: Store, age: timedelta, words: str) -> None:
    store.add(INK, created=(NOW - age).astimezone(UTC))
    assert model_of(store).index(0).data(Role.WHEN) == words


def test_a_row_can_be_read_aloud(store: Store) -> None:
    for answer in (7, NOT_A_DIGIT, None):
        store.add(INK, None if answer is None else reading(answer), created=NOW)
    model = model_of(store)
    role = Qt.ItemDataRole.AccessibleTextRole
    aloud = [str(model.index(row).data(role)).replace("\u00a0", " ") for row in range(3)]
    moment = "Sunday, 22 November 2026, 14:30"
    assert aloud == [
        f"Not read, {moment}",
        f"Not a digit, 90.0 %, {moment}",
        f"7, 90.0 %, {moment}",
    ]


def test_nothing_is_said_of_no_row(store: Store) -> None:
    model = model_of(store)
    assert model.data(QModelIndex()) is None
    assert model.rowCount(model.index(0)) == 0
