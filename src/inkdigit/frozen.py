"""What the frozen program does before all else, so that it behaves as one that Python starts."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def prepare_frozen_program(arguments: Sequence[str]) -> None:
    """Make processes and printing work in Inkdigit.exe; nothing where Python runs the program."""
    if not getattr(sys, "frozen", False):
        return
    import multiprocessing

    multiprocessing.freeze_support()
    if arguments:
        borrow_console()


def borrow_console() -> None:
    """Print to the console that a windowed program was started from, where there is one.

    Windows gives such a program no console of its own: `sys.stdout` is None unless it was
    redirected to a file or a pipe, which is left as it is.
    """
    if sys.platform != "win32" or (sys.stdout is not None and sys.stderr is not None):
        return
    import ctypes

    parent_process = -1
    if not ctypes.windll.kernel32.AttachConsole(parent_process):
        return
    if sys.stdout is None:
        sys.stdout = open("CONOUT$", "w", encoding="utf-8")  # noqa: SIM115 as long as we run
    if sys.stderr is None:
        sys.stderr = open("CONOUT$", "w", encoding="utf-8", buffering=1)  # noqa: SIM115
