"""Pictures that drawing programs save: how many digits and numbers are read right, by the brush.

    python benchmarks/brushes.py [--data DIR] [--part test] [--count N] [--keep DIR] [BRUSH ...]

The ink is that of the pen writers, of what the reader may be tuned on or of the test set: one
digit, and four of one writer side by side.
"""

from __future__ import annotations

import argparse
import io
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
import numpy.typing as npt
from _data import add_data_option, add_part_option, has_data, pen_digits
from _hands import HEIGHT, in_pieces, paths_of, written
from _pictures import add_keep_option, keep, read
from PIL import Image, ImageDraw, ImageFilter

from inkdigit.ink import Ink
from inkdigit.ink.drawing import draw_ink
from inkdigit.reading.reader import Reader

Array = npt.NDArray[np.float32]
Rng = np.random.Generator
Size = tuple[int, int]
Colour = tuple[float, float, float]
Brush = Callable[[Ink, Size, Rng], Image.Image]

DIGITS = 4
MARGIN = 60
BLACK: Colour = (0.1, 0.1, 0.1)
WHITE: Colour = (1.0, 1.0, 1.0)


def round_brush(
    ink: Ink, size: Size, rng: Rng, *, width: float = 14, colour: Colour = BLACK
) -> Image.Image:
    """A round brush with a soft edge."""
    return painted(draw_ink(ink, size=size, width_px=width), colour)


def pixel_pencil(ink: Ink, size: Size, rng: Rng) -> Image.Image:
    """Lines one pixel wide without soft edges."""
    image = Image.new("1", size, 1)
    for path in paths_of(ink, 3):
        ImageDraw.Draw(image).line([(x, y) for x, y in np.round(path).tolist()], fill=0)
    return image


def square_brush(ink: Ink, size: Size, rng: Rng) -> Image.Image:
    """A square without soft edges."""
    image = Image.new("1", size, 1)
    for x, y in np.round(np.concatenate(paths_of(ink, 1))).tolist():
        ImageDraw.Draw(image).rectangle((x - 6, y - 6, x + 6, y + 6), fill=0)
    return image


def broad_nib(ink: Ink, size: Size, rng: Rng) -> Image.Image:
    """A calligrapher's pen, held at 40 degrees."""
    image = Image.new("L", size, 255)
    for x, y in np.concatenate(paths_of(ink, 0.5)).tolist():
        ImageDraw.Draw(image).line((x - 8, y + 6, x + 8, y - 6), fill=20, width=3)
    return image


def swelling(ink: Ink, size: Size, rng: Rng) -> Image.Image:
    """A brush that is thick in the middle of each stroke and thin at its ends."""
    image = Image.new("L", size, 255)
    for path in paths_of(ink, 0.5):
        radii = 1 + 11 * np.sin(np.pi * np.linspace(0, 1, len(path))) ** 2
        for (x, y), r in zip(path.tolist(), radii.tolist(), strict=True):
            ImageDraw.Draw(image).ellipse((x - r, y - r, x + r, y + r), fill=20)
    return image


def crayon(ink: Ink, size: Size, rng: Rng) -> Image.Image:
    """Wax on rough paper: it takes on the paper's peaks alone."""
    rough = shown(rng.random((size[1] // 2, size[0] // 2))).resize(size)
    peaks = np.asarray(rough, np.float32) > 160
    return painted(draw_ink(ink, size=size, width_px=18) * peaks, (0.2, 0.3, 0.7))


def spray(ink: Ink, size: Size, rng: Rng, *, dots: int) -> Image.Image:
    """A spray can: dots at random, more of them in the middle of the line."""
    image = Image.new("1", size, 1)
    places = np.concatenate(paths_of(ink, 1)).repeat(dots, axis=0)
    for x, y in (places + rng.normal(0, 5, places.shape)).astype(int).tolist():
        image.putpixel((x, y), 0)
    return image


def broken(ink: Ink, size: Size, rng: Rng, *, drawn: float, lifted: float) -> Image.Image:
    """A line of dashes or dots."""
    return round_brush(in_pieces(ink, rng, drawn=drawn, lifted=lifted), size, rng, width=9)


def hollow(ink: Ink, size: Size, rng: Rng) -> Image.Image:
    """The outline of broad lines."""
    outer, inner = (draw_ink(ink, size=size, width_px=width) for width in (28, 22))
    return painted(outer - inner)


def glowing(ink: Ink, size: Size, rng: Rng) -> Image.Image:
    """A thin bright line and its glow, on dark."""
    line, halo = draw_ink(ink, size=size, width_px=6), draw_ink(ink, size=size, width_px=20)
    glow = shown(halo).filter(ImageFilter.GaussianBlur(9))
    share = np.asarray(glow, np.float32)[..., np.newaxis] / 255
    dark, pink = np.array((0.05, 0.03, 0.12)), np.array((0.7, 0.1, 0.65))
    return shown(dark + share * pink + line[..., np.newaxis])


def with_shadow(ink: Ink, size: Size, rng: Rng) -> Image.Image:
    """A line that casts a soft shadow."""
    line = draw_ink(ink, size=size, width_px=14)
    cast = shown(np.roll(line, (8, 8), axis=(0, 1))).filter(ImageFilter.GaussianBlur(4))
    light = 1 - 0.45 * np.asarray(cast, np.float32) / 255
    return shown(light * (1 - line) + 0.1 * line)


def on_a_gradient(ink: Ink, size: Size, rng: Rng) -> Image.Image:
    """A line on paper that is darker at one side."""
    light = np.linspace(0.45, 1, size[0], dtype=np.float32)
    return shown(light * (1 - 0.9 * draw_ink(ink, size=size, width_px=14)))


def in_colours(ink: Ink, size: Size, rng: Rng) -> Image.Image:
    """Another colour every few pixels."""
    pixels = np.ones((size[1], size[0], 3))
    for piece in in_pieces(ink, rng, drawn=0.15, lifted=0.0).strokes:
        share = draw_ink(Ink((piece,)), size=size, width_px=14)[..., np.newaxis]
        pixels = pixels * (1 - share) + share * rng.uniform(0, 0.75, 3)
    return shown(pixels)


def dithered(ink: Ink, size: Size, rng: Rng) -> Image.Image:
    """Two greys, as black and white dots."""
    grey = painted(draw_ink(ink, size=size, width_px=18), (0.4, 0.4, 0.4), (0.93, 0.93, 0.93))
    return grey.convert("1")


def pixel_art(ink: Ink, size: Size, rng: Rng) -> Image.Image:
    """Drawn in large pixels, the digit 16 of them high."""
    scale = 16 / HEIGHT
    small = (round(size[0] * scale), round(size[1] * scale))
    line = draw_ink(ink.transformed(scale=scale), size=small, width_px=1.2)
    return painted((line > 0.4).astype(np.float32)).resize(size, Image.Resampling.NEAREST)


def tiny(ink: Ink, size: Size, rng: Rng) -> Image.Image:
    """The digit 12 pixels high."""
    scale = 12 / HEIGHT
    small = (round(size[0] * scale), round(size[1] * scale))
    return painted(draw_ink(ink.transformed(scale=scale), size=small, width_px=1.2))


def as_jpeg(ink: Ink, size: Size, rng: Rng) -> Image.Image:
    """Red, and saved as small as it can be."""
    data = io.BytesIO()
    round_brush(ink, size, rng, width=9, colour=(0.9, 0.1, 0.1)).save(data, "JPEG", quality=5)
    return Image.open(data)


def transparent(ink: Ink, size: Size, rng: Rng, *, value: int) -> Image.Image:
    """A line on nothing at all."""
    image = Image.new("LA", size, (value, 0))
    image.putalpha(shown(draw_ink(ink, size=size, width_px=12)))
    return image


def in_a_window(ink: Ink, size: Size, rng: Rng) -> Image.Image:
    """A screenshot: the window's title and frame around what was drawn."""
    image = Image.new("RGB", (size[0] + 40, size[1] + 70), (240, 240, 240))
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, image.width, 30), fill=(0, 90, 158))
    draw.rectangle((19, 49, size[0] + 20, size[1] + 50), outline=(120, 120, 120))
    image.paste(round_brush(ink, size, rng), (20, 50))
    return image


def painted(coverage: Array, ink: Colour = BLACK, paper: Colour = WHITE) -> Image.Image:
    """One colour on another, where `coverage`, (height, width), says so."""
    share = coverage[..., np.newaxis]
    return shown(np.array(paper) * (1 - share) + np.array(ink) * share)


def shown(pixels: npt.NDArray[np.floating]) -> Image.Image:
    """Shares of red, green and blue, or of grey, as an image."""
    return Image.fromarray(np.uint8(255 * np.clip(pixels, 0, 1)))


BRUSHES: dict[str, Brush] = {
    "round brush": round_brush,
    "pencil of one pixel": pixel_pencil,
    "square brush": square_brush,
    "broad nib": broad_nib,
    "swelling line": swelling,
    "a fifth of the height": partial(round_brush, width=0.2 * HEIGHT),
    "highlighter": partial(round_brush, width=24, colour=(1.0, 0.95, 0.3)),
    "hardly to be seen": partial(round_brush, colour=(0.9, 0.9, 0.9)),
    "crayon": crayon,
    "spray": partial(spray, dots=5),
    "light spray": partial(spray, dots=1),
    "dashed": partial(broken, drawn=0.05, lifted=0.1),
    "dotted": partial(broken, drawn=0.0, lifted=0.08),
    "hollow": hollow,
    "glowing": glowing,
    "with a shadow": with_shadow,
    "on a gradient": on_a_gradient,
    "in many colours": in_colours,
    "dithered": dithered,
    "pixel art": pixel_art,
    "tiny": tiny,
    "JPEG of quality 5": as_jpeg,
    "black on nothing": partial(transparent, value=0),
    "white on nothing": partial(transparent, value=255),
    "in a window": in_a_window,
}


def right(
    reader: Reader, name: str, inks: list[tuple[Ink, str]], *, misread_to: Path | None
) -> int:
    """How many of these are read as what they are."""
    rng = np.random.default_rng(len(inks))
    count = 0
    for number, (ink, text) in enumerate(inks):
        placed = ink.transformed(dx=MARGIN - ink.box.left, dy=MARGIN - ink.box.top)
        size = (round(placed.box.right) + MARGIN, round(placed.box.bottom) + MARGIN)
        image = BRUSHES[name](placed, size, rng)
        found = read(reader, image)
        count += found == text
        if misread_to and found != text:
            keep(misread_to, image, f"{name}-{number}", text=text, found=found)
    return count


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("brushes", nargs="*", metavar="BRUSH", help="all without")
    add_data_option(options)
    add_part_option(options)
    options.add_argument("--count", type=int, default=10, help="digits, and numbers, of each")
    add_keep_option(options)
    chosen = options.parse_args()
    if not has_data(chosen.data):
        return
    reader = Reader.load()
    pens = pen_digits(chosen.data, part=chosen.part)
    digits, numbers = written(pens, count=chosen.count, digits=DIGITS)
    for name in chosen.brushes or BRUSHES:
        alone = right(reader, name, digits, misread_to=chosen.keep)
        beside = right(reader, name, numbers, misread_to=chosen.keep)
        print(
            f"{name:22} {alone:4} of {len(digits)} digits   {beside:4} of {len(numbers)} numbers",
            flush=True,
        )


if __name__ == "__main__":
    main()
