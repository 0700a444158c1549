"""Ink files: W3C InkML, ours and everyone else's.

Written against the Recommendation of 20 September 2011 (https://www.w3.org/TR/InkML/) and against
what is found in the wild: Office and OneNote (units only in a channel's resolution, differences),
CROHME (no units, no context), tablets' software (himetric, cm, mm).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from xml.sax.saxutils import escape

from inkdigit.ink.inkformat import FURTHEST_PX, Channel, FormatError, Style, Styles
from inkdigit.ink.stroke import Ink, Point, Stroke
from inkdigit.ink.tracedata import LARGEST, Row, TraceError, decode_trace
from inkdigit.ink.xmltree import Element, XmlError, parse_xml

MOST_POINTS = 200_000
MOST_STROKES = 60_000
"""Written with a pen of its own for each, so many stay within the elements that XML may have."""

_MOST_VALUES = 8 * MOST_POINTS  # of all channels, known or not
_PAGE = 1.5  # unitless coordinates that stay within this are shares of a page
_PAGE_PX = 400.0
_COARSE = 24.0  # unitless ink smaller than this is in cm or in cells of a grid, not in pixels
_READABLE_PX = 100.0


class InkMLError(ValueError):
    """There is no ink in the file that can be read, or the ink is too much for one that can.

    The message says why, without the file's name.
    """


@dataclass(frozen=True)
class _Trace:
    element: Element
    rows: list[Row]
    style: Style
    prior: Element | None
    """The trace that it goes on from; None where it begins a stroke."""


def read_inkml(data: bytes) -> Ink:
    """Read an InkML file as `read_labelled_inkml` does, whatever it says that its ink is."""
    return read_labelled_inkml(data)[0]


def read_labelled_inkml(data: bytes) -> tuple[Ink, str | None]:
    """Read an InkML file: positions in pixels at 96 to the inch, pressure 0..1, time in ms.

    Channels may come in any order and unit; of X, Y, F and T the last two may be missing, others
    are passed over, and so are points without a position and what a pen did in the air. Coordinates
    without a unit are pixels, unless all are so small that they can't be: then they are enlarged.
    A trace that continues another is one stroke with it; where the other doesn't stand before it in
    the file it is a stroke of its own.

    Raises InkMLError for anything that is not InkML, for a number beyond FURTHEST_PX, and for more
    than MOST_POINTS points. A file without a trace is empty ink.

    The second is what the file says that its ink is, in an annotation of the type "truth" as
    CROHME's files have it; None where it doesn't.
    """
    try:
        root = parse_xml(data)
    except XmlError as error:
        raise InkMLError(f"this is no InkML file: {error}") from error
    if root.name != "ink":
        raise InkMLError(f"this is no InkML file: its root is <{root.name[:40]}>, not <ink>")
    traces = list(_traces(root))
    hardest = _hardest(traces)
    strokes: list[tuple[list[Point], float | None]] = []
    points_of: dict[Element, list[Point]] = {}
    for number, trace in enumerate(traces, start=1):
        points = points_of.get(trace.prior) if trace.prior else None
        if points is None:
            points = []
            strokes.append((points, trace.style.width))
        points.extend(_points(trace, hardest=hardest, number=number))
        points_of[trace.element] = points
    ink = Ink(tuple(Stroke(tuple(points), width) for points, width in strokes if points))
    if not any(trace.style.has_units for trace in traces):
        ink = _sensibly_large(ink)
    return ink, _truth(root)


def write_inkml(ink: Ink, *, truth: str | None = None) -> bytes:
    """Write ink as InkML in UTF-8, such that read_labelled_inkml gives back exactly the same.

    Positions are pixels; F and T stand in the strokes of which they are known. Raises InkMLError
    for what could not be read back: more than MOST_POINTS points or MOST_STROKES strokes, and
    coordinates that are not finite or beyond FURTHEST_PX.
    """
    if len(ink.xy) > MOST_POINTS:
        raise InkMLError(f"the ink has more than {MOST_POINTS:,} points")
    if len(ink.strokes) > MOST_STROKES:
        raise InkMLError(f"the ink has more than {MOST_STROKES:,} strokes")
    if not all(abs(value) <= FURTHEST_PX for value in ink.xy.flat):
        raise InkMLError("the ink has coordinates that no file can hold")
    formats = dict.fromkeys(_channels(stroke) for stroke in ink.strokes)
    widths = dict.fromkeys(stroke.width for stroke in ink.strokes if stroke.width is not None)
    pens = {width: f"pen{number}" for number, width in enumerate(widths, start=1)}
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<ink xmlns="http://www.w3.org/2003/InkML">']
    if truth is not None:
        lines += [f'  <annotation type="truth">{escape(truth)}</annotation>']
    lines += ["  <definitions>"]
    for channels in formats:
        lines += [f'    <context xml:id="{channels}">', "      <traceFormat>"]
        lines += [f"        {_CHANNELS[channel]}" for channel in channels]
        lines += ["      </traceFormat>", "    </context>"]
    for width, pen in pens.items():
        value = _text(width)
        lines += [f'    <brush xml:id="{pen}">']
        lines += [f'      <brushProperty name="width" value="{value}" units="px"/>', "    </brush>"]
    lines += ["  </definitions>"]
    for stroke in ink.strokes:
        brush = "" if stroke.width is None else f' brushRef="#{pens[stroke.width]}"'
        channels = _channels(stroke)
        lines += [f'  <trace contextRef="#{channels}"{brush}>{_trace(stroke, channels)}</trace>']
    lines += ["</ink>", ""]
    return "\n".join(lines).encode()


def _truth(root: Element) -> str | None:
    truths = (
        child.text.strip()
        for child in root.children
        if child.name == "annotation" and child.attributes.get("type") == "truth"
    )
    return next(truths, None)


_CHANNELS = {
    "X": '<channel name="X" type="double" units="px"/>',
    "Y": '<channel name="Y" type="double" units="px"/>',
    "F": '<channel name="F" type="double" min="0" max="1"/>',
    "T": '<channel name="T" type="double" units="ms"/>',
}


def _channels(stroke: Stroke) -> str:
    """The channels that a stroke fills, as "XYFT"; the string is its context's id as well."""
    force = any(point.pressure is not None for point in stroke.points)
    time = any(point.time_ms is not None for point in stroke.points)
    return "XY" + "F" * force + "T" * time


def _trace(stroke: Stroke, channels: str) -> str:
    kept = ["XYFT".index(channel) for channel in channels]
    return ", ".join(" ".join(_text(point[index]) for index in kept) for point in stroke.points)


def _text(value: float | None) -> str:
    """The shortest text that reads back as the same number."""
    return "?" if value is None else repr(float(value)).removesuffix(".0")


def _traces(root: Element) -> Iterator[_Trace]:
    """The document's traces, in order, with what holds for each of them.

    Raises InkMLError where one cannot be decoded or where they are too many.
    """
    styles = Styles(root)
    points = values = 0
    before: Element | None = None
    definitions = root.child("definitions")
    found = list(_walk(root, styles)) or list(_walk(definitions, styles) if definitions else ())
    for number, (element, context, brush) in enumerate(found, start=1):
        try:
            style = styles.style_of(context, brush)
            rows = decode_trace(
                element.text, channels=style.channels, most_values=_MOST_VALUES - values
            )
        except FormatError as error:
            raise InkMLError(f"the InkML file is damaged: {error}") from error
        except TraceError as error:
            raise InkMLError(f"the InkML file is damaged: trace {number}: {error}") from error
        points += len(rows)
        values += sum(len(row) for row in rows)
        if points > MOST_POINTS:
            raise InkMLError(f"the ink has more than {MOST_POINTS:,} points")
        prior = before if element.attributes.get("continuation") in ("middle", "end") else None
        if prior and "priorRef" in element.attributes:
            prior = styles.referred(element, "priorRef")
        yield _Trace(element, rows, style, prior)
        before = element


_Found = tuple[Element, Element | None, Element | None]


def _walk(
    element: Element,
    styles: Styles,
    *,
    context: Element | None = None,
    brush: Element | None = None,
) -> Iterator[_Found]:
    """Every trace drawn, with its context and brush: its own, its group's, or the one before it."""
    for child in element.children:
        own_context = styles.referred(child, "contextRef") or context
        own_brush = styles.referred(child, "brushRef") or brush
        if child.name in ("context", "inkSource", "traceFormat"):
            context = child
        elif child.name == "brush":
            brush = child
        elif child.name == "trace":
            if child.attributes.get("type") != "penUp":
                yield child, own_context, own_brush
        elif child.name not in ("definitions", "annotationXML"):
            yield from _walk(child, styles, context=own_context, brush=own_brush)


def _hardest(traces: list[_Trace]) -> float:
    """The hardest press among those whose channel names no maximum; at least 1."""
    presses = (
        _value(row, trace.style.pressure) or 0.0
        for trace in traces
        if trace.style.pressure and trace.style.pressure.maximum is None
        for row in trace.rows
    )
    return max(chain([1.0], presses))


def _points(trace: _Trace, *, hardest: float, number: int) -> Iterator[Point]:
    style = trace.style
    for row in trace.rows:
        x, y = _scaled(row, style.x), _scaled(row, style.y)
        if x is None or y is None:
            continue
        if not (abs(x) <= FURTHEST_PX and abs(y) <= FURTHEST_PX):
            raise InkMLError(f"the InkML file is damaged: trace {number} lies impossibly far away")
        yield Point(x, y, _pressure(row, style.pressure, hardest), _time(row, style.time))


def _value(row: Row, channel: Channel | None) -> float | None:
    return row[channel.index] if channel and channel.index < len(row) else None


def _scaled(row: Row, channel: Channel | None) -> float | None:
    value = _value(row, channel)
    return None if channel is None or value is None else value * channel.scale


def _time(row: Row, channel: Channel | None) -> float | None:
    """A time in ms, None where it is none that a trace can tell."""
    time_ms = _scaled(row, channel)
    return time_ms if time_ms is not None and abs(time_ms) <= LARGEST else None


def _pressure(row: Row, channel: Channel | None, hardest: float) -> float | None:
    """A press as a share, 0..1, of what its channel holds."""
    press = _value(row, channel)
    if channel is None or press is None:
        return None
    span = (hardest if channel.maximum is None else channel.maximum) - channel.minimum
    return min(max((press - channel.minimum) / span, 0.0), 1.0) if span > 0 else 1.0


def _sensibly_large(ink: Ink) -> Ink:
    """Ink without units in pixels: the shares of a page, cm or cells of a grid are enlarged.

    A dot stays a dot: it is small beside where it lies, and small on its page.
    """
    if ink.is_empty:
        return ink
    extent = max(ink.box.width, ink.box.height)
    reach = max(abs(value) for value in ink.box)
    if reach <= _PAGE:
        return ink.transformed(scale=_PAGE_PX)
    if extent >= _COARSE or extent < reach / 10:
        return ink
    return ink.transformed(scale=_READABLE_PX / extent)
