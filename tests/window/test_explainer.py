from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
import pytest
from pytestqt.qtbot import QtBot

from inkdigit.ink import Ink, Point, Stroke
from inkdigit.reading.reader import Reader
from inkdigit.reading.reading import CLASSES
from inkdigit.window.answer import EMPTY
from inkdigit.window.answer_pane import AnswerPane
from inkdigit.window.canvas import Canvas
from inkdigit.window.explainer import Explainer
from inkdigit.window.ink_tint import InkTint
from inkdigit.window.worker import PredictionWorker

SEVEN = Ink((Stroke((Point(100, 100), Point(300, 100), Point(200, 400)), 20.0),))


class TopIsSeven:
    """A network that takes ink in the upper half for a 7 and ink in the lower half for a 1."""

    def probabilities(self, images: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        logits = np.full((len(images), CLASSES), -9.0)
        logits[:, 7] = images[:, :14].sum(axis=(1, 2, 3)) / 10
        logits[:, 1] = images[:, 14:].sum(axis=(1, 2, 3)) / 10
        exponentials = np.exp(logits)
        return (exponentials / exponentials.sum(axis=1, keepdims=True)).astype(np.float32)


@pytest.fixture
def reader() -> Reader:
    return Reader(TopIsSeven())


@pytest.fixture
def worker(qtbot: QtBot, reader: Reader) -> Iterator[PredictionWorker]:
    worker = PredictionWorker(lambda: reader)
    with qtbot.waitSignal(worker.ready):
        worker.start()
    yield worker
    worker.stop()


@pytest.fixture
def pane(qtbot: QtBot) -> AnswerPane:
    pane = AnswerPane()
    qtbot.addWidget(pane)
    return pane


@pytest.fixture
def explainer(canvas: Canvas, pane: AnswerPane, worker: PredictionWorker) -> Explainer:
    explainer = Explainer(canvas, pane, worker, canvas.ink)
    canvas.set_ink(SEVEN)
    return explainer


def tint(canvas: Canvas) -> InkTint:
    found = canvas.findChild(InkTint)
    assert found is not None
    return found


def shown(pane: AnswerPane) -> npt.NDArray[np.float32]:
    assert pane.network.heat is not None
    return pane.network.heat


def test_the_reading_shown_gets_its_map_and_a_legend(
    qtbot: QtBot, explainer: Explainer, pane: AnswerPane, reader: Reader
) -> None:
    explainer.set_map_shown(True)
    pane.show_reading(reader.read(SEVEN))
    assert pane.network.heat is None
    qtbot.waitUntil(lambda: pane.network.heat is not None)
    assert pane.legend.words == ("for 7", "for 1")
    assert shown(pane)[:10].sum() > 0 > shown(pane)[18:].sum()


def test_pointing_at_a_bar_shows_the_map_of_that_digit(
    qtbot: QtBot, explainer: Explainer, pane: AnswerPane, reader: Reader
) -> None:
    explainer.set_map_shown(True)
    pane.show_reading(reader.read(SEVEN))
    qtbot.waitUntil(lambda: pane.network.heat is not None)
    of_seven = shown(pane)
    pane.chart.point_to(1)
    np.testing.assert_allclose(shown(pane), -of_seven, atol=1e-6)
    assert pane.legend.words == ("for 1", "for 7")
    pane.chart.point_to(None)
    np.testing.assert_array_equal(shown(pane), of_seven)


def test_a_stale_map_goes_with_its_reading(
    qtbot: QtBot,
    explainer: Explainer,
    pane: AnswerPane,
    reader: Reader,
    worker: PredictionWorker,
) -> None:
    explainer.set_map_shown(True)
    first, second = reader.read(SEVEN), reader.read(SEVEN)
    pane.show_reading(first)
    with qtbot.waitSignal(worker.explained):
        pass
    pane.show_reading(second)
    assert pane.network.heat is None
    with qtbot.waitSignal(worker.explained):
        pass
    assert explainer.explanation is not None
    assert explainer.explanation.reading is second
    pane.show_none(EMPTY)
    assert pane.network.heat is None
    assert pane.legend.words is None


def test_a_map_that_nobody_sees_is_not_made(
    qtbot: QtBot,
    explainer: Explainer,
    pane: AnswerPane,
    reader: Reader,
    monkeypatch: pytest.MonkeyPatch,
    worker: PredictionWorker,
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(worker, "explain", asked.append)
    pane.show_reading(reader.read(SEVEN))
    explainer.set_map_shown(True)
    explainer.set_map_shown(False)
    pane.show_reading(reader.read(SEVEN))
    explainer.set_tinting(True)
    qtbot.waitUntil(lambda: len(asked) > 0)
    assert len(asked) == 1


def test_strokes_are_tinted_only_when_asked_for_and_until_the_ink_changes(
    qtbot: QtBot, explainer: Explainer, canvas: Canvas, pane: AnswerPane, reader: Reader
) -> None:
    explainer.set_map_shown(True)
    pane.show_reading(reader.read(SEVEN))
    qtbot.waitUntil(lambda: pane.network.heat is not None)
    assert tint(canvas).isHidden()
    explainer.set_tinting(True)
    assert tint(canvas).isVisible()
    canvas.set_ink(Ink((*SEVEN.strokes, *SEVEN.transformed(dx=9).strokes)))
    assert tint(canvas).isHidden()


def test_a_tint_can_be_taken_off(
    qtbot: QtBot, explainer: Explainer, canvas: Canvas, pane: AnswerPane, reader: Reader
) -> None:
    explainer.set_tinting(True)
    pane.show_reading(reader.read(SEVEN))
    qtbot.waitUntil(tint(canvas).isVisible)
    explainer.set_tinting(False)
    assert tint(canvas).isHidden()


def test_strokes_that_the_reading_is_not_of_are_left_as_they_are(
    qtbot: QtBot, explainer: Explainer, canvas: Canvas, pane: AnswerPane, reader: Reader
) -> None:
    explainer.set_tinting(True)
    pane.show_reading(reader.read_picture(np.eye(40, dtype=np.float32)))
    qtbot.waitUntil(lambda: explainer.explanation is not None)
    assert tint(canvas).isHidden()
