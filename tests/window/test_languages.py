import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QMargins, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from inkdigit.window.languages import (
    LANGUAGES,
    SYSTEM,
    in_reading_order,
    language_for,
    locale_for,
    speak,
)


@pytest.mark.parametrize(
    ("chosen", "preferred", "spoken"),
    [
        (SYSTEM, ["de-AT", "en-GB"], "de"),
        (SYSTEM, ["pt_BR", "es_419"], "es"),
        (SYSTEM, ["fr"], "fr"),
        (SYSTEM, ["pl-PL", "fi-FI"], "en"),
        (SYSTEM, [], "en"),
        ("ja", ["de-AT"], "ja"),
        ("tlh", ["de-AT"], "de"),
    ],
)
def test_the_chosen_language_is_spoken_or_else_the_dearest_of_the_system(
    chosen: str, preferred: list[str], spoken: str
) -> None:
    assert language_for(chosen, preferred) == spoken


def test_the_system_s_own_way_of_writing_is_kept_where_it_speaks_the_language() -> None:
    assert locale_for("de", QLocale("de_CH")).name() == "de_CH"
    assert locale_for("de", QLocale("en_US")).name() == "de_DE"
    assert locale_for("en", QLocale("C")).name() == "en_GB"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system is asked otherwise")
@pytest.mark.parametrize("numbers", ["ar_EG.UTF-8", "fa_IR.UTF-8", "mr_IN.UTF-8"])
def test_a_system_s_own_digits_turn_no_other_language_round(numbers: str) -> None:
    program = (
        "from PySide6.QtCore import QLocale; from inkdigit.window.languages import locale_for;"
        "print(locale_for('de', QLocale.system()).name())"
    )
    environment = {key: value for key, value in os.environ.items() if key != "LC_ALL"}
    environment |= {"LANG": "de_DE.UTF-8", "LC_NUMERIC": numbers}
    told = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True
    )
    assert told.stdout.strip() == "de_DE"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("system", ["C", "ar_EG", "hi_IN", "en_US"])
def test_numbers_are_written_with_the_digits_that_are_read(language: str, system: str) -> None:
    locale = locale_for(language, QLocale(system))
    assert QLocale(language).language() == locale.language()
    written = locale.toString(1234567890)
    assert "".join(sign for sign in written if sign.isdigit()) == "1234567890"


@pytest.mark.parametrize(
    ("language", "ours", "qts"),
    [
        ("en", "Not a digit", "Cancel"),
        ("de", "Keine Ziffer", "Abbrechen"),
        ("fr", "Pas un chiffre", "Annuler"),
        ("es", "No es una cifra", "Cancelar"),
        ("hi", "अंक नहीं", "रद्द करें"),
        ("ja", "数字ではない", "キャンセル"),
        ("ar", "ليس رقمًا", "ألغِ"),
    ],
)
def test_a_language_is_spoken_by_our_words_and_by_qt_s(
    speaker: QApplication, language: str, ours: str, qts: str
) -> None:
    assert speak(speaker, language).language == language
    assert QCoreApplication.translate("HistoryPane", "Not a digit") == ours
    assert QCoreApplication.translate("QPlatformTheme", "Cancel").replace("&", "") == qts


def test_another_language_leaves_nothing_of_the_one_before(speaker: QApplication) -> None:
    speak(speaker, "ar")
    assert speaker.layoutDirection() == Qt.LayoutDirection.RightToLeft
    speak(speaker, "en")
    assert speaker.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert QCoreApplication.translate("HistoryPane", "Not a digit") == "Not a digit"
    assert QLocale().name() in ("en_GB", QLocale.system().name())


def test_plurals_follow_the_language(speaker: QApplication) -> None:
    speak(speaker, "en")

    def saved(count: int) -> str:
        words = "Saved %n drawing(s) in “{name}”."
        return QCoreApplication.translate("Files", words, "", count).format(name="a.csv")

    assert saved(1) == "Saved 1 drawing in “a.csv”."
    assert saved(2) == "Saved 2 drawings in “a.csv”."


def test_margins_follow_the_direction_in_which_one_reads(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    assert in_reading_order(widget, QMargins(4, 3, 2, 1)) == QMargins(4, 3, 2, 1)
    widget.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert in_reading_order(widget, QMargins(4, 3, 2, 1)) == QMargins(2, 3, 4, 1)
