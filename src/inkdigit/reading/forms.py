"""What a sheet shows besides its digits: boxes and loops around them, lines under them, holes.

It is told by geometry alone, and only beside something else: a rectangle by itself may be a 0, and
a line a 1.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from inkdigit.ink.stroke import Box
from inkdigit.reading.components import Counts, components_of, filled
from inkdigit.reading.cuts import MOST_PARTS
from inkdigit.reading.grouping import around, digit_height, nested
from inkdigit.reading.masks import Mask, eroded, grown, line_width
from inkdigit.reading.rulings import seen_around, stand_apart
from inkdigit.reading.sheet import figure_of

Array = npt.NDArray[np.float32]

_INK = 0.3  # pixels that are ink by so much hang together
_SQUARE = 0.9  # agreement with a figure of four corners; a 0 has no more than 0.8
_BITTEN = 0.6  # the same for a box beside such a one, whose digit touches its line
_LEAST_CELL = 10  # pixels: smaller ones have no room for a digit
_CONTENT = 0.3  # of a box's height: what is written in it is as high at least
_SEVERAL = 0.15  # the same of what has two or more beside each other in it, of whatever shape
_SLASH = 0.3  # of its length is how broad a slash in a 0 is; of digits but 1s, 0.4 and more
_ALIKE = 0.75  # of the height of a box with a digit: one without
_FLAT = 0.12  # of a line's length is how thick it is, and how far it strays
_SLOPE = 0.35  # 20 degrees: lines lie
_LONG, _TALL = 1.5, 2.5  # digit heights: no bar of a digit is as long, no 1 as tall
_WIDE = 2.0  # digit heights: several digits, or a line that they touch
_COLUMNS = 300  # so many of it are looked at
_ACROSS = 0.8  # of such a part's width is in one straight row of it
_THIN = 0.06  # of its width is how thick that is
_SLOPE_OF_MANY = 0.18  # 10 degrees: a line under many digits lies better
_BELOW = 0.25  # of it lies below that, at most
_UNDER_ONE = 0.7  # digit heights: the same of a line that lies under a digit
_UNDER_BROAD = 0.5  # the same where the digit is no 1, and the line well clear of it
_CLEAR_OF = 0.08  # digit heights
_BEYOND = 1.1  # of the digit's width: a foot of its own is no broader than the digit
_APART = 0.6  # digit heights between the digit and that line, at most
_DIRECTIONS = 36
_ALL_AROUND = 0.8  # of them are where a loop is seen that goes around one digit
_FULL = 0.49  # of a blob's shorter side is how broad it is; of the thickest digits' 0.47
_ROUND = 0.6  # its shorter side, as a share of its longer one
_BROADER = 3.0  # times the lines beside it: another pen, if any, made it


@dataclass(frozen=True, eq=False)
class _Part:
    """A part of the ink: its mask in the window around it, with a pixel of paper on each side."""

    body: Mask
    top: int
    left: int

    @property
    def height(self) -> int:
        return int(self.body.shape[0]) - 2

    @property
    def width(self) -> int:
        return int(self.body.shape[1]) - 2

    @property
    def bottom(self) -> int:
        return self.top + self.height

    @property
    def right(self) -> int:
        return self.left + self.width

    @property
    def box(self) -> Box:
        return Box(float(self.left), float(self.top), float(self.right), float(self.bottom))

    @property
    def window(self) -> tuple[slice, slice]:
        """Where it lies in the picture, padded by a pixel."""
        return slice(self.top, self.bottom + 2), slice(self.left, self.right + 2)

    @cached_property
    def line_width(self) -> float:
        """The mean width of its lines, in pixels."""
        return line_width(self.body)


def without_forms(coverage: Array) -> Array:
    """A picture's ink, float32 (height, width), without what is there besides its digits."""
    mask = np.pad(coverage > _INK, 1)
    kept = mask & ~_boxes(mask, _parts(mask))
    parts = _parts(kept)
    if parts:
        height = digit_height([part.box for part in parts], joined=True)
        for part in _lines(parts, height=height) + _blobs(parts) + _open_loops(parts):
            kept[part.window] &= ~part.body
        for part in parts:
            if part.width > _WIDE * height:
                kept[part.window] &= ~_line_below(part.body)
    if kept.sum() == mask.sum() or not kept.any():
        return coverage
    gone = mask & ~kept
    return np.where((grown(kept, 1) & ~gone)[1:-1, 1:-1], coverage, np.float32(0))


def _parts(mask: Mask, *, diagonal: bool = True) -> list[_Part]:
    """The parts of a mask whose outermost pixels are none; none where it has too many."""
    found = components_of(mask, diagonal=diagonal)
    if not 0 < found.count <= MOST_PARTS:
        return []
    y, x = np.nonzero(found.labels)
    order = np.argsort(found.labels[y, x], kind="stable")
    parts = []
    for part, own in enumerate(np.split(order, np.cumsum(found.areas[1:-1])), start=1):
        top, left = int(y[own].min()) - 1, int(x[own].min()) - 1
        window = slice(top, int(y[own].max()) + 2), slice(left, int(x[own].max()) + 2)
        parts.append(_Part(found.labels[window] == part, top, left))
    return parts


def _boxes(mask: Mask, parts: list[_Part]) -> Mask:
    """The lines of boxes and loops with something written in them, and of empty boxes beside."""
    framing = [(part, cells) for part in parts if (cells := _cells(part, mask[part.window]))]
    heights = [cell.height for _, cells in framing for cell in cells if cell.is_written_in]
    lines = np.zeros_like(mask)
    if not heights:
        return lines
    usual = float(np.median(heights))
    least = _ALIKE * usual
    for part, cells in framing:
        alike = [
            cell for cell in cells if cell.is_written_in or least < cell.height < usual / _ALIKE
        ]
        if not alike:
            continue
        own = lines[part.window]
        reach = math.ceil(part.line_width) + 1
        places = _places(alike, part)
        frame = part.body & grown(places, reach) & ~eroded(places, 1)
        for rest in _parts(part.body & ~frame):
            if max(rest.height, rest.width) < _CONTENT * least:
                frame[rest.window] |= rest.body
        digits = part.body & ~frame
        across = reach + 1  # the thickness of all of the frame
        through = grown(digits & places, across) & grown(digits & ~places, across)
        own |= frame & ~through
    return lines


@dataclass(frozen=True, eq=False)
class _Cell:
    """A place enclosed by a part's lines, the figure between its corners, and whether it is surely
    a box or a loop, with something in it that stands by itself.
    """

    place: _Part
    figure: Mask
    is_written_in: bool

    @property
    def height(self) -> int:
        return self.place.height


def _cells(part: _Part, ink: Mask) -> list[_Cell]:
    """The places that a part encloses, if they are like boxes or hold several things; `ink` is all
    ink in its window.
    """
    if min(part.height, part.width) < _LEAST_CELL:
        return []
    cells = []
    for place in _parts(filled(part.body) & ~part.body, diagonal=False):
        if min(place.height, place.width) < _LEAST_CELL:
            continue
        written = _parts(place.body & ink[place.window])
        figure = figure_of(place.body)
        agreement = float((place.body & figure).sum() / (place.body | figure).sum())
        beside = [own.box for own in written if own.height > _SEVERAL * place.height]
        if stand_apart(beside) or any(_may_be_a_digit(own, place) for own in written):
            cells.append(_Cell(place, place.body, is_written_in=True))
        elif agreement > _BITTEN:
            holds = any(own.height > _CONTENT * place.height for own in written)
            cells.append(_Cell(place, figure, is_written_in=agreement > _SQUARE and holds))
    return cells


def _may_be_a_digit(part: _Part, around: _Part) -> bool:
    """Whether what is in a loop or a box is large enough, and no slash in a 0."""
    return part.height > _CONTENT * around.height and _is_broad(part)


def _is_broad(part: _Part) -> bool:
    """Whether it is no slash, from its spread along and across."""
    across, along = np.linalg.eigvalsh(np.cov(np.nonzero(part.body), bias=True))
    return bool(across > _SLASH**2 * along)


def _places(cells: list[_Cell], part: _Part) -> Mask:
    """What some cells of a part enclose."""
    inside = np.zeros_like(part.body)
    for cell in cells:
        inside[cell.place.window] |= cell.figure
    return inside


def _open_loops(parts: list[_Part]) -> list[_Part]:
    """Those parts that go around several others and come nowhere between them, or around one."""
    found = []
    held: dict[int, list[_Part]] = {}
    for outer, inner in nested([part.box for part in parts]):
        held.setdefault(outer, []).append(parts[inner])
    for outer, inside in held.items():
        part = parts[outer]
        boxes = [other.box for other in inside]
        middle = around(boxes)
        if stand_apart(boxes):
            is_loop = not _comes_into(part, middle)
        else:
            y, x = np.nonzero(part.body) + np.array([[part.top], [part.left]])
            seen = seen_around(middle, x, y, directions=_DIRECTIONS)
            is_loop = seen >= _ALL_AROUND and any(_may_be_a_digit(one, part) for one in inside)
        if is_loop:
            found.append(part)
    return found


def _comes_into(part: _Part, middle: Box) -> bool:
    """Whether some of a part is in a box."""
    rows = slice(int(middle.top) - part.top, int(middle.bottom) - part.top + 2)
    columns = slice(int(middle.left) - part.left, int(middle.right) - part.left + 2)
    return bool(part.body[rows, columns].any())


def _lines(parts: list[_Part], *, height: float) -> list[_Part]:
    """Those parts that are lines: longer than a digit's, or just under a digit."""
    found = []
    for part in parts:
        lies, stands = _is_straight(part.body), _is_straight(part.body.T)
        is_long = (lies and part.width > _LONG * height) or (
            stands and part.height > _TALL * height
        )
        if is_long or (lies and any(_is_under(part, other) for other in parts)):
            found.append(part)
    return found


def _is_straight(body: Mask) -> bool:
    """Whether a mask is a line that lies, straight but for the hand that drew it."""
    height, width = body.shape
    if height > (_SLOPE + _FLAT) * width:
        return False
    y, x = np.nonzero(body)
    slope, start = np.polyfit(x, y, 1)
    thickness = max(len(x) / width, 4 * float(np.std(y - slope * x - start)))
    return bool(abs(slope) < _SLOPE and thickness < _FLAT * width)


def _is_under(line: _Part, digit: _Part) -> bool:
    gap = (line.top - digit.bottom) / digit.height
    overlap = min(line.right, digit.right) - max(line.left, digit.left)
    wide = line.width > max(_BEYOND * digit.width, _UNDER_ONE * digit.height)
    if not wide and gap > _CLEAR_OF and _is_broad(digit):
        wide = line.width > _UNDER_BROAD * digit.height
    return 0 < gap < _APART and wide and overlap > 0.8 * min(digit.width, line.width)


def _line_below(body: Mask) -> Mask:
    """The line under digits that touch it, if a part has one: as wide as it is, and with little of
    it below.
    """
    width = body.shape[1]
    y, x = np.nonzero(body)
    some = x % math.ceil(width / _COLUMNS) == 0
    slopes = np.arange(-_SLOPE_OF_MANY, _SLOPE_OF_MANY, 1 / width)
    fullest = [np.bincount(_tilted(y[some], x[some], slope)).max() for slope in slopes]
    rows = _tilted(y, x, slopes[int(np.argmax(fullest))])
    counts = np.bincount(rows)
    line = np.flatnonzero(counts > 0.3 * counts.max())
    is_line = counts.max() > _ACROSS * width and np.ptp(line) < _THIN * width
    found = np.zeros_like(body)
    if is_line and counts[line[-1] + 1 :].sum() < _BELOW * len(rows):
        within = (rows >= line[0] - 1) & (rows <= line[-1] + 1)  # and its soft edge
        found[y[within], x[within]] = True
    return found


def _tilted(y: Counts, x: Counts, slope: float) -> Counts:
    """The row of each pixel, were what lies at a slope level; the first is 0."""
    rows = np.rint(y - slope * x).astype(np.intp)
    return np.asarray(rows - rows.min())


def _blobs(parts: list[_Part]) -> list[_Part]:
    """Those parts that are round and full, and so much broader than the others' lines that no pen
    drew them: holes, and the dark behind them.
    """
    round_ones = [part for part in parts if _is_round(part)]
    widths = [part.line_width for part in parts if part not in round_ones]
    if not widths:
        return []
    least = _BROADER * float(np.median(widths))
    return [part for part in round_ones if min(part.height, part.width) > least]


def _is_round(part: _Part) -> bool:
    sides = part.height, part.width
    return part.line_width > _FULL * min(sides) and min(sides) > _ROUND * max(sides)
