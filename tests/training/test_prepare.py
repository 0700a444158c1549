from __future__ import annotations

import gzip
import zipfile
from pathlib import Path

import numpy as np
import pytest

from inkdigit.training import datasets, prepare, splits, strokes, styles
from inkdigit.training.datasets import Bytes, DatasetError, Scans


def digits(count: int, *, seed: int) -> Bytes:
    """Drawn digits, none like another."""
    rng = np.random.default_rng(seed)
    drawn = (
        strokes.varied(styles.random_style(i % 10, rng=rng), rng=rng, hand=strokes.Hand())
        for i in range(count)
    )
    return np.stack([np.round(strokes.framed(lines) * 255).astype(np.uint8) for lines in drawn])


def rendered_anew(images: Bytes) -> Bytes:
    """Larger, softer and moved, as EMNIST renders what MNIST holds."""
    again = [np.zeros((28, 28), np.uint8) for _ in images]
    for image, result in zip(images, again, strict=True):
        soft = image.astype(float)
        for axis in (0, 1):
            soft = (np.roll(soft, 1, axis) + soft + np.roll(soft, -1, axis)) / 3
        result[:, 1:] = soft[:, :-1]
    return np.stack(again)


def test_emnist_is_turned_upright(tmp_path: Path) -> None:
    lying = np.zeros((2, 28, 28), np.uint8)
    lying[0, 3, 20] = 255
    archive = tmp_path / "gzip.zip"
    head = b"\0\0\x08\x03" + b"".join(n.to_bytes(4, "big") for n in lying.shape)
    with zipfile.ZipFile(archive, "w") as held:
        images = gzip.compress(head + lying.tobytes())
        held.writestr("gzip/emnist-x-images-idx3-ubyte.gz", images)
        labels = gzip.compress(b"\0\0\x08\x01\0\0\0\x02\x07\x03")
        held.writestr("gzip/emnist-x-labels-idx1-ubyte.gz", labels)
    prepare.unpack_upright(archive, "emnist-x", tmp_path)
    upright = datasets.read_idx(tmp_path / "emnist-x-images-idx3-ubyte.gz")
    assert np.argwhere(upright[0]).tolist() == [[20, 3]]
    assert datasets.read_idx(tmp_path / "emnist-x-labels-idx1-ubyte.gz").tolist() == [7, 3]
    assert list(tmp_path.glob("*.part*")) == []


def test_an_archive_without_the_split_is_an_error(tmp_path: Path) -> None:
    archive = tmp_path / "gzip.zip"
    with zipfile.ZipFile(archive, "w"):
        pass
    with pytest.raises(DatasetError, match="cannot be unpacked"):
        prepare.unpack_upright(archive, "emnist-x", tmp_path)


def test_a_digit_rendered_anew_is_found_and_strangers_are_not() -> None:
    references = digits(300, seed=1)
    images = np.concatenate([rendered_anew(references[:20]), digits(20, seed=2)])
    found = prepare.nearest(prepare.descriptors(images), prepare.descriptors(references))
    assert found.row[:20].tolist() == list(range(20))
    assert found.possible[:20].mean() >= 0.95
    assert found.likely[20:].mean() <= 0.05


def test_an_empty_image_is_near_nothing() -> None:
    empty = prepare.descriptors(np.zeros((1, 28, 28), np.uint8))
    assert not empty.any()


def test_copies_of_test_digits_do_not_train() -> None:
    images = digits(5, seed=3)
    train, test = (
        Scans(images[part], np.zeros(len(images[part]), np.uint8))
        for part in (slice(0, 4), slice(3, 5))
    )
    kept = prepare.without_copies(train, of=test)
    assert np.array_equal(kept.images, images[:3])


def test_letters_get_their_ascii_codes() -> None:
    labels = np.array([9, 10, 35, 36, 61], np.uint8)
    letters = prepare.letters_of(Scans(np.zeros((5, 28, 28), np.uint8), labels))
    assert sorted(map(chr, letters.labels)) == ["A", "Z", "a", "z"]


def test_an_archive_becomes_a_folder_that_can_train(tiny_data: Path, tmp_path: Path) -> None:
    (tmp_path / "mnist").mkdir()
    for source in (tiny_data / "mnist").iterdir():
        (tmp_path / "mnist" / source.name).write_bytes(source.read_bytes())
    (tmp_path / "emnist").mkdir()
    archive = tmp_path / "emnist" / "gzip.zip"
    images = np.ascontiguousarray(digits(62, seed=5).transpose(0, 2, 1))
    with zipfile.ZipFile(archive, "w") as held:
        for split in ("emnist-digits-train", "emnist-mnist-test", "emnist-byclass-train"):
            labels = np.arange(62, dtype=np.uint8) % (62 if "byclass" in split else 10)
            for kind, values in (("images-idx3", images), ("labels-idx1", labels)):
                prepare.write_idx(values, tmp_path / "packed")
                held.write(tmp_path / "packed", f"gzip/{split}-{kind}-ubyte.gz")
            images = np.roll(images, 1, axis=1)
    prepare.prepare_emnist(archive, tmp_path)
    emnist = datasets.emnist_digits(tmp_path, part="train")
    assert len(emnist) == 62
    assert len(splits.split_emnist(emnist, mnist_train=60).validation) > 0
    assert len(datasets.emnist_letters(tmp_path)) == 52
