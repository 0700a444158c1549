"""What the canvas shows, at every scale and after every change."""

import math

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication

from inkdigit.window.canvas import Canvas
from inkdigit.window.canvas_interaction import Tool

from .conftest import EDGE, RIGHT, grey, picture, there


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
        small = grey(fine.scaled(canvas.size(), mode=smooth))
        # Two scales soften an edge differently, by part of one pixel along it.
        assert np.abs(small - coarse).mean() < 1.0

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
