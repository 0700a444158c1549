"""How a probability is written: the number computed, never rounded into certainty."""

from __future__ import annotations

import math

from PySide6.QtCore import QLocale, Qt

from inkdigit.window.languages import left_to_right

NO_BREAK_SPACE = "\u00a0"
_SMALLEST = 0.0005
_LARGEST = 0.9995


def percent(probability: float, locale: QLocale) -> str:
    """Write a probability in 0..1 as a percentage with one decimal, such as "99.3 %".

    What would round to 0.0 or to 100.0 is written as "<0.1 %" and ">99.9 %": a network is never
    quite sure. A number that is none is written as a dash.
    """
    if not math.isfinite(probability):
        return "–"
    if probability < _SMALLEST:
        figure = "<0.1"
    elif probability >= _LARGEST:
        figure = ">99.9"
    else:
        figure = f"{probability * 100:.1f}"
    return with_percent_sign(figure.replace(".", locale.decimalPoint()), locale)


def with_percent_sign(figure: str, locale: QLocale) -> str:
    """Write a figure and the sign behind it, which stays there among words from right to left."""
    written = f"{figure}{NO_BREAK_SPACE}%"
    is_turned = locale.textDirection() == Qt.LayoutDirection.RightToLeft
    return left_to_right(written) if is_turned else written


def fixed(number: float, locale: QLocale, *, decimals: int) -> str:
    """Write a number with a fixed count of decimals."""
    return f"{number:.{decimals}f}".replace(".", locale.decimalPoint())
