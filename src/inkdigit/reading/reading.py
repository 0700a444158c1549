"""What the program says of one digit."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

DIGITS = 10
NOT_A_DIGIT = 10
CLASSES = 11


@dataclass(frozen=True, eq=False)
class Reading:
    """The answer for one drawing.

    `probabilities` are eleven numbers that sum to 1: the digits 0 to 9, then "not a digit".
    `image` is what the network saw, float32 of shape (28, 28), ink 1.0 on 0.0.
    `elapsed_ms` is the time from ink to answer, framing included.
    """

    probabilities: tuple[float, ...]
    image: npt.NDArray[np.float32]
    elapsed_ms: float

    @property
    def best(self) -> int:
        """The most probable class, 0 to 9, or NOT_A_DIGIT."""
        return max(range(CLASSES), key=self.probabilities.__getitem__)

    @property
    def digit(self) -> int | None:
        """The most probable digit; None where "not a digit" is more probable than each of them."""
        return None if self.best == NOT_A_DIGIT else self.best

    @property
    def confidence(self) -> float:
        """The probability of the answer given, of "not a digit" too where that is the answer."""
        return self.probabilities[self.best]

    @property
    def not_a_digit(self) -> float:
        """The probability that this is no digit at all."""
        return self.probabilities[NOT_A_DIGIT]
