"""The paper on the canvas: where it lies, and the coordinates of ink on it. Pure, without Qt.

Ink is kept in units of the paper, from (0, 0) at its top left to (PAPER_SIDE, PAPER_SIDE) at its
bottom right, whatever size the window gives it: about one pixel of a usual window each. Resizing
the window, or moving it to a screen of another scale, changes no ink, and the same hand movement
gives the same reading in a small and in a large window.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from inkdigit.ink import Box, Ink
from inkdigit.ink.editing import fitted

PAPER_SIDE = 500.0
"""The side of the paper in ink units."""

PAPER = Box(0.0, 0.0, PAPER_SIDE, PAPER_SIDE)

MARGIN_PX = 20.0
"""What is left free around the paper, where there is room for it."""

SMALLEST_SHARE = 0.2
"""Ink whose larger side is a smaller share of the paper is enlarged when its file is opened."""

OPENED_MARGIN = 0.12
"""The empty border around ink that is fitted onto the paper, as a share of the side."""


@dataclass(frozen=True)
class PaperPlace:
    """Where the paper lies in the widget: its top left and its side, in the widget's pixels."""

    left: float
    top: float
    side: float

    @property
    def scale(self) -> float:
        """How many of the widget's pixels one ink unit takes."""
        return self.side / PAPER_SIDE

    def to_paper(self, x: float, y: float) -> tuple[float, float]:
        """Return the ink coordinates of a position in the widget."""
        return (x - self.left) / self.scale, (y - self.top) / self.scale

    def to_widget(self, x: float, y: float) -> tuple[float, float]:
        """Return the position in the widget of ink coordinates."""
        return self.left + x * self.scale, self.top + y * self.scale


def place_paper(*, width: float, height: float, pixel_ratio: float) -> PaperPlace:
    """Return the largest square paper with a margin, centred in a widget.

    `width` and `height` are the widget's in logical pixels. The paper's edges lie on whole pixels
    of the screen, of which `pixel_ratio` make a logical one. It is never smaller than one of those.
    """
    shorter = min(width, height)
    margin = min(MARGIN_PX, shorter / 8)
    side = max(math.floor((shorter - 2 * margin) * pixel_ratio), 1)
    left, top = (math.floor((room * pixel_ratio - side) / 2) for room in (width, height))
    return PaperPlace(left / pixel_ratio, top / pixel_ratio, side / pixel_ratio)


def is_on_paper(x: float, y: float) -> bool:
    """Return whether ink coordinates lie on the paper, its edges included."""
    return PAPER.left <= x <= PAPER.right and PAPER.top <= y <= PAPER.bottom


def placed_on_paper(ink: Ink) -> Ink:
    """Return ink of a file in its place on the paper.

    Ink that was drawn on this paper, by all one can see, stays where it was: it lies on it, is not
    tiny there, and its pens are known. All other ink is scaled to fill the paper, and centred.
    """
    if ink.is_empty:
        return ink
    box = ink.box
    drawn_here = (
        is_on_paper(box.left, box.top)
        and is_on_paper(box.right, box.bottom)
        and max(box.width, box.height) >= SMALLEST_SHARE * PAPER_SIDE
        and all(stroke.width is not None for stroke in ink.strokes)
    )
    if drawn_here:
        return ink
    margin = OPENED_MARGIN * PAPER_SIDE
    return fitted(ink, Box(margin, margin, PAPER_SIDE - margin, PAPER_SIDE - margin))
