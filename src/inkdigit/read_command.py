"""`inkdigit read`: pictures and ink files in, a table or JSON out."""

from __future__ import annotations

import glob
import os
import sys
import unicodedata
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from inkdigit.progress import Progress

if TYPE_CHECKING:
    from inkdigit.reading.batch import FileReading, Found

DESCRIPTION = """\
Read digits from pictures (PNG, JPEG, BMP, TIFF, WebP, GIF) and ink files (InkML), told by
their content. Folders are searched for files so called, and the folders in them.
A picture or a drawing is read as a digit or a number, line by line, dark on light or light on
dark; of a TIFF with several pages, each is read for itself."""

EXAMPLES = """\
examples:
  inkdigit read seven.png
  inkdigit read --json scans/ > digits.jsonl
  inkdigit read --csv pages.tiff > digits.csv

With --json each file, or each page, is one object on a line of its own:
  {"path": "seven.png", "page": null, "digit": 7, "confidence": 0.99,
   "probabilities": [ten of them], "not_a_digit": 0.001, "text": "7",
   "digits": [{"digit": 7, "confidence": 0.99, "box": [x, y, width, height]}], "error": null}
"digit" is null where it is none, and for a number, as its probabilities are: "text" has all of it,
"digits" each one. "box" is in pixels of the picture, upright, or of the ink;
"page" is 1, 2, 3 … in a TIFF with several pages. With --csv the same is a table for a
spreadsheet, without the boxes: a first line of names, then a line for each file or page.

The exit status is 0, or 1 where a file could not be read, or 2 where nothing was tried."""

_HEADING = "file"
_WIDEST_PATH = 60
_PAGES = (".tif", ".tiff")
_ROOM_FOR_PAGE = len(", page 99")


def add_arguments(parser: ArgumentParser) -> None:
    """Add the options of `inkdigit read`."""
    parser.add_argument(
        "paths", nargs="+", type=_path, metavar="PATH", help="a picture, an ink file or a folder"
    )
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print JSON, an object a line")
    form.add_argument("--csv", action="store_true", help="print comma-separated values")
    parser.add_argument(
        "--network",
        type=Path,
        metavar="FILE",
        help="read with this .tflite or .keras file (default: the network that came with Inkdigit)",
    )


def _path(word: str) -> Path:
    if not word:  # a variable of a script that is empty, and no wish for the folder it runs in
        raise ArgumentTypeError("an empty name names nothing")
    return Path(word)


def run(args: Namespace) -> int:
    """Read what `args` names and print it; return the exit status."""
    from inkdigit.reading.batch import find_files, read_files
    from inkdigit.reading.network import NetworkError
    from inkdigit.reading.reader import Reader
    from inkdigit.reading.records import CSV_HEADER, csv_cells, csv_line, json_line

    try:
        with _libraries_hushed():
            reader = Reader.load(args.network)
    except NetworkError as error:
        print(f"inkdigit: {error}", file=sys.stderr)
        return 2
    found = list(find_files(_expanded(args.paths)))
    width = min(max([len(_HEADING), *map(_columns_of, found)]), _WIDEST_PATH)
    if args.csv:
        print(csv_line(CSV_HEADER))
    elif not args.json:
        print(f"{_HEADING:<{width}}  digit     sure  else")
    failed = False
    for file in _with_progress(read_files(found, reader), len(found)):
        failed |= file.error is not None
        if args.csv:
            print(csv_line(csv_cells(file)))
        else:
            print(json_line(file) if args.json else table_line(file, width=width))
    return int(failed)


def table_line(file: FileReading, *, width: int) -> str:
    """A file's reading as a line of the table, its path padded to `width` columns."""
    page = "" if file.page is None else f", page {file.page}"
    path = _printable(str(file.path)) + page
    path += " " * (width - columns(path))
    if file.number is None:
        return f"{path}  {_printable(file.error or '')}"
    if file.reading is None:
        text = file.text.replace("\n", " ")
        return f"{path}  {text:^5}  {file.number.confidence:>7.1%}"
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


def _columns_of(found: Found) -> int:
    """How many columns the first cell of a file's lines takes: a page's number has room there."""
    room = _ROOM_FOR_PAGE if found.path.suffix.lower() in _PAGES else 0
    return columns(_printable(str(found.path))) + room


def columns(text: str) -> int:
    """How many columns of a terminal a text takes: two for a wide letter, none for a mark on one.

    Wide are those that Unicode's Standard Annex 11 calls wide or fullwidth.
    """
    return sum(
        0
        if unicodedata.category(letter) in ("Mn", "Me")
        else 1 + (unicodedata.east_asian_width(letter) in "WF")
        for letter in text
    )


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
        matches = [] if os.path.lexists(path) else sorted(glob.glob(str(path).replace("[", "[[]")))
        yield from [Path(match) for match in matches] or [path]


def _with_progress(files: Iterator[FileReading], total: int) -> Iterator[FileReading]:
    """The same files, a progress bar shown on the terminal while one waits for the next."""
    progress = Progress(total, sys.stderr)
    try:
        for done, file in enumerate(files, start=1):
            if sys.stdout.isatty():
                progress.hide()
            yield file
            progress.show(min(done, total))
    finally:
        progress.hide()


def _printable(text: str) -> str:
    """Text that can do nothing to a terminal but appear on it."""
    return "".join(letter if letter.isprintable() else "�" for letter in text)
