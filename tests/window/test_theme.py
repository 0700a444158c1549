import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inkdigit.window.history_delegate import _HOVER, _SELECTED, _SELECTED_AWAY
from inkdigit.window.theme import (
    DARK,
    LIGHT,
    Colours,
    Theme,
    apply_theme,
    is_dark,
    palette_of,
    style_sheet,
)

from .conftest import own_look

BOTH = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])


def luminance(name: str) -> float:
    """Return the relative luminance as WCAG 2.2 defines it."""

    def linear(share: float) -> float:
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    colour = QColor(name)
    red, green, blue = (linear(c) for c in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@BOTH
def test_text_can_be_read_on_every_surface(colours: Colours) -> None:
    for surface in (colours.window, colours.surface, colours.raised, colours.hover):
        assert contrast(colours.text, surface) >= 7
        assert contrast(colours.quiet, surface) >= 4.5
    assert contrast(colours.on_accent, colours.accent) >= 4.5


@BOTH
def test_the_accent_stands_out_on_every_surface(colours: Colours) -> None:
    for surface in (colours.window, colours.surface, colours.raised, colours.hover):
        assert contrast(colours.accent, surface) >= 4.5


@BOTH
@pytest.mark.parametrize("share", [_HOVER, _SELECTED, _SELECTED_AWAY])
def test_text_can_be_read_on_a_row_that_is_tinted(colours: Colours, share: float) -> None:
    tint, window = QColor(colours.accent), QColor(colours.window)
    mixed = [
        round(share * top + (1 - share) * below)
        for top, below in zip(tint.getRgb()[:3], window.getRgb()[:3], strict=True)
    ]
    row = QColor(*mixed).name()
    assert contrast(colours.text, row) >= 7
    assert contrast(colours.quiet, row) >= 4.5


@BOTH
def test_the_palette_tells_enabled_from_disabled(colours: Colours) -> None:
    palette = palette_of(colours)
    text = QPalette.ColorRole.Text
    assert palette.color(QPalette.ColorGroup.Active, text).name() == colours.text
    assert palette.color(QPalette.ColorGroup.Disabled, text) != palette.color(
        QPalette.ColorGroup.Active, text
    )


@BOTH
def test_the_style_sheet_names_no_colour_of_the_other_theme(colours: Colours) -> None:
    other = DARK if colours is LIGHT else LIGHT
    sheet = style_sheet(colours)
    assert colours.accent in sheet
    assert not [name for name in vars(other).values() if name in sheet and name != "#ffffff"]


@own_look
def test_a_theme_is_chosen_at_once(qtbot: QtBot, qapp: QApplication) -> None:
    for theme, colours in ((Theme.DARK, DARK), (Theme.LIGHT, LIGHT)):
        apply_theme(qapp, theme)
        assert is_dark(theme) is (colours is DARK)
        assert qapp.palette().window().color().name() == colours.window
    apply_theme(qapp, Theme.SYSTEM)


@pytest.mark.parametrize("time", ["first", "second"])
def test_no_test_leaves_its_theme_to_the_next(qapp: QApplication, time: str) -> None:
    assert qapp.styleSheet() == "", f"the {time} time"
    assert qapp.palette().window().color().name() not in (LIGHT.window, DARK.window)
    apply_theme(qapp, Theme.DARK)
