"""What mouse, pen, fingers and keyboard draw on the canvas."""

import math
from unittest.mock import Mock

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice
from PySide6.QtTest import QTest

from inkdigit.window.canvas import Canvas
from inkdigit.window.canvas_interaction import Tool

from .conftest import RIGHT, picture, there, xy_of


class TestTheMouse:
    def test_draws_what_it_was_moved_over_in_parts_of_pixels(self, canvas, mouse):
        mouse.draw(*there((10.25, 20.5), (30.75, 40.125), (50, 60)))
        assert xy_of(canvas) == [[(10.25, 20.5), (30.75, 40.125), (50, 60)]]

    def test_leaves_a_dot_where_it_was_clicked(self, canvas):
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(120, 130))
        assert xy_of(canvas) == [[(100, 110)]]
        assert picture(canvas)[130, 120] < 10

    def test_leaves_two_dots_for_a_double_click(self, canvas):
        for press in (QTest.mousePress, QTest.mouseDClick):
            press(canvas, Qt.MouseButton.LeftButton, pos=QPoint(120, 130))
            QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(120, 130))
        assert xy_of(canvas) == [[(100, 110)]] * 2

    def test_erases_with_the_right_button_what_it_passes(self, canvas, mouse):
        mouse.draw(*there((100, 100), (300, 100)))
        mouse.draw(*there((200, 60), (200, 140)), button=RIGHT)
        assert len(canvas.ink().strokes) == 2
        shown = picture(canvas)
        assert shown[120, 140] < 10
        assert shown[120, 220] > 200

    def test_points_carry_the_time_and_no_pressure(self, canvas, mouse):
        mouse.draw(*there((10, 20), (30, 40)))
        assert all(p.pressure is None for p in canvas.ink().strokes[0].points)
        assert all(p.time_ms is not None for p in canvas.ink().strokes[0].points)

    def test_draws_on_beyond_the_widget(self, canvas, mouse):
        mouse.draw(*there((400, 100), (900, 100)))
        assert xy_of(canvas) == [[(400, 100), (900, 100)]]

    def test_is_ignored_where_it_is_an_echo_of_the_pen(self, canvas, pen, new_mouse):
        stylus = QPointingDevice(
            "echo",
            9,
            QInputDevice.DeviceType.Stylus,
            QPointingDevice.PointerType.Pen,
            QInputDevice.Capability.Position,
            1,
            3,
        )
        echo = new_mouse(stylus)
        pen.press((100, 100))
        echo.press((100, 100))
        pen.move((150, 100))
        echo.move((150, 100))
        pen.release((150, 100))
        echo.release((150, 100))
        assert xy_of(canvas) == [[(80, 80), (130, 80)]]


class TestThePen:
    def test_draws_with_its_pressure(self, canvas, pen):
        pen.draw([(100, 100, 0.2), (150, 100, 0.9)])
        assert [p.pressure for p in canvas.ink().strokes[0].points] == pytest.approx([0.2, 0.9])

    def test_is_told_that_its_events_were_taken_so_that_no_mouse_follows(self, canvas, pen):
        assert pen.press((100, 100))
        assert pen.move((110, 100))
        assert pen.release((110, 100))

    def test_presses_a_thicker_line(self, canvas, pen):
        canvas.set_pen_width(40)
        pen.draw([(x, 100, 0.1) for x in range(60, 480, 10)])
        pen.draw([(x, 300, 1.0) for x in range(60, 480, 10)])
        shown = picture(canvas)
        thin, thick = (shown[60:200, 250] < 128).sum(), (shown[200:400, 250] < 128).sum()
        assert thick == pytest.approx(40, abs=1)
        assert thin < 0.5 * thick

    def test_erases_with_its_other_end(self, canvas, pen, new_pen):
        pen.draw([(100, 100, 1), (300, 100, 1)])
        new_pen(is_eraser=True).draw([(200, 60, 1), (200, 140, 1)])
        assert len(canvas.ink().strokes) == 2

    def test_without_pressure_draws_at_full_width(self, canvas, new_pen):
        new_pen(has_pressure=False).draw([(100, 100, 0.0), (150, 100, 0.0)])
        assert [p.pressure for p in canvas.ink().strokes[0].points] == [None, None]

    def test_keeps_the_palm_off(self, canvas, pen, finger):
        pen.hover((100, 100))
        assert finger.press((300, 300), pen.time_ms)
        finger.release((300, 300), pen.time_ms)
        assert canvas.ink().is_empty

    def test_that_leaves_the_tablet_lets_fingers_draw_again(self, canvas, pen, finger):
        pen.hover((100, 100))
        pen.leave()
        finger.press((300, 300), pen.time_ms + 600)
        assert len(canvas.ink().strokes) == 1

    def test_that_leaves_in_the_middle_of_a_stroke_finishes_it(self, canvas, pen):
        pen.press((100, 100))
        pen.leave()
        assert canvas.can_undo


class TestTouch:
    def test_draws(self, canvas, finger):
        finger.press((100, 100))
        finger.move((150, 120))
        finger.release((150, 120))
        assert xy_of(canvas) == [[(80, 80), (130, 100)]]

    def test_of_a_new_screen_is_taken_as_such_from_the_second_stroke_on(self, qtbot, monkeypatch):
        monkeypatch.setattr("inkdigit.window.canvas.QInputDevice", Mock(devices=list))
        canvas = Canvas()
        qtbot.addWidget(canvas)
        canvas.resize(540, 540)
        canvas.show()
        told = []
        canvas.device_changed.connect(told.append)
        screen = QTest.createTouchDevice()
        for _ in range(2):
            QTest.touchEvent(canvas, screen).press(0, QPoint(100, 100), canvas)
            QTest.touchEvent(canvas, screen).release(0, QPoint(100, 100), canvas)
        assert told == ["mouse", "touch"]

    @pytest.mark.parametrize("is_known", [True, False])
    def test_is_delivered_by_qt_with_the_first_finger_drawing(self, canvas, is_known):
        screen = QTest.createTouchDevice()
        if is_known:
            canvas.take_touch()
        QTest.touchEvent(canvas, screen).press(0, QPoint(100, 100), canvas)
        fingers = QTest.touchEvent(canvas, screen).move(0, QPoint(150, 120), canvas)
        fingers.press(1, QPoint(300, 300), canvas).commit()
        QTest.touchEvent(canvas, screen).release(0, QPoint(150, 120), canvas)
        assert xy_of(canvas) == [[(80, 80), (130, 100)]]

    def test_that_is_cancelled_leaves_nothing(self, canvas, finger):
        finger.press((100, 100))
        finger.move((150, 120))
        finger.cancel()
        assert canvas.ink().is_empty

    def test_of_a_second_finger_is_ignored(self, canvas, finger, new_finger):
        second = new_finger(contact=1)
        finger.press((100, 100))
        second.press((300, 300))
        finger.move((150, 100))
        assert xy_of(canvas) == [[(80, 80), (130, 80)]]


class TestTheKeyboard:
    def test_draws(self, canvas, qtbot):
        qtbot.keyClick(canvas, Qt.Key.Key_Space)
        for _ in range(3):
            qtbot.keyClick(canvas, Qt.Key.Key_Right)
        qtbot.keyClick(canvas, Qt.Key.Key_Space)
        assert xy_of(canvas) == [[(250, 250), (260, 250), (270, 250), (280, 250)]]
        assert canvas.can_undo

    def test_erases_with_the_eraser(self, canvas, qtbot, mouse):
        mouse.draw(*there((200, 250), (300, 250)))
        canvas.set_tool(Tool.ERASER)
        qtbot.keyClick(canvas, Qt.Key.Key_Space)
        qtbot.keyClick(canvas, Qt.Key.Key_Space)
        assert len(canvas.ink().strokes) == 2

    def test_shows_where_its_pen_is(self, canvas, qtbot):
        before = picture(canvas)
        qtbot.keyClick(canvas, Qt.Key.Key_Up)
        assert np.abs(picture(canvas) - before)[230:300, 230:300].max() > 50

    def test_takes_back_the_stroke_with_escape(self, canvas, qtbot, mouse):
        mouse.press((100, 100))
        mouse.move((150, 150))
        qtbot.keyClick(canvas, Qt.Key.Key_Escape)
        mouse.release((160, 160))
        assert canvas.ink().is_empty
        assert not canvas.can_undo

    def test_leaves_commands_to_the_window(self, canvas, qtbot):
        qtbot.keyClick(canvas, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClick(canvas, Qt.Key.Key_A)
        assert canvas.ink().is_empty

    def test_lifts_its_pen_when_the_mouse_draws(self, canvas, qtbot, mouse):
        qtbot.keyClick(canvas, Qt.Key.Key_Space)
        mouse.draw((100, 100), (120, 100))
        qtbot.keyClick(canvas, Qt.Key.Key_Left)
        assert xy_of(canvas) == [[(250, 250)], [(80, 80), (100, 80)]]


class TestHavingNoPointAtAll:
    @pytest.mark.parametrize("at", [(math.nan, 100), (math.inf, 100)])
    def test_positions_that_are_none_are_dropped(self, canvas, pen, at):
        pen.press((100, 100))
        pen.move(at)
        pen.move((150, 100))
        pen.release(at)
        assert xy_of(canvas) == [[(80, 80), (130, 80)]]

    def test_a_pen_without_width_is_refused(self, canvas):
        with pytest.raises(ValueError, match="wide"):
            canvas.set_pen_width(0)
