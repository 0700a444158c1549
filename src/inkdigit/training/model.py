"""The network: a small residual convolutional network, and its export-ready form.

Measured on two cores (models/EXPERIMENTS.md), time goes into multiplications, and those at 28x28
are the worst bought: so the first layer halves the picture at once, with a wide filter, and the
weights sit at 14x14 and 7x7.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import Any

import keras
import numpy as np
import numpy.typing as npt
from keras import layers

from inkdigit.reading.framing import FRAME
from inkdigit.reading.reading import CLASSES
from inkdigit.training.blocks import convolved, multiplying_in_bfloat16, residual
from inkdigit.training.calibrate import Calibration

Floats = npt.NDArray[np.float32]

_BATCH = 1_000


@dataclass(frozen=True)
class Shape:
    """Filters at the three resolutions, and residual blocks at the last two."""

    stem: int = 32
    middle: int = 48
    last: int = 96
    middle_blocks: int = 2
    last_blocks: int = 3
    head: int = 128


def build_logits(shape: Shape, *, seed: int, bfloat16: bool = False) -> keras.Model:
    """The network that trains: (n, 28, 28, 1), ink 1.0 on 0.0, to logits (n, 11).

    With `bfloat16` its layers multiply in that; see `blocks`.
    """
    with multiplying_in_bfloat16(bfloat16):
        return _logits(shape, seed=seed)


def _logits(shape: Shape, *, seed: int) -> keras.Model:
    image = keras.Input((FRAME, FRAME, 1), name="image")
    seeds = itertools.count(1_000 * seed)  # each layer begins elsewhere
    x = convolved(image, shape.stem, kernel=5, strides=2, seed=next(seeds))
    x = convolved(x, shape.middle, seed=next(seeds))
    for _ in range(shape.middle_blocks):
        x = residual(x, seed=next(seeds))
    x = convolved(x, shape.last, strides=2, seed=next(seeds))
    for _ in range(shape.last_blocks):
        x = residual(x, seed=next(seeds))
    x = convolved(x, shape.head, seed=next(seeds))
    x = layers.GlobalAveragePooling2D()(x)
    initializer = keras.initializers.GlorotUniform(seed=seed)
    last = layers.Dense(CLASSES, kernel_initializer=initializer, dtype="float32", name="logits")
    logits = last(x)
    return keras.Model(image, logits, name="inkdigit_logits")


def with_probabilities(logits: keras.Model, *, calibration: Calibration) -> keras.Model:
    """The network that ships: the same, then the softmax of calibrated logits."""
    image = keras.Input((FRAME, FRAME, 1), name="image")
    scale, offsets = 1 / calibration.temperature, list(calibration.offsets)
    calibrated = layers.Rescaling(scale, offsets, name="calibration")(logits(image, training=False))
    return keras.Model(image, layers.Softmax(name="probabilities")(calibrated), name="inkdigit")


def with_features(network: keras.Model) -> keras.Model:
    """The network that is exported: a dict of the very `probabilities`, and of `features`.

    The features, (n, k), are what the last layer reads the logits from: the averages of the filters
    over the picture. Raises ValueError where `network` is not one that with_probabilities made.
    """
    logits = network.get_layer("inkdigit_logits")
    head = logits.get_layer("logits")
    image = keras.Input((FRAME, FRAME, 1), name="image")
    features = keras.Model(logits.inputs, head.input, name="trunk")(image, training=False)
    calibrated = network.get_layer("calibration")(head(features))
    probabilities = network.get_layer("probabilities")(calibrated)
    return keras.Model(
        image, {"probabilities": probabilities, "features": features}, name="inkdigit_exported"
    )


def blend(network: keras.Model, other: keras.Model, *, share: float) -> None:
    """Give `network` weights between its own and those of `other`, `share` of them its own.

    Between a network and what it was before further training lie networks that keep more of what
    either does well (Wortsman et al. 2022). Raises ValueError where the shapes differ.
    """
    pairs = zip(network.get_weights(), other.get_weights(), strict=True)
    network.set_weights([share * own + (1 - share) * its for own, its in pairs])


def outputs(model: keras.Model, images: npt.NDArray[Any]) -> Floats:
    """The model's output (n, 11) for images (n, 28, 28), uint8 or float32 in 0..1."""
    scaled = images.astype(np.float32) / 255 if images.dtype == np.uint8 else images
    found: Floats = model.predict(scaled[..., None], batch_size=_BATCH, verbose=0)
    return found
