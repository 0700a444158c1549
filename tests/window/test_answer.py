import numpy as np
import pytest

from inkdigit.ink import Box
from inkdigit.reading.numbers import DigitReading, NumberReading
from inkdigit.reading.reading import CLASSES, NOT_A_DIGIT, Reading
from inkdigit.window.answer import Answer, AnswerKind, answer_of, answer_of_number


def reading(best: int, confidence: float) -> Reading:
    rest = (1 - confidence) / (CLASSES - 1)
    numbers = [rest] * CLASSES
    numbers[best] = confidence
    return Reading(tuple(numbers), np.zeros((28, 28), np.float32), 1.0)


def test_a_confident_reading_is_stated() -> None:
    assert answer_of(reading(7, 0.993)) == Answer(AnswerKind.SURE, 7, 0.993, "7")


@pytest.mark.parametrize("confidence", [0.54, 0.74])
def test_an_unsure_reading_is_only_offered(confidence: float) -> None:
    assert answer_of(reading(7, confidence)) == Answer(AnswerKind.UNSURE, 7, confidence, "7")


def test_what_is_no_digit_has_none() -> None:
    assert answer_of(reading(NOT_A_DIGIT, 0.88)) == Answer(AnswerKind.NOT_A_DIGIT, None, 0.88)


def test_of_a_number_it_is_told_how_many_digits_are_unsure() -> None:
    digits = [(4, 0.99), (7, 0.6), (NOT_A_DIGIT, 0.95)]
    read = tuple(
        DigitReading(None if best == NOT_A_DIGIT else best, reading(best, sure), Box(0, 0, 1, 1))
        for best, sure in digits
    )
    answer = answer_of_number(NumberReading((read[:2], read[2:]), 0.5, 1.0))
    assert (answer.text, answer.count, answer.unsure) == ("47\n?", 3, 2)
