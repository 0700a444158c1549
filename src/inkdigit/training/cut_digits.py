"""Digits as the reader cuts them from pictures of numbers whose digits touch.

A cut leaves a little of the neighbour's ink, or takes a little of the digit's own.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from inkdigit.reading.cuts import atoms_of
from inkdigit.reading.grouping import around
from inkdigit.reading.picture_numbers import ink_of
from inkdigit.training.datasets import Scans
from inkdigit.training.numbers import PicturedNumber, touching_scans

Array = npt.NDArray[np.float32]

_LENGTH = 3
_LIKE = 0.8


def random_cut_digit(scans: Scans, *, rng: np.random.Generator) -> tuple[Array, int]:
    """The ink of a digit cut from its neighbours, float32 (height, width), and what it reads."""
    while True:
        found = list(cut_digits(touching_scans(scans, digits=_LENGTH, rng=rng)))
        if found:
            return found[int(rng.integers(len(found)))]


def cut_digits(number: PicturedNumber) -> Iterator[tuple[Array, int]]:
    """Yield the ink and the value of each digit that has to be cut from a neighbour.

    One that no cut follows closely enough is left out: what it would be cut to is another shape.
    """
    atoms = atoms_of(number.coverage)
    owners = [number.owner_of(atoms.labels == atom + 1) for atom in range(len(atoms.boxes))]
    for digit, text in enumerate(number.text, start=1):
        pieces = [atom for atom, owner in enumerate(owners) if owner == digit]
        parts = {atoms.parts[atom] for atom in pieces}
        joined = {owners[atom] for atom, part in enumerate(atoms.parts) if part in parts}
        if len(joined) < 2:
            continue
        own, cut = number.owners == digit, np.isin(atoms.labels, np.add(pieces, 1))
        ink = np.where(atoms.labels > 0, number.coverage, 0)
        if ink[own & cut].sum() >= _LIKE * ink[own | cut].sum():
            box = around([atoms.boxes[atom] for atom in pieces])
            yield ink_of(pieces, box, atoms, number.coverage), int(text)
