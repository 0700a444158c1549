"""One digit from ink to answer, on one thread: framing, the network, both.

    python benchmarks/reading.py

Prints medians and 99th percentiles in milliseconds. Where the training packages are installed, the
same network run by Keras stands beside it, called as a function and through `model.predict`.
"""

from __future__ import annotations

import importlib.util
import time
from collections.abc import Callable

import numpy as np

from inkdigit.ink import Ink
from inkdigit.reading.framing import frame_ink
from inkdigit.reading.reader import Reader
from inkdigit.resources import models_folder
from inkdigit.training.strokes import Hand, ink_of, varied
from inkdigit.training.styles import random_style

ROUNDS = 1_000


def some_ink(count: int) -> list[Ink]:
    """Digits of many styles and hands, drawn at the size of a window."""
    rng = np.random.default_rng(0)
    return [
        ink_of(varied(random_style(i % 10, rng=rng), rng=rng, hand=Hand())) for i in range(count)
    ]


def timed(name: str, work: Callable[[int], object], *, rounds: int = ROUNDS) -> None:
    """Call `work` with 0, 1, 2, … and print what a call took."""
    work(0)
    times_ms = []
    for i in range(rounds):
        started = time.perf_counter()
        work(i)
        times_ms.append((time.perf_counter() - started) * 1_000)
    median, late = np.percentile(times_ms, [50, 99])
    print(f"{name:34} median {median:7.2f} ms   p99 {late:7.2f} ms")


def main() -> None:
    """Print the table."""
    inks = some_ink(ROUNDS)
    frames = np.stack([frame_ink(ink) for ink in inks])
    reader = Reader.load()
    timed("framing", lambda i: frame_ink(inks[i]))
    timed("network (LiteRT)", lambda i: reader.read_many(frames[i : i + 1]))
    timed("ink to answer", lambda i: reader.read(inks[i]))
    timed("network, 64 frames in one call", lambda i: reader.read_many(frames[:64]), rounds=30)
    if importlib.util.find_spec("keras") is None:
        print("Keras: left out, the training packages are not installed")
        return
    import keras

    model = keras.saving.load_model(models_folder() / "digits.keras", compile=False)
    images = frames[..., np.newaxis]
    timed("network (Keras, model(x))", lambda i: model(images[i : i + 1]), rounds=100)
    timed(
        "network (Keras, model.predict)",
        lambda i: model.predict(images[i : i + 1], verbose=0),
        rounds=50,
    )


if __name__ == "__main__":
    main()
