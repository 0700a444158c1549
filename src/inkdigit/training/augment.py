"""Scans varied as pixels, a whole batch at once, inside TensorFlow's graph.

A scan is warped (turn, slant, aspect, a smooth elastic field), framed again as the one framing
would frame what came of it (its box to 20 pixels, its centre of mass to the centre), and written
with another pen (thinner, thicker, blurred, speckled, fainter). Warp and framing are one
resampling, of an image enlarged first: bilinear samples between its own pixels would blur it, and
what is read in use is not blurred. Every random number comes from a stateless seed: the same seed
gives the same batch, which is what lets a run killed midway go on as if it had not been.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import tensorflow as tf

from inkdigit.reading.framing import BOX, FRAME

Tensor = Any  # TensorFlow ships no types

_CENTRE = 14.5  # where framing puts the centre of mass; a test holds the two to each other


@dataclass(frozen=True)
class Strength:
    """Standard deviations of what is varied, cut off at `limit` of them.

    Each image is varied by its own share of this, from nothing to a third more than all, so that
    many stay close to what was written.
    """

    rotation_deg: float = 5.0
    slant: float = 0.11
    aspect: float = 0.075
    scale: float = 0.03
    shift_px: float = 0.6
    elastic_px: float = 0.3
    pen: float = 0.3
    """The share of images whose pen is made thinner or thicker."""
    speckled: float = 0.12
    """The share of images whose ink is speckled, as on a bad scan."""
    limit: float = 2.4


SCANS = Strength()
DRAWN = Strength(
    rotation_deg=2.5, slant=0.05, aspect=0.04, scale=0.03, shift_px=0.5, elastic_px=0.25, pen=0.25
)
"""Drawn parts were varied as strokes; their pixels need only what a scanner does."""


def augmented(images: Tensor, *, strength: Strength, seed: Tensor) -> Tensor:
    """Vary images, float32 (n, 28, 28, 1) in 0..1; `seed` is int32 (2,)."""
    seeds = tf.unstack(tf.random.split(seed, 3))
    warped = _warped(images, strength=strength, seed=seeds[0])
    penned = _other_pen(warped, share=strength.pen, seed=seeds[1])
    return _speckled(penned, share=strength.speckled, seed=seeds[2])


def _normal(shape: list[Any], *, seed: Tensor, limit: float) -> Tensor:
    return tf.clip_by_value(tf.random.stateless_normal(shape, seed), -limit, limit)


def _warped(images: Tensor, *, strength: Strength, seed: Tensor) -> Tensor:
    count = tf.shape(images)[0]
    affine_seed, elastic_seed, place_seed = tf.unstack(tf.random.split(seed, 3))
    matrix = _affine(count, strength=strength, seed=affine_seed)
    offsets = elastic_field(count, size_px=strength.elastic_px, seed=elastic_seed)
    grid = _grid()[None] - FRAME / 2
    # Where each pixel of the result comes from, were the warp all there is.
    warp = tf.einsum("nij,nhwj->nhwi", matrix, tf.broadcast_to(grid, tf.shape(offsets)))
    rough = sample(images, warp + offsets + FRAME / 2)
    large = enlarged(images)
    scale, middle = _framing(rough)
    random = _normal([count, 3], seed=place_seed, limit=strength.limit)
    scale = scale * tf.exp(random[:, 2] * strength.scale)
    shift = _CENTRE - FRAME / 2 + random[:, :2] * strength.shift_px
    moved = middle - shift / scale[:, None]
    placed = grid / scale[:, None, None, None] + moved[:, None, None, :]
    warp = tf.einsum("nij,nhwj->nhwi", matrix, placed)
    at = warp + offsets + FRAME / 2
    return tf.clip_by_value(sample(large, 2 * at - 0.5), 0.0, 1.0)


def _affine(count: Tensor, *, strength: Strength, seed: Tensor) -> Tensor:
    """Turn, slant and aspect, of shape (n, 2, 2), from a pixel of the result to one of the scan."""
    normal_seed, share_seed = tf.unstack(tf.random.split(seed, 2))
    share = tf.random.stateless_uniform([count, 1], share_seed, 0, 1.33)
    random = share * _normal([count, 3], seed=normal_seed, limit=strength.limit)
    angle = random[:, 0] * np.deg2rad(strength.rotation_deg)
    slant, aspect = random[:, 1] * strength.slant, tf.exp(random[:, 2] * strength.aspect)
    cos, sin = tf.cos(angle), tf.sin(angle)
    turn = tf.stack([cos, -sin, sin, cos], axis=1)
    zero = tf.zeros_like(slant)
    shape = tf.stack([aspect, slant, zero, 1 / aspect], axis=1)
    return tf.reshape(turn, (-1, 2, 2)) @ tf.reshape(shape, (-1, 2, 2))


def elastic_field(count: Tensor, *, size_px: float, seed: Tensor) -> Tensor:
    """A smooth random displacement for each pixel, (n, 28, 28, 2), its size varied by image.

    Simard et al. 2003, with a coarse random grid enlarged in place of a Gaussian filter.
    """
    coarse_seed, size_seed = tf.unstack(tf.random.split(seed, 2))
    coarse = tf.random.stateless_normal([count, 6, 6, 2], coarse_seed)
    size = tf.random.stateless_uniform([count, 1, 1, 1], size_seed, 0, 2 * size_px)
    return tf.image.resize(coarse * size, (FRAME, FRAME), method="bicubic")


def _framing(images: Tensor) -> tuple[Tensor, Tensor]:
    """The scale (n,) and the centre (n, 2), from the middle, at which framing would put these."""
    ink = images[..., 0]
    held = tf.cast(ink > 0.2, tf.float32)
    sides = [_extent(tf.reduce_max(held, axis=axis)) for axis in (1, 2)]
    scale = BOX / tf.clip_by_value(tf.maximum(*sides), BOX * 0.6, BOX * 1.5)
    framed_small = tf.maximum(*sides) < BOX * 0.6  # ink left small stays small
    scale = tf.where(framed_small, tf.ones_like(scale), scale)
    mass = tf.reduce_sum(ink, axis=(1, 2)) + 1e-6
    centre = tf.reduce_sum(ink[..., None] * (_grid() - FRAME / 2), axis=(1, 2)) / mass[:, None]
    return scale, centre


def _extent(held: Tensor) -> Tensor:
    """How many places lie between the first and the last held, both counted; (n, 28) to (n,)."""
    places = tf.range(FRAME, dtype=tf.float32)
    last = tf.reduce_max(held * (places + 1), axis=1)
    first = tf.reduce_max(held * (FRAME - places), axis=1)
    return last + first - FRAME


def _grid() -> Tensor:
    """The (x, y) of each pixel's middle, of shape (28, 28, 2)."""
    places = tf.range(FRAME, dtype=tf.float32) + 0.5
    return tf.stack(tf.meshgrid(places, places), axis=-1)


def enlarged(images: Tensor) -> Tensor:
    """Images (n, 28, 28, 1) with a row and a column more after each, as (n, 56, 56, 1).

    The point x of an image is 2 x - 0.5 there. What is between its own pixels is interpolated by
    cubic convolution (Keys 1981), which keeps edges sharp.
    """
    rows = tf.tensordot(images[..., 0], _ENLARGING, axes=[[1], [1]])  # (n, x, large y)
    both = tf.tensordot(rows, _ENLARGING, axes=[[1], [1]])  # (n, large y, large x)
    return both[..., None]


def _enlarging() -> npt.NDArray[np.float32]:
    """What makes a large row, (56,), of a small one, (28,)."""
    away = np.abs(np.arange(2 * FRAME)[:, None] / 2 - np.arange(FRAME)[None, :])
    near = 1.5 * away**3 - 2.5 * away**2 + 1
    far = -0.5 * away**3 + 2.5 * away**2 - 4 * away + 2
    weights = np.where(away <= 1, near, np.where(away < 2, far, 0.0))
    return weights.astype(np.float32)


_ENLARGING = _enlarging()


def sample(images: Tensor, at: Tensor) -> Tensor:
    """Bilinear samples of images (n, s, s, 1) at (n, 28, 28, 2) points x, y; outside is paper."""
    padded = tf.pad(images[..., 0], [[0, 0], [1, 1], [1, 1]])
    side = padded.shape[1]
    flat = tf.reshape(padded, (-1, side * side))
    point = tf.clip_by_value(at + 0.5, 0.0, side - 1.001)
    corner = tf.floor(point)
    share = point - corner
    corner = tf.cast(corner, tf.int32)
    index = tf.reshape(corner[..., 1] * side + corner[..., 0], (-1, FRAME * FRAME))

    def corner_values(offset: int) -> Tensor:
        values = tf.gather(flat, index + offset, batch_dims=1)
        return tf.reshape(values, (-1, FRAME, FRAME))

    x, y = share[..., 0], share[..., 1]
    above = (1 - x) * corner_values(0) + x * corner_values(1)
    below = (1 - x) * corner_values(side) + x * corner_values(side + 1)
    return ((1 - y) * above + y * below)[..., None]


def _other_pen(images: Tensor, *, share: float, seed: Tensor) -> Tensor:
    """Lines made thinner or thicker by up to a pixel a side, blurred, or fainter."""
    count = tf.shape(images)[0]
    random = tf.random.stateless_uniform([count, 4, 1, 1, 1], seed)
    thick = _over_neighbours(images, tf.maximum)
    thin = _over_neighbours(images, tf.minimum)
    amount = tf.where(random[:, 0] < share, 2 * random[:, 1] - 1, 0.0)
    images += tf.nn.relu(amount) * (thick - images)
    images += 0.5 * tf.nn.relu(-amount) * (thin - images)
    blurred = _over_neighbours(images, tf.add) / 9
    images += tf.nn.relu(random[:, 2] * 3 - 2.2) * (blurred - images)
    contrast = 1 + 0.5 * tf.nn.relu(random[:, 3] * 2 - 1)
    return tf.clip_by_value(images * contrast, 0.0, 1.0)


def _speckled(images: Tensor, *, share: float, seed: Tensor) -> Tensor:
    """Some images with noise on their ink, their paper white."""
    noise_seed, size_seed = tf.unstack(tf.random.split(seed, 2))
    random = tf.random.stateless_uniform([tf.shape(images)[0], 2, 1, 1, 1], size_seed)
    size = tf.where(random[:, 0] < share, 0.4 * random[:, 1], 0.0)
    noise = tf.random.stateless_normal(tf.shape(images), noise_seed)
    inked = tf.cast(images > 0.02, tf.float32)
    return tf.clip_by_value(images + size * noise * inked, 0.0, 1.0)


def _over_neighbours(images: Tensor, combine: Any) -> Tensor:
    """The 3x3 neighbours of each pixel combined; twenty times as fast as pooling one channel."""
    padded = tf.pad(images, [[0, 0], [1, 1], [1, 1], [0, 0]])
    rows = combine(combine(padded[:, :-2], padded[:, 1:-1]), padded[:, 2:])
    return combine(combine(rows[:, :, :-2], rows[:, :, 1:-1]), rows[:, :, 2:])
