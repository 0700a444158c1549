"""From groups chosen to a NumberReading: marks passed over, lines in reading order."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from inkdigit.reading.choice import Choice, Chosen, Kind
from inkdigit.reading.grouping import Group
from inkdigit.reading.lines import lines_of
from inkdigit.reading.numbers import DigitReading, NumberReading
from inkdigit.reading.reading import Reading

Array = npt.NDArray[np.float32]


def assembled(
    choice: Choice,
    groups: Sequence[Group],
    *,
    rows: Sequence[Array],
    frames: Sequence[Array],
    elapsed_ms: float,
) -> NumberReading:
    """Put together what was chosen among `groups`, the first of which is the whole drawing.

    `rows` are the probabilities, float32 (11,), and `frames` what the network saw of each group.
    Where nothing is a digit the drawing as a whole is none, as the network says of it.
    """

    def digit_of(one: Chosen) -> DigitReading:
        group = groups[one.group]
        reading = Reading(tuple(rows[one.group].tolist()), frames[one.group], elapsed_ms)
        return DigitReading(one.digit, reading, group.box, group.strokes)

    shown = [one for one in choice.chosen if one.kind is not Kind.MARK]
    if not any(one.kind is Kind.DIGIT for one in shown):
        shown = []
    if not shown or shown == [Chosen(0, Kind.DIGIT, shown[0].digit)]:
        whole = Reading(tuple(rows[0].tolist()), frames[0], elapsed_ms)
        single = DigitReading(whole.digit, whole, groups[0].box, groups[0].strokes)
        return NumberReading(((single,),), single.confidence, elapsed_ms)
    digits = [digit_of(one) for one in shown]
    lines = lines_of([digit.box for digit in digits])
    return NumberReading(
        tuple(tuple(digits[index] for index in line) for line in lines),
        choice.share * math.prod(digit.confidence for digit in digits),
        elapsed_ms,
    )
