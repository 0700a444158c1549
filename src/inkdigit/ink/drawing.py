"""Ink drawn as an image: antialiased round-capped lines, at any size.

A pixel's value is the share of it that the pen covers, taken across the line: a band of half-width
r whose centre line passes the pixel at distance d covers [d - 1/2, d + 1/2] where it overlaps
[-r, r]. That is exact for straight lines along the axes and close to it for all others.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from inkdigit.ink.stroke import Ink

Array = npt.NDArray[np.float32]

_TILE_PX = 14  # small enough to skip most lines in a large picture, large enough for numpy
_LARGE_PX = 400  # a large picture has tiles that few lines reach, and tiles inside one line
_LARGE_TILE_PX = 28
_STEP_PX = 0.35  # points closer than this along a line make no visible difference
_SLACK_PX = 0.125  # beside a tile's outermost pixels, whose middles lie half a pixel inside
_MOST_LINES = 2_000  # a scribble is drawn with longer lines rather than slowly


def draw_ink(ink: Ink, *, size: tuple[int, int], width_px: float | None = None) -> Array:
    """Draw ink whose coordinates are pixels, as float32 of shape (height, width), ink 1.0 on 0.0.

    `size` is (width, height) in pixels; what lies outside is cut off. `width_px` is the pen's full
    width for every stroke; where it is None each stroke is drawn at its own, or at 1/20 of the
    picture's shorter side if it has none. Pressure changes nothing here.
    """
    own = [width_px or stroke.width or min(size) / 20 for stroke in ink.strokes]
    return draw_polylines([stroke.xy for stroke in ink.strokes], widths_px=own, size=size)


def draw_polylines(
    polylines: Sequence[npt.NDArray[np.floating]],
    *,
    widths_px: Sequence[float],
    size: tuple[int, int],
) -> Array:
    """Draw lines through points, round at caps and joints: float32 (height, width), ink 1.0 on 0.0.

    Each polyline has shape (points, 2), x and y in pixels; one point alone is a dot. `widths_px`
    holds the full pen width of each. `size` is (width, height).
    """
    if not polylines:
        return np.zeros((size[1], size[0]), np.float32)
    travelled = [np.cumsum(lengths(xy)) for xy in polylines]
    total = sum(float(along[-1]) for along in travelled if len(along))
    step_px = max(_STEP_PX, total / _MOST_LINES)
    lines = [_lines(xy, along / step_px) for xy, along in zip(polylines, travelled, strict=True)]
    by_width: dict[float, list[Array]] = {}
    for width, part in zip(widths_px, lines, strict=True):
        by_width.setdefault(width, []).append(part)
    drawn = [
        _draw_lines(np.concatenate(parts), radius_px=width / 2, size=size)
        for width, parts in by_width.items()
    ]
    return drawn[0] if len(drawn) == 1 else np.maximum.reduce(drawn)


def lengths(xy: npt.NDArray[np.floating]) -> npt.NDArray[np.floating]:
    """The way from each point to the next."""
    step = xy[1:] - xy[:-1]
    return np.hypot(step[:, 0], step[:, 1])


def _lines(xy: npt.NDArray[np.floating], steps: npt.NDArray[np.floating]) -> Array:
    """The polyline as lines of about one step or longer, of shape (n, 4): x0, y0, x1, y1."""
    xy = xy.astype(np.float32)
    keep = np.ones(len(xy), bool)
    stretch = np.floor(steps)
    keep[1:-1] = stretch[1:] > stretch[:-1]
    kept = xy[keep]
    return np.concatenate([kept[:-1], kept[1:]] if len(xy) > 1 else [kept, kept], axis=1)


def _draw_lines(lines: Array, *, radius_px: float, size: tuple[int, int]) -> Array:
    width, height = size
    image = np.zeros((height, width), np.float32)
    reach = np.float32(radius_px + _SLACK_PX)
    low = np.minimum(lines[:, :2], lines[:, 2:]) - reach
    high = np.maximum(lines[:, :2], lines[:, 2:]) + reach
    segments = _segments(lines)
    large = max(size) >= _LARGE_PX
    tile_px, cover = (_LARGE_TILE_PX, _cover_tile) if large else (_TILE_PX, _cover)
    for top in range(0, height, tile_px):
        bottom = min(top + tile_px, height)
        in_rows = np.flatnonzero((high[:, 1] > top) & (low[:, 1] < bottom))
        if not len(in_rows):
            continue
        lefts, rights = low[in_rows, 0], high[in_rows, 0]
        y = np.arange(top, bottom, dtype=np.float32) + np.float32(0.5)
        for left in range(0, width, tile_px):
            right = min(left + tile_px, width)
            near = in_rows[(rights > left) & (lefts < right)]
            if len(near):
                x = np.arange(left, right, dtype=np.float32) + np.float32(0.5)
                tile = cover(segments[near], np.float32(radius_px), x=x, y=y)
                image[top:bottom, left:right] = tile
    return image


def _segments(lines: Array) -> Array:
    """Where each line starts, how it goes, and that by its squared length: (lines, 6)."""
    start, along = lines[:, :2], lines[:, 2:] - lines[:, :2]
    square = np.maximum((along**2).sum(axis=1), np.float32(1e-12))
    return np.concatenate([start, along, along / square[:, None]], axis=1)


def _cover_tile(segments: Array, radius: np.float32, *, x: Array, y: Array) -> Array | float:
    """The same as _cover, sooner where most lines are far or one covers everything."""
    x_middle, y_middle = np.mean(x, keepdims=True), np.mean(y, keepdims=True)
    middle = np.sqrt(_squares(segments, x=x_middle, y=y_middle)[:, 0, 0])
    half = math.hypot(len(x), len(y)) / 2
    if (middle + half + 0.5 < radius).any():
        return 1.0
    near = middle - half - 0.5 < radius
    return _cover(segments[near], radius, x=x, y=y) if near.any() else 0.0


def _cover(segments: Array, radius: np.float32, *, x: Array, y: Array) -> Array:
    """The share of each pixel covered, of shape (len(y), len(x)): what the nearest line covers."""
    distance = np.sqrt(_squares(segments, x=x, y=y).min(axis=0))
    # [d - 1/2, d + 1/2] within [-r, r], for d of at least 0.
    share = np.maximum(radius + np.float32(0.5) - distance, 0)
    return np.asarray(np.minimum(share, min(1.0, 2.0 * float(radius))), np.float32)


def _squares(segments: Array, *, x: Array, y: Array) -> Array:
    """The squared distance of each pixel's middle from each line: (lines, len(y), len(x))."""
    x0, y0, along_x, along_y, slope_x, slope_y = segments.T[:, :, None]
    dx, dy = x - x0, y - y0
    share = (dx * slope_x)[:, None, :] + (dy * slope_y)[:, :, None]
    np.maximum(share, 0, out=share)
    np.minimum(share, 1, out=share)
    off_x: Array = share * along_x[:, None]
    off_y = np.multiply(share, along_y[:, None], out=share)
    np.subtract(dx[:, None, :], off_x, out=off_x)
    np.subtract(dy[:, :, None], off_y, out=off_y)
    off_x *= off_x
    off_y *= off_y
    off_x += off_y
    return off_x
