"""Framing: every digit, however it was made, in the one frame that the network knows.

The frame is MNIST's (LeCun et al. 1998): the ink's box scaled, aspect kept, to fit 20x20, and
placed in 28x28 with its centre of mass at the centre. Ink is drawn from its strokes at that scale
with one pen, so that neither size nor width nor pressure changes what the network sees; a picture
of thin lines is thickened for the same reason. Enlarging is capped, so that a dot stays a dot.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from inkdigit.ink.drawing import draw_polylines, lengths
from inkdigit.ink.stroke import Ink

Array = npt.NDArray[np.float32]
Vector = npt.NDArray[np.float64]

FRAME = 28
BOX = 20
PEN_WIDTH = 2.4
"""The pen in the frame, in pixels: with it pen-drawn digits hold as much ink as MNIST's do."""
MAX_ENLARGEMENT = 2.0
"""Ink smaller than half the box keeps some of its smallness: a click with a jitter is no zero."""

_CENTRE = 14.5  # where MNIST's centres of mass lie: the middle of the pixel with index 14
_FAINTEST = 0.1  # less coverage than this is blur or noise, not the edge of the ink
_THINNEST = 1.3  # pixels in the frame, MNIST's finest pens; what is finer gets the pen of ink
_WORKING = 120  # longest side, in pixels, at which a picture's lines are measured and thickened


class NothingToRead(ValueError):
    """There is no ink to frame."""


def frame_ink(ink: Ink) -> Array:
    """Frame ink: float32 of shape (28, 28), ink 1.0 on 0.0.

    Raises NothingToRead for empty ink and for ink that is nowhere (a coordinate not finite).
    """
    return draw_polylines(
        place_ink(ink).polylines(ink),
        widths_px=[PEN_WIDTH] * len(ink.strokes),
        size=(FRAME, FRAME),
    )


def frame_strokes(ink: Ink) -> Array:
    """Each stroke's share of the frame: float32 of shape (strokes, 28, 28); see `frame_ink`."""
    lines = place_ink(ink).polylines(ink)
    drawn = [draw_polylines([xy], widths_px=[PEN_WIDTH], size=(FRAME, FRAME)) for xy in lines]
    return np.stack(drawn)


@dataclass(frozen=True, eq=False)
class Placement:
    """How ink gets into its frame: `corner` of its box to `inset`, scaled, in pixels."""

    corner: Vector
    scale: float
    inset: Vector

    def polylines(self, ink: Ink) -> list[Vector]:
        """The strokes in the frame, each of shape (points, 2)."""
        return [self.to_frame(stroke.xy) for stroke in ink.strokes]

    def to_frame(self, xy: Vector) -> Vector:
        """Points of the ink, of shape (n, 2), in pixels of the frame."""
        return (xy - self.corner) * self.scale + PEN_WIDTH / 2 + self.inset


def place_ink(ink: Ink) -> Placement:
    """Find where ink lies in its frame. Raises NothingToRead as `frame_ink` does."""
    if ink.is_empty:
        raise NothingToRead("nothing is drawn")
    box = ink.box
    if not all(map(math.isfinite, (*box, box.width, box.height))):
        raise NothingToRead("the ink has coordinates that are no finite numbers")
    extent = max(box.width, box.height)
    scale = min((BOX - PEN_WIDTH) / extent if extent > 0 else np.inf, MAX_ENLARGEMENT)
    corner = np.array([box.left, box.top])
    size = np.array([box.width, box.height]) * scale + PEN_WIDTH
    alone = Placement(corner, scale, np.zeros(2))
    return Placement(corner, scale, _offset(_centre_of_mass(alone.polylines(ink)), size))


def frame_picture(coverage: Array) -> Array:
    """Frame a picture's ink: float32 of shape (28, 28), ink 1.0 on 0.0.

    `coverage` is float of shape (height, width): how much of each pixel is ink, 0..1. A picture
    that is framed already, as MNIST's are, comes back as it is but for the faintest of its edge.

    Raises NothingToRead where no pixel holds ink.
    """
    ink = _cropped(np.asarray(coverage, np.float32))
    if max(ink.shape) > _WORKING:
        ink = _resized(ink, _WORKING / max(ink.shape))
    extent, line_width = max(ink.shape), _line_width(ink)
    if line_width < _THINNEST / BOX * extent:
        pen = PEN_WIDTH / BOX
        missing = (pen * extent - line_width) / (1 - pen)  # the box grows with its lines
        ink = _cropped(_thickened(ink, radius=missing / 2))
    extent = max(ink.shape)
    if abs(extent - BOX) > 1:  # within a pixel of its size a picture is better left sharp
        ink = _resized(ink, min(BOX / extent, MAX_ENLARGEMENT))
    return _placed(ink / ink.max())


def _offset(centre_of_mass: Vector, size: Vector) -> Vector:
    """Where the ink's top left corner belongs: centred by mass, and nothing outside the frame."""
    return np.clip(_CENTRE - centre_of_mass, 0, FRAME - size)


def _centre_of_mass(polylines: list[Vector]) -> Vector:
    """The centre of what the pen leaves: its lines, and half a dot at each end."""
    cap = math.pi / 8 * PEN_WIDTH
    mass, moment = 0.0, np.zeros(2)
    for xy in polylines:
        steps = lengths(xy)
        moment += steps @ ((xy[1:] + xy[:-1]) / 2) + cap * (xy[0] + xy[-1])
        mass += float(steps.sum()) + 2 * cap
    return moment / mass


def _cropped(ink: Array) -> Array:
    """The part that holds ink, blur left out, the faintest picture at full strength."""
    peak = float(ink.max(initial=0))
    if not peak > 0:
        raise NothingToRead("the picture holds no ink")
    held = ink > _FAINTEST * peak
    rows, columns = np.flatnonzero(held.any(axis=1)), np.flatnonzero(held.any(axis=0))
    return ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1] / peak


def _resized(ink: Array, scale: float) -> Array:
    from PIL import Image  # for pictures alone: the window opens without it

    height, width = (max(1, round(side * scale)) for side in ink.shape)
    resized = Image.fromarray(ink).resize((width, height), Image.Resampling.BILINEAR)
    return np.asarray(resized, np.float32)


def _line_width(ink: Array) -> float:
    """The mean width of the lines, in pixels: twice their area over their outline's length.

    The outline is the total variation, which blur does not change (the coarea formula).
    """
    padded = np.pad(ink, 1)
    across = np.diff(padded, axis=1)[1:, :]
    down = np.diff(padded, axis=0)[:, 1:]
    return float(2 * ink.sum() / np.hypot(across, down).sum())


def _thickened(ink: Array, *, radius: float) -> Array:
    """Grey dilation by a disc whose edge is soft, so that a fraction of a pixel counts too."""
    reach = math.ceil(radius)
    padded = np.pad(ink, 2 * reach)
    height, width = ink.shape[0] + 2 * reach, ink.shape[1] + 2 * reach
    thick = np.zeros((height, width), np.float32)
    for dy in range(-reach, reach + 1):
        for dx in range(-reach, reach + 1):
            share = min(1.0, radius + 1 - math.hypot(dx, dy))
            if share > 0:
                shifted = padded[reach + dy :, reach + dx :][:height, :width]
                np.maximum(thick, share * shifted, out=thick)
    return thick


def _placed(ink: Array) -> Array:
    """The ink in the frame, moved by whole pixels so that it stays as sharp as it is."""
    height, width = ink.shape
    mass = ink.sum()
    x = float(ink.sum(axis=0) @ (np.arange(width) + 0.5) / mass)
    y = float(ink.sum(axis=1) @ (np.arange(height) + 0.5) / mass)
    left, top = np.rint(_offset(np.array([x, y]), np.array([width, height]))).astype(int)
    frame = np.zeros((FRAME, FRAME), np.float32)
    frame[top : top + height, left : left + width] = ink
    return frame
