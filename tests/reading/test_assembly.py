import numpy as np

from inkdigit.ink import Box
from inkdigit.reading.assembly import Candidate, assembled
from inkdigit.reading.choice import Choice, Chosen, Kind
from inkdigit.reading.reading import CLASSES, NOT_A_DIGIT


def candidate(**shares: float) -> Candidate:
    row = np.full(CLASSES, 0.001, np.float32)
    for name, share in shares.items():
        row[NOT_A_DIGIT if name == "none" else int(name[1:])] = share
    return Candidate(row, np.zeros((28, 28), np.float32), Box(0, 0, 1, 1))


def test_a_digit_beside_a_mark_is_read_as_alone() -> None:
    chosen = (Chosen(1, Kind.DIGIT, 3), Chosen(2, Kind.MARK, None))
    candidates = [candidate(none=0.9), candidate(d3=0.35, none=0.57), candidate(none=0.9)]
    number = assembled(Choice(chosen, 0.8), candidates, elapsed_ms=1)
    (digit,) = number.digits
    assert digit.digit is None
    assert digit.reading.digit is None
    assert number.text == ""


def test_a_clear_digit_beside_a_mark_stays_one() -> None:
    chosen = (Chosen(1, Kind.DIGIT, 3), Chosen(2, Kind.MARK, None))
    candidates = [candidate(none=0.9), candidate(d3=0.9), candidate(none=0.9)]
    number = assembled(Choice(chosen, 0.8), candidates, elapsed_ms=1)
    assert number.text == "3"
