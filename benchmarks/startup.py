"""From the start of the program to its window, to its first reading, and its memory then.

    python benchmarks/startup.py [--runs 5]

Each run is a process of its own with a user folder of its own; the first warms the disk's cache and
Python's compiled files, which all have in one folder, and is not counted. A digit is put on the
canvas as soon as the window is shown. The window is on the display where there is one, else off
screen.

Beside it the origin's way, where TensorFlow is installed: Keras loaded, one `model.predict`.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[1]

PROGRAM = """
import json, resource, time
started = time.perf_counter()
from inkdigit.window import application
from inkdigit.window.main_window import MainWindow
from inkdigit.window.session import Session
from inkdigit.ink import Ink, Point, Stroke
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

times = {}

def tell(reading):
    if reading is None or "reading" in times:
        return
    times["reading"] = 1000 * (time.perf_counter() - started)
    times["memory"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps(times), flush=True)
    QTimer.singleShot(0, QApplication.closeAllWindows)

def shown(window, event, show=MainWindow.showEvent):
    show(window, event)
    window.session.reading_shown.connect(tell)
    QTimer.singleShot(0, lambda: drawn(window))

def drawn(window):
    times["window"] = 1000 * (time.perf_counter() - started)
    window.canvas.set_ink(Ink((Stroke((Point(120, 100), Point(380, 100), Point(200, 400)), 20.0),)))

MainWindow.showEvent = shown
application.run([])
"""

ORIGIN = """
import json, resource, time
started = time.perf_counter()
import keras, numpy
from inkdigit.resources import models_folder
model = keras.saving.load_model(models_folder() / "digits.keras", compile=False)
model.predict(numpy.zeros((1, 28, 28, 1), "float32"), verbose=0)
print(json.dumps({
    "reading": 1000 * (time.perf_counter() - started),
    "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
}))
"""


def run(code: str, compiled: Path) -> dict[str, float]:
    """Run a program of its own and return the figures that it prints: ms and MB.

    Python keeps its compiled files in the folder `compiled`.
    """
    with tempfile.TemporaryDirectory() as home:
        environment = {
            **os.environ,
            "INKDIGIT_HOME": home,
            "PYTHONPATH": str(REPOSITORY / "src"),
            "PYTHONPYCACHEPREFIX": str(compiled),
            "TF_CPP_MIN_LOG_LEVEL": "3",
        }
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        if not environment.get("DISPLAY"):
            environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        done = subprocess.run(
            [sys.executable, "-c", code], env=environment, capture_output=True, check=True
        )
    figures: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return figures


def tell(what: str, figures: list[float], unit: str) -> None:
    """Print the median and the range."""
    print(
        f"{what:<40} {statistics.median(figures):7.0f} {unit}   "
        f"({min(figures):.0f} to {max(figures):.0f}, {len(figures)} runs)"
    )


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("--runs", type=int, default=5)
    runs = options.parse_args().runs
    with tempfile.TemporaryDirectory() as folder:
        compiled = Path(folder)
        run(PROGRAM, compiled)
        ours = [run(PROGRAM, compiled) for _ in range(runs)]
        theirs = [run(ORIGIN, compiled)] if find_spec("keras") else []
    tell("start → window", [one["window"] for one in ours], "ms")
    tell("start → first reading", [one["reading"] for one in ours], "ms")
    tell("memory with a digit read", [one["memory"] for one in ours], "MB")
    if not theirs:
        print("The origin's way: left out, TensorFlow is not installed here")
        return
    tell("the origin's way: start → first reading", [one["reading"] for one in theirs], "ms")
    tell("the origin's way: memory", [one["memory"] for one in theirs], "MB")


if __name__ == "__main__":
    main()
