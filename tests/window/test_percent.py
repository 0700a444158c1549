import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication

from inkdigit.window.percent import NO_BREAK_SPACE, percent, with_percent_sign

ENGLISH = QLocale("en")
ARABIC = QLocale("ar_AE")


def figure(text: str) -> str:
    return text.removesuffix(f"{NO_BREAK_SPACE}%")


@pytest.mark.parametrize(
    ("probability", "shown"),
    [
        (0.993, "99.3"),
        (0.5, "50.0"),
        (0.0005, "0.1"),
        (0.00049, "<0.1"),
        (0.0, "<0.1"),
        (0.99949, "99.9"),
        (0.9995, ">99.9"),
        (1.0, ">99.9"),
    ],
)
def test_a_probability_is_written_with_one_decimal(probability: float, shown: str) -> None:
    assert figure(percent(probability, ENGLISH)) == shown


@given(st.floats(0, 1))
def test_nothing_is_ever_shown_as_certain_or_impossible(probability: float) -> None:
    assert figure(percent(probability, ENGLISH)) not in {"100.0", "100", "0.0", "0"}


@given(st.floats(0.0005, 0.9994999))
def test_the_number_shown_is_the_number_computed(probability: float) -> None:
    assert abs(float(figure(percent(probability, ENGLISH))) - probability * 100) <= 0.05 + 1e-9


def test_the_decimal_point_is_that_of_the_language() -> None:
    assert figure(percent(0.123, QLocale("de"))) == "12,3"


@pytest.mark.parametrize("number", [float("nan"), float("inf")])
def test_a_number_that_is_none_is_a_dash(number: float) -> None:
    assert percent(number, ENGLISH) == "–"


@pytest.mark.parametrize("probability", [0.991, 0.0, 1.0])
def test_among_words_from_right_to_left_the_sign_stays_on_the_right(
    qapp: QApplication, probability: float
) -> None:
    text = percent(probability, ARABIC)
    assert lies_from_left_to_right(f"ثقة بنسبة {text}", text.strip("\u2066\u2069"))


def test_a_whole_percentage_reads_as_any_other(qapp: QApplication) -> None:
    assert with_percent_sign("50", ENGLISH) == f"50{NO_BREAK_SPACE}%"
    text = with_percent_sign("50", ARABIC)
    assert lies_from_left_to_right(f"{text} صحيح", text.strip("\u2066\u2069"))


def lies_from_left_to_right(line: str, part: str) -> bool:
    """Whether the signs of a part are laid out on the line in the order that they are written."""
    layout = QTextLayout(line)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    begin = line.index(part)
    lefts = [
        layout.glyphRuns(begin + at, 1)[0].positions()[0].x()
        for at in range(len(part))
        if part[at] != NO_BREAK_SPACE
    ]
    return lefts == sorted(lefts)
