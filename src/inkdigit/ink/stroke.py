"""What a pen leaves behind: points, strokes and ink, all immutable."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
import numpy.typing as npt


class Point(NamedTuple):
    """One sample of the pen.

    `x` and `y` are floats in the units of the surface drawn on (pixels in the window), y downwards.
    `pressure` is in 0..1 and `time_ms` counts from any origin; either is None where the device
    does not tell.
    """

    x: float
    y: float
    pressure: float | None = None
    time_ms: float | None = None


class Box(NamedTuple):
    """An upright rectangle: left, top, right and bottom edge, in ink units."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """The horizontal extent, 0 for a vertical line."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """The vertical extent, 0 for a horizontal line."""
        return self.bottom - self.top

    def holds(self, other: Box) -> bool:
        """Whether another lies wholly within this one."""
        return (
            self.left < other.left
            and other.right < self.right
            and self.top < other.top
            and other.bottom < self.bottom
        )


@dataclass(frozen=True)
class Stroke:
    """The points from pen down to pen up: at least one, in the order drawn.

    `width` is the pen's full width in ink units as the eye sees it at full pressure, None where it
    is not known. The network never sees it.
    """

    points: tuple[Point, ...]
    width: float | None = None

    def __post_init__(self) -> None:
        if not self.points:
            raise ValueError("a stroke has at least one point")

    @cached_property
    def xy(self) -> npt.NDArray[np.float64]:
        """The positions as a read-only float64 array of shape (points, 2)."""
        xy = np.empty((len(self.points), 2))
        xy[:, 0] = [point[0] for point in self.points]
        xy[:, 1] = [point[1] for point in self.points]
        xy.flags.writeable = False
        return xy

    def with_point(self, point: Point) -> Stroke:
        """Return this stroke, one point longer."""
        return Stroke((*self.points, point), self.width)


@dataclass(frozen=True)
class Ink:
    """A drawing: strokes in the order drawn. `Ink()` is the empty sheet."""

    strokes: tuple[Stroke, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is drawn."""
        return not self.strokes

    @cached_property
    def xy(self) -> npt.NDArray[np.float64]:
        """The positions of all points, stroke after stroke, of shape (points, 2)."""
        if not self.strokes:
            return np.empty((0, 2))
        return np.concatenate([stroke.xy for stroke in self.strokes])

    @cached_property
    def box(self) -> Box:
        """The box around all points, the pen's width left out.

        Raises ValueError for empty ink, which has none.
        """
        if not self.strokes:
            raise ValueError("empty ink has no box")
        left, top = self.xy.min(axis=0).tolist()
        right, bottom = self.xy.max(axis=0).tolist()
        return Box(left, top, right, bottom)

    def with_stroke(self, stroke: Stroke) -> Ink:
        """Return this ink with one more stroke."""
        return Ink((*self.strokes, stroke))

    def transformed(self, *, scale: float = 1.0, dx: float = 0.0, dy: float = 0.0) -> Ink:
        """Return this ink scaled about the origin, pen widths too, and then moved by (dx, dy)."""
        return Ink(
            tuple(
                Stroke(
                    tuple(
                        Point(p.x * scale + dx, p.y * scale + dy, p.pressure, p.time_ms)
                        for p in stroke.points
                    ),
                    None if stroke.width is None else stroke.width * scale,
                )
                for stroke in self.strokes
            )
        )
