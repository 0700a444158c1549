import numpy as np
import pytest

from inkdigit.ink import Ink, Point, Stroke
from inkdigit.reading.framing import NothingToRead, frame_ink
from inkdigit.reading.reader import Reader
from inkdigit.reading.reading import NOT_A_DIGIT, Reading

BAR = Ink((Stroke((Point(10, 0), Point(10, 50))),))


class LeftOrRight:
    """Says 1 where the left half holds more ink, 2 where the right one does."""

    def probabilities(self, images):
        assert images.shape[1:] == (28, 28, 1)
        rows = np.zeros((len(images), 11), np.float32)
        left = images[:, :, :14].sum(axis=(1, 2, 3)) > images[:, :, 14:].sum(axis=(1, 2, 3))
        rows[np.arange(len(images)), np.where(left, 1, 2)] = 1
        return rows


def test_a_reading_carries_what_the_network_saw_and_said():
    reading = Reader(LeftOrRight()).read(BAR)
    np.testing.assert_array_equal(reading.image, frame_ink(BAR))
    assert reading.digit == 2  # the pixel with index 14 is right of the middle
    assert reading.confidence == 1
    assert reading.elapsed_ms > 0


def test_a_picture_is_read_through_the_same_frame():
    picture = np.zeros((40, 40), np.float32)
    picture[5:35, 18:22] = 1
    assert Reader(LeftOrRight()).read_picture(picture).digit == 2


def test_many_frames_are_read_in_one_call():
    frames = np.zeros((3, 28, 28), np.float32)
    frames[1, :, :5] = 1
    assert Reader(LeftOrRight()).read_many(frames).argmax(axis=1).tolist() == [2, 1, 2]


def test_there_is_nothing_to_read_on_an_empty_sheet():
    with pytest.raises(NothingToRead):
        Reader(LeftOrRight()).read(Ink())


def test_not_a_digit_is_an_answer_with_its_own_confidence():
    probabilities = (0.1,) + (0.0,) * 9 + (0.9,)
    reading = Reading(probabilities, np.zeros((28, 28), np.float32), 0.1)
    assert reading.best == NOT_A_DIGIT
    assert reading.digit is None
    assert reading.confidence == reading.not_a_digit == 0.9
