"""The outline of a thick line: closed polygons that fill to the shape of a stroke."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from inkdigit.ink.drawing import lengths
from inkdigit.ink.stroke import Box

Floats = npt.NDArray[np.float64]
Sides = tuple[Floats, Floats, npt.NDArray[np.bool_]]

STEEPEST = 0.99
"""Where the radius falls by more than this share of the way, one disc hides the next."""

SHARP_TURN = 0.9
"""The cosine between a segment and the line's heading at its ends, below which a turn is sharp."""

LEAST_ANGLE = 2 * math.pi / 720
"""No chord of an arc spans less than this, in radians, however large the arc."""

_NEIGHBOURS = 2
"""How a corner is drawn depends on so many before it."""

MARGIN = 2.0
"""Ink units around a box within which a line is still outlined: soft edges reach so far."""


def outline(line: Floats, *, tolerance: float, within: Box | None = None) -> list[Floats]:
    """Return polygons whose union is what a round pen covers along a thick line.

    `line` has shape (m, 3): x, y and radius at each corner (`inkdigit.ink.curves.thick_line`). The
    polygons have shape (k, 2), leave the true shape by about `tolerance`, and all turn the same way
    round: filled together by the nonzero winding rule they join without a seam. They overlap only
    where the line turns more sharply than its own thickness, for an edge that is filled twice is a
    hard one. With `within`, parts that can't be seen in that box are left out.
    """
    if len(line) == 1:
        return [_disc(line[0], tolerance)]
    seen = _seen(line, within)
    if not seen.any():
        return []
    whole = len(seen)
    begin, end, (left, right, smooth) = _part_seen(line, seen)
    line, seen = line[begin : end + 1], seen[begin:end]
    polygons: list[Floats] = []
    for first, last in _runs(smooth & seen):
        caps = begin + first == 0, begin + last == whole
        polygons.append(_strip(line, left, right, first, last, caps=caps, tolerance=tolerance))
    for first, last in _runs(~smooth):
        if seen[first:last].any():
            polygons += _turn(line[first : last + 1], tolerance)
    return polygons


def line_box(line: Floats) -> Box:
    """Return the box around what a thick line covers."""
    low, high = (line[:, :2] - line[:, 2:]).min(axis=0), (line[:, :2] + line[:, 2:]).max(axis=0)
    return Box(*low.tolist(), *high.tolist())


def changed_box(before: Floats, after: Floats, *, alike: int = 0) -> Box:
    """Return the box outside of which two thick lines are drawn alike, edges and all.

    It is small where one line goes on from the other, as a growing stroke does. `alike` tells how
    many of their first corners are known to be the same.
    """
    begin = max(alike - _NEIGHBOURS, 0)
    before, after = before[begin:], after[begin:]
    shared = min(len(before), len(after))
    differ = np.flatnonzero((before[:shared] != after[:shared]).any(axis=1))
    first = max((int(differ[0]) if len(differ) else shared) - _NEIGHBOURS, 0)
    left, top, right, bottom = line_box(np.concatenate([before[first:], after[first:]]))
    reach = 2 * MARGIN
    return Box(left - reach, top - reach, right + reach, bottom + reach)


def _turn(line: Floats, tolerance: float) -> list[Floats]:
    """Return the outline of a sharp turn: discs on the way, and strips from one to the next."""
    radius = line[:, 2].max()
    # Discs this far apart leave dents of one tolerance between them.
    apart = math.sqrt(8 * radius * tolerance)
    way = np.concatenate([[0.0], np.cumsum(lengths(line[:, :2]))])
    stops = [0]
    for corner in range(1, len(line)):
        if way[corner] - way[stops[-1]] > apart or corner == len(line) - 1:
            stops.append(corner)
    polygons: list[Floats] = []
    for start, stop in pairwise(stops):
        piece = line[[start, stop]]
        left, right, smooth = _sides(piece)
        if smooth[0]:
            caps = start == 0, True
            polygons.append(_strip(piece, left, right, 0, 1, caps=caps, tolerance=tolerance))
        else:  # one disc lies within the other
            polygons.append(_disc(piece[np.argmax(piece[:, 2])], tolerance))
    return polygons


def _part_seen(line: Floats, seen: npt.NDArray[np.bool_]) -> tuple[int, int, Sides]:
    """Return the corners between which a line is to be outlined, and its sides there.

    How a segment runs is told by its neighbours, so that those seen and one beside them are enough;
    only a sharp turn that reaches out of sight needs all of it.
    """
    hits = np.flatnonzero(seen)
    begin, end = max(int(hits[0]) - 1, 0), min(int(hits[-1]) + 2, len(seen))
    sides = _sides(line[begin : end + 1])
    smooth = sides[2]
    if (begin == 0 or smooth[1]) and (end == len(seen) or smooth[-2]):
        return begin, end, sides
    return 0, len(seen), _sides(line)


def _sides(line: Floats) -> Sides:
    """Return where a pen's edges run left and right of each corner, and where they run smoothly.

    A segment is smooth where both edges go forward along it and its ends bend away little, so that
    the strip between the edges is the segment's shape.
    """
    xy, radius = line[:, :2], line[:, 2]
    step = xy[1:] - xy[:-1]
    length = np.hypot(step[:, 0], step[:, 1])
    way = np.where(length > 0, length, 1.0)
    forward = step / way[:, None]
    narrowing = (radius[:-1] - radius[1:]) / way
    swallowed = np.abs(narrowing) >= STEEPEST  # the disc at one end lies within the other
    narrowing[swallowed] = 0.0
    heading = np.concatenate([forward[:1], forward[:-1] + forward[1:], forward[-1:]])
    norm = np.hypot(heading[:, 0], heading[:, 1])
    heading = heading / np.where(norm > 0, norm, 1.0)[:, None]
    lean = np.concatenate([narrowing[:1], (narrowing[:-1] + narrowing[1:]) / 2, narrowing[-1:]])
    across = heading[:, ::-1] * (-1.0, 1.0) * np.sqrt(1 - lean**2)[:, None]
    along = heading * lean[:, None]
    left, right = xy + (along + across) * radius[:, None], xy + (along - across) * radius[:, None]
    straight = (heading[:-1] * forward).sum(axis=1), (heading[1:] * forward).sum(axis=1)
    smooth = (
        (length > 0)
        & ~swallowed
        & (np.minimum(*straight) > SHARP_TURN)
        & (((left[1:] - left[:-1]) * forward).sum(axis=1) > 0)
        & (((right[1:] - right[:-1]) * forward).sum(axis=1) > 0)
    )
    return left, right, smooth


def _strip(
    line: Floats,
    left: Floats,
    right: Floats,
    first: int,
    last: int,
    *,
    caps: tuple[bool, bool],
    tolerance: float,
) -> Floats:
    """Return the outline from one corner to another: both edges, and round caps where asked for."""
    parts = [left[first : last + 1], right[first : last + 1][::-1]]
    if caps[1]:
        parts.insert(1, _round(line[last], left[last], right[last], tolerance))
    if caps[0]:
        parts.append(_round(line[first], right[first], left[first], tolerance))
    return np.concatenate(parts)


def _round(corner: Floats, start: Floats, end: Floats, tolerance: float) -> Floats:
    """Return the arc around a corner from one edge on to the other, ends left out."""
    from_angle = math.atan2(start[1] - corner[1], start[0] - corner[0])
    to_angle = math.atan2(end[1] - corner[1], end[0] - corner[0])
    turn = -((from_angle - to_angle) % (2 * math.pi))
    return _arc(corner, from_angle, turn, tolerance)[1:-1]


def _disc(corner: Floats, tolerance: float) -> Floats:
    """Return the disc of the pen at a corner, turning as the strips do."""
    return _arc(corner, 0.0, -2 * math.pi, tolerance)[:-1]


def _arc(corner: Floats, start: float, turn: float, tolerance: float) -> Floats:
    """Return an arc of `turn` radians from the angle `start`, both ends included."""
    radius = corner[2]
    # A chord leaves its arc by radius * (1 - cos(half its angle)).
    largest = 2 * math.acos(max(1 - tolerance / radius, 0.5)) if radius > 0 else math.pi / 3
    chords = math.ceil(abs(turn) / max(largest, LEAST_ANGLE))
    angles = start + np.linspace(0.0, turn, chords + 1)
    arc: Floats = corner[:2] + radius * np.column_stack([np.cos(angles), np.sin(angles)])
    return arc


def _seen(line: Floats, within: Box | None) -> npt.NDArray[np.bool_]:
    """Return which segments reach into the box."""
    if within is None:
        return np.ones(len(line) - 1, dtype=np.bool_)
    reach = line[:, 2].max() + MARGIN
    low, high = np.minimum(line[:-1, :2], line[1:, :2]), np.maximum(line[:-1, :2], line[1:, :2])
    inside = (high >= np.array(within[:2]) - reach) & (low <= np.array(within[2:]) + reach)
    seen: npt.NDArray[np.bool_] = inside.all(axis=1)
    return seen


def _runs(chosen: npt.NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Return the corners where each unbroken run of chosen segments begins and ends."""
    bounded = np.zeros(len(chosen) + 2, np.bool_)
    bounded[1:-1] = chosen
    edges = np.flatnonzero(bounded[1:] != bounded[:-1])
    return list(zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True))
