"""Tells a tap from a stroke that begins in the same place. Pure, without Qt."""

from __future__ import annotations

import math
from collections.abc import Sequence

from inkdigit.window.canvas_interaction import Phase, PointerEvent


class Tap:
    """What one pointer does on a spot that can be tapped, and drawn across.

    A press there is held back until the pointer has gone too far for a tap. Then all that was held
    back is told at once, so that a stroke has every point from its first.
    """

    def __init__(self) -> None:
        self._held: list[PointerEvent] = []

    def take(self, event: PointerEvent, *, reach: float) -> tuple[Sequence[PointerEvent], bool]:
        """Return the events that are a stroke's by now, and whether this one ends a tap.

        `reach`, in ink units, is how far from where it began a tap may go.
        """
        if event.phase is Phase.PRESS:
            self._held = [event]
            return (), False
        if not self._held:
            return (event,), False
        first = self._held[0]
        if event.phase is Phase.CANCEL:
            self._held = []
            return (), False
        if math.hypot(event.x - first.x, event.y - first.y) > reach:
            told, self._held = [*self._held, event], []
            return told, False
        if event.phase is Phase.RELEASE:
            self._held = []
            return (), True
        self._held.append(event)
        return (), False
