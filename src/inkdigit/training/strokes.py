"""Digits varied as strokes: what another hand, another pen or a mouse makes of the same digit.

A drawing is a list of strokes, float arrays of shape (points, 2) with y down, in any units: every
amount here is relative to the drawing's own height.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from inkdigit.ink import Ink, Point, Stroke
from inkdigit.ink.drawing import draw_ink, lengths
from inkdigit.reading.framing import frame_ink, frame_picture

Line = npt.NDArray[np.float64]
Drawing = Sequence[Line]
Image = npt.NDArray[np.float32]

WINDOW_PX = 200.0
"""How large a digit is drawn, in pixels: large enough that framing's cap on enlarging is far."""
THINNEST_PEN = 1 / 60
THICKEST_PEN = 1 / 6


@dataclass(frozen=True)
class Hand:
    """How far one drawing may be varied; `strength` 1 is another writer, 0 the same drawing."""

    strength: float = 1.0
    rotation_deg: float = 9.0
    slant: float = 0.22
    mouse: float = 0.3
    """The share of drawings made with a mouse: trembling, in whole pixels, with few points."""


def varied(drawing: Drawing, *, rng: np.random.Generator, hand: Hand) -> list[Line]:
    """The same digit by another hand: slant, aspect, turn, wobble, overshoot, and a mouse's jitter.

    Returned with a longer side of about WINDOW_PX around the origin.
    """
    strokes = _normalised(drawing)
    amount = hand.strength
    strokes = [_ends_changed(stroke, rng=rng, most=0.06 * amount) for stroke in strokes]
    if len(strokes) > 1:
        strokes = [stroke + rng.normal(0, 0.02 * amount, 2) for stroke in strokes]
    return _bent(strokes, rng=rng, hand=hand)


def bent(drawing: Drawing, *, rng: np.random.Generator, hand: Hand) -> list[Line]:
    """The same, but lines that meet go on to meet: for lines that are not a pen's strokes."""
    return _bent(_normalised(drawing), rng=rng, hand=hand)


def ink_of(drawing: Drawing) -> Ink:
    """The drawing as ink."""
    return Ink(tuple(Stroke(tuple(Point(x, y) for x, y in line.tolist())) for line in drawing))


def drawing_of(ink: Ink) -> list[Line]:
    """The ink's strokes as arrays."""
    return [stroke.xy for stroke in ink.strokes]


def framed(drawing: Drawing) -> Image:
    """The drawing in the network's frame, as the program frames what is drawn in its window."""
    return frame_ink(ink_of(drawing))


def framed_as_picture(drawing: Drawing, *, height_px: int, pen: float) -> Image:
    """The drawing drawn as a picture first, then framed as the program frames pictures.

    `height_px` is the ink's height, of its longer side, and `pen` the pen's width relative to it.
    """
    return frame_picture(picture(drawing, height_px=height_px, pen=pen))


def picture(drawing: Drawing, *, height_px: int, pen: float) -> Image:
    """The drawing as a picture, the pen's whole width inside it."""
    points = np.concatenate(list(drawing))
    low = points.min(axis=0)
    extent = float((points.max(axis=0) - low).max()) or 1.0
    width_px = max(pen * height_px, 0.7)
    margin = width_px / 2 + 2
    scaled = [(line - low) * (height_px / extent) + margin for line in drawing]
    across, down = np.ceil(np.concatenate(scaled).max(axis=0) + margin).astype(int).tolist()
    return draw_ink(ink_of(scaled), size=(across, down), width_px=width_px)


def random_picture(drawing: Drawing, *, rng: np.random.Generator) -> Image:
    """The drawing framed from a picture of any size, by any pen from very thin to very thick."""
    pen = float(np.exp(rng.uniform(np.log(THINNEST_PEN), np.log(THICKEST_PEN))))
    return framed_as_picture(drawing, height_px=int(rng.integers(20, 90)), pen=pen)


def resampled(line: Line, *, count: int) -> Line:
    """`count` points at even distances along the line."""
    travelled = np.concatenate([[0.0], np.cumsum(lengths(line))])
    if len(line) == 1 or travelled[-1] == 0:
        return np.repeat(line[:1], count, axis=0)
    at = np.linspace(0, travelled[-1], count)
    return np.stack([np.interp(at, travelled, line[:, i]) for i in (0, 1)], axis=1)


def begun(drawing: Drawing, *, share: float) -> list[Line]:
    """The drawing as it stood when `share` of its ink, by length, was drawn."""
    whole = [float(lengths(line).sum()) for line in drawing]
    left = share * sum(whole)
    part: list[Line] = []
    for line, length in zip(drawing, whole, strict=True):
        if length >= left:
            part.append(_first(line, left))
            break
        part.append(line)
        left -= length
    return part


def nearly_upright(drawing: Drawing) -> bool:
    """Whether this is one line, straight or almost, that stands up: a 1 to anyone."""
    if len(drawing) != 1 or len(drawing[0]) < 2:
        return False
    chord = drawing[0][-1] - drawing[0][0]
    length = float(lengths(drawing[0]).sum())
    straight = float(np.hypot(*chord)) > 0.82 * length
    return straight and abs(chord[1]) > 0.6 * abs(chord[0])


def is_narrow(drawing: Drawing) -> bool:
    """Whether this stands so narrow that it may be a 1, in a trembling hand."""
    width, height = np.ptp(np.concatenate(list(drawing)), axis=0)
    return bool(width < 0.45 * height)


def _first(line: Line, length: float) -> Line:
    steps = lengths(line)
    travelled = np.concatenate([[0.0], np.cumsum(steps)])
    whole = int(np.searchsorted(travelled, length, side="right"))
    if whole >= len(line):
        return line
    share = (length - travelled[whole - 1]) / steps[whole - 1]
    end = line[whole - 1] + share * (line[whole] - line[whole - 1])
    return np.concatenate([line[:whole], end[None]])


def _normalised(drawing: Drawing) -> list[Line]:
    points = np.concatenate(list(drawing))
    low, high = points.min(axis=0), points.max(axis=0)
    extent = float((high - low).max()) or 1.0
    return [(np.asarray(line, float) - (low + high) / 2) / extent for line in drawing]


def _bent(drawing: Drawing, *, rng: np.random.Generator, hand: Hand) -> list[Line]:
    amount = hand.strength
    strokes = _warped(drawing, rng=rng, size=0.03 * amount * rng.uniform(0.2, 1.6))
    shape = _affine(rng=rng, hand=hand)
    strokes = [stroke @ shape.T for stroke in strokes]
    if rng.random() < hand.mouse * min(1.0, amount):
        strokes = _by_mouse(strokes, rng=rng)
    return [stroke * WINDOW_PX for stroke in strokes]


def _affine(*, rng: np.random.Generator, hand: Hand) -> Line:
    amount = hand.strength
    angle = np.deg2rad(np.clip(rng.normal(0, hand.rotation_deg * amount), -20, 20))
    slant = np.clip(rng.normal(0.0, hand.slant * amount), -0.55, 0.55)
    aspect = np.exp(np.clip(rng.normal(0, 0.16 * amount), -0.5, 0.5))
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    return np.asarray(turn @ np.array([[1.0, -slant], [0.0, 1.0]]) @ np.diag([aspect, 1.0]))


def _warped(drawing: Drawing, *, rng: np.random.Generator, size: float) -> list[Line]:
    """Moved by a smooth random field of a few waves, of standard deviation `size`."""
    waves = rng.normal(0, 3.2, (6, 2))
    phases = rng.uniform(0, 2 * np.pi, 6)
    swings = rng.normal(0, size / np.sqrt(3), (6, 2))
    return [line + np.sin(line @ waves.T + phases) @ swings for line in drawing]


def _ends_changed(line: Line, *, rng: np.random.Generator, most: float) -> Line:
    """The stroke begun or ended a little early or late."""
    if len(line) < 3 or most <= 0:
        return line
    even = resampled(line, count=max(24, min(len(line), 64)))
    length = float(lengths(even).sum())
    for _ in range(2):
        change = rng.uniform(-most, most)
        if change < 0 and length > 0.4:
            cut = max(1, round(-change / length * len(even)))
            even = even[cut:]
        elif change > 0:
            along = even[0] - even[2]
            along = along / (np.hypot(*along) or 1.0)
            even = np.concatenate([even[:1] + along * change, even])
        even = even[::-1]
    return even


def _by_mouse(drawing: Drawing, *, rng: np.random.Generator) -> list[Line]:
    """Few points, a trembling hand, and positions in whole pixels."""
    height_px = rng.uniform(25, 300)
    tremble = rng.uniform(0, 0.012)
    gap = rng.uniform(0.02, 0.12)
    made = []
    for line in drawing:
        length = float(lengths(line).sum())
        few = resampled(line, count=max(2, round(length / gap))) if len(line) > 1 else line
        made.append(np.round((few + rng.normal(0, tremble, few.shape)) * height_px) / height_px)
    return made
