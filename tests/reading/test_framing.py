import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkdigit.ink import Ink, Point, Stroke
from inkdigit.ink.drawing import draw_ink
from inkdigit.reading.framing import FRAME, NothingToRead, frame_ink, frame_picture

SEVEN = Ink((Stroke(tuple(Point(*p) for p in [(10, 20), (60, 22), (48, 50), (40, 95)])),))
COORDINATE = st.floats(-1e4, 1e4)
ANY_INK = st.lists(
    st.lists(st.builds(Point, COORDINATE, COORDINATE), min_size=1, max_size=12).map(
        lambda points: Stroke(tuple(points))
    ),
    min_size=1,
    max_size=4,
).map(lambda strokes: Ink(tuple(strokes)))


def centre_of_mass(image):
    y, x = np.mgrid[:FRAME, :FRAME]
    return np.array([(image * x).sum(), (image * y).sum()]) / image.sum()


def extent(image):
    rows, columns = np.nonzero(image > 0.1)
    return max(np.ptp(rows), np.ptp(columns)) + 1


def picture_of(ink, *, height, pen):
    """The ink drawn as a picture, `height` pixels high, with a margin."""
    box = ink.box
    scale = height / box.height
    margin = pen + 7
    moved = ink.transformed(dx=-box.left, dy=-box.top)
    size = (round(box.width * scale + 2 * margin), round(height + 2 * margin))
    placed = moved.transformed(scale=scale, dx=margin, dy=margin)
    return draw_ink(placed, size=size, width_px=pen)


def test_ink_fits_the_box_with_its_centre_of_mass_where_mnist_has_it():
    image = frame_ink(SEVEN)
    assert image.shape == (28, 28)
    assert image.dtype == np.float32
    assert image.max() == 1
    assert extent(image) in (20, 21)
    assert np.abs(centre_of_mass(image) - 14).max() < 0.25


@pytest.mark.parametrize("scale", [0.12, 0.5, 3, 40, 1e6])
def test_size_and_place_and_pen_change_nothing(scale):
    moved = SEVEN.transformed(scale=scale, dx=-300, dy=4321)
    heavy = Ink(tuple(Stroke(stroke.points, width=scale * 50) for stroke in moved.strokes))
    np.testing.assert_allclose(frame_ink(heavy), frame_ink(SEVEN), atol=1e-3)


def test_pressure_changes_nothing():
    light = Ink(
        tuple(Stroke(tuple(p._replace(pressure=0.1) for p in s.points)) for s in SEVEN.strokes)
    )
    np.testing.assert_array_equal(frame_ink(light), frame_ink(SEVEN))


@pytest.mark.parametrize("jitter", [0, 1, 2])
def test_a_dot_stays_a_dot(jitter):
    image = frame_ink(Ink((Stroke((Point(5, 5), Point(5 + jitter, 5))),)))
    assert extent(image) <= 8


@given(ANY_INK)
def test_whatever_is_drawn_lies_whole_inside_the_frame(ink):
    image = frame_ink(ink)
    assert np.isfinite(image).all()
    assert 0 <= image.min() <= image.max() <= 1
    assert image.sum() > 1
    outside = ink.transformed(dx=1e5)
    np.testing.assert_allclose(frame_ink(outside).sum(), image.sum(), rtol=0.05)


def test_there_is_nothing_to_read_in_no_ink():
    with pytest.raises(NothingToRead):
        frame_ink(Ink())
    with pytest.raises(NothingToRead):
        frame_picture(np.zeros((40, 30), np.float32))
    with pytest.raises(NothingToRead):
        frame_picture(np.zeros((0, 0), np.float32))


@pytest.mark.parametrize("bad", [float("nan"), float("inf"), 1.7e308])
def test_ink_that_is_nowhere_is_refused(bad):
    with pytest.raises(NothingToRead), np.errstate(over="ignore"):
        frame_ink(Ink((Stroke((Point(-bad, 0), Point(bad, 1))),)))


def test_a_framed_picture_is_framed_already():
    framed = frame_picture(picture_of(SEVEN, height=200, pen=20))
    np.testing.assert_allclose(frame_picture(framed), framed, atol=0.11)


@pytest.mark.parametrize("height", [24, 100, 2000])
@pytest.mark.parametrize("share", [1 / 60, 1 / 20, 1 / 6])
def test_a_picture_of_ink_is_framed_like_the_ink(height, share):
    picture = frame_picture(picture_of(SEVEN, height=height, pen=height * share))
    ink = frame_ink(SEVEN)
    assert extent(picture) in (19, 20, 21)
    assert np.abs(centre_of_mass(picture) - 14).max() <= 0.75
    correlation = np.corrcoef(picture.ravel(), ink.ravel())[0, 1]
    assert correlation > 0.8


def test_fine_lines_of_a_picture_are_as_strong_as_inks():
    fine = frame_picture(picture_of(SEVEN, height=300, pen=5))
    assert fine.sum() == pytest.approx(frame_ink(SEVEN).sum(), rel=0.15)


def test_a_faint_picture_is_framed_like_a_strong_one():
    picture = picture_of(SEVEN, height=60, pen=6)
    np.testing.assert_allclose(frame_picture(picture * 0.3), frame_picture(picture), atol=1e-5)
