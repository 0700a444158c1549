"""Fetch MNIST and EMNIST from their public homes, and lay them out as datasets.py reads them.

A download resumes where it was cut off, is checked against the checksum that its field knows it by,
and only then takes its name.
"""

from __future__ import annotations

import hashlib
import os
from argparse import Namespace
from dataclasses import dataclass
from http.client import HTTPException
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

import tqdm

from inkdigit.training import datasets, prepare
from inkdigit.training.datasets import DatasetError

_BLOCK = 1 << 18
_TIMEOUT_S = 30
_ATTEMPTS = 5


@dataclass(frozen=True)
class Source:
    """A file to fetch: its name, its addresses, best first, and its checksum."""

    name: str
    urls: tuple[str, ...]
    checksum: str
    algorithm: str = "sha256"


def _mnist(name: str, sha256: str) -> Source:
    homes = (
        "https://ossci-datasets.s3.amazonaws.com/mnist/",
        "https://storage.googleapis.com/cvdf-datasets/mnist/",
        "http://yann.lecun.com/exdb/mnist/",
    )
    return Source(name, tuple(home + name for home in homes), sha256)


MNIST = (
    _mnist(
        "train-images-idx3-ubyte.gz",
        "440fcabf73cc546fa21475e81ea370265605f56be210a4024d2ca8f203523609",
    ),
    _mnist(
        "train-labels-idx1-ubyte.gz",
        "3552534a0a558bbed6aed32b30c495cca23d567ec52cac8be1a0730e8010255c",
    ),
    _mnist(
        "t10k-images-idx3-ubyte.gz",
        "8d422c7b0a1c1c79245a5bcf07fe86e33eeafee792b84584aec276f5a2dbc4e6",
    ),
    _mnist(
        "t10k-labels-idx1-ubyte.gz",
        "f7ae60f92e00ec6debd23a6088c31dbd2371eca3ffa0defaefb259924204aec6",
    ),
)

EMNIST = Source(
    "gzip.zip",
    ("https://biometrics.nist.gov/cs_links/EMNIST/gzip.zip",),
    "58c8d27c78d21e728a6bc7b3cc06412e",  # the one that torchvision checks; NIST publishes none
    algorithm="md5",
)


def run(args: Namespace) -> int:
    """The command `inkdigit data`."""
    folder = args.data or Path(os.environ.get("INKDIGIT_DATA") or "data")
    lacks_emnist = args.only != "mnist" and not prepare.is_prepared(folder)
    if args.only != "emnist":
        for source in MNIST:
            fetch(source, folder / "mnist" / source.name)
    if lacks_emnist:
        _need_mnist(folder)
        archive = fetch(EMNIST, folder / "emnist" / EMNIST.name)
        prepare.prepare_emnist(archive, folder)
    pens = folder / "pen-strokes"
    if args.only:
        print(f"{folder}: {args.only.upper()} is complete")
    elif pens.is_dir():
        print(f"{folder}: complete")
    else:
        print(
            f"{folder}: all but UCI's pen digits, which training also needs. They have no public "
            f"home in the form that it reads, {pens}/pendigits-orig-train.jsonl.gz and -test: "
            "src/inkdigit/training/datasets.py says how these are laid out."
        )
    return 0


def _need_mnist(folder: Path) -> None:
    """Raise DatasetError, before anything large is fetched, where EMNIST can't be compared."""
    try:
        for part in ("train", "test"):
            datasets.mnist(folder, part=part)
    except DatasetError as error:
        raise DatasetError(f"EMNIST is compared with MNIST, which comes first: {error}") from error


def fetch(source: Source, target: Path) -> Path:
    """Fetch a file unless it is there already, whole; returns where it is.

    Raises DatasetError where no address gives it, or where it is not the file that it should be.
    """
    if target.is_file() and _digest(target, source.algorithm) == source.checksum:
        return target
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(target.name + ".part")
    problems = []
    for url in source.urls:
        for _ in range(_ATTEMPTS):
            before = part.stat().st_size if part.exists() else 0
            try:
                _download(url, part)
            except (URLError, HTTPException, OSError) as error:
                problems.append(f"{url}: {error}")
                after = part.stat().st_size if part.exists() else 0
                if isinstance(error, HTTPError) or after <= before:
                    break  # it will not get better; the next address may be
                continue
            found = _digest(part, source.algorithm)
            if found == source.checksum:
                os.replace(part, target)
                return target
            part.unlink()
            problems.append(f"{url}: its {source.algorithm} is {found}, not {source.checksum}")
            if not before:
                break  # what an earlier run left may have been what was wrong
    raise DatasetError(f"{source.name} could not be fetched:\n  " + "\n  ".join(problems))


def _download(url: str, part: Path) -> None:
    """Download to `part`, on from its end where the server lets us."""
    if urlsplit(url).scheme not in ("http", "https"):
        raise URLError(f"{url} is no web address")
    have = part.stat().st_size if part.exists() else 0
    request = Request(url, headers={"Range": f"bytes={have}-"} if have else {})
    try:
        response = urlopen(request, timeout=_TIMEOUT_S)
    except HTTPError as error:
        if error.code != 416:
            raise
        return  # nothing is left to send: the checksum decides
    with response:
        resumed = response.status == 206
        length = int(response.headers.get("Content-Length") or 0)
        bar = tqdm.tqdm(
            total=(have if resumed else 0) + length or None,
            initial=have if resumed else 0,
            desc=part.name.removesuffix(".part"),
            unit="B",
            unit_scale=True,
            disable=None,
        )
        received = 0
        with bar, part.open("ab" if resumed else "wb") as file:
            while block := response.read(_BLOCK):
                file.write(block)
                received += len(block)
                bar.update(len(block))
        if length and received < length:
            raise OSError(f"cut off after {received:,} of {length:,} bytes")


def _digest(path: Path, algorithm: str) -> str:
    digest = hashlib.new(algorithm, usedforsecurity=False)
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()
