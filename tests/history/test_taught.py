from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from inkdigit.history import HistoryError, NewLesson, Store, Trouble, packed_ink
from inkdigit.history.schema import MIGRATIONS, prepare
from inkdigit.ink import Ink
from inkdigit.reading.reading import NOT_A_DIGIT


def labels(store: Store) -> list[int]:
    return [lesson.label for lesson in store.taught.lessons()]


def test_a_lesson_comes_back_exactly_after_a_restart(store: Store, path: Path, ink: Ink) -> None:
    (kept,) = store.taught.add([NewLesson.of(ink, NOT_A_DIGIT)]).lessons
    store.close()
    with closing(Store.open(path)) as again:
        (lesson,) = again.taught.lessons()
    assert (lesson.id, lesson.example.ink, lesson.example.label) == (kept.id, ink, NOT_A_DIGIT)


def test_a_lesson_is_there_for_another_connection_at_once(
    store: Store, path: Path, ink: Ink
) -> None:
    store.taught.add([NewLesson.of(ink, 3)])
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT label FROM taught").fetchall() == [(3,)]


def test_lessons_come_oldest_first(store: Store, ink: Ink) -> None:
    store.taught.add([NewLesson.of(ink, 3)])
    store.taught.add([NewLesson.of(ink, 1), NewLesson.of(ink, 2)])
    assert labels(store) == [3, 1, 2]


def test_a_lesson_forgotten_comes_back_in_its_place(store: Store, ink: Ink) -> None:
    lessons = store.taught.add([NewLesson.of(ink, label) for label in (1, 2, 3)]).lessons
    change = store.taught.delete([lessons[1].id])
    assert labels(store) == [1, 3]
    store.taught.take_back(change)
    assert labels(store) == [1, 2, 3]


def test_a_lesson_in_another_s_place_makes_way_for_it_again(store: Store, ink: Ink) -> None:
    lessons = store.taught.add([NewLesson.of(ink, 1), NewLesson.of(ink, 2)]).lessons
    change = store.taught.add([NewLesson.of(ink, 3)], in_place_of=[lessons[0].id])
    assert labels(store) == [2, 3]
    store.taught.take_back(change)
    assert labels(store) == [1, 2]


def test_a_lesson_that_cannot_be_kept_takes_no_other_s_place(
    store: Store, path: Path, ink: Ink
) -> None:
    (former,) = store.taught.add([NewLesson.of(ink, 1)]).lessons
    _refuse(path, "INSERT ON taught")
    with pytest.raises(HistoryError):
        store.taught.add([NewLesson.of(ink, 2)], in_place_of=[former.id])
    assert labels(store) == [1]


def test_what_cannot_be_forgotten_is_not_taught_in_its_place(
    store: Store, path: Path, ink: Ink
) -> None:
    (former,) = store.taught.add([NewLesson.of(ink, 1)]).lessons
    _refuse(path, "UPDATE OF deletion ON taught")
    with pytest.raises(HistoryError):
        store.taught.add([NewLesson.of(ink, 2)], in_place_of=[former.id])
    assert labels(store) == [1]


def test_a_change_is_taken_back_whole_or_not_at_all(store: Store, path: Path, ink: Ink) -> None:
    (former,) = store.taught.add([NewLesson.of(ink, 1)]).lessons
    change = store.taught.add([NewLesson.of(ink, 2)], in_place_of=[former.id])
    _refuse(path, "UPDATE OF deletion ON taught WHEN new.deletion IS NULL")
    with pytest.raises(HistoryError):
        store.taught.take_back(change)
    assert labels(store) == [2]


def test_closing_makes_forgetting_final(store: Store, path: Path, ink: Ink) -> None:
    lessons = store.taught.add([NewLesson.of(ink, 1), NewLesson.of(ink, 2)]).lessons
    store.taught.delete([lessons[0].id])
    store.close()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT label FROM taught").fetchall() == [(2,)]


def test_clearing_the_history_leaves_what_was_taught(store: Store, path: Path, ink: Ink) -> None:
    store.add(ink)
    store.taught.add([NewLesson.of(ink, 4)])
    store.clear_all()
    store.close()
    with closing(Store.open(path)) as again:
        assert again.count() == 0
        assert labels(again) == [4]


def test_a_label_that_is_none_is_refused(store: Store, ink: Ink) -> None:
    with pytest.raises(ValueError, match="11 is no digit"):
        store.taught.add([NewLesson.of(ink, 3), NewLesson.of(ink, 11)])
    assert labels(store) == []


def test_ink_too_large_to_keep_is_said_and_nothing_is_kept(
    store: Store, ink: Ink, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packed_ink, "MAX_UNPACKED_BYTES", 100)
    with pytest.raises(HistoryError) as caught:
        store.taught.add([NewLesson.of(ink, 3)])
    assert caught.value.trouble is Trouble.TOO_LARGE
    assert labels(store) == []


def _refuse(path: Path, event: str) -> None:
    """Have the file refuse a kind of change, as a disk may in the middle of several."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(
            f"CREATE TRIGGER refusal BEFORE {event} BEGIN SELECT raise(ABORT, 'no'); END"
        )


def _changed(path: Path, change: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"UPDATE taught SET {change} WHERE label = 1")
        connection.commit()


def test_a_lesson_with_a_label_that_is_none_hides_no_other(
    store: Store, path: Path, ink: Ink
) -> None:
    store.taught.add([NewLesson.of(ink, 1), NewLesson.of(ink, 2)])
    _changed(path, "label = 99")
    assert labels(store) == [2]


def test_a_lesson_with_damaged_ink_is_empty_and_hides_no_other(
    store: Store, path: Path, ink: Ink
) -> None:
    store.taught.add([NewLesson.of(ink, 1), NewLesson.of(ink, 2)])
    _changed(path, "ink = x'00ff'")
    assert [lesson.ink for lesson in store.taught.lessons()] == [Ink(), ink]


def test_a_history_from_before_there_were_lessons_takes_them(path: Path, ink: Ink) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        prepare(connection, migrations=MIGRATIONS[:1])
    with closing(Store.open(path)) as store:
        assert store.notice is None
        store.taught.add([NewLesson.of(ink, 5)])
        assert labels(store) == [5]


def test_lessons_are_saved_from_a_file_of_another_shape(store: Store, path: Path, ink: Ink) -> None:
    store.taught.add([NewLesson.of(ink, 1), NewLesson.of(ink, 2)])
    store.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE other (a)")
    with closing(Store.open(path)) as again:
        assert again.notice is not None
        assert labels(again) == [1, 2]
