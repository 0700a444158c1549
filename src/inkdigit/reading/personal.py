"""The personal layer: what one person's corrections change about the network's answers.

Each example that was taught speaks for its label, in logits, to drawings that lie near it in the
space of the network's features (the angle between them), and to no others: beyond REACH the
network's probabilities come back bit for bit. Nothing is trained; teaching takes one run of the
network on the example itself.

Teaching can't make the rest worse, for an example counts as little as it has to:

- It asks for no more than what would have made its own reading right, and at most for STRONGEST.
- What the network is all but sure is something else (beyond DOUBTFUL) is more likely a slip of the
  finger than a digit, and is half discounted; it takes several like it to be believed.
- Examples that contradict each other cancel out: only the lead of one label over all others
  speaks. Labels given at random have none.
- Together they add at most LOUDEST.

The very drawing that was taught is read as taught, whatever else was: within SAME of it the nearest
example alone decides.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from inkdigit.ink.stroke import Ink
from inkdigit.reading.framing import NothingToRead, frame_ink
from inkdigit.reading.network import Outputs
from inkdigit.reading.reading import CLASSES

Array = npt.NDArray[np.float32]
Floats = npt.NDArray[np.float64]

# Chosen on training writers, their digits bent by a hand that the network has not met, as
# `benchmarks/teaching.py` bends them.
REACH = 0.6
"""How far an example is heard, as the distance of two feature vectors of length 1 (0 to 1.41)."""
SAME = 0.12
"""Within this distance two drawings are the same one, or as good as."""
MARGIN = 1.5
"""By so many nats the taught label wins where it was taught: 82 to 18."""
STRONGEST = 8.0
DOUBTFUL = 10.0
LOUDEST = 10.0

MOST_EXAMPLES = 1_000
"""Only the newest so many are heard: more would be felt in the time of a reading."""

_LEAST = 1e-12  # a probability of nothing has no logarithm


@dataclass(frozen=True, eq=False)
class Example:
    """Ink, and what its writer says that it is: 0 to 9, or NOT_A_DIGIT. Two are never equal."""

    ink: Ink
    label: int


class PersonalLayer:
    """What was taught, as the network sees it. Immutable, so that any thread may use it."""

    def __init__(self, seen: Mapping[Example, Outputs] | None = None) -> None:
        """Take the examples, each with the network's outputs for it, arrays of one row."""
        self._seen = dict(seen or {})
        outputs = self._seen.values()
        width = next((row.features.shape[1] for row in outputs), 0)
        self._directions = _directions(_stacked([row.features for row in outputs], width))
        self._labels = np.array([example.label for example in self._seen], np.intp)
        self._said = np.eye(CLASSES)[self._labels]
        logs = np.log(_floored(_stacked([row.probabilities for row in outputs], CLASSES)))
        rivals = np.where(self._said > 0, -np.inf, logs).max(axis=1, initial=-np.inf)
        own = (logs * self._said).sum(axis=1)
        self._need = np.maximum(rivals - own + MARGIN, 0.0)
        doubt = 1 / (1 + np.exp(np.clip(self._need - DOUBTFUL, -50, 50)))
        self._strength = doubt * np.minimum(self._need, STRONGEST)

    def __len__(self) -> int:
        return len(self._seen)

    def learned(
        self, examples: Sequence[Example], outputs_of: Callable[[Sequence[Ink], Array], Outputs]
    ) -> PersonalLayer:
        """The layer of exactly these examples, oldest first; those known here cost nothing.

        `outputs_of` gives the network's outputs for inks and their frames, (n, 28, 28). Ink that
        can't be framed teaches nothing, nor does anything where the network shows no features.
        """
        heard = examples[-MOST_EXAMPLES:]
        frames = {}
        for example in heard:
            if example not in self._seen:
                try:
                    frames[example] = frame_ink(example.ink)
                except NothingToRead:
                    continue
        seen = dict(self._seen)
        if frames:
            outputs = outputs_of([example.ink for example in frames], np.stack([*frames.values()]))
            if outputs.features.shape[1]:
                for i, example in enumerate(frames):
                    seen[example] = Outputs(*(each[i : i + 1] for each in outputs))
        return PersonalLayer({example: seen[example] for example in heard if example in seen})

    def applied(self, outputs: Outputs) -> Array:
        """The probabilities, float32 (n, 11), of `outputs` with what was taught."""
        if not self._seen or not len(outputs.features):
            return outputs.probabilities
        added = self._added(_directions(outputs.features))
        near = added.any(axis=1)
        if not near.any():
            return outputs.probabilities
        raised = _floored(outputs.probabilities[near]) * np.exp(added[near])
        probabilities = outputs.probabilities.copy()
        probabilities[near] = raised / raised.sum(axis=1, keepdims=True)
        return probabilities

    def _added(self, directions: Array) -> Floats:
        """What is added to the logits, (n, 11) and never negative, for features of length 1."""
        squares = np.maximum(2.0 - 2.0 * (directions @ self._directions.T), 0.0)
        nearness = _fading(squares, REACH)
        support = nearness @ self._said
        rows, best = np.arange(len(support)), support.argmax(axis=1)
        most = support[rows, best]
        lead = np.maximum(2 * most - support.sum(axis=1), 0) / np.maximum(most, _LEAST)
        voice = (nearness * self._strength) @ self._said
        added = np.zeros(support.shape)
        added[rows, best] = lead * np.minimum(voice[rows, best], LOUDEST)

        alike = squares.round(4)  # of drawings as good as equal, the one taught last counts
        nearest = alike.shape[1] - 1 - alike[:, ::-1].argmin(axis=1)
        asked = _fading(squares[rows, nearest], SAME) * self._need[nearest]
        same = asked > 0
        added[rows[same]] *= np.arange(CLASSES) == self._labels[nearest[same], np.newaxis]
        at = rows, self._labels[nearest]
        added[at] = np.maximum(added[at], asked)
        return added


def _fading(squares: npt.NDArray[np.floating], reach: float) -> Floats:
    """From 1 at no distance to 0 at `reach` and beyond, of squared distances."""
    return np.asarray(np.maximum(1 - squares.astype(np.float64) / reach**2, 0) ** 2)


def _directions(features: Array) -> Array:
    lengths = np.linalg.norm(features, axis=1, keepdims=True)
    return np.asarray(features / np.maximum(lengths, np.float32(_LEAST)), np.float32)


def _floored(probabilities: Array) -> Floats:
    return np.maximum(probabilities.astype(np.float64), _LEAST)


def _stacked(rows: Sequence[Array], width: int) -> Array:
    return np.concatenate([np.empty((0, width), np.float32), *rows])
