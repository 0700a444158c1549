"""The question before much is deleted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def ask_before(
    parent: QWidget,
    name: str,
    *,
    title: str,
    question: str,
    more: str,
    answer: str,
    do: Callable[[], object],
) -> None:
    """Ask without holding up the program, and do it where `answer` is pressed, not Cancel.

    `name` is the object name of the box, `more` is said below the question in smaller type.
    """
    box = QMessageBox(parent)
    box.setObjectName(name)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(title)
    box.setText(question)
    box.setInformativeText(more)
    button = box.addButton(answer, QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    button.clicked.connect(do)
    box.open()
