from __future__ import annotations

import numpy as np
import pytest

from inkdigit.training import strokes, styles
from inkdigit.training.strokes import Hand

CORNER = [np.array([[0.0, 0.0], [0.0, 60.0], [40.0, 60.0]])]


def test_the_same_seed_varies_alike_and_another_differs() -> None:
    one, same, other = (
        strokes.varied(CORNER, rng=np.random.default_rng(seed), hand=Hand()) for seed in (1, 1, 2)
    )
    assert np.array_equal(one[0], same[0])
    assert not np.array_equal(strokes.framed(one), strokes.framed(other))


def test_no_strength_leaves_the_drawing_as_it_is() -> None:
    drawn = strokes.varied(CORNER, rng=np.random.default_rng(5), hand=Hand(strength=0))
    assert np.allclose(strokes.framed(drawn), strokes.framed(CORNER), atol=1e-3)


@pytest.mark.parametrize("digit", range(10))
def test_every_style_varied_stays_in_the_frame(digit: int) -> None:
    rng = np.random.default_rng(digit)
    for _ in range(20):
        drawn = strokes.varied(styles.random_style(digit, rng=rng), rng=rng, hand=Hand())
        for image in (strokes.framed(drawn), strokes.random_picture(drawn, rng=rng)):
            assert image.shape == (28, 28)
            assert 0.02 < image.mean() < 0.5


def test_a_begun_drawing_holds_its_share_of_the_ink() -> None:
    (part,) = strokes.begun(CORNER, share=0.8)
    assert part.tolist() == [[0, 0], [0, 60], [20, 60]]


def test_begun_strokes_come_in_the_order_drawn() -> None:
    two = [np.array([[0.0, 0.0], [10.0, 0.0]]), np.array([[0.0, 5.0], [10.0, 5.0]])]
    assert len(strokes.begun(two, share=0.4)) == 1
    assert len(strokes.begun(two, share=0.6)) == 2
    assert strokes.begun(two, share=1.0)[1].tolist() == [[0, 5], [10, 5]]


def test_a_standing_line_is_told_from_a_lying_one() -> None:
    standing, lying = np.array([[0.0, 0.0], [8.0, 50.0]]), np.array([[0.0, 0.0], [50.0, 8.0]])
    assert strokes.nearly_upright([standing])
    assert not strokes.nearly_upright([lying])
    assert not strokes.nearly_upright(CORNER)


def test_resampling_keeps_the_ends_and_evens_the_gaps() -> None:
    even = strokes.resampled(CORNER[0], count=11)
    assert even[0].tolist() == [0, 0]
    assert even[-1].tolist() == [40, 60]
    assert np.allclose(np.hypot(*np.diff(even, axis=0).T), 10)
