"""The right side of the window: what was drawn before."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QEvent, QMargins, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent, QKeySequence, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from inkdigit.history import NUMBERS, Deletion, Entry, Store
from inkdigit.reading.reading import DIGITS, NOT_A_DIGIT
from inkdigit.window.history_delegate import HistoryDelegate
from inkdigit.window.history_list import HistoryList
from inkdigit.window.history_model import HistoryModel, Role, local_now
from inkdigit.window.icons import icon
from inkdigit.window.label_menu import LabelMenu
from inkdigit.window.languages import in_reading_order
from inkdigit.window.message_bar import MessageBar
from inkdigit.window.question import ask_before
from inkdigit.window.undo_steps import UndoSteps

_TITLE_SCALE = 1.1
_HEADER_GAP_PX = 6


class HistoryPane(QWidget):
    """Lists the entries of a store, newest first, and opens, copies and deletes them.

    What is deleted can be brought back, one deletion after the other, until the program ends or the
    history has to begin a new file.
    """

    entry_activated = Signal(object)
    """The Entry to put back on the canvas."""
    entry_corrected = Signal(object, int)
    """An Entry, and what it is: 0 to 9, or NOT_A_DIGIT."""

    def __init__(
        self,
        store: Store,
        parent: QWidget | None = None,
        *,
        now: Callable[[], datetime] = local_now,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("historyPane")
        self.setAccessibleName(self.tr("History"))
        self.setMinimumWidth(200)
        self._deletions = UndoSteps[Deletion](lambda: store.replacements)
        self.model = HistoryModel(store, self, now=now, locale=self.locale())
        self._make_header()
        self._make_list()
        self.messages = MessageBar(self)
        self.messages.setObjectName("historyMessage")
        self._lay_out()
        self._dress()
        self._refresh()

    def sizeHint(self) -> QSize:
        """Wide enough for a row without cutting it."""
        return QSize(264, 560)

    def show_entry(self, entry: Entry) -> None:
        """Show an entry that was added or changed, such as the one being drawn."""
        self.model.show_entry(entry)

    def take_over(self, other: HistoryPane) -> None:
        """Go on with what was deleted in another pane on the same store."""
        self._deletions = other._deletions
        self._show_undo()

    def _make_header(self) -> None:
        self._title = QLabel(self.tr("History"))
        self._title.setObjectName("historyTitle")
        self._count = QLabel()
        self._count.setObjectName("historyCount")
        self._filter = QComboBox()
        self._filter.setObjectName("historyFilter")
        self._filter.setAccessibleName(self.tr("Show only"))
        self._filter.setToolTip(self.tr("Show only the drawings so read"))
        self._filter.setMaxVisibleItems(DIGITS + 3)
        self._filter.addItem(self.tr("All"), None)
        for digit in range(DIGITS):
            self._filter.addItem(self.locale().toString(digit), digit)
        self._filter.addItem(self.tr("Not a digit"), NOT_A_DIGIT)
        self._filter.addItem(self.tr("Numbers"), NUMBERS)
        self._filter.currentIndexChanged.connect(self._filter_changed)
        self._clear = QToolButton()
        self._clear.setObjectName("historyClear")
        self._clear.setAutoRaise(True)
        self._clear.setAccessibleName(self.tr("Clear the history"))
        self._clear.setToolTip(self.tr("Clear the history…"))
        self._clear.clicked.connect(self._ask_to_clear)

    def _make_list(self) -> None:
        self.list = HistoryList()
        self.list.setObjectName("historyList")
        self.list.setAccessibleName(self.tr("Drawings, the newest first"))
        self._delegate = HistoryDelegate(self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.setModel(self.model)
        self.list.opened.connect(self._open)
        self.list.copy_wanted.connect(self._copy)
        self.list.delete_wanted.connect(self._delete)
        self.list.menu_wanted.connect(self._show_menu)
        self._labels = LabelMenu(self.tr("This &is"), self)
        self._labels.setObjectName("historyLabels")
        self._labels.add_keys_to(self.list)
        self._labels.chosen.connect(self._correct)
        self._empty = QLabel()
        self._empty.setObjectName("historyEmpty")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._empty.setWordWrap(True)
        self._undo_button = QPushButton(self.tr("Undo deletion"))
        self._undo_button.setObjectName("historyUndo")
        self._undo_button.clicked.connect(self._undo)
        nothing = QWidget()
        column = QVBoxLayout(nothing)
        column.setContentsMargins(12, 48, 12, 24)
        column.setSpacing(16)
        column.addWidget(self._empty)
        column.addWidget(self._undo_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(nothing)
        self.model.failed.connect(lambda message: self.messages.problem(message))
        self.model.modelReset.connect(self._refresh)
        self.model.rowsRemoved.connect(self._refresh)
        self.model.rowsInserted.connect(self._refresh)
        self.model.rowsInserted.connect(self.list.scrollToTop)

    def _lay_out(self) -> None:
        self._header = header = QHBoxLayout()
        header.setContentsMargins(in_reading_order(self, QMargins(16, 12, 10, 10)))
        header.setSpacing(_HEADER_GAP_PX)
        header.addWidget(self._title)
        header.addWidget(self._count)
        header.addStretch(1)
        header.addWidget(self._filter)
        header.addWidget(self._clear)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(header)
        layout.addWidget(self._stack, 1)
        self.setTabOrder(self._filter, self._clear)
        self.setTabOrder(self._clear, self.list)

    def _refresh(self) -> None:
        """Follow the number of entries."""
        count, digit = self.model.rowCount(), self.model.digit
        self._count.setText(self.model.locale.toString(count) if count else "")
        self._clear.setEnabled(count > 0 or digit is not None)
        self._fit_header()
        self._stack.setCurrentIndex(0 if count else 1)
        self._show_undo()
        if digit is None:
            self._empty.setText(self.tr("What you draw is kept here."))
        elif digit == NOT_A_DIGIT:
            self._empty.setText(self.tr("No drawing was refused as not a digit."))
        elif digit == NUMBERS:
            self._empty.setText(self.tr("No drawing was read as a number of several digits."))
        else:
            self._empty.setText(self.tr("No drawing was read as {digit}.").format(digit=digit))

    def _fit_header(self) -> None:
        """Leave the title out where it would cut the filter: the tool bar says it too."""
        parts = (self._title, self._count, self._filter, self._clear)
        margins = self._header.contentsMargins()
        needed = sum(part.sizeHint().width() + _HEADER_GAP_PX for part in parts)
        needed += margins.left() + margins.right()
        self._title.setVisible(needed <= self.width())

    def _filter_changed(self) -> None:
        self.model.set_digit(self._filter.currentData())

    def _open(self, index: QModelIndex) -> None:
        entry = index.data(Role.ENTRY)
        if isinstance(entry, Entry):
            self.entry_activated.emit(entry)

    def _correct(self, label: int) -> None:
        """Say what the row chosen is, whatever lies on the canvas."""
        entry = self.list.currentIndex().data(Role.ENTRY)
        if isinstance(entry, Entry) and not entry.is_number:
            self.entry_corrected.emit(entry, label)

    def _copy(self) -> None:
        text = self.list.currentIndex().data(Qt.ItemDataRole.DisplayRole)
        if text:
            QGuiApplication.clipboard().setText(text)
            self.messages.note(self.tr("Copied “{text}”.").format(text=text))

    def _delete(self) -> None:
        row = self.list.currentIndex().row()
        if row < 0:
            return
        self._offer_undo(self.model.delete(row), self.tr("Deleted."))
        self.list.setCurrentIndex(self.model.index(min(row, self.model.rowCount() - 1)))

    def _ask_to_clear(self) -> None:
        ask_before(
            self,
            "clearHistory",
            title=self.tr("Clear the history"),
            question=self.tr("Remove all drawings from the history?"),
            more=self.tr("This can be undone until Inkdigit is closed."),
            answer=self.tr("Clear all"),
            do=self._clear_all,
        )

    def _clear_all(self) -> None:
        self._offer_undo(self.model.clear_all(), self.tr("History cleared."))

    def _offer_undo(self, deletion: Deletion | None, text: str) -> None:
        if deletion is None:
            return
        self._deletions.add(deletion)
        self._show_undo()
        if not self.model.rowCount():
            self._undo_button.setFocus()  # the list is gone
        self.messages.offer(text, action=self.tr("Undo"), do=self._undo)

    def _undo(self) -> None:
        """Bring back what was deleted last, the list staying where it is.

        What can't be brought back now, as its file is locked, can be another time.
        """
        self.messages.clear()
        self._show_undo()
        if not self._deletions:
            return
        bar = self.list.verticalScrollBar()
        row, place = self.list.currentIndex().row(), bar.value()
        if self.model.restore(self._deletions.newest):
            self._deletions.drop_newest()
            if not self.model.rowCount():  # the filter keeps what is back out of sight
                self.messages.note(self.tr("The deletion is undone."))
        self._show_undo()
        self.list.setCurrentIndex(self.model.index(max(row, 0)))
        bar.setValue(place)
        self.list.setFocus()

    def _show_undo(self) -> None:
        """Offer to undo where there is a deletion: on the list by its key, else by a button too."""
        self._undo_button.setVisible(bool(self._deletions))

    def _undoes(self, event: QKeyEvent) -> bool:
        """Whether a key undoes a deletion: that of undo, on the list or what is in its place."""
        has_focus = self.list.hasFocus() or self._undo_button.hasFocus()
        return bool(self._deletions) and has_focus and event.matches(QKeySequence.StandardKey.Undo)

    def _show_menu(self, index: QModelIndex, place: QPoint) -> None:
        entry = index.data(Role.ENTRY)
        if not isinstance(entry, Entry):
            return
        self.list.setCurrentIndex(index)  # which the menu's commands are for
        menu = QMenu(self)
        menu.setObjectName("historyMenu")
        menu.setAccessibleName(self.tr("Drawing"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, text, key, command in (
            (
                "openEntry",
                self.tr("&Open"),
                Qt.Key.Key_Return,
                partial(self.entry_activated.emit, entry),
            ),
            ("copyEntry", self.tr("&Copy"), QKeySequence.StandardKey.Copy, self._copy),
            ("deleteEntry", self.tr("&Delete"), Qt.Key.Key_Delete, self._delete),
        ):
            action = menu.addAction(text, QKeySequence(key), command)
            action.setObjectName(name)
        if not entry.is_number:
            menu.insertMenu(menu.actions()[-1], self._labels)
        menu.popup(place)

    def _dress(self) -> None:
        palette = self.palette()
        title = QFont(self.font())
        title.setPointSizeF(title.pointSizeF() * _TITLE_SCALE)
        title.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(title)
        for label in (self._count, self._empty):
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._clear.setIcon(icon("clear", palette))
        row_height = self._delegate.row_height(self.list.font())
        self.list.verticalHeader().setDefaultSectionSize(row_height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the header to the width."""
        self._fit_header()
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep the key of undo from the window's command while it undoes a deletion."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._undoes(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo a deletion."""
        if self._undoes(event):
            self._undo()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()
        super().changeEvent(event)
