import io

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QByteArray, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from inkdigit.ink import Ink, Point, Stroke
from inkdigit.ink.svg import COLOUR, write_svg
from inkdigit.window.ink_painter import fit_ink, paint_ink, render_png

from .conftest import grey

BLACK = QColor("black")


def wave(*, pressure: bool) -> Stroke:
    turns = np.arange(0, 4, 0.15)
    return Stroke(
        tuple(
            Point(40 + 60 * t, 150 + 90 * np.sin(2 * t), 0.5 + 0.5 * np.sin(5 * t))
            if pressure
            else Point(40 + 60 * t, 150 + 90 * np.sin(2 * t))
            for t in turns
        ),
        width=24,
    )


def painted(ink: Ink, *, scale: float = 1.0, within: QRect | None = None, **more) -> np.ndarray:
    image = QImage(round(300 * scale), round(300 * scale), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(scale, scale)
    if within is not None:
        painter.setClipRect(within)
        more["within"] = QRectF(within)
    paint_ink(painter, ink, **({"colour": BLACK} | more))
    painter.end()
    return grey(image)


@pytest.mark.parametrize("pressure", [False, True])
def test_clipped_parts_are_pixel_for_pixel_those_of_the_whole(pressure):
    ink = Ink((wave(pressure=pressure),))
    whole = painted(ink)
    for left in range(0, 300, 60):
        for top in range(0, 300, 60):
            part = painted(ink, within=QRect(left, top, 60, 60))
            there = np.s_[top : top + 60, left : left + 60]
            assert np.array_equal(part[there], whole[there])


def test_translucent_ink_shows_no_joints():
    half = QColor(0, 0, 0, 128)
    shades = np.unique(painted(Ink((wave(pressure=True),)), colour=half))
    assert shades.min() >= 126


def test_edges_are_soft():
    line = Ink((Stroke((Point(40, 50), Point(260, 117)), width=20),))
    shown = painted(line)
    edge_pixels_per_column = ((shown > 5) & (shown < 250)).sum() / 220
    assert edge_pixels_per_column > 2


@pytest.mark.parametrize("scale", [1.5, 2.0, 3.0])
def test_a_larger_scale_shows_the_same_picture(scale):
    ink = Ink((wave(pressure=True),))
    large = Image.fromarray(painted(ink, scale=scale).astype(np.uint8))
    small = np.asarray(large.resize((300, 300), Image.Resampling.BOX), float)
    assert np.abs(small - painted(ink)).mean() < 0.6


def test_the_width_can_be_set_for_all():
    ink = Ink((Stroke((Point(50, 150), Point(250, 150)), width=24),))
    assert (painted(ink)[:, 150] < 128).sum() == 24
    assert (painted(ink, width=8)[:, 150] < 128).sum() == 8


def test_ink_without_a_width_can_be_seen():
    ink = Ink((Stroke((Point(50, 150), Point(250, 150))),))
    assert (painted(ink)[:, 150] < 128).sum() == 16


def test_empty_ink_paints_nothing():
    assert painted(Ink()).min() == 255


def test_fitted_ink_lies_within_its_rectangle():
    box = fit_ink(Ink((wave(pressure=False),)), QRectF(10, 20, 48, 32)).box
    assert box.left >= 10
    assert box.right <= 58
    assert box.top >= 20
    assert box.bottom <= 52
    assert box.left + box.right == pytest.approx(68)


def test_a_png_holds_the_ink_in_its_middle():
    ink = Ink((Stroke((Point(0, 0), Point(0, 50)), width=5),))
    picture = np.asarray(Image.open(io.BytesIO(render_png(ink, 200))).convert("L"))
    assert picture.shape == (200, 200)
    rows, columns = np.nonzero(picture < 128)
    assert (rows.min(), rows.max()) == pytest.approx((20, 179), abs=1)
    assert columns.mean() == pytest.approx(99.5, abs=0.5)


def test_a_png_of_an_empty_sheet_is_white():
    assert np.asarray(Image.open(io.BytesIO(render_png(Ink(), 8))).convert("L")).min() == 255


@pytest.mark.parametrize("size", [0, -5, 20_001])
def test_a_png_of_no_size_or_too_large_a_one_is_refused(size):
    with pytest.raises(ValueError, match="can't be made"):
        render_png(Ink(), size)


@pytest.mark.parametrize("pressure", [False, True])
def test_the_svg_shows_what_is_painted(pressure):
    ink = Ink((wave(pressure=pressure), Stroke((Point(250, 40),), width=20)))
    svg = QSvgRenderer(QByteArray(write_svg(ink)))
    assert svg.isValid()
    image = QImage(300, 300, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    svg.render(painter, svg.viewBoxF())
    painter.end()
    assert np.abs(grey(image) - painted(ink, colour=QColor(COLOUR))).mean() < 0.5
