"""What can be undone in a history, one step after the other."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

Step = TypeVar("Step")


class UndoSteps(Generic[Step]):
    """The steps done in a history, all forgotten once another file takes its place.

    `replacements` counts how often one did: what was deleted before is gone for good then.
    """

    def __init__(self, replacements: Callable[[], int]) -> None:
        self._replacements = replacements
        self._seen = replacements()
        self._steps: list[Step] = []

    def __bool__(self) -> bool:
        self._forget_what_is_gone()
        return bool(self._steps)

    @property
    def newest(self) -> Step:
        """The step to undo first. Raises IndexError where there is none."""
        return self._steps[-1]

    def add(self, step: Step) -> None:
        """Take a step that was done."""
        self._forget_what_is_gone()
        self._steps.append(step)

    def drop_newest(self) -> None:
        """Forget the newest step, which is undone. Raises IndexError where there is none."""
        self._steps.pop()

    def _forget_what_is_gone(self) -> None:
        if self._seen != self._replacements():
            self._seen = self._replacements()
            self._steps.clear()
