"""What an InkML file says its numbers mean: channels, units, contexts, brushes."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from inkdigit.ink.xmltree import Element

PX_PER_INCH = 96
FURTHEST_PX = 1e9
"""Nothing lies farther from the origin, and no pen is wider."""

_PX = {
    "px": 1.0,
    "in": PX_PER_INCH,
    "inch": PX_PER_INCH,
    "m": PX_PER_INCH / 0.0254,
    "cm": PX_PER_INCH / 2.54,
    "mm": PX_PER_INCH / 25.4,
    "um": PX_PER_INCH / 25_400,
    "himetric": PX_PER_INCH / 2540,
    "pt": PX_PER_INCH / 72,
    "pc": PX_PER_INCH / 6,
    "twip": PX_PER_INCH / 1440,
}
_MS = {"s": 1e3, "sec": 1e3, "ms": 1.0, "us": 1e-3, "ns": 1e-6}
_MOST_REFERENCES = 8  # from context to context; a circle of them ends here


class FormatError(ValueError):
    """The file's description of its channels makes no sense."""


@dataclass(frozen=True)
class Channel:
    """Where a channel's values stand in a point, and how they become pixels, ms or shares.

    `scale` turns a value into pixels or ms, its sign into ours (x to the right, y down).
    """

    index: int
    scale: float = 1.0
    minimum: float = 0.0
    maximum: float | None = None
    has_unit: bool = False


@dataclass(frozen=True)
class Style:
    """How a trace is to be understood: the channels known here, how many there are, and its pen.

    `width` is the pen's in pixels, None where the file does not tell.
    """

    x: Channel
    y: Channel
    pressure: Channel | None = None
    time: Channel | None = None
    channels: int = 2
    width: float | None = None

    @property
    def has_units(self) -> bool:
        """Whether the file says how large its ink is."""
        return self.x.has_unit


class Styles:
    """Looks up and reads the trace formats and brushes that an InkML document defines.

    Each is read once, so that many traces with many of them take no time by their square.
    """

    def __init__(self, root: Element) -> None:
        self._channels = cache(_channels)
        self._resolutions = cache(_resolutions)
        self._width = cache(_width)
        self._by_id: dict[str, Element] = {}
        self._sources: dict[Element, Element] = {}
        self._read: dict[tuple[Element | None, Element | None], Style] = {}
        described = []
        for element in _all(root):
            if "id" in element.attributes:
                self._by_id.setdefault(element.attributes["id"], element)
            if element.name == "traceFormat":
                described.append(element)
            if element.name == "inkSource":
                self._sources.update((child, element) for child in element.children)
        self._only = described[0] if len(described) == 1 else None

    def referred(self, element: Element, attribute: str) -> Element | None:
        """The element that a reference such as brushRef="#pen1" names, if it is in this file."""
        reference = element.attributes.get(attribute)
        return self._by_id.get(reference.rpartition("#")[2]) if reference else None

    def style_of(self, context: Element | None, brush: Element | None) -> Style:
        """The style that holds in a context, with the brush given or else the context's own.

        Without a context it is the document's only trace format, or else X and Y. Raises
        FormatError where a format has no X or no Y.
        """
        key = (context, brush)
        if key not in self._read:
            described, source = self._described(context)
            described = described or self._only
            if described:
                resolutions = self._resolutions(source or self._sources.get(described))
                style = _read_format(*self._channels(described), resolutions=resolutions)
            else:
                style = Style(Channel(0), Channel(1))
            pen = self._width(brush or self._brush_of(context))
            width = _width_px(pen, px_per_unit=abs(style.x.scale)) if pen else None
            self._read[key] = replace(style, width=width)
        return self._read[key]

    def _brush_of(self, context: Element | None) -> Element | None:
        for element in self._chain(context):
            brush = element.child("brush") or self.referred(element, "brushRef")
            if brush:
                return brush
        return None

    def _described(self, context: Element | None) -> tuple[Element | None, Element | None]:
        """The traceFormat of a context, and the inkSource that may hold its resolutions."""
        for element in self._chain(context):
            if element.name == "traceFormat":
                return element, None
            source = element.child("inkSource") or self.referred(element, "inkSourceRef")
            for holder in (element, source):
                if holder and (described := self._own_format(holder)):
                    return described, source
        return None, None

    def _own_format(self, holder: Element) -> Element | None:
        return holder.child("traceFormat") or self.referred(holder, "traceFormatRef")

    def _chain(self, context: Element | None) -> Iterator[Element]:
        for _ in range(_MOST_REFERENCES):
            if context is None:
                return
            yield context
            context = self.referred(context, "contextRef")


def _width(brush: Element | None) -> Element | None:
    """The brush's property that tells its width."""
    for prop in brush.children if brush else ():
        if prop.name == "brushProperty" and prop.attributes.get("name") == "width":
            return prop
    return None


def _width_px(prop: Element, *, px_per_unit: float) -> float | None:
    """The width of a pen in pixels, at most FURTHEST_PX, else None.

    Without a unit of its own it is in that of the traces.
    """
    scale = _PX.get(_unit(prop), px_per_unit)
    width = (_number(prop.attributes.get("value")) or 0.0) * scale
    return width if 0 < width <= FURTHEST_PX else None


def _channels(described: Element) -> tuple[dict[str, tuple[int, Element]], int]:
    """The channels known here, as {name: (index, element)}, and how many there are in all.

    Raises FormatError where X or Y is none of them.
    """
    later = described.child("intermittentChannels")
    elements = [*described.children, *(later.children if later else ())]
    elements = [element for element in elements if element.name == "channel"]
    named = {
        element.attributes.get("name", ""): (index, element)
        for index, element in enumerate(elements)
    }
    if "X" not in named or "Y" not in named:
        raise FormatError("its trace format has no channels X and Y")
    return {name: named[name] for name in "XYFT" if name in named}, len(elements)


def _read_format(
    named: dict[str, tuple[int, Element]],
    count: int,
    *,
    resolutions: dict[str, tuple[float, str]],
) -> Style:
    channels = {
        name: _read_channel(
            index, element, units=_MS if name == "T" else _PX, resolutions=resolutions
        )
        for name, (index, element) in named.items()
    }
    x, y = channels["X"], channels["Y"]
    if x.has_unit != y.has_unit:
        known = x if x.has_unit else y
        x, y = (
            Channel(c.index, math.copysign(known.scale, c.scale), has_unit=True) for c in (x, y)
        )
    return Style(x, y, channels.get("F"), channels.get("T"), channels=count)


def _read_channel(
    index: int,
    element: Element,
    *,
    units: dict[str, float],
    resolutions: dict[str, tuple[float, str]],
) -> Channel:
    attributes = element.attributes
    per_unit, unit = resolutions.get(attributes.get("name", ""), (1.0, ""))
    scale = units.get(unit) or units.get(_unit(element))
    sign = -1.0 if attributes.get("orientation", "").startswith("-") else 1.0
    return Channel(
        index,
        scale=sign * (scale / per_unit if scale else 1.0),
        minimum=_number(attributes.get("min")) or 0.0,
        maximum=_number(attributes.get("max")),
        has_unit=scale is not None,
    )


def _resolutions(source: Element | None) -> dict[str, tuple[float, str]]:
    """How many steps of a channel make one unit, as (steps, unit): (1000.0, "cm")."""
    properties = source.child("channelProperties") if source else None
    found = {}
    for prop in properties.children if properties else ():
        value = _number(prop.attributes.get("value"))
        if prop.attributes.get("name") == "resolution" and value and value > 0:
            found[prop.attributes.get("channel", "")] = (value, _unit(prop).removeprefix("1/"))
    return found


def _unit(element: Element) -> str:
    return element.attributes.get("units", "").strip().lower()


def _number(text: str | None) -> float | None:
    try:
        value = float(text) if text else None
    except ValueError:
        return None
    return value if value is not None and math.isfinite(value) else None


def _all(root: Element) -> Iterator[Element]:
    waiting = [root]
    while waiting:
        element = waiting.pop()
        yield element
        waiting.extend(reversed(element.children))
