import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from inkdigit.ink import Ink, Point, Stroke
from inkdigit.reading import stages
from inkdigit.reading.reader import Reader
from inkdigit.reading.reading import Reading
from inkdigit.reading.stages import StagedNetwork, Walk
from inkdigit.window.how_figures import NumbersFigure
from inkdigit.window.how_it_works import HowItWorksDialog, Step, digit_to_walk, steps_of
from inkdigit.window.languages import speak
from inkdigit.window.percent import percent
from inkdigit.window.walker import Walker

SEVEN = Ink((Stroke((Point(100, 100), Point(300, 100), Point(200, 400)), 20.0),))

Open = Callable[..., HowItWorksDialog]


@pytest.fixture(scope="module")
def reading() -> Reading:
    return Reader.load().read(SEVEN)


def numbers_of(dialog: HowItWorksDialog) -> NumbersFigure:
    """What the network says of the picture."""
    numbers = dialog.findChild(NumbersFigure, "howNumbers")
    assert numbers is not None
    return numbers


@pytest.fixture
def open_page(qtbot: QtBot) -> Iterator[Open]:
    opened: list[HowItWorksDialog] = []

    def open_page(reading: Reading | None = None, ink: Ink | None = None) -> HowItWorksDialog:
        dialog = HowItWorksDialog(reading, lambda: ink or Ink())
        opened.append(dialog)
        dialog.show()
        qtbot.waitUntil(numbers_of(dialog).isVisible)
        return dialog

    yield open_page
    for dialog in opened:
        if isValid(dialog):
            dialog.close()


def words_on(dialog: HowItWorksDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def test_an_empty_sheet_is_walked_with_an_example() -> None:
    frame, ink, is_example = digit_to_walk(None, Ink())
    assert is_example
    assert ink is not None
    assert Reader.load().read(ink).digit == 3
    assert frame.sum() > 0


def test_the_digit_drawn_is_walked_with_its_ink(reading: Reading) -> None:
    frame, ink, is_example = digit_to_walk(reading, SEVEN)
    assert frame is reading.image
    assert ink is SEVEN
    assert not is_example


def test_a_picture_is_walked_without_ink(reading: Reading) -> None:
    for ink in (Ink(), Ink((*SEVEN.strokes, *SEVEN.transformed(dx=50).strokes))):
        assert digit_to_walk(reading, ink)[1] is None


def test_stages_of_any_network_have_a_place_in_the_story() -> None:
    shapes = [(28, 28, 8), (14, 14, 32), (14, 14, 48), (7, 7, 96), (7, 7, 128)]
    stages = [np.zeros(shape, np.float32) for shape in shapes]
    steps = [Step.FIRST, Step.COARSER, Step.FURTHER, Step.COARSER, Step.LAST]
    assert steps_of(stages) == steps
    assert steps_of(stages[:2]) == [Step.FIRST, Step.LAST]
    assert steps_of(stages[:1]) == [Step.FIRST]
    assert steps_of([]) == []


def test_the_page_leads_from_ink_to_ten_numbers(open_page: Open, reading: Reading) -> None:
    dialog = open_page(reading, SEVEN)
    stages = StagedNetwork().walk(reading.image).stages
    assert len(dialog.figures) == len(stages) + 6
    tops = [figure.mapTo(dialog, figure.rect().topLeft()).y() for figure in dialog.figures]
    assert all(upper < lower for upper, lower in itertools.pairwise(tops))
    assert all(figure.accessibleName() for figure in dialog.figures)
    assert dialog.figures[-1].accessibleDescription().startswith("7")
    assert "your digit" in words_on(dialog)


def test_ink_is_led_on_by_its_strokes_to_the_answer_that_was_given(
    open_page: Open, reading: Reading
) -> None:
    dialog = open_page(reading, SEVEN)
    assert "way of the pen" in words_on(dialog).lower()
    best = int(np.argmax(reading.probabilities))
    answer = percent(reading.probabilities[best], dialog.locale())
    assert dialog.figures[-1].accessibleDescription().startswith(f"{best}: {answer}")


def test_a_picture_ends_with_what_the_network_says_of_it(open_page: Open, reading: Reading) -> None:
    dialog = open_page(reading)
    shown = [figure for figure in dialog.figures if figure.isVisible()]
    assert shown[-1] is numbers_of(dialog)
    assert "way of the pen" not in words_on(dialog).lower()


def test_it_goes_with_the_drawing(qtbot: QtBot, open_page: Open, reading: Reading) -> None:
    dialog = open_page()
    assert "example" in words_on(dialog)
    assert dialog.figures[-1].accessibleDescription().startswith("3")
    dialog.show_reading(reading)
    qtbot.waitUntil(lambda: numbers_of(dialog).accessibleDescription().startswith("7"))
    assert "example" not in words_on(dialog)


def test_another_network_may_have_fewer_stages_and_no_features(
    open_page: Open, reading: Reading
) -> None:
    dialog = open_page(reading, SEVEN)
    stage = np.ones((14, 14, 6), np.float32)
    answer = np.eye(11, dtype=np.float32)[7]
    walk = Walk(reading.image, (stage,), np.empty(0, np.float32), answer)
    dialog.show_walk(walk)
    assert [figure.isVisible() for figure in dialog.figures].count(True) == 3
    assert "What is left" not in words_on(dialog)


def test_why_a_network_cannot_be_looked_into_is_said_in_the_window_s_language(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, speaker: QApplication
) -> None:
    (tmp_path / "digits.tflite").write_bytes(b"no network")
    monkeypatch.setattr(stages, "models_folder", lambda: tmp_path)
    speak(speaker, "de")
    dialog = HowItWorksDialog(None, Ink)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: "kein Netz, in das sich hineinsehen lässt" in words_on(dialog))


def test_the_keys_scroll_from_the_beginning(
    qtbot: QtBot, open_page: Open, reading: Reading
) -> None:
    dialog = open_page(reading, SEVEN)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    area = dialog.findChild(QScrollArea)
    assert area is not None
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)  # the page is laid out
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_PageDown)
    assert area.verticalScrollBar().value() > 0


def test_all_is_reached_by_keyboard_and_scrolls_into_view(
    qtbot: QtBot, open_page: Open, reading: Reading
) -> None:
    dialog = open_page(reading, SEVEN)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    last = dialog.figures[-1]
    for _ in range(20):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        if last.hasFocus():
            break
    assert last.hasFocus()
    assert not last.visibleRegion().isEmpty()


def test_closing_ends_its_thread(open_page: Open) -> None:
    dialog = open_page()
    walker = dialog.findChild(Walker)
    assert walker is not None
    assert walker.isRunning()
    dialog.close()
    assert walker.isFinished()
