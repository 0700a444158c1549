"""Where on a picture the paper is: inside a frame line, a margin, or the desk around a sheet."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw

from inkdigit.reading.components import Components, components_of, filled
from inkdigit.reading.masks import Mask, border_of, eroded, grown, line_width

Array = npt.NDArray[np.float32]

_SIDE = 320  # the picture is searched at this size
_SMALLEST_SIDE = 40  # smaller pictures are cut out already
_NESTED = 3  # a margin, a frame line in it, and one more
_DIFFERENT = 0.12  # of the picture's range of greys: what is not the border's grey
_LEAST_AREA = 0.25  # of the picture: a sheet is the picture's subject
_SQUARE = 0.9  # agreement with a figure of four corners
_THICKEST_LINE = 0.06  # of the frame's shorter side; beyond, it is a sheet and not a line
_EQUAL = 0.1  # of a frame's area: so large another one beside it, or writing, may be
_FILLED = 0.7  # of a sheet is paper
_MOST_ON_THE_EDGE = 0.55  # of a sheet's outline: two sides
_SHARP = 0.6  # of the whole difference in grey, within a few pixels
_STROKE_LIKE = 0.35  # width over extent; thicker things are no writing


def sheet_of(grey: Array) -> Mask | None:
    """Find the paper in a picture, float32 (height, width): a mask of it, None for all of it."""
    if min(grey.shape) < _SMALLEST_SIDE:
        return None
    scale = min(1.0, _SIDE / max(grey.shape))
    small = resized(grey, scale)
    paper = np.ones(small.shape, bool)
    for _ in range(_NESTED):
        inner = _inner_sheet(small, paper)
        if inner is None:
            break
        paper = inner
    if paper.all():
        return None
    full = Image.fromarray(paper).resize(grey.shape[::-1], Image.Resampling.NEAREST)
    return np.asarray(full, bool)


def resized(values: Array, scale: float) -> Array:
    """A picture, float32 (height, width), at another scale: averages of what falls together."""
    size = [max(1, round(side * scale)) for side in reversed(values.shape)]
    return np.asarray(Image.fromarray(values).resize(size, Image.Resampling.BOX), np.float32)


def _inner_sheet(grey: Array, region: Mask) -> Mask | None:
    """A sheet or the inside of a frame line within a region, if there is writing on it."""
    values = grey[region]
    spread = float(np.ptp(np.percentile(values, (0.5, 99.5))))
    outside = float(np.median(grey[border_of(region, depth=2)]))
    other = region & (np.abs(grey - outside) > _DIFFERENT * spread)
    parts = components_of(other)
    if parts.count == 0:
        return None
    body = parts.select(np.arange(parts.count + 1) == parts.extents.argmax())
    shape = filled(body)
    if shape.sum() < _LEAST_AREA * grey.size or _squareness(shape) < _SQUARE:
        return None
    if border_of(region, depth=1)[border_of(shape, depth=1)].mean() > _MOST_ON_THE_EDGE:
        return None
    line = _line_thickness(body, shape)
    inner = eroded(shape, line + 2 if line else max(2, round(0.015 * max(grey.shape))))
    if line and (body[inner].any() or _has_equal_beside(parts, shape)):
        return None  # boxes around digits are no sheet
    if not line and not (_has_sharp_edge(grey, shape, region) and other[inner].mean() > _FILLED):
        return None
    return inner if _has_writing(grey, inner, spread) else None


def _has_equal_beside(parts: Components, shape: Mask) -> bool:
    """Whether something that is not much smaller stands outside a shape."""
    outside = np.bincount(parts.labels[grown(shape, 2)], minlength=parts.count + 1) == 0
    outside[0] = False
    return bool((parts.extents[outside] > _EQUAL * shape.sum()).any())


def _has_sharp_edge(grey: Array, shape: Mask, region: Mask) -> bool:
    """Whether the grey steps at the shape's edge, as things do and light does not."""
    around = region & grown(shape, 4) & ~grown(shape, 1)
    rim = border_of(shape, depth=4) & ~border_of(shape, depth=1) & ~border_of(region, depth=4)
    beyond = region & ~shape
    if not (around.any() and rim.any()):
        return False
    step = abs(float(np.median(grey[around])) - float(np.median(grey[rim])))
    whole = abs(float(np.median(grey[beyond])) - float(np.median(grey[shape])))
    return step > _SHARP * whole


def _squareness(shape: Mask) -> float:
    """How well a shape agrees with the figure between its four outermost corners: area over area.

    It is 1 for a sheet, however turned and tilted to the eye, and 2/pi for an ellipse.
    """
    figure = figure_of(shape)
    return float((shape & figure).sum() / (shape | figure).sum())


def figure_of(shape: Mask) -> Mask:
    """The figure between a shape's four outermost corners; there is a shape."""
    y, x = np.nonzero(border_of(shape, depth=1))
    angles = np.deg2rad(np.arange(0, 90, 5))
    along = np.outer(np.cos(angles), x) + np.outer(np.sin(angles), y)
    across = np.outer(np.cos(angles), y) - np.outer(np.sin(angles), x)
    a, b, c, d = along.argmax(1), across.argmax(1), along.argmin(1), across.argmin(1)
    twice_area = (x[c] - x[a]) * (y[d] - y[b]) - (x[d] - x[b]) * (y[c] - y[a])  # by its diagonals
    best = np.abs(twice_area).argmax()
    corners = [(int(x[corner[best]]), int(y[corner[best]])) for corner in (a, b, c, d)]
    drawing = Image.new("1", shape.shape[::-1])
    ImageDraw.Draw(drawing).polygon(corners, fill=1, outline=1)
    return np.asarray(drawing, bool)


def _line_thickness(body: Mask, shape: Mask) -> int:
    """How many layers thick a frame line is; 0 for a sheet that is filled."""
    rest = shape
    for layers in range(1 + round(_THICKEST_LINE * min(shape.shape))):
        inner = eroded(rest, 1)
        edge = rest & ~inner
        if not edge.any():
            return 0
        if body[edge].mean() < 0.5:
            return layers
        rest = inner
    return 0


def _has_writing(grey: Array, inner: Mask, spread: float) -> bool:
    """Whether something stroke-like stands on the paper, apart from its edge."""
    if not inner.any():
        return False
    ring = border_of(inner, depth=2)
    marks = inner & (np.abs(grey - float(np.median(grey[ring]))) > 0.25 * spread)
    parts = components_of(marks)
    apart = np.bincount(parts.labels[ring], minlength=parts.count + 1) == 0
    written = parts.select(apart & (parts.areas >= 0.001 * inner.sum()))
    if not written.any():
        return False
    y, x = np.nonzero(written)
    extent = max(int(np.ptp(y)), int(np.ptp(x)), 1)
    return line_width(written) / extent < _STROKE_LIKE
