"""What Windows alone asks of a program with a pen; elsewhere each of these does nothing."""

from __future__ import annotations

import sys

PROGRAM_ID = "Inkdigit.Inkdigit"
"""The name under which the taskbar groups the windows (AppUserModelID)."""

# From tpcshrd.h: what the pen service does before a program sees the pen's first points.
_PEN_PROPERTY = "MicrosoftTabletPenServiceProperty"
_NO_PRESS_AND_HOLD = 0x0000_0001
_NO_TAP_FEEDBACK = 0x0000_0008
_NO_BARREL_FEEDBACK = 0x0000_0010
_NO_FLICKS = 0x0001_0000
_NO_SMOOTH_SCROLLING = 0x8000_0000


def name_program() -> None:
    """Have the taskbar show the windows as Inkdigit's; to be called before the first window."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(PROGRAM_ID)


def let_others_come_forward() -> None:
    """Pass on the right to come to the front that Windows gave to the program just started."""
    if sys.platform == "win32":
        import ctypes

        any_process = -1
        ctypes.windll.user32.AllowSetForegroundWindow(any_process)


def feel_pen_at_once(window_handle: int) -> None:
    """Switch press-and-hold, flicks and the pen's ripples off for a window.

    With them Windows holds a stroke's first points back to see whether they are a gesture.
    """
    if sys.platform == "win32":
        import ctypes
        from ctypes import wintypes

        set_property = ctypes.windll.user32.SetPropW
        set_property.argtypes = [wintypes.HWND, wintypes.LPCWSTR, wintypes.HANDLE]
        set_property.restype = wintypes.BOOL
        set_property(
            window_handle,
            _PEN_PROPERTY,
            _NO_PRESS_AND_HOLD
            | _NO_TAP_FEEDBACK
            | _NO_BARREL_FEEDBACK
            | _NO_FLICKS
            | _NO_SMOOTH_SCROLLING,
        )
