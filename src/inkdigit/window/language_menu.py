"""View → Language: the system's, or one of those that the program speaks."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from inkdigit.window.languages import LANGUAGES, SYSTEM


class LanguageMenu(QMenu):
    """Each language goes by its own name, so that one finds back from any other."""

    chosen = Signal(str)
    """The code of the language chosen, or SYSTEM."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("languageMenu")
        self.setTitle(self.tr("Lan&guage"))
        self.setAccessibleName(self.tr("Language"))
        self._group = QActionGroup(self)
        self._group.triggered.connect(lambda action: self.chosen.emit(action.data()))
        self._add(SYSTEM, self.tr("&Language of the system"), language)
        self.addSeparator()
        for code, name in LANGUAGES.items():
            self._add(code, name, language)

    def _add(self, code: str, name: str, language: str) -> None:
        action = QAction(name, self)
        action.setObjectName(f"language-{code or 'system'}")
        action.setData(code)
        action.setCheckable(True)
        action.setChecked(code == language)
        self._group.addAction(action)
        self.addAction(action)
