"""The languages that the program speaks, and how it comes to speak one.

Words come from Qt's translation files: ours in resources/translations, and those of Qt itself.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QMargins, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QWidget

from inkdigit.resources import translations_folder

LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "hi": "हिन्दी",
    "ja": "日本語",
    "ar": "العربية",
}
"""Each language by its ISO 639-1 code, and what those who speak it call it."""

_LEFT_TO_RIGHT, _END = "\u2066", "\u2069"  # Unicode's isolates

SYSTEM = ""
"""Stands for the system's language where a language is chosen."""


class Speech(NamedTuple):
    """A language of LANGUAGES, and how numbers, dates and lists are written in it."""

    language: str
    locale: QLocale


def language_for(chosen: str, preferred: Sequence[str]) -> str:
    """Return the code of the language to speak: the one chosen, else the system's.

    `preferred` are the system's languages, the dearest first, such as "de-AT". English stands in
    for those that the program doesn't speak.
    """
    if chosen in LANGUAGES:
        return chosen
    codes = (name.replace("_", "-").split("-")[0] for name in preferred)
    return next((code for code in codes if code in LANGUAGES), "en")


def locale_for(language: str, system: QLocale) -> QLocale:
    """Return how to write numbers and dates: as the system does where it speaks the language.

    The digits read are 0 to 9, so counts and dates are written with these too, not with those of
    eastern Arabic beside them.
    """
    ours = {
        "ar": QLocale(QLocale.Language.Arabic, QLocale.Country.UnitedArabEmirates),
        "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
    }.get(language, QLocale(language))
    is_alike = system.language() == ours.language() and system.zeroDigit() == ours.zeroDigit()
    return system if is_alike else ours


def speak(application: QApplication, chosen: str) -> Speech:
    """Have all windows made from now on speak a language: a code, or SYSTEM for the system's."""
    system = QLocale.system()
    language = language_for(chosen, system.uiLanguages())
    locale = locale_for(language, system)
    for translator in application.findChildren(QTranslator):
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ours = str(translations_folder())
    for file, folder in (
        (f"qtbase_{language}", qt_folder),
        (f"qtbase_{language}", ours),
        (f"inkdigit_{language}", ours),
    ):
        translator = QTranslator(application)
        if translator.load(file, folder):
            QCoreApplication.installTranslator(translator)
        else:
            translator.deleteLater()
    QLocale.setDefault(locale)
    application.setLayoutDirection(locale.textDirection())
    return Speech(language, locale)


def left_to_right(text: str) -> str:
    """Have a text without letters read from left to right wherever it stands, as numbers do."""
    return f"{_LEFT_TO_RIGHT}{text}{_END}"


def numbers_left_to_right(text: str) -> str:
    """Have each of the numbers on a line read from left to right, also where it is cut short."""
    return re.sub(r"\S+", lambda number: left_to_right(number[0]), text)


def in_reading_order(widget: QWidget, margins: QMargins) -> QMargins:
    """Margins whose left is where one begins to read; Qt's layouts turn round all but these."""
    if widget.layoutDirection() == Qt.LayoutDirection.LeftToRight:
        return margins
    return QMargins(margins.right(), margins.top(), margins.left(), margins.bottom())
