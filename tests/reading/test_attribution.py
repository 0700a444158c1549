import numpy as np
import pytest

from inkdigit.ink import Ink, Point, Stroke
from inkdigit.reading.attribution import (
    MOST_STROKES,
    PATCHES,
    attribute,
    occlusions,
    rival_of,
)
from inkdigit.reading.framing import frame_ink, frame_strokes
from inkdigit.reading.reader import Reader
from inkdigit.reading.reading import CLASSES, NOT_A_DIGIT

SEVEN = Ink((Stroke((Point(0, 0), Point(100, 0), Point(40, 150))),))
BAR_ROWS = 4
"""As many rows of a frame the top bar of the seven fills, softened edges included."""
BARRED_SEVEN = Ink((*SEVEN.strokes, Stroke((Point(35, 80), Point(95, 80)))))


class Weighs:
    """A network whose log-odds are sums over the ink: every class weighs each pixel."""

    def __init__(self, weights):
        self.weights = weights
        self.batches = []

    def read_many(self, frames):
        self.batches.append(len(frames))
        logits = np.einsum("nyx,cyx->nc", frames, self.weights)
        exponentials = np.exp(logits - logits.max(axis=1, keepdims=True))
        return (exponentials / exponentials.sum(axis=1, keepdims=True)).astype(np.float32)


def for_seven(weight):
    """Seven weighs the ink, one comes next, all others are far behind."""
    weights = np.full((CLASSES, 28, 28), -0.3)
    weights[1] = 0.0
    weights[7] = weight
    return Weighs(weights)


@pytest.fixture(scope="module")
def reader():
    return Reader.load()


def test_all_patches_go_through_the_network_in_one_batch():
    network = for_seven(0.05)
    attribute(frame_ink(BARRED_SEVEN), network.read_many, strokes=frame_strokes(BARRED_SEVEN))
    assert network.batches == [1 + PATCHES + 2]


def test_where_ink_counts_alike_each_pixel_says_as_much_as_it_holds():
    frame = frame_ink(SEVEN)
    seven = attribute(frame, for_seven(0.05).read_many).maps[7]
    np.testing.assert_allclose(seven, 0.05 * frame, atol=1e-4)
    assert seven.sum() == pytest.approx(0.05 * frame.sum(), rel=1e-3)


def test_a_map_stays_within_what_the_ink_counts_at_its_least_and_most():
    weight = np.random.default_rng(1).uniform(-0.02, 0.1, (28, 28))
    frame = frame_ink(SEVEN)
    seven = attribute(frame, for_seven(weight).read_many).maps[7]
    assert (seven <= 0.1001 * frame).all()
    assert (seven >= -0.0201 * frame).all()


def test_ink_that_speaks_for_a_digit_and_ink_that_speaks_against_it_are_told_apart():
    weight = np.full((28, 28), 0.1)
    weight[14:] = -0.02
    seven = attribute(frame_ink(SEVEN), for_seven(weight).read_many).maps[7]
    assert seven[:10].sum() > 0
    assert (seven[:10] >= 0).all()
    assert seven[18:].sum() < 0
    assert (seven[18:] <= 0).all()


def test_paper_says_nothing(reader):
    frame = frame_ink(SEVEN)
    maps = attribute(frame, reader.read_many).maps
    assert maps.shape == (CLASSES, 28, 28)
    assert maps.dtype == np.float32
    assert not maps[:, frame == 0].any()
    assert not (occlusions(frame) > frame).any()


def test_what_speaks_for_a_digit_speaks_against_its_rival(reader):
    found = attribute(frame_ink(SEVEN), reader.read_many)
    rival = found.rivals[7]
    assert found.rivals[rival] == 7
    np.testing.assert_allclose(found.maps[rival], -found.maps[7], atol=1e-6)


def test_without_its_top_bar_a_seven_is_more_of_a_one(reader):
    frame = frame_ink(SEVEN)
    found = attribute(frame, reader.read_many)
    below = np.flatnonzero(frame.any(axis=1))[0] + BAR_ROWS
    assert found.rivals[1] == 7
    assert found.maps[1][:below].sum() < 0
    topless = frame.copy()
    topless[:below] = 0
    before, after = reader.read_many(np.stack([frame, topless]))
    assert after[1] / after[7] > before[1] / before[7]


def test_the_ink_that_a_map_names_first_counts_more_than_the_ink_that_it_names_last(reader):
    frame = frame_ink(SEVEN)
    found = attribute(frame, reader.read_many)
    order = np.argsort(-found.maps[7].ravel())
    ink = np.flatnonzero(frame.ravel()[order] > 0)
    some = len(ink) // 4
    without = np.stack([frame.ravel().copy() for _ in range(2)])
    without[0, order[ink[:some]]] = 0
    without[1, order[ink[-some:]]] = 0
    first, last = np.log(reader.read_many(without.reshape(2, 28, 28)))
    rival = found.rivals[7]
    assert first[7] - first[rival] < last[7] - last[rival]


def test_a_stroke_is_taken_away_whole_but_for_where_another_crosses_it():
    frame = frame_ink(BARRED_SEVEN)
    strokes = frame_strokes(BARRED_SEVEN)
    removed = occlusions(frame, strokes=strokes)[PATCHES:]
    assert len(removed) == 2
    np.testing.assert_allclose(frame - removed[1], strokes[0], atol=1e-6)


@pytest.mark.parametrize(("strokes", "whole"), [(1, 0), (MOST_STROKES, MOST_STROKES), (15, 0)])
def test_a_scribble_of_many_strokes_asks_for_no_larger_batch(strokes, whole):
    ink = Ink(tuple(Stroke((Point(9 * x, 0), Point(9 * x + 5, 90))) for x in range(strokes)))
    assert len(occlusions(frame_ink(ink), strokes=frame_strokes(ink))) == PATCHES + whole


@pytest.mark.parametrize("ink", [0, 1, 3])
def test_little_ink_asks_for_few_patches(ink):
    frame = np.zeros((28, 28), np.float32)
    frame[14, 10 : 10 + ink] = 1
    assert len(occlusions(frame)) == ink
    assert np.isfinite(attribute(frame, for_seven(0.05).read_many).maps).all()


def test_the_rival_of_a_sure_digit_is_what_it_would_be_with_less_ink():
    def read_many(frames):
        answers = np.full((len(frames), CLASSES), 0.001, np.float32)
        answers[:, 7], answers[:, 5] = 0.99, 0.002
        answers[1:, 2] = 0.3
        return answers

    assert attribute(frame_ink(SEVEN), read_many).rivals[7] == 2


def test_a_digit_is_held_against_the_most_probable_other_one():
    probabilities = [0, 0.2, 0, 0, 0, 0, 0, 0.3, 0, 0, 0.5]
    assert rival_of(7, probabilities) == 1
    assert rival_of(1, probabilities) == rival_of(4, probabilities) == 7
    assert rival_of(NOT_A_DIGIT, probabilities) == 7
