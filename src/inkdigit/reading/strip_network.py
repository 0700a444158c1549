"""The network that reads strips: which digits have their middles in which columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt

from inkdigit.ink.stroke import Box
from inkdigit.reading.network import LiteRTModel, check_shapes
from inkdigit.reading.reading import CLASSES
from inkdigit.reading.strips import HEIGHT, STEP, WIDTH, Floats, Strip, opinion_of, windows_of
from inkdigit.resources import models_folder

Array = npt.NDArray[np.float32]

_AT_ONCE = 4  # more take memory, 0.4 MB each, and no less time


@dataclass(frozen=True, eq=False)
class StripReading:
    """A strip, and what is read of its columns, float32 (columns, 11)."""

    strip: Strip
    columns: Array

    def opinion_of(self, box: Box) -> Floats:
        """What it says of the ink in a box of the picture; see `strips.opinion_of`."""
        return opinion_of(self.columns[self.strip.span_of(box)])


class ReadsStrips(Protocol):
    """Anything that reads strips."""

    def columns(self, strips: Sequence[Strip]) -> list[Array]:
        """The probabilities of each strip's columns, float32 (columns, 11), rows of sum 1."""
        ...


class StripNetwork:
    """`strips.tflite`, or the file at `path`, for any thread.

    Most drawings have no use for it, so it is loaded when there is a strip to read. Raises
    NetworkError then.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or models_folder() / "strips.tflite"

    @cached_property
    def _model(self) -> LiteRTModel:
        model = LiteRTModel(self._path, at_once=_AT_ONCE)
        takes, gives = model.input_shape, model.output_shapes.get("probabilities", ())
        needed = (HEIGHT, WIDTH, 1), (WIDTH // STEP, CLASSES)
        check_shapes(self._path, takes=takes, gives=gives, needed=needed)
        return model

    def columns(self, strips: Sequence[Strip]) -> list[Array]:
        """Read strips; see ReadsStrips."""
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
