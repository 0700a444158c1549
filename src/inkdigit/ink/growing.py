"""The line of a stroke that is being drawn: a new point costs the same, however long it is."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from inkdigit.ink.curves import STEADY_SHARE, beziers, drawn_points, evened, flatten, kept_width
from inkdigit.ink.stroke import Point, Stroke

Floats = npt.NDArray[np.float64]


class GrowingLine:
    """Follows a stroke as it grows: its line is that of `curves.thick_line`, to the bit.

    A longer stroke begins just as the shorter one did, but for the last few points: only these are
    smoothed anew. The others are settled: the stretches that the pen has left, the steadied points
    that they became, and the pieces of the curve between those.
    """

    def __init__(self, *, width: float, tolerance: float) -> None:
        """Begin a line; `width` and `tolerance` are those of `thick_line`."""
        self.width, self.tolerance = width, tolerance
        self._spacing = STEADY_SHARE * kept_width(width)
        self._begin()

    def _begin(self) -> None:
        self.kept = 0
        """So many corners of the line are the first ones of the line before."""
        self._points: tuple[Point, ...] = ()
        self._last = np.full(3, np.nan)
        self._heaviest = 0.0
        self._has_moved = False  # to its last point
        self._travelled = self._stretch = 0.0
        self._open: list[Floats] = []  # the points of the stretch that the pen is in
        self._stretches = 0  # those before it
        self._steady: list[Floats] = []  # the first point, and what those stretches became
        self._newest = self._last  # of these, one that fell onto its neighbour too
        self._pieces = 0  # of the curve, whose corners are settled
        self._settled = 0  # so many corners of the line
        self._line_before = np.empty((0, 3))

    def follow(self, stroke: Stroke) -> Floats:
        """Return the line of a stroke, of shape (m, 3): x, y and radius at each corner.

        That is quick where the stroke goes on from the one before, told by its first point and the
        last one known, which are the very same then, and where its last point is only pressed
        harder; any other begins anew.
        """
        points, before = stroke.points, self._points
        known = len(before)
        if self._is_deepened(points):
            (row,) = drawn_points(Stroke(points[-1:]), width=self.width)
            self._open[-1] = self._last = row
        elif before and not (
            len(points) >= known and points[0] is before[0] and points[known - 1] is before[-1]
        ):
            self._begin()
            known = 0
        self.kept, self._points = self._settled, points
        if known < len(points):
            for row in drawn_points(Stroke(points[known:]), width=self.width):
                self._extend(row)
        return self._line()

    def _is_deepened(self, points: tuple[Point, ...]) -> bool:
        """Whether the stroke is the one before but for how hard its last point is pressed."""
        before = self._points
        return (
            self._has_moved
            and len(points) == len(before)
            and points[0] is before[0]
            and points[-2] is before[-2]
            and points[-1][:2] == before[-1][:2]
        )

    def _extend(self, row: Floats) -> None:
        """Take the stroke's next point: x, y and radius."""
        self._heaviest = max(self._heaviest, float(row[2]))
        self._has_moved = False
        if not self._steady:
            self._steady, self._newest = [row], row
        else:
            step = row[:2] - self._last[:2]
            if not step.any():
                return
            self._travelled += float(np.hypot(*step))
            stretch = float(np.floor(self._travelled / self._spacing))
            if self._open and stretch != self._stretch:
                mean = self._mean()
                _join(self._steady, self._newest, mean)
                self._newest = mean
                self._stretches += 1
                self._open = []
            self._open.append(row)
            self._stretch = stretch
            self._has_moved = True
        self._last = row

    def _mean(self) -> Floats:
        """The mean of the open stretch, summed as `steadied` sums it."""
        mean: Floats = np.add.reduceat(np.array(self._open), [0], axis=0)[0] / len(self._open)
        return mean

    def _line(self) -> Floats:
        if not self._open:
            # What a pen does without moving is one dot, as heavy as its heaviest moment.
            return np.array([[*self._last[:2], self._heaviest]])
        # A piece bends by the point before it, and that one is evened by the one before.
        begin = max(self._pieces - 2, 0)
        through = np.array(self._ended(self._steady[begin:]))
        if len(through) == 1:
            return through
        through[1:-1, :2] += evened(through[:, :2], spacing=self._spacing)
        first = begin + 1 if begin else 0
        curves = beziers(through[first - begin :, :2])[self._pieces - first :]
        corners, where = flatten(curves, tolerance=self.tolerance, first=self._pieces)
        tail = np.empty((len(corners), 3))
        tail[:, :2] = corners
        tail[:, 2] = np.interp(where, np.arange(begin, begin + len(through)), through[:, 2])
        if self._pieces:  # where its first piece begins, the last one settled ends
            tail, where = tail[1:], where[1:]
        line = self._line_before = np.concatenate([self._line_before[: self._settled], tail])
        pieces = len(self._steady) - 3  # the curve bends by two points on, these by one more
        if pieces > self._pieces:
            self._settled += int(np.searchsorted(where, pieces, side="right"))
            self._pieces = pieces
        return line

    def _ended(self, steady: list[Floats]) -> list[Floats]:
        """Add to steadied points what the open stretch and the last point become."""
        mean, last, newest = self._mean(), self._last, self._newest
        if not (self._stretches and np.hypot(*(mean - last)[:2]) < self._spacing):
            _join(steady, newest, mean)
            newest = mean
        _join(steady, newest, last)
        return steady


def _join(points: list[Floats], newest: Floats, point: Floats) -> None:
    """Add a point unless it lies where the newest one does."""
    if (point[:2] != newest[:2]).any():
        points.append(point)
