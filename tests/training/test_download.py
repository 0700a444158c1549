from __future__ import annotations

import hashlib
import shutil
import threading
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from inkdigit.training import download
from inkdigit.training.datasets import DatasetError
from inkdigit.training.download import Source

CONTENT = bytes(range(256)) * 400


@dataclass
class Site:
    """A web server of this test's own: what it serves, how it misbehaves, what it was asked."""

    url: str = ""
    content: bytes = CONTENT
    cut_off_after: list[int] = field(default_factory=list)
    honours_range: bool = True
    ranges: list[str | None] = field(default_factory=list)


@pytest.fixture
def site() -> Iterator[Site]:
    site = Site()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked = self.headers.get("Range")
            site.ranges.append(asked)
            if self.path != "/file":
                self.send_error(404)
                return
            begin = int(asked.removeprefix("bytes=").rstrip("-")) if asked else 0
            begin = begin if site.honours_range else 0
            if begin >= len(site.content):
                self.send_error(416)
                return
            body = site.content[begin:]
            self.send_response(206 if begin else 200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body[: site.cut_off_after.pop(0)] if site.cut_off_after else body)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    site.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield site
    server.shutdown()
    thread.join()
    server.server_close()


def source(*urls: str) -> Source:
    return Source("file", urls, hashlib.sha256(CONTENT).hexdigest())


def test_a_file_is_fetched_and_takes_its_name(site: Site, tmp_path: Path) -> None:
    target = download.fetch(source(f"{site.url}/file"), tmp_path / "sets" / "file")
    assert target.read_bytes() == CONTENT
    assert [path.name for path in target.parent.iterdir()] == ["file"]


def test_what_is_there_already_is_not_fetched_again(site: Site, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(CONTENT)
    download.fetch(source(f"{site.url}/file"), tmp_path / "file")
    assert site.ranges == []


def test_a_download_cut_off_goes_on_where_it_was(site: Site, tmp_path: Path) -> None:
    site.cut_off_after = [30_000, 50_000]
    target = download.fetch(source(f"{site.url}/file"), tmp_path / "file")
    assert target.read_bytes() == CONTENT
    assert site.ranges == [None, "bytes=30000-", "bytes=80000-"]


def test_an_earlier_runs_part_is_used(site: Site, tmp_path: Path) -> None:
    (tmp_path / "file.part").write_bytes(CONTENT[:70_000])
    target = download.fetch(source(f"{site.url}/file"), tmp_path / "file")
    assert target.read_bytes() == CONTENT
    assert site.ranges == ["bytes=70000-"]


def test_a_whole_part_needs_no_more_bytes(site: Site, tmp_path: Path) -> None:
    (tmp_path / "file.part").write_bytes(CONTENT)
    assert download.fetch(source(f"{site.url}/file"), tmp_path / "file").read_bytes() == CONTENT


def test_a_part_that_was_spoilt_is_fetched_anew_from_the_same_address(
    site: Site, tmp_path: Path
) -> None:
    (tmp_path / "file.part").write_bytes(bytes(70_000))
    target = download.fetch(source(f"{site.url}/file"), tmp_path / "file")
    assert target.read_bytes() == CONTENT
    assert site.ranges == ["bytes=70000-", None]


def test_a_server_that_knows_no_ranges_sends_all_again(site: Site, tmp_path: Path) -> None:
    site.honours_range = False
    (tmp_path / "file.part").write_bytes(b"older and otherwise")
    target = download.fetch(source(f"{site.url}/file"), tmp_path / "file")
    assert target.read_bytes() == CONTENT


def test_the_next_address_serves_where_the_first_does_not(site: Site, tmp_path: Path) -> None:
    urls = (f"{site.url}/gone", f"{site.url}/file")
    assert download.fetch(source(*urls), tmp_path / "file").read_bytes() == CONTENT


def test_a_wrong_file_is_refused_and_not_kept(site: Site, tmp_path: Path) -> None:
    site.content = b"an error page in place of the data"
    with pytest.raises(DatasetError, match="its sha256 is"):
        download.fetch(source(f"{site.url}/file"), tmp_path / "file")
    assert list(tmp_path.glob("file*")) == []


def test_emnist_alone_asks_for_the_mnist_that_it_is_compared_with(
    site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(download, "EMNIST", source(f"{site.url}/file"))
    with pytest.raises(DatasetError, match="MNIST, which comes first"):
        download.run(Namespace(data=tmp_path, only="emnist"))
    assert site.ranges == []


def test_of_mnist_alone_no_more_than_that_is_said_to_be_complete(
    tiny_data: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    shutil.copytree(tiny_data / "pen-strokes", tmp_path / "pen-strokes")
    monkeypatch.setattr(download, "MNIST", ())
    assert download.run(Namespace(data=tmp_path, only="mnist")) == 0
    assert capsys.readouterr().out == f"{tmp_path}: MNIST is complete\n"


def test_emnist_that_is_there_stays_as_it_is(
    site: Site, tiny_data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "data"
    shutil.copytree(tiny_data, folder)
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    monkeypatch.setattr(download, "EMNIST", source(f"{site.url}/file"))
    assert download.run(Namespace(data=folder, only="emnist")) == 0
    assert site.ranges == []
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_no_address_but_the_webs_is_opened(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_bytes(CONTENT)
    with pytest.raises(DatasetError, match="no web address"):
        download.fetch(source(secret.as_uri()), tmp_path / "file")
