"""What a theme makes of Qt's own controls: one ring around the focus, arrows, ticks, popups."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFrame,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from inkdigit.resources import look_folder
from inkdigit.window.theme import DARK, LIGHT, Colours, Theme, apply_theme

from .conftest import own_look

pytestmark = own_look

RING_PX = 2


@pytest.fixture(params=[Theme.LIGHT, Theme.DARK], ids=["light", "dark"])
def colours(qapp: QApplication, request: pytest.FixtureRequest) -> Colours:
    """The colours of the theme that the application wears."""
    apply_theme(qapp, request.param)
    return DARK if request.param is Theme.DARK else LIGHT


@pytest.fixture
def page(qtbot: QtBot, colours: Colours) -> QWidget:
    """A window that begins with a line to write in, where the focus is."""
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.addWidget(QLineEdit())
    qtbot.addWidget(page)
    return page


def shown(qtbot: QtBot, page: QWidget, control: QWidget) -> None:
    layout = page.layout()
    assert layout is not None
    layout.addWidget(control)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.findChild(QLineEdit).setFocus()


def a_push_button() -> QWidget:
    return QPushButton("Close")


def a_tool_button() -> QWidget:
    button = QToolButton()
    button.setAutoRaise(True)
    button.setText("x")
    return button


def a_combo_box() -> QWidget:
    box = QComboBox()
    box.addItems(["All", "1"])
    return box


def painted(image: QImage, colour: str, within: QRect) -> set[tuple[int, int]]:
    """The pixels of a colour."""
    wanted = QColor(colour)
    return {
        (x, y)
        for x in range(within.left(), within.right() + 1)
        for y in range(within.top(), within.bottom() + 1)
        if image.pixelColor(x, y) == wanted
    }


@pytest.mark.parametrize("make", [a_push_button, a_tool_button, a_combo_box])
def test_the_focus_is_a_ring_around_a_control_and_nothing_within(
    qtbot: QtBot, page: QWidget, colours: Colours, make: Callable[[], QWidget]
) -> None:
    control = make()
    shown(qtbot, page, control)
    without = control.grab().toImage()
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    assert control.hasFocus()
    focused = control.grab().toImage()
    inner = focused.rect().adjusted(6, 6, -6, -6)
    assert focused.copy(inner) == without.copy(inner)
    middle = focused.height() // 2
    for x in (*range(RING_PX), *range(focused.width() - RING_PX, focused.width())):
        assert focused.pixelColor(x, middle).name() == colours.accent


def test_the_focus_of_a_check_box_is_a_ring_around_its_box(
    qtbot: QtBot, page: QWidget, colours: Colours
) -> None:
    box = QCheckBox("Read by what you taught")
    shown(qtbot, page, box)
    without = box.grab().toImage()
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    assert box.hasFocus()
    focused = box.grab().toImage()
    words = focused.rect().adjusted(22, 0, 0, 0)
    assert focused.copy(words) == without.copy(words)
    assert painted(focused, colours.accent, focused.rect())


def test_a_checked_box_holds_a_tick(qtbot: QtBot, page: QWidget, colours: Colours) -> None:
    box = QCheckBox("")
    box.setChecked(True)
    shown(qtbot, page, box)
    image = box.grab().toImage()
    tick = painted(image, colours.on_accent, QRect(0, 0, 18, image.height()))
    highest, lowest = min(tick, key=lambda at: at[1]), max(tick, key=lambda at: at[1])
    first = min(tick)
    assert first[0] < lowest[0] < highest[0]
    assert highest[1] < first[1] < lowest[1]


def test_every_combo_box_has_an_arrow(qtbot: QtBot, page: QWidget, colours: Colours) -> None:
    box = a_combo_box()
    shown(qtbot, page, box)
    image = box.grab().toImage()
    end = QRect(image.width() - 24, 0, 20, image.height())
    assert painted(image, colours.quiet, end)


def test_choices_open_below_their_box_in_one_frame(qtbot: QtBot, page: QWidget) -> None:
    box = a_combo_box()
    assert isinstance(box, QComboBox)
    shown(qtbot, page, box)
    box.showPopup()
    popup = box.view().window()
    assert isinstance(popup, QFrame)
    assert popup.frameWidth() == 0
    below = box.mapToGlobal(box.rect().bottomLeft()).y()
    assert popup.mapToGlobal(popup.rect().topLeft()).y() >= below
    box.hidePopup()


def test_arrows_and_ticks_are_in_the_colours_of_their_theme(colours: Colours) -> None:
    for picture, colour in (("down", colours.quiet), ("tick", colours.on_accent)):
        file = look_folder() / f"{colours.look}-{picture}.svg"
        assert f'stroke="{colour}"' in file.read_text("utf-8")
        assert not QIcon(str(file)).pixmap(16).isNull()
