"""A picture read as a number: cut into atoms, grouped, and chosen among.

What hangs together is read first. Of that, what isn't clearly one digit is cut into atoms, and
groups of them are read: so a sheet of many digits costs little more than its digits.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import replace
from itertools import chain

import numpy as np
import numpy.typing as npt

from inkdigit.ink.stroke import Box
from inkdigit.reading.assembly import Candidate, assembled
from inkdigit.reading.choice import IN_STRIPS, PICTURE, choose, is_clear
from inkdigit.reading.cuts import Atoms, cut_apart, parts_of
from inkdigit.reading.framing import NothingToRead, frame_picture
from inkdigit.reading.grouping import Links, around, groups_of
from inkdigit.reading.masks import grown
from inkdigit.reading.numbers import NumberReading
from inkdigit.reading.picture_links import picture_links
from inkdigit.reading.stacked import parted
from inkdigit.reading.strip_network import ReadsStrips
from inkdigit.reading.touching import agreed, opinions_on

Array = npt.NDArray[np.float32]

MOST_ATOMS, WIDEST = 8, 1.5
"""No digit is cut into more atoms or is wider, in digit heights, unless it is one part of the
picture."""


def read_picture_number(
    coverage: Array, read_many: Callable[[Array], Array], network: ReadsStrips | None = None
) -> NumberReading:
    """Read a picture's ink, float32 (height, width) in 0..1; boxes are in its pixels.

    `read_many` gives the probabilities (n, 11) of frames (n, 28, 28), and `network`, if any, reads
    digits that touch where they stand. Raises NothingToRead.
    """
    started = time.perf_counter()
    if not coverage.max(initial=0) > 0:
        raise NothingToRead("the picture holds no ink")
    parts = parted(parts_of(coverage), coverage, read_many)
    whole, alone = _read_parts(parts, coverage, read_many)
    clear = {i for i, one in enumerate(alone) if is_clear(one.row, one.box, height=parts.height)}
    atoms = cut_apart(parts, coverage, whole=clear)
    links = picture_links(atoms)
    groups = groups_of(
        atoms.boxes,
        links,
        most=MOST_ATOMS,
        widest=WIDEST * atoms.height,
        whole=[*atoms.wholes, *_joined(atoms, links, clear=clear, parts=parts)],
    )
    known = dict(zip(atoms.wholes, alone, strict=True)) | {groups[0].pieces: whole}
    new = [group for group in groups if group.pieces not in known]
    inks = ((ink_of(group.pieces, group.box, atoms, coverage), group.box) for group in new)
    known |= zip((group.pieces for group in new), _read(inks, read_many), strict=True)
    candidates = [known[group.pieces] for group in groups]
    opinions = opinions_on(groups, atoms, parts, coverage, network) if network else {}
    for index in opinions.keys() - {0}:  # all of it, as one digit, is read as it would be alone
        row = agreed(candidates[index].row, opinions[index])
        candidates[index] = replace(candidates[index], row=row)
    choice = choose(
        groups,
        [candidate.row for candidate in candidates],
        count=len(atoms.boxes),
        height=atoms.height,
        weights=IN_STRIPS if opinions else PICTURE,
        opinions=opinions,
    )
    elapsed_ms = (time.perf_counter() - started) * 1_000
    return assembled(choice, candidates, elapsed_ms=elapsed_ms)


def _read_parts(
    parts: Atoms, coverage: Array, read_many: Callable[[Array], Array]
) -> tuple[Candidate, list[Candidate]]:
    """Read all of the ink, and each part alone; where there is but one, it is all."""
    boxes = parts.boxes if len(parts.boxes) > 1 else ()
    inks = ((ink_of([part], box, parts, coverage), box) for part, box in enumerate(boxes))
    whole, *alone = _read(chain([(coverage, around(parts.boxes))], inks), read_many)
    return whole, alone or [whole]


def _joined(
    atoms: Atoms, links: Links, *, clear: Container[int], parts: Atoms
) -> list[tuple[int, ...]]:
    """The atoms of each two parts that may belong together, as a 5 and its bar do."""
    pairs = {(atoms.parts[i], atoms.parts[j]) for i, j in links}
    return [
        (*atoms.wholes[one], *atoms.wholes[other])
        for one, other in sorted(pairs)
        if one != other
        and not (one in clear and other in clear)
        and around([parts.boxes[one], parts.boxes[other]]).width <= WIDEST * parts.height
    ]


def _read(
    inks: Iterable[tuple[Array, Box]], read_many: Callable[[Array], Array]
) -> list[Candidate]:
    """Read inks, each with the box around it, in one batch."""
    framed = [(frame_picture(ink), box) for ink, box in inks]
    if not framed:
        return []
    frames = np.stack([frame for frame, _ in framed])
    rows = read_many(frames)
    return [Candidate(row, frame, box) for row, (frame, box) in zip(rows, framed, strict=True)]


def ink_of(pieces: Sequence[int], box: Box, atoms: Atoms, coverage: Array) -> Array:
    """The ink of some atoms in the box around them, its soft edge too, and no neighbour's."""
    window = (
        slice(max(int(box.top) - 1, 0), int(box.bottom) + 1),
        slice(max(int(box.left) - 1, 0), int(box.right) + 1),
    )
    labels = atoms.labels[window]
    own = np.isin(labels, np.add(pieces, 1))
    return np.where(grown(own, 1) & (own | (labels == 0)), coverage[window], 0)
