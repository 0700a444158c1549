import numpy as np

from inkdigit.ink import Box
from inkdigit.reading.numbers import DigitReading, NumberReading
from inkdigit.reading.reading import Reading

BOX = Box(0, 0, 10, 20)


def digit(answer, probability=0.9):
    """A digit, or None, of which the network is so sure."""
    rest = (1 - probability) / 10
    best = 10 if answer is None else answer
    row = tuple(probability if i == best else rest for i in range(11))
    return DigitReading(answer, Reading(row, np.zeros((28, 28), np.float32), 1.0), BOX)


def test_the_text_is_the_digits_from_left_to_right():
    reading = NumberReading(((digit(2), digit(0), digit(2), digit(6)),), 0.6, 1.0)
    assert reading.text == "2026"
    assert not reading.is_single


def test_lines_are_lines_of_the_text():
    reading = NumberReading(((digit(1), digit(2)), (digit(3),)), 0.7, 1.0)
    assert reading.text == "12\n3"
    assert [one.digit for one in reading.digits] == [1, 2, 3]


def test_what_can_not_be_read_shows_in_a_number():
    assert NumberReading(((digit(1), digit(None)),), 0.1, 1.0).text == "1?"


def test_a_drawing_that_is_no_digit_has_no_text():
    reading = NumberReading(((digit(None),),), 0.9, 1.0)
    assert reading.is_single
    assert reading.text == ""


def test_a_digit_that_the_network_would_refuse_has_the_confidence_of_its_answer():
    refused = DigitReading(7, digit(None, 0.6).reading, BOX)
    assert refused.confidence == refused.reading.probabilities[7]
