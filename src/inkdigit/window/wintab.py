"""WinTab: how Windows' tablet drivers spoke before Windows Ink, and how some still speak better."""

from __future__ import annotations

import sys

_IS_ENABLED, _SET_ENABLED = 7, 8
"""Places in the table of functions of Qt 6.9's QNativeInterface::Private::QWindowsApplication."""


def set_wintab(enabled: bool) -> bool:
    """Hear pens through WinTab from now on, or no more; return whether they are heard so.

    False where no driver speaks it, and on other systems. Qt has it for C++ alone, in an interface
    that may differ from version to version, so a version that isn't known is left alone.
    """
    if sys.platform != "win32":
        return False
    import ctypes

    import shiboken6
    from PySide6.QtCore import qVersion
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication.instance()
    if application is None or not qVersion().startswith("6.9."):
        return False
    resolve = ctypes.WinDLL("Qt6Gui.dll")["?resolveInterface@QGuiApplication@@IEBAPEAXPEBDH@Z"]
    resolve.restype = ctypes.c_void_p
    resolve.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
    (pointer,) = shiboken6.getCppPointer(application)
    interface = resolve(pointer, b"QWindowsApplication", 1)
    if not interface:  # another platform than "windows", as the tests' "offscreen"
        return False
    table = ctypes.cast(interface, ctypes.POINTER(ctypes.POINTER(ctypes.c_void_p)))[0]
    is_enabled = ctypes.CFUNCTYPE(ctypes.c_bool, ctypes.c_void_p)(table[_IS_ENABLED])
    set_enabled = ctypes.CFUNCTYPE(ctypes.c_bool, ctypes.c_void_p, ctypes.c_bool)(
        table[_SET_ENABLED]
    )
    set_enabled(interface, enabled)
    return bool(is_enabled(interface))
