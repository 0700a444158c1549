"""Edits of ink that return new ink: partial erasing, and fitting into a box."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from inkdigit.ink.curves import widths
from inkdigit.ink.stroke import Box, Ink, Point, Stroke

Floats = npt.NDArray[np.float64]

MOST_ENLARGED = 16.0
"""`fitted` enlarges no more than this, so that a dot of a tiny drawing stays a dot."""


def erase(ink: Ink, *, path: Sequence[tuple[float, float]], radius: float) -> Ink:
    """Return `ink` without what an eraser touched on its way.

    The eraser is a disc of `radius` ink units whose centre runs straight from each position of
    `path` to the next; one position is a single dab. A stroke is cut where its drawn line (its
    centre line and half its width) touches the eraser, between two points as well as at them; what
    stays has interpolated points at the cuts. A dot that is touched goes whole. A stroke that is
    not touched is returned as the same object, and ink that is not as the same ink.

    Raises ValueError for an empty path and a radius that is not above 0.
    """
    if not path:
        raise ValueError("an eraser that is nowhere erases nothing")
    if not radius > 0:
        raise ValueError(f"the eraser's radius must be above 0, not {radius}")
    way = np.array(path, dtype=np.float64)
    if len(way) == 1:
        way = np.concatenate([way, way])
    strokes: list[Stroke] = []
    for stroke in ink.strokes:
        strokes += _without_touched(stroke, way=way, radius=radius + _half_width(stroke))
    if len(strokes) == len(ink.strokes) and all(map(_is, strokes, ink.strokes)):
        return ink
    return Ink(tuple(strokes))


def fitted(ink: Ink, box: Box) -> Ink:
    """Return `ink` scaled, aspect and pen widths kept, to fill `box` with its line, and centred.

    The scale is at most MOST_ENLARGED. Empty ink stays empty.
    """
    if ink.is_empty:
        return ink
    line = _line_box(ink)
    scale = min(
        MOST_ENLARGED,
        box.width / line.width if line.width > 0 else MOST_ENLARGED,
        box.height / line.height if line.height > 0 else MOST_ENLARGED,
    )
    if line.width == line.height == 0:
        scale = 1.0
    return ink.transformed(
        scale=scale,
        dx=(box.left + box.right - scale * (line.left + line.right)) / 2,
        dy=(box.top + box.bottom - scale * (line.top + line.bottom)) / 2,
    )


def with_width(ink: Ink, width: float) -> Ink:
    """Return `ink` with `width` for the strokes that have none."""
    if all(stroke.width for stroke in ink.strokes):
        return ink
    return Ink(tuple(s if s.width else replace(s, width=width) for s in ink.strokes))


def _is(one: Stroke, other: Stroke) -> bool:
    return one is other


def _half_width(stroke: Stroke) -> float:
    """Return half the width of the stroke where it is thickest, 0 where that is not known."""
    return 0.0 if stroke.width is None else float(widths(stroke, width=stroke.width).max()) / 2


def _line_box(ink: Ink) -> Box:
    """Return the box around the ink, half of each stroke's width included."""
    half = np.array([_half_width(stroke) for stroke in ink.strokes])
    half = np.repeat(half, [len(stroke.points) for stroke in ink.strokes])[:, None]
    left, top = (ink.xy - half).min(axis=0).tolist()
    right, bottom = (ink.xy + half).max(axis=0).tolist()
    return Box(left, top, right, bottom)


def _without_touched(stroke: Stroke, *, way: Floats, radius: float) -> list[Stroke]:
    """Return what the eraser leaves of one stroke, `radius` counted from its centre line."""
    xy = stroke.xy
    if np.any(xy.max(axis=0) < way.min(axis=0) - radius) or np.any(
        xy.min(axis=0) > way.max(axis=0) + radius
    ):
        return [stroke]
    if len(xy) == 1 or not np.any(np.diff(xy, axis=0)):
        distance = min(_distance(xy[0], a, b) for a, b in pairwise(way))
        return [] if distance < radius else [stroke]
    gaps = _gaps(xy, way=way, radius=radius)
    if not gaps:
        return [stroke]
    return [
        Stroke(points, stroke.width)
        for start, end in _complement(gaps, end=len(xy) - 1.0)
        if len(points := _stretch(stroke.points, start=start, end=end)) > 1
    ]


def _distance(point: Floats, a: Floats, b: Floats) -> float:
    """Return the distance of a point from the straight line between `a` and `b`."""
    along = b - a
    length2 = float(along @ along)
    t = min(max(float((point - a) @ along) / length2, 0.0), 1.0) if length2 > 0 else 0.0
    return float(np.hypot(*(point - a - t * along)))


def _gaps(xy: Floats, *, way: Floats, radius: float) -> list[tuple[float, float]]:
    """Return where along the stroke the eraser touches it, in order, overlaps joined.

    A place is k + t: between the points k and k + 1 at the share t of the way.
    """
    found: list[tuple[float, float]] = []
    for a, b in pairwise(way):
        entry, leave = _inside_capsule(xy[:-1], xy[1:], a=a, b=b, radius=radius)
        for k in np.flatnonzero(leave > entry).tolist():
            found.append((k + float(entry[k]), k + float(leave[k])))
    joined: list[tuple[float, float]] = []
    for start, end in sorted(found):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _inside_capsule(
    start: Floats, end: Floats, *, a: Floats, b: Floats, radius: float
) -> tuple[Floats, Floats]:
    """Return from where to where, in 0..1, lines lie within `radius` of the line from a to b.

    `start` and `end` have shape (n, 2). The region is a capsule: two discs and the rectangle
    between them. It is convex, so that a line is inside it once at most: from the first entry into
    one of the three to the last exit. Where a line misses it, the exit is not after the entry.
    """
    spans = [_inside_disc(start, end, a, radius), _inside_disc(start, end, b, radius)]
    length = float(np.hypot(*(b - a)))
    if length > 0:
        forward = (b - a) / length
        sideways = np.array([-forward[1], forward[0]])
        lengthwise = _inside_band((start - a) @ forward, (end - a) @ forward, 0.0, length)
        crosswise = _inside_band((start - a) @ sideways, (end - a) @ sideways, -radius, radius)
        spans.append(
            (np.maximum(lengthwise[0], crosswise[0]), np.minimum(lengthwise[1], crosswise[1]))
        )
    entry, leave = np.ones(len(start)), np.zeros(len(start))
    for first, last in spans:
        first, last = np.maximum(first, 0.0), np.minimum(last, 1.0)
        hit = last > first
        entry = np.where(hit, np.minimum(entry, first), entry)
        leave = np.where(hit, np.maximum(leave, last), leave)
    return entry, leave


def _inside_disc(
    start: Floats, end: Floats, centre: Floats, radius: float
) -> tuple[Floats, Floats]:
    """Return from where to where lines lie in a disc, as shares that may leave 0..1."""
    along = end - start
    a = np.sum(along * along, axis=1)
    b = np.sum(along * (start - centre), axis=1)
    c = np.sum((start - centre) ** 2, axis=1) - radius * radius
    root = np.sqrt(np.maximum(b * b - a * c, 0.0))
    moves = a > 0
    safe = np.where(moves, a, 1.0)
    still = np.where(c < 0, np.inf, -np.inf)  # a line without length is inside all along or never
    return np.where(moves, (-b - root) / safe, -still), np.where(moves, (-b + root) / safe, still)


def _inside_band(start: Floats, end: Floats, low: float, high: float) -> tuple[Floats, Floats]:
    """Return from where to where a value that runs from `start` to `end` lies in low..high."""
    change = end - start
    moves = np.abs(change) > 0
    safe = np.where(moves, change, 1.0)
    with np.errstate(over="ignore"):  # as far off as can be, where it hardly changes
        to_low, to_high = (low - start) / safe, (high - start) / safe
    still = np.where((start > low) & (start < high), np.inf, -np.inf)
    return (
        np.where(moves, np.minimum(to_low, to_high), -still),
        np.where(moves, np.maximum(to_low, to_high), still),
    )


def _complement(gaps: list[tuple[float, float]], *, end: float) -> list[tuple[float, float]]:
    """Return the stretches of 0..end that lie between the gaps."""
    starts = [0.0, *(gap_end for _, gap_end in gaps)]
    ends = [*(gap_start for gap_start, _ in gaps), end]
    return [(a, b) for a, b in zip(starts, ends, strict=True) if b > a]


def _stretch(points: tuple[Point, ...], *, start: float, end: float) -> tuple[Point, ...]:
    """Return the points from one place along a stroke to another, cut ends included."""
    first, last = int(np.floor(start)) + 1, int(np.ceil(end)) - 1
    stretch = (_at(points, start), *points[first : last + 1], _at(points, end))
    return stretch if any(p[:2] != stretch[0][:2] for p in stretch) else stretch[:1]


def _at(points: tuple[Point, ...], place: float) -> Point:
    """Return the point at a place along a stroke, the values between two points interpolated."""
    k = min(int(place), len(points) - 1)
    t = place - k
    if t == 0:
        return points[k]
    one, other = points[k], points[k + 1]
    return Point(
        one.x + t * (other.x - one.x),
        one.y + t * (other.y - one.y),
        _between(one.pressure, other.pressure, t),
        _between(one.time_ms, other.time_ms, t),
    )


def _between(one: float | None, other: float | None, t: float) -> float | None:
    if one is None or other is None:
        return one if other is None else other
    return one + t * (other - one)
