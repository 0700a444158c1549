"""Where the files are that come with the program: the trained network, icons, translations."""

from __future__ import annotations

import sys
from pathlib import Path


def models_folder() -> Path:
    """The folder of `digits.tflite`."""
    return _program_folder() / "models"


def resources_folder() -> Path:
    """The folder of icons and translations."""
    return _program_folder() / "resources"


def translations_folder() -> Path:
    """The folder of `inkdigit_<language>.qm`, the words of the window."""
    return resources_folder() / "translations"


def look_folder() -> Path:
    """The folder of `<look>-<picture>.svg`, what a style sheet takes from files alone."""
    return resources_folder() / "look"


def licences_folder() -> Path:
    """The folder of the texts, `<work>.txt`, that came with what is in the frozen program.

    Only that program has one: elsewhere each package came with its own.
    """
    return _program_folder() / "licences"


def _program_folder() -> Path:
    """The checkout, or the folder into which the frozen program was unpacked."""
    unpacked = getattr(sys, "_MEIPASS", None)
    return Path(unpacked) if unpacked else Path(__file__).resolve().parents[2]
