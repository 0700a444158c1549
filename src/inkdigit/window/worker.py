"""The thread that reads, so that the window never waits."""

from __future__ import annotations

import logging
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, QThread, Signal

from inkdigit.history.taught import Lesson
from inkdigit.ink.stroke import Ink, Point, Stroke
from inkdigit.reading.framing import NothingToRead
from inkdigit.reading.numbers import NumberReading
from inkdigit.reading.personal import Example
from inkdigit.window.documents import DocumentError, Source, open_document
from inkdigit.window.explanation import Question, explained
from inkdigit.window.newest import NewestSlot

_log = logging.getLogger(__name__)

Coverage = npt.NDArray[np.float32]

LEARNED_AT_ONCE = 32
"""Lessons learned before the next look at what is asked for: some 50 ms."""

_NO_REVISION = -1
_WARM_UP = Ink((Stroke((Point(0, 0), Point(0, 60))),))


class ReadsDigits(Protocol):
    """What the worker needs of a reader."""

    def read_number(self, ink: Ink) -> NumberReading:
        """Read ink as a number of one digit or more."""

    def read_picture_number(self, coverage: Coverage) -> NumberReading:
        """Read a picture's ink coverage, of shape (h, w) in 0..1, as a number."""

    def learn(self, examples: Sequence[Example]) -> None:
        """Read by these examples, oldest first, and by no others."""

    def read_many(self, frames: Coverage) -> Coverage:
        """The probabilities, (n, 11), of frames, (n, 28, 28)."""


@dataclass(frozen=True)
class _Request:
    revision: int
    subject: Ink | Coverage | Source | Question


class PredictionWorker(QThread):
    """Reads the newest drawing it is given; one that was replaced before its turn is never read.

    The reader is made on the worker's own thread. What was asked for meanwhile is read as soon as
    it is there, or told of as `unavailable` when it cannot be made. Each answer carries the
    revision that was asked for. Lessons are learned the newest first, and many of them while
    nothing is asked for.
    """

    ready = Signal()
    """The network is loaded."""
    learned = Signal()
    """Of many lessons the last are learned: what was read before that may be read otherwise."""
    unavailable = Signal(str)
    """The network cannot be loaded: a message for the person."""
    answered = Signal(int, object)
    """A revision and its NumberReading."""
    nothing_to_read = Signal(int)
    """A revision that holds no ink."""
    picture_opened = Signal(int, object)
    """A revision and the picture's coverage, float32 of shape (h, w): its reading follows."""
    ink_opened = Signal(int, object)
    """A revision and the Ink that a file holds: it is not read until it is asked for."""
    open_failed = Signal(int, str)
    """A revision and why its file cannot be opened, for the person."""
    explained = Signal(object)
    """The Explanation of a reading that was asked about."""
    reading_failed = Signal(int, str)
    """A revision and the unexpected error met in reading it; the worker goes on."""

    def __init__(self, load: Callable[[], ReadsDigits], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("predictionWorker")
        self._load = load
        self._reader: ReadsDigits | None = None
        self._slot: NewestSlot[_Request] = NewestSlot()
        self._lessons: Sequence[Lesson] = ()
        self._learned: Sequence[Lesson] = ()

    @property
    def reader(self) -> ReadsDigits | None:
        """What reads, which any thread may use; None as long as there is none."""
        return self._reader

    def read_ink(self, ink: Ink, *, revision: int) -> None:
        """Ask for a reading of ink, in place of whatever waits for its turn."""
        self._slot.put(_Request(revision, ink))

    def read_picture(self, coverage: Coverage, *, revision: int) -> None:
        """Ask for a reading of a picture's ink coverage, of shape (h, w) in 0..1; as `read_ink`."""
        self._slot.put(_Request(revision, coverage))

    def learn(self, lessons: Sequence[Lesson]) -> None:
        """Have all that is asked for from now on read by these lessons, and by no others.

        Of many only the newest are learned at once; see `learned`.
        """
        self._lessons = lessons

    def open(self, source: Source, *, revision: int) -> None:
        """Ask for a picture or ink file to be opened; as `read_ink`."""
        self._slot.put(_Request(revision, source))

    def explain(self, question: Question) -> None:
        """Ask why a reading is what it is; whatever else is asked for comes first."""
        self._slot.offer(_Request(_NO_REVISION, question))

    def stop(self) -> None:
        """End the thread after what it is doing just now, and wait for it."""
        self._slot.close()
        self.wait()

    def run(self) -> None:
        """Load the reader, then answer until stopped."""
        self._reader = self._load_reader()
        if self._reader is not None:
            self._learn_more()
            self.ready.emit()
        while (request := self._next_request()) is not None:
            try:
                if self._lacks_the_newest:
                    self._learn_more()
                self._answer(request)
            except Exception as error:
                _log.exception("Reading revision %d failed", request.revision)
                self.reading_failed.emit(request.revision, str(error) or type(error).__name__)

    def _load_reader(self) -> ReadsDigits | None:
        try:
            reader = self._load()
            _checked(reader.read_number(_WARM_UP))
        except Exception as error:
            _log.exception("The network cannot be loaded")
            self.unavailable.emit(str(error) or type(error).__name__)
            return None
        return reader

    def _next_request(self) -> _Request | None:
        """Wait for a request, and learn meanwhile; None once the thread is to end."""
        while self._is_behind and not self._slot.is_wanted():
            self._learn_more()
            if not self._is_behind:
                self.learned.emit()
        return self._slot.take()

    @property
    def _is_behind(self) -> bool:
        """Whether there is more to be learned."""
        return self._reader is not None and self._learned != self._lessons

    @property
    def _lacks_the_newest(self) -> bool:
        """Whether what is learned isn't the newest of the lessons: one came or went."""
        return self._learned != self._lessons[-max(len(self._learned), 1) :]

    def _learn_more(self) -> None:
        """Learn the newest lessons, as many as before and some, if there are any."""
        if self._reader is None or not self._is_behind:
            return
        self._learned = self._lessons[-(len(self._learned) + LEARNED_AT_ONCE) :]
        try:
            self._reader.learn([lesson.example for lesson in self._learned])
        except Exception:  # to read without what was taught is better than not to read
            _log.exception("What was taught could not be learned")

    def _answer(self, request: _Request) -> None:
        subject = request.subject
        if isinstance(subject, Question):
            self._explain(subject)
            return
        if isinstance(subject, Ink):
            self._read(request.revision, lambda reader: reader.read_number(subject))
            return
        if isinstance(subject, np.ndarray):
            self._read(request.revision, lambda reader: reader.read_picture_number(subject))
            return
        try:
            document = open_document(subject)
        except DocumentError as error:
            _log.info("Not opened: %s", error)
            self.open_failed.emit(request.revision, str(error))
            return
        if isinstance(document, Ink):
            self.ink_opened.emit(request.revision, document)
            return
        self.picture_opened.emit(request.revision, document)
        self._read(request.revision, lambda reader: reader.read_picture_number(document))

    def _explain(self, question: Question) -> None:
        if self._reader is None:
            return
        try:
            found = explained(question, self._reader.read_many, has_to_go=self._slot.is_wanted)
        except Exception:  # a map that is missing is no reason to trouble anybody
            _log.exception("A reading could not be explained")
            return
        if found is not None:
            self.explained.emit(found)

    def _read(self, revision: int, read: Callable[[ReadsDigits], NumberReading]) -> None:
        if self._reader is None:
            return
        try:
            reading = _checked(read(self._reader))
        except NothingToRead:
            self.nothing_to_read.emit(revision)
        else:
            self.answered.emit(revision, reading)


def _checked(reading: NumberReading) -> NumberReading:
    """Return a reading whose probabilities are numbers. Raises ValueError for another."""
    rows = [digit.reading.probabilities for digit in reading.digits]
    if not all(math.isfinite(probability) for row in rows for probability in row):
        raise ValueError("The network is damaged: it does not answer with numbers.")
    return reading
