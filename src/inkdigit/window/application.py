"""The program around the window: from start to exit status."""

from __future__ import annotations

import faulthandler
import logging
import os
import signal
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inkdigit.reading.reader import Reader

_log = logging.getLogger(__name__)

SWITCH_INTERVAL_S = 0.001
"""How long the worker may hold the interpreter while the window wants it; Python's own is 5 ms."""

_NO_DISPLAY = """\
Inkdigit cannot open its window: there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set).
Start it from a desktop session, or on a machine without a screen as `xvfb-run inkdigit`.
Pictures and ink files are read without a window: `inkdigit read PATH…`."""


def display_is_missing(environment: dict[str, str], platform: str) -> bool:
    """Whether Qt would find no screen to open a window on, which it answers by aborting."""
    if not platform.startswith("linux"):
        return False
    chosen = environment.get("QT_QPA_PLATFORM", "")
    if chosen and not chosen.startswith(("xcb", "wayland")):
        return False
    return not (environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def run(files: Sequence[Path] = ()) -> int:
    """Open the window, with the files in it, and return the exit status."""
    started = time.perf_counter()
    if display_is_missing(dict(os.environ), sys.platform):
        if sys.stderr is not None:
            print(_NO_DISPLAY, file=sys.stderr)
        return 1

    # No matrix here is large enough for more threads, and each takes memory and time to start.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    from PySide6.QtWidgets import QApplication

    from inkdigit.history.store import Store
    from inkdigit.window import folders
    from inkdigit.window.crash_dialog import CrashGuard
    from inkdigit.window.desk import Desk
    from inkdigit.window.log_file import start_logging
    from inkdigit.window.pen_application import PenApplication
    from inkdigit.window.settings import Settings
    from inkdigit.window.single_instance import SingleInstance
    from inkdigit.window.windows_shell import let_others_come_forward, name_program

    prepare()
    name_program()
    application = QApplication.instance() or PenApplication(["inkdigit"])
    assert isinstance(application, QApplication)
    keep_every_move()
    instance = SingleInstance(folders.data_folder())
    let_others_come_forward()
    if instance.hand_over(files):
        return 0
    dress()
    start_logging(folders.log_folder())
    _catch_faults(folders.log_folder())
    guard = CrashGuard()
    guard.install()
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    signal.signal(signal.SIGINT, signal.SIG_DFL)

    store = Store.open(folders.history_file())
    settings = Settings(folders.settings_file())
    if settings.wintab:
        from inkdigit.window.wintab import set_wintab

        _log.info("WinTab is asked for, and %s", "heard" if set_wintab(True) else "isn't there")
    desk = Desk(application, settings=settings, store=store, load=_load_reader)
    desk.start()
    _log.info("Window shown after %.0f ms", (time.perf_counter() - started) * 1000)
    instance.files_received.connect(desk.come_forward)
    instance.listen()
    if files:
        desk.open(files)
    try:
        return application.exec()
    finally:
        desk.close()
        store.close()
        guard.uninstall()
        instance.close()


def prepare() -> None:
    """Set what Qt must know before the application is made."""
    from PySide6.QtCore import QCoreApplication, Qt
    from PySide6.QtGui import QGuiApplication

    QCoreApplication.setApplicationName("Inkdigit")
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )


def keep_every_move() -> None:
    """Have Qt deliver every sample of the pen, also those that came while the program was busy.

    Called once the application is made: on X11 and on Windows making it turns their merging on.
    """
    from PySide6.QtCore import QCoreApplication, Qt

    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents, False)
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_CompressTabletEvents, False)


def dress() -> None:
    """Give the application its name, its version and its icon."""
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtGui import QGuiApplication, QIcon

    from inkdigit import __version__
    from inkdigit.resources import resources_folder

    QCoreApplication.setApplicationVersion(__version__)
    QGuiApplication.setApplicationDisplayName("Inkdigit")
    QGuiApplication.setDesktopFileName("inkdigit")
    icon = QIcon()
    for size in (16, 32, 48, 256):
        icon.addFile(str(resources_folder() / f"inkdigit-{size}.png"))
    QGuiApplication.setWindowIcon(icon)


def _load_reader() -> Reader:
    from inkdigit.reading.reader import Reader

    return Reader.load()


def _catch_faults(folder: Path) -> None:
    """Have a crash of native code leave its stack in the log folder."""
    with suppress(OSError):
        faulthandler.enable((folder / "fault.log").open("a", encoding="utf-8"))
