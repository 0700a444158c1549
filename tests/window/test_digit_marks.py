"""Marks under the digits of a number: where they are, what they say, what a click on them does."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from inkdigit.ink import Box, Ink, Point, Stroke
from inkdigit.reading.numbers import DigitReading, NumberReading
from inkdigit.reading.reading import CLASSES, Reading
from inkdigit.window.canvas import Canvas
from inkdigit.window.digit_marks import DigitMarks, marks_of, newest_digit
from inkdigit.window.mark_places import place_marks
from inkdigit.window.paper import PAPER_SIDE

from .conftest import Finger, Mouse, Pen


def a_digit(digit: int | None, *, left: float = 0.0, strokes: tuple[int, ...] = ()) -> DigitReading:
    row = [0.01] * CLASSES
    row[10 if digit is None else digit] = 0.9
    reading = Reading(tuple(row), np.zeros((28, 28), np.float32), 1.0)
    return DigitReading(digit, reading, Box(left, 100, left + 60, 200), strokes)


def a_number(*digits: DigitReading) -> NumberReading:
    return NumberReading((digits,), 0.8, 1.0)


def test_a_digit_alone_is_not_marked() -> None:
    assert marks_of(a_number(a_digit(7)), 0) == []
    assert marks_of(None, 0) == []


def test_each_digit_of_a_number_is_marked_with_what_it_reads() -> None:
    marks = marks_of(a_number(a_digit(4), a_digit(None)), 1)
    assert [(mark.sign, mark.is_chosen) for mark in marks] == [("4", False), ("?", True)]
    assert [mark.is_unsure for mark in marks] == [False, True]


def test_the_newest_digit_is_the_one_that_holds_the_last_stroke() -> None:
    digits = a_digit(1, strokes=(0,)), a_digit(4, strokes=(1, 4)), a_digit(7, strokes=(2, 3))
    assert newest_digit(a_number(*digits)) == 1


def test_of_a_picture_the_first_digit_is_shown() -> None:
    assert newest_digit(a_number(a_digit(1), a_digit(2))) == 0


SIGN = QSize(20, 18)
SHEET = QRect(0, 0, 400, 400)


def a_line(top: float, *lefts: float, height: float = 80) -> list[QRectF]:
    return [QRectF(left, top, 60, height) for left in lefts]


def test_a_mark_is_below_its_digit_and_as_wide() -> None:
    (place,) = place_marks([[QRectF(100, 50, 60, 100)]], size=SIGN, within=SHEET)
    assert (place.rect.left(), place.rect.width()) == (100, 60)
    assert 150 < place.rect.top() < 160
    assert not place.is_above


@pytest.mark.parametrize("digit", [QRectF(-30, 390, 40, 60), QRectF(380, 300, 90, 120)])
def test_a_mark_stays_in_sight(digit: QRectF) -> None:
    (place,) = place_marks([[digit]], size=SIGN, within=SHEET)
    assert SHEET.contains(place.rect)


def test_marks_lie_between_lines_that_leave_them_room() -> None:
    lines = [a_line(50, 20, 100), a_line(152, 20, 100)]
    places = place_marks(lines, size=SIGN, within=SHEET)
    assert not any(place.is_above or place.is_over_ink for place in places)
    assert all(place.rect.bottom() < 152 for place in places[:2])


def test_all_marks_of_a_line_are_above_it_where_the_next_line_is_too_near() -> None:
    lines = [a_line(50, 20, 100, 180), a_line(140, 20)]
    places = place_marks(lines, size=SIGN, within=SHEET)
    assert [place.is_above for place in places] == [True, True, True, False]
    assert not any(place.is_over_ink for place in places)
    assert all(place.rect.bottom() < 50 for place in places[:3])


def test_marks_are_above_digits_with_a_line_drawn_under_them() -> None:
    digits = a_line(50, 20, 100)
    drawn = QRectF(10, 138, 160, 8)
    places = place_marks([digits], size=SIGN, within=SHEET, beside=[drawn])
    assert all(place.is_above and not place.is_over_ink for place in places)


def test_a_mark_of_the_lowest_digit_is_above_it_rather_than_on_it() -> None:
    (place,) = place_marks([a_line(310, 20)], size=SIGN, within=SHEET)
    assert place.is_above
    assert not place.is_over_ink


def test_where_lines_are_near_on_both_sides_a_mark_is_narrow_and_hides_little() -> None:
    lines = [a_line(50, 20), a_line(140, 20), a_line(230, 20)]
    places = place_marks(lines, size=SIGN, within=SHEET)
    assert [place.is_over_ink for place in places] == [False, True, False]
    middle = places[1].rect
    assert middle.size() == SIGN
    assert not QRectF(middle).intersects(lines[1][0])
    assert not any(middle.intersects(places[other].rect) for other in (0, 2))


def test_neighbours_in_a_line_are_marked_on_the_same_side_however_they_lean() -> None:
    leaning = [QRectF(20, 50, 60, 80), QRectF(70, 60, 60, 90)]
    places = place_marks([leaning], size=SIGN, within=SHEET)
    assert not any(place.is_above or place.is_over_ink for place in places)


@pytest.mark.parametrize("seed", range(8))
def test_a_mark_beside_all_ink_hides_neither_other_lines_nor_their_marks(seed: int) -> None:
    chance = np.random.default_rng(seed)
    tops = np.cumsum(chance.uniform(20, 90, 9))
    lines = [a_line(top, *chance.uniform(-40, 400, 4), height=40) for top in tops]
    places = iter(place_marks(lines, size=SIGN, within=SHEET))
    placed = [[next(places) for _ in line] for line in lines]
    beside = 0
    for number, marks in enumerate(placed):
        digits = [digit for line in lines[:number] + lines[number + 1 :] for digit in line]
        earlier = [QRectF(place.rect) for line in placed[:number] for place in line]
        for mark, own in zip(marks, lines[number], strict=True):
            taken = [*digits, *earlier, own]
            beside += not mark.is_over_ink
            assert mark.is_over_ink or not any(QRectF(mark.rect).intersects(box) for box in taken)
    assert 0 < beside < 36


@pytest.fixture
def canvas(qtbot: QtBot) -> Canvas:
    canvas = Canvas()
    qtbot.addWidget(canvas)
    canvas.resize(600, 600)
    canvas.show()
    strokes = (Stroke((Point(90, 100), Point(90, 200))), Stroke((Point(290, 100), Point(290, 200))))
    canvas.set_ink(Ink(strokes))
    return canvas


@pytest.fixture
def marks(canvas: Canvas) -> DigitMarks:
    marks = DigitMarks(canvas)
    number = a_number(a_digit(1, left=60), a_digit(7, left=260))
    marks.show_digits(marks_of(number, 0), placed=canvas.on_paper)
    return marks


def test_a_click_on_a_mark_chooses_its_digit_and_leaves_no_ink(
    qtbot: QtBot, canvas: Canvas, marks: DigitMarks
) -> None:
    ink = canvas.ink()
    place = marks.labels[1].geometry().center()
    assert canvas.childAt(place) is marks.labels[1]
    with qtbot.waitSignal(marks.chosen) as chosen:
        qtbot.mouseClick(marks.labels[1], Qt.MouseButton.LeftButton)
    assert chosen.args == [1]
    assert canvas.ink() is ink


def test_a_tap_with_a_pen_chooses_too(qtbot: QtBot, canvas: Canvas, marks: DigitMarks) -> None:
    ink = canvas.ink()
    pen = Pen(marks.labels[1])
    with qtbot.waitSignal(marks.chosen):
        assert pen.press((5, 5))
        assert pen.release((5, 5))
    assert canvas.ink() is ink


@pytest.mark.parametrize("hand", [Mouse, Pen, Finger])
def test_a_stroke_that_begins_on_a_mark_is_ink_from_its_first_point(
    hand: type[Mouse | Pen | Finger], canvas: Canvas, marks: DigitMarks
) -> None:
    chosen: list[int] = []
    marks.chosen.connect(chosen.append)
    label = marks.labels[1]
    corner, place = label.pos(), canvas.paper_rect().topLeft()
    device = hand(label)
    device.press((5, 5))
    for x in (8, 30, 60):
        device.move((x, 5))
    device.release((60, 5))
    stroke = canvas.ink().strokes[-1]
    begin = (QPointF(corner + QPoint(5, 5)) - place).toTuple()
    scale = canvas.paper_rect().width() / PAPER_SIDE
    assert [(x * scale, y * scale) for x, y, *_ in stroke.points] == [
        pytest.approx((begin[0] + step, begin[1])) for step in (0, 3, 25, 55)
    ]
    assert len(canvas.ink().strokes) == 3
    assert not chosen


def test_a_touch_that_the_system_takes_back_chooses_nothing(
    canvas: Canvas, marks: DigitMarks
) -> None:
    chosen: list[int] = []
    marks.chosen.connect(chosen.append)
    ink, finger = canvas.ink(), Finger(marks.labels[1])
    finger.press((5, 5))
    finger.cancel()
    finger.release((5, 5))
    assert canvas.ink() is ink
    assert not chosen


def test_the_keyboard_reaches_each_mark(qtbot: QtBot, canvas: Canvas, marks: DigitMarks) -> None:
    number = a_number(a_digit(4), a_digit(7, left=260), a_digit(1, left=400))
    chosen: list[int] = []

    def choose(index: int) -> None:
        chosen.append(index)
        marks.show_digits(marks_of(number, index), placed=canvas.on_paper)

    marks.chosen.connect(choose)
    marks.show_digits(marks_of(number, 1), placed=canvas.on_paper)
    canvas.activateWindow()
    marks.labels[1].setFocus()
    qtbot.waitUntil(marks.labels[1].hasFocus)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Up):
        qtbot.keyClick(canvas.focusWidget(), key)
    assert chosen == [2, 1, 0]  # beyond the last there is none
    assert marks.labels[0].hasFocus()
    assert chain_from(canvas) == [marks.labels[0]]
    qtbot.keyClick(marks.labels[0], Qt.Key.Key_Space)
    assert chosen[-1] == 0


def test_a_mark_says_its_digit_to_a_screen_reader(marks: DigitMarks) -> None:
    assert marks.labels[1].accessibleName().startswith("Digit 2 of 2: 7, 90.0")


def test_while_one_writes_a_mark_lets_the_pen_through(
    qtbot: QtBot, canvas: Canvas, marks: DigitMarks
) -> None:
    place = marks.labels[0].geometry().center()
    canvas.set_ink(Ink((*canvas.ink().strokes, Stroke((Point(400, 100), Point(400, 200))))))
    assert canvas.childAt(place) is None
    qtbot.waitUntil(lambda: canvas.childAt(place) is marks.labels[0])


def test_a_mark_over_ink_can_be_read_on_paper(canvas: Canvas, marks: DigitMarks) -> None:
    def near_the_sign() -> QColor:
        label = marks.labels[1]
        return canvas.grab().toImage().pixelColor(label.geometry().topLeft() + QPoint(3, 10))

    crowded = Ink(tuple(Stroke((Point(x, 0), Point(x, 500)), 20.0) for x in range(0, 500, 10)))
    canvas.set_ink(crowded)
    lines = tuple(
        (DigitReading(7, a_digit(7).reading, Box(20, top, 480, top + 158)),)
        for top in (2, 170, 338)
    )
    marks.show_digits(marks_of(NumberReading(lines, 0.8, 1.0), 0), placed=canvas.on_paper)
    paper = canvas.palette().color(QPalette.ColorRole.Base)
    assert abs(near_the_sign().lightness() - paper.lightness()) < 64


def test_on_a_page_of_digits_a_mark_tells_what_it_reads_when_it_is_looked_at(
    canvas: Canvas, marks: DigitMarks
) -> None:
    def page(chosen: int, *, lines: int) -> list[QImage]:
        digits = tuple(
            tuple(
                DigitReading(
                    digit, a_digit(digit).reading, Box(50 * digit, top, 50 * digit + 45, top + 48)
                )
                for digit in range(10)
            )
            for top in range(0, 50 * lines, 50)
        )
        number = NumberReading(digits, 0.8, 1.0)
        marks.show_digits(marks_of(number, chosen), placed=lambda box: QRectF(*box[:2], 45, 48))
        return [label.grab().toImage() for label in marks.labels]

    at_rest = page(0, lines=10)
    assert at_rest[14] == at_rest[17]
    assert page(14, lines=10)[14] != at_rest[17]
    few = page(0, lines=3)
    assert few[14] != few[17]


def test_tab_goes_from_the_canvas_to_the_mark_of_the_digit_shown_and_on(
    qtbot: QtBot, canvas: Canvas
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    canvas.setParent(page)
    after = QLineEdit(page)
    marks = DigitMarks(canvas)
    for digits in ([a_digit(1)], [a_digit(1), a_digit(7, left=260), a_digit(2, left=400)]):
        marks.show_digits(marks_of(a_number(*digits), 1), placed=canvas.on_paper)
    assert chain_from(canvas) == [marks.labels[1], after]


def chain_from(first: QWidget) -> list[QWidget]:
    """What Tab goes to from a widget until it is back there."""
    chain, widget = [], first.nextInFocusChain()
    while widget is not None and widget is not first:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            chain.append(widget)
        widget = widget.nextInFocusChain()
    return chain


def test_marks_go_with_the_number(canvas: Canvas, marks: DigitMarks) -> None:
    labels = marks.labels
    marks.show_digits([], placed=canvas.on_paper)
    assert marks.labels == []
    assert not any(label.isVisible() for label in labels)


def test_marks_follow_the_canvas(qtbot: QtBot, canvas: Canvas, marks: DigitMarks) -> None:
    before = marks.labels[1].geometry()
    canvas.resize(400, 400)
    qtbot.waitUntil(lambda: marks.labels[1].geometry() != before)
    assert canvas.rect().contains(marks.labels[1].geometry())
    assert QPoint(0, 0) != marks.labels[1].pos()
