import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from inkdigit.ink import Ink, Point, Stroke
from inkdigit.reading.framing import frame_ink
from inkdigit.window.canvas import Canvas
from inkdigit.window.heat import HeatColours
from inkdigit.window.ink_tint import InkTint, Tint, holes

STEM = Ink((Stroke((Point(250, 100), Point(250, 400)), 20.0),))


def upper_for_lower_against(ink: Ink) -> Tint:
    frame = frame_ink(ink)
    sign = np.where(np.indices(frame.shape)[0] < 14, 0.5, -0.5)
    return Tint.of(ink, heat=(sign * frame).astype(np.float32), frame=frame)


@pytest.fixture
def tint(canvas: Canvas) -> InkTint:
    canvas.set_ink(STEM)
    tint = InkTint(canvas)
    tint.show_tint(upper_for_lower_against(STEM))
    return tint


def test_strokes_take_the_colours_of_what_they_say(canvas: Canvas, tint: InkTint) -> None:
    colours = HeatColours.of(canvas.palette())
    image = canvas.grab().toImage()  # its paper begins at (20, 20), a px a unit
    assert near(image.pixelColor(270, 150), colours.favour)
    assert near(image.pixelColor(263, 400), colours.against)
    assert image.pixelColor(300, 300) == colours.paper


def test_a_bend_is_tinted_where_it_reaches_beyond_its_points(canvas: Canvas) -> None:
    bend = Ink((Stroke((Point(300, 100), Point(200, 250), Point(300, 400)), 20.0),))
    bow = Ink((Stroke((Point(260, 100), Point(240, 250), Point(250, 290), Point(400, 300)), 16.0),))
    for ink in (bend, bow):
        canvas.set_ink(ink)
        tint = InkTint(canvas)
        tint.show_tint(upper_for_lower_against(ink))
        text = canvas.palette().text().color()
        image = canvas.grab().toImage()
        places = ((x, y) for x in range(image.width()) for y in range(image.height()))
        assert all(image.pixelColor(*place) != text for place in places)
        tint.drop()


def near(one: QColor, other: QColor) -> bool:
    return max(abs(a - b) for a, b in zip(one.getRgb(), other.getRgb(), strict=True)) < 12


def test_only_what_speaks_against_is_pierced() -> None:
    found = holes(upper_for_lower_against(STEM))
    assert found
    assert all(x == pytest.approx(250) and y > 240 for x, y, _ in found)


def test_it_is_no_larger_than_the_ink_and_lets_the_pointer_through(
    canvas: Canvas, tint: InkTint
) -> None:
    assert tint.width() < 40
    assert tint.geometry().contains(QPoint(270, 270))
    assert canvas.childAt(QPoint(270, 270)) is None


def test_it_stays_on_the_strokes_when_the_canvas_becomes_another_size(
    qtbot: QtBot, canvas: Canvas, tint: InkTint
) -> None:
    canvas.resize(290, 290)
    qtbot.waitUntil(lambda: canvas.paper_rect().width() < 300)
    assert tint.geometry().center().x() == pytest.approx(canvas.paper_rect().center().x(), abs=2)
    colours = HeatColours.of(canvas.palette())
    image = canvas.grab().toImage()
    at = canvas.paper_rect()
    middle = round(at.left() + 0.5 * at.width()), round(at.top() + 0.28 * at.height())
    assert near(image.pixelColor(*middle), colours.favour)


def test_a_dot_and_ink_beyond_the_paper_can_be_tinted(canvas: Canvas) -> None:
    for ink in (
        Ink((Stroke((Point(250, 250),), 20.0),)),
        Ink((Stroke((Point(-90, 250), Point(700, 250)), 20.0),)),
    ):
        canvas.set_ink(ink)
        tint = InkTint(canvas)
        tint.show_tint(upper_for_lower_against(ink))
        assert not canvas.grab().isNull()
        assert canvas.paper_rect().contains(tint.geometry())
        tint.drop()
