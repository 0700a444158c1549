from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from inkdigit.window.actions import Actions
from inkdigit.window.theme import DARK, LIGHT, palette_of


@pytest.fixture
def actions(qtbot: QtBot) -> Iterator[Actions]:
    parent = QObject()
    yield Actions(parent)
    parent.deleteLater()


def test_icons_are_drawn_anew_only_for_other_colours(actions: Actions) -> None:
    actions.dress(palette_of(LIGHT))
    light = actions.pen.icon().cacheKey()
    actions.dress(palette_of(LIGHT))
    assert actions.pen.icon().cacheKey() == light
    actions.dress(palette_of(DARK))
    assert actions.pen.icon().cacheKey() != light
