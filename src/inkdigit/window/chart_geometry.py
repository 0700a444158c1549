"""Where the rows and bars of the probability chart lie, and how a bar moves: numbers only."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

ROWS = 11
LAST_ROW_GAP = 24.0
"""The space in px above the last row, which sets "not a digit" apart and holds its name."""

_TALLEST_ROW = 36.0
TALLEST = LAST_ROW_GAP + ROWS * _TALLEST_ROW
"""The height in px beyond which rows would stand too far apart to be compared."""

_TIME_CONSTANT_MS = 40.0
_ARRIVED = 0.001


@dataclass(frozen=True)
class Span:
    """A horizontal extent in px: where it starts, and its width."""

    left: float
    width: float

    @property
    def right(self) -> float:
        """The end of the extent."""
        return self.left + self.width

    def mirrored(self, total_width: float) -> Span:
        """Return where this extent lies when the chart is read from right to left."""
        return Span(total_width - self.right, self.width)


@dataclass(frozen=True)
class ChartGeometry:
    """The layout of a chart of ROWS rows in an area of `width` × `height` px.

    From the reading edge: a marker, the label, the bar's track, the value.
    """

    width: float
    height: float
    label_width: float
    value_width: float
    marker_width: float = 12.0
    gap: float = 10.0

    @cached_property
    def row_height(self) -> float:
        """The height of one row in px."""
        return max(0.0, min(_TALLEST_ROW, (self.height - LAST_ROW_GAP) / ROWS))

    @cached_property
    def top(self) -> float:
        """The upper edge of the first row, the rows being centred in the height."""
        return max(0.0, (self.height - LAST_ROW_GAP - ROWS * self.row_height) / 2)

    def row_top(self, row: int) -> float:
        """The upper edge of a row in px."""
        return self.top + row * self.row_height + (LAST_ROW_GAP if row == ROWS - 1 else 0.0)

    def row_at(self, y: float) -> int | None:
        """Return the row at a height in px, or None beside the rows."""
        for row in range(ROWS):
            above = LAST_ROW_GAP if row == ROWS - 1 else 0.0
            top = self.row_top(row)
            if top - above <= y < top + self.row_height:
                return row
        return None

    @property
    def marker(self) -> Span:
        """Where the best row's marker is painted."""
        return Span(0.0, self.marker_width)

    @cached_property
    def label(self) -> Span:
        """Where the labels are painted."""
        return Span(self.marker.right, self.label_width)

    @cached_property
    def track(self) -> Span:
        """Where a bar of probability 1 is painted."""
        left = self.label.right + self.gap
        return Span(left, max(0.0, self.width - left - self.gap - self.value_width))

    @cached_property
    def value(self) -> Span:
        """Where the percentages are painted."""
        return Span(self.width - self.value_width, self.value_width)

    def bar(self, share: float) -> Span:
        """Return the extent of a bar for a share in 0..1; what lies outside is cut."""
        return Span(self.track.left, self.track.width * min(1.0, max(0.0, share)))


def approach(
    shown: Sequence[float], target: Sequence[float], *, elapsed_ms: float
) -> tuple[float, ...]:
    """Move bars towards their targets by the time passed, and on them once they are near.

    The way left shrinks by e every 40 ms, so a bar stands where it belongs within a quarter of a
    second however it was interrupted, and never overshoots.
    """
    left = math.exp(-max(0.0, elapsed_ms) / _TIME_CONSTANT_MS)
    return tuple(
        goal if abs(goal - at) * left < _ARRIVED else goal - (goal - at) * left
        for at, goal in zip(shown, target, strict=True)
    )
