"""What the networks that read pictures are built of."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import keras
from keras import layers

Sides = int | tuple[int, int]
"""Of a filter, or its steps: both alike, or rows and columns."""


@contextmanager
def multiplying_in_bfloat16(wanted: bool) -> Iterator[None]:
    """Layers made meanwhile multiply in that, if it is wanted, else in float32.

    Some processors do so twice as fast; the weights are float32 either way, in the same order.
    """
    policy = keras.config.dtype_policy()
    keras.config.set_dtype_policy("mixed_bfloat16" if wanted else "float32")
    try:
        yield
    finally:
        keras.config.set_dtype_policy(policy)


def convolved(x: Any, filters: int, *, kernel: Sides = 3, strides: Sides = 1, seed: int) -> Any:
    """A convolution, batch normalization, and what is above 0 of it."""
    x = layers.Conv2D(
        filters,
        kernel,
        strides=strides,
        padding="same",
        use_bias=False,
        kernel_initializer=keras.initializers.HeNormal(seed=seed),
    )(x)
    return layers.ReLU()(layers.BatchNormalization(momentum=0.95)(x))


def residual(x: Any, *, kernel: Sides = 3, seed: int) -> Any:
    """The same of as many filters, added to what it is of."""
    return layers.Add()([x, convolved(x, x.shape[-1], kernel=kernel, seed=seed)])
