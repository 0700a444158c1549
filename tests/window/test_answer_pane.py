import itertools

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QAccessible, QColor, QFontInfo
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from inkdigit.reading.reading import CLASSES, NOT_A_DIGIT, Reading
from inkdigit.window.answer import EMPTY, LOADING, READING, UNAVAILABLE, Answer, AnswerKind
from inkdigit.window.answer_pane import AnswerPane
from inkdigit.window.chart_geometry import LAST_ROW_GAP, ROWS
from inkdigit.window.network_view import NetworkView, frame_image
from inkdigit.window.theme import DARK, LIGHT, palette_of


def reading(best: int, confidence: float) -> Reading:
    rest = (1 - confidence) / (CLASSES - 1)
    numbers = [rest] * CLASSES
    numbers[best] = confidence
    return Reading(tuple(numbers), np.eye(28, dtype=np.float32), 1.0)


@pytest.fixture
def pane(qtbot: QtBot) -> AnswerPane:
    pane = AnswerPane()
    qtbot.addWidget(pane)
    pane.answer.setLocale(QLocale(QLocale.Language.English))
    return pane


@pytest.mark.parametrize(
    ("best", "confidence", "words"),
    [
        (7, 0.993, "99.3 % sure"),
        (7, 0.99999, ">99.9 % sure"),
        (7, 0.54, "Perhaps a 7 · 54.0 %"),
        (NOT_A_DIGIT, 0.88, "Not a digit · 88.0 %"),
    ],
)
def test_the_answer_is_worded_as_sure_as_it_is(
    pane: AnswerPane, best: int, confidence: float, words: str
) -> None:
    pane.show_reading(reading(best, confidence))
    assert pane.answer.words.replace("\u00a0", " ") == words


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (EMPTY, "Nothing drawn yet"),
        (LOADING, "Getting ready to read…"),
        (READING, "Reading…"),
        (UNAVAILABLE, "Digits cannot be read"),
    ],
)
def test_without_a_reading_the_pane_says_why(pane: AnswerPane, answer: Answer, words: str) -> None:
    pane.show_reading(reading(7, 0.9))
    pane.show_none(answer)
    assert pane.answer.words == words
    assert pane.chart.probabilities is None
    assert pane.network.frame is None


def test_a_dash_says_not_a_digit_and_nothing_that_there_is_no_reading(pane: AnswerPane) -> None:
    sign = pane.answer.findChild(QLabel, "answerDigit")
    assert sign is not None
    pane.show_reading(reading(NOT_A_DIGIT, 0.9))
    assert sign.text() == "–"
    for answer in (EMPTY, LOADING, READING, UNAVAILABLE):
        pane.show_none(answer)
        assert sign.text() == ""


def test_a_screen_reader_says_the_answer_when_asked_to(
    pane: AnswerPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: said.append(event.message())
    )
    pane.show_reading(reading(7, 0.993))
    pane.answer.announce()
    pane.show_reading(reading(NOT_A_DIGIT, 0.88))
    pane.answer.announce()
    assert [words.replace("\u00a0", " ") for words in said] == [
        "7, 99.3 % sure",
        "Not a digit · 88.0 %",
    ]


def test_what_the_network_sees_is_the_frame_of_the_reading(pane: AnswerPane) -> None:
    shown = reading(7, 0.9)
    pane.show_reading(shown)
    assert pane.network.frame is shown.image


def test_a_frame_is_painted_between_paper_and_ink() -> None:
    frame = np.zeros((28, 28), np.float32)
    frame[2, 5], frame[3, 5] = 1.0, 0.5
    image = frame_image(frame, ink=QColor("black"), paper=QColor("white"))
    assert image.size().toTuple() == (28, 28)
    assert image.pixelColor(5, 2) == QColor(0, 0, 0)
    assert image.pixelColor(5, 3) == QColor(128, 128, 128)
    assert image.pixelColor(0, 0) == QColor(255, 255, 255)


def test_a_frame_is_enlarged_by_whole_pixels() -> None:
    frame = np.zeros((28, 28), np.float32)
    frame[2, 5], frame[0, 0] = 1.0, np.nan
    image = frame_image(frame, ink=QColor("black"), paper=QColor("white"), enlarged=4)
    assert image.size().toTuple() == (112, 112)
    black = [(x, y) for x in range(112) for y in range(112) if image.pixelColor(x, y).red() == 0]
    assert black == [(x, y) for x in range(20, 24) for y in range(8, 12)]


@pytest.mark.parametrize("side", [58, 86, 114, 300])
def test_each_pixel_of_the_frame_is_as_large_as_the_others(qtbot: QtBot, side: int) -> None:
    view = NetworkView()
    qtbot.addWidget(view)
    view.setFixedSize(side, side)
    frame = np.indices((28, 28)).sum(axis=0).astype(np.float32) % 2
    view.show_frame(frame)
    image = view.grab().toImage()
    row = [image.pixelColor(x, side // 2).lightness() for x in range(side)]
    runs, length = [], 1
    for before, after in itertools.pairwise(row):
        if before == after:
            length += 1
        else:
            runs.append(length)
            length = 1
    assert len(set(runs[2:-2])) == 1


def test_the_frame_can_be_hidden(pane: AnswerPane) -> None:
    pane.set_network_shown(False)
    assert pane.network.isHidden()
    pane.set_network_shown(True)
    assert not pane.network.isHidden()


@pytest.mark.parametrize("height", [376, 441, 600])
def test_everything_has_its_room_however_low_the_window(
    qtbot: QtBot, pane: AnswerPane, height: int
) -> None:
    pane.resize(240, height)
    pane.show()
    qtbot.waitExposed(pane)
    QCoreApplication.sendPostedEvents()
    assert pane.height() == height
    parts = [pane.answer, pane.chart, pane.network]
    for upper, lower in itertools.pairwise(part.geometry() for part in parts):
        assert upper.bottom() < lower.top()
    assert pane.network.geometry().bottom() <= height
    assert pane.chart.height() >= pane.chart.minimumHeight()


@pytest.mark.parametrize("height", range(400, 900, 10))
def test_the_rows_of_the_chart_never_run_into_each_other(pane: AnswerPane, height: int) -> None:
    pane.show_reading(reading(7, 0.9))
    pane.resize(240, height)
    pane.show()
    QCoreApplication.sendPostedEvents()
    room = (pane.chart.height() - LAST_ROW_GAP) / ROWS
    assert room >= pane.chart.fontMetrics().height()


@pytest.mark.parametrize("height", [376, 600])
def test_no_line_of_a_number_is_cut_and_what_has_no_room_is_in_the_tool_tip(
    qtbot: QtBot, pane: AnswerPane, height: int
) -> None:
    pane.resize(240, height)
    pane.show()
    qtbot.waitExposed(pane)
    QCoreApplication.sendPostedEvents()
    label = pane.answer.findChild(QLabel, "answerDigit")
    for count in (1, 2, 4, 6, 20):
        whole = "\n".join(["2026"] * count)
        pane.answer.show_answer(Answer(AnswerKind.SURE, None, 0.9, whole))
        blank = 2 * label.fontMetrics().descent()  # no digit goes below its line, nor as far above
        assert label.sizeHint().height() - blank <= label.height()
        shown = label.text().count("2026")
        assert shown >= min(count, 2)
        assert count != 4 or shown == 4
        assert label.toolTip().count("2026") == (0 if shown == count else count)
        assert label.text().endswith("…") is (shown < count)


def test_of_many_digits_the_words_tell_how_many_are_unsure(pane: AnswerPane) -> None:
    few, many = "2026\n?14", "\n".join(["4711"] * 300)
    pane.answer.show_answer(Answer(AnswerKind.UNSURE, None, 0.4, few, 2))
    assert pane.answer.words == "Perhaps · 40.0\N{NO-BREAK SPACE}%"
    pane.answer.show_answer(Answer(AnswerKind.UNSURE, None, 0.001, many, 9))
    assert pane.answer.words == "1,200 digits, 9 unsure"


def test_everything_stays_together_in_a_tall_window(qtbot: QtBot, pane: AnswerPane) -> None:
    pane.resize(296, 1400)
    pane.show()
    qtbot.waitExposed(pane)
    QCoreApplication.sendPostedEvents()
    assert pane.chart.geometry().top() - pane.answer.geometry().bottom() < 20
    assert pane.network.geometry().top() - pane.chart.geometry().bottom() < 60
    assert pane.network.width() == 6 * 28 + 2


def test_the_digit_is_as_dark_as_it_is_sure_in_every_theme(qtbot: QtBot, pane: AnswerPane) -> None:
    pane.resize(280, 600)
    pane.show()
    for colours in (LIGHT, DARK, LIGHT):
        pane.setPalette(palette_of(colours))
        pane.show_reading(reading(1, 0.99))
        assert colour_of(pane) == QColor(colours.text)
        pane.show_reading(reading(1, 0.5))
        assert colour_of(pane) == QColor(colours.quiet)


def colour_of(pane: AnswerPane) -> QColor:
    """Return the colour at the middle of a large 1."""
    image = pane.answer.grab().toImage()
    digit = pane.answer.findChild(QLabel, "answerDigit")
    assert digit is not None
    centre = digit.geometry().center()
    return image.pixelColor(centre.x() + digit.font().pixelSize() // 20, centre.y())


def test_in_a_low_window_the_words_are_no_larger_than_a_number_of_three_lines(
    qtbot: QtBot, pane: AnswerPane
) -> None:
    pane.resize(240, 376)
    pane.show()
    qtbot.waitExposed(pane)
    pane.answer.show_answer(Answer(AnswerKind.SURE, None, 0.9, "2026\n314\n507"))
    digits, words = (
        QFontInfo(pane.answer.findChild(QLabel, name).font()).pixelSize()
        for name in ("answerDigit", "answerWords")
    )
    assert words <= digits
