import os
import tracemalloc

import pytest

from inkdigit.reading import files
from inkdigit.reading.files import UnreadableFile, is_tiff, is_xml, read_bytes


def test_a_file_is_read(tmp_path):
    (tmp_path / "seven").write_bytes(b"7")
    assert read_bytes(tmp_path / "seven") == b"7"


def test_what_is_no_file_is_refused_with_the_reason(tmp_path):
    (tmp_path / "empty").touch()
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    for name, why in [
        (".", "folder"),
        ("empty", "empty"),
        ("nowhere", "no such file"),
        ("loop", "can't be read"),
        ("nul\0byte", "can't be read"),
        ("long" * 100, "can't be read"),
    ]:
        with pytest.raises(UnreadableFile, match=why):
            read_bytes(tmp_path / name)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    assert not is_tiff(tmp_path / "pipe")
    with pytest.raises(UnreadableFile, match="pipe"):
        read_bytes(tmp_path / "pipe")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
def test_a_file_without_permission(tmp_path):
    (tmp_path / "secret").write_bytes(b"7")
    (tmp_path / "secret").chmod(0)
    with pytest.raises(UnreadableFile, match="permission"):
        read_bytes(tmp_path / "secret")


def test_a_file_that_is_too_large_is_not_read_to_its_end(tmp_path, monkeypatch):
    monkeypatch.setattr(files, "MOST_BYTES", 1_000_000)
    with (tmp_path / "large").open("wb") as file:
        file.truncate(10_000_000_000)
    with pytest.raises(UnreadableFile, match="larger than 1 MB"):
        read_bytes(tmp_path / "large")


def test_a_small_file_takes_little_memory(tmp_path):
    (tmp_path / "seven").write_bytes(b"7")
    tracemalloc.start()
    try:
        read_bytes(tmp_path / "seven")
        _, peak_bytes = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak_bytes < 1_000_000


@pytest.mark.parametrize(
    "head",
    [
        b"<ink>",
        b"<?xml version='1.0'?><ink/>",
        b"\xef\xbb\xbf\n <ink>",
        "<ink>".encode("utf-16"),
        "<ink>".encode("utf-16-be"),
    ],
)
def test_xml_is_tried_as_ink(head: bytes) -> None:
    assert is_xml(head)


@pytest.mark.parametrize("head", [b"\x89PNG\r\n\x1a\n", b"BM6", b"", b"GIF89a", b"hello"])
def test_anything_else_is_tried_as_a_picture(head: bytes) -> None:
    assert not is_xml(head)
