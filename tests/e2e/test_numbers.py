"""A number drawn in the real window is read as one, and its marks lead to its digits."""

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRectF
from pytestqt.qtbot import QtBot

from inkdigit.ink import Box, Ink, Point, Stroke
from inkdigit.ink.drawing import lengths
from inkdigit.window.digit_marks import MarkLabel
from inkdigit.window.main_window import MainWindow

ONE = ((40, 0), (40, 50), (40, 100))
SEVEN = ((0, 0), (55, 0), (42, 50), (28, 100))
BAR = ((14, 52), (34, 52), (54, 50))


def stroke(points: tuple[tuple[int, int], ...], *, right: int) -> Stroke:
    return Stroke(tuple(Point(x + right, y) for x, y in points))


def test_a_number_is_read_and_a_click_on_a_mark_shows_its_digit_and_a_stroke_there_is_ink(
    window: MainWindow, mouse: Any, qtbot: QtBot
) -> None:
    strokes = [stroke(ONE, right=0), stroke(SEVEN, right=80), stroke(ONE, right=150)]
    number = Ink((*strokes, stroke(BAR, right=80)))  # the bar comes when the number stands
    mouse.draw(window.canvas, number)
    session = window.session

    def read() -> None:
        assert session.number is not None
        assert session.number.text == "171"
        assert session.chosen == 1  # the digit that was drawn last

    qtbot.waitUntil(read, timeout=10_000)
    assert window.answer_pane.answer.answer.text == "171"
    label = window.canvas.findChild(MarkLabel, "digitMark2")
    assert label is not None
    place = label.geometry().center()
    qtbot.waitUntil(lambda: window.canvas.childAt(place) is label, timeout=10_000)
    mouse.move(window.canvas, place)
    mouse.click()
    qtbot.waitUntil(lambda: session.chosen == 2, timeout=10_000)
    assert session.reading is session.number.digits[2].reading
    assert len(window.canvas.ink().strokes) == len(number.strokes)
    mouse.drag(window.canvas, [place, place + QPoint(0, 40), place + QPoint(0, 80)])
    qtbot.waitUntil(lambda: len(window.canvas.ink().strokes) > len(number.strokes), timeout=10_000)
    first, *_ = window.canvas.ink().strokes[-1].points
    assert window.canvas.on_paper(Box(first.x, first.y, first.x, first.y)).contains(place)


def test_a_line_drawn_under_a_number_leaves_it_what_it_is_and_is_not_written_over(
    window: MainWindow, mouse: Any, qtbot: QtBot
) -> None:
    digits = [stroke(ONE, right=0), stroke(SEVEN, right=80), stroke(BAR, right=80)]
    line = stroke(((0, 0), (80, 2), (165, 0)), right=-10)
    mouse.draw(window.canvas, Ink((*digits, *Ink((line,)).transformed(dy=116).strokes)))
    session = window.session

    def read() -> None:
        assert session.number is not None
        assert session.number.text == "17"
        assert len(session.number.ruled) == 1

    qtbot.waitUntil(read, timeout=10_000)
    (ruled,) = session.number.ruled
    under = window.canvas.on_paper(ruled)
    for label in window.canvas.findChildren(MarkLabel):
        assert label.isVisible()
        assert not under.intersects(QRectF(label.geometry()))


ANGLES = np.linspace(0.2, 6.4, 40)
RING = np.stack([28 + 62 * np.cos(ANGLES), 50 + 70 * np.sin(ANGLES)], axis=1)
LINE = np.array([[-20, 116], [30, 117], [75, 116]])


@pytest.mark.parametrize("about", [LINE, RING], ids=["underlined", "circled"])
def test_what_is_drawn_about_a_digit_leaves_it_what_it_is(
    window: MainWindow, mouse: Any, qtbot: QtBot, about: np.ndarray
) -> None:
    last = Stroke(tuple(Point(x, y) for x, y in about.tolist()))
    mouse.draw(window.canvas, Ink((stroke(SEVEN, right=0), stroke(BAR, right=0), last)))

    def read() -> None:
        assert len(window.canvas.ink().strokes) == 3
        number = window.session.number
        assert number is not None
        assert number.text == "7"
        assert number.digits[0].strokes == (0, 1)

    qtbot.waitUntil(read, timeout=10_000)


def test_a_number_drawn_with_a_pen_that_loses_the_tablet_is_read(
    window: MainWindow, mouse: Any, qtbot: QtBot
) -> None:
    whole = [stroke(ONE, right=0), stroke(SEVEN, right=80), stroke(ONE, right=190)]
    pieces = [piece for each in whole for piece in dashes(each)]
    assert len(pieces) > 12
    mouse.draw(window.canvas, Ink(tuple(pieces)))

    def read() -> None:
        number = window.session.number
        assert number is not None
        assert number.text == "171"
        assert sum(len(digit.strokes) for digit in number.digits) == len(pieces)

    qtbot.waitUntil(read, timeout=10_000)


def dashes(whole: Stroke) -> list[Stroke]:
    """A stroke with the pen lifted for the last fifth of every 25 units."""
    along = np.concatenate([[0.0], np.cumsum(lengths(whole.xy))])
    pieces = []
    for start in np.arange(0.0, along[-1], 25.0):
        places = np.linspace(start, min(start + 20.0, along[-1]), 4)
        x, y = (np.interp(places, along, axis).tolist() for axis in whole.xy.T)
        pieces.append(Stroke(tuple(map(Point, x, y))))
    return pieces
