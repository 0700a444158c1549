"""Lines under digits are told from bars of digits, and from lines that strike digits out."""

import numpy as np
import pytest

from inkdigit.ink import Point, Stroke
from inkdigit.reading.links import Piece
from inkdigit.reading.underlines import underlines


def line(*places: tuple[float, float]) -> Piece:
    """A stroke through places, with points all along it."""
    xy = np.array(places, float)
    ends = np.arange(len(xy))
    at = np.linspace(0, len(xy) - 1, 40)
    x, y = np.interp(at, ends, xy[:, 0]), np.interp(at, ends, xy[:, 1])
    return Piece.of(Stroke(tuple(Point(*place) for place in zip(x, y, strict=True))))


ONE, TWO = line((20, 0), (20, 100)), line((120, 10), (150, 0), (110, 98), (165, 100))
NUMBER = [ONE, TWO]


@pytest.mark.parametrize("rise", [-20, 0, 20])
@pytest.mark.parametrize("drop", [-10, 5, 40])
def test_a_line_under_digits_is_found(drop: float, rise: float) -> None:
    under = line((0, 110 + drop), (100, 113 + drop + rise / 2), (180, 110 + drop + rise))
    assert underlines([*NUMBER, under], height=100) == {2}
    assert underlines([under, *NUMBER], height=100) == {0}


def test_a_short_one_is_found_under_two_digits() -> None:
    under = line((15, 110), (125, 112))
    assert underlines([*NUMBER, under], height=100) == {2}
    assert underlines([ONE, under], height=100) == frozenset()


def test_lines_between_and_around_rows_are_found() -> None:
    lower = [line((20, 140), (20, 240)), line((120, 140), (110, 240))]
    rules = [line((0, 120), (180, 120)), line((0, 260), (180, 262)), line((0, 270), (180, 270))]
    assert underlines([*NUMBER, *lower, *rules], height=100) == {4, 5, 6}


def test_what_strikes_digits_out_is_none() -> None:
    assert underlines([*NUMBER, line((0, 50), (180, 52))], height=100) == frozenset()


def test_a_wave_and_a_steep_line_are_none() -> None:
    wave = line((0, 110), (45, 150), (90, 110), (135, 150), (180, 110))
    steep = line((0, 110), (180, 220))
    assert underlines([*NUMBER, wave], height=100) == frozenset()
    assert underlines([*NUMBER, steep], height=100) == frozenset()


def test_lines_alone_are_what_there_is_to_read() -> None:
    assert underlines([line((0, 0), (200, 0)), line((0, 50), (200, 50))], height=20) == frozenset()


@pytest.mark.parametrize("bar", [line((90, 50), (170, 50)), line((100, 0), (170, 0))])
def test_bars_of_digits_are_none(bar: Piece) -> None:
    assert underlines([*NUMBER, bar], height=100) == frozenset()
