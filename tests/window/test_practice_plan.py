from collections import Counter
from datetime import UTC, datetime, timedelta
from random import Random

import numpy as np
import pytest

from inkdigit.history import Trial
from inkdigit.ink import Box
from inkdigit.reading.numbers import DigitReading, NumberReading
from inkdigit.reading.reading import NOT_A_DIGIT, Reading
from inkdigit.window.practice_plan import (
    FEWEST,
    LATEST,
    LONGEST_NUMBER,
    next_task,
    results_of,
    sittings_of,
    trials_of,
    weights_of,
)

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def trial(asked: int, read: int, clarity: float, *, minutes: float = 0) -> Trial:
    return Trial(asked, read, clarity, NOON + timedelta(minutes=minutes))


def number(*digits: int | None) -> NumberReading:
    """A number of which each digit is 90 % sure."""
    read = []
    for digit in digits:
        probabilities = [0.01] * 11
        probabilities[NOT_A_DIGIT if digit is None else digit] = 0.9
        reading = Reading(tuple(probabilities), np.zeros((28, 28), np.float32), 1.0)
        read.append(DigitReading(digit, reading, Box(0, 0, 1, 1)))
    return NumberReading((tuple(read),), 0.9, 1.0)


def test_a_digit_never_asked_for_is_neither_clear_nor_unclear() -> None:
    assert [result.asked for result in results_of([])] == [0] * 10
    assert not any(result.is_known or result.is_unclear for result in results_of([]))


def test_a_digit_is_as_clear_as_its_latest_trials() -> None:
    bad = [trial(7, 1, 0.2)] * LATEST
    good = [trial(7, 7, 1.0)] * LATEST
    assert results_of(bad)[7].is_unclear
    assert results_of(bad)[7].taken_for == 1
    assert results_of(good)[7].taken_for is None
    assert results_of([*bad, *good])[7].clarity == pytest.approx(1.0)
    assert results_of([*good, *bad])[7].clarity == pytest.approx(0.2)


def test_too_few_trials_say_nothing() -> None:
    assert not results_of([trial(7, 1, 0.0)] * (FEWEST - 1))[7].is_unclear
    assert results_of([trial(7, 1, 0.0)] * FEWEST)[7].is_unclear


def test_a_digit_is_said_to_be_taken_for_what_it_was_most_often() -> None:
    results = results_of([trial(7, 1, 0.1), trial(7, 2, 0.1), trial(7, 2, 0.1), trial(7, 7, 0.9)])
    assert results[7].taken_for == 2


def test_unclear_digits_are_asked_for_more_often_and_none_never() -> None:
    clear = [trial(digit, digit, 1.0) for digit in range(10) for _ in range(LATEST)]
    results = results_of([*clear, *[trial(4, 9, 0.1)] * LATEST])
    random, before, asked = Random(5), "", Counter[str]()
    for _ in range(2_000):
        task = next_task(results, random, numbers=False, before=before)
        assert task != before
        asked[task] += 1
        before = task
    assert set(asked) == set("0123456789")
    assert asked.most_common(1)[0][0] == "4"
    assert asked["4"] > 2 * asked["3"]


def test_numbers_have_several_digits_and_favour_the_unclear() -> None:
    clear = [trial(digit, digit, 1.0) for digit in range(10) for _ in range(LATEST)]
    results = results_of([*clear, *[trial(4, 9, 0.1)] * LATEST])
    random = Random(5)
    tasks = [next_task(results, random, numbers=True) for _ in range(500)]
    assert {len(task) for task in tasks} == set(range(2, LONGEST_NUMBER + 1))
    assert Counter("".join(tasks)).most_common(1)[0][0] == "4"
    assert weights_of(results)[4] == max(weights_of(results))


def test_the_same_is_not_asked_for_twice_in_a_row() -> None:
    random = Random(5)
    tasks = [next_task(results_of([]), random, numbers=True, before="42") for _ in range(2_000)]
    assert "42" not in tasks


def test_each_digit_of_a_number_is_scored() -> None:
    trials = trials_of("207", number(2, None, 7), now=NOON)
    assert [(one.asked, one.read, one.clarity) for one in trials] == [
        (2, 2, 0.9),
        (0, NOT_A_DIGIT, 0.01),
        (7, 7, 0.9),
    ]
    assert [one.is_right for one in trials] == [True, False, True]


@pytest.mark.parametrize("read", [(2,), (2, 0, 7, 1)])
def test_a_number_cut_wrongly_has_no_digit_right(read: tuple[int, ...]) -> None:
    trials = trials_of("207", number(*read), now=NOON)
    assert [(one.asked, one.is_right, one.clarity) for one in trials] == [
        (2, False, 0.0),
        (0, False, 0.0),
        (7, False, 0.0),
    ]


def test_a_long_pause_begins_another_sitting() -> None:
    trials = [
        trial(7, 7, 1.0),
        trial(7, 1, 0.2, minutes=20),
        trial(2, 2, 1.0, minutes=40),
        trial(3, 3, 1.0, minutes=90),
    ]
    sittings = sittings_of(trials)
    assert [(one.asked, one.right) for one in sittings] == [(3, 2), (1, 1)]
    assert sittings[0].share == pytest.approx(2 / 3)
    assert sittings[1].began == trials[3].made
    assert sittings_of([]) == []


def test_a_clock_that_was_set_back_begins_another_sitting() -> None:
    assert len(sittings_of([trial(7, 7, 1.0), trial(7, 7, 1.0, minutes=-600)])) == 2
