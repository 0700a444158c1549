"""The real window on a real display: pointers, digits to draw, and a program to kill."""

from __future__ import annotations

import gzip
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointerEvent, QPointingDevice, QTabletEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from inkdigit.history.store import Store
from inkdigit.ink import Ink, Point, Stroke
from inkdigit.reading.reader import Reader
from inkdigit.window import folders
from inkdigit.window.application import keep_every_move
from inkdigit.window.main_window import MainWindow
from inkdigit.window.settings import Settings
from inkdigit.window.worker import PredictionWorker

TEMPLATES = Path(__file__).parent / "data" / "pen-digits.jsonl"
PATIENCE_S = 60.0
PACE_S = "0.012"
"""The pause between two moves: the X server merges moves that it has not delivered yet."""


@dataclass(frozen=True)
class PenDigit:
    """A digit as a pen draws it, in a box of 100 × 100 units."""

    label: int
    style: str
    ink: Ink


def pen_digits(path: Path) -> list[PenDigit]:
    """Read digits, one JSON object a line, leaving out those that lack a stroke."""
    digits = []
    text = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    for line in text.splitlines():
        row = json.loads(line)
        if "suspect" in row:
            continue
        strokes = [Stroke(tuple(Point(x, y) for x, y in stroke)) for stroke in row["strokes"]]
        digits.append(PenDigit(row["label"], row.get("style", ""), Ink(tuple(strokes))))
    return digits


def placed(ink: Ink, canvas: QWidget) -> list[list[QPointF]]:
    """Return the strokes in px of the canvas, filling the middle of it."""
    box = ink.box
    side = min(canvas.width(), canvas.height())
    scale = 0.6 * side / max(box.width, box.height, 1e-9)
    dx = canvas.width() / 2 - scale * (box.left + box.right) / 2
    dy = canvas.height() / 2 - scale * (box.top + box.bottom) / 2
    return [
        [QPointF(p.x * scale + dx, p.y * scale + dy) for p in stroke.points]
        for stroke in ink.strokes
    ]


@pytest.fixture(autouse=True)
def _a_real_display() -> None:
    if os.environ.get("QT_QPA_PLATFORM", "xcb") != "xcb" or not os.environ.get("DISPLAY"):
        pytest.skip("needs a display: run it as `make window-tests` does")
    if not shutil.which("xdotool"):
        pytest.skip("needs xdotool")


@pytest.fixture(scope="session")
def digits() -> list[PenDigit]:
    """Two ways of writing each digit."""
    return pen_digits(TEMPLATES)


@pytest.fixture(scope="session")
def reader() -> Reader:
    """The reader that the window is held to."""
    return Reader.load()


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    """The main window as the program makes it, its network loaded."""
    keep_every_move()
    store = Store.open(folders.history_file())
    worker = PredictionWorker(Reader.load)
    window = MainWindow(settings=Settings(folders.settings_file()), store=store, worker=worker)
    qtbot.addWidget(window)
    window.move(0, 0)
    window.show()
    qtbot.waitExposed(window)
    with qtbot.waitSignal(worker.ready):
        worker.start()
    yield window
    window.close()
    store.close()


@dataclass(frozen=True)
class Mouse:
    """The system's own mouse, moved by xdotool while the window goes on."""

    qtbot: QtBot

    def draw(self, canvas: QWidget, ink: Ink, *, button: int = 1) -> None:
        """Draw each stroke with a button held."""
        for stroke in placed(ink, canvas):
            self.drag(canvas, [point.toPoint() for point in stroke], button=button)

    def drag(self, widget: QWidget, places: Sequence[QPoint], *, button: int = 1) -> None:
        """Go from place to place of a widget with a button held."""
        first, *rest = map(widget.mapToGlobal, places)
        self._do([*_move(first), "mousedown", str(button)])
        moves = [word for place in rest for word in (*_move(place), "sleep", PACE_S)]
        self._do([*moves, "mouseup", str(button)])

    def move(self, widget: QWidget, place: QPoint) -> None:
        """Move over a place of a widget, the buttons up."""
        there = widget.mapToGlobal(place)
        self._do([*_move(there - QPoint(1, 0)), "sleep", PACE_S, *_move(there)])

    def click(self) -> None:
        """Click where the mouse is."""
        self._do(["click", "1"])

    def _do(self, words: Sequence[str]) -> None:
        process = subprocess.Popen(["xdotool", *words])
        self.qtbot.waitUntil(lambda: process.poll() is not None)
        assert process.returncode == 0


def _move(place: QPoint) -> tuple[str, ...]:
    return "mousemove", str(place.x()), str(place.y())


@pytest.fixture
def mouse(qtbot: QtBot) -> Mouse:
    """The real mouse."""
    return Mouse(qtbot)


class Tablet:
    """A pen tablet with pressure whose events Qt is given as a driver would give them."""

    def __init__(self) -> None:
        self._device = QPointingDevice(
            "pen",
            1,
            QInputDevice.DeviceType.Stylus,
            QPointingDevice.PointerType.Pen,
            QInputDevice.Capability.Position | QInputDevice.Capability.Pressure,
            1,
            3,
        )

    def draw(self, canvas: QWidget, ink: Ink) -> None:
        """Draw each stroke, pressing harder towards its middle."""
        for stroke in placed(ink, canvas):
            self._send(canvas, QEvent.Type.TabletPress, stroke[0], 0.3)
            for number, place in enumerate(stroke[1:], 1):
                share = number / len(stroke)
                self._send(canvas, QEvent.Type.TabletMove, place, 0.3 + 2 * share * (1 - share))
            self._send(canvas, QEvent.Type.TabletRelease, stroke[-1], 0.0)

    def _send(self, canvas: QWidget, kind: QEvent.Type, place: QPointF, pressure: float) -> None:
        released = kind == QEvent.Type.TabletRelease
        left = Qt.MouseButton.LeftButton
        event = QTabletEvent(
            kind,
            self._device,
            place,
            QPointF(canvas.mapToGlobal(QPointF(place))),
            pressure,
            0.0,
            0.0,
            0.0,
            0.0,
            0.0,
            Qt.KeyboardModifier.NoModifier,
            left,
            Qt.MouseButton.NoButton if released else left,
        )
        assert isinstance(event, QPointerEvent)
        QApplication.sendEvent(canvas, event)


@pytest.fixture
def tablet() -> Tablet:
    """A synthetic pen."""
    return Tablet()


class Program:
    """The program as a process of its own, told what to do through the display alone."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._process: subprocess.Popen[bytes] | None = None
        self._logged = 0

    @property
    def log(self) -> str:
        """What it has logged since it was started."""
        path = self._home / "log" / "inkdigit.log"
        return path.read_text("utf-8")[self._logged :] if path.exists() else ""

    def start(self, *arguments: str) -> None:
        """Start it and wait for its window and its network."""
        path = self._home / "log" / "inkdigit.log"
        self._logged = len(path.read_text("utf-8")) if path.exists() else 0
        environment = {**os.environ, "INKDIGIT_HOME": str(self._home)}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "inkdigit", *arguments], env=environment
        )
        self.wait_for(lambda: "Ready to read" in self.log)
        self._window = self.xdotool("search", "--sync", "--onlyvisible", "--name", "Inkdigit")
        self._window = self._window.split()[0]
        self.xdotool("windowmove", self._window, "0", "0")
        self.xdotool("windowfocus", "--sync", self._window)

    def key(self, *keys: str) -> None:
        """Press keys, one after the other."""
        self.xdotool("key", "--delay", "30", *keys)

    def type(self, text: str) -> None:
        """Type a text."""
        self.xdotool("type", "--delay", "10", text)

    def draw(self, ink: Ink) -> None:
        """Draw with the mouse on the left half of the window."""
        for stroke in ink.strokes:
            places = [QPoint(round(200 + 2.5 * p.x), round(250 + 2.5 * p.y)) for p in stroke.points]
            moves = [word for place in places for word in (*_move(place), "sleep", PACE_S)]
            self.xdotool(*_move(places[0]), "mousedown", "1", *moves, "mouseup", "1")

    def wait_for_reading(self, digit: int | str) -> None:
        """Wait until a drawing has settled as this digit."""
        self.wait_for(lambda: f"Settled as {digit}" in self.log)

    def hold_up(self) -> None:
        """Keep it from doing anything until it may go on."""
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP)

    def go_on(self) -> None:
        """Let it go on after it was held up."""
        assert self._process is not None
        self._process.send_signal(signal.SIGCONT)

    def kill(self) -> None:
        """End it with SIGKILL, as a power cut would."""
        assert self._process is not None
        self._process.kill()
        self._process.wait(PATIENCE_S)

    def quit(self) -> int:
        """Quit by keyboard and return the exit status."""
        assert self._process is not None
        self.key("ctrl+q")
        return self._process.wait(PATIENCE_S)

    def end(self) -> None:
        """See that nothing stays behind."""
        if self._process is not None and self._process.poll() is None:
            self.kill()

    def wait_for(self, holds: Callable[[], bool]) -> None:
        """Wait until something holds; it fails when the program has ended or patience has."""
        assert self._process is not None
        limit = time.monotonic() + PATIENCE_S
        while not holds():
            assert self._process.poll() is None, f"the program has ended\n{self.log}"
            assert time.monotonic() < limit, f"nothing came\n{self.log}"
            time.sleep(0.05)

    def xdotool(self, *words: str) -> str:
        """Run xdotool and return what it prints."""
        done = subprocess.run(
            ["xdotool", *words], check=True, capture_output=True, timeout=PATIENCE_S, text=True
        )
        return done.stdout


@pytest.fixture
def program(inkdigit_home: Path) -> Iterator[Program]:
    """The program, not started yet."""
    program = Program(inkdigit_home)
    yield program
    program.end()


@pytest.fixture(scope="session")
def pen_test_set(data_folder: Path) -> list[PenDigit]:
    """The pen strokes of writers whom the network has never seen."""
    (path,) = sorted((data_folder / "pen-strokes").glob("*test*.jsonl*"))
    return pen_digits(path)
