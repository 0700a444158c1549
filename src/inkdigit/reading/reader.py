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
from inkdigit.reading.network import Network, load_network, outputs_of
from inkdigit.reading.numbers import NumberReading
from inkdigit.reading.personal import Example, PersonalLayer
from inkdigit.reading.picture_numbers import read_picture_number
from inkdigit.reading.reading import Reading

Array = npt.NDArray[np.float32]


class Reader:
    """Reads digits with one network, loaded once. Safe to call from any thread."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._personal = PersonalLayer()
        self._numbers = InkNumbers(self.read_many)

    @classmethod
    def load(cls, path: Path | None = None) -> Reader:
        """A reader with the network that ships, or with that at `path`, warmed up.

        Raises NetworkError.
        """
        reader = cls(load_network(path))
        reader.read_many(np.zeros((1, FRAME, FRAME), np.float32))
        return reader

    def learn(self, examples: Sequence[Example]) -> None:
        """Read by these examples from now on, oldest first, and by no others; see `personal`."""
        self._personal = self._personal.learned(examples, self._network)
        self._numbers.forget()

    def read(self, ink: Ink) -> Reading:
        """Read ink. Raises NothingToRead where there is none."""
        started = time.perf_counter()
        return self._read(frame_ink(ink), started)

    def read_number(self, ink: Ink) -> NumberReading:
        """Read ink as a number of one digit or more. Raises NothingToRead where there is none.

        The reading of a single digit is that of `read`, number for number.
        """
        return self._numbers.read(ink)

    def read_picture(self, coverage: Array) -> Reading:
        """Read a picture's ink, float32 (height, width) in 0..1. Raises NothingToRead."""
        started = time.perf_counter()
        return self._read(frame_picture(coverage), started)

    def read_picture_number(self, coverage: Array) -> NumberReading:
        """Read a picture's ink, as `read_picture` takes it, as a number; see `read_number`."""
        return read_picture_number(coverage, self.read_many)

    def read_many(self, frames: Array) -> Array:
        """The probabilities, float32 (n, 11), of frames, float32 (n, 28, 28)."""
        images = np.asarray(frames, np.float32)[..., np.newaxis]
        return self._personal.applied(outputs_of(self._network, images))

    def _read(self, frame: Array, started: float) -> Reading:
        (row,) = self.read_many(frame[np.newaxis])
        elapsed_ms = (time.perf_counter() - started) * 1_000
        return Reading(tuple(row.tolist()), frame, elapsed_ms)
