"""Why a digit was read: what the maps cost beside one reading, on one thread.

    python benchmarks/attribution.py

Prints medians and 99th percentiles in milliseconds: of one reading, of the maps with all patches
in one batch and in the slices that the window takes. Processor time stands beside the clock's, as
only it tells something on a busy machine. Below is what the ink that the maps name first is worth,
in log-odds, beside ink taken at random.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np

from inkdigit.ink import Ink
from inkdigit.reading.attribution import attribute, occlusions
from inkdigit.reading.framing import frame_ink, frame_strokes
from inkdigit.reading.reader import Reader
from inkdigit.window.explanation import SLICE, Question, explained
from reading import some_ink

ROUNDS = 200
SHARE = 0.25
"""Of the ink that is taken away to see what the maps' first choice is worth."""


def timed(name: str, work: Callable[[int], object]) -> None:
    """Call `work` with 0, 1, 2, … and print what a call took."""
    work(0)
    times_ms, busy_ms = [], []
    for i in range(ROUNDS):
        started, busy = time.perf_counter(), time.thread_time()
        work(i)
        times_ms.append((time.perf_counter() - started) * 1_000)
        busy_ms.append((time.thread_time() - busy) * 1_000)
    median, late = np.percentile(times_ms, [50, 99])
    print(
        f"{name:44} median {median:7.2f} ms   p99 {late:7.2f} ms   "
        f"processor {np.median(busy_ms):6.2f} ms"
    )


def worth(reader: Reader, inks: list[Ink]) -> tuple[float, float]:
    """By how many nats the log-odds fall without the ink named first, and without random ink."""
    rng = np.random.default_rng(0)
    falls = []
    for ink in inks:
        reading = reader.read(ink)
        if reading.digit is None:
            continue
        found = attribute(reading.image, reader.read_many)
        pair = [reading.digit, found.rivals[reading.digit]]
        orders = found.maps[reading.digit], rng.random(reading.image.shape)
        left = np.stack([_without(reading.image, order) for order in orders])
        logs = np.log(np.maximum(reader.read_many(np.stack([reading.image, *left])), 1e-9))[:, pair]
        odds = logs[:, 0] - logs[:, 1]
        falls.append(odds[0] - odds[1:])
    named, random = np.mean(falls, axis=0)
    return float(named), float(random)


def _without(frame: np.ndarray, order: np.ndarray) -> np.ndarray:
    """The frame without SHARE of its ink, highest in `order` first."""
    falling = np.argsort(-np.where(frame > 0, order, -np.inf), axis=None)
    taken = np.cumsum(frame.ravel()[falling]) <= SHARE * frame.sum()
    left = frame.copy().ravel()
    left[falling[taken]] = 0
    return left.reshape(frame.shape)


def main() -> None:
    """Print the table."""
    inks = some_ink(ROUNDS)
    reader = Reader.load()
    readings = [reader.read(ink) for ink in inks]
    strokes = [frame_strokes(ink) for ink in inks]
    counts = [len(occlusions(frame_ink(inks[i]), strokes=strokes[i])) for i in range(ROUNDS)]
    print(f"{np.median(counts):.0f} patches a digit, {max(counts)} at most")
    timed("one reading, ink to answer", lambda i: reader.read(inks[i]))
    timed(
        "maps, one batch",
        lambda i: attribute(readings[i].image, reader.read_many, strokes=strokes[i]),
    )
    timed(
        f"maps as the window makes them, {SLICE} at a time",
        lambda i: explained(
            Question(readings[i], inks[i]), reader.read_many, has_to_go=lambda: False
        ),
    )
    named, random = worth(reader, inks)
    print(f"{SHARE:.0%} of the ink: {named:.1f} nats as the maps name it, {random:.1f} at random")


if __name__ == "__main__":
    main()
