from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from inkdigit.reading.strips import BETWEEN, EDGE, HEIGHT, STEP, WIDTH
from inkdigit.training import strip_examples, strokes, styles
from inkdigit.training.datasets import PenDigit, Scans
from inkdigit.training.numbers import PicturedNumber, scanned_numbers
from inkdigit.training.strip_network import digits_of


@pytest.fixture(scope="module")
def scans() -> Scans:
    rng = np.random.default_rng(3)
    labels = np.arange(40, dtype=np.uint8) % 10
    drawn = [strokes.framed(styles.random_style(int(label), rng=rng)) for label in labels]
    return Scans(np.round(np.stack(drawn) * 255).astype(np.uint8), labels)


@pytest.fixture(scope="module")
def letters() -> Scans:
    """Waves, which are neither digits nor letters."""
    images = np.zeros((20, 28, 28), np.uint8)
    for place, image in enumerate(images):
        across = np.arange(4, 24)
        image[np.round(14 + 8 * np.sin(across + place)).astype(int), across] = 255
    return Scans(images, np.full(20, ord("w"), np.uint8))


@pytest.fixture(scope="module")
def pens() -> list[PenDigit]:
    rng = np.random.default_rng(4)
    return [
        PenDigit(strokes.ink_of(styles.random_style(i % 10, rng=rng)), i % 10, f"writer {i // 10}")
        for i in range(40)
    ]


def bars(*, gap: int) -> PicturedNumber:
    """Two 1s, joined by a line of the first."""
    coverage = np.zeros((48, 40 + gap), np.float32)
    owners = np.zeros(coverage.shape, np.intp)
    coverage[4:44, 8:12] = 1
    coverage[40:44, 12 : 16 + gap] = 1
    owners[coverage > 0] = 1
    coverage[4:44, 16 + gap : 20 + gap] = 1
    owners[4:44, 16 + gap : 20 + gap] = 2
    return PicturedNumber(coverage, "17", owners)


def test_columns_in_the_middle_of_a_digit_are_its_class_and_the_others_are_between():
    ((image, classes, known),) = strip_examples.strips_of(
        bars(gap=20), rng=np.random.default_rng(0)
    )
    assert image.shape == (HEIGHT, WIDTH)
    assert known.all()
    assert digits_of(classes) == "17"
    assert (classes == BETWEEN).sum() > WIDTH // STEP / 2
    columns = np.flatnonzero(image.max(axis=0) > 60)
    second = np.flatnonzero(classes == 7).mean() * STEP
    assert second == pytest.approx(columns[-1], abs=STEP)


def test_a_part_of_a_digit_is_not_shown():
    number = bars(gap=20)
    number.coverage[20:24] = 0  # both lines are broken, and each part has half of them
    assert list(strip_examples.strips_of(number, rng=np.random.default_rng(0))) == []


def test_a_long_number_is_shown_in_pieces_whose_edges_are_not_known(scans):
    seen = []
    for seed in range(12):
        (number,) = scanned_numbers(scans, count=1, digits=10, touching=1.0, seed=seed)
        seen += list(strip_examples.strips_of(number, rng=np.random.default_rng(seed)))
    cut = [known for _, _, known in seen if not known.all()]
    assert len(cut) >= 6
    for known in cut:
        assert known[EDGE:-EDGE].all()
        assert not known[:EDGE].any() or not known[-EDGE:].any()


def test_scans_and_writers_digits_become_strips_the_same_for_a_seed(scans, pens, letters):
    for made in (
        lambda seed: strip_examples.scanned([scans], letters, count=30, seed=seed),
        lambda seed: strip_examples.written(pens, letters, count=20, seed=seed),
    ):
        examples = made(1)
        assert examples.images.shape[1:] == (HEIGHT, WIDTH)
        assert examples.classes.shape == examples.known.shape == (len(examples), WIDTH // STEP)
        lengths = [len(digits_of(classes)) for classes in examples.classes]
        assert np.mean(np.array(lengths) > 1) > 0.5
        np.testing.assert_array_equal(examples.images, made(1).images)
        assert not np.array_equal(examples.images[:5], made(2).images[:5])


def test_columns_of_what_is_no_digit_are_between():
    number = bars(gap=20)
    number = PicturedNumber(number.coverage, "?7", number.owners)
    ((_, classes, _),) = strip_examples.strips_of(number, rng=np.random.default_rng(0))
    assert digits_of(classes) == "7"


def test_several_sets_are_joined(scans, pens, letters):
    one = strip_examples.scanned([scans], letters, count=5, seed=1)
    other = strip_examples.written(pens, letters, count=5, seed=1)
    both = strip_examples.joined([one, other])
    assert len(both) == len(one) + len(other)
    np.testing.assert_array_equal(both.classes[len(one) :], other.classes)


def test_a_writers_digits_keep_their_sizes(pens, letters):
    def height_of_zeros(*, scale: float) -> float:
        """That of the lower ones: of 0s in the styles of the templates none is small."""
        given = [
            replace(pen, ink=pen.ink.transformed(scale=scale)) if pen.label == 0 else pen
            for pen in pens * 20
        ]
        examples = strip_examples.written(given, letters, count=400, seed=1)
        zeros = [
            image
            for image, classes in zip(examples.images, examples.classes, strict=True)
            if digits_of(classes) == "0"
        ]
        heights = [np.ptp(np.flatnonzero(image.max(axis=1) > 60)) for image in zeros]
        return float(np.quantile(heights, 0.2))

    assert height_of_zeros(scale=0.5) < 0.8 * height_of_zeros(scale=1.0)


def test_doodles_are_shown_as_what_is_no_digit(pens):
    nothing = Scans(np.zeros((0, 28, 28), np.uint8), np.zeros(0, np.uint8))
    examples = strip_examples.written(pens, nothing, count=200, seed=1)
    assert sum(digits_of(classes) == "" for classes in examples.classes) >= 5
