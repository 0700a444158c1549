"""The history with 100,000 entries: how long it takes to open, to page, to write and to scroll.

    python benchmarks/history.py [--entries 100000]

The store is filled in a folder of its own and removed at the end. Times are in milliseconds: the
median and the longest of many, and the median CPU time, which says more on a busy machine. A frame
is the list painted whole, at another place, off screen.
"""

from __future__ import annotations

import argparse
import math
import os
import random
import resource
import sqlite3
import statistics
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtWidgets import QApplication

from inkdigit.history import Store
from inkdigit.ink import Ink, Point, Stroke
from inkdigit.reading.reading import CLASSES, Reading
from inkdigit.window.history_pane import HistoryPane

ORIGINALS = 1_000
POINTS = 150
"""A digit drawn in little more than half a second at 240 Hz."""


def drawing(seed: int) -> Ink:
    """Return a scribble of POINTS points, no two alike."""
    chance = random.Random(seed)
    a, b, phase = chance.uniform(1, 3), chance.uniform(1, 3), chance.uniform(0, 6)
    return Ink(
        (
            Stroke(
                tuple(
                    Point(
                        250 + 150 * math.sin(a * i / 40 + phase),
                        250 + 180 * math.cos(b * i / 40),
                        chance.randrange(1024) / 1023,
                        i * 4.17,
                    )
                    for i in range(POINTS)
                ),
                12.0,
            ),
        )
    )


def answer(number: int) -> Reading:
    """Return a reading, of each class in turn."""
    best = number % CLASSES
    probabilities = tuple(0.9 if c == best else 0.01 for c in range(CLASSES))
    return Reading(probabilities, np.zeros((28, 28), np.float32), 0.4)


def measure(name: str, task: Callable[[int], object], times: int) -> None:
    """Print the median and the longest of so many runs, and the median of what the CPU spent."""
    taken, spent = [], []
    for number in range(times):
        started, busy = time.perf_counter(), time.thread_time()
        task(number)
        taken.append((time.perf_counter() - started) * 1000)
        spent.append((time.thread_time() - busy) * 1000)
    print(f"{name:<44}{statistics.median(taken):9.2f}{max(taken):9.2f}", end="")
    print(f"{statistics.median(spent):9.2f}")


def fill(path: Path, entries: int) -> None:
    """Make a history of so many entries, the first thousand repeated."""
    store = Store.open(path)
    for number in range(min(entries, ORIGINALS)):
        store.add(drawing(number), answer(number))
    store.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("BEGIN")
        for _ in range(math.ceil(entries / ORIGINALS) - 1):
            connection.execute(
                "INSERT INTO entry (created_ms, text, confidence, probabilities, settled)"
                " SELECT created_ms, text, confidence, probabilities, settled FROM entry"
                f" WHERE id <= {ORIGINALS} ORDER BY id"
            )
        connection.execute(
            "INSERT INTO drawing SELECT e.id, d.ink FROM entry e JOIN drawing d"
            f" ON d.entry_id = (e.id - 1) % {ORIGINALS} + 1 WHERE e.id > {ORIGINALS}"
        )
        connection.execute("COMMIT")


def main() -> None:
    """Fill, measure, and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--entries", type=int, default=100_000)
    entries = parser.parse_args().entries
    with TemporaryDirectory() as folder:
        path = Path(folder) / "history.db"
        fill(path, entries)
        size = path.stat().st_size
        print(f"{entries:,} entries of {POINTS} points, {size / entries:,.0f} bytes each")
        print(f"{'milliseconds':<44}{'median':>9}{'longest':>9}{'CPU':>9}")
        run(path, entries)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{'peak memory, MB':<44}{peak:9.0f}")


def run(path: Path, entries: int) -> None:
    """Measure the store, and then the list."""
    measure("open and close", lambda _: Store.open(path).close(), 20)
    store = Store.open(path)
    chance = random.Random(1)
    measure("count, first time", lambda _: store.count(), 1)
    measure("page of 100, newest", lambda _: store.page(offset=0, limit=100), 50)
    measure("page of 100, in the middle", lambda _: store.page(offset=entries // 2, limit=100), 50)
    measure(
        "page of 100, anywhere",
        lambda _: store.page(offset=chance.randrange(entries), limit=100),
        100,
    )
    measure(
        "page of 100 read as 7, anywhere",
        lambda _: store.page(offset=chance.randrange(entries // CLASSES), limit=100, digit=7),
        100,
    )
    ink = drawing(999)
    measure("add", lambda n: store.add(ink, answer(n)), 200)
    newest = store.add(ink).id
    measure("update", lambda n: store.update(newest, ink, answer(n)), 500)
    measure("settle", lambda _: store.settle(newest), 200)
    measure_list(store)
    deletion = store.clear_all()
    measure("undo clear all", lambda _: store.restore(deletion), 1)
    measure("clear all", lambda _: store.clear_all(), 1)
    measure("close after clearing all", lambda _: store.close(), 1)


def measure_list(store: Store) -> None:
    """Measure the pane as a person sees it."""
    application = QApplication.instance() or QApplication(["benchmark"])
    assert isinstance(application, QApplication)
    panes: list[HistoryPane] = []

    def show(_: int) -> None:
        pane = HistoryPane(store)
        pane.resize(264, 700)
        pane.show()
        application.processEvents()
        panes.append(pane)

    measure("pane made, shown and painted", show, 1)
    view = panes[0].list
    bar = view.verticalScrollBar()
    chance = random.Random(2)

    def frame(place: int) -> None:
        bar.setValue(place)
        view.viewport().repaint()

    measure("frame, wheel: 3 lines further", lambda n: frame(n * 60), 100)
    measure(
        "frame, scroll bar dragged: anywhere", lambda _: frame(chance.randrange(bar.maximum())), 60
    )
    ink = drawing(1000)
    entry = store.add(ink, answer(7))
    view.scrollToTop()
    panes[0].show_entry(entry)

    def live(number: int) -> None:
        updated = store.update(entry.id, ink.transformed(dx=number / 100), answer(number))
        assert updated is not None
        panes[0].show_entry(updated)
        view.viewport().repaint()

    measure("update of the drawing shown, painted", live, 100)


if __name__ == "__main__":
    main()
