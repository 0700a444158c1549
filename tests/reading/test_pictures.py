import io
import math
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter

from inkdigit.ink import Ink, Point, Stroke
from inkdigit.ink.drawing import draw_ink
from inkdigit.reading import decoding
from inkdigit.reading.framing import frame_picture
from inkdigit.reading.pictures import PictureError, coverage_of, read_picture

FOUR = Ink(
    (
        Stroke((Point(0.45, 0.05), Point(0.1, 0.6), Point(0.95, 0.58))),
        Stroke((Point(0.68, 0.3), Point(0.62, 0.97))),
    )
)
ROUND = tuple(
    Point(0.45 + 0.3 * math.cos(angle / 3), 0.3 + 0.28 * math.sin(angle / 3)) for angle in range(20)
)
ZERO = Ink((Stroke((*ROUND, ROUND[0])),))
DIGITS = pytest.mark.parametrize("digit", [FOUR, ZERO], ids=["four", "zero"])


def drawn(digit: Ink, *, side: int = 300, share: float = 0.5, pen: float = 0.05) -> np.ndarray:
    """A digit in the middle of a square, `share` of it high, as coverage."""
    edge = side * (1 - share) / 2
    return draw_ink(
        digit.transformed(scale=share * side, dx=edge, dy=edge),
        size=(side, side),
        width_px=pen * side,
    )


def grey(values: np.ndarray) -> Image.Image:
    return Image.fromarray(np.clip(values * 255 + 0.5, 0, 255).astype(np.uint8))


def file_of(image: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    file = io.BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def noise(shape: tuple[int, ...], strength: float) -> np.ndarray:
    return np.random.default_rng(7).normal(0, strength, shape)


def agreement(coverage: np.ndarray, expected: np.ndarray) -> float:
    """How alike two coverages look to the network: 1 for the same, a pixel's shift forgiven."""
    seen, wanted = frame_picture(coverage), frame_picture(expected)
    shifts = [(dy, dx) for dy in (-1, 0, 1) for dx in (-1, 0, 1)]
    overlaps = [float((np.roll(seen, shift, (0, 1)) * wanted).sum()) for shift in shifts]
    return max(overlaps) / float(np.linalg.norm(seen) * np.linalg.norm(wanted))


def assert_read(image: Image.Image | bytes, ink: np.ndarray, *, least: float = 0.95) -> None:
    data = image if isinstance(image, bytes) else file_of(image)
    coverage = read_picture(data)
    assert coverage.dtype == np.float32
    assert coverage.min() >= 0
    assert coverage.max() == pytest.approx(1, abs=0.01)
    assert agreement(coverage, ink) >= least


class TestFormats:
    @pytest.mark.parametrize("kind", ["PNG", "JPEG", "BMP", "TIFF", "WEBP", "GIF"])
    def test_every_format_is_read(self, kind, tmp_path):
        ink = drawn(FOUR)
        path = tmp_path / "four.dat"
        path.write_bytes(file_of(grey(1 - ink), kind))
        assert agreement(read_picture(path), ink) > 0.99

    def test_the_content_counts_not_the_name(self, tmp_path):
        path = tmp_path / "four.png"
        path.write_bytes(file_of(grey(1 - drawn(FOUR)), "JPEG"))
        assert agreement(read_picture(path), drawn(FOUR)) > 0.99

    @pytest.mark.parametrize("mode", ["1", "L", "P", "LA", "RGB", "RGBA", "I", "F", "I;16"])
    def test_every_mode_is_read(self, mode):
        ink = drawn(FOUR)
        image = Image.fromarray(((1 - ink) * 65535).astype(np.uint16)) if mode == "I;16" else None
        image = image or grey(1 - ink).convert(mode)
        assert agreement(coverage_of(image), ink) > 0.99

    @pytest.mark.parametrize("mode", ["CMYK", "YCbCr", "HSV", "LAB", "PA", "La", "RGBa"])
    def test_rarer_modes_are_read(self, mode):
        ink = drawn(FOUR)
        steps = {"HSV": "RGB", "LAB": "RGB", "PA": "P", "La": "LA", "RGBa": "RGBA"}
        image = grey(1 - ink)
        if mode == "LAB":
            image = Image.merge("LAB", [image, *[Image.new("L", image.size, 128)] * 2])
        else:
            image = image.convert(steps.get(mode, "RGB")).convert(mode)
        assert agreement(coverage_of(image), ink) > 0.99

    @pytest.mark.parametrize("white", [4095, 65535])
    def test_sixteen_bits_whatever_white_is_in_them(self, white):
        ink = drawn(FOUR)
        assert_read(Image.fromarray(((1 - ink) * white).astype(np.uint16)), ink)

    def test_a_float_picture_with_holes_in_it(self):
        values = (1 - drawn(FOUR)) * 1e30
        values[0, 0] = np.nan
        assert_read(file_of(Image.fromarray(values.astype(np.float32)), "TIFF"), drawn(FOUR))

    @pytest.mark.parametrize(
        ("orientation", "turn"),
        [
            (3, Image.Transpose.ROTATE_180),
            (6, Image.Transpose.ROTATE_90),
            (8, Image.Transpose.ROTATE_270),
        ],
    )
    def test_a_photo_taken_sideways_is_turned_upright(self, orientation, turn):
        exif = Image.Exif()
        exif[0x0112] = orientation
        sideways = grey(1 - drawn(FOUR)).transpose(turn)
        assert_read(file_of(sideways, "JPEG", exif=exif), drawn(FOUR))

    def test_damaged_exif_data_does_no_harm(self):
        assert_read(
            file_of(grey(1 - drawn(FOUR)), "JPEG", exif=b"Exif\0\0MM\0*nonsense"), drawn(FOUR)
        )


class TestMnist:
    def test_a_framed_digit_comes_back_as_it_is(self):
        digit = frame_picture(drawn(FOUR))
        digit = np.round(digit * 255) / 255
        assert read_picture(file_of(grey(digit))) == pytest.approx(digit, abs=0.02)

    @DIGITS
    @pytest.mark.parametrize("side", [16, 28, 64])
    def test_small_pictures_of_either_polarity(self, digit, side):
        ink = drawn(digit, side=side, share=0.7, pen=0.09)
        assert_read(grey(ink), ink)
        assert_read(grey(1 - ink), ink)


@DIGITS
class TestPapers:
    def test_light_on_dark(self, digit):
        assert_read(grey(drawn(digit)), drawn(digit), least=0.99)

    def test_low_contrast(self, digit):
        assert_read(grey(0.9 - 0.06 * drawn(digit)), drawn(digit))

    def test_low_contrast_and_noise(self, digit):
        ink = drawn(digit)
        assert_read(grey(0.8 - 0.15 * ink + noise(ink.shape, 0.03)), ink, least=0.9)

    def test_heavy_compression(self, digit):
        assert_read(file_of(grey(1 - drawn(digit)), "JPEG", quality=8), drawn(digit))

    @pytest.mark.parametrize("polarity", [-0.6, 0.5])
    def test_light_that_slopes(self, digit, polarity):
        ink = drawn(digit)
        light = 0.25 + 0.35 * np.indices(ink.shape).sum(axis=0) / ink.shape[0] / 2
        light = light + 0.35 if polarity < 0 else light - 0.1
        values = light * (1 + polarity * ink) if polarity < 0 else light + polarity * ink
        assert_read(grey(values + noise(ink.shape, 0.015)), ink)

    def test_dark_corners(self, digit):
        ink = drawn(digit)
        y, x = np.indices(ink.shape) / 150 - 1
        light = 0.95 - 0.3 * (x * x + y * y)
        assert_read(grey(light * (1 - 0.6 * ink) + noise(ink.shape, 0.015)), ink)

    def test_the_shadow_of_a_hand(self, digit):
        ink = drawn(digit)
        y, x = np.indices(ink.shape)
        light = 0.9 - 0.45 / (1 + np.exp(-(x + y / 2 - 220) / 10))
        assert_read(grey(light * (1 - 0.65 * ink) + noise(ink.shape, 0.012)), ink)

    @pytest.mark.parametrize("edge", [2, 30])
    @pytest.mark.parametrize("at", [230, 330])
    def test_a_shadow_on_most_of_the_sheet(self, digit, edge, at):
        ink = drawn(digit)
        y, x = np.indices(ink.shape)
        light = 0.93 - 0.42 / (1 + np.exp((x + y / 2 - at) / edge))
        assert_read(grey(light * (1 - 0.85 * ink) + noise(ink.shape, 0.008)), ink, least=0.93)

    def test_the_glare_of_a_lamp(self, digit):
        ink = drawn(digit, share=0.4)
        y, x = np.indices(ink.shape)
        light = 0.6 + 0.4 * np.exp(-((x - 220) ** 2 + (y - 60) ** 2) / 4000)
        assert_read(grey(light - 0.4 * ink + noise(ink.shape, 0.012)), ink, least=0.9)

    def test_squared_paper(self, digit):
        ink = drawn(digit, side=600, pen=0.02)
        paper = np.full(ink.shape, 0.95)
        paper[::40] = paper[:, ::40] = 0.8
        assert_read(grey(np.minimum(paper, 0.95 - 0.8 * ink) + noise(ink.shape, 0.01)), ink)

    @pytest.mark.parametrize("pen", [0.003, 0.2, 0.27])
    def test_thin_and_thick_pens(self, digit, pen):
        ink = drawn(digit, share=0.6, pen=pen)
        assert_read(grey(1 - ink), ink)
        assert_read(grey(ink), ink)

    def test_cut_out_to_the_last_pixel(self, digit):
        ink = drawn(digit, share=0.7, pen=0.1)
        rows, columns = np.nonzero(ink > 0.5)
        ink = ink[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1]
        assert_read(grey(1 - ink), ink)

    def test_specks_are_left_out(self, digit):
        ink = drawn(digit)
        dirty = ink.copy()
        dirty[5:8, 290:293] = dirty[280:283, 12:15] = 1
        coverage = read_picture(file_of(grey(1 - dirty)))
        assert coverage[:20].max() == 0
        assert agreement(coverage, ink) > 0.99

    def test_a_dithered_scan(self, digit):
        assert_read(grey(0.8 - 0.7 * drawn(digit)).convert("1"), drawn(digit), least=0.9)

    def test_colours_of_one_brightness(self, digit):
        ink = drawn(digit)[..., np.newaxis]
        yellow_on_white = 1 - ink * [0.0, 0.05, 0.9]
        assert_read(grey(yellow_on_white), ink[..., 0])
        red_on_green = [0.0, 0.5, 0.0] + ink * [0.95, -0.48, 0.0]
        assert_read(grey(red_on_green), ink[..., 0])


@DIGITS
class TestEdges:
    """Frame lines, margins and desks around the paper."""

    @pytest.mark.parametrize("inset", [0, 5, 30])
    @pytest.mark.parametrize("width", [1, 4])
    def test_a_frame_line(self, digit, inset, width):
        image = grey(1 - drawn(digit))
        edge = (inset, inset, 299 - inset, 299 - inset)
        ImageDraw.Draw(image).rectangle(edge, outline=0, width=width)
        assert_read(image, drawn(digit))

    @pytest.mark.parametrize("margin", [0.0, 0.3, 0.6])
    @pytest.mark.parametrize("depth", [4, 30])
    def test_a_margin_of_another_colour(self, digit, margin, depth):
        values = np.full((300, 300), margin)
        values[depth:-depth, depth:-depth] = 1 - drawn(digit)[depth:-depth, depth:-depth]
        assert_read(grey(values), drawn(digit))

    def test_a_dark_picture_on_a_white_page(self, digit):
        values = np.ones((300, 300))
        values[40:-40, 40:-40] = drawn(digit)[40:-40, 40:-40]
        assert_read(grey(values), drawn(digit))

    def test_margins_at_some_sides_only(self, digit):
        values = 1 - drawn(digit)
        values[:, :25] = 0.1
        assert_read(grey(values), drawn(digit))
        values[:30] = 0.1
        assert_read(grey(values), drawn(digit))

    def test_a_window_with_a_title_around_it(self, digit):
        ink = drawn(digit, side=330, share=0.62, pen=0.042)[:, 50:-50]
        image = Image.new("L", (270, 400), 240)
        draw = ImageDraw.Draw(image)
        draw.rectangle((0, 0, 269, 30), fill=72)
        draw.rectangle((19, 49, 250, 380), outline=120)
        image.paste(grey(1 - 0.9 * ink), (20, 50))
        assert_read(image, ink)

    @pytest.mark.parametrize("desk", [60, 160])
    def test_a_photo_of_a_sheet_on_a_desk(self, digit, desk):
        ink = drawn(digit, side=500, share=0.4, pen=0.03)
        turned = grey(0.85 * (1 - 0.8 * ink)).rotate(8, expand=True, fillcolor=desk)
        photo = Image.new("L", (750, 620), desk)
        photo.paste(turned, (90, 20))
        light = 0.75 + 0.25 * np.indices((620, 750))[1] / 750
        values = np.asarray(photo) / 255 * light + noise(light.shape, 0.015)
        expected = np.asarray(grey(ink).rotate(8, expand=True), np.float32) / 255
        assert_read(file_of(grey(values), "JPEG", quality=60), expected, least=0.9)


class TestTransparency:
    @pytest.mark.parametrize("ink_grey", [0, 255])
    def test_ink_on_nothing(self, ink_grey):
        ink = drawn(FOUR)
        alpha = grey(ink)
        assert_read(Image.merge("LA", [Image.new("L", alpha.size, ink_grey), alpha]), ink)

    def test_thick_ink_on_nothing(self):
        ink = drawn(FOUR, share=0.6, pen=0.27)
        assert_read(Image.merge("LA", [Image.new("L", (300, 300), 0), grey(ink)]), ink)

    def test_a_sheet_with_its_corners_cut_off(self):
        image = grey(1 - drawn(FOUR)).convert("RGBA")
        mask = Image.new("L", image.size, 0)
        ImageDraw.Draw(mask).ellipse((-50, -50, 350, 350), fill=255)
        image.putalpha(mask)
        assert_read(image, drawn(FOUR))

    def test_a_gif_with_a_transparent_colour(self):
        image = grey(1 - drawn(FOUR)).convert("1").convert("P")
        assert_read(file_of(image, "GIF", transparency=255), drawn(FOUR))

    def test_nothing_at_all(self):
        with pytest.raises(PictureError, match="transparent"):
            read_picture(file_of(Image.new("RGBA", (50, 50))))


class TestLargePictures:
    def test_a_photo_of_many_megapixels_comes_back_small(self):
        ink = drawn(FOUR, side=2500, pen=0.02)
        coverage = read_picture(file_of(grey(0.9 - 0.7 * ink), "JPEG"))
        assert max(coverage.shape) <= 1000
        assert agreement(coverage, ink) > 0.95


class TestWhatIsNoPicture:
    @pytest.mark.parametrize(
        ("data", "why"),
        [
            (b"seven", "no picture"),
            (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "no picture"),
            (b"\x00" * 1000, "no picture"),
            (b"\x89PNG\r\n\x1a\n", "no picture|damaged"),
            (file_of(Image.new("L", (40, 40), 255), "ICO"), "no picture"),
        ],
    )
    def test_other_files_are_refused(self, data, why):
        with pytest.raises(PictureError, match=why):
            read_picture(data)

    @pytest.mark.parametrize("kind", ["PNG", "JPEG", "BMP", "TIFF", "WEBP", "GIF"])
    def test_a_truncated_file_is_called_damaged(self, kind):
        data = file_of(grey(1 - drawn(FOUR) + noise((300, 300), 0.1)), kind)
        with pytest.raises(PictureError, match="damaged"):
            read_picture(data[: len(data) // 2])

    @pytest.mark.parametrize("kind", ["PNG", "GIF", "TIFF"])
    def test_a_decompression_bomb_is_not_unpacked(self, kind, monkeypatch):
        monkeypatch.setattr(decoding, "MOST_PIXELS", 1_000_000)
        bomb = file_of(Image.new("1", (1500, 1500)), kind)
        monkeypatch.setattr(Image.Image, "load", lambda _: pytest.fail("it was unpacked"))
        with pytest.raises(PictureError, match="more than 1 megapixels"):
            read_picture(bomb)

    def test_a_picture_of_billions_of_pixels_that_is_a_few_bytes(self):
        header = file_of(Image.new("L", (1, 1)), "BMP")
        huge = header[:18] + (60_000).to_bytes(4, "little") * 2 + header[26:]
        with pytest.raises(PictureError, match="50 megapixels"):
            read_picture(huge)

    @pytest.mark.parametrize("value", [0, 128, 255])
    @pytest.mark.parametrize("size", [(1, 1), (28, 28), (300, 200), (1, 500)])
    def test_a_picture_of_one_grey_has_no_ink(self, value, size):
        with pytest.raises(PictureError, match="no ink"):
            read_picture(file_of(Image.new("L", size, value)))

    def test_a_picture_of_paper_alone_has_no_ink(self):
        light = 0.7 + 0.2 * np.indices((300, 300))[1] / 300
        with pytest.raises(PictureError, match="no ink"):
            read_picture(file_of(grey(light + noise(light.shape, 0.01))))

    def test_a_file_that_is_not_there(self, tmp_path):
        with pytest.raises(PictureError, match="no such file"):
            read_picture(tmp_path / "nowhere.png")

    def test_blur_alone_does_not_hide_the_ink(self):
        ink = drawn(ZERO)
        assert_read(grey(1 - ink).filter(ImageFilter.GaussianBlur(4)), ink, least=0.9)


@pytest.mark.parametrize("white", [1.0, 1.0005, 1.05])
def test_a_picture_of_floats_may_overshoot_its_white(tmp_path: Path, white: float) -> None:
    paper = np.ones((60, 40), np.float32)
    paper[8:32, 28:33] = 0
    paper[50, 2] = white
    Image.fromarray(paper).save(tmp_path / "one.tiff")
    coverage = read_picture(tmp_path / "one.tiff")
    assert coverage[20, 30] > 0.9
    assert coverage[20, 5] < 0.1


def test_one_pixel_beyond_all_numbers_hides_no_ink(tmp_path: Path) -> None:
    paper = np.ones((60, 40), np.float32)
    paper[8:32, 28:33] = 0
    paper[50, 2] = np.inf
    Image.fromarray(paper).save(tmp_path / "one.tiff")
    coverage = read_picture(tmp_path / "one.tiff")
    assert coverage[20, 30] > 0.9
    assert coverage[20, 5] < 0.1
