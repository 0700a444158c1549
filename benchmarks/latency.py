"""From a pointer event to the reading painted, while events come at 240 Hz.

    python benchmarks/latency.py [--events 1500] [--hz 240]

Digits are drawn in the real main window with mouse events sent at their time. An event counts as
answered when a reading of its ink, or of a later one, is shown and the chart has been painted. The
window is on the display where there is one, else off screen.

Beside it the origin's way, where TensorFlow is installed: `model.predict` in the event handler, on
a picture of 300×300 that is made smaller to 28×28. Then each event waits for all those before it.
"""

from __future__ import annotations

import argparse
import math
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PIL import Image
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from inkdigit.history import Store
from inkdigit.reading.reader import Reader
from inkdigit.resources import models_folder
from inkdigit.window.application import SWITCH_INTERVAL_S, prepare
from inkdigit.window.main_window import MainWindow
from inkdigit.window.probability_chart import ProbabilityChart
from inkdigit.window.settings import Settings
from inkdigit.window.worker import PredictionWorker

POINTS_PER_DIGIT = 150
ORIGIN_EVENTS = 40
ORIGIN_SIDE = 300


class Chart(ProbabilityChart):
    """A chart that tells when it has been painted."""

    painted_ms = 0.0

    def paintEvent(self, event: object) -> None:
        """Paint, and note the time once the whole paint pass has reached the screen."""
        super().paintEvent(event)  # type: ignore[arg-type]
        QTimer.singleShot(0, self._note)

    def _note(self) -> None:
        Chart.painted_ms = now_ms()


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


def measure(window: MainWindow, events: int, hz: float) -> tuple[list[float], list[float]]:
    """Return for each event the ms until its reading was painted, and the ms of its handler."""
    waiting: list[tuple[int, float]] = []
    latencies: list[float] = []
    handlers: list[float] = []
    shown: list[int] = []
    chart = window.answer_pane.chart

    def note(reading: object) -> None:
        if reading is not None:
            shown.append(window.session.shown_revision)
            chart.update()  # a reading that changes no row would else paint nothing to wait for

    window.session.reading_shown.connect(note)
    begun = now_ms() + 100
    painted_before = 0.0
    number = 0
    while number < events or (waiting and now_ms() < begun + 1000 * events / hz + 2000):
        due = begun + 1000 * number / hz
        if number < events and now_ms() >= due:
            sent = now_ms()
            step = number % POINTS_PER_DIGIT
            place = place_of(number, window)
            if step == 0:
                send(window, QEvent.Type.MouseButtonPress, place)
            elif step == POINTS_PER_DIGIT - 1:
                send(window, QEvent.Type.MouseButtonRelease, place)
                window.session.clear()
                waiting.clear()
            else:
                send(window, QEvent.Type.MouseMove, place)
                waiting.append((window.session.revision, sent))
            handlers.append(now_ms() - sent)
            number += 1
        QApplication.processEvents()
        if painted_before < Chart.painted_ms and shown:
            painted_before = Chart.painted_ms
            newest = max(shown)
            shown.clear()
            latencies += [painted_before - sent for revision, sent in waiting if revision <= newest]
            waiting = [one for one in waiting if one[0] > newest]
    window.session.reading_shown.disconnect(note)
    return latencies, handlers


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
    application = QApplication([])
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    import inkdigit.window.answer_pane

    inkdigit.window.answer_pane.ProbabilityChart = Chart  # type: ignore[misc]
    with tempfile.TemporaryDirectory() as home:
        store = Store.open(Path(home) / "history.db")
        worker = PredictionWorker(Reader.load)
        settings = Settings(Path(home) / "settings.ini")
        window = MainWindow(settings=settings, store=store, worker=worker)
        window.show()
        worker.start()
        ready: list[bool] = []
        worker.ready.connect(lambda: ready.append(True))
        while not ready:
            application.processEvents()
        measure(window, POINTS_PER_DIGIT, chosen.hz)  # the first digit warms everything up
        latencies, handlers = measure(window, chosen.events, chosen.hz)
        tell(f"pointer event → painted reading, {chosen.hz:.0f} Hz", latencies)
        tell("of that, the event's own handler", handlers)
        window.close()
        store.close()
    origin()


if __name__ == "__main__":
    main()
