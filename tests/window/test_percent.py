import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkdigit.window.percent import NO_BREAK_SPACE, percent


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
    assert figure(percent(probability)) == shown


@given(st.floats(0, 1))
def test_nothing_is_ever_shown_as_certain_or_impossible(probability: float) -> None:
    assert figure(percent(probability)) not in {"100.0", "100", "0.0", "0"}


@given(st.floats(0.0005, 0.9994999))
def test_the_number_shown_is_the_number_computed(probability: float) -> None:
    assert abs(float(figure(percent(probability))) - probability * 100) <= 0.05 + 1e-9


def test_the_decimal_point_is_that_of_the_language() -> None:
    assert figure(percent(0.123, decimal_point=",")) == "12,3"


@pytest.mark.parametrize("number", [float("nan"), float("inf")])
def test_a_number_that_is_none_is_a_dash(number: float) -> None:
    assert percent(number) == "–"
