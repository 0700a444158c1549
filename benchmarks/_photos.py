"""Photos of sheets of handwritten digits, made: of each kind what sets it apart, and nothing else.

There is no collection of such photos that says what was written. These show the digits of one pen
writer each, so what goes wrong with one kind of them goes wrong with real ones; how often is
another matter.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFilter

from inkdigit.ink import Ink, Stroke
from inkdigit.ink.drawing import draw_ink
from inkdigit.training.datasets import PenDigit

Array = npt.NDArray[np.float32]
Rng = np.random.Generator
Colour = tuple[float, float, float]

SIZE = WIDTH, HEIGHT = 960, 720
BLACK: Colour = (0.12, 0.12, 0.14)
WHITE: Colour = (0.95, 0.94, 0.91)
NOISE = 0.008  # of full range, as any camera's


@dataclass(frozen=True)
class Written:
    """Digits on a sheet, in pixels: what they read, the box of each, and where each line stands."""

    ink: Ink
    text: str
    boxes: tuple[tuple[float, float, float, float], ...]
    baselines: tuple[float, ...]
    height: float


@dataclass(frozen=True)
class Pen:
    """A pen: its colour, its width as shares of a digit's height, and how well it covers paper."""

    colour: Colour = BLACK
    width: tuple[float, float] = (0.05, 0.09)
    covers: float = 1.0


def as_it_is(picture: Array, _: Rng) -> Array:
    """Change nothing."""
    return picture


@dataclass(frozen=True)
class Kind:
    """What sets a kind of photo apart: what is on the paper besides, the pen, how it was taken.

    `printed` draws on a sheet of paper, float32 (height, width, 3), around what is `written` there;
    `taken` makes a photo of the sheet. There are `digits`, from and to so many, on each of the
    `lines`, `height` pixels high, and with a `pitch` the middles of two are so many heights apart.
    """

    name: str
    printed: Callable[[Array, Written, Rng], Array] = lambda paper, _, __: paper
    pen: Pen = Pen()
    taken: Callable[[Array, Rng], Array] = as_it_is
    paper: Colour = WHITE
    height: float = 82.0
    lines: int = 3
    digits: tuple[int, int] = (3, 5)
    pitch: float | None = None


def photo_of(kind: Kind, own: Sequence[PenDigit], rng: Rng) -> tuple[Image.Image, str]:
    """A photo of digits by one writer, and what it reads."""
    written = _written(kind, own, rng)
    paper = np.broadcast_to(np.array(kind.paper, np.float32), (HEIGHT, WIDTH, 3))
    paper = kind.printed(paper, written, rng)
    width = written.height * rng.uniform(*kind.pen.width)
    ink = _drawn(written.ink, width=width)
    grain = 1 - (1 - kind.pen.covers) * rng.random(ink.shape, np.float32)
    photo = kind.taken(inked(paper, ink * kind.pen.covers * grain, kind.pen.colour), rng)
    noisy = photo + rng.normal(0, NOISE, photo.shape).astype(np.float32)
    return _image(noisy), written.text


def _drawn(ink: Ink, *, width: float) -> Array:
    """Ink on a sheet, stroke by stroke: as one drawing so much of it would be drawn coarsely."""
    sheet = np.zeros((HEIGHT, WIDTH), np.float32)
    reach = math.ceil(width)
    for stroke in ink.strokes:
        left, top = np.maximum(stroke.xy.min(axis=0).astype(int) - reach, 0).tolist()
        right, bottom = (stroke.xy.max(axis=0).astype(int) + reach + 1).tolist()
        window = sheet[top:bottom, left:right]
        own = Ink((stroke,)).transformed(dx=-left, dy=-top)
        np.maximum(window, draw_ink(own, size=window.shape[::-1], width_px=width), out=window)
    return sheet


def _written(kind: Kind, own: Sequence[PenDigit], rng: Rng) -> Written:
    height = kind.height
    scale = height / float(np.median([pen.ink.box.height for pen in own]))
    leading = height * rng.uniform(1.8, 2.1)
    first = (HEIGHT - (kind.lines - 1) * leading + height) / 2
    strokes: list[Stroke] = []
    rows, boxes = [], []
    baselines = [first + line * leading for line in range(kind.lines)]
    for baseline in baselines:
        chosen = [
            own[int(i)]
            for i in rng.integers(len(own), size=rng.integers(*kind.digits, endpoint=True))
        ]
        left = first_left = 0.1 * WIDTH + rng.uniform(0, height)
        for place, pen in enumerate(chosen):
            ink = pen.ink.transformed(scale=scale)
            if kind.pitch:
                left = first_left + place * kind.pitch * height - ink.box.width / 2
            down = baseline - ink.box.bottom + height * 0.04 * rng.normal()
            ink = ink.transformed(dx=left - ink.box.left, dy=down)
            strokes += ink.strokes
            boxes.append((ink.box.left, ink.box.top, ink.box.right, ink.box.bottom))
            left = ink.box.right + height * rng.uniform(0.35, 0.7)
        rows.append("".join(str(pen.label) for pen in chosen))
    return Written(Ink(tuple(strokes)), "\n".join(rows), tuple(boxes), tuple(baselines), height)


def inked(paper: Array, coverage: Array, colour: Colour) -> Array:
    """Paper, (height, width, 3), with a colour on it where `coverage`, (height, width), says so."""
    share = coverage[..., np.newaxis]
    return np.asarray(paper * (1 - share) + np.array(colour, np.float32) * share, np.float32)


def with_lines(
    paper: Array, ends: Sequence[tuple[float, float, float, float]], *, width: int, colour: Colour
) -> Array:
    """Paper with straight lines on it, from (x, y) to (x, y) each."""
    mask = Image.new("L", (2 * WIDTH, 2 * HEIGHT))
    draw = ImageDraw.Draw(mask)
    for line in ends:
        draw.line([2 * place for place in line], fill=255, width=2 * width)
    return inked(paper, _shares(mask.reduce(2)), colour)


def ruled(paper: Array, written: Written, rng: Rng) -> Array:
    """Lines to write on, below each line of digits and between them."""
    leading = written.baselines[1] - written.baselines[0]
    first = written.baselines[0] + 3 - 2 * leading
    places = [first + leading / 2 * i for i in range(30)]
    colour = (0.55, 0.65, 0.85)
    return with_lines(paper, [(0, y, WIDTH, y) for y in places], width=2, colour=colour)


def squared(paper: Array, written: Written, rng: Rng, *, colour: Colour) -> Array:
    """A grid, as in a book for sums."""
    step = written.height * rng.uniform(0.5, 0.8)
    down = [
        (float(x), 0.0, float(x), float(HEIGHT))
        for x in np.arange(rng.uniform(0, step), WIDTH, step)
    ]
    across = [
        (0.0, float(y), float(WIDTH), float(y))
        for y in np.arange(rng.uniform(0, step), HEIGHT, step)
    ]
    return with_lines(paper, down + across, width=2, colour=colour)


def boxed(paper: Array, written: Written, rng: Rng, *, side: float) -> Array:
    """A box around each digit, as on a form, `side` digit heights wide and a little higher."""
    half_width, half_height = side / 2 * written.height, 0.7 * written.height
    sides = []
    for baseline in written.baselines:
        y = baseline - written.height / 2
        for box in written.boxes:
            if abs(box[3] - baseline) < written.height / 2:
                x = (box[0] + box[2]) / 2
                left, right, top, bottom = (
                    x - half_width,
                    x + half_width,
                    y - half_height,
                    y + half_height,
                )
                sides += [(left, top, right, top), (right, top, right, bottom)]
                sides += [(right, bottom, left, bottom), (left, bottom, left, top)]
    return with_lines(paper, sides, width=2, colour=(0.25, 0.25, 0.3))


def underlined(paper: Array, written: Written, rng: Rng) -> Array:
    """Each line of digits underlined by hand."""
    lines = []
    for baseline in written.baselines:
        own = [box for box in written.boxes if abs(box[3] - baseline) < written.height / 2]
        drop = written.height * rng.uniform(0.14, 0.24)
        rise = written.height * rng.uniform(-0.06, 0.06)
        lines.append((own[0][0] - 10, baseline + drop, own[-1][2] + 10, baseline + drop + rise))
    return with_lines(paper, lines, width=4, colour=BLACK)


def circled(paper: Array, written: Written, rng: Rng) -> Array:
    """A circle around all that is written."""
    left, top, right, bottom = written.ink.box
    x, y = (left + right) / 2, (top + bottom) / 2
    wide, high = (right - left) * rng.uniform(0.75, 0.85), (bottom - top) * rng.uniform(0.75, 0.9)
    turn = np.linspace(0, 2 * np.pi * rng.uniform(0.98, 1.05), 80)
    along = np.stack([x + wide * np.cos(turn), y + high * np.sin(turn)], axis=1)
    sides = [(*one, *other) for one, other in pairwise(along.tolist())]
    return with_lines(paper, sides, width=4, colour=BLACK)


def margin(paper: Array, written: Written, rng: Rng) -> Array:
    """Ruled, a red line for the margin, and two holes for a folder, that show the dark below."""
    paper = with_lines(
        ruled(paper, written, rng), [(70, 0, 70, HEIGHT)], width=2, colour=(0.9, 0.4, 0.4)
    )
    mask = Image.new("L", SIZE)
    for y in (0.3, 0.7):
        ImageDraw.Draw(mask).ellipse((18, HEIGHT * y - 17, 52, HEIGHT * y + 17), fill=255)
    return inked(paper, _shares(mask), (0.2, 0.17, 0.15))


def shining_through(paper: Array, written: Written, rng: Rng) -> Array:
    """What is on the back of the sheet, mirrored and faint."""
    ink = draw_ink(written.ink, size=SIZE, width_px=0.07 * written.height)
    back = np.roll(ink[:, ::-1], (int(written.height * 0.7), 40), axis=(0, 1))
    return inked(paper, 0.13 * back, BLACK)


def on_a_desk(photo: Array, rng: Rng, *, desk: Colour = (0.33, 0.22, 0.14)) -> Array:
    """The whole sheet on a desk, turned, and tilted from the camera."""
    image = _image(photo)
    near, far = rng.uniform(0.04, 0.13, (2, 4)) * ([[WIDTH] * 4, [HEIGHT] * 4])
    x, y = near.tolist(), far.tolist()
    corners = [(x[0], y[0]), (WIDTH - x[1], y[1]), (WIDTH - x[2], HEIGHT - y[2])]
    corners.append((x[3], HEIGHT - y[3]))
    return seen(image, corners, rng, desk=desk)


def beyond_the_edge(photo: Array, rng: Rng) -> Array:
    """The sheet lies across the photo's edges, and its right and lower ones are to be seen."""
    image = _image(photo)
    corners = [(-90, -60), (WIDTH * 0.9, -30), (WIDTH * 0.86, HEIGHT * 0.93), (-60, HEIGHT * 0.9)]
    return seen(image, corners, rng, desk=(0.33, 0.22, 0.14))


def seen(
    image: Image.Image, corners: Sequence[tuple[float, float]], rng: Rng, *, desk: Colour
) -> Array:
    """A sheet whose corners are seen there, on a desk of some grain."""
    own = [(0, 0), (WIDTH, 0), (WIDTH, HEIGHT), (0, HEIGHT)]
    rows, values = [], []
    for (x, y), (u, v) in zip(corners, own, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        values += [u, v]
    data = np.linalg.solve(np.array(rows, float), np.array(values, float)).tolist()
    method, pick = Image.Transform.PERSPECTIVE, Image.Resampling.BICUBIC
    sheet = _shares(image.transform(SIZE, method, data, pick))
    mask = _shares(Image.new("L", SIZE, 255).transform(SIZE, method, data, pick))[..., np.newaxis]
    grain = _stretched(rng.normal(0, 0.1, (HEIGHT, WIDTH // 20)))
    return np.asarray(sheet * mask + np.array(desk) * (1 + grain) * (1 - mask), np.float32)


def turned(photo: Array, rng: Rng) -> Array:
    """Held askew, by up to ten degrees; the sheet goes on beyond the photo."""
    image = _image(photo)
    fill = tuple(int(255 * share) for share in WHITE)
    angle = rng.uniform(4, 10) * rng.choice((-1, 1))
    return _shares(image.rotate(angle, Image.Resampling.BICUBIC, fillcolor=fill))


def lamp_lit(photo: Array, rng: Rng) -> Array:
    """Lit by a lamp at one corner: three times as bright there as at the farthest one."""
    y, x = np.mgrid[0 : 1 : HEIGHT * 1j, 0 : 1 : WIDTH * 1j]
    corner = rng.integers(0, 2, 2)
    light = 0.33 + 0.67 * np.exp(-1.6 * ((x - corner[0]) ** 2 + (y - corner[1]) ** 2))
    return np.asarray(photo * light[..., np.newaxis], np.float32)


def shadowed(photo: Array, rng: Rng, *, soft: float) -> Array:
    """A shadow with an edge that is `soft` pixels wide lies across a part of the sheet."""
    y, x = np.mgrid[-1 : 1 : HEIGHT * 1j, -1 : 1 : WIDTH * 1j]
    angle, offset = rng.uniform(0, 2 * np.pi), rng.uniform(-0.3, 0.3)
    across = (x * np.cos(angle) + y * np.sin(angle) - offset) * WIDTH / 2
    light = 1 - 0.45 / (1 + np.exp(-4 * across / soft))
    return np.asarray(photo * light[..., np.newaxis], np.float32)


def crumpled(photo: Array, rng: Rng) -> Array:
    """Folded and smoothed out again: facets of unlike brightness with creases between."""
    middles = rng.uniform(0, 1, (14, 2)) * (HEIGHT, WIDTH)
    places = np.indices((HEIGHT, WIDTH)).transpose(1, 2, 0)[:, :, np.newaxis]
    nearest = np.square(places - middles).sum(axis=-1).argmin(axis=-1)
    facets = Image.fromarray(np.uint8(rng.integers(204, 256, len(middles))[nearest]))
    light = _shares(facets.filter(ImageFilter.GaussianBlur(2)))
    return np.asarray(photo * light[..., np.newaxis], np.float32)


def out_of_focus(photo: Array, rng: Rng) -> Array:
    """The camera looked at something nearer."""
    image = _image(photo)
    return _shares(image.filter(ImageFilter.GaussianBlur(rng.uniform(2.5, 4))))


def in_the_dark(photo: Array, rng: Rng) -> Array:
    """Little light, and the noise that goes with it."""
    photo = 0.3 * photo
    return np.asarray(photo + rng.normal(0, 0.035, photo.shape), np.float32)


def smeared(paper: Array, written: Written, rng: Rng) -> Array:
    """A board that was wiped: clouds of old chalk."""
    return np.asarray(paper + 0.16 * _stretched(rng.random((9, 12))), np.float32)


def _image(picture: Array) -> Image.Image:
    return Image.fromarray(np.uint8(255 * np.clip(picture, 0, 1)))


def _stretched(values: npt.NDArray[np.floating]) -> Array:
    image = Image.fromarray(values.astype(np.float32))
    return np.asarray(image.resize(SIZE, Image.Resampling.BICUBIC), np.float32)[..., np.newaxis]


def _shares(image: Image.Image) -> Array:
    return np.asarray(np.asarray(image, np.float32) / 255, np.float32)


GREY_GRID: Colour = (0.72, 0.75, 0.8)
BLUE_GRID: Colour = (0.55, 0.65, 0.85)
KINDS = (
    Kind("even light"),
    Kind("on a desk", taken=on_a_desk),
    Kind("on a white desk", taken=partial(on_a_desk, desk=(0.72, 0.72, 0.72))),
    Kind("across the photo's edge", taken=beyond_the_edge),
    Kind("turned by up to 10°", taken=turned),
    Kind("by a lamp", taken=lamp_lit),
    Kind("a soft shadow", taken=partial(shadowed, soft=120)),
    Kind("a hard shadow", taken=partial(shadowed, soft=6)),
    Kind("out of focus", taken=out_of_focus),
    Kind("in the dark", taken=in_the_dark),
    Kind("crumpled", taken=crumpled),
    Kind("lined paper", printed=ruled),
    Kind("squared paper, grey", printed=partial(squared, colour=GREY_GRID)),
    Kind("squared paper, blue", printed=partial(squared, colour=BLUE_GRID)),
    Kind("lined, a margin and holes", printed=margin),
    Kind("a box around each digit", printed=partial(boxed, side=1.25), pitch=1.5),
    Kind("a row of boxes", printed=partial(boxed, side=1.4), pitch=1.4),
    Kind("boxes, turned", printed=partial(boxed, side=1.25), pitch=1.5, taken=turned),
    Kind("underlined", printed=underlined),
    Kind("circled", printed=circled, lines=1),
    Kind("the back shines through", printed=shining_through),
    Kind("pencil", pen=Pen((0.4, 0.4, 0.42), covers=0.7)),
    Kind("blue ballpoint", pen=Pen((0.2, 0.25, 0.6), (0.035, 0.05), covers=0.85)),
    Kind("red pen", pen=Pen((0.8, 0.2, 0.2))),
    Kind("felt pen", pen=Pen(width=(0.13, 0.2))),
    Kind("yellow paper", paper=(0.95, 0.88, 0.45)),
    Kind(
        "chalk on a board",
        printed=smeared,
        pen=Pen((0.9, 0.9, 0.88), (0.07, 0.1), 0.75),
        paper=(0.1, 0.18, 0.14),
    ),
    Kind("small", height=34, lines=7, digits=(6, 10)),
    Kind("a full sheet", height=20, lines=17, digits=(24, 28)),
    Kind("large", height=170, lines=2, digits=(2, 3)),
    Kind("one line", lines=1),
    Kind("one digit", lines=1, digits=(1, 1)),
    Kind("one digit, underlined", printed=underlined, lines=1, digits=(1, 1)),
    Kind("one digit, circled", printed=circled, lines=1, digits=(1, 1)),
    Kind("one digit, on a desk", taken=on_a_desk, lines=1, digits=(1, 1)),
)
