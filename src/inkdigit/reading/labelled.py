"""Examples of a hand as a folder of InkML files, each saying what its ink is.

The label is the file's annotation of the type "truth": a digit, or TRUTH_OF_NO_DIGIT. Files are
named by their labels, but what counts is what they say.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import count
from pathlib import Path

from inkdigit.ink.inkml import InkMLError, read_labelled_inkml, write_inkml
from inkdigit.reading.files import INK_SUFFIXES, UnreadableFile, read_bytes
from inkdigit.reading.framing import NothingToRead, frame_ink
from inkdigit.reading.personal import Example
from inkdigit.reading.reading import DIGITS, NOT_A_DIGIT

TRUTH_OF_NO_DIGIT = "not a digit"
MOST_FILES = 20_000


class LabelledError(ValueError):
    """A folder that holds no examples; the message says which file is the reason, and why."""


def write_examples(examples: Iterable[Example], folder: Path) -> int:
    """Write each example into a new file in `folder`, overwriting none; return how many.

    Raises OSError, and InkMLError for ink that no file can hold.
    """
    written = 0
    for example in examples:
        content = write_inkml(example.ink, truth=_truth_of(example.label))
        name = "other" if example.label == NOT_A_DIGIT else str(example.label)
        for number in count(written + 1):
            try:
                _write_new(folder / f"{number:05d}-{name}.inkml", content)
            except FileExistsError:
                continue
            break
        written += 1
    return written


def _write_new(path: Path, content: bytes) -> None:
    """Write a file that is not there yet, whole or not at all. Raises OSError."""
    try:
        with path.open("xb") as file:
            file.write(content)
    except FileExistsError:
        raise
    except OSError:
        path.unlink(missing_ok=True)
        raise


def read_examples(folder: Path) -> list[Example]:
    """Read all examples that lie in `folder`, as `find_examples` finds them. Raises LabelledError.

    It is all or none: with a part of them nobody would know what was learned.
    """
    return [read_example(file) for file in find_examples(folder)]


def find_examples(folder: Path) -> list[Path]:
    """Find all InkML files that lie in `folder` itself, by name; at least one, at most MOST_FILES.

    Raises LabelledError.
    """
    try:
        files = sorted(path for path in folder.iterdir() if path.suffix.lower() in INK_SUFFIXES)
    except OSError as error:
        reason = error.strerror or str(error)
        raise LabelledError(f"{folder} is no folder that can be read: {reason}") from error
    if not files:
        raise LabelledError(f"there are no .inkml files in {folder}")
    if len(files) > MOST_FILES:
        raise LabelledError(f"there are more than {MOST_FILES:,} files in {folder}")
    return files


def read_example(file: Path) -> Example:
    """Read a file of an example.

    Raises LabelledError where it can't be read, holds no ink or doesn't say what its ink is.
    """
    try:
        ink, truth = read_labelled_inkml(read_bytes(file))
        frame_ink(ink)
        return Example(ink, _label_of(truth))
    except (UnreadableFile, InkMLError, NothingToRead, LabelledError) as error:
        raise LabelledError(f"{file} can't be learned from: {error}") from error


def _label_of(truth: str | None) -> int:
    if truth is None:
        raise LabelledError(
            'it doesn\'t say what its ink is: <annotation type="truth">7</annotation>'
        )
    for label in range(DIGITS + 1):
        if truth == _truth_of(label):
            return label
    raise LabelledError(f"“{truth[:40]}” is neither a digit nor “{TRUTH_OF_NO_DIGIT}”")


def _truth_of(label: int) -> str:
    return TRUTH_OF_NO_DIGIT if label == NOT_A_DIGIT else str(label)
