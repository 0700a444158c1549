import itertools

import numpy as np

from inkdigit.reading.cuts import atoms_of


def test_parts_that_stand_apart_are_atoms_from_left_to_right():
    coverage = np.zeros((30, 60), np.float32)
    coverage[5:25, 40:43] = 1
    coverage[4:26, 10:13] = 1
    atoms = atoms_of(coverage)
    assert [box.left for box in atoms.boxes] == [10, 40]
    assert atoms.boxes[0] == (10, 4, 13, 26)
    assert atoms.cuts == {}
    assert (atoms.labels[coverage > 0] > 0).all()


def test_two_bars_joined_by_a_thin_line_are_cut_at_the_line():
    coverage = np.zeros((40, 50), np.float32)
    coverage[5:35, 8:12] = coverage[5:35, 38:42] = 1
    coverage[20, 12:38] = 1
    atoms = atoms_of(coverage)
    assert len(atoms.boxes) > 1
    assert set(atoms.cuts) == set(range(len(atoms.boxes) - 1))
    assert min(cut.crossed for cut in atoms.cuts.values()) < 2
    assert atoms.wholes == [tuple(range(len(atoms.boxes)))]


def test_a_cut_crosses_the_ink_where_it_is_faintest():
    coverage = np.zeros((40, 50), np.float32)
    coverage[5:35, 8:12] = coverage[5:35, 38:42] = 1
    coverage[20, 12:38] = 1
    coverage[20, 25] = 0.4
    atoms = atoms_of(coverage)
    faintest = min(atoms.cuts, key=lambda i: atoms.cuts[i].crossed)
    assert atoms.cuts[faintest].crossed == np.float32(0.4)
    assert atoms.cuts[faintest].dark == np.float32(0.4) ** 3
    assert atoms.cuts[faintest].places == 1
    assert atoms.boxes[faintest].right in (25, 26)


def test_even_ink_is_cut_straight_down():
    coverage = np.zeros((40, 60), np.float32)
    coverage[5:35, 5:55] = 1
    atoms = atoms_of(coverage)
    assert len(atoms.boxes) > 2
    for left, right in itertools.pairwise(atoms.boxes):
        assert left.right == right.left
    assert {cut.crossed for cut in atoms.cuts.values()} == {30.0}


def test_a_narrow_part_is_not_cut():
    coverage = np.zeros((40, 20), np.float32)
    coverage[5:35, 8:12] = 1
    assert len(atoms_of(coverage).boxes) == 1


def test_a_cut_leans_with_the_digits_that_it_parts():
    coverage = np.zeros((60, 90), np.float32)
    for row in range(50):
        left = 40 - row // 2
        coverage[row + 5, left : left + 4] = coverage[row + 5, left + 36 : left + 40] = 1
    coverage[30, 32:64] = 1
    atoms = atoms_of(coverage)
    joins = min(atoms.cuts, key=lambda i: atoms.cuts[i].dark)
    before = (atoms.labels > 0) & (atoms.labels <= joins + 1)
    assert before[5, 40:44].all()
    assert before[54, 16:20].all()
    assert not before[5, 76:80].any()
    assert not before[54, 52:56].any()


def test_a_loop_is_crossed_in_two_places():
    coverage = np.zeros((40, 60), np.float32)
    coverage[5:35, 10:50] = 1
    coverage[9:31, 14:46] = 0
    places = [cut.places for cut in atoms_of(coverage).cuts.values()]
    assert 2 in places


def test_lines_that_meet_with_their_faint_edges_are_cut_there():
    coverage = np.zeros((40, 50), np.float32)
    coverage[5:35, 10:16] = coverage[5:35, 28:34] = 1
    coverage[18:22, 16:28] = 1
    coverage[18:22, 20] = 0.4
    atoms = atoms_of(coverage)
    faintest = atoms.cuts[min(atoms.cuts, key=lambda i: atoms.cuts[i].dark)]
    assert faintest.crossed == np.float32(4 * 0.4)
