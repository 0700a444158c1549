"""The data as published: MNIST, EMNIST's digits and letters, and pen strokes.

A data folder is laid out as `inkdigit data` leaves it: `mnist/`, `emnist-digits/`,
`emnist-letters/` and `pen-strokes/`, images upright as uint8 of shape (n, 28, 28), white ink (255)
on black (0). A part that is absent is reported by name; nothing is guessed.
"""

from __future__ import annotations

import gzip
import json
import math
import os
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt

from inkdigit.ink import Ink, Point, Stroke
from inkdigit.training.arrays import read_arrays

Bytes = npt.NDArray[np.uint8]
Rows = npt.NDArray[np.int32]

_MOST_BYTES = 2 << 30  # an idx file that claims more is no set of digits
_MOST_LINE_BYTES = 1 << 20  # nobody's digit has a hundred thousand points


class DatasetError(ValueError):
    """A data file is absent, damaged or not what its name says."""


@dataclass(frozen=True, eq=False)
class Scans:
    """Scanned characters: `images` uint8 (n, 28, 28) and `labels` uint8 (n,).

    EMNIST's digits also tell which rows of MNIST they may be: `flags` are bool (n,) each, and
    `nearest_mnist_train` is a row number (n,).
    """

    images: Bytes
    labels: Bytes
    flags: Mapping[str, npt.NDArray[np.bool_]] = field(default_factory=dict)
    nearest_mnist_train: npt.NDArray[np.int32] = field(
        default_factory=lambda: np.empty(0, np.int32)
    )

    def __len__(self) -> int:
        return len(self.labels)

    def where(self, rows: npt.NDArray[np.bool_] | slice) -> Scans:
        """The rows of a mask or a slice."""
        flags = {name: flag[rows] for name, flag in self.flags.items()}
        nearest = self.nearest_mnist_train[rows] if flags else self.nearest_mnist_train
        return Scans(self.images[rows], self.labels[rows], flags, nearest)


@dataclass(frozen=True)
class PenDigit:
    """One digit drawn with a pen tablet: its ink, what it is (0..9) and who drew it."""

    ink: Ink
    label: int
    writer: str


def data_folder(given: Path | None = None) -> Path:
    """The folder that holds the data: `given`, else $INKDIGIT_DATA, else `data` here.

    Raises DatasetError where there is none.
    """
    folder = given or Path(os.environ.get("INKDIGIT_DATA") or "data")
    if not folder.is_dir():
        raise DatasetError(
            f"no data in {folder}: fetch it with `inkdigit data`, or name a folder that holds it "
            "with --data or INKDIGIT_DATA"
        )
    return folder


def mnist(folder: Path, *, part: str) -> Scans:
    """MNIST's part "train" (60,000) or "test" (10,000), as published (LeCun et al. 1998)."""
    prefix = {"train": "train", "test": "t10k"}[part]
    return _scans(folder / "mnist", prefix)


def emnist_digits(folder: Path, *, part: str) -> Scans:
    """EMNIST's digits (Cohen et al. 2017, arXiv 1702.05373): "train" or "test".

    `flags` tell which rows are likely the same NIST digits as rows of MNIST, rendered again.
    """
    prefix = {"train": "emnist-digits-union-train", "test": "emnist-mnist-test"}[part]
    place = folder / "emnist-digits"
    return _flagged(_scans(place, prefix), place / f"{prefix}-meta.npz")


def emnist_letters(folder: Path) -> Scans:
    """Letters of EMNIST ByClass; a label is the character's ASCII code."""
    return _scans(folder / "emnist-letters", "letters-train")


def pen_digits(folder: Path, *, part: str) -> list[PenDigit]:
    """Pen trajectories of UCI pendigits (Alimoglu & Alpaydin 1996), "train" or "test".

    One JSON object a line: {"label": 8, "writer": "12", "strokes": [[[x, y], ...], ...]}, y down.
    Rows with the key `suspect` lack a stroke and are left out.
    """
    path = folder / "pen-strokes" / f"pendigits-orig-{part}.jsonl.gz"
    digits = []
    try:
        with gzip.open(path, "rb") as lines:
            number = 0
            while line := lines.readline(_MOST_LINE_BYTES):
                number += 1
                digit = _pen_digit(line, where=f"{path}, line {number}")
                if digit is not None:
                    digits.append(digit)
    except FileNotFoundError as error:
        raise DatasetError(f"{path} is not there") from error
    except (OSError, EOFError, zlib.error) as error:
        raise DatasetError(f"{path} cannot be read: {error}") from error
    return digits


def read_idx(path: Path) -> Bytes:
    """Read an idx file of unsigned bytes, gzipped or not, of any shape.

    Raises DatasetError where it is absent, truncated, longer than it says, or holds other numbers.
    """
    try:
        with gzip.open(path, "rb") if path.suffix == ".gz" else path.open("rb") as file:
            head = file.read(4)
            if len(head) < 4 or head[:3] != b"\0\0\x08":
                raise DatasetError(f"{path} is no idx file of unsigned bytes")
            sides = file.read(4 * head[3])
            whole = sides[: len(sides) // 4 * 4]
            shape = tuple(np.frombuffer(whole, ">u4").tolist())
            size = math.prod(shape)
            if len(shape) != head[3] or not 0 < size <= _MOST_BYTES:
                raise DatasetError(f"{path} claims the impossible shape {shape}")
            body = file.read(size + 1)
    except FileNotFoundError as error:
        raise DatasetError(f"{path} is not there") from error
    except (OSError, EOFError, zlib.error) as error:
        raise DatasetError(f"{path} cannot be read: {error}") from error
    if len(body) != size:
        raise DatasetError(f"{path} should hold {size:,} values and holds {len(body):,} or more")
    return np.frombuffer(body, np.uint8).reshape(shape)


def scan_files(folder: Path, prefix: str) -> tuple[Path, Path]:
    """Where a set of scans has its images and its labels."""
    return (
        folder / f"{prefix}-images-idx3-ubyte.gz",
        folder / f"{prefix}-labels-idx1-ubyte.gz",
    )


def _scans(folder: Path, prefix: str) -> Scans:
    images, labels = map(read_idx, scan_files(folder, prefix))
    if images.ndim != 3 or images.shape[1:] != (28, 28) or labels.shape != images.shape[:1]:
        raise DatasetError(f"{folder}: {images.shape} images do not match {labels.shape} labels")
    return Scans(images, labels)


def _flagged(scans: Scans, path: Path) -> Scans:
    names = (
        "mnist_test_exclude_conservative",
        "mnist_test_rerender_likely",
        "mnist_train_rerender_likely",
    )
    try:
        meta = read_arrays(path, [*names, "nearest_mnist_train"])
        flags = {name: meta[name].astype(bool) for name in names}
        nearest = meta["nearest_mnist_train"].astype(np.int32)
    except FileNotFoundError as error:
        raise DatasetError(f"{path} is not there: without it leaks cannot be left out") from error
    except ValueError as error:
        raise DatasetError(f"{path} cannot be read: {error}") from error
    if any(column.shape != scans.labels.shape for column in (nearest, *flags.values())):
        raise DatasetError(f"{path} describes another number of images")
    return Scans(scans.images, scans.labels, flags, nearest)


def _pen_digit(line: bytes, *, where: str) -> PenDigit | None:
    try:
        row = json.loads(line)
        if row.get("suspect"):
            return None
        strokes = tuple(
            Stroke(tuple(Point(float(x), float(y)) for x, y in stroke)) for stroke in row["strokes"]
        )
        label, writer = int(row["label"]), str(row["writer"])
    except (
        ValueError,
        KeyError,
        TypeError,
        AttributeError,
        OverflowError,
        RecursionError,
    ) as error:
        raise DatasetError(f"{where}: not a pen digit ({error})") from error
    positions = (
        position for stroke in strokes for point in stroke.points for position in point[:2]
    )
    if not 0 <= label <= 9 or not strokes or not all(map(math.isfinite, positions)):
        raise DatasetError(f"{where}: not a pen digit")
    return PenDigit(Ink(strokes), label, writer)
