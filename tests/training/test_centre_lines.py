"""Centre lines follow what a pen drew, wherever it ended, crossed or closed."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from inkdigit.ink.drawing import draw_polylines
from inkdigit.training.centre_lines import centre_lines, thinned
from inkdigit.training.strokes import Line
from inkdigit.training.styles import random_style

PEN_PX = 2.4

TURNS = np.linspace(0, 2 * np.pi, 40)
RING = 14 + 7 * np.stack([np.cos(TURNS), np.sin(TURNS)], axis=1)


def scan_of(lines: Sequence[Line], *, pen_px: float = PEN_PX) -> np.ndarray:
    drawn = draw_polylines(lines, widths_px=[pen_px] * len(lines), size=(28, 28))
    return np.round(drawn * 255).astype(np.uint8)


def line(*points: tuple[float, float]) -> Line:
    return np.array(points, float)


@pytest.mark.parametrize("pen_px", [1.5, 2.4, 4.5])
def test_a_straight_line_is_one_line_in_its_middle(pen_px: float) -> None:
    (found,) = centre_lines(scan_of([line((8, 6), (19, 22))], pen_px=pen_px))
    across = np.array([16, -11]) / np.hypot(16, 11)
    assert np.abs((found - (8, 6)) @ across).max() < 0.4
    assert found[:, 1].min() < 6 + pen_px / 2
    assert found[:, 1].max() > 22 - pen_px / 2


def test_a_ring_is_one_closed_line() -> None:
    (found,) = centre_lines(scan_of([RING]))
    assert np.array_equal(found[0], found[-1])
    assert np.abs(np.hypot(*(found - 14).T) - 7).max() < 0.5


def test_lines_that_cross_meet_in_one_place() -> None:
    found = centre_lines(scan_of([line((14, 5), (14, 23)), line((5, 14), (23, 14))]))
    ends = np.concatenate([part[[0, -1]] for part in found])
    outer = ends[np.hypot(*(ends - 14).T) > 7]
    assert len(outer) == 4
    assert np.hypot(*(ends - 14).T)[np.hypot(*(ends - 14).T) <= 7].max() < 1


def test_ink_apart_is_lines_apart() -> None:
    found = centre_lines(scan_of([line((7, 6), (7, 20)), line((20, 6), (20, 20))]))
    assert sorted(round(float(part[:, 0].mean())) for part in found) == [7, 20]


def test_a_dot_is_drawn_where_it_was_and_an_empty_scan_has_no_lines() -> None:
    (dot,) = centre_lines(scan_of([line((9, 17))]))
    assert np.abs(dot.mean(axis=0) - (9, 17)).max() < 0.5
    assert centre_lines(np.zeros((28, 28), np.uint8)) == []


@pytest.mark.parametrize("digit", range(10))
def test_a_digit_drawn_again_covers_the_ink_of_the_first(digit: int) -> None:
    drawing = random_style(digit, rng=np.random.default_rng(digit))
    points = np.concatenate(drawing)
    low, extent = points.min(axis=0), np.ptp(points, axis=0).max()
    first = scan_of([(part - low) * (20 / extent) + 4 for part in drawing])
    again = scan_of(centre_lines(first))
    both, either = ((first > 127) & (again > 127)).sum(), ((first > 127) | (again > 127)).sum()
    assert both > 0.7 * either


def test_thinned_ink_stays_in_one_piece_and_inside_the_ink() -> None:
    ink = scan_of([RING, line((14, 7), (14, 21))], pen_px=4) > 127
    thin = thinned(ink)
    assert not (thin & ~ink).any()
    assert len(pieces(thin)) == 1
    assert thin.sum() < 0.5 * ink.sum()


def pieces(mask: np.ndarray) -> list[set[tuple[int, int]]]:
    left = set(zip(*np.nonzero(mask), strict=True))
    found = []
    while left:
        piece, new = set(), {left.pop()}
        while new:
            piece |= new
            new = {(y, x) for y, x in left if any(max(abs(y - v), abs(x - u)) == 1 for v, u in new)}
            left -= new
        found.append(piece)
    return found
