"""The batches of a training run: batch n is a function of the seed and n, and of nothing else.

So a run killed midway goes on with the very batches that it would have seen.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import tensorflow as tf

from inkdigit.training import augment
from inkdigit.training.collection import Part

Tensor = Any


def batches(
    parts: Sequence[Part], *, size: int, seed: int, first: int = 0, augmented: bool = True
) -> tf.data.Dataset:
    """Endless batches from number `first` on: images float32 (n, 28, 28, 1) and targets (n, 11).

    Each part gives its share of `size`, each of its examples once before any comes again.
    """
    scans = [part for part in parts if not part.drawn]
    drawn = [part for part in parts if part.drawn]
    groups = [
        (_picks(group, size=size), strength)
        for group, strength in ((scans, augment.SCANS), (drawn, augment.DRAWN))
        if group
    ]

    def batch(step: Tensor) -> tuple[Tensor, Tensor]:
        images, targets = [], []
        for number, (picks, strength) in enumerate(groups):
            picked = [pick(step, seed) for pick in picks]
            group = tf.concat([image for image, _ in picked], axis=0)
            group = tf.cast(group, tf.float32)[..., None] / 255
            if augmented:
                key = tf.stack([seed * 2 + number, tf.cast(step, tf.int32)])
                group = augment.augmented(group, strength=strength, seed=key)
            images.append(group)
            targets += [target for _, target in picked]
        return tf.concat(images, axis=0), tf.concat(targets, axis=0)

    steps = tf.data.Dataset.range(first, 1 << 40)
    return steps.map(batch, num_parallel_calls=2, deterministic=True).prefetch(4)


def _picks(parts: Sequence[Part], *, size: int) -> list[Any]:
    return [_pick(part, count=max(1, round(size * part.share))) for part in parts]


def _pick(part: Part, *, count: int) -> Any:
    with tf.device("cpu"):
        images, targets = tf.constant(part.images), tf.constant(part.targets)
    total = len(part)

    def pick(step: Tensor, seed: int) -> tuple[Tensor, Tensor]:
        place = step * count + tf.range(count, dtype=tf.int64)
        epoch = tf.cast(place // total, tf.int32)
        keys = tf.stack([tf.fill([count], seed), epoch, tf.zeros_like(epoch)], axis=1)
        # The public wrapper, tf.random.experimental.index_shuffle, takes one seed for all.
        rows = tf.raw_ops.RandomIndexShuffle(
            index=place % total, seed=keys, max_index=tf.cast(total - 1, tf.int64), rounds=4
        )
        return tf.gather(images, rows), tf.gather(targets, rows)

    return pick
