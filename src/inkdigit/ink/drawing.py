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
    travelled = [np.cumsum(np.hypot(*np.diff(xy, axis=0).T)) for xy in polylines]
    total = sum(float(along[-1]) for along in travelled if len(along))
    step_px = max(_STEP_PX, total / _MOST_LINES)
    lines = [_lines(xy, along / step_px) for xy, along in zip(polylines, travelled, strict=True)]
    counts = [len(part) for part in lines]
    radii = np.repeat(np.asarray(widths_px, np.float32) / np.float32(2), counts)
    return _draw_lines(np.concatenate(lines), radii_px=radii, size=size)


def _lines(xy: npt.NDArray[np.floating], steps: npt.NDArray[np.floating]) -> Array:
    """The polyline as lines of about one step or longer, of shape (n, 4): x0, y0, x1, y1."""
    xy = xy.astype(np.float32)
    keep = np.ones(len(xy), bool)
    keep[1:-1] = np.diff(np.floor(steps)) > 0
    kept = xy[keep]
    return np.concatenate([kept[:-1], kept[1:]] if len(xy) > 1 else [kept, kept], axis=1)


def _draw_lines(lines: Array, *, radii_px: Array, size: tuple[int, int]) -> Array:
    width, height = size
    image = np.zeros((height, width), np.float32)
    reach = (radii_px + 1)[:, None]
    low = np.minimum(lines[:, :2], lines[:, 2:]) - reach
    high = np.maximum(lines[:, :2], lines[:, 2:]) + reach
    large = max(size) >= _LARGE_PX
    tile_px, cover = (_LARGE_TILE_PX, _cover_tile) if large else (_TILE_PX, _cover)
    for top in range(0, height, tile_px):
        bottom = min(top + tile_px, height)
        in_rows = np.flatnonzero((high[:, 1] > top) & (low[:, 1] < bottom))
        if not len(in_rows):
            continue
        lefts, rights = low[in_rows, 0], high[in_rows, 0]
        y = np.arange(top, bottom, dtype=np.float32) + 0.5
        for left in range(0, width, tile_px):
            right = min(left + tile_px, width)
            near = in_rows[(rights > left) & (lefts < right)]
            if len(near):
                x = np.arange(left, right, dtype=np.float32) + 0.5
                image[top:bottom, left:right] = cover(lines[near], radii_px[near], x=x, y=y)
    return image


def _cover_tile(lines: Array, radii: Array, *, x: Array, y: Array) -> Array | float:
    """The same as _cover, sooner where most lines are far or one covers everything."""
    middle = _distances(lines, x=np.mean(x, keepdims=True), y=np.mean(y, keepdims=True))[:, 0, 0]
    half = math.hypot(len(x), len(y)) / 2
    if (middle + half + 0.5 < radii).any():
        return 1.0
    near = middle - half - 0.5 < radii
    return _cover(lines[near], radii[near], x=x, y=y) if near.any() else 0.0


def _cover(lines: Array, radii: Array, *, x: Array, y: Array) -> Array:
    """The share of each pixel covered, of shape (len(y), len(x))."""
    distance = _distances(lines, x=x, y=y)
    r = radii[:, None, None]
    covered = np.minimum(distance + 0.5, r) - np.maximum(distance - 0.5, -r)
    return np.asarray(np.clip(covered.max(axis=0), 0, 1), np.float32)


def _distances(lines: Array, *, x: Array, y: Array) -> Array:
    """How far each pixel's middle is from each line, of shape (lines, len(y), len(x))."""
    start, along = lines[:, :2], lines[:, 2:] - lines[:, :2]
    square = np.maximum((along**2).sum(axis=1), np.float32(1e-12))
    dx = x[None, :] - start[:, :1]
    dy = y[None, :] - start[:, 1:]
    share = (dx * (along[:, :1] / square[:, None]))[:, None, :]
    share = share + (dy * (along[:, 1:] / square[:, None]))[:, :, None]
    np.clip(share, 0, 1, out=share)
    off_x = dx[:, None, :] - share * along[:, 0, None, None]
    off_y = dy[:, :, None] - share * along[:, 1, None, None]
    return np.asarray(np.sqrt(off_x * off_x + off_y * off_y), np.float32)
