"""A progress bar of one line, for people who wait at a terminal and nobody else."""

from __future__ import annotations

import time
from typing import TextIO

_WIDTH = 30
_INTERVAL_S = 0.1


class Progress:
    """Shows how much of `total` is done, on a terminal, where there is enough to do."""

    def __init__(self, total: int, stream: TextIO | None, *, least: int = 50) -> None:
        is_terminal = stream is not None and stream.isatty()
        self._stream = stream if is_terminal and total >= least else None
        self._total = total
        self._shown = 0
        self._due = 0.0

    def show(self, done: int) -> None:
        """Draw the bar, or draw it anew, though not more often than anyone could read it."""
        now = time.monotonic()
        if self._stream is None or now < self._due:
            return
        self._due = now + _INTERVAL_S
        filled = _WIDTH * done // max(self._total, 1)
        bar = "█" * filled + "░" * (_WIDTH - filled)
        self._write(f"\r{bar} {done:,} of {self._total:,}")

    def hide(self) -> None:
        """Wipe the bar away, so that a line can be printed or because all is done."""
        if self._stream is not None and self._shown:
            self._write("\r" + " " * self._shown + "\r")
            self._shown = 0

    def _write(self, text: str) -> None:
        if self._stream is not None:
            self._stream.write(text)
            self._stream.flush()
            self._shown = len(text)
