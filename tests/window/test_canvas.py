import math
from unittest.mock import Mock

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QImage, QInputDevice, QPalette, QPointingDevice, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from inkdigit.ink import Ink, Point, Stroke
from inkdigit.window.canvas import Canvas
from inkdigit.window.canvas_interaction import Tool

RIGHT = Qt.MouseButton.RightButton
EDGE = 20  # the paper of the canvas fixture begins there, at one pixel a unit


def there(*places: tuple[float, float]) -> list[tuple[float, float]]:
    """Places on the paper in the coordinates of the widget."""
    return [(x + EDGE, y + EDGE) for x, y in places]


def xy_of(canvas: Canvas) -> list[list[tuple[float, float]]]:
    return [[point[:2] for point in stroke.points] for stroke in canvas.ink().strokes]


def picture(canvas: Canvas, *, ratio: float = 1.0) -> np.ndarray:
    """The canvas as it paints itself at a scale: grey, 0 to 255, of shape (height, width)."""
    size = canvas.size() * ratio
    image = QImage(size, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    canvas.render(image, QPoint(), QRegion(), canvas.RenderFlag.DrawWindowBackground)
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return rows[:, : grey.width()].astype(float)


def record(signal) -> list:
    heard: list = []
    signal.connect(lambda *values: heard.append(values[0] if len(values) == 1 else values))
    return heard


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
        finger.cancel((150, 120))
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


class TestSignals:
    def test_the_ink_is_told_at_every_point(self, canvas, mouse):
        inks = record(canvas.ink_changed)
        mouse.press((100, 100))
        mouse.move((110, 100), (120, 100))
        assert [len(ink.strokes[0].points) for ink in inks] == [1, 2, 3]
        mouse.release((120, 100))
        assert inks[-1] is canvas.ink()

    def test_a_finished_stroke_is_told_once(self, canvas, mouse):
        finished = []
        canvas.stroke_finished.connect(lambda: finished.append(len(canvas.ink().strokes)))
        mouse.draw((100, 100), (110, 100), (130, 100))
        assert finished == [1]

    def test_what_can_be_undone_and_redone_is_told(self, canvas, mouse):
        told = record(canvas.undo_changed)
        mouse.draw((100, 100), (110, 100))
        canvas.undo()
        canvas.redo()
        assert told == [(True, False), (False, True), (True, False)]

    def test_the_device_is_told_when_it_changes(self, canvas, mouse, finger, new_pen):
        told = record(canvas.device_changed)
        mouse.draw((100, 100), (110, 100))
        mouse.draw((100, 100), (110, 100))
        finger.press((200, 200), 10_000)
        finger.release((200, 200), 10_000)
        new_pen().draw([(100, 100, 1)])
        new_pen(has_pressure=False).draw([(100, 100, 1)])
        assert told == ["mouse", "touch", "tablet with pressure", "tablet"]

    def test_the_ink_is_told_when_it_is_edited(self, canvas, mouse):
        mouse.draw((100, 100), (110, 100))
        inks = record(canvas.ink_changed)
        canvas.clear()
        canvas.undo()
        canvas.set_ink(Ink())
        assert [len(ink.strokes) for ink in inks] == [0, 1, 0]


class TestUndo:
    def test_goes_back_over_strokes_erasures_clearing_and_other_ink(self, canvas, mouse):
        states = [canvas.ink()]
        mouse.draw(*there((100, 100), (300, 100)))
        states.append(canvas.ink())
        mouse.draw(*there((200, 60), (200, 140)), button=RIGHT)
        states.append(canvas.ink())
        canvas.clear()
        states.append(canvas.ink())
        canvas.set_ink(Ink((Stroke((Point(5, 5),), 9),)))
        for state in reversed(states):
            canvas.undo()
            assert canvas.ink() == state
        assert not canvas.can_undo

    def test_in_the_middle_of_a_stroke_takes_that_back(self, canvas, mouse):
        mouse.draw((100, 100), (110, 100))
        mouse.press((200, 200))
        mouse.move((220, 200))
        canvas.undo()
        mouse.move((240, 200))
        assert xy_of(canvas) == [[(80, 80), (90, 80)]]

    def test_shows_again_what_was_there(self, canvas, mouse):
        mouse.draw(*there((100, 100), (300, 250)))
        before = picture(canvas)
        mouse.draw(*there((300, 100), (100, 250)))
        canvas.undo()
        assert np.array_equal(picture(canvas), before)


class TestWhatIsInterrupted:
    def test_a_stroke_is_finished_when_the_focus_goes(self, canvas, mouse, qtbot):
        other = QLineEdit(canvas)
        other.show()
        canvas.setFocus()
        mouse.press((100, 100))
        mouse.move((150, 100))
        other.setFocus()
        mouse.move((200, 100))
        assert xy_of(canvas) == [[(80, 80), (130, 80)]]
        assert canvas.can_undo

    def test_a_stroke_is_finished_when_the_canvas_is_hidden(self, canvas, mouse):
        mouse.press((100, 100))
        canvas.hide()
        assert canvas.can_undo

    def test_a_stroke_is_finished_when_the_canvas_is_disabled(self, canvas, mouse):
        mouse.press((100, 100))
        canvas.setEnabled(False)
        assert canvas.can_undo

    def test_clearing_in_the_middle_of_a_stroke_takes_it_too(self, canvas, mouse):
        mouse.press((100, 100))
        mouse.move((150, 100))
        canvas.clear()
        mouse.move((200, 100))
        assert canvas.ink().is_empty


class TestWhatIsShown:
    def test_an_empty_sheet_invites_until_the_first_ink(self, canvas, mouse):
        empty = picture(canvas)[200:340, 100:440]
        assert empty.min() < 220
        mouse.press(there((30, 30))[0])
        assert picture(canvas)[200:340, 100:440].min() == 255

    def test_a_fast_pointer_leaves_a_line_without_gaps(self, canvas, mouse):
        canvas.set_pen_width(20)
        mouse.draw(*there((50, 250), (250, 250), (450, 250)))
        assert picture(canvas)[270, 75:465].max() < 10

    def test_ink_beyond_the_paper_is_kept_but_not_painted(self, canvas, mouse):
        before = picture(canvas)
        mouse.draw(*there((499, 250), (515, 250)))
        assert canvas.ink().box.right == 515
        after = picture(canvas)
        assert np.array_equal(after[:, 521:], before[:, 521:])

    @pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
    def test_ink_is_where_it_was_drawn_at_every_scale(self, canvas, mouse, ratio):
        mouse.draw(*there((100, 250), (200, 250), (400, 250)))
        shown = picture(canvas, ratio=ratio)
        rows, columns = np.nonzero(shown[:, : round(500 * ratio)] < 60)
        assert rows.mean() / ratio == pytest.approx(EDGE + 250, abs=0.6)
        assert columns.min() / ratio == pytest.approx(EDGE + 90, abs=1)
        assert columns.max() / ratio == pytest.approx(EDGE + 410, abs=1)

    @pytest.mark.parametrize("ratio", [1.5, 2.0])
    def test_every_scale_shows_the_same_drawing_finer(self, canvas, pen, ratio):
        pen.draw(
            (270 + 150 * math.cos(t), 270 + 150 * math.sin(t), 0.5 + 0.5 * math.sin(t))
            for t in np.arange(0, 6, 0.2)
        )
        coarse = picture(canvas)
        fine = QImage(canvas.size() * ratio, QImage.Format.Format_RGB32)
        fine.setDevicePixelRatio(ratio)
        canvas.render(fine)
        smooth = Qt.TransformationMode.SmoothTransformation
        small = fine.scaled(canvas.size(), mode=smooth).convertToFormat(
            QImage.Format.Format_Grayscale8
        )
        rows = np.frombuffer(small.constBits(), np.uint8).reshape(540, small.bytesPerLine())
        # Two scales soften an edge differently, by part of one pixel along it.
        assert np.abs(rows[:, :540] - coarse).mean() < 1.0

    def test_painting_bit_by_bit_gives_what_painting_at_once_gives(self, canvas, pen, qtbot):
        shown = []
        for step in range(80):
            t = step / 12
            at = (270 + 120 * math.cos(t) * (1 + t / 9), 270 + 120 * math.sin(t))
            (pen.move if step else pen.press)(at, 0.3 + 0.1 * (step % 7))
            QApplication.processEvents()
        live = canvas.grab().toImage()
        pen.release(at)
        shown = [live, canvas.grab().toImage()]
        canvas.resize(541, 540)
        canvas.resize(540, 540)
        shown.append(canvas.grab().toImage())
        live, finished, anew = (
            np.frombuffer(image.constBits(), np.uint8).astype(int) for image in shown
        )
        assert np.abs(finished - anew).max() == 0
        assert np.abs(live - finished).max() <= 2

    def test_erasing_bit_by_bit_shows_what_is_left(self, canvas, mouse):
        for y in (150, 250, 350):
            mouse.draw(*there((100, y), (250, y + 40), (400, y)))
        mouse.press(there((120, 100))[0], RIGHT)
        for step in range(1, 30):
            mouse.move(*there((120 + 8 * step, 100 + 10 * step)))
            if step % 3 == 0:
                QApplication.processEvents()
        mouse.release(there((360, 400))[0], RIGHT)
        QApplication.sendEvent(canvas, QEvent(QEvent.Type.Leave))
        QApplication.processEvents()
        shown = picture(canvas)
        canvas.resize(541, 540)
        picture(canvas)
        canvas.resize(540, 540)
        assert np.array_equal(picture(canvas), shown)

    def test_only_what_changed_is_painted(self, qtbot, canvas, mouse, monkeypatch):
        QApplication.processEvents()
        mouse.draw(*there((10, 480), (30, 480)))
        mouse.press(there((50, 50))[0])
        mouse.move(*there((60, 50), (70, 50), (80, 50), (90, 50)))
        picture(canvas)
        QApplication.processEvents()
        painted: list[QRect] = []
        paint = Canvas.paintEvent
        monkeypatch.setattr(
            Canvas, "paintEvent", lambda self, e: (painted.append(e.rect()), paint(self, e))[1]
        )
        mouse.move(*there((100, 50)))
        qtbot.waitUntil(lambda: bool(painted))
        (area,) = painted
        assert area.contains(QPoint(EDGE + 100, EDGE + 50))
        assert area.width() < 90
        assert area.height() < 60

    def test_what_is_asked_to_be_painted_shows_every_point_so_far(self, canvas, mouse):
        mouse.press(there((50, 50))[0])
        for x in range(60, 400, 10):
            mouse.move(*there((x, 50)))
            assert picture(canvas)[EDGE + 50, EDGE + x] < 128

    def test_the_eraser_shows_as_a_ring_under_the_pointer(self, canvas, mouse):
        canvas.set_tool(Tool.ERASER)
        mouse.move((300, 400))
        ring = picture(canvas)[380:420, 280:320]
        assert ring.min() < 150
        assert canvas.cursor().shape() == Qt.CursorShape.BlankCursor
        QApplication.sendEvent(canvas, QEvent(QEvent.Type.Leave))
        assert picture(canvas)[380:420, 280:320].min() == 255
        assert canvas.cursor().shape() == Qt.CursorShape.CrossCursor

    def test_it_follows_the_palette_to_the_dark(self, canvas, mouse):
        mouse.draw(*there((100, 250), (400, 250)))
        palette = QPalette(canvas.palette())
        palette.setColor(QPalette.ColorRole.Base, QColor("#202020"))
        palette.setColor(QPalette.ColorRole.Text, QColor("#f0f0f0"))
        canvas.setPalette(palette)
        shown = picture(canvas)
        assert shown[EDGE + 250, EDGE + 250] == pytest.approx(240, abs=2)
        assert shown[EDGE + 100, EDGE + 250] == pytest.approx(32, abs=2)

    def test_the_focus_shows_where_the_keyboard_brought_it(self, canvas):
        before = picture(canvas)
        canvas.clearFocus()
        canvas.setFocus(Qt.FocusReason.TabFocusReason)
        assert np.abs(picture(canvas) - before)[18:24, 100:400].max() > 50


class TestResizing:
    def test_leaves_the_ink_as_it_is(self, canvas, mouse):
        mouse.draw(*there((100, 100), (300, 250)))
        before = canvas.ink()
        canvas.resize(900, 700)
        assert canvas.ink() is before

    def test_shows_it_at_the_same_place_of_the_paper(self, canvas, mouse):
        mouse.draw(*there((100, 250), (400, 250)))
        canvas.resize(1240, 1040)
        paper = canvas.paper_rect()
        assert (paper.width(), paper.height()) == (1000, 1000)
        assert paper.center() == QPointF(620, 520)
        shown = picture(canvas)
        assert shown[520, 120 + 2 * 250] < 10
        assert (shown[400:640, 120 + 500] < 128).sum() == pytest.approx(40, abs=1)

    def test_draws_on_in_the_units_of_the_paper(self, canvas, mouse):
        canvas.resize(1040, 1040)
        mouse.draw((20 + 200, 20 + 400), (20 + 300.5, 20 + 400))
        assert xy_of(canvas) == [[(100, 200), (150.25, 200)]]

    def test_in_the_middle_of_a_stroke_goes_on_with_it(self, canvas, mouse):
        mouse.press(there((100, 100))[0])
        canvas.resize(1040, 1040)
        mouse.move((20 + 400, 20 + 200))
        assert xy_of(canvas) == [[(100, 100), (200, 100)]]


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


def test_ink_of_a_file_is_fitted_onto_the_paper(canvas):
    canvas.set_ink(Ink((Stroke((Point(0, 0), Point(14, 28)), 3),)), fit=True)
    assert canvas.ink().box.height > 300
    assert (picture(canvas)[100:440, 100:440] < 60).sum() > 5000


def test_people_who_cannot_see_it_are_told_what_it_is(canvas):
    assert canvas.objectName() == "canvas"
    assert canvas.accessibleName() == "Drawing area"
    assert "arrow keys" in canvas.accessibleDescription()
    assert canvas.focusPolicy() & Qt.FocusPolicy.TabFocus
