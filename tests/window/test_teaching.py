import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inkdigit.history import HistoryError, NewLesson, Store, Trouble, taught
from inkdigit.ink import Ink, Point, Stroke
from inkdigit.window.teaching import Teaching

ONE = Ink((Stroke((Point(10, 0), Point(10, 50))),))
DASH = Ink((Stroke((Point(0, 10), Point(50, 10))),))


@pytest.fixture
def store(tmp_path) -> Iterator[Store]:
    store = Store.open(tmp_path / "history.db")
    yield store
    store.close()


@pytest.fixture
def teaching(qtbot: QtBot, store: Store) -> Teaching:
    return Teaching(store.taught, is_on=True)


def labels(teaching: Teaching) -> list[int]:
    return [lesson.label for lesson in teaching.heard]


def test_what_is_taught_is_heard_and_kept(qtbot: QtBot, teaching: Teaching, store: Store) -> None:
    with qtbot.waitSignal(teaching.changed):
        assert teaching.teach(ONE, 1)
    assert labels(teaching) == [1]
    assert labels(Teaching(store.taught, is_on=True)) == [1]


def test_a_drawing_taught_anew_takes_its_former_place(teaching: Teaching) -> None:
    teaching.teach(ONE, 1)
    teaching.teach(DASH, 2)
    teaching.teach(ONE, 7)
    assert labels(teaching) == [2, 7]
    teaching.undo()
    assert labels(teaching) == [1, 2]


def test_to_teach_unpacks_nothing_that_was_taught_before(
    teaching: Teaching, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    teaching.add([NewLesson.of(ONE, 1), NewLesson.of(DASH, 2)])
    unpacked: list[bytes] = []
    monkeypatch.setattr(taught, "unpack_ink", unpacked.append)
    Teaching(store.taught, is_on=True).teach(ONE, 7)
    assert [lesson.label for lesson in store.taught.lessons()] == [2, 7]
    assert unpacked == []


def test_every_step_is_undone_in_its_turn(teaching: Teaching) -> None:
    teaching.teach(ONE, 1)
    teaching.add([NewLesson.of(DASH, 2), NewLesson.of(DASH, 3)])
    teaching.forget([lesson.id for lesson in teaching.lessons])
    assert labels(teaching) == []
    seen = []
    while teaching.can_undo:
        teaching.undo()
        seen.append(labels(teaching))
    assert seen == [[1, 2, 3], [1], []]
    teaching.undo()
    assert labels(teaching) == []


def test_lessons_known_stay_the_same_objects(teaching: Teaching) -> None:
    teaching.teach(ONE, 1)
    before = teaching.lessons[0].example
    teaching.teach(DASH, 2)
    assert teaching.lessons[0].example is before


def test_a_lesson_that_takes_the_number_of_one_lost_to_damage_is_itself(
    teaching: Teaching, tmp_path: Path
) -> None:
    teaching.teach(ONE, 1)
    with closing(sqlite3.connect(tmp_path / "history.db", isolation_level=None)) as connection:
        connection.execute("DELETE FROM taught")
        connection.execute("DELETE FROM sqlite_sequence WHERE name = 'taught'")
    teaching.teach(DASH, 2)
    assert [(lesson.label, lesson.ink) for lesson in teaching.lessons] == [(2, DASH)]


def test_switched_off_nothing_is_heard_and_all_is_kept(teaching: Teaching) -> None:
    teaching.teach(ONE, 1)
    teaching.set_on(False)
    assert labels(teaching) == []
    assert len(teaching.lessons) == 1


def test_to_teach_switches_on(teaching: Teaching) -> None:
    teaching.set_on(False)
    teaching.teach(ONE, 1)
    assert teaching.is_on


def test_what_cannot_be_kept_is_said_and_changes_nothing(
    qtbot: QtBot, teaching: Teaching, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise HistoryError("the disk is full", Trouble.DISK_FULL)

    teaching.teach(DASH, 2)
    monkeypatch.setattr(store.taught, "add", full)
    with qtbot.waitSignal(teaching.failed) as failed, qtbot.assertNotEmitted(teaching.changed):
        assert not teaching.teach(ONE, 1)
    assert failed.args == ["the disk is full"]
    assert labels(teaching) == [2]
