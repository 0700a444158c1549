"""How dialogs open: one of a kind, and no larger than the screen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QWidget

_FRAME = QSize(16, 48)
"""About what a title bar and borders add to a window."""


def show_once(parent: QWidget, kind: type[QDialog], make: Callable[[], QDialog]) -> None:
    """Bring the dialog of a kind that is open over a window to the front, else make and show it."""
    for dialog in parent.findChildren(kind):
        if dialog.isVisible():
            dialog.setWindowState(dialog.windowState() & ~Qt.WindowState.WindowMinimized)
            dialog.raise_()
            dialog.activateWindow()
            return
    make().show()


def resize_on_screen(window: QWidget, width: int, height: int) -> None:
    """Give a window its usual size, or what its screen has room for."""
    room = window.screen().availableSize() - _FRAME
    window.resize(QSize(width, height).boundedTo(room))
