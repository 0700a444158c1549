import numpy as np
import pytest

from inkdigit.ink import Box
from inkdigit.reading.choice import IN_STRIPS, INK, PICTURE, Kind, choose, is_clear
from inkdigit.reading.grouping import Group

HEIGHT = 100.0


def row(best, probability=0.99):
    """What a network says that is so sure of a digit, or of "not a digit" (10)."""
    found = np.full(11, (1 - probability) / 10, np.float32)
    found[best] = probability
    return found


def group(*pieces, left, width, link=0.0, height=HEIGHT):
    return Group(pieces, link, Box(left, 0, left + width, height))


def text_of(groups, rows, *, count, weights=PICTURE):
    choice = choose(groups, rows, count=count, height=HEIGHT, weights=weights)
    return "".join("?" if one.digit is None else str(one.digit) for one in choice.chosen)


def side_by_side(*, link):
    """Both together, and the left and the right one."""
    both = group(0, 1, left=0, width=130, link=link)
    return [both, group(0, left=0, width=60), group(1, left=70, width=60)]


@pytest.mark.parametrize("weights", [INK, PICTURE])
def test_what_reads_well_in_two_is_two_digits(weights):
    rows = [row(10), row(3), row(5)]
    assert text_of(side_by_side(link=0), rows, count=2, weights=weights) == "35"


@pytest.mark.parametrize("weights", [INK, PICTURE])
def test_what_reads_well_as_a_whole_is_one_digit(weights):
    rows = [row(4), row(1), row(1)]
    assert text_of(side_by_side(link=4), rows, count=2, weights=weights) == "4"


def test_a_digit_far_wider_than_it_is_written_is_rather_two():
    def read(width):
        one, other = group(0, left=0, width=width - 30), group(1, left=width - 30, width=30)
        both, rest = group(0, 1, left=0, width=width), group(2, left=width + 20, width=60)
        everything = group(0, 1, 2, left=0, width=width + 80, link=-6)
        rows = [row(10), row(4), row(2), row(1), row(7)]
        return text_of([everything, both, one, other, rest], rows, count=3)

    assert read(80) == "47"
    assert read(200) == "217"


def test_a_digit_that_swallowed_its_neighbour_is_less_clear_than_two():
    def read(no_digit):
        swallowed = np.zeros(11, np.float32)
        swallowed[9], swallowed[10] = 1 - no_digit, no_digit
        both, rest = group(0, 1, left=0, width=90), group(2, left=100, width=60)
        one, other = group(0, left=0, width=60), group(1, left=65, width=25)
        everything = group(0, 1, 2, left=0, width=160, link=-6)
        rows = [row(10), swallowed, row(9), row(1, 0.9999), row(7)]
        return text_of([everything, both, one, other, rest], rows, count=3)

    assert read(1e-5) == "97"
    assert read(0.03) == "917"


def test_what_is_no_digit_is_not_cut_into_ones():
    def read(digit):
        both, rest = group(0, 1, left=0, width=95), group(2, left=110, width=60)
        one, other = group(0, left=0, width=45), group(1, left=50, width=45)
        everything = group(0, 1, 2, left=0, width=170, link=-6)
        rows = [row(10), row(10), row(digit, 0.6), row(digit, 0.6), row(7)]
        return text_of([everything, both, one, other, rest], rows, count=3)

    assert read(1) == "?7"
    assert read(6) == "667"


def test_a_picture_is_rather_one_digit_read_with_doubt_than_two():
    def read(probability):
        groups = [group(0, 1, left=0, width=90), *side_by_side(link=0)[1:]]
        return text_of(groups, [row(4, probability), row(1), row(7)], count=2)

    assert read(0.5) == "4"
    assert read(0.1) == "17"


def test_a_picture_that_is_rather_no_digit_is_cut_where_its_parts_read_well():
    def read(no_digit):
        whole = np.full(11, 0.0, np.float32)
        whole[4], whole[10] = 1 - no_digit, no_digit
        groups = [group(0, 1, left=0, width=90), *side_by_side(link=0)[1:]]
        return text_of(groups, [whole, row(1), row(7)], count=2)

    assert read(0.48) == "4"
    assert read(0.52) == "17"


def test_what_is_no_digit_stays_as_one_that_can_not_be_read():
    assert text_of(side_by_side(link=-12), [row(10), row(3), row(10)], count=2) == "3?"


@pytest.mark.parametrize("weights", [INK, PICTURE])
def test_what_alone_would_be_a_digit_is_one_among_others(weights):
    doubtful = np.zeros(11, np.float32)
    doubtful[7], doubtful[10] = 0.6, 0.4
    rows = [row(10), row(3), doubtful]
    assert text_of(side_by_side(link=-6), rows, count=2, weights=weights) == "37"
    doubtful[7], doubtful[10] = 0.1, 0.9
    assert text_of(side_by_side(link=-6), rows, count=2, weights=weights) == "3?"


def test_a_dash_among_digits_is_a_mark():
    both, one, _ = side_by_side(link=-6)
    dash = Group((1,), 0.0, Box(70, 50, 110, 55))
    rows = [row(10), row(3), row(10)]
    choice = choose([both, one, dash], rows, count=2, height=HEIGHT, weights=INK)
    assert [one.kind for one in choice.chosen] == [Kind.DIGIT, Kind.MARK]


@pytest.mark.parametrize("weights", [INK, PICTURE])
def test_a_bar_beside_others_is_no_digit_whatever_the_network_says(weights):
    both = group(0, 1, left=0, width=90, height=60)
    bars = [group(piece, left=0, width=90, height=20) for piece in (0, 1)]
    for rows in ([row(10), row(7), row(7)], [row(7), row(7), row(7)]):
        assert "77" not in text_of([both, *bars], rows, count=2, weights=weights)
    assert text_of([group(0, left=0, width=90, height=20)], [row(7)], count=1) == "7"


def test_what_hangs_together_is_clearly_one_digit_if_it_is_probable_and_of_usual_size():
    usual = Box(0, 0, 70, HEIGHT)
    assert is_clear(row(5, 0.995), usual, height=HEIGHT)
    assert not is_clear(row(5, 0.98), usual, height=HEIGHT)
    assert not is_clear(row(10, 0.995), usual, height=HEIGHT)
    assert not is_clear(row(5, 0.995), Box(0, 0, 150, HEIGHT), height=HEIGHT)
    assert not is_clear(row(5, 0.995), usual, height=2 * HEIGHT)


def test_what_a_strip_says_of_its_columns_decides_how_it_is_cut():
    groups, rows = side_by_side(link=0), [row(4, 0.4), row(3, 0.9), row(5, 0.9)]
    rows[0][10] = 0.6

    def read(**said):
        opinions = {}
        for index, name in enumerate(("both", "one", "other")):
            opinions[index] = np.full(11, -7.0)
            if name in said:
                opinions[index][said[name]] = 0.0
        choice = choose(groups, rows, count=2, height=HEIGHT, weights=IN_STRIPS, opinions=opinions)
        return "".join(str(one.digit) for one in choice.chosen)

    assert read(both=4) == "4"
    assert read(one=3, other=5) == "35"


def test_a_drawing_with_room_for_many_digits_is_rather_not_a_single_one():
    def read(width):
        digits = [group(i, left=i * (width - 60) / 2, width=60) for i in range(3)]
        everything = group(0, 1, 2, left=0, width=width)
        rows = [row(5, 0.6), row(3), row(4), row(6)]
        return text_of([everything, *digits], rows, count=3)

    assert read(200) == "5"
    assert read(340) == "346"
