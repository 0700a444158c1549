import numpy as np

from inkdigit.reading.masks import border_of, eroded, grown, line_width


def square(side: int, *, within: int) -> np.ndarray:
    mask = np.zeros((within, within), bool)
    edge = (within - side) // 2
    mask[edge : edge + side, edge : edge + side] = True
    return mask


def test_layers_are_taken_off():
    assert eroded(square(5, within=9), 1).tolist() == square(3, within=9).tolist()
    assert eroded(square(5, within=9), 2).tolist() == square(1, within=9).tolist()
    assert not eroded(square(5, within=9), 3).any()


def test_the_edge_of_the_picture_is_an_edge():
    assert eroded(np.ones((5, 5), bool), 1).tolist() == square(3, within=5).tolist()


def test_layers_are_put_on():
    assert grown(square(1, within=7), 2).tolist() == square(5, within=7).tolist()


def test_a_border_is_what_erosion_takes():
    mask = square(5, within=9)
    assert border_of(mask, depth=1).sum() == 16
    assert border_of(mask, depth=5).tolist() == mask.tolist()


def test_the_width_of_a_line_is_twice_its_area_over_its_outline():
    line = np.zeros((20, 200), bool)
    line[8:12, 10:190] = True
    assert 3.5 < line_width(line) < 4.5
    assert line_width(np.zeros((5, 5), bool)) == 0
