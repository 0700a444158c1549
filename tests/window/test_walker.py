from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from inkdigit.reading import stages
from inkdigit.window.walker import Walker


def a_frame(column: int) -> np.ndarray:
    frame = np.zeros((28, 28), np.float32)
    frame[5:23, column : column + 2] = 1
    return frame


def test_a_frame_is_walked_and_the_newest_wins(qtbot: QtBot) -> None:
    walker = Walker()
    for column in range(20):
        walker.walk(a_frame(column))
    with qtbot.waitSignal(walker.walked) as walked:
        walker.start()
    (walk,) = walked.args or ()
    np.testing.assert_array_equal(walk.frame, a_frame(19))
    walker.stop()
    assert walker.isFinished()


def test_a_network_that_cannot_be_looked_into_is_told(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stages, "models_folder", lambda: tmp_path)
    walker = Walker()
    with qtbot.waitSignal(walker.failed) as failed:
        walker.start()
    walker.stop()
    assert "digits.tflite" in (failed.args or [""])[0]
