from inkdigit.ink import Box
from inkdigit.reading.lines import lines_of


def box(left, top, width=40, height=100):
    return Box(left, top, left + width, top + height)


def test_boxes_side_by_side_are_one_line_from_left_to_right():
    assert lines_of([box(120, 0), box(0, 5), box(60, -5)]) == ((1, 2, 0),)


def test_lines_come_from_top_to_bottom():
    assert lines_of([box(0, 150), box(60, 150), box(10, 0), box(70, 3)]) == ((2, 3), (0, 1))


def test_a_line_that_rises_by_more_than_its_height_stays_one_line():
    assert lines_of([box(60 * i, -20 * i) for i in range(8)]) == (tuple(range(8)),)


def test_two_lines_that_rise_alike_stay_two():
    upper = [box(60 * i, -20 * i) for i in range(8)]
    lower = [box(60 * i, 130 - 20 * i) for i in range(8)]
    assert lines_of(upper + lower) == (tuple(range(8)), tuple(range(8, 16)))


def test_boxes_that_overlap_are_ordered_by_their_middles():
    assert lines_of([box(30, 0, width=40), box(0, 0, width=50)]) == ((1, 0),)


def test_a_steep_line_is_one_line_where_neighbours_share_no_height():
    steep = [box(160 * i, 62 * i + 6 * (i % 2), height=70) for i in range(5)]
    assert lines_of(steep) == (tuple(range(5)),)


def test_what_stands_above_another_is_another_line():
    assert lines_of([box(0, 0), box(60, 25), box(65, 140), box(180, 150)]) == ((0, 1), (2, 3))


def test_an_indented_line_is_another_line():
    assert lines_of([box(0, 0), box(60, 0), box(120, 130), box(180, 130)]) == ((0, 1), (2, 3))


def test_one_digit_below_another_is_another_line():
    assert lines_of([box(0, 0), box(150, 110)]) == ((0,), (1,))
