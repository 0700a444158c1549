from itertools import combinations

from inkdigit.ink import Box
from inkdigit.reading.grouping import LEAST_LINK, digit_height, groups_of, nested

IN_A_ROW = [Box(40 * i, 0, 40 * i + 40, 100) for i in range(4)]
LINKS = {(i, i + 1): 1.0 for i in range(3)}


def pieces_of(groups):
    return {group.pieces for group in groups}


def test_neighbours_that_are_linked_are_grouped_and_all_of_them_first():
    groups = groups_of(IN_A_ROW, LINKS, most=2)
    assert groups[0].pieces == (0, 1, 2, 3)
    assert pieces_of(groups[1:]) == {(0,), (1,), (2,), (3,), (0, 1), (1, 2), (2, 3)}


def test_no_group_is_wider_than_asked_but_all_and_what_hangs_together():
    groups = groups_of(IN_A_ROW, LINKS, most=4, widest=90, whole=[(0, 1, 2)])
    assert {pieces for pieces in pieces_of(groups) if len(pieces) > 2} == {(0, 1, 2, 3), (0, 1, 2)}


def test_bars_and_dots_do_not_lower_the_height_of_digits():
    digits = [Box(0, 0, 50, 100), Box(70, 0, 120, 104)]
    assert digit_height([*digits, Box(0, 40, 50, 44), Box(140, 90, 145, 95)]) == 100


def test_digits_that_hang_together_are_as_high_as_what_they_make_up():
    assert digit_height([Box(0, 0, 400, 100)], joined=True) == 100


def test_what_nothing_links_is_told_so_without_a_look_at_every_pair():
    class Unlinked(dict):
        looked = 0

        def get(self, pair, default=None):
            self.looked += 1
            return default

    boxes = [Box(2 * i, 0, 2 * i + 1, 1) for i in range(500)]
    links = Unlinked()
    (whole,) = groups_of(boxes, links, most=0)
    few = groups_of(boxes[:3], {(0, 1): LEAST_LINK - 1}, most=0)[0]
    assert whole.link == 499 * 2 * LEAST_LINK
    assert few.link == LEAST_LINK - 1 + 2 * LEAST_LINK
    assert links.looked == 0


def test_of_each_size_only_the_best_linked_of_what_hangs_together_are_grouped():
    boxes = [Box(2 * i, 0, 2 * i + 1, 10) for i in range(120)]
    within = {pair: 1.0 + sum(pair) for pair in combinations(range(30), 2)}
    beside = {(i, i + 1): -1.0 for i in range(40, 60)}
    pairs = {p for p in pieces_of(groups_of(boxes, within | beside, most=2)) if len(p) == 2}
    best = sorted(within, key=within.__getitem__)
    assert set(beside) <= pairs
    assert set(best[-50:]) <= pairs
    assert not set(best[:300]) & pairs


def test_which_box_holds_which_is_told_from_the_outside_in():
    boxes = [Box(4, 4, 5, 5), Box(0, 0, 10, 10), Box(3, 3, 6, 6), Box(9, 9, 12, 12)]
    assert nested(boxes) == [(1, 0), (1, 2), (2, 0)]
    assert nested([]) == []
