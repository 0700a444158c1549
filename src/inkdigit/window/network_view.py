"""What the network sees: the 28×28 frame, pixel by pixel, and what each pixel's ink says."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from inkdigit.reading.framing import FRAME
from inkdigit.window.heat import HeatColours, heat_pixels, pierced, strengths
from inkdigit.window.pacer import Pacer
from inkdigit.window.pixels import Words, rgb_image, words_image, words_of

Array = npt.NDArray[np.float32]

PACE_MS = 33
"""How often the picture follows the pen."""


def frame_image(frame: Array, *, ink: QColor, paper: QColor, enlarged: int = 1) -> QImage:
    """Return a frame, float32 (28, 28) with ink 1.0 on 0.0, as an image between two colours.

    Each of its pixels is `enlarged` pixels wide and high.
    """
    share = np.fmin(np.fmax(frame, 0), 1)  # a number that is none counts as 0
    shades = _shades(ink.rgb(), paper.rgb())
    return words_image(shades[np.rint((1 - share) * 255).astype(np.uint8)], enlarged=enlarged)


@lru_cache(maxsize=4)
def _shades(ink: int, paper: int) -> Words:
    """The 256 colours from ink to paper, 0xffRRGGBB each."""
    front, back = QColor(ink), QColor(paper)
    share = np.linspace(0, 1, 256)[:, np.newaxis]
    ends = [np.array([end.red(), end.green(), end.blue()]) for end in (front, back)]
    return words_of(np.rint(ends[0] + (ends[1] - ends[0]) * share).astype(np.uint8))


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
        self._frame: Array | None = None
        self._heat: Array | None = None
        self._pacer = Pacer(self.update, interval_ms=PACE_MS, parent=self)

    @property
    def frame(self) -> Array | None:
        """The frame shown, None where nothing is read."""
        return self._frame

    def sizeHint(self) -> QSize:
        """Four px of the screen for each of the frame's, and the border."""
        return QSize(FRAME * 4 + 2, FRAME * 4 + 2)

    @property
    def heat(self) -> Array | None:
        """The map shown, None where the ink is shown as it is."""
        return self._heat

    def show_frame(self, frame: Array | None) -> None:
        """Show a frame, float32 (28, 28), or nothing."""
        self._frame, self._heat = frame, None
        self._pacer.ask()

    def show_heat(self, heat: Array | None) -> None:
        """Show what the frame's ink says, a map of (28, 28) in nats, or the ink as it is."""
        self._heat = heat
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pixels on whole device pixels, so that each is as large as the others."""
        palette = self.palette()
        paper = palette.color(QPalette.ColorRole.Base)
        with QPainter(self) as painter:
            ratio = self.devicePixelRatioF()
            enlarged = max(1, int(min(self.width() - 2, self.height() - 2) * ratio) // FRAME)
            pixel = enlarged / ratio
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
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
            if self._frame is not None and self._heat is not None:
                _paint_heat(painter, area, self._frame, self._heat, HeatColours.of(palette))
            elif self._frame is not None:
                ink = palette.color(QPalette.ColorRole.Text)
                image = frame_image(self._frame, ink=ink, paper=paper, enlarged=enlarged)
                image.setDevicePixelRatio(ratio)
                painter.drawImage(area.topLeft(), image)
            else:
                painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1, Qt.PenStyle.DotLine))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                inner = pixel * 4
                painter.drawRect(area.adjusted(inner, inner, -inner, -inner))


def _paint_heat(
    painter: QPainter, area: QRectF, frame: Array, heat: Array, colours: HeatColours
) -> None:
    """Paint ink in the colours of what it says; what speaks against has holes in the middle."""
    strength = strengths(heat)
    painter.drawImage(area, rgb_image(heat_pixels(frame, strength, colours)))
    ratio = painter.device().devicePixelRatio()
    pixel = round(area.width() * ratio) // FRAME
    hole = max(1, round(pixel * 0.3))
    middle = (pixel - hole) // 2
    for row, column in np.argwhere(pierced(frame, strength)).tolist():
        x, y = (column * pixel + middle) / ratio, (row * pixel + middle) / ratio
        place = QRectF(area.left() + x, area.top() + y, hole / ratio, hole / ratio)
        painter.fillRect(place, colours.paper)
