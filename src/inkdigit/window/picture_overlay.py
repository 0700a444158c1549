"""A picture that was opened, shown on the paper as the ink found in it."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from inkdigit.ink import Box
from inkdigit.window.canvas import Canvas

_MARGIN = 0.08


def coverage_image(coverage: npt.NDArray[np.float32], colour: QColor) -> QImage:
    """Return ink coverage, float32 (h, w) in 0..1, as ink of a colour on nothing."""
    height, width = coverage.shape
    pixels = np.empty((height, width, 4), np.uint8)
    pixels[..., :3] = (colour.red(), colour.green(), colour.blue())
    pixels[..., 3] = np.rint(np.clip(np.nan_to_num(coverage), 0, 1) * 255)
    image = QImage(pixels.tobytes(), width, height, 4 * width, QImage.Format.Format_RGBA8888)
    return image.copy()  # of its own memory: that of the array goes


class PictureOverlay(QWidget):
    """Lies over the canvas, lets the pointer through, and goes when one draws again."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.setObjectName("pictureOverlay")
        self.setAccessibleName(self.tr("Picture"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._coverage: npt.NDArray[np.float32] | None = None
        canvas.resized.connect(self._fit)
        self.setGeometry(canvas.rect())
        self.hide()

    @property
    def coverage(self) -> npt.NDArray[np.float32] | None:
        """The picture's ink shown, None where there is none."""
        return self._coverage

    def show_picture(self, coverage: npt.NDArray[np.float32]) -> None:
        """Show a picture's ink, float32 (h, w) in 0..1."""
        self._coverage = coverage
        self.show()
        self.raise_()
        self.update()

    def drop(self) -> None:
        """Take the picture away."""
        self._coverage = None
        self.hide()

    def on_paper(self, box: Box) -> QRectF:
        """Return where a box of the picture's pixels lies in the canvas."""
        if self._coverage is None:
            return QRectF()
        area = self._area(self._coverage)
        scale = area.width() / self._coverage.shape[1]
        place = QRectF(box.left, box.top, box.width, box.height)
        return QRectF(place.topLeft() * scale, place.size() * scale).translated(area.topLeft())

    def _paper(self) -> QRectF:
        paper = self._canvas.paper_rect()
        margin = paper.width() * _MARGIN
        return paper.adjusted(margin, margin, -margin, -margin)

    def _area(self, coverage: npt.NDArray[np.float32]) -> QRectF:
        """Where the picture lies: as large as the paper allows, in its middle."""
        paper = self._paper()
        height, width = coverage.shape
        scale = paper.width() / max(height, width)
        area = QRectF(0, 0, width * scale, height * scale)
        area.moveCenter(paper.center())
        return area

    def _fit(self) -> None:
        """Stay as large as the canvas."""
        self.resize(self._canvas.size())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ink as large as the paper allows, on paper of its own."""
        if self._coverage is None:
            return
        palette = self.palette()
        paper, area = self._paper(), self._area(self._coverage)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(QPalette.ColorRole.Base))
            painter.drawRect(paper)
            ink = palette.color(QPalette.ColorRole.Text)
            painter.drawImage(area, coverage_image(self._coverage, ink))
