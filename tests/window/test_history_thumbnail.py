from __future__ import annotations

import math
from datetime import UTC, datetime

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from inkdigit.history import Entry
from inkdigit.history.packed_ink import pack_ink
from inkdigit.ink import Ink, Point, Stroke
from inkdigit.window.history_thumbnail import Thumbnails, line_px, outline

SIDE = 48.0


def ink(*strokes: list[tuple[float, float]]) -> Ink:
    return Ink(tuple(Stroke(tuple(Point(x, y) for x, y in stroke)) for stroke in strokes))


def entry(drawn: Ink, packed: bytes | None = None) -> Entry:
    packed = pack_ink(drawn) if packed is None else packed
    return Entry(1, datetime(2026, 1, 1, tzinfo=UTC), packed, None, 0.0, (), settled=True)


@pytest.mark.parametrize(
    "drawn",
    [
        ink([(0, 0), (500, 900)], [(0, 900), (500, 0)]),
        ink([(1e6, 1e6), (1e6 + 3, 1e6 + 1)]),
        ink([(5, y / 100) for y in range(40_000)]),
        ink([(-1e9, 0), (1e9, 1e9)]),
    ],
)
def test_a_drawing_of_any_size_is_fitted_and_centred(drawn: Ink) -> None:
    box = outline(drawn, side_px=SIDE).boundingRect()
    assert (box.center().x(), box.center().y()) == pytest.approx((SIDE / 2, SIDE / 2), abs=0.1)
    assert max(box.width(), box.height()) <= SIDE * 0.7


def test_a_dot_stays_a_dot() -> None:
    for dot in (ink([(300, 300)]), ink([(300, 300), (300, 300)])):
        box = outline(dot, side_px=SIDE).boundingRect()
        assert box.center().x() == pytest.approx(SIDE / 2, abs=0.1)
        assert max(box.width(), box.height()) < 0.1


def test_the_line_of_a_number_is_finer_than_that_of_a_digit_and_never_faint() -> None:
    def width_of(*, extent: float, pen: float | None) -> float:
        stroke = Stroke((Point(0, 0), Point(extent, extent)), pen)
        return line_px(Ink((stroke,)), side_px=SIDE)

    usual = width_of(extent=240, pen=20)
    assert usual == width_of(extent=240, pen=48) == width_of(extent=240, pen=None)
    assert 1.0 < width_of(extent=400, pen=1) < width_of(extent=400, pen=20) < usual


def test_many_points_cost_no_more_than_can_be_seen() -> None:
    dense = ink([(x / 1_000, x / 1_000) for x in range(100_000)])
    assert outline(dense, side_px=SIDE).elementCount() < 300


@pytest.mark.parametrize("drawn", [Ink(), ink([(1e300, 0), (-1e300, 5)])])
def test_what_cannot_be_shown_is_an_empty_sheet(drawn: Ink) -> None:
    assert outline(drawn, side_px=SIDE).isEmpty()


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_a_picture_has_the_pixels_of_its_screen(qtbot: QtBot, ratio: float) -> None:
    black, drawn = QColor("black"), entry(ink([(0, 0), (9, 9)]))
    pixmap = Thumbnails().of(drawn, side_px=SIDE, ratio=ratio, colour=black)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (SIDE * ratio, ratio)
    image = pixmap.toImage()
    assert image.pixelColor(pixmap.width() // 2, pixmap.height() // 2).alpha() > 200
    assert image.pixelColor(0, pixmap.height() - 1).alpha() == 0


def test_a_picture_is_painted_once_until_the_ink_changes(qtbot: QtBot) -> None:
    thumbnails, black = Thumbnails(), QColor("black")
    drawn, longer = ink([(0, 0), (9, 9)]), ink([(0, 0), (9, 9), (18, 0)])
    first = thumbnails.of(entry(drawn), side_px=SIDE, ratio=1.0, colour=black)
    again = thumbnails.of(entry(drawn), side_px=SIDE, ratio=1.0, colour=black)
    other = thumbnails.of(entry(longer), side_px=SIDE, ratio=1.0, colour=black)
    white = thumbnails.of(entry(drawn), side_px=SIDE, ratio=1.0, colour=QColor("white"))
    assert first.cacheKey() == again.cacheKey()
    assert len({first.cacheKey(), other.cacheKey(), white.cacheKey()}) == 3


def test_damaged_ink_is_an_empty_sheet(qtbot: QtBot) -> None:
    damaged = entry(Ink(), b"\x01damaged")
    pixmap = Thumbnails().of(damaged, side_px=SIDE, ratio=1.0, colour=QColor("black"))
    assert pixmap.toImage().pixelColor(24, 24).alpha() == 0


def test_a_pen_that_goes_back_on_its_own_track_leaves_a_line() -> None:
    there = [(100.0, y) for y in range(100, 400, 2)]
    turn = [(100.0, 400.0), (100.0, 401.0)] * 40
    back = outline(ink([*there, *turn, *reversed(there)]), side_px=SIDE)
    corners = [back.elementAt(number) for number in range(back.elementCount())]
    assert all(math.isfinite(corner.x) and math.isfinite(corner.y) for corner in corners)
