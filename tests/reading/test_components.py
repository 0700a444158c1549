import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from inkdigit.reading.components import components_of, filled

MASKS = arrays(bool, array_shapes(min_dims=2, max_dims=2, max_side=12))


def picture(*rows: str) -> np.ndarray:
    return np.array([[cell == "#" for cell in row] for row in rows])


def flooded(mask: np.ndarray, *, diagonal: bool) -> np.ndarray:
    """The labels by flooding pixel after pixel: slow, and plainly right."""
    labels = np.zeros(mask.shape, int)
    steps = [(dy, dx) for dy in (-1, 0, 1) for dx in (-1, 0, 1) if diagonal or not (dy and dx)]
    for seed in zip(*np.nonzero(mask), strict=True):
        if labels[seed]:
            continue
        labels[seed] = labels.max() + 1
        waiting = [seed]
        while waiting:
            y, x = waiting.pop()
            for dy, dx in steps:
                to = y + dy, x + dx
                inside = 0 <= to[0] < mask.shape[0] and 0 <= to[1] < mask.shape[1]
                if inside and mask[to] and not labels[to]:
                    labels[to] = labels[seed]
                    waiting.append(to)
    return labels


@given(MASKS, st.booleans())
def test_parts_are_those_that_flooding_finds(mask, diagonal):
    parts = components_of(mask, diagonal=diagonal)
    expected = flooded(mask, diagonal=diagonal)
    assert parts.labels.tolist() == expected.tolist()
    assert parts.count == expected.max()


@pytest.mark.parametrize(("diagonal", "count"), [(True, 1), (False, 2)])
def test_corners_that_touch(diagonal, count):
    assert components_of(picture("#.", ".#"), diagonal=diagonal).count == count


def test_areas_and_extents_of_each_part():
    parts = components_of(picture("#..#", "##..", "...."))
    assert parts.areas.tolist() == [8, 3, 1]
    assert parts.extents.tolist() == [0, 4, 1]


def test_parts_are_selected_by_number():
    parts = components_of(picture("#.#", "#.."))
    assert parts.select(np.array([True, False, True])).tolist() == picture("..#", "...").tolist()


def test_holes_are_filled_and_bays_are_not():
    assert (
        filled(picture("####", "#.#.", "####")).tolist() == picture("####", "###.", "####").tolist()
    )
    assert (
        filled(picture("####", "#..#", "#..#")).tolist() == picture("####", "#..#", "#..#").tolist()
    )
