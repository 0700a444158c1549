"""Pen digits of writers whom the network has never seen, drawn in the window.

    python benchmarks/pen_replay.py [--data DIR] [--part test] [--count N]

Every stroke is drawn on the canvas of the real main window with tablet events, and what the window
then shows is compared with what the reader gives for the same strokes as they are in the file.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from pathlib import Path

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from _data import add_data_option, add_part_option, has_data, pen_digits
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QTabletEvent
from PySide6.QtWidgets import QApplication

from inkdigit.history import Store
from inkdigit.ink import Ink
from inkdigit.reading.reader import Reader
from inkdigit.reading.reading import Reading
from inkdigit.window.application import prepare
from inkdigit.window.main_window import MainWindow
from inkdigit.window.pen_application import PenApplication
from inkdigit.window.settings import Settings
from inkdigit.window.worker import PredictionWorker


class Pen:
    """A tablet pen over the canvas of a window."""

    def __init__(self, window: MainWindow) -> None:
        self._canvas = window.canvas
        self._device = QPointingDevice(
            "pen",
            1,
            QInputDevice.DeviceType.Stylus,
            QPointingDevice.PointerType.Pen,
            QInputDevice.Capability.Position | QInputDevice.Capability.Pressure,
            1,
            3,
        )

    def draw(self, ink: Ink) -> None:
        """Draw ink in the middle of the paper."""
        box, paper = ink.box, self._canvas.paper_rect()
        scale = 0.6 * paper.width() / max(box.width, box.height, 1e-9)
        dx = paper.center().x() - scale * (box.left + box.right) / 2
        dy = paper.center().y() - scale * (box.top + box.bottom) / 2
        for stroke in ink.strokes:
            places = [QPointF(p.x * scale + dx, p.y * scale + dy) for p in stroke.points]
            self._send(QEvent.Type.TabletPress, places[0])
            for place in places[1:]:
                self._send(QEvent.Type.TabletMove, place)
            self._send(QEvent.Type.TabletRelease, places[-1])

    def _send(self, kind: QEvent.Type, place: QPointF) -> None:
        up = kind == QEvent.Type.TabletRelease
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        event = QTabletEvent(
            kind,
            self._device,
            place,
            self._canvas.mapToGlobal(place),
            0.0 if up else 0.6,
            0.0,
            0.0,
            0.0,
            0.0,
            0.0,
            Qt.KeyboardModifier.NoModifier,
            left,
            none if up else left,
        )
        QApplication.sendEvent(self._canvas, event)


def reading_in(window: MainWindow) -> Reading:
    """Wait until the reading shown is that of what is drawn, and return it."""
    limit = time.monotonic() + 30
    while time.monotonic() < limit:
        QApplication.processEvents()
        reading = window.session.reading
        if reading is not None and window.session.number_revision == window.session.revision:
            return reading
        time.sleep(0.0005)
    raise TimeoutError("no reading came within 30 s")


def main() -> None:
    """Replay, compare and print."""
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    add_data_option(options)
    add_part_option(options)
    options.add_argument("--count", type=int, help="only so many of them, evenly spread")
    chosen = options.parse_args()
    if not has_data(chosen.data):
        return
    digits = pen_digits(chosen.data, part=chosen.part)
    digits = digits[:: max(1, len(digits) // (chosen.count or len(digits)))]

    prepare()
    application = PenApplication([])
    reader = Reader.load()
    with tempfile.TemporaryDirectory() as home:
        store = Store.open(Path(home) / "history.db")
        worker = PredictionWorker(Reader.load)
        settings = Settings(Path(home) / "settings.ini")
        window = MainWindow(settings=settings, store=store, worker=worker)
        window.show()
        application.processEvents()
        worker.start()
        pen = Pen(window)
        same, right, farthest = 0, 0, 0.0
        for digit in digits:
            pen.draw(digit.ink)
            shown, given = reading_in(window), reader.read(digit.ink)
            same += shown.best == given.best
            right += shown.digit == digit.label
            farthest = max(
                farthest,
                *(
                    abs(a - b)
                    for a, b in zip(shown.probabilities, given.probabilities, strict=True)
                ),
            )
            window.session.clear()
        kept = store.count()
        window.close()
        store.close()
    print(f"{len(digits)} digits drawn in the window, {kept} of them in its history")
    print(f"the same answer as the reader's for the file's strokes: {same}")
    print(f"the largest difference of a probability: {farthest:.1e}")
    print(f"right: {right} ({100 * right / len(digits):.2f} %)")


if __name__ == "__main__":
    main()
