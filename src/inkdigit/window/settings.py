"""What the program remembers of how it was left, read with suspicion."""

from __future__ import annotations

import math
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from inkdigit.window.languages import LANGUAGES, SYSTEM
from inkdigit.window.theme import Theme

PEN_WIDTHS_PX = (4, 48)
"""The thinnest and the thickest pen, in units of the paper: about a px each."""

_DEFAULT_PEN_WIDTH_PX = 20


class Settings:
    """The settings file, typed. A value that makes no sense counts as not there."""

    def __init__(self, path: Path) -> None:
        self._store = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def theme(self) -> Theme:
        """The theme chosen, the system's by default."""
        try:
            return Theme(self._store.value("window/theme"))
        except ValueError:
            return Theme.SYSTEM

    @theme.setter
    def theme(self, theme: Theme) -> None:
        self._store.setValue("window/theme", theme.value)

    @property
    def language(self) -> str:
        """The code of the language chosen, empty for the system's."""
        value = self._store.value("window/language")
        return value if isinstance(value, str) and value in LANGUAGES else SYSTEM

    @language.setter
    def language(self, code: str) -> None:
        self._store.setValue("window/language", code)

    @property
    def pen_width_px(self) -> int:
        """The pen's width in px, within PEN_WIDTHS_PX."""
        thinnest, thickest = PEN_WIDTHS_PX
        try:
            width_px = float(str(self._store.value("pen/width_px")))
        except ValueError:
            return _DEFAULT_PEN_WIDTH_PX
        if not math.isfinite(width_px):
            return _DEFAULT_PEN_WIDTH_PX
        return round(min(max(width_px, thinnest), thickest))

    @pen_width_px.setter
    def pen_width_px(self, width_px: int) -> None:
        self._store.setValue("pen/width_px", width_px)

    @property
    def wintab(self) -> bool:
        """Whether pens are to be heard through WinTab, on Windows."""
        return str(self._store.value("pen/wintab")).lower() == "true"

    @wintab.setter
    def wintab(self, enabled: bool) -> None:
        self._store.setValue("pen/wintab", enabled)

    def flag(self, name: str, *, default: bool) -> bool:
        """Return a remembered yes or no."""
        value = str(self._store.value(f"window/{name}")).lower()
        return {"true": True, "false": False}.get(value, default)

    def set_flag(self, name: str, value: bool) -> None:
        """Remember a yes or no."""
        self._store.setValue(f"window/{name}", value)

    def shape(self, name: str) -> QByteArray:
        """Return a geometry or a state that Qt saved, empty where there is none."""
        value = self._store.value(f"window/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_shape(self, name: str, state: QByteArray) -> None:
        """Remember a geometry or a state that Qt saved."""
        self._store.setValue(f"window/{name}", state)

    @property
    def last_folder(self) -> str:
        """The folder of the file last opened or saved, empty where it is gone or unknown."""
        value = self._store.value("files/folder")
        try:
            return value if isinstance(value, str) and Path(value).is_dir() else ""
        except (OSError, ValueError):
            return ""

    @last_folder.setter
    def last_folder(self, folder: str) -> None:
        self._store.setValue("files/folder", folder)

    def save(self) -> None:
        """Write the file now, as far as it can be written."""
        self._store.sync()
