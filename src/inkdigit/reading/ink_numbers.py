"""Ink read as a number: grouped, framed, read in one batch, and cut where that is most probable.

While one draws, only groups that hold the stroke under the pen are new: the others' frames and
probabilities are kept from one reading to the next. What is not clear so may be in pieces: then
their chains are read as well.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from threading import Lock

import numpy as np
import numpy.typing as npt

from inkdigit.ink.stroke import Ink, Stroke
from inkdigit.reading.assembly import Candidate, assembled
from inkdigit.reading.chains import Chains, groups_of_chains, ways_to_chain
from inkdigit.reading.choice import INK, Choice, Chosen, Kind, choose
from inkdigit.reading.framing import FRAME, NothingToRead, frame_ink
from inkdigit.reading.grouping import Group, around, digit_height, groups_of, nested
from inkdigit.reading.links import Piece, ink_links, near_pairs
from inkdigit.reading.numbers import NumberReading
from inkdigit.reading.reading import CLASSES, NOT_A_DIGIT
from inkdigit.reading.rulings import Rulings, about_one, rulings, surround
from inkdigit.reading.trajectory import MOST_STROKES

Array = npt.NDArray[np.float32]
ReadMany = Callable[[Sequence[Ink], Array], Array]

MOST_GROUPED = 2_000
"""More strokes than this are no page of digits: they are read as one drawing."""
MOST_NEAR = 100
"""So are strokes that have more others near them, on average: a scribble, or a field filled."""

_HOPELESS = -40.0
"""Ink so unlike one digit by its geometry alone is not read as one: long numbers save that time."""
_CLEAR, _FEW = 0.9, 0.4
"""A number each of whose lines is as probable is not looked at for pieces; of several lines no more
of the digits than the second may be 1s."""
_HIGHER = 1.15
"""Chains that are not as many times as high as their strokes are no pieces of digits."""
_PART_OF_OTHERS = frozenset({"", "1"})
"""With a line under it a 1 has a foot, and with a ring around it, it is a slashed 0."""
_IN_PIECES = 2
"""Digits are in pieces where they have more strokes than so many each."""


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

    def __init__(self, read_many: ReadMany) -> None:
        self._read_many = read_many
        self._seen: Mapping[tuple[int, ...], _Seen] = {}
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
        known = self._seen
        drawing = _Drawing(known, self._read_many)
        number = drawing.read(self._measure(ink.strokes))
        with self._lock:
            if self._seen is known:  # else all was forgotten meanwhile
                self._seen = drawing.seen
        return number

    def _measure(self, strokes: Sequence[Stroke]) -> list[Piece]:
        """Measure strokes, those not measured yet."""
        known = self._pieces
        pieces = [known.get(id(stroke)) or Piece.of(stroke) for stroke in strokes]
        self._pieces = {id(piece.stroke): piece for piece in pieces}
        return pieces


class _Drawing:
    """One drawing being read. `seen` are its groups, of which those `known` are not read again."""

    def __init__(self, known: Mapping[tuple[int, ...], _Seen], read_many: ReadMany) -> None:
        self._started = time.perf_counter()
        self._known, self._read_many = known, read_many
        self.seen: dict[tuple[int, ...], _Seen] = {}

    def read(self, pieces: Sequence[Piece]) -> NumberReading:
        """Read strokes as they are and, where that isn't clear, by chains of them. Raises
        NothingToRead.
        """
        boxes = [piece.box for piece in pieces]
        if not boxes or not np.isfinite(boxes).all():
            raise NothingToRead("nothing is drawn, or nowhere")
        if len(pieces) > MOST_GROUPED or _are_crowded(pieces):
            return self._read_whole(pieces)
        number = self._read_number(pieces)
        if _is_clear(number) or not number.text:
            return number
        return self._read_in_pieces(pieces, number)

    def _read_in_pieces(self, pieces: Sequence[Piece], number: NumberReading) -> NumberReading:
        """The clearest of a number and of what chains of its strokes are read as."""
        least = _HIGHER * _height(pieces)
        for chains in ways_to_chain(pieces):
            if _height(pieces, chains) < least:
                continue
            other = self._read_number(pieces, chains)
            in_pieces = len(pieces) > _IN_PIECES * len(other.digits)
            if in_pieces and _clearness(other) > _clearness(number):
                number = other
            if _is_clear(number):
                break
        return number

    def _read_number(self, pieces: Sequence[Piece], chains: Chains = ()) -> NumberReading:
        """Read strokes, but for what is drawn under or around a number or a clear digit."""
        found = rulings(pieces, height=_height(pieces, chains))
        if any(found):
            number = self._read_without(found, pieces, chains)
            if not number.is_single:
                return number
        if 1 < len(pieces) <= MOST_STROKES + 1 and any(found := about_one(pieces)):
            number = self._read_without(found, pieces, chains)
            if _is_clear(number) and number.text not in _PART_OF_OTHERS:
                return number
        return self._read_groups(pieces, chains)

    def _read_without(
        self, found: Rulings, pieces: Sequence[Piece], chains: Chains
    ) -> NumberReading:
        """Read strokes, but for lines and loops that were found among them."""
        left_out = found.lines | found.loops
        kept = [i for i in range(len(pieces)) if i not in left_out]
        place = {i: number for number, i in enumerate(kept)}
        left = [tuple(place[i] for i in chain if i in place) for chain in chains]
        number = self._read_groups([pieces[i] for i in kept], [chain for chain in left if chain])
        return number.beside([pieces[i].box for i in sorted(found.lines)], strokes=kept)

    def _read_groups(self, pieces: Sequence[Piece], chains: Chains) -> NumberReading:
        """Read strokes, all of them, each by itself and by chains of them."""
        boxes = [piece.box for piece in pieces]
        height = _height(pieces, chains)
        links = ink_links(pieces, height=height)
        chained = groups_of_chains(boxes, chains, links, most=MOST_STROKES)
        groups = groups_of(boxes, links, most=MOST_STROKES, whole=chained)
        left_out = groups[0].link < _HOPELESS
        seen = self._seen_of(pieces, groups[1:] if left_out else groups)
        if left_out:
            seen = [_UNREAD, *seen]
        choice = choose(
            groups, [group.row for group in seen], count=len(pieces), height=height, weights=INK
        )
        chosen = [groups[one.group] for one in choice.chosen if one.kind is not Kind.MARK]
        if (left_out and not choice.has_digits) or _is_nested(chosen, pieces):
            return self._read_whole(pieces)
        return self._assembled(choice, groups, seen)

    def _read_whole(self, pieces: Sequence[Piece]) -> NumberReading:
        everything = tuple(range(len(pieces)))
        whole = Group(everything, 0.0, around([piece.box for piece in pieces]))
        return self._assembled(_WHOLE, [whole], self._seen_of(pieces, [whole]))

    def _seen_of(self, pieces: Sequence[Piece], groups: Sequence[Group]) -> list[_Seen]:
        """Read groups of strokes, those not seen yet in one batch."""
        members = [tuple(pieces[piece].stroke for piece in group.pieces) for group in groups]
        keys = [tuple(map(id, strokes)) for strokes in members]
        self.seen |= {key: self._known[key] for key in keys if key in self._known}
        new = [number for number, key in enumerate(keys) if key not in self.seen]
        inks = [Ink(members[number]) for number in new]
        frames = [frame_ink(each) for each in inks]
        rows = self._read_many(inks, np.stack(frames)) if frames else ()
        for number, frame, row in zip(new, frames, rows, strict=True):
            self.seen[keys[number]] = _Seen(members[number], frame, row)
        return [self.seen[key] for key in keys]

    def _assembled(
        self, choice: Choice, groups: Sequence[Group], seen: Sequence[_Seen]
    ) -> NumberReading:
        candidates = [
            Candidate(known.row, known.frame, group.box, group.pieces)
            for group, known in zip(groups, seen, strict=True)
        ]
        elapsed_ms = (time.perf_counter() - self._started) * 1_000
        return assembled(choice, candidates, elapsed_ms=elapsed_ms)


def _height(pieces: Sequence[Piece], chains: Chains = ()) -> float:
    """The height of the digits that strokes, or chains of them, make up."""
    boxes = [piece.box for piece in pieces]
    return digit_height([around([boxes[i] for i in chain]) for chain in chains] or boxes)


def _are_crowded(pieces: Sequence[Piece]) -> bool:
    """Whether strokes have more than MOST_NEAR others near them, on average."""
    if len(pieces) <= MOST_NEAR:
        return False
    near = near_pairs([piece.box for piece in pieces], height=_height(pieces))
    return 2 * len(near) > MOST_NEAR * len(pieces)


def _is_nested(groups: Sequence[Group], pieces: Sequence[Piece]) -> bool:
    """Whether one of them is in the hollow of another: it is a drawing then, and no number."""
    return any(
        surround([pieces[piece] for piece in groups[outer].pieces], groups[inner].box)
        for outer, inner in nested([group.box for group in groups])
    )


def _is_clear(number: NumberReading) -> bool:
    """Whether it is a line of digits that is probable, or several such lines of which few digits
    are 1s: what is in pieces gives several lines, of 1s above all.
    """
    ones = number.text.count("1") > _FEW * len(number.digits)
    lines = len(number.lines)
    return not number.unreadable and number.confidence > _CLEAR**lines and (lines == 1 or not ones)


def _clearness(number: NumberReading) -> tuple[bool, int, float]:
    """What is the clearer one of two readings: it has digits, little else, and is probable."""
    return bool(number.text), -number.unreadable, number.confidence
