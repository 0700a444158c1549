"""A sheet of handwriting, photographed, is read as lines by the network that ships."""

import json
from pathlib import Path

import numpy as np
from PIL import Image, ImageFilter

from inkdigit.ink import Ink, Point, Stroke
from inkdigit.ink.drawing import draw_ink
from inkdigit.reading.batch import Found, read_files
from inkdigit.reading.reader import Reader

PEN_DIGITS = Path(__file__).parents[1] / "e2e" / "data" / "pen-digits.jsonl"


def write_digits(text: str, *, left: float, top: float) -> Ink:
    """Digits side by side, each about 100 units high, as a pen writes them."""
    drawn: dict[str, Ink] = {}
    for line in PEN_DIGITS.read_text("utf-8").splitlines():
        row = json.loads(line)
        strokes = [Stroke(tuple(Point(x, y) for x, y in xy), 7.0) for xy in row["strokes"]]
        drawn.setdefault(str(row["label"]), Ink(tuple(strokes)))
    strokes = []
    for sign in text:
        ink = drawn[sign]
        strokes += ink.transformed(dx=left - ink.box.left, dy=top).strokes
        left += ink.box.width + 35
    return Ink(tuple(strokes))


def write_photo(path: Path, lines: list[str]) -> Path:
    """A sheet of handwriting on a dark desk, turned a little, in uneven light, as by a camera."""
    size = width, height = (700, 560)
    rows = [write_digits(text, left=80, top=60 + 160 * n) for n, text in enumerate(lines)]
    ink = draw_ink(Ink(tuple(stroke for row in rows for stroke in row.strokes)), size=size)
    light = np.linspace(0.6, 0.95, width) * np.linspace(1, 0.85, height)[:, None]
    sheet = Image.fromarray(np.uint8(255 * (1 - 0.75 * ink) * light))
    mask = Image.new("L", size, 255).rotate(2, expand=True)
    desk = Image.new("L", (900, 720), 55)
    desk.paste(sheet.rotate(2, Image.Resampling.BICUBIC, expand=True), (80, 60), mask)
    blurred = np.asarray(desk.filter(ImageFilter.GaussianBlur(1)), np.float32)
    noise = np.random.default_rng(7).normal(0, 4, blurred.shape)
    Image.fromarray(np.uint8(np.clip(blurred + noise, 0, 255))).save(path, quality=85)
    return path


def test_a_photo_of_a_sheet_is_read_as_lines(tmp_path):
    path = write_photo(tmp_path / "sheet.jpg", ["2903", "4617", "850"])
    (file,) = read_files([Found(path)], Reader.load())
    assert file.text == "2903\n4617\n850"
    assert all(0 <= box.left < box.right <= 900 for box in file.boxes)
    assert 70 < file.boxes[0].height < 130
    assert file.boxes[4].top > file.boxes[3].bottom - 20
