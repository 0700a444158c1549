"""The network that tells digits apart by how they were drawn: a second opinion on ink.

It knows the ways that some people draw digits. Others draw them otherwise, so its word is bounded:
it decides between digits that the picture leaves in doubt, and not whether there is a digit at all.
"""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt

from inkdigit.reading.network import LiteRTModel, check_shapes
from inkdigit.reading.reading import DIGITS, NOT_A_DIGIT
from inkdigit.reading.trajectory import CHANNELS, POINTS
from inkdigit.resources import models_folder

Array = npt.NDArray[np.float32]

WEIGHT = 0.7
"""What a nat of its opinion counts beside one of the picture's."""
LEAST = 1e-4
"""It never holds a digit for less probable, so that it is outvoted by a picture that is clear."""


class ReadsStrokes(Protocol):
    """Anything that tells digits by their strokes."""

    def opinions(self, trajectories: Array) -> Array:
        """How probable each digit is, float32 (n, 10), by trajectories, (n, POINTS, CHANNELS)."""
        ...


class StrokeNetwork:
    """`strokes.tflite`, or the file at `path`, for any thread. Raises NetworkError."""

    def __init__(self, path: Path | None = None) -> None:
        path = path or models_folder() / "strokes.tflite"
        self._model = LiteRTModel(path)
        takes, gives = self._model.input_shape, self._model.output_shapes.get("probabilities", ())
        needed = (POINTS, CHANNELS), (DIGITS,)
        check_shapes(path, takes=takes, gives=gives, needed=needed)

    def opinions(self, trajectories: Array) -> Array:
        """Read trajectories; see ReadsStrokes."""
        return self._model.run(trajectories)["probabilities"]


def weighed(probabilities: Array, opinions: Array) -> Array:
    """Probabilities, float32 (n, 11), with opinions, (n, 10), on which digit it is, if any."""
    digits = probabilities[:, :DIGITS]
    spoken = digits * np.maximum(opinions, np.float32(LEAST)) ** np.float32(WEIGHT)
    share = digits.sum(axis=1, keepdims=True)
    spoken *= share / np.maximum(spoken.sum(axis=1, keepdims=True), np.float32(1e-30))
    return np.concatenate([spoken, probabilities[:, NOT_A_DIGIT:]], axis=1)
