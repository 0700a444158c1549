from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from inkdigit.training.arrays import ArraysError, read_arrays, write_arrays

NUMBERS: dict[str, Any] = {"one": np.arange(9), "two": np.float32(2)}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "numbers.npz"
    write_arrays(path, NUMBERS)
    return path


@pytest.mark.parametrize("compressed", [False, True])
def test_what_was_written_comes_back_and_nothing_lies_beside_it(
    path: Path, compressed: bool
) -> None:
    write_arrays(path, {"three": np.array([3])}, compressed=compressed)
    assert read_arrays(path, ["three"])["three"].tolist() == [3]
    assert list(path.parent.glob("*.part")) == []


def test_a_file_that_is_not_there_is_told_from_one_that_lacks_an_array(path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_arrays(path.with_name("nowhere.npz"), [])
    with pytest.raises(ArraysError, match="three"):
        read_arrays(path, ["one", "three"])


@pytest.mark.parametrize("content", [b"", b"numbers", b"\x93NUMPY\1\0", b"PK\3\4"])
def test_what_is_no_file_of_arrays_is_refused(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(ArraysError):
        read_arrays(path, ["one"])


def test_whichever_byte_is_hit_the_numbers_are_sound_or_refused(path: Path) -> None:
    whole = path.read_bytes()
    refused = 0
    for place in range(len(whole)):
        damaged = bytearray(whole)
        damaged[place] ^= 0x20
        path.write_bytes(damaged)
        try:
            found = read_arrays(path, NUMBERS)
        except ArraysError:
            refused += 1
        else:
            assert all(np.array_equal(found[name], NUMBERS[name]) for name in NUMBERS)
    assert refused > NUMBERS["one"].nbytes


@pytest.mark.parametrize(
    ("cut_off", "told"),
    [
        (OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)), r"No space .*numbers\.npz"),
        (KeyboardInterrupt("killed"), "killed"),
    ],
)
def test_where_writing_is_cut_off_the_file_before_stays_and_nothing_lies_beside_it(
    path: Path,
    monkeypatch: pytest.MonkeyPatch,
    cut_off: BaseException,
    told: str,
) -> None:
    def cut(_: int) -> None:
        raise cut_off

    monkeypatch.setattr(os, "fsync", cut)
    with pytest.raises(type(cut_off), match=told):
        write_arrays(path, {"one": np.zeros(9)})
    assert read_arrays(path, ["one"])["one"].tolist() == NUMBERS["one"].tolist()
    assert [file.name for file in path.parent.iterdir() if file.is_file()] == ["numbers.npz"]
