"""A picture read as a number: cut into atoms, grouped, and read in one batch."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt

from inkdigit.ink.stroke import Box
from inkdigit.reading.assembly import Candidate, assembled
from inkdigit.reading.choice import PICTURE, choose
from inkdigit.reading.cuts import Atoms, atoms_of
from inkdigit.reading.framing import NothingToRead, frame_picture
from inkdigit.reading.grouping import groups_of
from inkdigit.reading.masks import grown
from inkdigit.reading.numbers import NumberReading
from inkdigit.reading.picture_links import picture_links

Array = npt.NDArray[np.float32]

MOST_ATOMS, WIDEST = 8, 1.5
"""No digit is cut into more atoms or is wider, in digit heights, unless it is one part of the
picture."""


def read_picture_number(coverage: Array, read_many: Callable[[Array], Array]) -> NumberReading:
    """Read a picture's ink, float32 (height, width) in 0..1; boxes are in its pixels.

    `read_many` gives the probabilities (n, 11) of frames (n, 28, 28). Raises NothingToRead.
    """
    started = time.perf_counter()
    if not coverage.max(initial=0) > 0:
        raise NothingToRead("the picture holds no ink")
    atoms = atoms_of(coverage)
    groups = groups_of(
        atoms.boxes,
        picture_links(atoms),
        most=MOST_ATOMS,
        widest=WIDEST * atoms.height,
        whole=atoms.wholes,
    )
    frames = [frame_picture(coverage)]
    frames += [
        frame_picture(ink_of(group.pieces, group.box, atoms, coverage)) for group in groups[1:]
    ]
    rows = read_many(np.stack(frames))
    choice = choose(
        groups, list(rows), count=len(atoms.boxes), height=atoms.height, weights=PICTURE
    )
    candidates = [
        Candidate(row, frame, group.box)
        for row, frame, group in zip(rows, frames, groups, strict=True)
    ]
    elapsed_ms = (time.perf_counter() - started) * 1_000
    return assembled(choice, candidates, elapsed_ms=elapsed_ms)


def ink_of(pieces: Sequence[int], box: Box, atoms: Atoms, coverage: Array) -> Array:
    """The ink of some atoms in the box around them, its soft edge too, and no neighbour's."""
    window = (
        slice(max(int(box.top) - 1, 0), int(box.bottom) + 1),
        slice(max(int(box.left) - 1, 0), int(box.right) + 1),
    )
    labels = atoms.labels[window]
    own = np.isin(labels, np.add(pieces, 1))
    return np.where(grown(own, 1) & (own | (labels == 0)), coverage[window], 0)
