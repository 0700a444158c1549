"""Hard examples come more often, and those that are labelled wrongly not at all.

Most scans teach a network that is trained nothing any more. Of each kind the hardest eighth, by the
network's own loss, fills almost half of what a batch shows of that kind (hard example mining,
Shrivastava et al. 2016, done once for a run). What it is all but sure is something else, though it
learned from that very label, is rather a slip of whoever labelled it, and is left out (confident
learning, Northcutt et al. 2021).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import keras
import numpy as np

from inkdigit.training.collection import Part
from inkdigit.training.model import outputs

MINED = frozenset({"mnist", "emnist", "cut"})
"""Not what is drawn: its few writers would be learned by heart."""

HARDEST = 0.12
"""The share of a part's examples that is hard."""
OF_BATCH = 0.4
"""The share of the part's place in a batch that these fill."""
BELIEVED = {"mnist": 0.05, "emnist": 0.05, "cut": 0.05, "letters": 0.05, "redrawn-letters": 0.2}
"""The least probability of its label with which an example is kept. Drawn again along its centre
lines, many a letter has lost what told it from a digit."""


def mined(parts: Sequence[Part], network: keras.Model) -> list[Part]:
    """The parts, the hardest of some as parts of their own; `network` gives probabilities.

    Raises ValueError where it has learned too little to tell what is labelled wrongly.
    """
    return [each for part in parts for each in _mined(part, network)]


def _mined(part: Part, network: keras.Model) -> Iterator[Part]:
    least = BELIEVED.get(part.name)
    if least is None:
        yield part
        return
    likely = (outputs(network, part.images) * part.targets).sum(axis=1)
    believed = likely >= least
    if believed.mean() < 0.5:
        raise ValueError(f"the network misreads most of {part.name}: it can't tell what is hard")
    kept = part.where(believed)
    if part.name not in MINED:
        yield kept
        return
    hardest = np.argsort(likely[believed], kind="stable")[: round(HARDEST * len(kept))]
    yield replace(kept, share=(1 - OF_BATCH) * part.share)
    yield replace(kept.where(hardest), name=f"{part.name}-hard", share=OF_BATCH * part.share)
