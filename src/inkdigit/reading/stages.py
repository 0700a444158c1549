"""How the network gets from a frame to its answer: what its filters say on the way.

Nothing here knows the network's layers by name or number. What it works out for a frame are the
named tensors that grow with the batch: those with two sides and several channels are the filters'
answers, the last of each shape ends a stage, and the longest list of numbers before the answer is
what the last layer weighs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from inkdigit.ink.stroke import Ink
from inkdigit.reading.framing import FRAME
from inkdigit.reading.network import NetworkError
from inkdigit.reading.reading import CLASSES
from inkdigit.reading.stroke_network import ReadsStrokes, weighed
from inkdigit.reading.trajectory import trajectory
from inkdigit.resources import models_folder

Array = npt.NDArray[np.float32]
Shape = tuple[int, ...]


@dataclass(frozen=True, eq=False)
class Walk:
    """The way of one frame through the network.

    `stages` are float32 (height, width, filters) each, from the frame on; `features` is float32
    (k,), empty where the network has none; `probabilities` is float32 (11,).
    """

    frame: Array
    stages: tuple[Array, ...]
    features: Array
    probabilities: Array


@dataclass(frozen=True, eq=False)
class StrokesWalk:
    """What the way of the pen adds to the walk of its picture.

    `trajectory` is float32 (POINTS, CHANNELS); `opinions` is float32 (10,), what it says by itself;
    `probabilities` is float32 (11,), the picture's with these weighed in.
    """

    trajectory: Array
    opinions: Array
    probabilities: Array


def walk_strokes(ink: Ink, picture: Walk, network: ReadsStrokes) -> StrokesWalk:
    """Go on from the walk of an ink's picture to what its strokes add, nothing taught."""
    way = trajectory(ink)
    opinions = network.opinions(way[np.newaxis])
    (probabilities,) = weighed(picture.probabilities[np.newaxis], opinions)
    return StrokesWalk(way, opinions[0], probabilities)


class StagedNetwork:
    """A network that keeps what it works out on the way: for looking, it takes ten times as long.

    Not to be used by two threads at once. Raises NetworkError.
    """

    def __init__(self, path: Path | None = None) -> None:
        from ai_edge_litert.interpreter import Interpreter, OpResolverType

        path = path or models_folder() / "digits.tflite"
        try:
            self._interpreter: Any = Interpreter(
                model_content=path.read_bytes(),
                num_threads=1,
                experimental_preserve_all_tensors=True,
                # Others merge layers, and write over what comes between.
                experimental_op_resolver_type=OpResolverType.BUILTIN_WITHOUT_DEFAULT_DELEGATES,
            )
            (entry,) = self._interpreter.get_input_details()
            self._input = entry["index"]
            outputs = [one["index"] for one in self._interpreter.get_output_details()]
            shapes = self._shapes(1)
            found = sample_tensors(shapes, self._shapes(2))
            self._resize(1)
        except (OSError, ValueError, RuntimeError) as error:
            raise NetworkError(
                f"{path} is not a network that can be looked into: {error}"
            ) from error
        self._stages = stage_tensors({i: shapes[i] for i in found})
        lists = [i for i in found if len(shapes[i]) == 2]
        answers = [i for i in lists if shapes[i][1] == CLASSES]
        self._answer = next((i for i in answers if i in outputs), -1)
        if self._answer < 0:
            raise NetworkError(f"{path} is not a network that gives {CLASSES} probabilities.")
        features = [i for i in lists if shapes[i][1] != CLASSES]
        self._features = max(features, key=lambda i: (shapes[i][1], i), default=None)

    def walk(self, frame: Array) -> Walk:
        """Take a frame, float32 (28, 28) with ink 1.0 on 0.0, through the network."""
        image = np.ascontiguousarray(frame, np.float32).reshape(1, FRAME, FRAME, 1)
        self._interpreter.set_tensor(self._input, image)
        self._interpreter.invoke()
        return Walk(
            frame,
            tuple(self._tensor(i) for i in self._stages),
            np.empty(0, np.float32) if self._features is None else self._tensor(self._features),
            self._tensor(self._answer),
        )

    def _tensor(self, index: int) -> Array:
        return np.array(self._interpreter.get_tensor(index)[0], np.float32)

    def _resize(self, batch: int) -> None:
        self._interpreter.resize_tensor_input(self._input, [batch, FRAME, FRAME, 1])
        self._interpreter.allocate_tensors()

    def _shapes(self, batch: int) -> dict[int, Shape]:
        """The shape of each tensor of numbers that has a name: those without are scratch paper."""
        self._resize(batch)
        return {
            one["index"]: tuple(int(side) for side in one["shape"])
            for one in self._interpreter.get_tensor_details()
            if one["name"] and one["dtype"] is np.float32
        }


def sample_tensors(one: dict[int, Shape], two: dict[int, Shape]) -> list[int]:
    """The tensors that hold an entry for each frame, by their shapes for one frame and for two."""
    return [i for i in sorted(one) if one[i] and two.get(i) == (2 * one[i][0], *one[i][1:])]


def stage_tensors(shapes: dict[int, Shape]) -> Sequence[int]:
    """The last tensor of each shape among pictures of several channels, in the graph's order."""
    last: dict[Shape, int] = {}
    for index in sorted(shapes):
        shape = shapes[index]
        if len(shape) == 4 and min(shape[1:3]) > 1 and shape[3] > 1:
            last[shape] = index
    return sorted(last.values())
