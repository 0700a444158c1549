"""The network that turns framed digits into probabilities."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path
from threading import Lock
from typing import Any, NamedTuple, Protocol, cast, runtime_checkable

import numpy as np
import numpy.typing as npt

from inkdigit.reading.framing import FRAME
from inkdigit.reading.reading import CLASSES
from inkdigit.resources import models_folder

Array = npt.NDArray[np.float32]

MOST_AT_ONCE = 16
"""LiteRT keeps the memory of its largest batch, 0.1 MB a frame, and is no quicker with more."""


class NetworkError(RuntimeError):
    """A network that can't be used; the message says which file and why."""


class Network(Protocol):
    """Anything that reads frames: the shipped network, a Keras model, a fake in a test."""

    def probabilities(self, images: Array) -> Array:
        """Read frames, float32 (n, 28, 28, 1), ink 1.0 on 0.0, as float32 (n, 11) rows of sum 1."""
        ...


class Outputs(NamedTuple):
    """What one run gives for n frames."""

    probabilities: Array
    """float32 (n, 11), rows of sum 1."""
    features: Array
    """float32 (n, k), what the last layer reads by; k is 0 where the network doesn't show it."""


@runtime_checkable
class FeatureNetwork(Network, Protocol):
    """A network that can show its features."""

    def outputs(self, images: Array) -> Outputs:
        """Read frames as `probabilities` does, in the same time."""
        ...


def outputs_of(network: Network, images: Array) -> Outputs:
    """All that a network shows of frames, float32 (n, 28, 28, 1), in one run."""
    if _shows_features(type(network)):
        return cast(FeatureNetwork, network).outputs(images)
    return Outputs(network.probabilities(images), np.empty((len(images), 0), np.float32))


@cache
def _shows_features(kind: type[Network]) -> bool:
    """Whether networks of a kind show them: a question that takes long to be answered."""
    return issubclass(kind, FeatureNetwork)


def load_network(path: Path | None = None) -> Network:
    """Load the network that ships, or the `.tflite` or `.keras` file at `path`.

    A `.keras` file needs the training packages. Raises NetworkError.
    """
    path = path or models_folder() / "digits.tflite"
    if not os.path.isfile(path):
        raise NetworkError(f"There is no network at {path}.")
    if path.suffix == ".keras":
        return KerasNetwork(path)
    return LiteRTNetwork(path)


class LiteRTNetwork:
    """A `.tflite` file run by LiteRT on one thread.

    Calls from several threads take turns, so that few frames need not wait for all of many.
    """

    def __init__(self, path: Path) -> None:
        from ai_edge_litert.interpreter import Interpreter

        self._lock = Lock()
        self._batch = 0
        try:
            # Read here: LiteRT itself opens no path beyond ASCII on Windows.
            self._interpreter: Any = Interpreter(model_content=path.read_bytes(), num_threads=1)
            (entry,) = self._interpreter.get_input_details()
            self._input = entry["index"]
            self._output, self._features = self._named_outputs()
            self._resize(1)
            shape, self._width = self._interpreter.get_tensor(self._output).shape, 0
            if self._features is not None:
                self._width = self._interpreter.get_tensor(self._features).shape[-1]
        except (OSError, ValueError, RuntimeError) as error:
            raise NetworkError(f"{path} is not a network that can be run: {error}") from error
        _check_shapes(path, tuple(entry["shape"][1:]), shape[1:])

    def probabilities(self, images: Array) -> Array:
        """Read frames; see Network."""
        return self.outputs(images).probabilities

    def outputs(self, images: Array) -> Outputs:
        """Read frames; the features are empty in a file exported before it showed them."""
        count = len(images)
        read = Outputs(*(np.empty((count, n), np.float32) for n in (CLASSES, self._width)))
        for first in range(0, count, MOST_AT_ONCE):
            batch = slice(first, min(first + MOST_AT_ONCE, count))
            with self._lock:
                self._run(images[batch])
                read.probabilities[batch] = self._interpreter.get_tensor(self._output)
                if self._features is not None:
                    features = self._interpreter.get_tensor(self._features)
                    read.features[batch] = features.reshape(-1, self._width)
        return read

    def _run(self, images: Array) -> None:
        if len(images) != self._batch:
            self._resize(len(images))
        self._interpreter.set_tensor(self._input, np.ascontiguousarray(images, np.float32))
        self._interpreter.invoke()

    def _named_outputs(self) -> tuple[int, int | None]:
        """The tensors of the probabilities and of the features. Raises ValueError."""
        answers = self._interpreter.get_output_details()
        if len(answers) == 1:
            return answers[0]["index"], None
        named = self._interpreter.get_signature_runner().get_output_details()
        if set(named) != {"probabilities", "features"}:
            raise ValueError(f"its outputs are {', '.join(named)}")
        return named["probabilities"]["index"], named["features"]["index"]

    def _resize(self, batch: int) -> None:
        self._interpreter.resize_tensor_input(self._input, [batch, FRAME, FRAME, 1])
        self._interpreter.allocate_tensors()
        self._batch = batch


class KerasNetwork:
    """A `.keras` file run by TensorFlow: the reference that the shipped network is held to."""

    def __init__(self, path: Path) -> None:
        try:
            import keras
        except ImportError as error:
            raise NetworkError(
                f"{path} is a Keras model and needs the training packages: "
                "pip install --require-hashes -r requirements/train.txt"
            ) from error
        try:
            self._model: Any = keras.saving.load_model(path, compile=False, safe_mode=True)
        except Exception as error:  # Keras raises whatever its parsers do on a damaged file
            raise NetworkError(f"{path} is not a Keras model that can be run: {error}") from error
        _check_shapes(path, self._model.input_shape[1:], self._model.output_shape[1:])

    def probabilities(self, images: Array) -> Array:
        """Read frames; see Network."""
        return np.asarray(self._model(images, training=False), np.float32)


def _check_shapes(path: Path, entry: tuple[int, ...], answer: tuple[int, ...]) -> None:
    expected = (FRAME, FRAME, 1), (CLASSES,)
    if (tuple(entry), tuple(answer)) != expected:
        raise NetworkError(
            f"{path} is a network of another kind: it takes {tuple(entry)} and gives "
            f"{tuple(answer)}, Inkdigit needs {expected[0]} and {expected[1]}."
        )
