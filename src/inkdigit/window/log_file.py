"""One log file that never grows without end, with Qt's own messages in it."""

from __future__ import annotations

import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

LOG_NAME = "inkdigit.log"
LARGEST_BYTES = 1_000_000
_OLDER_FILES = 2

_qt_log = logging.getLogger("qt")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def start_logging(folder: Path, *, largest_bytes: int = LARGEST_BYTES) -> logging.Handler:
    """Log into a file in the folder from now on; to stderr alone where it cannot be written.

    A file that has grown to `largest_bytes` makes room for a new one; two older ones are kept.
    """
    logging.raiseExceptions = False  # a full disk must not print a traceback for every line
    handler: logging.Handler
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / LOG_NAME,
            maxBytes=largest_bytes,
            backupCount=_OLDER_FILES,
            encoding="utf-8",
            errors="backslashreplace",
        )
    except OSError as error:
        handler = logging.NullHandler() if sys.stderr is None else logging.StreamHandler()
        _attach(handler)
        logging.getLogger(__name__).warning("No log file in %s: %s", folder, error)
    else:
        _attach(handler)
    qInstallMessageHandler(log_qt_message)
    return handler


def _attach(handler: logging.Handler) -> None:
    handler.setFormatter(
        logging.Formatter("%(asctime)s %(levelname)-8s %(threadName)s %(name)s: %(message)s")
    )
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)


def log_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Put a message of Qt's into the log, under its own category."""
    category = getattr(context, "category", None) or "default"  # PySide's stub leaves it out
    _qt_log.getChild(category).log(_LEVELS.get(kind, logging.WARNING), "%s", message)
