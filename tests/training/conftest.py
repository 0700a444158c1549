"""A data folder of our own making: a few drawn digits in the layout of the real one."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import numpy as np
import pytest

from inkdigit.training import impostors, prepare, strokes, styles

DIGITS = 60


@pytest.fixture(scope="session")
def tiny_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """MNIST, EMNIST, letters and pen strokes, 60 of each, in the layout of `inkdigit data`."""
    folder = tmp_path_factory.mktemp("data")
    rng = np.random.default_rng(3)
    drawings = [styles.random_style(i % 10, rng=rng) for i in range(DIGITS)]
    others = [impostors.random_impostor(rng=rng, digit=lambda: drawings[0]) for _ in drawings]
    digits, letters = (
        np.stack([np.round(strokes.framed(d) * 255).astype(np.uint8) for d in drawn])
        for drawn in (drawings, others)
    )
    labels = (np.arange(DIGITS) % 10).astype(np.uint8)
    for place, prefix in (
        ("mnist", "train"),
        ("mnist", "t10k"),
        ("emnist-digits", "emnist-digits-union-train"),
        ("emnist-digits", "emnist-mnist-test"),
        ("emnist-letters", "letters-train"),
    ):
        (folder / place).mkdir(exist_ok=True)
        is_letters = place == "emnist-letters"
        named = np.full(DIGITS, ord("K"), np.uint8) if is_letters else labels
        images = letters if is_letters else digits
        prepare.write_idx(images, folder / place / f"{prefix}-images-idx3-ubyte.gz")
        prepare.write_idx(named, folder / place / f"{prefix}-labels-idx1-ubyte.gz")
    for prefix in ("emnist-digits-union-train", "emnist-mnist-test"):
        np.savez(
            folder / "emnist-digits" / f"{prefix}-meta.npz",
            mnist_test_exclude_conservative=np.arange(DIGITS) % 10 == 7,
            mnist_test_rerender_likely=np.zeros(DIGITS, bool),
            mnist_train_rerender_likely=np.arange(DIGITS) % 3 == 0,
            nearest_mnist_train=np.arange(DIGITS),
        )
    (folder / "pen-strokes").mkdir()
    for part in ("train", "test"):
        rows = [
            {
                "label": i % 10,
                "writer": f"{part}-{i % 6}",
                "strokes": [np.round(line * 3).astype(int).tolist() for line in drawing],
            }
            for i, drawing in enumerate(drawings)
        ]
        rows.append(rows[0] | {"suspect": "a stroke is missing", "writer": "suspect"})
        text = "".join(json.dumps(row) + "\n" for row in rows)
        with gzip.open(folder / "pen-strokes" / f"pendigits-orig-{part}.jsonl.gz", "wt") as file:
            file.write(text)
    return folder
