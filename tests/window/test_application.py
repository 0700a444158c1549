import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from inkdigit.window.application import display_is_missing, keep_every_move, run


@pytest.mark.parametrize(
    ("environment", "platform", "missing"),
    [
        ({}, "linux", True),
        ({"DISPLAY": ":0"}, "linux", False),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", False),
        ({"DISPLAY": ""}, "linux", True),
        ({"QT_QPA_PLATFORM": "xcb"}, "linux", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", False),
        ({}, "win32", False),
        ({}, "darwin", False),
    ],
)
def test_a_display_is_looked_for_where_qt_would_abort_without(
    environment: dict[str, str], platform: str, missing: bool
) -> None:
    assert display_is_missing(environment, platform) is missing


def test_without_a_display_the_program_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    assert run() == 1
    said = capsys.readouterr().err
    assert "inkdigit read" in said
    assert "xvfb-run" in said


def test_without_a_display_and_without_a_console_it_ends_quietly(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr("sys.stderr", None)
    assert run() == 1


@pytest.mark.parametrize(
    "merged",
    [
        Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents,
        Qt.ApplicationAttribute.AA_CompressTabletEvents,
    ],
)
def test_every_sample_of_the_pen_is_taken_whatever_qt_decided_at_its_start(
    qapp: QApplication, merged: Qt.ApplicationAttribute
) -> None:
    QCoreApplication.setAttribute(merged, True)
    keep_every_move()
    assert not QCoreApplication.testAttribute(merged)
