"""Examples of one's own that join training: a folder as the window exports it."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np

from inkdigit.reading.labelled import read_examples
from inkdigit.reading.reading import CLASSES
from inkdigit.training import strokes
from inkdigit.training.collection import Part
from inkdigit.training.strokes import Hand

RENDERS = 8
SHARE = 0.05
"""What comes on top of each batch: six in 128, however few the examples are."""


def extra_part(folder: Path, *, seed: int) -> Part:
    """The labelled InkML files in `folder`, each drawn RENDERS times, as pen digits are.

    Raises LabelledError, a ValueError, where any of them can't be read.
    """
    images, labels = [], []
    for number, example in enumerate(read_examples(folder)):
        drawing = strokes.drawing_of(example.ink)
        for render in range(RENDERS):
            rng = np.random.default_rng((seed, 16, number, render))
            varied = strokes.varied(drawing, rng=rng, hand=Hand(strength=rng.uniform(0.3, 1.0)))
            images.append(np.round(strokes.framed(varied) * 255).astype(np.uint8))
            labels.append(example.label)
    targets = np.eye(CLASSES, dtype=np.float32)[labels]
    return Part("extra", np.stack(images), targets, share=SHARE, drawn=True)


def sum_of(part: Part) -> str:
    """The SHA-256 sum of a part's images and labels: a run goes on with these and no others."""
    return hashlib.sha256(part.images.tobytes() + part.targets.tobytes()).hexdigest()
