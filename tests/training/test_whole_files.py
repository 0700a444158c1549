from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from inkdigit.training.whole_files import write_text, written_whole


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "training.json"
    write_text(path, "former")
    return path


def test_what_is_written_takes_the_place_of_the_file_before(path: Path) -> None:
    write_text(path, "newer ä")
    assert path.read_bytes() == "newer ä".encode()
    assert list(path.parent.glob("*.*")) == [path]


def test_until_all_is_written_the_file_before_is_there(path: Path) -> None:
    with written_whole(path) as part:
        part.write_text("half")
        assert path.read_text() == "former"
        assert part.suffix == path.suffix
    assert path.read_text() == "half"


def test_a_full_disk_leaves_the_file_before_and_says_which_it_is_too_small_for(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match=r"training\.json"):
        write_text(path, "newer")
    assert path.read_text() == "former"
    assert list(path.parent.glob("*.*")) == [path]


@pytest.mark.parametrize(
    "trouble",
    [
        FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), "font.ttf"),
        OSError("encoder error -2 when writing image file"),
    ],
)
def test_what_is_wrong_with_something_else_is_said_as_it_was(path: Path, trouble: OSError) -> None:
    said = str(trouble)
    with pytest.raises(type(trouble)) as raised, written_whole(path):
        raise trouble
    assert str(raised.value) == said


@pytest.mark.skipif(os.name == "nt", reason="Windows can't ask whether a process runs")
def test_what_a_killed_process_left_goes_when_the_file_is_written_again(path: Path) -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    left = path.with_name(f"training.{ended.pid}.part.json")
    left.write_text("half")
    in_work = path.with_name(f"training.{os.getppid()}.part.json")
    in_work.write_text("half")
    write_text(path, "newer")
    assert not left.exists()
    assert in_work.exists()
