"""Which parts of a picture belong to one digit, by their geometry alone.

As `inkdigit.reading.links` for strokes: a logistic regression, here over neighbours that were cut
from each other, and over parts that never touched. The weights were fitted on numbers made from
MNIST's training digits (`inkdigit.training.links`).
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from inkdigit.reading.cuts import Atoms
from inkdigit.reading.grouping import LEAST_LINK, Links, around
from inkdigit.reading.links import near_pairs

Floats = npt.NDArray[np.float64]

_MOST_PIXELS = 48  # of each atom, evenly chosen, are looked at where distances are measured
_TALLEST = 2.1  # digit heights: parts that are taller together stand on two lines
_ON_TWO_LINES = -2.0  # the most a link counts there: the weights were fitted on single lines


class Features(NamedTuple):
    """What is looked at in a pair of atoms, lengths in digit heights; see `features_of`."""

    bias: float
    cut: float
    crossed: float
    dark: float
    one: float
    several: float
    apart: float
    into: float
    below: float
    distance: float
    width: float
    wide: float
    small: float
    cut_small: float


_WEIGHTS = np.array(
    Features(
        bias=0.87,
        cut=-0.81,
        crossed=9.25,
        dark=18.94,
        one=1.34,
        several=1.85,
        apart=-2.90,
        into=3.33,
        below=1.46,
        distance=1.02,
        width=-1.94,
        wide=-4.93,
        small=-7.15,
        cut_small=3.68,
    )
)


def picture_links(atoms: Atoms) -> Links:
    """The links of all atoms that may belong to one digit."""
    parts = [around([atoms.boxes[atom] for atom in whole]) for whole in atoms.wholes]
    box_of = dict(zip(dict.fromkeys(atoms.parts), parts, strict=True))
    links = {}
    for (i, j), features in features_of(atoms).items():
        logit = float(np.dot(_WEIGHTS, features))
        one, other = atoms.parts[i], atoms.parts[j]
        both = around([box_of[one], box_of[other]])
        if one != other and both.height > _TALLEST * atoms.height:
            logit = min(logit, _ON_TWO_LINES)
        if logit > LEAST_LINK:
            links[i, j] = logit
    return links


def features_of(atoms: Atoms) -> dict[tuple[int, int], Features]:
    """The features of all pairs of atoms near each other, but of those with another cut between."""
    outlines = _outlines(atoms)
    found = {}
    for i, j in near_pairs(atoms.boxes, height=atoms.height).tolist():
        earlier, later = atoms.boxes[i], atoms.boxes[j]
        cut = atoms.cuts.get(i) if j == i + 1 else None
        is_cut = cut is not None
        if atoms.parts[i] == atoms.parts[j] and not is_cut:
            continue
        both = around([earlier, later])
        gap_x = max(earlier.left, later.left) - min(earlier.right, later.right)
        gap_y = max(earlier.top, later.top) - min(earlier.bottom, later.bottom)
        offsets = outlines[i][:, None] - outlines[j][None]
        distance = 0.0 if is_cut else float(np.hypot(*offsets.transpose(2, 0, 1)).min())
        narrower = max(min(earlier.width, later.width), 0.1 * atoms.height)
        extents = [max(box.width, box.height) for box in (earlier, later)]
        small = min(1.0, min(extents) / atoms.height)
        width = both.width / atoms.height
        found[i, j] = Features(
            bias=1.0,
            cut=float(is_cut),
            crossed=cut.crossed / atoms.height if cut else 0.0,
            dark=cut.dark / atoms.height if cut else 0.0,
            one=float(cut is not None and cut.places == 1),
            several=float(cut is not None and cut.places > 1),
            apart=min(max(gap_x / atoms.height, 0.0), 1.0),
            into=min(max(-gap_x, 0.0) / narrower, 1.0),
            below=min(max(gap_y / atoms.height, 0.0), 0.3),
            distance=min(distance / atoms.height, 1.0),
            width=min(width, 2.0),
            wide=min(max(width - 0.9, 0.0), 1.5),
            small=small,
            cut_small=small * is_cut,
        )
    return found


def _outlines(atoms: Atoms) -> list[Floats]:
    """Some pixels of each atom, of shape (n, 2)."""
    y, x = np.nonzero(atoms.labels)
    owner = atoms.labels[y, x]
    order = np.argsort(owner, kind="stable")
    places = np.stack([x, y], axis=1)[order].astype(np.float64)
    ends = np.cumsum(np.bincount(owner, minlength=len(atoms.boxes) + 1))
    return [
        own[np.linspace(0, len(own) - 1, min(len(own), _MOST_PIXELS)).astype(np.intp)]
        for own in np.split(places, ends[1:-1])
    ]
