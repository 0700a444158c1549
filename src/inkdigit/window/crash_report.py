"""What a person can copy and send when something went wrong, and when to ask them to."""

from __future__ import annotations

import platform
import traceback

from inkdigit import __version__


def report_of(error: BaseException, *, qt_version: str) -> str:
    """Return a report: versions first, then the traceback."""
    trace = "".join(traceback.format_exception(error))
    return (
        f"Inkdigit {__version__}\n"
        f"Python {platform.python_version()}, Qt {qt_version}\n"
        f"{platform.platform()}\n\n{trace}"
    )


def signature_of(error: BaseException) -> str:
    """Return what two errors share when they are one bug: kind and place."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f"{frames[-1].filename}:{frames[-1].lineno}" if frames else "nowhere"
    return f"{type(error).__qualname__} at {place}"


class OncePerBug:
    """Lets the first error of a bug through; the next thousand are only logged."""

    def __init__(self) -> None:
        self._seen: set[str] = set()

    def admits(self, error: BaseException) -> bool:
        """Whether this bug is new."""
        signature = signature_of(error)
        if signature in self._seen:
            return False
        self._seen.add(signature)
        return True
