"""Every command of the window: its words, its keys, its icon."""

from __future__ import annotations

import re
import sys

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QColor,
    QGuiApplication,
    QKeySequence,
    QPalette,
)

from inkdigit.window.icons import icon, icon_colours
from inkdigit.window.languages import left_to_right
from inkdigit.window.theme import Theme

Keys = QKeySequence.StandardKey

_BRACKETS = "[", "]"
"""Keys that a menu from right to left shows as each other, unless told how they are read."""

_MNEMONIC = re.compile(r"\(&.\)|&")


def plain_words(text: str) -> str:
    """Return a command's words without the mark of its letter, "(&F)" in some languages, and "…".

    Latin letters stand in brackets behind words of another script; keys may stand behind a tab.
    """
    return _MNEMONIC.sub("", text.split("\t")[0]).rstrip("… ")


class Actions(QObject):
    """The window's commands, not connected to anything yet."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._icons: list[tuple[QAction, str]] = []
        self._worn: tuple[QColor, QColor, QColor] | None = None

        self.open = self._make("open", self.tr("&Open…"), Keys.Open, icon="open")
        self.open_folder = self._make("openFolder", self.tr("Open f&older…"), "Ctrl+Shift+O")
        self.save_ink = self._make("saveInk", self.tr("&Save ink…"), Keys.Save, icon="save")
        self.save_png = self._make("savePng", self.tr("Save as &PNG…"), "Ctrl+Shift+P")
        self.save_svg = self._make("saveSvg", self.tr("Save as S&VG…"), "Ctrl+Shift+G")
        self.export = self._make("exportHistory", self.tr("&Export history…"), "Ctrl+E")
        self.quit = self._make("quit", self.tr("&Quit"), "Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)

        self.undo = self._make("undo", self.tr("&Undo"), Keys.Undo, icon="undo")
        self.redo = self._make(
            "redo", self.tr("&Redo"), Keys.Redo, "Ctrl+Shift+Z", "Ctrl+Y", icon="redo"
        )
        self.clear = self._make(
            "clear", self.tr("C&lear"), "Ctrl+Backspace", Keys.New, icon="clear"
        )
        self.copy = self._make("copyAnswer", self.tr("&Copy answer"), Keys.Copy, icon="copy")
        self.paste = self._make("paste", self.tr("&Paste picture"), Keys.Paste, icon="paste")

        self.pen = self._make("pen", self.tr("&Pen"), "P", icon="pen", checkable=True)
        self.eraser = self._make("eraser", self.tr("&Eraser"), "E", icon="eraser", checkable=True)
        self.thinner = self._make("thinner", self.tr("&Thinner pen"), "[")
        self.thicker = self._make("thicker", self.tr("Thic&ker pen"), "]")
        self.hand = self._make("hand", self.tr("Your &hand…"), "Ctrl+H")
        self._group(self.pen, self.eraser)
        self.pen.setChecked(True)

        self.wintab = self._make("wintab", self.tr("Pen through &WinTab"), checkable=True)
        self.wintab.setVisible(sys.platform == "win32")

        self.show_history = self._make(
            "showHistory", self.tr("&History"), "F9", icon="history", checkable=True
        )
        self.show_network = self._make(
            "showNetwork", self.tr("What the &network sees"), "F8", checkable=True
        )
        self.tint_ink = self._make(
            "tintInk", self.tr("T&int ink by what it says"), "F7", checkable=True
        )
        self.practice = self._make("practice", self.tr("&Practice…"), "F6")
        self.themes = {
            Theme.SYSTEM: self._make("themeSystem", self.tr("&System theme"), checkable=True),
            Theme.LIGHT: self._make("themeLight", self.tr("&Light theme"), checkable=True),
            Theme.DARK: self._make("themeDark", self.tr("&Dark theme"), checkable=True),
        }
        self._group(*self.themes.values())

        self.shortcuts = self._make("shortcuts", self.tr("&Keyboard shortcuts"), Keys.HelpContents)
        self.how_it_works = self._make("howItWorks", self.tr("How it &works"), "Shift+F1")
        self.open_log = self._make("openLog", self.tr("Open &log folder"))
        self.about = self._make("about", self.tr("&About Inkdigit"))
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def all(self) -> list[QAction]:
        """Return every command, in the order of the menus."""
        return self.findChildren(QAction)

    def dress(self, palette: QPalette) -> None:
        """Draw the icons in a palette's colours, unless they have them."""
        colours = icon_colours(palette)
        if colours == self._worn:
            return
        self._worn = colours
        for action, name in self._icons:
            action.setIcon(icon(name, palette))

    def _make(
        self,
        name: str,
        text: str,
        *keys: QKeySequence.StandardKey | str,
        icon: str = "",
        checkable: bool = False,
    ) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        action.setCheckable(checkable)
        action.setShortcuts(list(dict.fromkeys(QKeySequence(key) for key in keys)))
        action.setIconVisibleInMenu(not checkable)
        if icon:
            self._icons.append((action, icon))
        plain = plain_words(text)
        action.setIconText(plain)
        first = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        if first in _BRACKETS and QGuiApplication.isRightToLeft():
            action.setText(f"{text}\t{left_to_right(first)}")
        action.setToolTip(
            self.tr("{command} ({keys})").format(command=plain, keys=first) if first else plain
        )
        return action

    def _group(self, *actions: QAction) -> None:
        group = QActionGroup(self)
        for action in actions:
            group.addAction(action)
