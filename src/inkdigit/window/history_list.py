"""The list of the history, with the keys of a list of drawings.

It is a table of one column: QListView asks the model for every row whenever one is added or
changed, 0.4 s for 100,000 rows of a model in Python, where QTableView's header just counts them.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal, SignalInstance
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import QHeaderView, QWidget

from inkdigit.window.row_table import RowTable

_Key = QKeySequence.StandardKey


class HistoryList(RowTable):
    """Enter or a click opens, Delete deletes, Ctrl+C copies."""

    opened = Signal(QModelIndex)
    delete_wanted = Signal()
    copy_wanted = Signal()
    menu_wanted = Signal(QModelIndex, object)
    """A context menu for the row, at the QPoint on the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Highlight, Qt.GlobalColor.transparent)
        self.setPalette(palette)  # a selected row is the delegate's to paint
        self.clicked.connect(self.opened)

    def event(self, event: QEvent) -> bool:
        """Keep our keys from the window's commands while the list has the focus."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._command(event) is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what our keys say."""
        command = self._command(event)
        if command is not None:
            command.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu, at the row itself where the keyboard asks."""
        index, place = self.indexAt(event.pos()), event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            place = self.viewport().mapToGlobal(self.visualRect(index).center())
        if index.isValid():
            self.menu_wanted.emit(index, place)

    def _command(self, event: QKeyEvent) -> SignalInstance | None:
        """Return what a key asks for, None for what is not ours."""
        if event.matches(_Key.Copy):
            return self.copy_wanted
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not event.modifiers():
            return self.delete_wanted
        return None
