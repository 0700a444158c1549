import itertools

import numpy as np
import numpy.typing as npt

from inkdigit.ink import Ink, Point, Stroke
from inkdigit.reading.attribution import attribute
from inkdigit.reading.framing import frame_strokes
from inkdigit.reading.reader import Reader
from inkdigit.reading.reading import CLASSES
from inkdigit.window.explanation import SLICE, Question, explained

FOUR = Ink(
    (Stroke((Point(0, 0), Point(0, 50), Point(60, 50))), Stroke((Point(40, 0), Point(40, 99))))
)


class Counts:
    """A network that says 4 the more ink there is, and tells how many frames it was given."""

    def __init__(self) -> None:
        self.batches: list[int] = []

    def probabilities(self, images: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        self.batches.append(len(images))
        rows = np.full((len(images), CLASSES), 0.01, np.float32)
        rows[:, 4] += images.sum(axis=(1, 2, 3))
        return rows / rows.sum(axis=1, keepdims=True)


def never() -> bool:
    return False


def test_in_slices_it_is_the_same_as_in_one_batch() -> None:
    network = Counts()
    reader = Reader(network)
    reading = reader.read(FOUR)
    found = explained(Question(reading, FOUR), reader.read_many, has_to_go=never)
    assert found is not None
    assert max(network.batches) <= SLICE
    whole = attribute(reading.image, reader.read_many, strokes=frame_strokes(FOUR))
    np.testing.assert_allclose(found.attribution.maps, whole.maps, atol=1e-6)
    assert found.reading is reading
    assert found.ink is FOUR


def test_it_makes_way_after_a_slice() -> None:
    network = Counts()
    reader = Reader(network)
    question = Question(reader.read(FOUR), FOUR)
    network.batches.clear()
    urgent = itertools.chain([False, False], itertools.repeat(True))
    assert explained(question, reader.read_many, has_to_go=lambda: next(urgent)) is None
    assert network.batches == [SLICE, SLICE]


def test_ink_that_has_changed_since_is_left_aside() -> None:
    reader = Reader(Counts())
    question = Question(reader.read(Ink(FOUR.strokes[:1])), FOUR)
    found = explained(question, reader.read_many, has_to_go=never)
    assert found is not None
    assert found.ink is None


def test_a_picture_is_explained_without_ink() -> None:
    reader = Reader(Counts())
    reading = reader.read_picture(np.eye(40, dtype=np.float32))
    for ink in (None, Ink()):
        found = explained(Question(reading, ink), reader.read_many, has_to_go=never)
        assert found is not None
        assert found.ink is None
