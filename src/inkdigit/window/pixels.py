"""Arrays as images."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage


def rgb_image(pixels: npt.NDArray[np.uint8]) -> QImage:
    """Return colours, uint8 (height, width, 3), as an image with memory of its own."""
    height, width, _ = pixels.shape
    data = np.ascontiguousarray(pixels)
    return QImage(data.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()
