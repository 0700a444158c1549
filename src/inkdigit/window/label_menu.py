"""A menu of what a drawing can be: the ten digits, and "not a digit"."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from inkdigit.reading.reading import DIGITS, NOT_A_DIGIT


class LabelMenu(QMenu):
    """Each label has a key of its own, which works in the widgets that `add_keys_to` names only.

    A digit is typed in other places for other ends.
    """

    chosen = Signal(int)
    """The label chosen, 0 to 9 or NOT_A_DIGIT."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.setObjectName("labelMenu")
        for digit in range(DIGITS):
            self._add(digit, self.locale().toString(digit), str(digit))
        self.addSeparator()
        self._add(NOT_A_DIGIT, self.tr("Not a digit"), "-")

    def add_keys_to(self, widget: QWidget) -> None:
        """Have the keys work while `widget` has the focus."""
        widget.addActions([action for action in self.actions() if not action.isSeparator()])

    def _add(self, label: int, text: str, key: str) -> None:
        action = QAction(text, self)
        action.setObjectName(f"label-{label}")
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(partial(self.chosen.emit, label))
        self.addAction(action)
