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
Shape = tuple[int, ...]

MOST_AT_ONCE = 16
"""LiteRT keeps the memory of its largest batch, 0.1 MB a frame, and is no quicker with more."""

_NEEDED = (FRAME, FRAME, 1), (CLASSES,)


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


class LiteRTModel:
    """A `.tflite` file of one input, run by LiteRT on one thread. Raises NetworkError.

    Calls from several threads take turns, so that few samples need not wait for all of many.
    `input_shape` and `output_shapes`, by the names of the outputs, are those of one sample. An
    output that is the only one is called "probabilities".
    """

    def __init__(self, path: Path, *, at_once: int = MOST_AT_ONCE) -> None:
        from ai_edge_litert.interpreter import Interpreter

        self._lock = Lock()
        self._at_once = at_once
        self._batch = 0
        try:
            # Read here: LiteRT itself opens no path beyond ASCII on Windows.
            self._interpreter: Any = Interpreter(model_content=path.read_bytes(), num_threads=1)
            (entry,) = self._interpreter.get_input_details()
            self._input = entry["index"]
            self.input_shape: Shape = tuple(entry["shape"][1:].tolist())
            self._outputs = self._named_outputs()
            self._resize(1)
            shapes = {
                answer["index"]: tuple(answer["shape"][1:].tolist())
                for answer in self._interpreter.get_output_details()
            }
            self.output_shapes: dict[str, Shape] = {
                name: shapes[index] for name, index in self._outputs.items()
            }
        except (OSError, ValueError, RuntimeError) as error:
            raise NetworkError(f"{path} is not a network that can be run: {error}") from error

    def run(self, samples: Array) -> dict[str, Array]:
        """The outputs, float32 (n, …), for samples, (n, …)."""
        count = len(samples)
        found = {
            name: np.empty((count, *shape), np.float32)
            for name, shape in self.output_shapes.items()
        }
        for first in range(0, count, self._at_once):
            part = slice(first, min(first + self._at_once, count))
            with self._lock:
                self._resize(part.stop - part.start)
                values = np.ascontiguousarray(samples[part], np.float32)
                self._interpreter.set_tensor(self._input, values)
                self._interpreter.invoke()
                for name, index in self._outputs.items():
                    found[name][part] = self._interpreter.get_tensor(index)
        return found

    def _named_outputs(self) -> dict[str, int]:
        answers = self._interpreter.get_output_details()
        if len(answers) > 1:
            answers = self._interpreter.get_signature_runner().get_output_details()
            return {name: answer["index"] for name, answer in answers.items()}
        return {"probabilities": answers[0]["index"]}

    def _resize(self, batch: int) -> None:
        if batch != self._batch:
            self._interpreter.resize_tensor_input(self._input, [batch, *self.input_shape])
            self._interpreter.allocate_tensors()
            self._batch = batch


class LiteRTNetwork:
    """A `.tflite` file that reads frames."""

    def __init__(self, path: Path) -> None:
        self._model = LiteRTModel(path)
        shapes = self._model.output_shapes
        if set(shapes) not in ({"probabilities"}, {"probabilities", "features"}):
            raise NetworkError(
                f"{path} is not a network that can be run: its outputs are {', '.join(shapes)}"
            )
        self._width = shapes.get("features", (0,))[-1]
        takes, gives = self._model.input_shape, shapes["probabilities"]
        check_shapes(path, takes=takes, gives=gives, needed=_NEEDED)

    def probabilities(self, images: Array) -> Array:
        """Read frames; see Network."""
        return self.outputs(images).probabilities

    def outputs(self, images: Array) -> Outputs:
        """Read frames; the features are empty in a file exported before it showed them."""
        found = self._model.run(images)
        none = np.empty((len(images), 0), np.float32)
        features = found.get("features", none).reshape(len(images), self._width)
        return Outputs(found["probabilities"], features)


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
        takes, gives = self._model.input_shape[1:], self._model.output_shape[1:]
        check_shapes(path, takes=takes, gives=gives, needed=_NEEDED)

    def probabilities(self, images: Array) -> Array:
        """Read frames; see Network."""
        return np.asarray(self._model(images, training=False), np.float32)


def check_shapes(path: Path, *, takes: Shape, gives: Shape, needed: tuple[Shape, Shape]) -> None:
    """Raise NetworkError where a network takes or gives, for one sample, other than is needed."""
    if (tuple(takes), tuple(gives)) != needed:
        raise NetworkError(
            f"{path} is a network of another kind: it takes {tuple(takes)} and gives "
            f"{tuple(gives)}, Inkdigit needs {needed[0]} and {needed[1]}."
        )
