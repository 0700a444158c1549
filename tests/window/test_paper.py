import pytest

from inkdigit.ink import Box, Ink, Point, Stroke
from inkdigit.window.paper import (
    PAPER_SIDE,
    PaperPlace,
    is_on_paper,
    place_paper,
    placed_on_paper,
)


def ink(*xy: tuple[float, float], width: float | None = 20) -> Ink:
    return Ink((Stroke(tuple(Point(x, y) for x, y in xy), width),))


@pytest.mark.parametrize(("width", "height"), [(640, 480), (480, 640), (500, 500)])
def test_the_paper_is_square_and_centred_with_a_margin(width, height):
    place = place_paper(width=width, height=height, pixel_ratio=1)
    assert place.side == min(width, height) - 40
    assert place.left + place.side / 2 == pytest.approx(width / 2, abs=0.5)
    assert place.top + place.side / 2 == pytest.approx(height / 2, abs=0.5)


@pytest.mark.parametrize("ratio", [1, 1.25, 1.5, 2])
def test_its_edges_lie_on_whole_pixels_of_the_screen(ratio):
    place = place_paper(width=611, height=487, pixel_ratio=ratio)
    for edge in (place.left, place.top, place.side):
        assert edge * ratio == pytest.approx(round(edge * ratio))


@pytest.mark.parametrize(("width", "height"), [(0, 0), (1, 500), (3, 3)])
def test_no_widget_is_too_small_for_some_paper(width, height):
    assert place_paper(width=width, height=height, pixel_ratio=1).side >= 1


def test_positions_go_to_the_paper_and_back():
    place = PaperPlace(left=100, top=20, side=1000)
    assert place.to_paper(100, 20) == (0, 0)
    assert place.to_paper(1100, 1020) == (PAPER_SIDE, PAPER_SIDE)
    assert place.to_widget(*place.to_paper(333.25, 444.5)) == pytest.approx((333.25, 444.5))


def test_the_edge_of_the_paper_belongs_to_it():
    assert is_on_paper(0, PAPER_SIDE)
    assert not is_on_paper(-0.1, 10)
    assert not is_on_paper(10, PAPER_SIDE + 0.1)


def test_ink_that_was_drawn_here_stays_where_it_was():
    drawn = ink((30, 40), (200, 300))
    assert placed_on_paper(drawn) is drawn


@pytest.mark.parametrize(
    "foreign",
    [
        ink((0, 0), (20, 28), width=2),  # tiny
        ink((100, 100), (3000, 5000)),  # beyond the paper
        ink((-900, 0), (-400, 300)),  # beside it
        ink((30, 40), (200, 300), width=None),  # of an unknown pen
    ],
)
def test_other_ink_is_centred_and_fills_the_paper(foreign):
    box = placed_on_paper(foreign).box
    assert is_on_paper(box.left, box.top)
    assert is_on_paper(box.right, box.bottom)
    assert max(box.width, box.height) > 0.6 * PAPER_SIDE
    assert box.left + box.right == pytest.approx(PAPER_SIDE)
    assert box.top + box.bottom == pytest.approx(PAPER_SIDE)
    assert box.width / box.height == pytest.approx(foreign.box.width / foreign.box.height)


def test_a_dot_of_a_file_stays_a_dot():
    assert placed_on_paper(ink((3, 3), width=None)).box == Box(250, 250, 250, 250)


def test_empty_ink_needs_no_place():
    assert placed_on_paper(Ink()) == Ink()
