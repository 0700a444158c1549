import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from inkdigit.ink import Ink, Point, Stroke
from inkdigit.reading.trajectory import trajectory
from inkdigit.window.how_figures import (
    COLUMNS,
    ROWS,
    FeaturesFigure,
    Figure,
    FiltersFigure,
    InkFigure,
    NumbersFigure,
    WayFigure,
    liveliest,
    loudness,
)
from inkdigit.window.theme import DARK, LIGHT, Colours, palette_of

FRAME = np.zeros((28, 28), np.float32)
SEVEN = np.eye(11, dtype=np.float32)[7]


def test_the_liveliest_filters_come_first_and_one_that_says_the_same_everywhere_last() -> None:
    stage = np.zeros((2, 2, 3), np.float32)
    stage[..., 0] = 9.0
    stage[0, 0, 1] = 1.0
    stage[0, 0, 2] = 5.0
    assert liveliest(stage, 3).tolist() == [2, 1, 0]
    assert liveliest(stage, 1).tolist() == [2]


def test_loudness_is_shared_by_a_stage_and_what_is_below_0_is_silent() -> None:
    stage = np.array([[[4.0, 2.0, -4.0, 0.0, np.nan]]], np.float32)
    loud = loudness(stage)[0, 0]
    assert loud[0] == pytest.approx(1, abs=0.01)
    assert 0.4 < loud[1] < 1
    assert not loud[2:].any()
    assert not loudness(np.zeros((7, 7, 4), np.float32)).any()


def share_of(image: QImage, colour: str) -> float:
    rgb = QColor(colour).rgb()
    hits = sum(
        image.pixel(x, y) == rgb for x in range(image.width()) for y in range(image.height())
    )
    return hits / (image.width() * image.height())


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_a_filter_that_answers_everywhere_is_full_of_colour(qtbot: QtBot, colours: Colours) -> None:
    figure = FiltersFigure("stage")
    qtbot.addWidget(figure)
    figure.setPalette(palette_of(colours))
    figure.resize(600, figure.heightForWidth(600))
    stage = np.zeros((14, 14, 40), np.float32)
    figure.show_stage(stage, FRAME)
    assert share_of(figure.grab().toImage(), colours.accent) == 0
    stage[..., :6] = 1.0
    figure.show_stage(stage, FRAME)
    assert share_of(figure.grab().toImage(), colours.accent) > 0.1


@pytest.mark.parametrize(
    ("shape", "shown"), [((28, 28, 8), 8), ((7, 7, 128), COLUMNS * ROWS), ((5, 3, 1), 1)]
)
def test_any_stage_can_be_shown(qtbot: QtBot, shape: tuple[int, int, int], shown: int) -> None:
    figure = FiltersFigure("stage")
    qtbot.addWidget(figure)
    figure.show_stage(np.random.default_rng(0).random(shape, np.float32), FRAME)
    figure.resize(480, figure.heightForWidth(480))
    assert figure.shown == shown
    assert not figure.grab().isNull()


def test_the_best_number_is_the_highest_and_is_told_to_a_screen_reader(qtbot: QtBot) -> None:
    figure = NumbersFigure("numbers")
    qtbot.addWidget(figure)
    figure.setPalette(palette_of(LIGHT))
    figure.resize(620, figure.sizeHint().height())
    figure.show_probabilities(0.9 * SEVEN + 0.01)
    assert figure.accessibleDescription().startswith("7: 91.0")
    image = figure.grab().toImage()
    accent = QColor(LIGHT.accent).rgb()
    coloured = [x for x in range(620) if image.pixel(x, image.height() - 40) == accent]
    assert coloured
    assert 350 < sum(coloured) / len(coloured) < 450


def test_read_from_right_to_left_the_columns_are_mirrored(qtbot: QtBot) -> None:
    figure = NumbersFigure("numbers")
    qtbot.addWidget(figure)
    figure.resize(620, 178)
    figure.show_probabilities(SEVEN)
    left = figure.grab().toImage()
    figure.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert figure.grab().toImage() != left


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_the_way_of_the_pen_gets_darker_on_its_way(qtbot: QtBot, colours: Colours) -> None:
    figure = WayFigure()
    qtbot.addWidget(figure)
    figure.setPalette(palette_of(colours))
    figure.resize(400, figure.sizeHint().height())
    figure.show_way(trajectory(Ink((Stroke((Point(0, 50), Point(100, 50)), 2.0),))))
    image = figure.grab().toImage()

    def farthest_from_paper(columns: range) -> int:
        paper = image.pixelColor(40, 20).lightness()
        middle = image.height() // 2
        return max(
            abs(image.pixelColor(x, y).lightness() - paper)
            for x in columns
            for y in range(middle - 2, middle + 3)
        )

    assert 0 < farthest_from_paper(range(22, 34)) < farthest_from_paper(range(160, 175))


def test_a_ring_is_where_the_pen_was_set_down(qtbot: QtBot) -> None:
    once = trajectory(Ink((Stroke((Point(0, 0), Point(100, 0), Point(0, 100)), 2.0),)))
    twice = once.copy()
    twice[len(twice) // 2, -1] = 1  # lifted since the place before
    shown = []
    for way in (once, twice):
        figure = WayFigure()
        qtbot.addWidget(figure)
        figure.resize(400, figure.sizeHint().height())
        figure.show_way(way)
        shown.append(figure.grab().toImage())
    assert shown[0] != shown[1]


def test_each_figure_shows_where_the_keyboard_is(qtbot: QtBot) -> None:
    ink = InkFigure()
    ink.show_ink(Ink((Stroke((Point(0, 0), Point(9, 9)), 2.0),)))
    features = FeaturesFigure()
    features.show_features(np.array([0.0, 1.0, -2.0], np.float32))
    figures: list[Figure] = [ink, features]
    for figure in figures:
        qtbot.addWidget(figure)
        figure.resize(400, figure.sizeHint().height())
        figure.show()
        figure.activateWindow()
        qtbot.waitUntil(figure.isActiveWindow)
        figure.clearFocus()
        before = figure.grab().toImage()
        figure.setFocus()
        assert figure.grab().toImage() != before
        figure.close()
