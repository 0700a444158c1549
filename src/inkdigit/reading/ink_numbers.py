"""Ink read as a number: grouped, framed, read in one batch, and cut where that is most probable.

While one draws, only groups that hold the stroke under the pen are new: the others' frames and
probabilities are kept from one reading to the next.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import chain
from threading import Lock

import numpy as np
import numpy.typing as npt

from inkdigit.ink.stroke import Ink, Stroke
from inkdigit.reading.assembly import Candidate, assembled
from inkdigit.reading.choice import INK, Choice, Chosen, Kind, choose
from inkdigit.reading.framing import FRAME, NothingToRead, frame_ink
from inkdigit.reading.grouping import Group, digit_height, groups_of
from inkdigit.reading.links import Piece, ink_links
from inkdigit.reading.numbers import NumberReading
from inkdigit.reading.reading import CLASSES, NOT_A_DIGIT
from inkdigit.reading.rulings import rulings

Array = npt.NDArray[np.float32]

MOST_STROKES = 4
"""No digit is made of more strokes, unless it is all there is."""
MOST_GROUPED = 400
"""More strokes than this are no number that anybody wrote: they are read as one drawing."""

_HOPELESS = -40.0
"""Ink so unlike one digit by its geometry alone is not read as one: long numbers save that time."""


@dataclass(frozen=True, eq=False)
class _Seen:
    """A group that was read: its strokes, held so that their identities stay theirs."""

    strokes: tuple[Stroke, ...]
    frame: Array
    row: Array


_UNREAD = _Seen(
    (), np.zeros((FRAME, FRAME), np.float32), np.eye(CLASSES, dtype=np.float32)[NOT_A_DIGIT]
)
_WHOLE = Choice((Chosen(0, Kind.UNREADABLE, None),), 1.0)


class InkNumbers:
    """Reads ink as numbers; `read_many` gives the probabilities (n, 11) of inks and their frames.

    It remembers the groups of the last ink read, told apart by the identity of their strokes, which
    edits of ink keep. Safe to call from any thread.
    """

    def __init__(self, read_many: Callable[[Sequence[Ink], Array], Array]) -> None:
        self._read_many = read_many
        self._seen: dict[tuple[int, ...], _Seen] = {}
        self._pieces: dict[int, Piece] = {}
        self._lock = Lock()

    def forget(self) -> None:
        """Forget what was read, as when `read_many` answers otherwise from now on."""
        with self._lock:
            self._seen = {}

    def read(self, ink: Ink) -> NumberReading:
        """Read ink, what is drawn under or around a number left out. Raises NothingToRead where
        there is none.
        """
        started = time.perf_counter()
        pieces = self._measure(ink.strokes)
        boxes = [piece.box for piece in pieces]
        if not boxes or not all(map(math.isfinite, chain.from_iterable(boxes))):
            raise NothingToRead("nothing is drawn, or nowhere")
        if len(pieces) <= MOST_GROUPED:
            lines, loops = rulings(pieces, height=digit_height(boxes))
            if lines or loops:
                kept = [i for i in range(len(pieces)) if i not in lines and i not in loops]
                number = self._read_pieces([pieces[i] for i in kept], started)
                if not number.is_single:  # that is read as it is, with all that is drawn
                    return number.beside([boxes[i] for i in sorted(lines)], strokes=kept)
        return self._read_pieces(pieces, started)

    def _read_pieces(self, pieces: Sequence[Piece], started: float) -> NumberReading:
        ink = Ink(tuple(piece.stroke for piece in pieces))
        boxes = [piece.box for piece in pieces]
        height = digit_height(boxes)
        if len(pieces) <= MOST_GROUPED:
            links, most = ink_links(pieces, height=height), MOST_STROKES
        else:
            links, most = {}, 0
        groups = groups_of(boxes, links, most=most)
        left_out = groups[0].link < _HOPELESS
        seen = self._read(ink, groups[1:] if left_out else groups)
        if left_out:
            seen = [_UNREAD, *seen]
        choice = choose(
            groups, [group.row for group in seen], count=len(pieces), height=height, weights=INK
        )
        if left_out and not choice.has_digits:
            return self._assembled(self._read(ink, groups[:1]), groups[:1], _WHOLE, started)
        return self._assembled(seen, groups, choice, started)

    def _assembled(
        self, seen: Sequence[_Seen], groups: Sequence[Group], choice: Choice, started: float
    ) -> NumberReading:
        candidates = [
            Candidate(known.row, known.frame, group.box, group.pieces)
            for group, known in zip(groups, seen, strict=True)
        ]
        elapsed_ms = (time.perf_counter() - started) * 1_000
        return assembled(choice, candidates, elapsed_ms=elapsed_ms)

    def _measure(self, strokes: Sequence[Stroke]) -> list[Piece]:
        """Measure strokes, those not measured yet."""
        known = self._pieces
        pieces = [known.get(id(stroke)) or Piece.of(stroke) for stroke in strokes]
        self._pieces = {id(piece.stroke): piece for piece in pieces}
        return pieces

    def _read(self, ink: Ink, groups: Sequence[Group]) -> list[_Seen]:
        """Read groups of strokes, those not seen yet in one batch."""
        members = [tuple(ink.strokes[piece] for piece in group.pieces) for group in groups]
        known = self._seen
        keys = [tuple(map(id, strokes)) for strokes in members]
        new = [number for number, key in enumerate(keys) if key not in known]
        inks = [Ink(members[number]) for number in new]
        frames = [frame_ink(each) for each in inks]
        rows = self._read_many(inks, np.stack(frames)) if frames else ()
        fresh = {
            keys[number]: _Seen(members[number], frame, row)
            for number, frame, row in zip(new, frames, rows, strict=True)
        }
        seen = {key: fresh.get(key) or known[key] for key in keys}
        with self._lock:
            if self._seen is known:  # else all was forgotten meanwhile
                self._seen = seen
        return [seen[key] for key in keys]
