"""From groups chosen to a NumberReading: marks passed over, lines in reading order."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from inkdigit.ink.stroke import Box
from inkdigit.reading.choice import Choice, Chosen, Kind
from inkdigit.reading.lines import lines_of
from inkdigit.reading.numbers import DigitReading, NumberReading
from inkdigit.reading.reading import Reading

Array = npt.NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Candidate:
    """What may be a digit: its probabilities, float32 (11,), the frame that the network saw of it,
    float32 (28, 28), the box around its ink, and the strokes that it is made of, if any.
    """

    row: Array
    frame: Array
    box: Box
    strokes: tuple[int, ...] = ()


def assembled(
    choice: Choice, candidates: Sequence[Candidate], *, elapsed_ms: float
) -> NumberReading:
    """Put together what was chosen among candidates, the first of which is the whole drawing.

    Where nothing is a digit the drawing as a whole is none, as the network says of it.
    """

    def digit_of(one: Chosen) -> DigitReading:
        candidate = candidates[one.group]
        reading = Reading(tuple(candidate.row.tolist()), candidate.frame, elapsed_ms)
        return DigitReading(one.digit, reading, candidate.box, candidate.strokes)

    shown = [one for one in choice.chosen if one.kind is not Kind.MARK]
    if not choice.has_digits or shown == [Chosen(0, Kind.DIGIT, shown[0].digit)]:
        whole = digit_of(Chosen(0, Kind.DIGIT, None))
        single = replace(whole, digit=whole.reading.digit)
        return NumberReading(((single,),), single.confidence, elapsed_ms)
    digits = [digit_of(one) for one in shown]
    if len(digits) == 1:  # beside marks: it is read as it would be alone
        digits = [replace(digits[0], digit=digits[0].reading.digit)]
    lines = lines_of([digit.box for digit in digits])
    return NumberReading(
        tuple(tuple(digits[index] for index in line) for line in lines),
        choice.share * math.prod(digit.confidence for digit in digits),
        elapsed_ms,
    )
