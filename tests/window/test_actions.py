from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inkdigit.window.actions import Actions, plain_words
from inkdigit.window.languages import left_to_right, speak
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


def test_a_menu_from_right_to_left_shows_bracket_keys_as_they_are(speaker: QApplication) -> None:
    english = Actions(QObject(speaker)).thinner
    assert english.text() == "&Thinner pen"
    speak(speaker, "ar")
    actions = Actions(QObject(speaker))
    for action in (actions.thinner, actions.thicker):
        keys = action.shortcut().toString()
        assert action.text().endswith(f"\t{left_to_right(keys)}")
        assert plain_words(action.text()) == action.iconText()
