"""Arrays as images."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage


def rgb_image(pixels: npt.NDArray[np.uint8], *, enlarged: int = 1) -> QImage:
    """Return colours, uint8 (height, width, 3), as an image with memory of its own.

    `enlarged` makes of each a square of so many pixels: much faster than the painter does.
    """
    red, green, blue = pixels.astype(np.uint32).transpose(2, 0, 1)
    words = np.uint32(0xFF000000) | red << 16 | green << 8 | blue
    if enlarged > 1:
        words = words.repeat(enlarged, axis=0).repeat(enlarged, axis=1)
    height, width = words.shape
    return QImage(words.tobytes(), width, height, 4 * width, QImage.Format.Format_RGB32).copy()
