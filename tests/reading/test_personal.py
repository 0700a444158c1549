from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from inkdigit.ink import Ink, Point, Stroke
from inkdigit.reading import personal
from inkdigit.reading.network import Outputs
from inkdigit.reading.personal import Example, PersonalLayer
from inkdigit.reading.reader import Reader
from inkdigit.reading.reading import NOT_A_DIGIT

BAR = Ink((Stroke((Point(10, 0), Point(10, 50))),))


def outputs(*angles: float, says: int = 7, sure: float = 0.9) -> Outputs:
    """What a network shows of drawings at these angles, in radians: all read as `says`."""
    probabilities = np.full((len(angles), 11), (1 - sure) / 10, np.float32)
    probabilities[:, says] = sure
    features = 3 * np.array([[np.cos(a), np.sin(a)] for a in angles], np.float32)
    return Outputs(probabilities, features.reshape(-1, 2))


def taught(*examples: tuple[float, int], sure: float = 0.9) -> PersonalLayer:
    """A layer that was taught drawings, read as 7, at angles, each with its label."""
    return PersonalLayer(
        {Example(BAR, label): outputs(angle, sure=sure) for angle, label in examples}
    )


def read(layer: PersonalLayer, angle: float, *, sure: float = 0.9) -> int:
    return int(layer.applied(outputs(angle, sure=sure)).argmax())


def test_with_nothing_taught_the_very_array_comes_back() -> None:
    before = outputs(0.0, 1.0)
    assert PersonalLayer().applied(before) is before.probabilities


def test_what_was_taught_is_read_as_taught_and_surely() -> None:
    row = taught((0.0, 1)).applied(outputs(0.0))[0]
    assert row.argmax() == 1
    assert row[1] > 0.75
    assert row.sum() == pytest.approx(1)


@pytest.mark.parametrize("sure", [0.5, 0.99, 0.999999, 1.0])
def test_the_drawing_itself_is_believed_however_sure_the_network_was(sure: float) -> None:
    assert read(taught((0.0, 1), sure=sure), 0.0, sure=sure) == 1


def test_a_drawing_like_it_is_read_as_taught() -> None:
    assert read(taught((0.0, 1)), 0.2) == 1


def test_far_away_every_bit_stays() -> None:
    layer, far = taught((0.0, 1)), outputs(0.7, 1.5, 3.0)
    np.testing.assert_array_equal(layer.applied(far), far.probabilities)


def test_of_two_drawings_the_far_one_keeps_its_bits() -> None:
    both = outputs(0.1, 2.0)
    after = taught((0.0, 1)).applied(both)
    assert after[0].argmax() == 1
    np.testing.assert_array_equal(after[1], both.probabilities[1])


def test_one_correction_does_not_overrule_a_network_that_is_all_but_sure() -> None:
    assert read(taught((0.0, 1), sure=0.999999), 0.2, sure=0.999999) == 7


def test_several_alike_do_more_than_one() -> None:
    one = taught((0.0, 1)).applied(outputs(0.35))[0, 1]
    three = taught((0.0, 1), (0.02, 1), (-0.02, 1)).applied(outputs(0.35))[0, 1]
    assert three > one


def test_examples_that_contradict_each_other_say_nothing() -> None:
    layer = taught((0.0, 1), (0.0, 2), (0.01, 3))
    np.testing.assert_allclose(layer.applied(outputs(0.2)), outputs(0.2).probabilities, rtol=1e-6)


def test_the_drawing_itself_is_read_as_taught_among_others_that_contradict() -> None:
    layer = taught((0.3, 1), (0.25, 1), (0.35, 1), (0.0, 2))
    assert read(layer, 0.0) == 2


def test_a_drawing_taught_anew_is_read_as_taught_last() -> None:
    assert read(taught((0.0, 1), (0.002, 2)), 0.0) == 2


def test_together_examples_add_at_most_the_limit() -> None:
    many = taught(*[(0.15 + i / 1_000, 1) for i in range(40)])
    before, after = outputs(0.0), many.applied(outputs(0.0))
    added = np.log(after[0, 1] / after[0, 7]) - np.log(
        before.probabilities[0, 1] / before.probabilities[0, 7]
    )
    assert added == pytest.approx(personal.LOUDEST, abs=1e-3)


def test_confirming_a_reading_changes_no_answer_near_it() -> None:
    assert read(taught((0.0, 7)), 0.1) == 7


def test_not_a_digit_can_be_taught() -> None:
    assert read(taught((0.0, NOT_A_DIGIT)), 0.1) == NOT_A_DIGIT


class Angles:
    """A network that reads everything as a 7, and sees only how far right the ink is drawn."""

    def __init__(self) -> None:
        self.runs: list[int] = []

    def probabilities(self, images: np.ndarray) -> np.ndarray:
        return self.outputs(images).probabilities

    def outputs(self, images: np.ndarray) -> Outputs:
        self.runs.append(len(images))
        upright = images.max(axis=(1, 3)).sum(axis=1) < 6
        return outputs(*np.where(upright, 0.0, 1.5).tolist())


def by_angles(inks: Sequence[Ink], frames: np.ndarray) -> Outputs:
    return Angles().outputs(frames[..., np.newaxis])


class Blind:
    """A network that reads everything as a 7 and shows no features."""

    def probabilities(self, images: np.ndarray) -> np.ndarray:
        return outputs(*[0.0] * len(images)).probabilities


LYING = Ink((Stroke((Point(0, 10), Point(50, 10))),))


def test_a_reader_reads_as_it_was_taught_and_forgets_when_told() -> None:
    reader = Reader(Angles())
    reader.learn([Example(BAR, 1)])
    assert reader.read(BAR).digit == 1
    assert reader.read(LYING).digit == 7
    reader.learn([])
    assert reader.read(BAR).digit == 7


def test_a_number_read_before_is_read_anew_once_something_is_taught() -> None:
    reader = Reader(Angles())
    assert reader.read_number(BAR).text == "7"
    reader.learn([Example(BAR, 1)])
    assert reader.read_number(BAR).text == "1"


def test_a_known_example_is_not_looked_at_again() -> None:
    network = Angles()
    reader = Reader(network)
    first, second = Example(BAR, 1), Example(LYING, 2)
    reader.learn([first])
    reader.learn([first, second])
    assert network.runs == [1, 1]
    assert reader.read(BAR).digit == 1
    assert reader.read(LYING).digit == 2


def test_only_the_newest_are_heard(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(personal, "MOST_EXAMPLES", 2)
    layer = PersonalLayer().learned([Example(BAR, label) for label in (1, 2, 3)], by_angles)
    assert len(layer) == 2
    assert read(layer, 0.0) != 1


def test_ink_without_points_teaches_nothing() -> None:
    assert len(PersonalLayer().learned([Example(Ink(), 3)], by_angles)) == 0


def test_a_network_without_features_reads_as_ever() -> None:
    reader = Reader(Blind())
    reader.learn([Example(BAR, 1)])
    assert reader.read(BAR).digit == 7


def test_the_shipped_network_learns_a_stroke() -> None:
    reader = Reader.load()
    before = reader.read(LYING)
    other = (before.best + 3) % 10
    reader.learn([Example(LYING, other)])
    assert reader.read(LYING).digit == other
    reader.learn([])
    assert reader.read(LYING).probabilities == before.probabilities
