"""What every test relies on: no real home folder, no real display, and where the data lies."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# The same examples each time, however slow the machine: a red test can be looked at again.
settings.register_profile(
    "steady", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("steady")

REPOSITORY = Path(__file__).parents[1]
PATIENCE_MS = 60_000


def pytest_configure() -> None:
    """Give a slow machine more than pytest-qt's five seconds: a wait ends when its event comes."""
    from pytestqt.qtbot import QtBot

    for wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitExposed, QtBot.waitActive):
        wait.__kwdefaults__["timeout"] = PATIENCE_MS


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    """What pytest-qt makes its application of: the program's own."""
    from inkdigit.window.pen_application import PenApplication

    return PenApplication


@pytest.fixture(autouse=True)
def inkdigit_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that the program keeps history, log and settings in: the test's own."""
    home = tmp_path / "inkdigit-home"
    home.mkdir()
    monkeypatch.setenv("INKDIGIT_HOME", str(home))
    return home


@pytest.fixture(scope="session")
def data_folder() -> Path:
    """The folder of INKDIGIT_DATA, else `../shared/data` beside the checkout, laid out alike."""
    named = os.environ.get("INKDIGIT_DATA")
    folder = Path(named) if named else REPOSITORY.parent / "shared" / "data"
    if not (folder / "mnist").is_dir():
        pytest.skip(f"no data here: {folder} holds no mnist/ (set INKDIGIT_DATA)")
    return folder


@pytest.fixture(scope="session")
def repository() -> Path:
    """The checkout that the tests belong to."""
    return REPOSITORY


@pytest.fixture
def speaker(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which speaks as before when the test is over."""
    from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator

    before = QLocale()
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        QCoreApplication.removeTranslator(translator)
        translator.setParent(None)
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
