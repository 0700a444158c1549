from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from inkdigit.ink import Ink, Point, Stroke
from inkdigit.reading import stages
from inkdigit.reading.reader import Reader
from inkdigit.window.walker import Walker


def a_frame(column: int) -> np.ndarray:
    frame = np.zeros((28, 28), np.float32)
    frame[5:23, column : column + 2] = 1
    return frame


def test_a_frame_is_walked_and_the_newest_wins(qtbot: QtBot) -> None:
    walker = Walker()
    for column in range(20):
        walker.walk(a_frame(column), None)
    with qtbot.waitSignal(walker.walked) as walked:
        walker.start()
    walk, strokes = walked.args or ()
    np.testing.assert_array_equal(walk.frame, a_frame(19))
    assert strokes is None
    walker.stop()
    assert walker.isFinished()


def test_ink_is_walked_to_what_the_reader_says_of_it(qtbot: QtBot) -> None:
    ink = Ink((Stroke((Point(0, 0), Point(60, 0), Point(20, 120)), 8.0),))
    reading = Reader.load().read(ink)
    walker = Walker()
    walker.walk(reading.image, ink)
    with qtbot.waitSignal(walker.walked) as walked:
        walker.start()
    walk, strokes = walked.args or ()
    walker.stop()
    np.testing.assert_allclose(strokes.probabilities, reading.probabilities, atol=1e-5)
    assert not np.allclose(walk.probabilities, reading.probabilities, atol=1e-5)


def test_a_network_that_cannot_be_looked_into_is_told(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stages, "models_folder", lambda: tmp_path)
    walker = Walker()
    with qtbot.waitSignal(walker.failed) as failed:
        walker.start()
    walker.stop()
    assert "digits.tflite" in (failed.args or [""])[0]
