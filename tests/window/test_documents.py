from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from inkdigit.ink import Ink, Point, Stroke
from inkdigit.ink.inkml import write_inkml
from inkdigit.window.documents import (
    DocumentError,
    open_document,
    save_document,
)

SEVEN = Ink((Stroke((Point(0, 0), Point(40, 0), Point(10, 60))),))


def test_an_ink_file_is_opened_whatever_its_name(tmp_path: Path) -> None:
    path = tmp_path / "seven.png"
    path.write_bytes(write_inkml(SEVEN))
    document = open_document(path)
    assert isinstance(document, Ink)
    assert document.xy.tolist() == SEVEN.xy.tolist()


def test_a_picture_is_opened_as_the_ink_in_it(tmp_path: Path) -> None:
    picture = Image.new("L", (60, 40), 255)
    picture.paste(0, (28, 8, 33, 32))
    picture.save(tmp_path / "one.bmp")
    coverage = open_document(tmp_path / "one.bmp")
    assert isinstance(coverage, np.ndarray)
    assert coverage[20, 30] > 0.9
    assert coverage[20, 5] < 0.1


def test_ink_without_a_stroke_is_told(tmp_path: Path) -> None:
    path = tmp_path / "empty.inkml"
    path.write_bytes(write_inkml(Ink()))
    with pytest.raises(DocumentError, match=r"empty\.inkml"):
        open_document(path)


@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n\x1a\n", b"<ink", b"<a/>", b"\0" * 100])
def test_what_cannot_be_opened_is_told_by_name(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "broken"
    path.write_bytes(content)
    with pytest.raises(DocumentError, match="broken"):
        open_document(path)


def test_a_folder_and_a_missing_file_are_told_by_name(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "missing.png"):
        with pytest.raises(DocumentError, match=path.name):
            open_document(path)


def test_a_file_is_saved_whole(tmp_path: Path) -> None:
    path = tmp_path / "digit.inkml"
    path.write_bytes(b"former")
    save_document(path, b"new content")
    assert path.read_bytes() == b"new content"


def test_what_cannot_be_saved_leaves_the_former_file(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match=r"digit\.inkml"):
        save_document(tmp_path / "no folder" / "digit.inkml", b"ink")
    (tmp_path / "digit.inkml").mkdir()
    with pytest.raises(DocumentError, match=r"digit\.inkml"):
        save_document(tmp_path / "digit.inkml", b"ink")
