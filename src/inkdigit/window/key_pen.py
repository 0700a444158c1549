"""A pen moved by the keyboard: arrow keys move it, the space bar puts it down and lifts it."""

from __future__ import annotations

from PySide6.QtCore import Qt

from inkdigit.window.canvas_interaction import Button, Device, Phase, PointerEvent
from inkdigit.window.paper import PAPER_SIDE

STEP = PAPER_SIDE / 50
FINE_STEP = PAPER_SIDE / 250

_WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
    Qt.Key.Key_Home: (-1, -1),
    Qt.Key.Key_PageUp: (1, -1),
    Qt.Key.Key_End: (-1, 1),
    Qt.Key.Key_PageDown: (1, 1),
}

PEN_KEYS = frozenset({Qt.Key.Key_Space, *_WAYS})
"""The keys that move the pen, put it down or lift it."""


class KeyPen:
    """Where the keyboard's pen is, in ink coordinates, and whether it is down.

    Two arrow keys held together move it aslant, as do Home, End, Page Up and Page Down.
    """

    def __init__(self) -> None:
        self.at = (PAPER_SIDE / 2, PAPER_SIDE / 2)
        self.is_down = False
        self.is_shown = False
        self._held: set[int] = set()

    def press(self, key: int, *, fine: bool, is_repeat: bool) -> Phase | None:
        """Take a key press; return what the pen does, None where the key is not the pen's."""
        if key == Qt.Key.Key_Space:
            self.is_shown = True
            if is_repeat:
                return Phase.MOVE
            self.is_down = not self.is_down
            return Phase.PRESS if self.is_down else Phase.RELEASE
        if key not in _WAYS:
            return None
        self.is_shown = True
        self._held.add(key)
        step = FINE_STEP if fine else STEP
        self.at = (self._moved(0, step), self._moved(1, step))
        return Phase.MOVE

    def pointer(self, phase: Phase, *, time_ms: float) -> PointerEvent:
        """Return what the pen does as an event of the canvas."""
        x, y = self.at
        return PointerEvent(
            phase=phase,
            device=Device.KEYBOARD,
            x=x,
            y=y,
            time_ms=time_ms,
            button=Button.LEFT,
            held=frozenset({Button.LEFT} if self.is_down else ()),
        )

    def release(self, key: int) -> None:
        """Take note that a key is no longer held."""
        self._held.discard(key)

    def put_away(self) -> None:
        """Lift and hide the pen: another device draws, or the keyboard is elsewhere."""
        self.is_down = False
        self.is_shown = False
        self._held.clear()

    def _moved(self, axis: int, step: float) -> float:
        way = sum(_WAYS[Qt.Key(key)][axis] for key in self._held)
        return min(max(self.at[axis] + step * min(max(way, -1), 1), 0.0), PAPER_SIDE)
