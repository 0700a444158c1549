"""The reader: ink or a picture in, a reading out."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from inkdigit.ink.stroke import Ink
from inkdigit.reading.framing import FRAME, frame_ink, frame_picture
from inkdigit.reading.ink_numbers import InkNumbers
from inkdigit.reading.network import Network, Outputs, load_network, outputs_of
from inkdigit.reading.numbers import NumberReading
from inkdigit.reading.personal import Example, PersonalLayer
from inkdigit.reading.picture_numbers import read_picture_number
from inkdigit.reading.reading import Reading
from inkdigit.reading.strip_network import ReadsStrips, StripNetwork
from inkdigit.reading.stroke_network import ReadsStrokes, StrokeNetwork, weighed
from inkdigit.reading.trajectory import CHANNELS, POINTS, is_drawn, trajectory

Array = npt.NDArray[np.float32]


class Reader:
    """Reads digits with a network, loaded once. Safe to call from any thread.

    Ink is read as a picture, like all else, and by its strokes, where there is a network for these
    and the ink isn't in pieces. Digits that touch on a picture are read cut apart, and where they
    stand, where there is a network for `strips`.
    """

    def __init__(
        self,
        network: Network,
        strokes: ReadsStrokes | None = None,
        strips: ReadsStrips | None = None,
    ) -> None:
        self._network, self._strokes, self._strips = network, strokes, strips
        self._personal = PersonalLayer()
        self._numbers = InkNumbers(self._read_inks)

    @classmethod
    def load(cls, path: Path | None = None) -> Reader:
        """A reader with the networks that ship, or with that at `path` for pictures, warmed up.

        Raises NetworkError.
        """
        network, strokes = load_network(path), StrokeNetwork()
        network.probabilities(np.zeros((1, FRAME, FRAME, 1), np.float32))
        strokes.opinions(np.zeros((1, POINTS, CHANNELS), np.float32))
        return cls(network, strokes, StripNetwork())

    def learn(self, examples: Sequence[Example]) -> None:
        """Read by these examples from now on, oldest first, and by no others; see `personal`."""
        self._personal = self._personal.learned(examples, self.outputs_of_inks)
        self._numbers.forget()

    def read(self, ink: Ink) -> Reading:
        """Read ink. Raises NothingToRead where there is none."""
        started = time.perf_counter()
        frame = frame_ink(ink)
        (row,) = self._read_inks([ink], frame[np.newaxis])
        return _reading(row, frame, started)

    def read_number(self, ink: Ink) -> NumberReading:
        """Read ink as a number of one digit or more. Raises NothingToRead where there is none.

        The reading of a single digit is that of `read`, number for number.
        """
        return self._numbers.read(ink)

    def read_picture(self, coverage: Array) -> Reading:
        """Read a picture's ink, float32 (height, width) in 0..1. Raises NothingToRead."""
        started = time.perf_counter()
        frame = frame_picture(coverage)
        (row,) = self.read_many(frame[np.newaxis])
        return _reading(row, frame, started)

    def read_picture_number(self, coverage: Array) -> NumberReading:
        """Read a picture's ink, as `read_picture` takes it, as a number; see `read_number`."""
        return read_picture_number(coverage, self.read_many, self._strips)

    def read_many(self, frames: Array) -> Array:
        """The probabilities, float32 (n, 11), of frames, float32 (n, 28, 28)."""
        return self._personal.applied(self._outputs(frames))

    def outputs_of_inks(self, inks: Sequence[Ink], frames: Array) -> Outputs:
        """What is read of inks and their frames, float32 (n, 28, 28), before anything taught."""
        outputs = self._outputs(frames)
        if self._strokes is None:
            return outputs
        drawn = [place for place, ink in enumerate(inks) if is_drawn(ink)]
        if not drawn:
            return outputs
        opinions = self._strokes.opinions(np.stack([trajectory(inks[place]) for place in drawn]))
        probabilities = outputs.probabilities.copy()
        probabilities[drawn] = weighed(probabilities[drawn], opinions)
        return outputs._replace(probabilities=probabilities)

    def _read_inks(self, inks: Sequence[Ink], frames: Array) -> Array:
        """The probabilities, float32 (n, 11), of inks and their frames, float32 (n, 28, 28)."""
        return self._personal.applied(self.outputs_of_inks(inks, frames))

    def _outputs(self, frames: Array) -> Outputs:
        return outputs_of(self._network, np.asarray(frames, np.float32)[..., np.newaxis])


def _reading(row: Array, frame: Array, started: float) -> Reading:
    elapsed_ms = (time.perf_counter() - started) * 1_000
    return Reading(tuple(row.tolist()), frame, elapsed_ms)
