import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from inkdigit import __version__
from inkdigit.window.crash_dialog import CrashDialog, CrashGuard
from inkdigit.window.crash_report import OncePerBug, report_of


def caught(message: str) -> ValueError:
    try:
        raise ValueError(message)
    except ValueError as error:
        return error


def dialogs() -> list[CrashDialog]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, CrashDialog)]


def test_a_report_says_which_version_met_what_where() -> None:
    report = report_of(caught("a wrong turn"), qt_version="6.9.3")
    assert f"Inkdigit {__version__}" in report
    assert "Qt 6.9.3" in report
    assert "a wrong turn" in report
    assert "in caught" in report


def test_a_bug_is_told_once_and_another_one_again() -> None:
    once = OncePerBug()
    assert once.admits(caught("first"))
    assert not once.admits(caught("second, at the same place"))
    assert once.admits(KeyError("elsewhere"))


@pytest.fixture
def guard(qtbot: QtBot) -> Iterator[CrashGuard]:
    guard = CrashGuard()
    yield guard
    guard.uninstall()
    for dialog in dialogs():
        dialog.close()


def test_an_error_opens_a_dialog_whose_report_can_be_copied(
    qtbot: QtBot, guard: CrashGuard
) -> None:
    guard.report(caught("the pen broke"))
    qtbot.waitUntil(lambda: bool(dialogs()))
    (dialog,) = dialogs()
    button = dialog.findChild(QPushButton, "copyReport")
    assert button is not None
    button.click()
    assert "the pen broke" in QGuiApplication.clipboard().text()


def test_a_report_left_open_does_not_keep_the_program_running(
    qtbot: QtBot, guard: CrashGuard, qapp: QApplication
) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    guard.report(caught("the pen broke"))
    qtbot.waitUntil(lambda: bool(dialogs()))
    was_last = QSignalSpy(qapp.lastWindowClosed)

    def close() -> None:
        window.close()
        if was_last.count() == 0:
            qapp.exit(1)

    QTimer.singleShot(0, close)
    assert qapp.exec() == 0


def test_an_error_that_repeats_does_not_open_dialogs_endlessly(
    qtbot: QtBot, guard: CrashGuard
) -> None:
    for number in range(100):
        guard.report(caught(str(number)))
        guard.report(KeyError(number))
    qtbot.waitUntil(lambda: bool(dialogs()))
    assert len(dialogs()) == 1


def test_another_error_is_told_in_the_dialog_that_is_open(qtbot: QtBot, guard: CrashGuard) -> None:
    guard.report(caught("the pen broke"))
    qtbot.waitUntil(lambda: bool(dialogs()))
    guard.report(KeyError("the paper tore"))
    (dialog,) = dialogs()
    qtbot.waitUntil(lambda: "the paper tore" in dialog.report.toPlainText())
    assert "the pen broke" in dialog.report.toPlainText()


def test_an_error_in_a_slot_reaches_the_guard_and_the_program_goes_on(
    qtbot: QtBot, guard: CrashGuard
) -> None:
    def broken() -> None:
        raise ValueError("in a slot")

    with qtbot.captureExceptions():
        guard.install()
        QTimer.singleShot(0, broken)
        qtbot.waitUntil(lambda: bool(dialogs()))
    assert "in a slot" in dialogs()[0].report.toPlainText()


def test_an_error_on_another_thread_reaches_the_guard(qtbot: QtBot, guard: CrashGuard) -> None:
    def broken() -> None:
        raise ValueError("on a thread")

    with qtbot.captureExceptions():
        guard.install()
        thread = threading.Thread(target=broken)
        thread.start()
        thread.join(10)
        qtbot.waitUntil(lambda: bool(dialogs()))
    assert "on a thread" in dialogs()[0].report.toPlainText()


def test_uninstalling_leaves_errors_to_python(guard: CrashGuard) -> None:
    guard.install()
    guard.uninstall()
    assert sys.excepthook is sys.__excepthook__
