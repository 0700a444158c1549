import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from inkdigit.window.icons import GRID, PATHS, icon, icon_path
from inkdigit.window.theme import DARK, LIGHT, palette_of

NAMES = pytest.mark.parametrize("name", list(PATHS))


@NAMES
def test_an_icon_stays_on_its_grid_with_room_for_the_stroke(name: str) -> None:
    path = icon_path(name)
    assert not path.isEmpty()
    assert QRectF(1, 1, GRID - 2, GRID - 2).contains(path.boundingRect())


@NAMES
def test_an_icon_is_there_at_every_scale_in_every_state(qapp: QApplication, name: str) -> None:
    drawn = icon(name, palette_of(LIGHT))
    for ratio in (1.0, 1.5, 2.0):
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled):
            assert not drawn.pixmap(QSize(20, 20), ratio, mode).toImage().isNull()


def test_an_icon_has_the_colours_of_its_theme(qapp: QApplication) -> None:
    light = icon("pen", palette_of(LIGHT)).pixmap(20).toImage()
    dark = icon("pen", palette_of(DARK)).pixmap(20).toImage()
    checked = icon("pen", palette_of(LIGHT)).pixmap(20, QIcon.Mode.Normal, QIcon.State.On)
    assert light != dark
    assert light != checked.toImage()
