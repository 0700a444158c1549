"""What practice asks for, how that was read, and what all of it says: decisions, without Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from inkdigit.history.practice import Trial
from inkdigit.reading.numbers import NumberReading
from inkdigit.reading.reading import DIGITS, NOT_A_DIGIT

LONGEST_NUMBER = 4
"""Numbers have two digits up to this many."""

LATEST = 12
"""So many of a digit's trials say how clear it is now: one gets better."""

UNCLEAR = 0.85
"""Below this a digit counts as unclear."""

FEWEST = 3
"""With fewer trials nothing is said of a digit."""

SITTING = timedelta(minutes=30)
"""A pause longer than this begins another sitting."""

_UNKNOWN = 0.7  # the clarity that a digit is thought to have before it was asked for
_LEAST_WEIGHT = 0.12  # every digit keeps coming


@dataclass(frozen=True)
class DigitResult:
    """How a digit is read of late: how often it was asked for, and how clear it is, 0..1.

    `taken_for` is what it was read as most often where it was misread, None where it never was.
    """

    digit: int
    asked: int
    clarity: float
    taken_for: int | None = None

    @property
    def is_known(self) -> bool:
        """Whether it was asked for often enough to say something of it."""
        return self.asked >= FEWEST

    @property
    def is_unclear(self) -> bool:
        """Whether it is worth practising."""
        return self.is_known and self.clarity < UNCLEAR


@dataclass(frozen=True)
class Sitting:
    """One go at practice: when it began, how many digits were asked for, how many were right."""

    began: datetime
    asked: int
    right: int

    @property
    def share(self) -> float:
        """The share that was read right, 0..1."""
        return self.right / self.asked


def results_of(trials: Sequence[Trial]) -> list[DigitResult]:
    """Return what the trials, oldest first, say of each of the ten digits."""
    results = []
    for digit in range(DIGITS):
        latest = [trial for trial in trials if trial.asked == digit][-LATEST:]
        if not latest:
            results.append(DigitResult(digit, 0, _UNKNOWN))
            continue
        wrong = [trial.read for trial in latest if not trial.is_right]
        taken_for = max(sorted(set(wrong)), key=wrong.count) if wrong else None
        clarity = sum(trial.clarity for trial in latest) / len(latest)
        results.append(DigitResult(digit, len(latest), clarity, taken_for))
    return results


def sittings_of(trials: Sequence[Trial]) -> list[Sitting]:
    """Return the sittings that trials, oldest first, belong to."""
    sittings: list[list[Trial]] = []
    for trial in trials:
        if not sittings or not timedelta(0) <= trial.made - sittings[-1][-1].made <= SITTING:
            sittings.append([])
        sittings[-1].append(trial)
    return [
        Sitting(each[0].made, len(each), sum(trial.is_right for trial in each)) for each in sittings
    ]


def weights_of(results: Sequence[DigitResult]) -> list[float]:
    """Return how often each digit is to be asked for: the more, the less clear it is."""
    return [_LEAST_WEIGHT + 1 - result.clarity for result in results]


def next_task(
    results: Sequence[DigitResult], random: Random, *, numbers: bool, before: str = ""
) -> str:
    """Choose what to ask for: one digit, never the one `before`, or with `numbers` several."""
    weights = weights_of(results)
    if not numbers:
        if before and len(before) == 1:
            weights[int(before)] = 0.0
        return str(random.choices(range(DIGITS), weights)[0])
    length = random.randint(2, LONGEST_NUMBER)
    task = before
    while task == before:
        task = "".join(map(str, random.choices(range(DIGITS), weights, k=length)))
    return task


def trials_of(asked: str, reading: NumberReading, *, now: datetime) -> list[Trial]:
    """Return how each digit asked for was read.

    Where more or fewer were read than were asked for, there is no telling which is which, so none
    counts as read.
    """
    digits = reading.digits
    if len(digits) != len(asked):
        return [Trial(int(sign), NOT_A_DIGIT, 0.0, now) for sign in asked]
    return [
        Trial(
            int(sign),
            NOT_A_DIGIT if one.digit is None else one.digit,
            min(1.0, max(0.0, one.reading.probabilities[int(sign)])),
            now,
        )
        for sign, one in zip(asked, digits, strict=True)
    ]
