"""Lines under digits and loops around them are told from digits, and from what strikes them out."""

import numpy as np
import pytest

from inkdigit.ink import Point, Stroke
from inkdigit.reading.links import Piece
from inkdigit.reading.rulings import Rulings, about_one, rulings, surround


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
    assert rulings([*NUMBER, under], height=100) == Rulings(frozenset({2}))
    assert rulings([under, *NUMBER], height=100) == Rulings(frozenset({0}))


def test_a_short_one_is_found_under_two_digits() -> None:
    under = line((15, 110), (125, 112))
    assert rulings([*NUMBER, under], height=100) == Rulings(frozenset({2}))
    assert rulings([ONE, under], height=100) == Rulings()


def test_lines_between_and_around_rows_are_found() -> None:
    lower = [line((20, 140), (20, 240)), line((120, 140), (110, 240))]
    rules = [line((0, 120), (180, 120)), line((0, 260), (180, 262)), line((0, 270), (180, 270))]
    assert rulings([*NUMBER, *lower, *rules], height=100) == Rulings(frozenset({4, 5, 6}))


BOX = line((-20, -20), (190, -22), (192, 130), (-18, 128), (-20, -15))
ROUND = line(*((85 + 120 * np.cos(a), 50 + 90 * np.sin(a)) for a in np.linspace(0.2, 6.5, 25)))


@pytest.mark.parametrize("loop", [BOX, ROUND], ids=["a box", "a circle"])
def test_what_goes_around_a_number_is_found(loop: Piece) -> None:
    assert rulings([*NUMBER, loop], height=100) == Rulings(loops=frozenset({2}))
    assert rulings([loop, *NUMBER], height=150) == Rulings(loops=frozenset({0}))
    under = line((0, 110), (180, 112))
    found = rulings([*NUMBER, under, loop], height=150)
    assert found == Rulings(lines=frozenset({2}), loops=frozenset({3}))


def test_a_0_with_something_in_it_is_none() -> None:
    zero = line(*((20 + 40 * np.sin(a), 50 - 60 * np.cos(a)) for a in np.linspace(0, 6.3, 25)))
    assert rulings([zero, line((18, 50), (22, 52))], height=100) == Rulings()
    assert rulings([zero, line((0, 80), (40, 20))], height=100) == Rulings()


def test_an_open_curve_around_digits_is_none() -> None:
    bracket = line((190, -20), (-20, -20), (-20, 130), (190, 130))
    assert rulings([*NUMBER, bracket], height=100) == Rulings()


def test_what_strikes_digits_out_is_none() -> None:
    assert rulings([*NUMBER, line((0, 50), (180, 52))], height=100) == Rulings()


def test_a_wave_and_a_steep_line_are_none() -> None:
    wave = line((0, 110), (45, 150), (90, 110), (135, 150), (180, 110))
    steep = line((0, 110), (180, 220))
    assert rulings([*NUMBER, wave], height=100) == Rulings()
    assert rulings([*NUMBER, steep], height=100) == Rulings()


def test_lines_alone_are_what_there_is_to_read() -> None:
    assert rulings([line((0, 0), (200, 0)), line((0, 50), (200, 50))], height=20) == Rulings()


@pytest.mark.parametrize("bar", [line((90, 50), (170, 50)), line((100, 0), (170, 0))])
def test_bars_of_digits_are_none(bar: Piece) -> None:
    assert rulings([*NUMBER, bar], height=100) == Rulings()


SEVEN = [line((0, 0), (60, 0), (25, 100)), line((10, 50), (55, 48))]


@pytest.mark.parametrize("rise", [-15, 0, 15])
def test_a_line_under_one_digit_apart_from_it_is_found(rise: float) -> None:
    under = line((-10, 125), (70, 125 + rise))
    assert about_one([*SEVEN, under]) == Rulings(lines=frozenset({2}))
    assert about_one([under, *SEVEN]) == Rulings(lines=frozenset({0}))


@pytest.mark.parametrize(
    "beside",
    [
        line((-10, 102), (70, 102)),
        line((20, 125), (45, 125)),
        line((80, 125), (160, 125)),
        line((-10, 125), (30, 160), (70, 125)),
        line((-10, -25), (70, -25)),
    ],
    ids=["at its foot", "a dash", "beside it", "no line", "over it"],
)
def test_what_may_be_a_part_of_one_digit_is_not(beside: Piece) -> None:
    assert about_one([*SEVEN, beside]) == Rulings()


def test_a_loop_around_one_digit_is_found() -> None:
    around = line(*((30 + 80 * np.cos(a), 50 + 90 * np.sin(a)) for a in np.linspace(0, 6.2, 30)))
    assert about_one([*SEVEN, around]) == Rulings(loops=frozenset({2}))
    assert about_one([around, line((25, 45), (35, 55))]) == Rulings()
    half = line(*((30 + 80 * np.cos(a), 50 + 90 * np.sin(a)) for a in np.linspace(0, 4, 30)))
    assert about_one([*SEVEN, half]) == Rulings()


def test_eyes_in_a_face_are_no_number_in_a_ring() -> None:
    eyes = [line((60, 20), (60, 32)), line((110, 20), (110, 32))]
    assert rulings([*eyes, ROUND], height=180) == Rulings()


def test_what_is_in_the_hollow_of_ink_is_told_from_what_is_beside_it() -> None:
    zero = line(*((20 + 40 * np.sin(a), 50 - 60 * np.cos(a)) for a in np.linspace(0, 6.3, 25)))
    assert surround([zero], line((15, 40), (25, 60)).box)
    assert not surround([zero], line((70, 40), (80, 60)).box)
    assert not surround(SEVEN, line((5, 20), (15, 40)).box)
