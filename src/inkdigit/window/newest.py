"""A slot between two threads that holds one thing, the newest."""

from __future__ import annotations

import threading
from typing import Generic, TypeVar

T = TypeVar("T")


class NewestSlot(Generic[T]):
    """One place: putting replaces what was not taken yet, taking waits for something to come."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._item: T | None = None
        self._is_offer = False
        self._closed = False

    def put(self, item: T) -> None:
        """Leave an item for the taker, in place of one that it did not come to take."""
        self._leave(item, is_offer=False)

    def offer(self, item: T) -> None:
        """Leave an item that is taken only if nothing was put: it replaces another offer alone."""
        with self._changed:
            if self._item is None or self._is_offer:
                self._leave(item, is_offer=True)

    def is_wanted(self) -> bool:
        """Whether the taker is waited for, by an item or to let it go."""
        with self._changed:
            return self._closed or self._item is not None

    def take(self) -> T | None:
        """Wait for an item and take it; None once the slot is closed, whatever it still holds."""
        with self._changed:
            self._changed.wait_for(lambda: self._closed or self._item is not None)
            item, self._item = self._item, None
            return None if self._closed else item

    def close(self) -> None:
        """Let the taker go: `take` returns None from now on."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def _leave(self, item: T, *, is_offer: bool) -> None:
        with self._changed:
            self._item, self._is_offer = item, is_offer
            self._changed.notify()
