"""The network that reads strips: which digits have their middles in which columns."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt

from inkdigit.reading.network import LiteRTModel, check_shapes
from inkdigit.reading.reading import CLASSES
from inkdigit.reading.strips import HEIGHT, STEP, WIDTH, Strip, windows_of
from inkdigit.resources import models_folder

Array = npt.NDArray[np.float32]


class ReadsStrips(Protocol):
    """Anything that reads strips."""

    def columns(self, strips: Sequence[Strip]) -> list[Array]:
        """The probabilities of each strip's columns, float32 (columns, 11), rows of sum 1."""
        ...


class StripNetwork:
    """`strips.tflite`, or the file at `path`, for any thread. Raises NetworkError."""

    def __init__(self, path: Path | None = None) -> None:
        path = path or models_folder() / "strips.tflite"
        self._model = LiteRTModel(path)
        takes, gives = self._model.input_shape, self._model.output_shapes.get("probabilities", ())
        needed = (HEIGHT, WIDTH, 1), (WIDTH // STEP, CLASSES)
        check_shapes(path, takes=takes, gives=gives, needed=needed)

    def columns(self, strips: Sequence[Strip]) -> list[Array]:
        """Read strips, all in one batch; see ReadsStrips."""
        seen = [
            (place, *window) for place, strip in enumerate(strips) for window in windows_of(strip)
        ]
        if not seen:
            return []
        windows = np.stack([window for _, window, _, _ in seen])
        answers = self._model.run(windows[..., np.newaxis])["probabilities"]
        found = [np.empty((strip.columns, CLASSES), np.float32) for strip in strips]
        for (place, _, there, own), answer in zip(seen, answers, strict=True):
            found[place][there] = answer[own]
        return found
