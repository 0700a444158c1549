"""What the network sees: the 28×28 frame, pixel by pixel."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from inkdigit.reading.framing import FRAME


def frame_image(frame: npt.NDArray[np.float32], *, ink: QColor, paper: QColor) -> QImage:
    """Return a frame, float32 (28, 28) with ink 1.0 on 0.0, as an image between two colours."""
    share = np.clip(np.nan_to_num(frame), 0, 1)[..., np.newaxis]
    front = np.array([ink.red(), ink.green(), ink.blue()], np.float32)
    back = np.array([paper.red(), paper.green(), paper.blue()], np.float32)
    pixels = np.full((*frame.shape, 4), 255, np.uint8)
    pixels[..., :3] = np.rint(back + (front - back) * share)
    height, width = frame.shape
    image = QImage(pixels.tobytes(), width, height, 4 * width, QImage.Format.Format_RGBX8888)
    return image.copy()  # of its own memory: that of the array goes


class NetworkView(QWidget):
    """The frame in whole pixels, crisp, the 20×20 box that holds the ink hinted at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("networkView")
        self.setAccessibleName(self.tr("What the network sees"))
        self.setToolTip(
            self.tr("The drawing as the network sees it: 28 × 28 pixels, centred and scaled.")
        )
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._frame: npt.NDArray[np.float32] | None = None

    @property
    def frame(self) -> npt.NDArray[np.float32] | None:
        """The frame shown, None where nothing is read."""
        return self._frame

    def sizeHint(self) -> QSize:
        """Four px of the screen for each of the frame's, and the border."""
        return QSize(FRAME * 4 + 2, FRAME * 4 + 2)

    def show_frame(self, frame: npt.NDArray[np.float32] | None) -> None:
        """Show a frame, float32 (28, 28), or nothing."""
        self._frame = frame
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pixels on whole device pixels, so that each is as large as the others."""
        palette = self.palette()
        paper = palette.color(QPalette.ColorRole.Base)
        with QPainter(self) as painter:
            ratio = self.devicePixelRatioF()
            pixel = max(1, int(min(self.width() - 2, self.height() - 2) * ratio) // FRAME) / ratio
            side = pixel * FRAME
            area = QRectF(
                round((self.width() - side) / 2 * ratio) / ratio,
                round((self.height() - side) / 2 * ratio) / ratio,
                side,
                side,
            )
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
            painter.setBrush(paper)
            painter.drawRect(area.adjusted(-0.5, -0.5, 0.5, 0.5))
            if self._frame is not None:
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
                ink = palette.color(QPalette.ColorRole.Text)
                painter.drawImage(area, frame_image(self._frame, ink=ink, paper=paper))
            else:
                painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1, Qt.PenStyle.DotLine))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                inner = pixel * 4
                painter.drawRect(area.adjusted(inner, inner, -inner, -inner))
