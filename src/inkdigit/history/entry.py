"""One line of the history: what was drawn, when, and how it was read."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

from inkdigit.history.packed_ink import InkDamagedError, unpack_ink
from inkdigit.ink import Ink

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Entry:
    """A drawing and its reading.

    `created` is aware, in UTC. `text` is what was read: "7", "2026" (more lines parted by "\\n"),
    the empty string for "not a digit", None where nothing has read the drawing yet. `probabilities`
    are eleven numbers, the digits 0 to 9 and then "not a digit", none for a number of several
    digits; `confidence` is that of the answer. Where not read: empty and 0.0.
    `settled` is False while the drawing is still being made.
    """

    id: int
    created: datetime
    packed_ink: bytes = field(repr=False)
    text: str | None
    confidence: float
    probabilities: tuple[float, ...]
    settled: bool

    @cached_property
    def ink(self) -> Ink:
        """What was drawn, unpacked when first asked for; empty where its bytes are damaged."""
        try:
            return unpack_ink(self.packed_ink)
        except InkDamagedError as error:
            _log.warning("the ink of history entry %d can't be shown: %s", self.id, error)
            return Ink()

    @property
    def digit(self) -> int | None:
        """The digit read; None for "not a digit", a number, and for what is not read yet."""
        return int(self.text) if self.text and not self.is_number else None

    @property
    def is_number(self) -> bool:
        """Whether several digits were read."""
        return self.text is not None and len(self.text) > 1

    @property
    def line(self) -> str | None:
        """The text on one line."""
        return None if self.text is None else self.text.replace("\n", " ")
