from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from inkdigit.ink import Ink, Point, Stroke
from inkdigit.reading.network import NetworkError
from inkdigit.reading.reader import Reader
from inkdigit.reading.reading import CLASSES, NOT_A_DIGIT
from inkdigit.reading.stroke_network import LEAST, WEIGHT, StrokeNetwork, weighed
from inkdigit.reading.trajectory import CHANNELS, POINTS
from inkdigit.resources import models_folder


def rows(*rows: dict[int, float], count: int = CLASSES) -> np.ndarray:
    found = np.zeros((len(rows), count), np.float32)
    for i, row in enumerate(rows):
        for label, probability in row.items():
            found[i, label] = probability
    return found


def test_it_gives_probabilities_of_the_ten_digits() -> None:
    ways = np.random.default_rng(0).uniform(-1, 1, (40, POINTS, CHANNELS)).astype(np.float32)
    said = StrokeNetwork().opinions(ways)
    assert said.shape == (40, 10)
    np.testing.assert_allclose(said.sum(axis=1), 1, atol=1e-5)


def test_a_file_that_is_another_network_or_none_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NetworkError, match=r"digits\.tflite is a network of another kind"):
        StrokeNetwork(models_folder() / "digits.tflite")
    with pytest.raises(NetworkError, match=r"strokes\.tflite"):
        StrokeNetwork(tmp_path / "strokes.tflite")


def test_it_decides_between_digits_that_the_picture_leaves_in_doubt() -> None:
    seen = rows({4: 0.6, 9: 0.4})
    assert weighed(seen, rows({9: 0.99, 4: 0.01}, count=10)).argmax() == 9
    assert weighed(seen, rows({4: 0.5, 9: 0.5}, count=10))[0, 4] == pytest.approx(0.6, abs=1e-5)


def test_a_picture_that_is_clear_outvotes_it() -> None:
    seen = rows({4: 0.999, 9: 0.001})
    told = weighed(seen, rows({9: 1.0}, count=10))
    assert told.argmax() == 4
    odds = 0.001 / 0.999 * LEAST**-WEIGHT
    assert told[0, 9] / told[0, 4] == pytest.approx(odds, rel=1e-3)


def test_whether_it_is_a_digit_is_not_its_affair() -> None:
    seen = rows({3: 0.2, 5: 0.1, NOT_A_DIGIT: 0.7}, {NOT_A_DIGIT: 1.0})
    told = weighed(seen, rows({5: 1.0}, {5: 1.0}, count=10))
    np.testing.assert_array_equal(told[:, NOT_A_DIGIT], seen[:, NOT_A_DIGIT])
    np.testing.assert_allclose(told.sum(axis=1), 1, atol=1e-6)


class Doubtful:
    """A picture's network in doubt whether all is a 4 or a 9."""

    def probabilities(self, images: np.ndarray) -> np.ndarray:
        return rows(*[{4: 0.5, 9: 0.4, NOT_A_DIGIT: 0.1}] * len(images))


class Upwards:
    """Takes what goes up for a 9."""

    def opinions(self, trajectories: np.ndarray) -> np.ndarray:
        return rows(*[{9: 1.0} if way[-1, 1] < 0 else {4: 1.0} for way in trajectories], count=10)


DOWN = Ink((Stroke((Point(0, 0), Point(10, 90))),))
UP = Ink((Stroke((Point(10, 90), Point(0, 0))),))


def test_ink_is_read_by_its_strokes_alone_or_in_a_number() -> None:
    reader = Reader(Doubtful(), Upwards())
    assert (reader.read(UP).digit, reader.read(DOWN).digit) == (9, 4)
    assert (reader.read_number(UP).text, reader.read_number(DOWN).text) == ("9", "4")
    assert reader.read(UP).probabilities == reader.read_number(UP).digits[0].reading.probabilities
    assert Reader(Doubtful()).read(UP).digit == 4


def test_a_picture_has_no_strokes() -> None:
    picture = np.zeros((90, 60), np.float32)
    picture[10:80, 28:32] = 1
    assert Reader(Doubtful(), Upwards()).read_picture(picture).digit == 4
