"""What the program was taught in this window: lessons, and how to take each of them back."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QObject, Signal

from inkdigit.history.errors import HistoryError
from inkdigit.history.taught import Change, Lesson, NewLesson, TaughtStore
from inkdigit.ink.stroke import Ink
from inkdigit.reading.personal import MOST_EXAMPLES
from inkdigit.window.undo_steps import UndoSteps


class Teaching(QObject):
    """The lessons kept in a store, and whether they are heard.

    Everything done to them can be undone, one step after the other, until the program ends or the
    history has to begin a new file. What the store can't do leaves the lessons as they are.
    """

    changed = Signal()
    """Another set of lessons is heard, or kept, than before."""
    failed = Signal(str)
    """Something could not be kept, for the person."""

    def __init__(self, store: TaughtStore, *, is_on: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._is_on = is_on
        self._steps = UndoSteps[Change](lambda: store.replacements)
        self._lessons: tuple[Lesson, ...] = ()
        self._try(lambda: None)

    @property
    def lessons(self) -> tuple[Lesson, ...]:
        """All lessons, oldest first."""
        return self._lessons

    @property
    def heard(self) -> tuple[Lesson, ...]:
        """The lessons to read by, as many as a reader hears: none while they are switched off."""
        return self._lessons[-MOST_EXAMPLES:] if self._is_on else ()

    @property
    def is_on(self) -> bool:
        """Whether the lessons are heard."""
        return self._is_on

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._steps)

    def take_over(self, other: Teaching) -> None:
        """Go on with the steps of another's undo, on the same store."""
        self._steps = other._steps

    def set_on(self, on: bool) -> None:
        """Hear the lessons or not."""
        if on != self._is_on:
            self._is_on = on
            self.changed.emit()

    def teach(self, ink: Ink, label: int) -> bool:
        """Keep ink as this label, 0 to 9 or NOT_A_DIGIT, in place of what it was kept as before.

        Lessons that were switched off are heard again. Tells whether it worked.
        """
        done = self._take(lambda: self._teach(NewLesson.of(ink, label)))
        self._is_on = self._is_on or done
        return self._tell(done)

    def add(self, lessons: Sequence[NewLesson]) -> bool:
        """Keep lessons that come from elsewhere. Tells whether it worked."""
        return self._tell(self._take(lambda: self._store.add(lessons)))

    def forget(self, lesson_ids: Collection[int]) -> bool:
        """Forget lessons. Tells whether it worked."""
        return self._tell(self._take(lambda: self._store.delete(lesson_ids)))

    def undo(self) -> None:
        """Take back what was done last."""
        if self._steps and self._try(lambda: self._store.take_back(self._steps.newest)):
            self._steps.drop_newest()
            self.changed.emit()

    def _teach(self, new: NewLesson) -> Change:
        """Keep a lesson in place of those of its ink, as it is packed: to unpack takes seconds."""
        former = [each.id for each in self._lessons if each.packed_ink == new.packed_ink]
        return self._store.add([new], in_place_of=former)

    def _take(self, step: Callable[[], Change]) -> bool:
        return self._try(lambda: self._steps.add(step()))

    def _tell(self, done: bool) -> bool:
        if done:
            self.changed.emit()
        return done

    def _try(self, work: Callable[[], object]) -> bool:
        """Do some work on the store and take the lessons as it leaves them."""
        try:
            work()
            self._reload()
        except HistoryError as error:
            self.failed.emit(str(error))
            return False
        return True

    def _reload(self) -> None:
        """Take the lessons as they are kept, those known already as the same objects.

        A history that was damaged may give the number of a lesson that it lost to another.
        """
        known = {lesson.id: lesson for lesson in self._lessons}
        self._lessons = tuple(
            known[each.id] if known.get(each.id) == each else each for each in self._store.lessons()
        )
