"""From the canvas to the answer: what is drawn is read, shown and kept."""

from __future__ import annotations

import logging
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, QTimer, Signal

from inkdigit.history.entry import Entry
from inkdigit.ink.stroke import Ink
from inkdigit.reading.numbers import NumberReading
from inkdigit.reading.reading import Reading
from inkdigit.window.answer import EMPTY, LOADING, READING, UNAVAILABLE, Answer, answer_of_number
from inkdigit.window.answer_pane import AnswerPane
from inkdigit.window.canvas import Canvas
from inkdigit.window.digit_marks import DigitMarks, marks_of, newest_digit
from inkdigit.window.documents import Source, name_of
from inkdigit.window.picture_overlay import PictureOverlay
from inkdigit.window.reasons import in_our_words
from inkdigit.window.recorder import Recorder
from inkdigit.window.revisions import Revisions
from inkdigit.window.worker import PredictionWorker

_log = logging.getLogger(__name__)

WRITE_MS = 500
"""How long the drawing in progress may differ from its entry in the history."""

PAUSE_MS = 1500
"""After this long without a change a drawing counts as done."""


@dataclass(frozen=True, eq=False)
class _PictureOnSheet:
    """A picture, and the empty sheet that it was laid on: this state of the drawing, no other."""

    sheet: Ink
    coverage: npt.NDArray[np.float32]


class Session(QObject):
    """Joins the canvas, the worker, the answer and the history of one window."""

    problem = Signal(str)
    """Something for the person: a file that cannot be opened, a reading that failed."""
    network_missing = Signal(str)
    """Digits cannot be read, and why."""
    reading_shown = Signal(object)
    """The Reading shown from now on, None where there is none."""
    digit_chosen = Signal()
    """Another of the number's digits is shown."""
    settled = Signal()
    """The drawing is done for now."""
    content_changed = Signal()
    """Whether there is anything to save, copy or clear may have changed."""

    def __init__(
        self,
        canvas: Canvas,
        pane: AnswerPane,
        worker: PredictionWorker,
        recorder: Recorder,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._pane = pane
        self._worker = worker
        self._recorder = recorder
        self._overlay = PictureOverlay(canvas)
        self._marks = DigitMarks(canvas)
        self._marks.chosen.connect(self.choose)
        self.reading_shown.connect(self._mark)
        self.digit_chosen.connect(self._mark)
        self._revisions = Revisions()
        self._number: NumberReading | None = None
        self._number_revision = 0
        self._chosen = 0
        self._chosen_before = 0, 0
        self._reader_state: Answer | None = LOADING
        self._setting = False
        self._strokes = 0
        self._picture: _PictureOnSheet | None = None
        self._opening: Source | None = None

        self._write_timer = QTimer(self, singleShot=True, interval=WRITE_MS)
        self._write_timer.timeout.connect(recorder.write)
        self._pause_timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause_timer.timeout.connect(self._paused)

        canvas.ink_changed.connect(self._ink_changed)
        worker.ready.connect(self._reader_ready)
        worker.learned.connect(self.read_again)
        worker.unavailable.connect(self._reader_unavailable)
        worker.answered.connect(self._answered)
        worker.nothing_to_read.connect(self._nothing_to_read)
        worker.picture_opened.connect(self._picture_opened)
        worker.ink_opened.connect(self._ink_opened)
        worker.open_failed.connect(self._open_failed)
        worker.reading_failed.connect(self._reading_failed)
        pane.show_none(EMPTY)

    @property
    def number(self) -> NumberReading | None:
        """What the drawing reads, None where nothing is read."""
        return self._number

    @property
    def chosen(self) -> int:
        """Which of the number's digits is shown: its index in the order that one reads them."""
        return self._chosen

    @property
    def reading(self) -> Reading | None:
        """The reading shown, that of the digit chosen; None where there is none."""
        return None if self._number is None else self._number.digits[self._chosen].reading

    def choose(self, digit: int) -> None:
        """Show the bars of one of the number's digits, until the drawing changes."""
        number = self._number
        if number is not None and 0 <= digit < len(number.digits) and digit != self._chosen:
            self._chosen = digit
            self._pane.show_reading(number.digits[digit].reading, self.answer())
            self.digit_chosen.emit()

    @property
    def ink(self) -> Ink:
        """What is drawn, empty where that is nothing or a picture."""
        return self._canvas.ink()

    @property
    def chosen_ink(self) -> Ink:
        """The strokes of the digit chosen.

        While it isn't known yet which they are: all where there is but one digit, else none.
        """
        ink, number = self.ink, self._number
        if number is None:
            return ink
        if self._number_revision != self.revision:
            return ink if number.is_single else Ink()
        return Ink(tuple(ink.strokes[i] for i in number.digits[self._chosen].strokes))

    @property
    def revision(self) -> int:
        """The number of what is drawn now."""
        return self._revisions.newest

    @property
    def number_revision(self) -> int:
        """The number of what was read last, older than `revision` until that is read."""
        return self._number_revision

    @property
    def has_content(self) -> bool:
        """Whether there is ink or a picture."""
        return not self._canvas.ink().is_empty or self._overlay.coverage is not None

    def open(self, source: Source) -> None:
        """Open an ink or picture file, or a picture's bytes, in place of what is shown.

        Whatever is drawn or opened before it is there has the sheet, and `problem` tells so.
        """
        self._give_up_opening()
        self._opening = source
        self._worker.open(source, revision=self._revisions.replaced())
        self._say_why_none()

    def open_entry(self, entry: Entry) -> None:
        """Put an entry's ink back on the canvas; `problem` tells where there is none any more."""
        if entry.ink.is_empty:
            self.problem.emit(self.tr("This drawing is damaged: it can't be shown."))
            return
        self._give_up_opening()
        self._put(entry.ink)
        self._recorder.opened(self._canvas.ink(), entry_id=entry.id)
        self._read(self._canvas.ink(), revision=self._revisions.replaced())

    def read_again(self) -> None:
        """Read what is shown anew, as when something was taught; the digit chosen stays so."""
        if not self.has_content or self._opening is not None:
            return
        is_of_this = self._number_revision == self.revision
        revision = self._revisions.replaced()
        if is_of_this:
            self._number_revision = revision
        self._chosen_before = revision, self._chosen
        if self._overlay.coverage is not None:
            self._worker.read_picture(self._overlay.coverage, revision=revision)
        else:
            self._recorder.read_again(revision=revision)
            self._read(self.ink, revision=revision)
            self._pause_timer.start()

    def take_over(self, other: Session) -> None:
        """Go on with what another session left on its sheet."""
        self._setting = True
        try:
            self._canvas.take_over(other._canvas)
        finally:
            self._setting = False
        self._picture = other._picture
        self._recorder.take_over(other._recorder)
        ink, coverage = self._canvas.ink(), other._overlay.coverage
        if coverage is not None:
            self._overlay.show_picture(coverage)
            if other.number is None:
                self._worker.read_picture(coverage, revision=self._revisions.replaced())
            self._show(other.number)
        elif not ink.is_empty:
            revision = self._revisions.replaced()
            self._recorder.drawn(ink, revision=revision)
            self._read(ink, revision=revision)
        if other._opening is not None:
            self.open(other._opening)

    def clear(self) -> None:
        """Clear the sheet of its ink or its picture; this can be undone."""
        if self._overlay.coverage is not None:
            self._canvas.turn_page()
        else:
            self._canvas.clear()

    def close(self) -> None:
        """Keep what is drawn, and stop."""
        self._write_timer.stop()
        self._pause_timer.stop()
        self._recorder.leave()
        self._recorder.write()  # once more, where the history had to begin a new file first
        self._worker.stop()

    def _put(self, ink: Ink, *, fit: bool = False) -> None:
        """Set the canvas' ink without taking it for something drawn."""
        self._setting = True
        try:
            self._canvas.set_ink(ink, fit=fit)
        finally:
            self._setting = False
        self._overlay.drop()

    def _ink_changed(self, ink: Ink) -> None:
        if self._setting:
            return
        self._give_up_opening()
        self._overlay.drop()
        began = self._strokes == 0
        grown = len(ink.strokes) >= self._strokes > 0
        self._strokes = len(ink.strokes)
        revision = self._revisions.grown() if grown else self._revisions.replaced()
        self._recorder.drawn(ink, revision=revision)
        if ink.is_empty:
            self._show(None)
            self._bring_back(ink, revision=revision)
        else:
            self._read(ink, revision=revision)
            if not self._write_timer.isActive():
                self._write_timer.start()
            if began:
                self.content_changed.emit()
        self._pause_timer.start()

    def _bring_back(self, sheet: Ink, *, revision: int) -> None:
        """Show the picture again that lay on this sheet before one drew there, if one did."""
        if self._picture is not None and self._picture.sheet is sheet:
            self._overlay.show_picture(self._picture.coverage)
            self._worker.read_picture(self._picture.coverage, revision=revision)
            self._show(None)

    def _read(self, ink: Ink, *, revision: int) -> None:
        self._strokes = len(ink.strokes)
        self._worker.read_ink(ink, revision=revision)
        if self._reader_state is not None:
            self._show(None)

    def _paused(self) -> None:
        self._recorder.settle()
        answer = self.answer()
        if self._number is not None:
            _log.info("Settled as %s (%.4f)", _name(answer), answer.confidence)
        self.settled.emit()

    def _reader_ready(self) -> None:
        _log.info("Ready to read")
        self._reader_state = None
        if self._number is None:
            self._show(None)

    def _reader_unavailable(self, reason: str) -> None:
        self._reader_state = UNAVAILABLE
        self._show(None)
        self.network_missing.emit(reason)

    def _answered(self, revision: int, number: NumberReading) -> None:
        self._recorder.answered(revision, number)
        if self._recorder.has_unwritten and not self._write_timer.isActive():
            self._write_timer.start()
        if self._revisions.accepts(revision) and self.has_content:
            self._number_revision = revision
            of, chosen = self._chosen_before
            self._show(number, chosen=chosen if revision == of else None)
            if self._overlay.coverage is not None:
                answer = self.answer()
                _log.info("Read a picture as %s (%.4f)", _name(answer), answer.confidence)

    def _nothing_to_read(self, revision: int) -> None:
        if self._revisions.accepts(revision):
            self._number_revision = revision
            self._show(None)

    def _give_up_opening(self) -> None:
        """Tell of the source that was still to be opened, if one was: something newer is here."""
        source, self._opening = self._opening, None
        if source is not None:
            self._revisions.replaced()  # also where the drawing grows: what was opened is stale
            self.problem.emit(
                self.tr("“{name}” was not opened: something else came before it.").format(
                    name=name_of(source)
                )
            )

    def _picture_opened(self, revision: int, coverage: npt.NDArray[np.float32]) -> None:
        if not self._revisions.accepts(revision):
            return
        self._opening = None
        self._recorder.leave()
        self._put(Ink())
        self._strokes = 0
        self._picture = _PictureOnSheet(self._canvas.ink(), coverage)
        self._overlay.show_picture(coverage)
        self._show(None)

    def _ink_opened(self, revision: int, ink: Ink) -> None:
        if not self._revisions.accepts(revision):
            return
        self._opening = None
        self._recorder.leave()
        self._put(ink, fit=True)
        self._strokes = 0  # another drawing: answers to the former one are stale
        self._ink_changed(self._canvas.ink())

    def _open_failed(self, revision: int, message: str) -> None:
        self.problem.emit(message)
        if self._revisions.accepts(revision):
            self._go_on()

    def _reading_failed(self, revision: int, reason: str) -> None:
        if self._revisions.accepts(revision):
            if self._opening is not None:
                self._go_on()
            else:
                self._number_revision = revision
                self._show(None)
        self.problem.emit(
            self.tr("The drawing could not be read: {reason}").format(reason=in_our_words(reason))
        )

    def _go_on(self) -> None:
        """Read what is on the sheet, whose turn a file took that can't be opened."""
        self._opening = None
        self.read_again()
        self._say_why_none()

    def _show(self, number: NumberReading | None, *, chosen: int | None = None) -> None:
        """Show a reading, of a number the digit `chosen` before, else the newest one."""
        self._number = number
        self._chosen = 0
        if number is not None:
            if chosen is None or chosen >= len(number.digits):
                chosen = newest_digit(number)
            self._chosen = chosen
            self._pane.show_reading(number.digits[self._chosen].reading, self.answer())
        self._say_why_none()
        self.reading_shown.emit(self.reading)
        self.content_changed.emit()

    def _say_why_none(self) -> None:
        """Say why no reading is shown, where none is."""
        if self._number is None:
            self._pane.show_none(self._reason())

    def _mark(self) -> None:
        """Mark each digit of a number where it is drawn."""
        coverage = self._overlay.coverage
        placed = self._canvas.on_paper if coverage is None else self._overlay.on_paper
        ruled = () if self._number is None else self._number.ruled
        marks = marks_of(self._number, self._chosen)
        self._marks.show_digits(marks, placed=placed, beside=ruled)

    def _reason(self) -> Answer:
        if not self.has_content and self._opening is None:
            return EMPTY
        is_awaited = self._number_revision != self.revision
        return self._reader_state or (READING if is_awaited else EMPTY)

    def answer(self) -> Answer:
        """Return the answer shown."""
        return self._reason() if self._number is None else answer_of_number(self._number)


def _name(answer: Answer) -> str:
    return answer.text.replace("\n", " / ") or "no digit"
