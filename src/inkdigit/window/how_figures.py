"""The pictures of the page "How it works": ink, filters, features and the numbers at the end."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from inkdigit.ink.stroke import Ink
from inkdigit.reading.attribution import Array
from inkdigit.reading.reading import DIGITS, NOT_A_DIGIT
from inkdigit.reading.trajectory import CHANNELS
from inkdigit.window.ink_painter import fit_ink, paint_ink
from inkdigit.window.percent import percent
from inkdigit.window.picture_overlay import coverage_image

COLUMNS, ROWS = 9, 2
_GAP_PX = 8.0
_BORDER_PX = 2.0
_INK_SHARE = 0.16  # of the digit, so that one sees where on it a filter answers
_SHEET_PX = 194
_ARROW = QPolygonF([QPointF(4.5, 0), QPointF(-3.5, 3.5), QPointF(-2, 0), QPointF(-3.5, -3.5)])
_RING_PX = 8.0
_DIRECTNESS = 0.7  # below 1 the faint is seen too


def liveliest(stage: Array, count: int) -> npt.NDArray[np.int_]:
    """The filters of a stage, (height, width, filters), whose answers vary most, strongest first.

    A filter that says the same everywhere, however loudly, tells nothing of the digit.
    """
    return np.argsort(-stage.std(axis=(0, 1)), kind="stable")[:count]


def loudness(stage: Array) -> Array:
    """A stage's answers as strengths to be seen, 0 to 1: what is not above 0 is silent."""
    heard = np.maximum(np.nan_to_num(stage), 0)
    loudest = float(np.quantile(heard, 0.999))
    if not loudest > 0:
        return np.zeros_like(heard)
    return np.asarray(np.minimum(heard / loudest, 1) ** _DIRECTNESS, np.float32)


class Figure(QWidget):
    """A picture as wide as there is room, that the keyboard can reach and scroll to."""

    def __init__(self, name: str, height_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._height_px = height_px

    def sizeHint(self) -> QSize:
        """The height that the picture needs."""
        return QSize(560, self._height_px)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture, and a line around it where it has the focus."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.paint(painter)
            if self.hasFocus():
                painter.setPen(QPen(self.colour(QPalette.ColorRole.Highlight), 1.0))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def paint(self, painter: QPainter) -> None:
        """Paint the picture."""
        raise NotImplementedError

    def colour(self, role: QPalette.ColorRole, alpha: float = 1.0) -> QColor:
        """A colour of the palette, more or less of it."""
        colour = QColor(self.palette().color(role))
        colour.setAlphaF(alpha)
        return colour

    def from_left(self, left: float, width: float) -> float:
        """Where a part that begins `left` from the reading edge lies."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self.width() - left - width if mirrored else left

    def paint_sheet(self, painter: QPainter) -> QRectF:
        """Paint a sheet of paper, and say where on it there is room for a drawing."""
        sheet = QRectF(self.from_left(0, _SHEET_PX), 8, _SHEET_PX, _SHEET_PX)
        painter.setPen(QPen(self.colour(QPalette.ColorRole.Mid), 1.0))
        painter.setBrush(self.colour(QPalette.ColorRole.Base))
        painter.drawRoundedRect(sheet.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        return sheet.adjusted(26, 26, -26, -26)


class InkFigure(Figure):
    """The drawing as it was made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("howInk", _SHEET_PX + 16, parent)
        self._ink = Ink()

    def show_ink(self, ink: Ink) -> None:
        """Show a drawing, wherever on the paper it was."""
        self._ink = ink
        self.update()

    def paint(self, painter: QPainter) -> None:
        """Paint a sheet of paper with the drawing."""
        room = self.paint_sheet(painter)
        if not self._ink.is_empty:
            fitted = fit_ink(self._ink, room)
            paint_ink(painter, fitted, colour=self.colour(QPalette.ColorRole.Text))


class WayFigure(Figure):
    """The way of the pen: an arrow at each place where it is looked at, paler the earlier."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("howWay", _SHEET_PX + 16, parent)
        self._trajectory = np.zeros((0, CHANNELS), np.float32)

    def show_way(self, trajectory: Array) -> None:
        """Show a trajectory, (POINTS, CHANNELS)."""
        self._trajectory = trajectory
        self.update()

    def paint(self, painter: QPainter) -> None:
        """Paint a sheet of paper with the arrows, and a ring where the pen was set down."""
        room = self.paint_sheet(painter)
        count = len(self._trajectory)
        for order, (x, y, along, across, lifted) in enumerate(self._trajectory.tolist()):
            painter.save()
            painter.translate(room.center() + QPointF(x * room.width() / 2, y * room.height() / 2))
            colour = self.colour(QPalette.ColorRole.Highlight, 0.3 + 0.7 * order / count)
            if order == 0 or lifted:
                painter.setPen(QPen(colour, 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(QPointF(), _RING_PX, _RING_PX)
            painter.rotate(math.degrees(math.atan2(across, along)))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawPolygon(_ARROW)
            painter.restore()


class FiltersFigure(Figure):
    """What the liveliest filters of a stage answer, each over the digit, faintly."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, 0, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._answers = np.zeros((1, 1, 0), np.float32)
        self._frame = np.zeros((28, 28), np.float32)

    def show_stage(self, stage: Array, frame: Array) -> None:
        """Show a stage, (height, width, filters), of a frame, (28, 28)."""
        shown = liveliest(stage, COLUMNS * ROWS)
        self._answers = loudness(stage)[..., shown]
        self._frame = frame
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A usual width, and the height that goes with it."""
        width = super().sizeHint().width()
        return QSize(width, self.heightForWidth(width))

    def heightForWidth(self, width: int) -> int:
        """The height of all rows of tiles."""
        rows = max(math.ceil(self.shown / COLUMNS), 1)
        return round(rows * (width / COLUMNS)) + 4

    @property
    def shown(self) -> int:
        """How many filters are shown."""
        return int(self._answers.shape[2])

    def _side(self) -> float:
        """The most that a tile may take, so that COLUMNS of them fill the width."""
        return max(28.0, (self.width() - 2 * _BORDER_PX + _GAP_PX) / COLUMNS - _GAP_PX)

    def paint(self, painter: QPainter) -> None:
        """Paint the tiles, each pixel on whole pixels of the screen."""
        ratio = self.devicePixelRatioF()
        height, width, count = self._answers.shape
        cell = max(1, int(self._side() * ratio) // max(height, width)) / ratio
        border = QPen(self.colour(QPalette.ColorRole.Mid), 1.0)
        ink = coverage_image(self._frame * _INK_SHARE, self.colour(QPalette.ColorRole.Text))
        accent = self.colour(QPalette.ColorRole.Highlight)
        tile, side = QSizeF(width * cell, height * cell), self._side()
        step = (self.width() - 2 * _BORDER_PX - tile.width()) / (COLUMNS - 1)
        for index in range(count):
            row, column = divmod(index, COLUMNS)
            left = self.from_left(_BORDER_PX + column * step, tile.width())
            top = _BORDER_PX + row * (side + _GAP_PX)
            at = QPointF(round(left * ratio) / ratio, round(top * ratio) / ratio)
            place = QRectF(at, tile)
            painter.setPen(border)
            painter.setBrush(self.colour(QPalette.ColorRole.Base))
            painter.drawRoundedRect(place.adjusted(-1.5, -1.5, 1.5, 1.5), 3, 3)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
            painter.drawImage(place, ink)
            painter.drawImage(place, coverage_image(self._answers[..., index], accent))


class FeaturesFigure(Figure):
    """The numbers that are left in the end, as a row of thin bars."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("howFeatures", 72, parent)
        self._features = np.empty(0, np.float32)

    def show_features(self, features: Array) -> None:
        """Show features, (k,)."""
        self._features = features
        self.update()

    def paint(self, painter: QPainter) -> None:
        """Paint a bar for each, as high as it is large."""
        count = len(self._features)
        if not count:
            return
        room = self.height() - 16.0
        size = np.abs(np.nan_to_num(self._features))
        share = size / max(float(size.max()), 1e-9)
        step = self.width() / count
        painter.setPen(Qt.PenStyle.NoPen)
        for index, height in enumerate(share.tolist()):
            painter.setBrush(self.colour(QPalette.ColorRole.Highlight, 0.25 + 0.75 * height))
            width = max(step * 0.7, 1.0)
            tall = max(height * room, 1.0)
            left = self.from_left(index * step, width)
            painter.drawRoundedRect(QRectF(left, 8 + room - tall, width, tall), 1, 1)


class NumbersFigure(Figure):
    """Probabilities of ten digits, or of these and none, as columns: the best in full colour."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, 178, parent)
        self._probabilities = np.zeros(0, np.float32)

    def show_probabilities(self, probabilities: Array) -> None:
        """Show probabilities, (10,) or (11,)."""
        self._probabilities = probabilities
        falling = np.argsort(-probabilities)[:3].tolist()
        self.setAccessibleDescription(
            QLocale().createSeparatedList(
                [f"{self._label(i)}: {self._percentage(i)}" for i in falling]
            )
        )
        self.update()

    def _label(self, row: int) -> str:
        return self.tr("no digit") if row == NOT_A_DIGIT else self.locale().toString(row)

    def _percentage(self, row: int) -> str:
        return percent(float(self._probabilities[row]), self.locale())

    def paint(self, painter: QPainter) -> None:
        """Paint the columns."""
        if not len(self._probabilities):
            return
        best = int(self._probabilities.argmax())
        line = self.fontMetrics().height() + 4.0
        room, foot = self.height() - 2 * line - 16, self.height() - line - 8
        step = (self.width() - 16.0) / (DIGITS + 1.6)
        for row, share in enumerate(self._probabilities.tolist()):
            span = step * (1.6 if row == NOT_A_DIGIT else 1)
            left = self.from_left(8 + row * step, span)
            accent = self.colour(QPalette.ColorRole.Highlight)
            colour = accent if row == best else self.colour(QPalette.ColorRole.Text, 0.38)
            width = min(step - 14, 34.0)
            middle = left + span / 2
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.colour(QPalette.ColorRole.Text, 0.07))
            painter.drawRoundedRect(QRectF(middle - width / 2, foot - room, width, room), 4, 4)
            tall = max(share * room, 2.0)
            painter.setBrush(
                QBrush(colour, Qt.BrushStyle.BDiagPattern) if row == NOT_A_DIGIT else colour
            )
            painter.drawRoundedRect(QRectF(middle - width / 2, foot - tall, width, tall), 4, 4)
            font = self.font()
            font.setBold(row == best)
            painter.setFont(font)
            role = (
                QPalette.ColorRole.WindowText if row == best else QPalette.ColorRole.PlaceholderText
            )
            painter.setPen(self.colour(role))
            centred = Qt.AlignmentFlag.AlignCenter
            label = QRectF(left, foot + 4, span, line)
            painter.drawText(label, centred, self._label(row))
            font.setPointSizeF(font.pointSizeF() * 0.86)
            painter.setFont(font)
            value = QRectF(left - 8, foot - room - line, span + 16, line)
            painter.drawText(value, centred, self._percentage(row))
