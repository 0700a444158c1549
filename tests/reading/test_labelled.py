from __future__ import annotations

import errno
import io
from pathlib import Path
from typing import Any

import pytest

from inkdigit.ink import Ink, Point, Stroke
from inkdigit.ink.inkml import write_inkml
from inkdigit.reading import labelled
from inkdigit.reading.labelled import LabelledError, read_examples, write_examples
from inkdigit.reading.personal import Example
from inkdigit.reading.reading import NOT_A_DIGIT

BAR = Ink((Stroke((Point(10, 0, 0.5, 1.0), Point(10, 50, 0.25, 9.0)), 6.0),))


def test_examples_come_back_exactly(tmp_path: Path) -> None:
    examples = [Example(BAR, label) for label in (*range(10), NOT_A_DIGIT)]
    assert write_examples(examples, tmp_path) == 11
    again = read_examples(tmp_path)
    assert [each.label for each in again] == [each.label for each in examples]
    assert all(each.ink == BAR for each in again)


def test_files_that_are_there_are_never_overwritten(tmp_path: Path) -> None:
    write_examples([Example(BAR, 1)], tmp_path)
    write_examples([Example(BAR, 1), Example(BAR, 1)], tmp_path)
    assert len(list(tmp_path.glob("*.inkml"))) == 3


def test_a_full_disk_leaves_no_part_of_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Full(io.FileIO):
        def write(self, content: Any) -> int:
            super().write(bytes(content)[:20])
            raise OSError(errno.ENOSPC, "no space left")

    write_examples([Example(BAR, 1)], tmp_path)
    with monkeypatch.context() as full:
        full.setattr(Path, "open", lambda path, mode: Full(path, mode.replace("b", "")))
        with pytest.raises(OSError, match="no space left"):
            write_examples([Example(BAR, 2)], tmp_path)
    assert [each.label for each in read_examples(tmp_path)] == [1]


def test_other_files_are_passed_over(tmp_path: Path) -> None:
    write_examples([Example(BAR, 1)], tmp_path)
    (tmp_path / "notes.txt").write_text("mine")
    assert len(read_examples(tmp_path)) == 1


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b"no ink at all", "no InkML"),
        (b'<!DOCTYPE x [<!ENTITY a "aaaa">]><ink>&a;</ink>', "no InkML"),
        (b"<ink" + b"<a>" * 200, "no InkML"),
        (write_inkml(Ink(), truth="7"), "nothing is drawn"),
        (write_inkml(BAR), "doesn't say"),
        (write_inkml(BAR, truth="12"), "“12”"),
        (write_inkml(BAR, truth="٣"), "neither"),
        (write_inkml(BAR, truth="7" * 500), "neither"),
    ],
)
def test_a_hostile_file_is_an_error_that_names_it(
    tmp_path: Path, content: bytes, reason: str
) -> None:
    write_examples([Example(BAR, 1)], tmp_path)
    (tmp_path / "9.inkml").write_bytes(content)
    with pytest.raises(LabelledError, match=reason) as caught:
        read_examples(tmp_path)
    assert "9.inkml" in str(caught.value)
    assert len(str(caught.value)) < 400


def test_a_folder_without_ink_is_an_error_that_names_it(tmp_path: Path) -> None:
    with pytest.raises(LabelledError, match=tmp_path.name):
        read_examples(tmp_path)
    with pytest.raises(LabelledError, match="nowhere"):
        read_examples(tmp_path / "nowhere")


def test_too_many_files_are_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(labelled, "MOST_FILES", 2)
    write_examples([Example(BAR, 1)] * 3, tmp_path)
    with pytest.raises(LabelledError, match="more than 2 files"):
        read_examples(tmp_path)
