"""Ink as an SVG picture: the smooth line that the window shows, at any size."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

from inkdigit.ink.curves import beziers, pen_width, thick_line, through_points
from inkdigit.ink.editing import with_width
from inkdigit.ink.outline import line_box, outline
from inkdigit.ink.stroke import Box, Ink, Stroke

Floats = npt.NDArray[np.float64]

COLOUR = "#1b2330"

SHOWN_PX = 512
"""The larger side of the picture in CSS pixels, where nothing else is asked for."""

MARGIN = 0.05
"""The empty border, as a share of the picture's larger side."""

FINENESS = 1e-4
"""What is left away in coordinates, as a share of the picture's larger side."""


def write_svg(ink: Ink) -> bytes:
    """Return the ink as an SVG 1.1 file, UTF-8, in the ink's own coordinates.

    A stroke of one width is a path that is stroked, so that its width can be edited; one whose
    width follows the pressure is the outline of its shape. Nothing of the file comes from outside.
    """
    ink = with_width(ink, pen_width(ink))
    box = _view(ink)
    side = max(box.width, box.height)
    scale = SHOWN_PX / side
    number = _Numbers(side * FINENESS)
    view = number.list([box.left, box.top, box.width, box.height])
    count = len(ink.strokes)
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{view}"'
        f' width="{box.width * scale:.0f}" height="{box.height * scale:.0f}" role="img">',
        "<title>Handwriting</title>",
        f"<desc>Drawn with Inkdigit in {count} {'stroke' if count == 1 else 'strokes'}.</desc>",
        f'<g fill="none" stroke="{COLOUR}" stroke-linecap="round" stroke-linejoin="round">',
        *(_element(stroke, number, tolerance=side * FINENESS) for stroke in ink.strokes),
        "</g>",
        "</svg>",
        "",
    ]
    return "\n".join(lines).encode()


class _Numbers:
    """Writes numbers as short as `fineness` allows."""

    def __init__(self, fineness: float) -> None:
        self._decimals = max(0, math.ceil(-math.log10(fineness)))

    def __call__(self, value: float) -> str:
        text = f"{value:.{self._decimals}f}"
        text = text.rstrip("0").rstrip(".") if "." in text else text
        if text.startswith(("0.", "-0.")):
            return text.replace("0.", ".", 1)
        return "0" if text == "-0" else text

    def list(self, values: list[float]) -> str:
        return " ".join(map(self, values))

    def polygon(self, corners: Floats) -> str:
        """Return a closed path by the steps from corner to corner, shorter than where they are.

        Each leads on from where the corner before is written, so that what is left away doesn't
        add up.
        """
        scale = 10.0**self._decimals
        places = np.rint(corners * scale)
        steps = np.diff(places, axis=0) / scale
        start, line = self.list((places[0] / scale).tolist()), self.list(steps.ravel().tolist())
        return f"M{start}l{line.replace(' -', '-')}Z"


def _view(ink: Ink) -> Box:
    """Return what the picture shows: the drawn line and a margin."""
    if ink.is_empty:
        return Box(0.0, 0.0, 1.0, 1.0)
    boxes = [line_box(through_points(s, width=s.width or 0.0)) for s in ink.strokes]
    left, top = min(box.left for box in boxes), min(box.top for box in boxes)
    right, bottom = max(box.right for box in boxes), max(box.bottom for box in boxes)
    # A pen finer than floats are at such a distance still needs a picture to lie in.
    least = math.ulp(max(abs(left), abs(top), abs(right), abs(bottom)))
    margin = max(MARGIN * max(right - left, bottom - top), least)
    return Box(left - margin, top - margin, right + margin, bottom + margin)


def _element(stroke: Stroke, number: _Numbers, *, tolerance: float) -> str:
    """Return the element that draws one stroke, whose width is known."""
    line = through_points(stroke, width=stroke.width or 0.0)
    x, y, radius = line[0].tolist()
    if len(line) == 1:
        centre = f'cx="{number(x)}" cy="{number(y)}" r="{number(radius)}"'
        return f'<circle {centre} fill="{COLOUR}" stroke="none"/>'
    curves = beziers(line[:, :2])
    if np.ptp(line[:, 2]) <= tolerance:
        path = f"M{number(x)} {number(y)}" + "".join(
            f"C{number.list(curve[1:].ravel().tolist())}" for curve in curves
        )
        return f'<path d="{path}" stroke-width="{number(2 * radius)}"/>'
    thick = thick_line(stroke, width=stroke.width or 0.0, tolerance=tolerance)
    shapes = outline(thick, tolerance=tolerance)
    path = "".join(map(number.polygon, shapes))
    return f'<path d="{path}" fill="{COLOUR}" fill-rule="nonzero" stroke="none"/>'
