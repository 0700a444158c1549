"""Practice in the real window: asked for a digit, one draws it with the mouse."""

from typing import Any

from pytestqt.qtbot import QtBot

from inkdigit.history.store import Store
from inkdigit.window import folders
from inkdigit.window.main_window import MainWindow
from inkdigit.window.practice_dialog import PracticeDialog


def test_a_digit_that_was_asked_for_is_drawn_read_and_kept(
    qtbot: QtBot, window: MainWindow, mouse: Any, digits: list[Any]
) -> None:
    window.actions_.practice.trigger()
    (practice,) = window.findChildren(PracticeDialog)
    qtbot.waitExposed(practice)
    practice.move(0, 0)
    for count in (1, 2):
        task = practice.task
        mouse.draw(practice.canvas, next(one.ink for one in digits if str(one.label) == task))
        qtbot.waitUntil(lambda task=task: practice.task != task)
        assert practice.feedback.startswith(f"✓ {task}")
        assert f"{count} of {count} right" in practice.chart.words
    practice.close()
    assert window.canvas.ink().is_empty

    store = Store.open(folders.history_file())
    assert [trial.is_right for trial in store.practice.trials()] == [True, True]
    assert store.count() == 0
    store.close()
