"""The text of an InkML trace: values, differences and wildcards, decoded to plain numbers.

InkML (W3C Recommendation, 20 September 2011), section 3.2.1: points are parted by commas, values by
spaces or by anything that cannot be part of the value before ("33-5" is two). A prefix says how a
value and those after it in its channel are meant: "!" as they are, "'" as differences to the point
before, '"' as differences of these differences. "*" repeats what was last given, "?" tells nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

LARGEST = 1e20
"""No number of a trace is larger: nanoseconds since 1970 are below it."""

_TOKEN = re.compile(
    r"""\s*+(?:
        (?:(?P<order>[!'"])\s*+)?
        (?:
            (?P<number>[+-]?\s*+(?:\#[0-9A-Fa-f]+|(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?))
            | (?P<symbol>[TF*?])
        )
        | (?P<end>,)
    )""",
    re.VERBOSE,
)
_ORDERS = {"!": 0, "'": 1, '"': 2}

Row = list[float | None]


class TraceError(ValueError):
    """The text is no trace."""


def decode_trace(text: str, *, channels: int, most_values: int) -> list[Row]:
    """Decode a trace into one row of numbers a point, None where a channel tells nothing.

    A row has as many values as its point gives, at most `channels`: what goes beyond the declared
    ones has no meaning here. True and false are 1 and 0. A trace without a single comma whose
    values are several points' worth is taken for points in a row, as drafts of InkML wrote them.

    Raises TraceError for anything else, for numbers beyond LARGEST and for more than `most_values`.
    """
    points = _tokens(text, most_values)
    if len(points) == 1 and len(points[0]) > channels and len(points[0]) % channels == 0:
        flat = points[0]
        points = [flat[start : start + channels] for start in range(0, len(flat), channels)]
    states = [_Channel() for _ in range(min(channels, max(map(len, points), default=0)))]
    return [
        [state.next(order, value) for state, (order, value) in zip(states, point, strict=False)]
        for point in points
    ]


def _tokens(text: str, most_values: int) -> list[list[tuple[str | None, str]]]:
    """The values of each point, as (prefix, value); points without a value are left out."""
    points: list[list[tuple[str | None, str]]] = [[]]
    position = values = 0
    while match := _TOKEN.match(text, position):
        position = match.end()
        order, number, symbol, end = match.groups()
        values += 1
        if values > most_values:
            raise TraceError("its points are too many")
        if end:
            points.append([])
        else:
            points[-1].append((order, number or symbol))
    rest = text[position:].strip()
    if rest:
        raise TraceError(f"{rest[:20]!r} is no value of a trace")
    return [point for point in points if point]


@dataclass(slots=True)
class _Channel:
    """What one channel of a trace has said so far."""

    order: int = 0
    value: float = 0.0
    step: float = 0.0
    given: float = 0.0

    def next(self, order: str | None, text: str) -> float | None:
        """The channel's value at the next point."""
        if order:
            self.order = _ORDERS[order]
        if text == "?":
            return None
        if text != "*":
            self.given = _number(text)
        before = self.value
        if self.order == 0:
            self.value = self.given
        elif self.order == 1:
            self.value += self.given
        else:
            self.value += self.step + self.given
        self.step = self.value - before
        if not abs(self.value) <= LARGEST:
            raise TraceError(f"the number {text[:20]} is too large")
        return self.value


def _number(text: str) -> float:
    if text in ("T", "F"):
        return float(text == "T")
    sign, digits = (-1.0 if text[0] == "-" else 1.0), text.lstrip("+-").lstrip()
    if digits.startswith("#"):
        return sign * float(min(int(digits[1:], 16), 1 << 1023))
    return sign * float(digits)
