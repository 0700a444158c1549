import pytest

from inkdigit.ink import Ink, Point, Stroke
from inkdigit.window.canvas_interaction import Begin, Cancel, Deepen, Extend, Finish, Tool
from inkdigit.window.drawing import Drawing

A, B, C = Point(100, 100), Point(200, 100), Point(200, 200)


@pytest.fixture
def drawing() -> Drawing:
    return Drawing()


def draw(drawing: Drawing, *points: Point, tool: Tool = Tool.PEN) -> bool:
    drawing.apply(Begin(tool, points[0]))
    for point in points[1:]:
        drawing.apply(Extend(point))
    return drawing.apply(Finish())


def points_of(ink: Ink) -> list[tuple[Point, ...]]:
    return [stroke.points for stroke in ink.strokes]


def test_the_ink_grows_with_every_point(drawing):
    drawing.apply(Begin(Tool.PEN, A))
    assert points_of(drawing.ink) == [(A,)]
    drawing.apply(Extend(B))
    assert points_of(drawing.ink) == [(A, B)]
    assert drawing.finished.is_empty


def test_a_finished_stroke_is_one_step_of_undo(drawing):
    assert draw(drawing, A, B, C)
    drawing.undo()
    assert drawing.ink.is_empty
    drawing.redo()
    assert points_of(drawing.ink) == [(A, B, C)]


def test_a_stroke_has_the_width_of_the_pen_it_was_begun_with(drawing):
    drawing.pen_width = 7
    drawing.apply(Begin(Tool.PEN, A))
    drawing.pen_width = 30
    drawing.apply(Extend(B))
    drawing.apply(Finish())
    assert drawing.ink.strokes[0].width == 7


def test_a_heavier_touch_replaces_the_last_point(drawing):
    drawing.apply(Begin(Tool.PEN, A._replace(pressure=0.1)))
    drawing.apply(Deepen(A._replace(pressure=0.9)))
    assert points_of(drawing.ink) == [(A._replace(pressure=0.9),)]


def test_a_stroke_that_is_taken_back_leaves_no_trace(drawing):
    draw(drawing, A, B)
    before = drawing.ink
    drawing.apply(Begin(Tool.PEN, C))
    drawing.apply(Cancel())
    assert drawing.ink is before
    drawing.undo()
    assert not drawing.can_undo


def test_erasing_shows_at_once_and_is_one_step_of_undo(drawing):
    draw(drawing, A, B)
    whole = drawing.ink
    drawing.apply(Begin(Tool.ERASER, Point(150, 50)))
    drawing.apply(Extend(Point(150, 90)))
    assert len(drawing.ink.strokes) == 2
    drawing.apply(Extend(Point(110, 90)))
    assert drawing.apply(Finish())
    drawing.undo()
    assert drawing.ink is whole


def test_an_erasure_that_is_taken_back_brings_all_back(drawing):
    draw(drawing, A, B)
    whole = drawing.ink
    drawing.apply(Begin(Tool.ERASER, A))
    drawing.apply(Cancel())
    assert drawing.ink is whole


def test_erasing_nothing_is_no_step_of_undo(drawing):
    draw(drawing, A, B)
    assert not draw(drawing, Point(400, 400), Point(450, 450), tool=Tool.ERASER)
    drawing.undo()
    assert not drawing.can_undo


def test_the_eraser_does_not_jump_from_one_erasure_to_the_next(drawing):
    draw(drawing, A, B)
    draw(drawing, Point(150, 20), tool=Tool.ERASER)
    draw(drawing, Point(150, 400), tool=Tool.ERASER)
    assert points_of(drawing.ink) == [(A, B)]


def test_the_eraser_grows_with_the_pen_and_is_never_too_small_to_use(drawing):
    drawing.pen_width = 2
    small = drawing.eraser_radius
    drawing.pen_width = 48
    assert 8 <= small < drawing.eraser_radius


def test_clearing_can_be_undone(drawing):
    draw(drawing, A, B)
    drawing.clear()
    assert drawing.ink.is_empty
    drawing.undo()
    assert points_of(drawing.ink) == [(A, B)]


def test_clearing_an_empty_sheet_is_no_step_of_undo(drawing):
    drawing.clear()
    assert not drawing.can_undo


def test_other_ink_can_be_undone_unless_it_must_not(drawing):
    draw(drawing, A, B)
    other = Ink((Stroke((C,), 5),))
    drawing.set_ink(other)
    assert drawing.ink == other
    drawing.undo()
    assert points_of(drawing.ink) == [(A, B)]
    drawing.set_ink(other, undoable=False)
    assert (drawing.can_undo, drawing.can_redo) == (False, False)


def test_ink_of_a_file_is_fitted_where_that_is_asked_for(drawing):
    tiny = Ink((Stroke((Point(0, 0), Point(0, 28)), 3),))
    drawing.set_ink(tiny)
    assert drawing.ink == tiny
    drawing.set_ink(tiny, fit=True)
    assert drawing.ink.box.height > 300


def test_ink_of_an_unknown_pen_is_drawn_with_this_one(drawing):
    drawing.set_ink(Ink((Stroke((A, B)),)))
    assert drawing.ink.strokes[0].width == drawing.pen_width
