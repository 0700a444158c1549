from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from inkdigit.history import Store, Trial
from inkdigit.history.schema import MIGRATIONS, prepare
from inkdigit.ink import Ink
from inkdigit.reading.reading import NOT_A_DIGIT

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
SEVEN = Trial(7, 1, 0.25, NOON)
TWO = Trial(2, NOT_A_DIGIT, 0.0, NOON + timedelta(minutes=1))


def test_trials_come_back_oldest_first_after_a_restart(store: Store, path: Path) -> None:
    store.practice.add([SEVEN])
    store.practice.add([TWO, SEVEN])
    store.close()
    with closing(Store.open(path)) as again:
        assert again.practice.trials() == [SEVEN, TWO, SEVEN]


def test_a_trial_is_there_for_another_connection_at_once(store: Store, path: Path) -> None:
    store.practice.add([SEVEN])
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT asked, read FROM trial").fetchall() == [(7, 1)]


def test_what_makes_no_sense_is_refused_and_nothing_with_it_kept(store: Store) -> None:
    with pytest.raises(ValueError, match="is none"):
        store.practice.add([SEVEN, Trial(10, 7, 0.5, NOON)])
    assert store.practice.trials() == []


def test_a_damaged_trial_hides_no_other(store: Store, path: Path) -> None:
    store.practice.add([SEVEN, TWO])
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE trial SET clarity = 7 WHERE asked = 7")
    assert store.practice.trials() == [TWO]


def test_what_was_deleted_comes_back_and_goes_for_good_at_closing(store: Store, path: Path) -> None:
    store.practice.add([SEVEN, TWO])
    deletion = store.practice.clear()
    assert deletion.count == 2
    assert store.practice.trials() == []
    assert store.practice.restore(deletion) == 2
    assert store.practice.trials() == [SEVEN, TWO]
    store.practice.clear()
    store.close()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT count(*) FROM trial").fetchone() == (0,)


def test_clearing_the_history_leaves_practice(store: Store, path: Path, ink: Ink) -> None:
    store.add(ink)
    store.practice.add([SEVEN])
    store.clear_all()
    store.close()
    with closing(Store.open(path)) as again:
        assert (again.count(), again.practice.trials()) == (0, [SEVEN])


def test_a_history_from_before_practice_is_brought_up_to_date(path: Path, ink: Ink) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        prepare(connection, migrations=MIGRATIONS[:2])
    with closing(Store.open(path)) as store:
        assert store.notice is None
        store.practice.add([SEVEN])
        assert store.practice.trials() == [SEVEN]


def test_trials_are_saved_from_a_damaged_file(store: Store, path: Path) -> None:
    store.practice.add([SEVEN, TWO])
    store.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE stranger (a)")
    with closing(Store.open(path)) as again:
        assert again.notice is not None
        assert again.practice.trials() == [SEVEN, TWO]
