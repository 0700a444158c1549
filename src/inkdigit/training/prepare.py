"""EMNIST's archive made into the data folder's layout, with the leaks between it and MNIST flagged.

EMNIST's originals are transposed; they are turned upright here, and nowhere else.

Both are cut from NIST Special Database 19, so a digit of one may be a digit of the other rendered
anew. EMNIST does not say which. Such a pair, brought to one place and size, lies much closer
together than two digits by different hands do, and much closer than the next nearest: that is the
test here (Lowe's ratio test, 2004), strict for "likely" and wide for what must not train. On the
digits that another search had marked, the wide one found 99 in 100 of the likely ones.
"""

from __future__ import annotations

import gzip
import math
import os
import shutil
import struct
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import tqdm
from PIL import Image, ImageFilter

from inkdigit.reading.framing import FRAME
from inkdigit.training.arrays import write_arrays
from inkdigit.training.datasets import Bytes, DatasetError, Scans, mnist, read_idx, scan_files
from inkdigit.training.whole_files import written_whole

Floats = npt.NDArray[np.float32]

LETTERS = 40_000
_SEED = 20_261_122
_ROWS = 2_000
_BLOCK = 1 << 18
_SPREAD_PX = 6.2
_TEST, _TRAIN, _LETTERS = "emnist-mnist-test", "emnist-digits-union-train", "letters-train"


@dataclass(frozen=True, eq=False)
class Nearest:
    """For each image its nearest reference: `row` (n,), `similarity` (n,) and `ratio` (n,).

    Similarity is the cosine, at most 1; ratio is the distance to the nearest over the distance to
    the second nearest, 0 to 1.
    """

    row: npt.NDArray[np.int32]
    similarity: Floats
    ratio: Floats

    @property
    def likely(self) -> npt.NDArray[np.bool_]:
        """The pairs that are likely one digit rendered twice."""
        return self.ratio < 0.6

    @property
    def possible(self) -> npt.NDArray[np.bool_]:
        """The pairs that may be: wide enough to leave out nearly every leak."""
        return (self.ratio < 0.75) | (self.similarity > 0.99)


def is_prepared(folder: Path) -> bool:
    """Whether the data folder holds all that `prepare_emnist` writes, or what came in its place."""
    digits, letters = folder / "emnist-digits", folder / "emnist-letters"
    files = [*scan_files(letters, _LETTERS)]
    for prefix in (_TEST, _TRAIN):
        files += [*scan_files(digits, prefix), digits / f"{prefix}-meta.npz"]
    return all(file.is_file() for file in files)


def prepare_emnist(archive: Path, folder: Path) -> None:
    """Write `emnist-digits/` and `emnist-letters/` into the data folder, which holds MNIST already.

    Of the "digits" split those that trained, of the "mnist" split those that test, of "byclass" the
    letters, their labels ASCII codes.
    """
    work = archive.parent
    digits, letters = folder / "emnist-digits", folder / "emnist-letters"
    for place in (digits, letters):
        place.mkdir(parents=True, exist_ok=True)
    test = _unpacked(archive, "emnist-mnist-test", work)
    train = without_copies(_unpacked(archive, "emnist-digits-train", work), of=test)
    _write(test, digits, _TEST)
    _write(train, digits, _TRAIN)
    _write(letters_of(_unpacked(archive, "emnist-byclass-train", work)), letters, _LETTERS)
    references = {part: descriptors(mnist(folder, part=part).images) for part in ("train", "test")}
    for scans, prefix in ((test, _TEST), (train, _TRAIN)):
        found = {
            part: nearest(descriptors(scans.images), references[part]) for part in ("train", "test")
        }
        _write_flags(digits / f"{prefix}-meta.npz", train=found["train"], test=found["test"])


def without_copies(scans: Scans, *, of: Scans) -> Scans:
    """The scans that are, pixel for pixel, none of the others."""
    others = {image.tobytes() for image in of.images}
    return scans.where(np.array([image.tobytes() not in others for image in scans.images], bool))


def letters_of(byclass: Scans) -> Scans:
    """At most 40,000 letters of EMNIST ByClass, whose labels are 10 for A, ... 36 for a, ..."""
    rows = np.flatnonzero(byclass.labels >= 10)
    chosen = np.random.default_rng(_SEED).permutation(rows)[:LETTERS]
    labels = byclass.labels[chosen]
    codes = np.where(labels < 36, labels - 10 + ord("A"), labels - 36 + ord("a"))
    return Scans(byclass.images[chosen], codes.astype(np.uint8))


def descriptors(images: Bytes) -> Floats:
    """Each image moved and scaled to one place and size, and blurred: unit vectors (n, 784).

    Place and size are the ink's mean and standard deviation, to fractions of a pixel: the box,
    which MNIST and EMNIST frame by, moves by a pixel with the way a digit was rendered. An empty
    image is all zero.
    """
    found = np.zeros((len(images), FRAME * FRAME), np.float32)
    places = np.arange(FRAME) + 0.5
    for i, image in enumerate(images):
        across, down = image.sum(axis=0, dtype=np.float64), image.sum(axis=1, dtype=np.float64)
        mass = across.sum()
        if mass == 0:
            continue
        x, y = across @ places / mass, down @ places / mass
        variance = (across @ (places - x) ** 2 + down @ (places - y) ** 2) / mass
        scale = math.sqrt(variance) / _SPREAD_PX or 1.0
        middle = scale * FRAME / 2
        placed = Image.fromarray(image).transform(
            (FRAME, FRAME),
            Image.Transform.AFFINE,
            (scale, 0, x - middle, 0, scale, y - middle),
            Image.Resampling.BICUBIC,
        )
        soft = np.asarray(placed.filter(ImageFilter.GaussianBlur(1)), np.float32).ravel()
        found[i] = soft / max(float(np.linalg.norm(soft)), 1e-6)
    return found


def nearest(images: Floats, references: Floats) -> Nearest:
    """Find each image's nearest reference, both as descriptors; at least two references."""
    row = np.empty(len(images), np.int32)
    best = np.empty(len(images), np.float32)
    second = np.empty(len(images), np.float32)
    for at in tqdm.tqdm(range(0, len(images), _ROWS), desc="leaks", disable=None):
        similarity = images[at : at + _ROWS] @ references.T
        part = slice(at, at + len(similarity))
        row[part] = similarity.argmax(axis=1)
        pair = np.partition(similarity, -2, axis=1)[:, -2:]
        best[part], second[part] = pair[:, 1], pair[:, 0]
    distances = [np.sqrt(np.maximum(1 - values, 0)) for values in (best, second)]
    ratio = distances[0] / np.maximum(distances[1], np.float32(1e-6))
    return Nearest(row, best, np.asarray(ratio, np.float32))


def unpack_upright(archive: Path, split: str, folder: Path) -> None:
    """Unpack one split of EMNIST's archive into the folder, its images turned upright."""
    for kind in ("images-idx3", "labels-idx1"):
        name = f"{split}-{kind}-ubyte.gz"
        target = folder / name
        part = folder / f"{name}.part"
        try:
            with (
                zipfile.ZipFile(archive) as held,
                held.open(f"gzip/{name}") as packed,
                part.open("wb") as file,
            ):
                shutil.copyfileobj(packed, file, _BLOCK)
        except (OSError, KeyError, zipfile.BadZipFile) as error:
            raise DatasetError(f"{archive}: {name} cannot be unpacked ({error})") from error
        values = _read_packed(part)
        part.unlink()
        if kind.startswith("images"):
            values = np.ascontiguousarray(values.transpose(0, 2, 1))
        write_idx(values, target)


def write_idx(values: Bytes, path: Path) -> None:
    """Write unsigned bytes of any shape as a gzipped idx file, whole or not at all."""
    head = struct.pack(f">4B{values.ndim}I", 0, 0, 8, values.ndim, *values.shape)
    with (
        written_whole(path) as part,
        part.open("wb") as raw,
        gzip.GzipFile(fileobj=raw, mode="wb", compresslevel=6, mtime=0, filename="") as file,
    ):
        file.write(head + values.tobytes())


def _read_packed(part: Path) -> Bytes:
    renamed = part.with_name(part.name + ".gz")  # read_idx goes by the name
    os.replace(part, renamed)
    try:
        return read_idx(renamed)
    finally:
        os.replace(renamed, part)


def _unpacked(archive: Path, split: str, work: Path) -> Scans:
    unpack_upright(archive, split, work)
    images, labels = (
        read_idx(work / f"{split}-{kind}-ubyte.gz") for kind in ("images-idx3", "labels-idx1")
    )
    return Scans(images, labels)


def _write(scans: Scans, folder: Path, prefix: str) -> None:
    images, labels = scan_files(folder, prefix)
    write_idx(scans.images, images)
    write_idx(scans.labels, labels)


def _write_flags(path: Path, *, train: Nearest, test: Nearest) -> None:
    columns: dict[str, Any] = {
        "mnist_test_exclude_conservative": test.possible,
        "mnist_test_rerender_likely": test.likely,
        "mnist_train_rerender_likely": train.likely,
        "nearest_mnist_train": train.row,
    }
    write_arrays(path, columns, compressed=True)
