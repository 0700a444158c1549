"""The drawing being made: finished ink, the stroke under the pen, and undo. Pure, without Qt."""

from __future__ import annotations

from inkdigit.ink import Ink, Point, Stroke
from inkdigit.ink.editing import erase, with_width
from inkdigit.ink.undo import UndoHistory
from inkdigit.window.canvas_interaction import Action, Begin, Cancel, Deepen, Extend, Finish, Tool
from inkdigit.window.paper import placed_on_paper

DEFAULT_PEN_WIDTH = 20.0
"""The pen's full width in ink units: near the relative width of MNIST's digits, but finer."""

ERASER_SHARE = 0.8
"""The eraser's radius as a share of the pen's width."""

LEAST_ERASER_RADIUS = 10.0
"""The eraser's radius in ink units is never below this."""


class Drawing:
    """Ink with the gesture going on, and every state it has been in.

    What a gesture does is one step of undo, and so is `clear` and a `set_ink` that can be undone.
    """

    def __init__(self) -> None:
        self.pen_width = DEFAULT_PEN_WIDTH
        self._ink = Ink()
        self._history = UndoHistory(self._ink)
        self._finished = self._ink
        self._live: Stroke | None = None
        self._erasing_from: Point | None = None

    @property
    def ink(self) -> Ink:
        """All there is, the stroke under the pen included; the same object until it changes."""
        return self._ink

    @property
    def finished(self) -> Ink:
        """All but the stroke under the pen; while one erases, what is left so far."""
        return self._finished

    @property
    def live(self) -> Stroke | None:
        """The stroke under the pen."""
        return self._live

    @property
    def eraser_radius(self) -> float:
        """The eraser's radius in ink units."""
        return max(ERASER_SHARE * self.pen_width, LEAST_ERASER_RADIUS)

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to undo."""
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is an undone step to do again."""
        return self._history.can_redo

    def apply(self, action: Action) -> bool:
        """Do what the interaction decided; return whether the finished gesture changed the ink."""
        match action:
            case Begin(Tool.PEN, point):
                self._draw(Stroke((point,), self.pen_width))
            case Begin(Tool.ERASER, point):
                self._erase(point)
            case Extend(point) if self._erasing_from is not None:
                self._erase(point)
            case Extend(point) if self._live is not None:
                self._draw(self._live.with_point(point))
            case Deepen(point) if self._live is not None:
                self._draw(Stroke((*self._live.points[:-1], point), self._live.width))
            case Finish():
                return self._finish()
            case Cancel():
                self._show(self._history.state)
        return False

    def clear(self) -> None:
        """Take all ink away; an empty sheet stays as it is."""
        self.set_ink(Ink())

    def turn_page(self) -> None:
        """Go on with another empty sheet, also from an empty one: a step of undo goes back."""
        self._history.record(Ink())
        self._show(self._history.state)

    def set_ink(self, ink: Ink, *, undoable: bool = True, fit: bool = False) -> None:
        """Put other ink on the sheet; `fit` finds ink of a file its place on the paper.

        If it is not `undoable`, what was there before can't be brought back. The same ink again
        is no step of undo.
        """
        ink = with_width(placed_on_paper(ink) if fit else ink, self.pen_width)
        if not undoable:
            self._history.reset(ink)
        elif ink != self._history.state:
            self._history.record(ink)
        self._show(self._history.state)

    def undo(self) -> None:
        """Go back by one step."""
        self._show(self._history.undo())

    def redo(self) -> None:
        """Do again the step undone last."""
        self._show(self._history.redo())

    def _draw(self, stroke: Stroke) -> None:
        self._live = stroke
        self._ink = self._finished.with_stroke(stroke)

    def _erase(self, point: Point) -> None:
        start = self._erasing_from or point
        self._erasing_from = point
        path = [start[:2], point[:2]]
        self._ink = self._finished = erase(self._finished, path=path, radius=self.eraser_radius)

    def _finish(self) -> bool:
        self._show(self._ink)
        if self._ink is self._history.state:
            return False
        self._history.record(self._ink)
        return True

    def _show(self, ink: Ink) -> None:
        self._ink = self._finished = ink
        self._live = None
        self._erasing_from = None
