import pytest
from PySide6.QtCore import Qt

from inkdigit.window.canvas_interaction import Button, Device, Phase
from inkdigit.window.key_pen import FINE_STEP, STEP, KeyPen
from inkdigit.window.paper import PAPER_SIDE

MIDDLE = PAPER_SIDE / 2


def press(pen: KeyPen, key: Qt.Key, *, fine: bool = False, repeat: bool = False) -> Phase | None:
    return pen.press(key, fine=fine, is_repeat=repeat)


def test_it_begins_in_the_middle_lifted_and_unseen():
    pen = KeyPen()
    assert (pen.at, pen.is_down, pen.is_shown) == ((MIDDLE, MIDDLE), False, False)


@pytest.mark.parametrize(
    ("key", "way"),
    [
        (Qt.Key.Key_Left, (-1, 0)),
        (Qt.Key.Key_Down, (0, 1)),
        (Qt.Key.Key_Home, (-1, -1)),
        (Qt.Key.Key_PageDown, (1, 1)),
    ],
)
def test_keys_move_it(key, way):
    pen = KeyPen()
    assert press(pen, key) is Phase.MOVE
    assert pen.at == (MIDDLE + way[0] * STEP, MIDDLE + way[1] * STEP)
    assert pen.is_shown


def test_shift_moves_it_finely():
    pen = KeyPen()
    press(pen, Qt.Key.Key_Right, fine=True)
    assert pen.at == (MIDDLE + FINE_STEP, MIDDLE)


def test_two_arrows_held_move_it_aslant():
    pen = KeyPen()
    press(pen, Qt.Key.Key_Right)
    press(pen, Qt.Key.Key_Up)
    press(pen, Qt.Key.Key_Up, repeat=True)
    assert pen.at == (MIDDLE + 3 * STEP, MIDDLE - 2 * STEP)
    pen.release(Qt.Key.Key_Right)
    press(pen, Qt.Key.Key_Up, repeat=True)
    assert pen.at == (MIDDLE + 3 * STEP, MIDDLE - 3 * STEP)


def test_it_stays_on_the_paper():
    pen = KeyPen()
    for _ in range(100):
        press(pen, Qt.Key.Key_Left, repeat=True)
    assert pen.at == (0, MIDDLE)


def test_space_puts_it_down_and_lifts_it_once_a_press():
    pen = KeyPen()
    assert press(pen, Qt.Key.Key_Space) is Phase.PRESS
    assert press(pen, Qt.Key.Key_Space, repeat=True) is Phase.MOVE
    assert pen.is_down
    assert press(pen, Qt.Key.Key_Space) is Phase.RELEASE
    assert not pen.is_down


def test_other_keys_are_not_its_own():
    pen = KeyPen()
    assert press(pen, Qt.Key.Key_A) is None
    assert not pen.is_shown


def test_put_away_it_is_lifted_and_forgets_what_was_held():
    pen = KeyPen()
    press(pen, Qt.Key.Key_Space)
    press(pen, Qt.Key.Key_Right)
    pen.put_away()
    assert (pen.is_down, pen.is_shown) == (False, False)
    before = pen.at
    press(pen, Qt.Key.Key_Up)
    assert pen.at == (before[0], before[1] - STEP)


def test_it_tells_the_canvas_what_it_does():
    pen = KeyPen()
    press(pen, Qt.Key.Key_Space)
    down = pen.pointer(Phase.PRESS, time_ms=7)
    assert (down.device, down.x, down.y, down.time_ms) == (Device.KEYBOARD, MIDDLE, MIDDLE, 7)
    assert down.button is Button.LEFT
    assert down.held == {Button.LEFT}
    press(pen, Qt.Key.Key_Space)
    assert pen.pointer(Phase.RELEASE, time_ms=8).held == frozenset()
