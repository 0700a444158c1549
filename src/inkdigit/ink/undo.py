"""Undo and redo over immutable snapshots, without a limit."""

from __future__ import annotations

from typing import Generic, TypeVar

State = TypeVar("State")


class UndoHistory(Generic[State]):
    """The states that one has been through, and those undone.

    A snapshot of ink is a tuple of references, since ink shares its strokes: thousands are cheap.
    """

    def __init__(self, state: State) -> None:
        self._done: list[State] = [state]
        self._undone: list[State] = []

    @property
    def state(self) -> State:
        """The state now."""
        return self._done[-1]

    @property
    def can_undo(self) -> bool:
        """Whether there is a state to go back to."""
        return len(self._done) > 1

    @property
    def can_redo(self) -> bool:
        """Whether something was undone since the last record."""
        return bool(self._undone)

    def record(self, state: State) -> None:
        """Make `state` the one now; what was undone is forgotten."""
        self._done.append(state)
        self._undone.clear()

    def undo(self) -> State:
        """Go one state back, if there is one, and return the state now."""
        if self.can_undo:
            self._undone.append(self._done.pop())
        return self.state

    def redo(self) -> State:
        """Go forward again by one undone state, if there is one, and return the state now."""
        if self._undone:
            self._done.append(self._undone.pop())
        return self.state

    def reset(self, state: State) -> None:
        """Begin anew at `state`, with nothing to undo or redo."""
        self._done = [state]
        self._undone.clear()
