from __future__ import annotations

from pathlib import Path

import numpy as np

from inkdigit.training import datasets, splits
from inkdigit.training.datasets import Scans


def rows(scans: Scans) -> set[bytes]:
    return {image.tobytes() for image in scans.images}


def numbered(count: int, **flags: np.ndarray) -> Scans:
    """Scans that can be told apart: the row number is written into the image."""
    images = np.zeros((count, 28, 28), np.uint8)
    images[:, 0, :4] = np.arange(count, dtype=">u4").view(np.uint8).reshape(-1, 4)
    names = ("mnist_test_exclude_conservative", "mnist_train_rerender_likely")
    given = {name: flags.get(name, np.zeros(count, bool)) for name in names}
    return Scans(images, np.zeros(count, np.uint8), given, np.arange(count, dtype=np.int32))


def test_a_split_is_disjoint_whole_and_the_same_every_time() -> None:
    scans = numbered(1_000)
    split = splits.split_mnist(scans)
    assert not rows(split.training) & rows(split.validation)
    assert rows(split.training) | rows(split.validation) == rows(scans)
    assert rows(splits.split_mnist(scans).validation) == rows(split.validation)


def test_no_digit_that_may_be_in_mnists_test_set_trains() -> None:
    leaks = np.arange(1_000) % 3 == 0
    scans = numbered(1_000, mnist_test_exclude_conservative=leaks)
    split = splits.split_emnist(scans, mnist_train=1_000)
    kept = rows(split.training) | rows(split.validation)
    assert kept == rows(scans.where(~leaks))


def test_no_digit_of_mnists_validation_part_trains_in_another_rendering() -> None:
    every = np.ones(1_000, bool)
    scans = numbered(1_000, mnist_train_rerender_likely=every)
    training = splits.split_emnist(scans, mnist_train=1_000).training
    validates = rows(splits.split_mnist(numbered(1_000)).validation)
    assert len(training) == 800
    assert not rows(training) & validates


def test_what_emnist_validates_on_was_not_seen_as_mnist() -> None:
    seen = np.arange(1_000) % 2 == 0
    scans = numbered(1_000, mnist_train_rerender_likely=seen)
    validation = splits.split_emnist(scans, mnist_train=1_000).validation
    assert len(validation) > 0
    assert not validation.flags["mnist_train_rerender_likely"].any()


def test_no_writer_both_trains_and_validates(tiny_data: Path) -> None:
    split = splits.split_pen(datasets.pen_digits(tiny_data, part="train"))
    training = {pen.writer for pen in split.training}
    validation = {pen.writer for pen in split.validation}
    assert training
    assert len(validation) == splits.VALIDATION_WRITERS
    assert not training & validation


def test_lookalike_letters_are_nowhere() -> None:
    letters = numbered(500)
    letters.labels[:] = np.frombuffer((b"OKlHmSzWXA" * 50), np.uint8)
    split, held_out = splits.split_letters(letters)
    kept = [*split.training.labels, *split.validation.labels, *held_out.labels]
    assert set(map(chr, kept)) == set("KHmWXA")
    assert not rows(split.training) & rows(held_out)


def test_the_real_leaks_stay_out(data_folder: Path) -> None:
    emnist = datasets.emnist_digits(data_folder, part="train")
    split = splits.split_emnist(emnist, mnist_train=60_000)
    for part in (split.training, split.validation):
        assert not part.flags["mnist_test_exclude_conservative"].any()
    assert 115_000 < len(split.training) < 128_498
    tests = rows(datasets.emnist_digits(data_folder, part="test"))
    assert not rows(split.training) & tests
