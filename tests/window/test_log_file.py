import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLoggingCategory, qCWarning, qInstallMessageHandler, qWarning

from inkdigit.window.log_file import LOG_NAME, start_logging


@pytest.fixture(autouse=True)
def _logging_as_before() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level, raising = list(root.handlers), root.level, logging.raiseExceptions
    yield
    qInstallMessageHandler(None)
    for handler in set(root.handlers) - set(handlers):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)
    logging.raiseExceptions = raising


def test_qts_own_messages_are_in_the_log(tmp_path: Path) -> None:
    start_logging(tmp_path / "log")
    qWarning("the moon is full")
    qCWarning(QLoggingCategory("qt.tablet"), "no pen")
    log = (tmp_path / "log" / LOG_NAME).read_text("utf-8")
    assert "qt.default: the moon is full" in log
    assert "qt.qt.tablet: no pen" in log


def test_the_log_never_grows_without_end(tmp_path: Path) -> None:
    log = tmp_path / "log"
    start_logging(log, largest_bytes=1000)
    for number in range(200):
        logging.getLogger("test").warning("line %d", number)
    assert len(list(log.iterdir())) == 3
    assert all(file.stat().st_size <= 1000 for file in log.iterdir())
    assert "line 199" in (log / LOG_NAME).read_text("utf-8")


def test_a_folder_that_cannot_be_made_is_worked_around(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "log").write_text("a file in its place")
    start_logging(tmp_path / "log")
    logging.getLogger("test").warning("still here")
    assert "still here" in capsys.readouterr().err


def test_a_text_that_is_no_unicode_is_logged(tmp_path: Path) -> None:
    start_logging(tmp_path)
    logging.getLogger("test").warning("name \udcff")
    assert r"name \udcff" in (tmp_path / LOG_NAME).read_text("utf-8")
