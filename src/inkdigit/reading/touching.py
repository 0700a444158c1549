"""What is said of digits that touch on a picture by reading them where they stand, uncut.

What hangs together and is cut is also read as a strip, and each group of its pieces gets the
opinion of the columns that it fills.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from heapq import nlargest

import numpy as np
import numpy.typing as npt

from inkdigit.reading.cuts import Atoms
from inkdigit.reading.grouping import Group
from inkdigit.reading.strip_network import ReadsStrips, StripReading
from inkdigit.reading.strips import strip_of

Array = npt.NDArray[np.float32]
Floats = npt.NDArray[np.float64]

MOST_STRIPS = 500
"""Of a picture with more parts that are cut, which is no sheet of digits, the widest are read."""

LEAST = -7.0
"""No opinion speaks more against anything, as a logarithm: a cut may miss a digit's middle."""


def opinions_on(
    groups: Sequence[Group], atoms: Atoms, parts: Atoms, coverage: Array, network: ReadsStrips
) -> dict[int, Floats]:
    """The opinions, float (11,), on groups of atoms, by their indices; see `strips.opinion_of`.

    There is none on what isn't cut, nor on a whole drawing, the first group, that reaches beyond
    the strip.
    """
    strips = _strips(atoms, parts, coverage, network)
    found = {}
    for index, group in enumerate(groups):
        held = Counter(atoms.parts[piece] for piece in group.pieces)
        part = max(held, key=lambda part: (part in strips, held[part]))
        if part in strips and (index or held.keys() <= {*strips[part].strip.parts}):
            found[index] = np.maximum(strips[part].opinion_of(group.box), LEAST)
    return found


def _strips(
    atoms: Atoms, parts: Atoms, coverage: Array, network: ReadsStrips
) -> Mapping[int, StripReading]:
    """Read the strip of each part that is cut."""
    cut = [part for part, whole in enumerate(atoms.wholes) if len(whole) > 1]
    widest = nlargest(MOST_STRIPS, cut, key=lambda part: parts.boxes[part].width)
    strips = [strip_of(part, parts, coverage) for part in widest]
    read = map(StripReading, strips, network.columns(strips))
    return dict(zip(widest, read, strict=True))


def agreed(row: Array, opinion: Floats) -> Array:
    """What both say: the probabilities of a group, float32 (11,), read alone and in its strip."""
    product = row * np.exp(opinion - opinion.max())
    return np.asarray(product / product.sum(), np.float32)
