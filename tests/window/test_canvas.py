"""What the canvas tells of its ink, takes back, keeps when interrupted or resized."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QLineEdit

from inkdigit.ink import Ink, Point, Stroke

from .conftest import RIGHT, picture, there, xy_of


def record(signal) -> list:
    heard: list = []
    signal.connect(lambda *values: heard.append(values[0] if len(values) == 1 else values))
    return heard


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

    def test_a_stroke_that_is_taken_back_is_told_and_not_as_finished(self, canvas, finger):
        finished, cancelled = [], []
        canvas.stroke_finished.connect(lambda: finished.append(canvas.ink()))
        canvas.stroke_cancelled.connect(lambda: cancelled.append(canvas.ink()))
        finger.press((100, 100))
        finger.move((150, 120))
        finger.cancel()
        assert (finished, cancelled) == ([], [Ink()])

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


def test_ink_of_a_file_is_fitted_onto_the_paper(canvas):
    canvas.set_ink(Ink((Stroke((Point(0, 0), Point(14, 28)), 3),)), fit=True)
    assert canvas.ink().box.height > 300
    assert (picture(canvas)[100:440, 100:440] < 60).sum() > 5000


def test_people_who_cannot_see_it_are_told_what_it_is(canvas):
    assert canvas.objectName() == "canvas"
    assert canvas.accessibleName() == "Drawing area"
    assert "arrow keys" in canvas.accessibleDescription()
    assert canvas.focusPolicy() & Qt.FocusPolicy.TabFocus
