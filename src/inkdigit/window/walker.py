"""The thread that takes digits through the networks step by step, while somebody looks on."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, QThread, Signal

from inkdigit.ink.stroke import Ink
from inkdigit.reading.attribution import Array
from inkdigit.reading.stages import StagedNetwork, walk_strokes
from inkdigit.reading.stroke_network import StrokeNetwork
from inkdigit.reading.trajectory import is_drawn
from inkdigit.window.newest import NewestSlot

_log = logging.getLogger(__name__)


class Walker(QThread):
    """Walks the newest digit that it is given, with networks of its own that it loads first."""

    walked = Signal(object, object)
    """The Walk of a frame, and the StrokesWalk of its ink, None where the way of the pen tells
    nothing: for a picture, and for what is in pieces."""
    failed = Signal(str)
    """A network can't be looked into: a message for the person."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("walker")
        self._slot: NewestSlot[tuple[Array, Ink | None]] = NewestSlot()

    def walk(self, frame: Array, ink: Ink | None) -> None:
        """Ask for the walk of a frame, float32 (28, 28), and its ink, in place of one not begun."""
        self._slot.put((frame, ink))

    def stop(self) -> None:
        """End the thread after the walk that it is on, and wait for it."""
        self._slot.close()
        self.wait()

    def run(self) -> None:
        """Load the networks, then walk until stopped."""
        try:
            network, strokes = StagedNetwork(), StrokeNetwork()
            while (asked := self._slot.take()) is not None:
                frame, ink = asked
                walk = network.walk(frame)
                way = ink if ink is not None and is_drawn(ink) else None
                self.walked.emit(walk, walk_strokes(way, walk, strokes) if way else None)
        except Exception as error:
            _log.exception("The network can't be looked into")
            self.failed.emit(str(error) or type(error).__name__)
