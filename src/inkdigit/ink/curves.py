"""The smooth line that the eye sees for a stroke: a curve through its points, thick by pressure.

The window, the thumbnails, PNG and SVG all draw this one line. The network does not see it: its
framing draws the bare points with one relative pen width.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from inkdigit.ink.drawing import lengths
from inkdigit.ink.stroke import Ink, Stroke

Floats = npt.NDArray[np.float64]

LIGHTEST = 0.3
"""The share of the pen's width that is left where hardly any pressure is put on it."""

RELATIVE_WIDTH = 0.08
"""The pen's width as a share of the ink's larger side, where no stroke tells it."""

STEADY_SHARE = 0.2
"""Points closer than this share of the pen's width are drawn as one."""

MOST_EVENED, EVENED_REACH, FARTHEST_MOVED = 0.6, 10.0, 0.25
"""A crowded point is moved by this share of its distance from its neighbours' line, less and less
up to so many spacings apart, and never by more than so many."""

THINNEST, FARTHEST = 1e-9, 1e12
"""Lines are drawn as if pens were no thinner, and points and pens no farther or wider than this,
with nine decimals: ink of a damaged file overflows no arithmetic."""

MOST_PIECES = 64
"""No piece of a curve is cut into more straight lines than this."""


def widths(stroke: Stroke, *, width: float) -> Floats:
    """Return the drawn width at each point, of shape (points,), in ink units.

    `width` is the pen's at full pressure, which is also taken where a point has no pressure.
    """
    pressure = np.array([1.0 if p.pressure is None else p.pressure for p in stroke.points])
    drawn: Floats = width * (LIGHTEST + (1.0 - LIGHTEST) * _within(pressure, 0.0, 1.0))
    return drawn


def pen_width(ink: Ink) -> float:
    """Return the width for strokes that have none, in ink units, always above 0.

    It is the widest that a stroke of `ink` tells, else a share of the ink's size, else 1.
    """
    told = [stroke.width for stroke in ink.strokes if stroke.width]
    if told:
        return max(told)
    if ink.is_empty:
        return 1.0
    return RELATIVE_WIDTH * max(ink.box.width, ink.box.height) or 1.0


def beziers(xy: Floats) -> Floats:
    """Return the cubic Bezier curves through the points, of shape (points - 1, 4, 2).

    `xy` has shape (points, 2). The curve is the centripetal Catmull-Rom
    spline: it passes through every point and makes no loops or cusps between them (Yuksel, Schaefer
    and Keyser 2011, "Parameterization and applications of Catmull-Rom curves").
    """
    start, end = xy[:-1], xy[1:]
    way = end - start
    curves = np.empty((len(way), 4, 2))
    curves[:, 0], curves[:, 1] = start, start + way / 3
    curves[:, 2], curves[:, 3] = end - way / 3, end
    if len(curves) > 1:
        length = np.hypot(way[:, :1], way[:, 1:])
        root = np.sqrt(length)
        lengths_in, lengths_out = (length[:-1], root[:-1]), (length[1:], root[1:])
        curves[1:, 1] = _handle(start[:-1], start[1:], end[1:], lengths_in, lengths_out)
        curves[:-1, 2] = _handle(end[1:], end[:-1], start[:-1], lengths_out, lengths_in)
        # With no neighbour beyond, the first and the last piece bend as parabolas do.
        curves[0, 1] = (start[0] + 3 * curves[0, 2] - end[0]) / 3
        curves[-1, 2] = (end[-1] + 3 * curves[-1, 1] - start[-1]) / 3
    return curves


def _handle(
    before: Floats,
    here: Floats,
    there: Floats,
    lengths_in: tuple[Floats, Floats],
    lengths_out: tuple[Floats, Floats],
) -> Floats:
    """Return the control point beside `here` on the way to `there`, row by row.

    The lengths are those of the ways in and out, each with its square root.
    """
    (length_in, root_in), (length_out, root_out) = lengths_in, lengths_out
    weight = 2 * length_in + 3 * root_in * root_out + length_out
    handle = length_in * there - length_out * before + weight * here
    parts = 3 * root_in * (root_in + root_out)
    # Points that steadying has moved onto each other have nothing between them to bend.
    apart = parts > 0
    return np.where(apart, handle / np.where(apart, parts, 1.0), here)


def flatten(curves: Floats, *, tolerance: float, first: int = 0) -> tuple[Floats, Floats]:
    """Cut Bezier curves into straight lines that leave them by at most `tolerance`.

    `curves` has shape (n, 4, 2). Returns the corners of the line, of shape (m, 2), and where each
    lies: k + t for the curve k at its parameter t, counted from `first` on.
    """
    # A curve leaves n chords of equal steps by at most its second derivative / 8 n^2.
    steps = curves[:, 1:] - curves[:, :-1]
    bends = steps[:, 1:] - steps[:, :-1]
    bend = 0.75 * np.hypot(bends[..., 0], bends[..., 1]).max(axis=1)
    pieces = _within(np.ceil(np.sqrt(bend / tolerance)), 1, MOST_PIECES).astype(np.intp)
    curve = np.repeat(np.arange(len(curves)), pieces)
    piece = np.arange(len(curve)) - np.repeat(np.cumsum(pieces) - pieces, pieces)
    t = ((piece + 1) / pieces[curve])[:, None]
    a, b, c, d = curves[curve].transpose(1, 0, 2)
    corners = (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t**2 * c + t**3 * d
    where = np.concatenate([[float(first)], first + curve + t[:, 0]])
    return np.concatenate([curves[:1, 0], corners]), where


def steadied(xy: Floats, radius: Floats, *, spacing: float) -> Floats:
    """Return the points that the curve goes through, of shape (m, 3): x, y and radius.

    Points crowded within one `spacing` of the way become their mean, and those not much further
    apart are drawn a little towards the line between their neighbours: that takes out the grid of
    whole pixels and the tremble of a slow hand. Points far apart stay where they are, and so do the
    first and the last. Neighbours differ. A longer stroke begins just as the shorter one did, but
    for the last few points.
    """
    moved = np.concatenate([[True], np.any(np.diff(xy, axis=0) != 0, axis=1)])
    if not moved[1:].any():
        # What a pen does without moving is one dot, as heavy as its heaviest moment.
        return np.array([[*xy[0], radius.max()]])
    points = np.column_stack([xy, radius])[moved]
    steps = lengths(points[:, :2])
    stretch = np.floor(np.cumsum(steps) / spacing)
    first = np.concatenate([[0], np.flatnonzero(np.diff(stretch)) + 1])
    number = np.diff(np.concatenate([first, [len(steps)]]))
    means = np.add.reduceat(points[1:], first, axis=0) / number[:, None]
    if len(means) > 1 and np.hypot(*(means[-1] - points[-1])[:2]) < spacing:
        means = means[:-1]
    steady = np.concatenate([points[:1], means, points[-1:]])
    apart = np.any(np.diff(steady[:, :2], axis=0) != 0, axis=1)
    steady = steady[np.concatenate([[True], apart])]
    steady[1:-1, :2] += evened(steady[:, :2], spacing=spacing)
    through: Floats = steady
    return through


def evened(xy: Floats, *, spacing: float) -> Floats:
    """Return how far each inner point is moved towards the line between its neighbours.

    `xy` has shape (points, 2); neighbours differ.
    """
    before, here, after = xy[:-2], xy[1:-1], xy[2:]
    way = xy[1:] - xy[:-1]
    length = np.hypot(way[:, :1], way[:, 1:])
    length_in, length_out = length[:-1], length[1:]
    aside = before + (after - before) * length_in / (length_in + length_out) - here
    crowding = 1 - np.maximum(length_in, length_out) / (EVENED_REACH * spacing)
    wanted = MOST_EVENED * _within(crowding, 0, 1) * aside
    distance = np.hypot(wanted[:, :1], wanted[:, 1:])
    limit = FARTHEST_MOVED * spacing
    moved: Floats = wanted * np.minimum(1, limit / np.maximum(distance, limit))
    return moved


def through_points(stroke: Stroke, *, width: float) -> Floats:
    """Return the steadied points of a stroke, of shape (m, 3): x, y and radius.

    `width` is the pen's at full pressure, above 0. A stroke that never moves is one row.
    """
    drawn = drawn_points(stroke, width=width)
    return steadied(drawn[:, :2], drawn[:, 2], spacing=STEADY_SHARE * kept_width(width))


def drawn_points(stroke: Stroke, *, width: float) -> Floats:
    """Return the points of a stroke as they are drawn, of shape (points, 3): x, y and radius."""
    drawn = np.empty((len(stroke.points), 3))
    drawn[:, :2] = _within(stroke.xy, -FARTHEST, FARTHEST).round(9)
    drawn[:, 2] = widths(stroke, width=kept_width(width)) / 2
    return drawn


def kept_width(width: float) -> float:
    """Return a pen's width as it is drawn: neither too thin nor too wide for arithmetic."""
    return min(max(width, THINNEST), FARTHEST)


def thick_line(stroke: Stroke, *, width: float, tolerance: float) -> Floats:
    """Return the line that is drawn for a stroke, of shape (m, 3): x, y and radius at each corner.

    It leaves the smooth curve by at most `tolerance` ink units. `width` is the pen's at full
    pressure. A stroke that never moves is one row.
    """
    through = through_points(stroke, width=width)
    if len(through) == 1:
        return through
    corners, where = flatten(beziers(through[:, :2]), tolerance=tolerance)
    return np.column_stack([corners, np.interp(where, np.arange(len(through)), through[:, 2])])


def _within(values: Floats, low: float, high: float) -> Floats:
    """As np.clip, which takes longer for the few points of a live stroke than they are worth."""
    kept: Floats = np.minimum(np.maximum(values, low), high)
    return kept
