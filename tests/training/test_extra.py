from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from inkdigit.reading.labelled import LabelledError, read_examples, write_examples
from inkdigit.reading.personal import Example
from inkdigit.reading.reading import NOT_A_DIGIT
from inkdigit.training import strokes, styles
from inkdigit.training.extra import RENDERS, extra_part, sum_of


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "hand"
    folder.mkdir()
    rng = np.random.default_rng(0)
    inks = [strokes.ink_of(styles.random_style(digit, rng=rng)) for digit in (3, 7, 1)]
    labels = (3, 7, NOT_A_DIGIT)
    write_examples([Example(*pair) for pair in zip(inks, labels, strict=True)], folder)
    return folder


def test_each_example_is_drawn_several_times_never_the_same(folder: Path) -> None:
    part = extra_part(folder, seed=1)
    assert part.images.shape == (3 * RENDERS, 28, 28)
    assert part.targets.argmax(axis=1).tolist() == [
        label for label in (3, 7, NOT_A_DIGIT) for _ in range(RENDERS)
    ]
    assert len({image.tobytes() for image in part.images}) == 3 * RENDERS
    assert part.share > 0


def test_the_same_seed_draws_the_same(folder: Path) -> None:
    first, second = (extra_part(folder, seed=2) for _ in range(2))
    np.testing.assert_array_equal(first.images, second.images)


def test_the_sum_goes_by_the_drawings_and_what_they_are(folder: Path, tmp_path: Path) -> None:
    first, second = (extra_part(folder, seed=2) for _ in range(2))
    assert sum_of(first) == sum_of(second)
    relabelled = tmp_path / "relabelled"
    relabelled.mkdir()
    write_examples([Example(e.ink, 9) for e in read_examples(folder)], relabelled)
    assert sum_of(extra_part(relabelled, seed=2)) != sum_of(first)
    next(folder.iterdir()).unlink()
    assert sum_of(extra_part(folder, seed=2)) != sum_of(first)


def test_a_file_that_is_no_example_is_an_error_that_names_it(folder: Path) -> None:
    (folder / "broken.inkml").write_bytes(b"<ink")
    with pytest.raises(LabelledError, match=r"broken\.inkml"):
        extra_part(folder, seed=1)
