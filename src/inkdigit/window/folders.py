"""Every folder and file that the program writes of its own accord, in one place."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QStandardPaths

HOME_VARIABLE = "INKDIGIT_HOME"
"""The environment variable that names another user data folder."""


def data_folder() -> Path:
    """The folder of the user's data; it need not exist yet."""
    elsewhere = os.environ.get(HOME_VARIABLE)
    if elsewhere:
        return Path(elsewhere).absolute()
    local = QStandardPaths.StandardLocation.AppLocalDataLocation
    return Path(QStandardPaths.writableLocation(local))


def history_file() -> Path:
    """The database of what was drawn and read."""
    return data_folder() / "history.db"


def settings_file() -> Path:
    """Where the window's shape, the theme and the pen are remembered."""
    return data_folder() / "settings.ini"


def log_folder() -> Path:
    """The folder of the log file and its older rotations."""
    return data_folder() / "log"
