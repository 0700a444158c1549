import math
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from inkdigit.history.packed_ink import pack_ink
from inkdigit.history.taught import Lesson
from inkdigit.ink import Box, Ink, Point, Stroke
from inkdigit.ink.inkml import write_inkml
from inkdigit.reading.framing import NothingToRead
from inkdigit.reading.network import NetworkError
from inkdigit.reading.numbers import DigitReading, NumberReading
from inkdigit.reading.reading import CLASSES, Reading
from inkdigit.window.explanation import Question
from inkdigit.window.worker import PredictionWorker


def ink(length: int) -> Ink:
    return Ink((Stroke(tuple(Point(x, 10) for x in range(length))),))


class Reads:
    """A reader whose answer tells how many points it was given; it can be made to wait."""

    PROBABILITY = 1 / CLASSES

    def __init__(self) -> None:
        self.go = threading.Event()
        self.go.set()
        self.begun = threading.Event()
        self.read_inks: list[Ink] = []

    def read_number(self, drawing: Ink) -> NumberReading:
        self.read_inks.append(drawing)
        self.begun.set()
        self.go.wait(10)
        if drawing.is_empty:
            raise NothingToRead("nothing is drawn")
        if len(drawing.xy) == 13:
            raise RuntimeError("thirteen points")
        return self._reading(len(drawing.xy))

    def read_picture_number(self, coverage: npt.NDArray[np.float32]) -> NumberReading:
        return self._reading(float(coverage.shape[1]))

    def read_many(self, frames: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        return np.full((len(frames), CLASSES), 1 / CLASSES, np.float32)

    def _reading(self, elapsed_ms: float) -> NumberReading:
        row = (self.PROBABILITY,) * CLASSES
        reading = Reading(row, np.zeros((28, 28), np.float32), elapsed_ms)
        digit = DigitReading(reading.digit, reading, Box(0, 0, 1, 1))
        return NumberReading(((digit,),), digit.confidence, elapsed_ms)


@pytest.fixture
def reads() -> Reads:
    return Reads()


@pytest.fixture
def worker(qtbot: QtBot, reads: Reads) -> Iterator[PredictionWorker]:
    worker = PredictionWorker(lambda: reads)
    yield worker
    reads.go.set()
    worker.stop()


def test_an_answer_carries_the_revision_it_belongs_to(
    qtbot: QtBot, worker: PredictionWorker
) -> None:
    worker.start()
    with qtbot.waitSignal(worker.answered) as answered:
        worker.read_ink(ink(5), revision=42)
    revision, reading = answered.args or ()
    assert revision == 42
    assert reading.elapsed_ms == 5


def test_of_a_burst_only_the_newest_is_read(
    qtbot: QtBot, worker: PredictionWorker, reads: Reads
) -> None:
    with qtbot.waitSignal(worker.ready):
        worker.start()
    reads.read_inks.clear()
    reads.begun.clear()
    reads.go.clear()
    worker.read_ink(ink(1), revision=1)
    assert reads.begun.wait(10)
    for length in range(2, 100):
        worker.read_ink(ink(length), revision=length)
    with qtbot.waitSignal(worker.answered, check_params_cb=lambda number, _: number == 99):
        reads.go.set()
    assert [len(drawing.xy) for drawing in reads.read_inks] == [1, 99]


def test_it_is_ready_once_it_has_learned(
    qtbot: QtBot, worker: PredictionWorker, reads: Reads, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    monkeypatch.setattr(reads, "learn", lambda _: done.append("learned"), raising=False)
    worker.ready.connect(lambda: done.append("ready"), Qt.ConnectionType.DirectConnection)
    worker.learn([Lesson(1, 7, pack_ink(ink(3)))])
    with qtbot.waitSignal(worker.ready):
        worker.start()
    assert done == ["learned", "ready"]


def test_what_is_asked_for_need_not_wait_for_many_lessons(
    qtbot: QtBot, worker: PredictionWorker, reads: Reads, monkeypatch: pytest.MonkeyPatch
) -> None:
    lessons = [Lesson(number, 7, pack_ink(ink(number))) for number in range(1, 101)]
    inks = [lesson.ink for lesson in lessons]
    done: list[object] = []
    monkeypatch.setattr(reads, "learn", lambda examples: done.append(examples), raising=False)
    for signal, name in ((worker.answered, "answered"), (worker.learned, "learned")):
        signal.connect(lambda *_, name=name: done.append(name), Qt.ConnectionType.DirectConnection)
    worker.learn(lessons)
    worker.read_ink(ink(5), revision=1)
    with qtbot.waitSignal(worker.learned):
        worker.start()
    assert [one if isinstance(one, str) else [each.ink for each in one] for one in done] == [
        inks[-32:], "answered", inks[-64:], inks[-96:], inks, "learned"
    ]  # fmt: skip


def test_a_new_lesson_is_heard_at_once_and_a_forgotten_one_no_more(
    qtbot: QtBot, worker: PredictionWorker, reads: Reads, monkeypatch: pytest.MonkeyPatch
) -> None:
    lessons = [Lesson(number, 7, pack_ink(ink(number))) for number in range(1, 101)]
    heard: list[int] = []
    monkeypatch.setattr(reads, "learn", lambda examples: heard.append(len(examples)), raising=False)
    worker.learn(lessons[:-1])
    with qtbot.waitSignal(worker.learned):
        worker.start()
    for now in (lessons, lessons[1:], []):
        heard.clear()
        worker.learn(now)
        with qtbot.waitSignal(worker.answered):
            worker.read_ink(ink(5), revision=1)
        assert heard == [len(now)]


def test_what_is_drawn_before_the_network_is_loaded_is_read_as_soon_as_it_is(
    qtbot: QtBot, reads: Reads
) -> None:
    loading = threading.Event()

    def load() -> Reads:
        loading.wait(10)
        return reads

    worker = PredictionWorker(load)
    worker.start()
    worker.read_ink(ink(3), revision=1)
    worker.read_ink(ink(4), revision=2)
    with qtbot.waitSignal(worker.answered) as answered:
        loading.set()
    worker.stop()
    assert answered.args is not None
    assert answered.args[0] == 2


def test_the_first_reading_is_not_the_slow_one(
    qtbot: QtBot, worker: PredictionWorker, reads: Reads
) -> None:
    with qtbot.waitSignal(worker.ready):
        worker.start()
    assert len(reads.read_inks) == 1


def test_a_network_that_cannot_be_loaded_is_told_and_files_still_open(
    qtbot: QtBot, tmp_path: Path
) -> None:
    def load() -> Reads:
        raise NetworkError("There is no network at digits.tflite.")

    worker = PredictionWorker(load)
    with qtbot.waitSignal(worker.unavailable) as unavailable:
        worker.start()
    assert unavailable.args == ["There is no network at digits.tflite."]
    path = tmp_path / "seven.inkml"
    path.write_bytes(write_inkml(ink(7)))
    worker.read_ink(ink(1), revision=1)
    with qtbot.waitSignal(worker.ink_opened):
        worker.open(path, revision=2)
    worker.stop()


def test_a_network_that_answers_with_no_numbers_is_told(qtbot: QtBot) -> None:
    class Damaged(Reads):
        PROBABILITY = math.nan

    worker = PredictionWorker(Damaged)
    with qtbot.waitSignal(worker.unavailable) as unavailable:
        worker.start()
    worker.stop()
    assert "damaged" in (unavailable.args or [""])[0]


def test_an_error_in_reading_is_reported_and_the_worker_goes_on(
    qtbot: QtBot, worker: PredictionWorker
) -> None:
    worker.start()
    with qtbot.waitSignal(worker.reading_failed) as failed:
        worker.read_ink(ink(13), revision=1)
    assert failed.args == [1, "thirteen points"]
    with qtbot.waitSignal(worker.answered):
        worker.read_ink(ink(14), revision=2)


def test_a_reading_is_explained(qtbot: QtBot, worker: PredictionWorker, reads: Reads) -> None:
    worker.start()
    question = Question(reads.read_number(ink(5)).digits[0].reading, ink(5))
    with qtbot.waitSignal(worker.explained) as explained:
        worker.explain(question)
    (explanation,) = explained.args or ()
    assert explanation.reading is question.reading


def test_an_error_in_explaining_troubles_nobody(
    qtbot: QtBot, worker: PredictionWorker, reads: Reads, monkeypatch: pytest.MonkeyPatch
) -> None:
    with qtbot.waitSignal(worker.ready):
        worker.start()
    begun = threading.Event()

    def fails(frames: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        begun.set()
        raise RuntimeError("no room")

    monkeypatch.setattr(reads, "read_many", fails)
    with qtbot.assertNotEmitted(worker.reading_failed):
        worker.explain(Question(reads.read_number(ink(5)).digits[0].reading, None))
        assert begun.wait(10)
        with qtbot.waitSignal(worker.answered):
            worker.read_ink(ink(6), revision=1)


def test_empty_ink_has_nothing_to_read(qtbot: QtBot, worker: PredictionWorker) -> None:
    worker.start()
    with qtbot.waitSignal(worker.nothing_to_read) as nothing:
        worker.read_ink(Ink(), revision=3)
    assert nothing.args == [3]


def test_a_picture_is_shown_as_ink_and_then_read(
    qtbot: QtBot, worker: PredictionWorker, tmp_path: Path
) -> None:
    picture = Image.new("L", (60, 40), 255)
    picture.paste(0, (28, 8, 33, 32))
    picture.save(tmp_path / "one.png")
    worker.start()
    with qtbot.waitSignals([worker.picture_opened, worker.answered], order="strict"):
        worker.open(tmp_path / "one.png", revision=1)


def test_a_file_that_is_neither_is_told_by_name(
    qtbot: QtBot, worker: PredictionWorker, tmp_path: Path
) -> None:
    (tmp_path / "notes.png").write_text("a text with a picture's name")
    worker.start()
    with qtbot.waitSignal(worker.open_failed) as failed:
        worker.open(tmp_path / "notes.png", revision=9)
    assert failed.args is not None
    assert failed.args[0] == 9
    assert "notes.png" in failed.args[1]


def test_stopping_waits_for_the_thread(worker: PredictionWorker) -> None:
    worker.start()
    worker.stop()
    assert worker.isFinished()
