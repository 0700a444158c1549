"""The thread that takes digits through the network step by step, while somebody looks on."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, QThread, Signal

from inkdigit.reading.attribution import Array
from inkdigit.reading.stages import StagedNetwork
from inkdigit.window.newest import NewestSlot

_log = logging.getLogger(__name__)


class Walker(QThread):
    """Walks the newest frame that it is given, with a network of its own that it loads first."""

    walked = Signal(object)
    """The Walk of a frame."""
    failed = Signal(str)
    """The network can't be looked into: a message for the person."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("walker")
        self._slot: NewestSlot[Array] = NewestSlot()

    def walk(self, frame: Array) -> None:
        """Ask for the walk of a frame, float32 (28, 28), in place of one not begun."""
        self._slot.put(frame)

    def stop(self) -> None:
        """End the thread after the walk that it is on, and wait for it."""
        self._slot.close()
        self.wait()

    def run(self) -> None:
        """Load the network, then walk until stopped."""
        try:
            network = StagedNetwork()
            while (frame := self._slot.take()) is not None:
                self.walked.emit(network.walk(frame))
        except Exception as error:
            _log.exception("The network can't be looked into")
            self.failed.emit(str(error) or type(error).__name__)
