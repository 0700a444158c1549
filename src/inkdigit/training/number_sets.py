"""How many whole numbers are read right: sets made of test writers' digits, as ink and as pictures,
and of test scans.

A number counts as right where all of its text is. Sets are made anew, the same each time, from
digits that neither trained nor chose anything.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from inkdigit.reading.reader import Reader
from inkdigit.training import numbers
from inkdigit.training.datasets import PenDigit, Scans
from inkdigit.training.measures import wilson
from inkdigit.training.numbers import InkNumber, Layout, PicturedNumber

NUMBERS = 300
"""Numbers in each set."""
DIGITS = 5
TOUCHING = 0.3
"""The share of neighbours that touch in the set of touching scans."""
_SEED = 20_261_125


@dataclass(frozen=True, eq=False)
class NumberSet:
    """A set of numbers by its name; `text` of each is what is to be read."""

    name: str
    numbers: Sequence[InkNumber | PicturedNumber]

    @property
    def are_pictures(self) -> bool:
        """Whether they are read as pictures, and not as ink."""
        return any(isinstance(number, PicturedNumber) for number in self.numbers)


def number_sets(
    pens: Sequence[PenDigit], scans: Scans, *, count: int = NUMBERS
) -> Iterator[NumberSet]:
    """Yield every set, `count` numbers each."""

    def written(layout: Layout, digits: int | None) -> list[InkNumber]:
        made = numbers.ink_numbers(pens, layout=layout, count=count, digits=digits, seed=_SEED)
        return list(made)

    def scanned(touching: float) -> list[PicturedNumber]:
        made = numbers.scanned_numbers(
            scans, count=count, digits=DIGITS, touching=touching, seed=_SEED
        )
        return list(made)

    for layout in numbers.LAYOUTS:
        yield NumberSet(f"ink, 5 digits, {layout.name}", written(layout, DIGITS))
    yield NumberSet("ink, 2 to 10 digits, natural", written(numbers.NATURAL, None))
    for layout in (numbers.NATURAL, numbers.TIGHT, numbers.CLOSE_LINES):
        drawn = numbers.drawn_numbers(written(layout, DIGITS), seed=_SEED)
        yield NumberSet(f"pictures of ink, 5 digits, {layout.name}", list(drawn))
    yield NumberSet("scans, 5 digits, apart", scanned(0.0))
    yield NumberSet(f"scans, 5 digits, {TOUCHING:.0%} touching", scanned(TOUCHING))


def measured(reader: Reader, chosen: NumberSet) -> dict[str, Any]:
    """The figures of a set, rounded for a file that people read too.

    `cut_wrong` counts the numbers whose count of digits is not theirs.
    """
    right = cut_wrong = 0
    for number in chosen.numbers:
        if isinstance(number, InkNumber):
            found = reader.read_number(number.ink)
        else:
            found = reader.read_picture_number(number.coverage)
        right += found.text == number.text
        cut_wrong += len(found.text) != len(number.text)
    count = len(chosen.numbers)
    low, high = wilson(count - right, count)
    return {
        "count": count,
        "errors": count - right,
        "right": round(right / count, 5),
        "interval_95": [round(low, 5), round(high, 5)],
        "cut_wrong": cut_wrong,
    }
