"""Ink read as a number: grouped, framed, read in one batch, and cut where that is most probable.

While one draws, only groups that hold the stroke under the pen are new: the others' frames and
probabilities are kept from one reading to the next.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from threading import Lock

import numpy as np
import numpy.typing as npt

from inkdigit.ink.stroke import Ink, Stroke
from inkdigit.reading.assembly import Candidate, assembled
from inkdigit.reading.choice import choose
from inkdigit.reading.framing import NothingToRead, frame_ink
from inkdigit.reading.grouping import digit_height, groups_of
from inkdigit.reading.links import Piece, ink_links
from inkdigit.reading.numbers import NumberReading

Array = npt.NDArray[np.float32]

MOST_STROKES = 4
"""No digit is made of more strokes, unless it is all there is."""


@dataclass(frozen=True, eq=False)
class _Seen:
    """A group that was read: its strokes, held so that their identities stay theirs."""

    strokes: tuple[Stroke, ...]
    frame: Array
    row: Array


class InkNumbers:
    """Reads ink as numbers; `read_many` gives the probabilities (n, 11) of frames (n, 28, 28).

    It remembers the groups of the last ink read, told apart by the identity of their strokes, which
    edits of ink keep. Safe to call from any thread.
    """

    def __init__(self, read_many: Callable[[Array], Array]) -> None:
        self._read_many = read_many
        self._seen: dict[tuple[int, ...], _Seen] = {}
        self._lock = Lock()

    def forget(self) -> None:
        """Forget what was read, as when `read_many` answers otherwise from now on."""
        with self._lock:
            self._seen = {}

    def read(self, ink: Ink) -> NumberReading:
        """Read ink. Raises NothingToRead where there is none."""
        started = time.perf_counter()
        if ink.is_empty:
            raise NothingToRead("nothing is drawn")
        pieces = [Piece.of(stroke) for stroke in ink.strokes]
        boxes = [piece.box for piece in pieces]
        height = digit_height(boxes)
        groups = groups_of(boxes, ink_links(pieces, height=height), most=MOST_STROKES)
        seen = self._read([tuple(ink.strokes[i] for i in group.pieces) for group in groups])
        choice = choose(groups, [group.row for group in seen], count=len(pieces), height=height)
        candidates = [
            Candidate(known.row, known.frame, group.box, group.pieces)
            for group, known in zip(groups, seen, strict=True)
        ]
        elapsed_ms = (time.perf_counter() - started) * 1_000
        return assembled(choice, candidates, elapsed_ms=elapsed_ms)

    def _read(self, members: Sequence[tuple[Stroke, ...]]) -> list[_Seen]:
        """Read the groups of these strokes, those not seen yet in one batch."""
        known = self._seen
        keys = [tuple(map(id, strokes)) for strokes in members]
        new = [number for number, key in enumerate(keys) if key not in known]
        frames = [frame_ink(Ink(members[number])) for number in new]
        rows = self._read_many(np.stack(frames)) if frames else ()
        fresh = {
            keys[number]: _Seen(members[number], frame, row)
            for number, frame, row in zip(new, frames, rows, strict=True)
        }
        seen = {key: fresh.get(key) or known[key] for key in keys}
        with self._lock:
            if self._seen is known:  # else all was forgotten meanwhile
                self._seen = seen
        return [seen[key] for key in keys]
