"""Paints the picture of a file in the table of results."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from inkdigit.window.languages import numbers_left_to_right
from inkdigit.window.picture_overlay import coverage_image
from inkdigit.window.results_model import Role

PICTURE_PX = 44
ROW_PX = 56
_RADIUS_PX = 6.0
_INSET_PX = 4
_FOCUS_PX = 3
_LARGE = 1.25


class PictureDelegate(QStyledItemDelegate):
    """The ink of a file on a sheet of paper; an empty sheet where it could not be read.

    A bar at the reading edge marks the row that the keyboard is at.
    """

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the cell as any other, and the sheet in its middle."""
        super().paint(painter, option, index)
        cell: Any = option  # the stubs lack what it inherits
        palette: QPalette = cell.palette
        sheet = QRect(0, 0, PICTURE_PX, PICTURE_PX)
        sheet.moveCenter(cell.rect.center())
        if cell.state & QStyle.StateFlag.State_Selected and cell.widget.hasFocus():
            edge = QRect(cell.rect.topLeft(), QSize(_FOCUS_PX, cell.rect.height()))
            edge = QStyle.visualRect(cell.direction, cell.rect, edge)
            painter.fillRect(edge, palette.color(QPalette.ColorRole.Accent))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(
            QRectF(sheet).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS_PX, _RADIUS_PX
        )
        preview = index.data(Role.PREVIEW)
        if preview is not None:
            height, width = preview.shape
            scale = (PICTURE_PX - 2 * _INSET_PX) / max(height, width)
            area = QRectF(0, 0, width * scale, height * scale)
            area.moveCenter(QRectF(sheet).center())
            ink = palette.color(QPalette.ColorRole.Text)
            painter.drawImage(area, coverage_image(preview.astype(np.float32) / 255, ink))
        painter.restore()


class ReadingDelegate(QStyledItemDelegate):
    """Writes a reading large, and quietly that there is none, or why."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Choose the letters."""
        super().initStyleOption(option, index)
        cell: Any = option
        if index.data(Role.HAS_DIGITS):
            cell.font.setPointSizeF(cell.font.pointSizeF() * _LARGE)
            cell.font.setWeight(QFont.Weight.DemiBold)
            cell.text = numbers_left_to_right(cell.text)
        else:
            quiet = cell.palette.color(QPalette.ColorRole.PlaceholderText)
            cell.palette.setColor(QPalette.ColorRole.Text, quiet)
            cell.palette.setColor(QPalette.ColorRole.HighlightedText, quiet)
            cell.features |= QStyleOptionViewItem.ViewItemFeature.WrapText  # a reason is long
        cell.textElideMode = Qt.TextElideMode.ElideRight
