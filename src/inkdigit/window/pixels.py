"""Arrays as images."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage

Words = npt.NDArray[np.uint32]
"""Colours as Qt packs them, 0xffRRGGBB each."""


def words_of(colours: npt.NDArray[np.uint8]) -> Words:
    """Pack colours, uint8 (..., 3)."""
    red, green, blue = np.moveaxis(colours.astype(np.uint32), -1, 0)
    return np.asarray(np.uint32(0xFF000000) | red << 16 | green << 8 | blue)


def words_image(words: Words, *, enlarged: int = 1) -> QImage:
    """Return packed colours, (height, width), as an image with memory of its own.

    `enlarged` makes of each a square of so many pixels: much faster than the painter does.
    """
    if enlarged > 1:
        words = words.repeat(enlarged, axis=0).repeat(enlarged, axis=1)
    height, width = words.shape
    return QImage(words.tobytes(), width, height, 4 * width, QImage.Format.Format_RGB32).copy()


def rgb_image(pixels: npt.NDArray[np.uint8]) -> QImage:
    """Return colours, uint8 (height, width, 3), as an image with memory of its own."""
    return words_image(words_of(pixels))
