"""From a pointer event to the reading painted, while events come at 240 Hz.

    python benchmarks/latency.py [--events 1500] [--hz 240]

Digits are drawn in the real main window, in the program's own event loop, with mouse events sent at
their time (to the millisecond, the timers' step). An event counts as answered when a reading of its
ink, or of a later one, is shown and the chart has been painted. The window is on the display where
there is one, else off screen.

Beside it the origin's way, where TensorFlow is installed: `model.predict` in the event handler, on
a picture of 300×300 that is made smaller to 28×28. Then each event waits for all those before it.
"""

from __future__ import annotations

import argparse
import gc
import math
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PIL import Image
from PySide6.QtCore import QEvent, QEventLoop, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication

from inkdigit.history import Store
from inkdigit.reading.reader import Reader
from inkdigit.resources import models_folder
from inkdigit.window.application import SWITCH_INTERVAL_S, prepare
from inkdigit.window.main_window import MainWindow
from inkdigit.window.pen_application import PenApplication
from inkdigit.window.probability_chart import ProbabilityChart
from inkdigit.window.settings import Settings
from inkdigit.window.worker import PredictionWorker

POINTS_PER_DIGIT = 150
ORIGIN_EVENTS = 40
ORIGIN_SIDE = 300


class Painted:
    """What waits for the chart to be painted."""

    then: ClassVar[list[Callable[[], None]]] = []

    @classmethod
    def tell(cls) -> None:
        """Tell all that wait for it."""
        waiting, cls.then = cls.then, []
        for call in waiting:
            call()


def watch_paint(chart: type[ProbabilityChart]) -> None:
    """Have it told when a paint pass, the chart in it, has reached the screen."""
    paint = chart.paintEvent

    def painted(self: ProbabilityChart, event: QPaintEvent) -> None:
        paint(self, event)
        QTimer.singleShot(0, Painted.tell)

    chart.paintEvent = painted  # type: ignore[method-assign]


def now_ms() -> float:
    """The time of one clock in ms."""
    return time.perf_counter() * 1000


def send(window: MainWindow, kind: QEvent.Type, place: QPointF) -> None:
    """Give the canvas a mouse event."""
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    event = QMouseEvent(
        kind,
        place,
        QPointF(window.canvas.mapToGlobal(place)),
        none if kind == QEvent.Type.MouseMove else left,
        none if kind == QEvent.Type.MouseButtonRelease else left,
        Qt.KeyboardModifier.NoModifier,
    )
    event.setTimestamp(int(now_ms()))
    QApplication.sendEvent(window.canvas, event)


def place_of(number: int, window: MainWindow) -> QPointF:
    """The pen's place at an event: an 8, drawn again and again, a little elsewhere each time."""
    turn = 2 * math.pi * (number % POINTS_PER_DIGIT) / POINTS_PER_DIGIT
    paper = window.canvas.paper_rect()
    x = paper.center().x() - 0.16 * paper.width() * math.sin(2 * turn) + number / 500
    y = paper.center().y() - 0.28 * paper.height() * math.cos(turn)
    return QPointF(x, y)


class Hand:
    """Draws digits with events that come at their time, in the program's own event loop."""

    def __init__(self, window: MainWindow, *, events: int, hz: float) -> None:
        self.latencies: list[float] = []
        self.handlers: list[float] = []
        self._window, self._events, self._hz = window, events, hz
        self._waiting: list[tuple[int, float]] = []
        self._begun = now_ms() + 100
        self._loop = QEventLoop()
        self._timer = QTimer(singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._move)

    def draw(self) -> None:
        """Draw all, and wait for the last answer."""
        self._window.session.reading_shown.connect(self._shown)
        self._timer.start(100)
        QTimer.singleShot(round(1000 * self._events / self._hz) + 2000, self._loop.quit)
        self._loop.exec()
        self._window.session.reading_shown.disconnect(self._shown)

    def _move(self) -> None:
        number, sent = len(self.handlers), now_ms()
        step, place = number % POINTS_PER_DIGIT, place_of(number, self._window)
        if step == 0:
            send(self._window, QEvent.Type.MouseButtonPress, place)
        elif step == POINTS_PER_DIGIT - 1:
            send(self._window, QEvent.Type.MouseButtonRelease, place)
            self._window.session.clear()
            self._waiting.clear()
        else:
            send(self._window, QEvent.Type.MouseMove, place)
            self._waiting.append((self._window.session.revision, sent))
        self.handlers.append(now_ms() - sent)
        if number + 1 < self._events:
            due = self._begun + 1000 * (number + 1) / self._hz
            self._timer.start(max(math.ceil(due - now_ms()), 0))

    def _shown(self, reading: object) -> None:
        """Note what is answered once a paint pass, the chart in it, has reached the screen."""
        if reading is not None:
            newest = self._window.session.number_revision
            chart = self._window.answer_pane.chart
            chart.update(0, 0, 1, 1)  # one that changes no row would else paint nothing to wait for
            Painted.then.append(lambda: self._painted(newest))

    def _painted(self, newest: int) -> None:
        now = now_ms()
        self.latencies += [now - sent for revision, sent in self._waiting if revision <= newest]
        self._waiting = [one for one in self._waiting if one[0] > newest]


def tell(what: str, figures: list[float]) -> None:
    """Print the median, the 99th percentile and the longest."""
    ordered = sorted(figures)
    p99 = ordered[min(len(ordered) - 1, math.ceil(0.99 * len(ordered)))]
    print(
        f"{what:<44} median {statistics.median(ordered):7.2f} ms   p99 {p99:7.2f} ms   "
        f"longest {ordered[-1]:7.2f} ms   ({len(ordered)})"
    )


def origin() -> None:
    """Measure the origin's way of reading, event by event."""
    try:
        os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
        import keras
    except ImportError:
        print("The origin's way: left out, TensorFlow is not installed here")
        return
    model = keras.saving.load_model(models_folder() / "digits.keras", compile=False)
    sheet = np.zeros((ORIGIN_SIDE, ORIGIN_SIDE), np.uint8)
    times = []
    for number in range(ORIGIN_EVENTS):
        started = now_ms()
        sheet[40 + 5 * number : 48 + 5 * number, 140:160] = 255
        small = Image.fromarray(sheet).resize((28, 28))
        frame = np.asarray(small, np.float32).reshape(1, 28, 28, 1) / 255
        model.predict(frame, verbose=0)
        times.append(now_ms() - started)
    tell("the origin's way, one event alone", times[1:])
    share = statistics.median(times) / (1000 / 240)
    print(f"{'':<44} so at 240 Hz it falls behind {share:.0f} events with every one")


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("--events", type=int, default=1500)
    options.add_argument("--hz", type=float, default=240.0)
    chosen = options.parse_args()

    prepare()
    application = PenApplication([])
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    watch_paint(ProbabilityChart)
    with tempfile.TemporaryDirectory() as home:
        store = Store.open(Path(home) / "history.db")
        worker = PredictionWorker(Reader.load)
        settings = Settings(Path(home) / "settings.ini")
        window = MainWindow(settings=settings, store=store, worker=worker)
        window.show()
        worker.start()
        ready: list[bool] = []
        worker.ready.connect(lambda: ready.append(True))
        worker.ready.connect(gc.freeze)  # as the desk does
        while not ready:
            application.processEvents()
        Hand(window, events=POINTS_PER_DIGIT, hz=chosen.hz).draw()  # warms everything up
        hand = Hand(window, events=chosen.events, hz=chosen.hz)
        hand.draw()
        tell(f"pointer event → painted reading, {chosen.hz:.0f} Hz", hand.latencies)
        tell("of that, the event's own handler", hand.handlers)
        window.close()
        store.close()
    origin()


if __name__ == "__main__":
    main()
