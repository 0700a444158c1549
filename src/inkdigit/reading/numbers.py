"""What the program says of a drawing that may hold a number: its digits, line by line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from inkdigit.ink.stroke import Box
from inkdigit.reading.reading import NOT_A_DIGIT, Reading

UNREADABLE = "?"
"""Stands in a number's text for what is as large as a digit and can't be read as one."""


@dataclass(frozen=True, eq=False)
class DigitReading:
    """One digit of a drawing: what it is, how that was read, where it is and what it is made of.

    `digit` is 0 to 9, None where it is none. Among other digits it may be one that the network,
    which sees it alone, would rather call "not a digit". `box` is the box around its ink, in the
    units of the ink or in pixels of the picture. `strokes` are the indices of its strokes, in the
    order drawn; there are none in a picture.
    """

    digit: int | None
    reading: Reading
    box: Box
    strokes: tuple[int, ...] = ()

    @property
    def confidence(self) -> float:
        """The probability of the answer given, of "not a digit" too where that is the answer."""
        return self.reading.probabilities[NOT_A_DIGIT if self.digit is None else self.digit]


@dataclass(frozen=True, eq=False)
class NumberReading:
    """The answer for one drawing: lines of digits from top to bottom, each from left to right.

    There is always at least one digit. A drawing of one digit, or of nothing that can be read as
    any, has just one, whose reading is that of the whole drawing. `confidence` is the probability
    of the whole text: of each of its digits and of the drawing being cut into just these.
    `elapsed_ms` is the time from ink to answer. `ruled` holds the boxes of lines that were
    drawn under digits.
    """

    lines: tuple[tuple[DigitReading, ...], ...]
    confidence: float
    elapsed_ms: float
    ruled: tuple[Box, ...] = ()

    @cached_property
    def digits(self) -> tuple[DigitReading, ...]:
        """All digits in the order that one reads them."""
        return tuple(digit for line in self.lines for digit in line)

    def beside(self, ruled: Sequence[Box], *, strokes: Sequence[int]) -> NumberReading:
        """The same of ink with lines in these boxes, and of which only `strokes` were read."""
        lines = [
            tuple(
                replace(digit, strokes=tuple(strokes[index] for index in digit.strokes))
                for digit in line
            )
            for line in self.lines
        ]
        return replace(self, lines=tuple(lines), ruled=tuple(ruled))

    @property
    def is_single(self) -> bool:
        """Whether this is one digit, or none: there is nothing to be told apart."""
        return len(self.digits) == 1

    @property
    def unreadable(self) -> int:
        """How many of its digits are none."""
        return sum(digit.digit is None for digit in self.digits)

    @cached_property
    def text(self) -> str:
        """What was read, such as "2026": a line a line, UNREADABLE for what is no digit.

        Empty where nothing on the drawing is a digit.
        """
        if self.is_single and self.digits[0].digit is None:
            return ""
        return "\n".join("".join(map(_sign, line)) for line in self.lines)


def _sign(digit: DigitReading) -> str:
    return UNREADABLE if digit.digit is None else str(digit.digit)
