from __future__ import annotations

import gzip
import struct
from pathlib import Path

import numpy as np
import pytest

from inkdigit.training import datasets
from inkdigit.training.datasets import DatasetError


def idx(*sides: int, body: bytes) -> bytes:
    return struct.pack(f">4B{len(sides)}I", 0, 0, 8, len(sides), *sides) + body


def test_an_idx_file_is_read_as_its_header_says(tmp_path: Path) -> None:
    path = tmp_path / "images.gz"
    path.write_bytes(gzip.compress(idx(2, 1, 3, body=bytes(range(6)))))
    assert datasets.read_idx(path).tolist() == [[[0, 1, 2]], [[3, 4, 5]]]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (gzip.compress(idx(2, 3, body=b"12345")), "holds 5"),
        (gzip.compress(idx(2, 3, body=b"1234567")), "or more"),
        (gzip.compress(idx(2, 3, body=b"123456"))[:-12], "cannot be read"),
        (gzip.compress(idx(2**31, 2**31, body=b"")), "impossible shape"),
        (gzip.compress(b"\0\0\x08\xff"), "impossible shape"),
        (gzip.compress(b"\0\0\x0d\x01\0\0\0\x01abcd"), "no idx file"),
        (b"GIF89a", "cannot be read"),
        (b"", "no idx file"),
        (gzip.compress(idx(2, 3, body=b"")[:-2]), "impossible shape"),
    ],
)
def test_a_damaged_idx_file_is_refused(tmp_path: Path, content: bytes, says: str) -> None:
    path = tmp_path / "damaged.gz"
    path.write_bytes(content)
    with pytest.raises(DatasetError, match=says):
        datasets.read_idx(path)


def test_an_absent_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match=r"train-images-idx3-ubyte\.gz is not there"):
        datasets.mnist(tmp_path, part="train")


def test_images_and_labels_must_match(tmp_path: Path, tiny_data: Path) -> None:
    (tmp_path / "mnist").mkdir()
    for name in ("train-images-idx3-ubyte.gz", "train-labels-idx1-ubyte.gz"):
        (tmp_path / "mnist" / name).write_bytes((tiny_data / "mnist" / name).read_bytes())
    labels = gzip.compress(idx(3, body=b"\1\2\3"))
    (tmp_path / "mnist" / "train-labels-idx1-ubyte.gz").write_bytes(labels)
    with pytest.raises(DatasetError, match="do not match"):
        datasets.mnist(tmp_path, part="train")


def test_pen_digits_with_a_missing_stroke_are_left_out(tiny_data: Path) -> None:
    pens = datasets.pen_digits(tiny_data, part="train")
    assert len(pens) == 60
    assert "suspect" not in {pen.writer for pen in pens}


@pytest.mark.parametrize(
    "line",
    [
        "{",
        "[]",
        '{"label": 3, "writer": "1", "strokes": []}',
        '{"label": 11, "writer": "1", "strokes": [[[1, 2]]]}',
        '{"label": 3, "writer": "1", "strokes": [[[1]]]}',
        '{"label": 3, "writer": "1", "strokes": [[]]}',
        '{"label": 3, "writer": "1", "strokes": [[[1, 1e999]]]}',
        '{"label": 3, "writer": "1", "strokes": [[[NaN, 2]]]}',
        pytest.param(f'{{"label": 3, "writer": "1", "strokes": [[[1, 1{"0" * 400}]]]}}', id="far"),
        '{"label": Infinity, "writer": "1", "strokes": [[[1, 2]]]}',
        "[" * 100_000,
    ],
)
def test_a_damaged_pen_digit_is_refused_with_its_line(tmp_path: Path, line: str) -> None:
    (tmp_path / "pen-strokes").mkdir()
    path = tmp_path / "pen-strokes" / "pendigits-orig-test.jsonl.gz"
    path.write_bytes(gzip.compress(line.encode()))
    with pytest.raises(DatasetError, match="line 1: not a pen digit"):
        datasets.pen_digits(tmp_path, part="test")


def test_flags_are_needed_to_leave_leaks_out(tmp_path: Path, tiny_data: Path) -> None:
    (tmp_path / "emnist-digits").mkdir()
    for source in (tiny_data / "emnist-digits").glob("*.gz"):
        (tmp_path / "emnist-digits" / source.name).write_bytes(source.read_bytes())
    with pytest.raises(DatasetError, match="without it leaks cannot be left out"):
        datasets.emnist_digits(tmp_path, part="train")


def test_without_a_data_folder_the_error_says_how_to_get_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("INKDIGIT_DATA", str(tmp_path / "nowhere"))
    with pytest.raises(DatasetError, match="inkdigit data"):
        datasets.data_folder()


def test_the_real_sets_are_whole(data_folder: Path) -> None:
    assert len(datasets.mnist(data_folder, part="train")) == 60_000
    assert len(datasets.mnist(data_folder, part="test")) == 10_000
    pens = datasets.pen_digits(data_folder, part="test")
    assert (len(pens), len({pen.writer for pen in pens})) == (3_451, 14)
    assert np.bincount(datasets.emnist_digits(data_folder, part="test").labels).size == 10
