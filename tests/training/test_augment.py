from __future__ import annotations

import numpy as np
import pytest

tf = pytest.importorskip("tensorflow", reason="the training packages are not installed")

from inkdigit.training import augment, strokes, styles  # noqa: E402
from inkdigit.training.augment import DRAWN, SCANS, Strength  # noqa: E402

NOTHING = Strength(
    rotation_deg=0, slant=0, aspect=0, scale=0, shift_px=0, elastic_px=0, pen=0, speckled=0
)


@pytest.fixture(scope="module")
def digits() -> np.ndarray:
    rng = np.random.default_rng(2)
    drawn = [strokes.framed(styles.random_style(i % 10, rng=rng)) for i in range(30)]
    return np.stack(drawn)[..., None]


def varied(images: np.ndarray, strength: Strength, seed: int) -> np.ndarray:
    found = augment.augmented(tf.constant(images), strength=strength, seed=tf.constant([seed, 0]))
    return np.asarray(found)


def test_the_same_seed_gives_the_same_pixels(digits: np.ndarray) -> None:
    assert np.array_equal(varied(digits, SCANS, 1), varied(digits, SCANS, 1))
    assert not np.array_equal(varied(digits, SCANS, 1), varied(digits, SCANS, 2))


def test_images_stay_images(digits: np.ndarray) -> None:
    for strength in (SCANS, DRAWN):
        images = varied(digits, strength, 3)
        assert images.shape == digits.shape
        assert images.dtype == np.float32
        assert images.min() >= 0
        assert images.max() <= 1
        assert images.sum(axis=(1, 2, 3)).min() > 10


def test_a_framed_digit_unvaried_stays_where_framing_put_it(digits: np.ndarray) -> None:
    images = varied(digits, NOTHING, 4)
    rows = np.arange(28)
    for axis in (1, 2):
        before = (digits.sum(axis=(3 - axis, 3)) @ rows) / digits.sum(axis=(1, 2, 3))
        after = (images.sum(axis=(3 - axis, 3)) @ rows) / images.sum(axis=(1, 2, 3))
        assert np.abs(before - after).max() < 0.8
        assert np.abs((before - after).mean()) < 0.1


def test_a_turned_digit_is_framed_again(digits: np.ndarray) -> None:
    images = varied(digits, Strength(rotation_deg=20, elastic_px=0, shift_px=0, pen=0), 5)[..., 0]
    held = images > 0.3
    extent = np.maximum(held.any(axis=1).sum(axis=1), held.any(axis=2).sum(axis=1))
    assert np.median(extent) == pytest.approx(20, abs=1.5)
    assert extent.max() <= 24


def test_samples_lie_between_pixels() -> None:
    image = np.zeros((1, 28, 28, 1), np.float32)
    image[0, 10, 10] = 1
    at = np.full((1, 28, 28, 2), 10.5, np.float32)
    at[0, 0, 1] = (11.0, 10.5)
    at[0, 0, 2] = (-3, 40)
    found = np.asarray(augment.sample(tf.constant(image), tf.constant(at)))[0, 0, :, 0]
    assert found[:4].tolist() == [1.0, 0.5, 0.0, 1.0]


def test_an_enlarged_image_holds_the_image() -> None:
    image = np.random.default_rng(5).random((2, 28, 28, 1)).astype(np.float32)
    large = np.asarray(augment.enlarged(tf.constant(image)))
    assert large.shape == (2, 56, 56, 1)
    assert np.allclose(large[:, ::2, ::2], image, atol=1e-6)
    level = np.asarray(augment.enlarged(tf.ones((1, 28, 28, 1))))
    assert np.allclose(level[0, 4:-4, 4:-4], 1, atol=1e-6)


def test_a_moved_digit_stays_as_sharp_as_it_was(digits: np.ndarray) -> None:
    def sharpness(images: np.ndarray) -> float:
        return float(np.square(np.diff(images, axis=1)).sum() / np.square(images).sum())

    half = np.full((len(digits), 28, 28, 2), 0.5, np.float32)
    places = np.stack(np.meshgrid(np.arange(28), np.arange(28)), axis=-1) + 0.5
    at = tf.constant((places + half).astype(np.float32))
    blurred = np.asarray(augment.sample(tf.constant(digits), at))
    kept = np.asarray(augment.sample(augment.enlarged(tf.constant(digits)), 2 * at - 0.5))
    lost_before = sharpness(digits) - sharpness(blurred)
    lost = sharpness(digits) - sharpness(kept)
    assert 0 <= lost < 0.6 * lost_before


def test_specks_fall_on_ink_alone(digits: np.ndarray) -> None:
    speckled = Strength(0, 0, 0, 0, 0, 0, pen=0, speckled=1.0)
    clean = varied(digits, NOTHING, 6)
    noisy = varied(digits, speckled, 6)
    assert np.abs(noisy - clean).max() > 0.3
    paper = clean < 0.01
    assert np.abs(noisy - clean)[paper].max() < 0.01


def test_an_elastic_field_is_smooth() -> None:
    field = np.asarray(augment.elastic_field(8, size_px=0.5, seed=tf.constant([1, 1])))
    assert field.shape == (8, 28, 28, 2)
    assert np.abs(np.diff(field, axis=1)).max() < 0.35 * np.abs(field).max()
