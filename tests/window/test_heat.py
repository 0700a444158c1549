import numpy as np
import pytest
from PySide6.QtGui import QColor

from inkdigit.window.heat import (
    LEAST_SCALE,
    HeatColours,
    heat_pixels,
    pierced,
    spread,
    strengths,
)
from inkdigit.window.theme import DARK, LIGHT, Colours, palette_of


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two colours as WCAG 2 defines it."""

    def luminance(colour: QColor) -> float:
        parts = [
            c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
            for c in colour.getRgbF()[:3]
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    brighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_both_colours_stand_out_on_the_paper_and_neutral_ink_is_quieter(colours: Colours) -> None:
    heat = HeatColours.of(palette_of(colours))
    assert contrast(heat.favour, heat.paper) >= 4.5
    assert contrast(heat.against, heat.paper) >= 4.5
    assert 1.3 < contrast(heat.neutral, heat.paper) < contrast(heat.against, heat.paper)


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_both_colours_are_told_apart_by_who_sees_no_red_or_no_green(colours: Colours) -> None:
    heat = HeatColours.of(palette_of(colours))
    yellow_blue = [
        (c.redF() + c.greenF()) / 2 - c.blueF() for c in (heat.favour, heat.against)
    ]  # the one axis that is left
    assert yellow_blue[1] - yellow_blue[0] > 0.5


def test_the_strongest_ink_is_at_full_strength_and_signs_are_kept() -> None:
    heat = np.array([[0.8, -0.4, 0.0]], np.float32)
    strength = strengths(heat)
    assert strength[0, 0] == pytest.approx(1)
    assert -1 < strength[0, 1] < -0.4
    assert strength[0, 2] == 0


def test_where_nothing_matters_nothing_is_made_of_it() -> None:
    heat = np.full((28, 28), LEAST_SCALE / 100, np.float32)
    assert np.abs(strengths(heat)).max() < 0.1


def test_ink_takes_the_colour_of_what_it_says_and_paper_none() -> None:
    colours = HeatColours.of(palette_of(LIGHT))
    frame = np.array([[1, 1, 1, 0]], np.float32)
    pixels = heat_pixels(frame, np.array([[1, -1, 0, 1]], np.float32), colours)
    expected = [colours.favour, colours.against, colours.neutral, colours.paper]
    assert [tuple(pixel) for pixel in pixels[0].tolist()] == [
        colour.getRgb()[:3] for colour in expected
    ]


def test_only_ink_that_speaks_against_is_pierced() -> None:
    frame = np.array([[1, 1, 1, 0]], np.float32)
    strength = np.array([[1, -1, -0.05, -1]], np.float32)
    assert pierced(frame, strength).tolist() == [[False, True, False, False]]


def test_what_ink_says_reaches_onto_the_paper_beside_it() -> None:
    frame = np.zeros((28, 28), np.float32)
    frame[10:18, 14] = 1
    heat = np.where(np.indices((28, 28))[0] < 14, 0.3, -0.3).astype(np.float32) * frame
    wide = spread(heat, frame)
    assert wide[10, 13] == pytest.approx(0.3, abs=0.01)
    assert wide[17, 15] == pytest.approx(-0.3, abs=0.01)
    assert wide[0, 0] == 0
