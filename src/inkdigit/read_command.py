"""`inkdigit read`: pictures and ink files in, a table or JSON out."""

from __future__ import annotations

import glob
import json
import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from inkdigit.progress import Progress

if TYPE_CHECKING:
    from inkdigit.reading.batch import FileReading

DESCRIPTION = """\
Read digits from pictures (PNG, JPEG, BMP, TIFF, WebP, GIF) and ink files (InkML), told by
their content. Folders are searched for files so called, and the folders in them.
A picture or a drawing is read as one digit, dark on light or light on dark."""

EXAMPLES = """\
examples:
  inkdigit read seven.png
  inkdigit read --json scans/ > digits.jsonl

With --json each file is one object on a line of its own:
  {"path": "seven.png", "digit": 7, "confidence": 0.99, "probabilities": [ten of them],
   "not_a_digit": 0.001, "text": "7",
   "digits": [{"digit": 7, "confidence": 0.99, "box": [x, y, width, height]}], "error": null}
"digit" is null where it is none; "box" is in pixels of the picture, upright, or of the ink.

The exit status is 0, or 1 where a file could not be read, or 2 where nothing was tried."""

_WIDEST_PATH = 60


def add_arguments(parser: ArgumentParser) -> None:
    """Add the options of `inkdigit read`."""
    parser.add_argument(
        "paths", nargs="+", type=Path, metavar="PATH", help="a picture, an ink file or a folder"
    )
    parser.add_argument("--json", action="store_true", help="print JSON, an object a line")
    parser.add_argument(
        "--network",
        type=Path,
        metavar="FILE",
        help="read with this .tflite or .keras file (default: the network that came with Inkdigit)",
    )


def run(args: Namespace) -> int:
    """Read what `args` names and print it; return the exit status."""
    from inkdigit.reading.batch import find_files, read_files
    from inkdigit.reading.network import NetworkError
    from inkdigit.reading.reader import Reader

    try:
        with _libraries_hushed():
            reader = Reader.load(args.network)
    except NetworkError as error:
        print(f"inkdigit: {error}", file=sys.stderr)
        return 2
    found = list(find_files(_expanded(args.paths)))
    width = min(max((len(str(item.path)) for item in found), default=0), _WIDEST_PATH)
    if not args.json:
        print(f"{'file':<{width}}  digit     sure  else")
    failed = False
    for file in _with_progress(read_files(found, reader), len(found)):
        failed |= file.error is not None
        print(json_line(file) if args.json else table_line(file, width=width))
    return int(failed)


def json_line(file: FileReading) -> str:
    """A file's reading as a JSON object, all keys present."""
    reading, box = file.reading, file.box
    answer: dict[str, object] = {"path": str(file.path), "digit": None, "confidence": None}
    answer |= {"probabilities": None, "not_a_digit": None, "text": "", "digits": []}
    answer["error"] = file.error
    if reading is not None:
        digit, confidence = reading.digit, reading.confidence
        answer |= {"digit": digit, "confidence": confidence}
        answer["probabilities"] = list(reading.probabilities[:-1])
        answer["not_a_digit"] = reading.not_a_digit
        if digit is not None and box is not None:
            answer["text"] = str(digit)
            place = [box.left, box.top, box.width, box.height]
            answer["digits"] = [{"digit": digit, "confidence": confidence, "box": place}]
    return json.dumps(answer, ensure_ascii=False)


def table_line(file: FileReading, *, width: int) -> str:
    """A file's reading as a line of the table, its path padded to `width`."""
    path = _printable(str(file.path)).ljust(width)
    if file.reading is None:
        return f"{path}  {_printable(file.error or '')}"
    digit = "–" if file.reading.digit is None else str(file.reading.digit)
    ranked = sorted(
        range(len(file.reading.probabilities)), key=file.reading.probabilities.__getitem__
    )
    second = ranked[-2]
    other = "not a digit" if second == len(ranked) - 1 else str(second)
    share = file.reading.probabilities[second]
    line = f"{path}  {digit:^5}  {file.reading.confidence:>7.1%}"
    if file.reading.digit is None:
        return f"{line}  not a digit"
    return f"{line}  {other} {share:.1%}" if share >= 0.001 else line


@contextmanager
def _libraries_hushed() -> Iterator[None]:
    """Keep what LiteRT says of itself while it starts off the terminal: it knows no other way."""
    try:
        kept = os.dup(2)
    except OSError:  # there is no stderr
        yield
        return
    sys.stderr.flush()
    try:
        with open(os.devnull, "wb") as nowhere:
            os.dup2(nowhere.fileno(), 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)


def _expanded(paths: Iterable[Path]) -> Iterator[Path]:
    """The paths, `*` and `?` made into names as no shell on Windows does it."""
    for path in paths:
        matches = [] if os.path.lexists(path) else sorted(glob.glob(str(path)))
        yield from [Path(match) for match in matches] or [path]


def _with_progress(files: Iterator[FileReading], total: int) -> Iterator[FileReading]:
    """The same files, a progress bar shown on the terminal while one waits for the next."""
    progress = Progress(total, sys.stderr)
    try:
        for done, file in enumerate(files, start=1):
            if sys.stdout.isatty():
                progress.hide()
            yield file
            progress.show(done)
    finally:
        progress.hide()


def _printable(text: str) -> str:
    """Text that can do nothing to a terminal but appear on it."""
    return "".join(letter if letter.isprintable() else "�" for letter in text)
