from datetime import UTC, datetime

import numpy as np
import pytest

from inkdigit.history.entry import Entry
from inkdigit.history.errors import HistoryError, Trouble
from inkdigit.ink import Ink, Point, Stroke
from inkdigit.reading.reading import CLASSES, Reading
from inkdigit.window.recorder import Recorder


class Notebook:
    """A store that is a dictionary, and fails when told to."""

    def __init__(self) -> None:
        self.kept: dict[int, tuple[Ink, Reading | None]] = {}
        self.settled: set[int] = set()
        self.trouble: Trouble | None = None
        self.tried = 0
        self._last = 0

    def add(self, ink: Ink, reading: Reading | None = None) -> Entry:
        self._last += 1
        return self._keep(self._last, ink, reading)

    def update(self, entry_id: int, ink: Ink, reading: Reading | None) -> Entry | None:
        if entry_id not in self.kept:
            return None
        return self._keep(entry_id, ink, reading)

    def read_again(self, entry_id: int, ink: Ink, reading: Reading | None) -> Entry | None:
        if entry_id not in self.kept or self.kept[entry_id][0] != ink:
            return None
        return self._keep(entry_id, ink, reading)

    def settle(self, entry_id: int) -> None:
        self._fail()
        self.settled.add(entry_id)

    def _keep(self, entry_id: int, ink: Ink, reading: Reading | None) -> Entry:
        self._fail()
        self.kept[entry_id] = ink, reading
        self.settled.discard(entry_id)
        return Entry(entry_id, datetime(2026, 1, 1, tzinfo=UTC), b"", None, 0.0, (), False)

    def _fail(self) -> None:
        self.tried += 1
        if self.trouble:
            raise HistoryError("the disk is full", self.trouble)


@pytest.fixture
def notebook() -> Notebook:
    return Notebook()


@pytest.fixture
def failures() -> list[str]:
    return []


@pytest.fixture
def recorder(notebook: Notebook, failures: list[str]) -> Recorder:
    return Recorder(notebook, written=lambda entry: None, failed=failures.append)


def ink(*lengths: int) -> Ink:
    return Ink(tuple(Stroke(tuple(Point(x, 0) for x in range(n))) for n in lengths))


def a_reading() -> Reading:
    return Reading((1 / CLASSES,) * CLASSES, np.zeros((28, 28), np.float32), 0.4)


def test_a_drawing_has_one_entry_however_it_grows(recorder: Recorder, notebook: Notebook) -> None:
    for revision, drawing in enumerate([ink(1), ink(5), ink(5, 3)]):
        recorder.drawn(drawing, revision=revision)
        recorder.write()
    assert [kept for kept, _ in notebook.kept.values()] == [ink(5, 3)]
    assert not notebook.settled


def test_a_pause_settles_what_is_drawn_with_how_it_was_read(
    recorder: Recorder, notebook: Notebook
) -> None:
    reading = a_reading()
    recorder.drawn(ink(5), revision=1)
    recorder.answered(1, reading)
    recorder.settle()
    assert notebook.kept == {1: (ink(5), reading)}
    assert notebook.settled == {1}


def test_drawing_on_after_a_pause_goes_on_in_the_same_entry(
    recorder: Recorder, notebook: Notebook
) -> None:
    recorder.drawn(ink(5), revision=1)
    recorder.settle()
    recorder.drawn(ink(5, 2), revision=2)
    recorder.write()
    assert notebook.kept == {1: (ink(5, 2), None)}
    assert notebook.settled == set()


def test_clearing_settles_and_the_next_ink_is_another_entry(
    recorder: Recorder, notebook: Notebook
) -> None:
    recorder.drawn(ink(5), revision=1)
    recorder.drawn(Ink(), revision=2)
    assert notebook.settled == {1}
    recorder.drawn(ink(2), revision=3)
    recorder.settle()
    assert notebook.kept == {1: (ink(5), None), 2: (ink(2), None)}


def test_a_reading_of_an_earlier_moment_is_not_written(
    recorder: Recorder, notebook: Notebook
) -> None:
    recorder.drawn(ink(5), revision=1)
    recorder.drawn(ink(6), revision=2)
    recorder.answered(1, a_reading())
    recorder.write()
    assert notebook.kept == {1: (ink(6), None)}


def test_a_reading_that_comes_after_clearing_still_reaches_its_entry(
    recorder: Recorder, notebook: Notebook
) -> None:
    reading = a_reading()
    recorder.drawn(ink(5), revision=1)
    recorder.drawn(Ink(), revision=2)
    recorder.answered(1, reading)
    assert notebook.kept == {1: (ink(5), reading)}
    assert notebook.settled == {1}


def test_a_drawing_brought_back_by_undo_goes_on_in_its_entry(
    recorder: Recorder, notebook: Notebook
) -> None:
    recorder.drawn(ink(5), revision=1)
    recorder.drawn(Ink(), revision=2)
    recorder.drawn(ink(5), revision=3)
    recorder.drawn(ink(5, 4), revision=4)
    recorder.settle()
    assert notebook.kept == {1: (ink(5, 4), None)}


def test_an_entry_opened_again_is_not_written_again(recorder: Recorder, notebook: Notebook) -> None:
    entry = notebook.add(ink(9))
    recorder.opened(ink(9), entry_id=entry.id)
    recorder.drawn(ink(9), revision=1)
    recorder.answered(1, a_reading())
    recorder.settle()
    assert notebook.kept == {entry.id: (ink(9), None)}


def test_drawing_onto_an_opened_entry_is_a_new_drawing(
    recorder: Recorder, notebook: Notebook
) -> None:
    recorder.drawn(ink(9), revision=1)
    recorder.settle()
    recorder.opened(ink(9), entry_id=1)
    recorder.drawn(ink(9, 2), revision=2)
    recorder.settle()
    assert notebook.kept == {1: (ink(9), None), 2: (ink(9, 2), None)}


def test_going_on_with_a_drawing_whose_entry_was_deleted_begins_another(
    recorder: Recorder, notebook: Notebook
) -> None:
    recorder.drawn(ink(5), revision=1)
    recorder.write()
    del notebook.kept[1]
    recorder.drawn(ink(6), revision=2)
    recorder.settle()
    assert notebook.kept == {2: (ink(6), None)}


def test_what_is_written_already_is_not_written_again(
    recorder: Recorder, notebook: Notebook
) -> None:
    recorder.drawn(ink(5), revision=1)
    assert recorder.has_unwritten
    recorder.settle()
    assert not recorder.has_unwritten
    notebook.trouble = Trouble.DISK_FULL
    recorder.write()
    recorder.settle()


def test_a_full_disk_is_told_once_and_the_drawing_kept_when_there_is_room(
    recorder: Recorder, notebook: Notebook, failures: list[str]
) -> None:
    notebook.trouble = Trouble.DISK_FULL
    for revision in range(3):
        recorder.drawn(ink(5 + revision), revision=revision)
        recorder.write()
    assert failures == ["the disk is full"]
    notebook.trouble = None
    recorder.settle()
    assert list(notebook.kept.values()) == [(ink(7), None)]
    assert notebook.settled == set(notebook.kept)


def test_what_could_not_be_kept_when_it_was_left_is_kept_when_there_is_room(
    recorder: Recorder, notebook: Notebook, failures: list[str]
) -> None:
    notebook.trouble = Trouble.DISK_FULL
    for length in (3, 4):
        recorder.drawn(ink(length), revision=length)
        recorder.answered(length, a_reading())
        recorder.drawn(Ink(), revision=10 + length)
    recorder.settle()
    assert failures == ["the disk is full"]
    notebook.trouble = None
    recorder.settle()
    assert [kept for kept, _ in notebook.kept.values()] == [ink(3), ink(4)]
    assert all(reading is not None for _, reading in notebook.kept.values())
    assert notebook.settled == set(notebook.kept)


def test_a_failure_after_a_drawing_was_settled_is_told_as_a_new_one(
    recorder: Recorder, notebook: Notebook, failures: list[str]
) -> None:
    recorder.drawn(ink(3), revision=1)
    recorder.write()
    notebook.trouble = Trouble.LOCKED
    recorder.settle()
    notebook.trouble = None
    recorder.settle()
    assert notebook.settled == {1}
    notebook.trouble = Trouble.LOCKED
    recorder.drawn(ink(4), revision=2)
    recorder.write()
    assert len(failures) == 2


def test_a_failure_after_a_deleted_entry_was_looked_for_is_told_as_a_new_one(
    recorder: Recorder, notebook: Notebook, failures: list[str]
) -> None:
    recorder.drawn(ink(3), revision=1)
    recorder.settle()
    notebook.trouble = Trouble.LOCKED
    recorder.answered(1, a_reading())
    recorder.settle()
    notebook.trouble = None
    del notebook.kept[1]
    recorder.settle()
    notebook.trouble = Trouble.LOCKED
    recorder.drawn(ink(3, 2), revision=2)
    recorder.write()
    assert len(failures) == 2


def test_however_much_is_drawn_on_a_full_disk_all_is_kept_when_there_is_room(
    recorder: Recorder, notebook: Notebook
) -> None:
    notebook.trouble = Trouble.DISK_FULL
    drawings = [ink(n) for n in range(1, 121)]
    for revision, drawing in enumerate(drawings):
        recorder.drawn(drawing, revision=revision)
        recorder.leave()
    notebook.trouble = None
    recorder.write()
    assert [kept for kept, _ in notebook.kept.values()] == drawings


def test_what_was_left_is_kept_before_what_is_drawn_now(
    recorder: Recorder, notebook: Notebook
) -> None:
    notebook.trouble = Trouble.LOCKED
    recorder.drawn(ink(3), revision=1)
    recorder.leave()
    recorder.drawn(ink(4), revision=2)
    notebook.trouble = None
    recorder.write()
    assert [kept for kept, _ in notebook.kept.values()] == [ink(3), ink(4)]


def test_while_a_history_is_locked_one_write_tries_no_more_than_one_drawing_left(
    recorder: Recorder, notebook: Notebook
) -> None:
    notebook.trouble = Trouble.LOCKED
    for length in range(1, 9):
        recorder.drawn(ink(length), revision=length)
        recorder.leave()
    before = notebook.tried
    recorder.write()
    assert notebook.tried == before + 1


def test_what_no_history_can_hold_keeps_nothing_else_from_being_tried_again(
    recorder: Recorder, notebook: Notebook
) -> None:
    for length, trouble in ((9, Trouble.TOO_LARGE), (3, Trouble.LOCKED)):
        notebook.trouble = trouble
        recorder.drawn(ink(length), revision=length)
        recorder.leave()
    notebook.trouble = None
    recorder.settle()
    assert [kept for kept, _ in notebook.kept.values()] == [ink(3)]


def test_a_drawing_read_again_is_written_with_the_new_reading(
    recorder: Recorder, notebook: Notebook
) -> None:
    first, second = a_reading(), a_reading()
    recorder.drawn(ink(5), revision=1)
    recorder.answered(1, first)
    recorder.settle()
    recorder.read_again(revision=2)
    recorder.answered(2, second)
    recorder.write()
    assert notebook.kept == {1: (ink(5), second)}


def test_an_entry_put_back_and_read_again_takes_the_new_reading(
    recorder: Recorder, notebook: Notebook
) -> None:
    entry, reading = notebook.add(ink(5), a_reading()), a_reading()
    recorder.opened(ink(5), entry_id=entry.id)
    recorder.read_again(revision=1)
    recorder.answered(1, reading)
    assert notebook.kept == {entry.id: (ink(5), reading)}
    assert notebook.settled == {entry.id}


def test_an_entry_put_back_as_it_was_before_it_grew_keeps_what_was_drawn_since(
    recorder: Recorder, notebook: Notebook
) -> None:
    recorder.drawn(ink(5), revision=1)
    recorder.write()
    recorder.drawn(ink(5, 3), revision=2)
    recorder.opened(ink(5), entry_id=1)  # from a row that the last stroke had not reached yet
    recorder.read_again(revision=3)
    recorder.answered(3, a_reading())
    assert notebook.kept == {1: (ink(5, 3), None)}


def test_drawing_onto_an_entry_read_again_is_a_drawing_of_its_own(
    recorder: Recorder, notebook: Notebook
) -> None:
    entry, reading = notebook.add(ink(5), a_reading()), a_reading()
    recorder.opened(ink(5), entry_id=entry.id)
    recorder.read_again(revision=1)
    recorder.drawn(ink(5, 2), revision=2)
    recorder.answered(1, reading)
    recorder.write()
    assert notebook.kept == {entry.id: (ink(5), reading), 2: (ink(5, 2), None)}


def test_undo_to_an_entry_s_former_neighbour_and_back_changes_neither(
    recorder: Recorder, notebook: Notebook
) -> None:
    drawn, opened = ink(5), ink(7)
    recorder.drawn(drawn, revision=1)
    recorder.settle()
    entry = notebook.add(opened)
    recorder.opened(opened, entry_id=entry.id)
    recorder.drawn(drawn, revision=2)
    recorder.drawn(opened, revision=3)
    recorder.drawn(drawn, revision=4)
    recorder.settle()
    assert notebook.kept == {1: (drawn, None), entry.id: (opened, None)}


def test_undo_to_the_drawing_before_a_file_leaves_both(
    recorder: Recorder, notebook: Notebook
) -> None:
    drawn, file = ink(5), ink(7)
    recorder.drawn(drawn, revision=1)
    recorder.leave()
    recorder.drawn(file, revision=2)
    recorder.drawn(drawn, revision=3)
    recorder.settle()
    assert notebook.kept == {1: (drawn, None), 2: (file, None)}


def test_a_stroke_onto_an_entry_that_is_undone_leaves_the_entry_as_it_was(
    recorder: Recorder, notebook: Notebook
) -> None:
    opened = ink(5)
    entry = notebook.add(opened)
    recorder.opened(opened, entry_id=entry.id)
    recorder.drawn(ink(5, 1), revision=1)
    recorder.drawn(opened, revision=2)
    recorder.settle()
    assert notebook.kept[entry.id] == (opened, None)
    assert (opened, None) not in [kept for key, kept in notebook.kept.items() if key != entry.id]


def test_what_was_deleted_does_not_come_back_with_a_reading(
    recorder: Recorder, notebook: Notebook
) -> None:
    recorder.drawn(ink(5), revision=1)
    recorder.settle()
    notebook.kept.clear()
    recorder.read_again(revision=2)
    recorder.answered(2, a_reading())
    recorder.settle()
    assert notebook.kept == {}


def test_a_reading_stays_until_the_next_is_there(recorder: Recorder, notebook: Notebook) -> None:
    reading = a_reading()
    recorder.drawn(ink(5), revision=1)
    recorder.answered(1, reading)
    recorder.settle()
    recorder.read_again(revision=2)
    recorder.leave()
    assert notebook.kept == {1: (ink(5), reading)}


def test_a_drawing_that_comes_back_is_kept_as_it_is_read_now(
    recorder: Recorder, notebook: Notebook
) -> None:
    before, now = a_reading(), a_reading()
    recorder.drawn(ink(5), revision=1)
    recorder.answered(1, before)
    recorder.drawn(Ink(), revision=2)
    recorder.drawn(ink(5), revision=3)
    recorder.answered(3, now)
    recorder.settle()
    assert notebook.kept == {1: (ink(5), now)}


@pytest.fixture
def other(recorder: Recorder, notebook: Notebook) -> Recorder:
    """A recorder that took over from one in the middle of a drawing."""
    recorder.drawn(ink(5), revision=1)
    recorder.leave()
    other = Recorder(notebook, written=lambda _: None, failed=lambda _: None)
    other.take_over(recorder)
    return other


def test_another_recorder_goes_on_in_the_same_entry(other: Recorder, notebook: Notebook) -> None:
    other.drawn(ink(5), revision=1)
    other.drawn(ink(5, 3), revision=2)
    other.settle()
    assert notebook.kept == {1: (ink(5, 3), None)}


def test_another_recorder_s_answers_are_for_none_of_the_drawings_before(
    other: Recorder, notebook: Notebook
) -> None:
    other.drawn(ink(7), revision=1)
    other.answered(1, a_reading())
    assert notebook.kept == {1: (ink(5), None)}
