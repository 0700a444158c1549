"""Paints one row of the history: the drawing, the digit, how sure it is, and when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from inkdigit.history import Entry
from inkdigit.window.history_model import Role
from inkdigit.window.history_thumbnail import Thumbnails
from inkdigit.window.languages import numbers_left_to_right

ROW_PX = 64
_THUMBNAIL_PX = 48
_INSET_PX = 8
_GAP_PX = 12
_RADIUS_PX = 8.0
_DIGIT_SCALE = 1.55
_QUIET_SCALE = 0.92
_HOVER, _SELECTED, _SELECTED_AWAY = 0.055, 0.15, 0.09
"""How strongly the row is tinted; the last where the list has not the keyboard."""

_State = QStyle.StateFlag
_Align = Qt.AlignmentFlag
_Colour = QPalette.ColorRole
_ANSWER = Qt.ItemDataRole.DisplayRole
_Index = QModelIndex | QPersistentModelIndex


class _Type:
    """The fonts of a row and their metrics."""

    def __init__(self, font: QFont) -> None:
        self.usual = font
        self.large = _scaled(font, _DIGIT_SCALE)
        self.large.setWeight(QFont.Weight.DemiBold)
        self.strong = QFont(font)
        self.strong.setWeight(QFont.Weight.DemiBold)
        self.small = _scaled(font, _QUIET_SCALE)
        self.large_px = QFontMetrics(self.large).height()
        self.small_px = QFontMetrics(self.small).height()


@dataclass(frozen=True)
class _Row:
    """What Qt tells of a row to paint."""

    rect: QRect
    palette: QPalette
    font: QFont
    state: QStyle.StateFlag
    direction: Qt.LayoutDirection

    @classmethod
    def of(cls, option: Any) -> _Row:
        """Take it from a QStyleOptionViewItem, whose type stubs lack what it inherits."""
        return cls(option.rect, option.palette, option.font, option.state, option.direction)

    def colour(self, role: QPalette.ColorRole, strength: float = 1.0) -> QColor:
        """Return a colour of the palette, so strong."""
        colour = QColor(self.palette.color(role))
        colour.setAlphaF(colour.alphaF() * strength)
        return colour

    def mirrored(self, place: QRect) -> QRect:
        """Return a place in the row, on the other side where one writes from right to left."""
        return QStyle.visualRect(self.direction, self.rect, place)


class HistoryDelegate(QStyledItemDelegate):
    """Everything is painted from the palette, so that light, dark and contrast themes just work."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = Thumbnails()
        self._type: _Type | None = None

    def row_height(self, font: QFont) -> int:
        """Return the height of every row, higher with a larger font."""
        fonts = self._fonts(font)
        return max(ROW_PX, fonts.large_px + fonts.small_px + 2 * _INSET_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a row; one that can't be read stays blank."""
        row, entry = _Row.of(option), index.data(Role.ENTRY)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(row.rect)
        _paint_card(painter, row)
        if isinstance(entry, Entry):
            inner = row.rect.adjusted(2 * _INSET_PX, 0, -2 * _INSET_PX, 0)
            sheet = QRect(0, 0, _THUMBNAIL_PX, _THUMBNAIL_PX)
            sheet.moveCenter(inner.center())
            sheet.moveLeft(inner.left())
            self._paint_sheet(painter, row, row.mirrored(sheet), entry)
            words = inner.adjusted(_THUMBNAIL_PX + _GAP_PX, 0, 0, 0)
            fonts = self._fonts(row.font)
            _paint_words(painter, row, words, fonts, index, is_digit=bool(entry.text))
        painter.restore()

    def _fonts(self, font: QFont) -> _Type:
        if self._type is None or self._type.usual != font:
            self._type = _Type(QFont(font))
        return self._type

    def _paint_sheet(self, painter: QPainter, row: _Row, place: QRect, entry: Entry) -> None:
        """Paint the drawing on a sheet of paper."""
        painter.setPen(QPen(row.colour(_Colour.Mid), 1))
        painter.setBrush(row.colour(_Colour.Base))
        painter.drawRoundedRect(
            QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS_PX, _RADIUS_PX
        )
        device = painter.device()
        thumbnail = self._thumbnails.of(
            entry,
            side_px=float(_THUMBNAIL_PX),
            ratio=device.devicePixelRatioF() if device else 1.0,
            colour=row.colour(_Colour.Text),
        )
        painter.drawPixmap(place.topLeft(), thumbnail)


def _paint_card(painter: QPainter, row: _Row) -> None:
    """Paint what tells a selected row, and one under the pointer, with a frame for the keyboard."""
    has_focus = bool(row.state & _State.State_HasFocus)
    if row.state & _State.State_Selected:
        tint = row.colour(_Colour.Accent, _SELECTED if has_focus else _SELECTED_AWAY)
    elif row.state & _State.State_MouseOver:
        tint = row.colour(_Colour.Text, _HOVER)
    elif not has_focus:
        return
    else:
        tint = QColor(Qt.GlobalColor.transparent)
    painter.setPen(QPen(row.colour(_Colour.Accent), 1.5) if has_focus else Qt.PenStyle.NoPen)
    painter.setBrush(tint)
    card = QRectF(row.rect).adjusted(_INSET_PX, 1.5, -_INSET_PX, -1.5)
    painter.drawRoundedRect(card, _RADIUS_PX, _RADIUS_PX)


def _paint_words(
    painter: QPainter, row: _Row, words: QRect, fonts: _Type, index: _Index, *, is_digit: bool
) -> None:
    """Paint the answer, how sure it is, and below, the time."""
    quiet = row.colour(_Colour.PlaceholderText)
    top = words.top() + (words.height() - fonts.large_px - fonts.small_px) // 2
    first = QRect(words.left(), top, words.width(), fonts.large_px)
    second = QRect(words.left(), top + fonts.large_px, words.width(), fonts.small_px)

    def text_of(role: int) -> str:
        text = str(index.data(role) or "")
        return numbers_left_to_right(text) if is_digit and role == _ANSWER else text

    def write(place: QRect, role: int, font: QFont, colour: QColor, side: Qt.AlignmentFlag) -> None:
        """Write what the row says in a role, cut where it has no room."""
        metrics = QFontMetrics(font)
        text = metrics.elidedText(text_of(role), Qt.TextElideMode.ElideRight, place.width())
        painter.setFont(font)
        painter.setPen(colour)
        aligned = QStyle.visualAlignment(row.direction, side) | _Align.AlignVCenter
        painter.drawText(row.mirrored(place), int(aligned), text)

    def beside(place: QRect, font: QFont) -> QRect:
        """What a line has left beside how sure the answer is."""
        taken = QFontMetrics(font).horizontalAdvance(text_of(Role.CONFIDENCE)) + _INSET_PX
        return place.adjusted(0, 0, -taken, 0)

    room = beside(first, fonts.usual)

    def fits(font: QFont) -> bool:
        return QFontMetrics(font).horizontalAdvance(text_of(_ANSWER)) <= room.width()

    if is_digit:
        font, colour = fonts.large if fits(fonts.large) else fonts.strong, row.colour(_Colour.Text)
    else:
        font, colour = fonts.usual, quiet
    if is_digit or fits(font):
        write(first, Role.CONFIDENCE, fonts.usual, quiet, _Align.AlignRight)
        write(room, _ANSWER, font, colour, _Align.AlignLeft)
        write(second, Role.WHEN, fonts.small, quiet, _Align.AlignLeft)
    else:  # words for which a narrow pane needs the whole line
        write(first, _ANSWER, font, colour, _Align.AlignLeft)
        write(second, Role.CONFIDENCE, fonts.small, quiet, _Align.AlignRight)
        write(beside(second, fonts.small), Role.WHEN, fonts.small, quiet, _Align.AlignLeft)


def _scaled(font: QFont, scale: float) -> QFont:
    """Return a font of another size, whichever way its size is given."""
    scaled = QFont(font)
    if font.pointSizeF() > 0:
        scaled.setPointSizeF(font.pointSizeF() * scale)
    else:
        scaled.setPixelSize(round(font.pixelSize() * scale))
    return scaled
