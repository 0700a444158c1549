"""What the storeys below say went wrong, in the window's language.

They know nothing of Qt and say it in English, on the command line too. Here each of their sentences
is known by its form; one that is not stays as it is.
"""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QCoreApplication


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark a text for translation; Qt's own is typed as giving any object."""
    return text


SENTENCES: tuple[str, ...] = (
    # files and pictures
    QT_TRANSLATE_NOOP("reasons", "there is no such file"),
    QT_TRANSLATE_NOOP("reasons", "you have no permission to read this file"),
    QT_TRANSLATE_NOOP("reasons", "the file can't be read: {reason}"),
    QT_TRANSLATE_NOOP("reasons", "this is a folder, not a file"),
    QT_TRANSLATE_NOOP("reasons", "this is a device or a pipe, not a file"),
    QT_TRANSLATE_NOOP("reasons", "the file is larger than {size} MB"),
    QT_TRANSLATE_NOOP("reasons", "the file is empty"),
    QT_TRANSLATE_NOOP("reasons", "there is no ink in this file"),
    QT_TRANSLATE_NOOP(
        "reasons",
        "this is no picture that can be read: save it as PNG, JPEG, BMP, TIFF, WebP or GIF",
    ),
    QT_TRANSLATE_NOOP("reasons", "there is no ink on the picture: {reason}"),
    QT_TRANSLATE_NOOP("reasons", "nothing on it can be told from its paper"),
    QT_TRANSLATE_NOOP("reasons", "the picture is empty: it has no pixels"),
    QT_TRANSLATE_NOOP("reasons", "the picture is wholly transparent: there is no ink on it"),
    QT_TRANSLATE_NOOP(
        "reasons", "the picture has more than {size} megapixels: make it smaller first"
    ),
    QT_TRANSLATE_NOOP("reasons", "the picture needs more memory than there is: make it smaller"),
    QT_TRANSLATE_NOOP(
        "reasons", "the picture is damaged or incomplete ({reason}): save or copy it once more"
    ),
    QT_TRANSLATE_NOOP("reasons", "there is no page {page} in it"),
    QT_TRANSLATE_NOOP("reasons", "only the first {count} pages of this file are read: split it"),
    QT_TRANSLATE_NOOP("reasons", "this is no InkML file: {reason}"),
    QT_TRANSLATE_NOOP("reasons", "the InkML file is damaged: {reason}"),
    QT_TRANSLATE_NOOP("reasons", "the ink has more than {count} points"),
    QT_TRANSLATE_NOOP("reasons", "the ink has more than {count} strokes"),
    QT_TRANSLATE_NOOP("reasons", "the ink has coordinates that no file can hold"),
    QT_TRANSLATE_NOOP("reasons", "its root is <{name}>, not <ink>"),
    QT_TRANSLATE_NOOP("reasons", "its trace format has no channels X and Y"),
    QT_TRANSLATE_NOOP("reasons", "trace {number} lies impossibly far away"),
    QT_TRANSLATE_NOOP("reasons", "trace {number}: {reason}"),
    QT_TRANSLATE_NOOP("reasons", "its points are too many"),
    QT_TRANSLATE_NOOP("reasons", "the number {text} is too large"),
    QT_TRANSLATE_NOOP("reasons", "{text} is no value of a trace"),
    QT_TRANSLATE_NOOP("reasons", "it is larger than {size} MB"),
    QT_TRANSLATE_NOOP("reasons", "it is not well-formed XML: {reason}, line {line}"),
    QT_TRANSLATE_NOOP("reasons", "its encoding is not one this program reads: {reason}"),
    QT_TRANSLATE_NOOP("reasons", "it has more than {count} elements"),
    QT_TRANSLATE_NOOP("reasons", "its elements are nested more than {count} deep"),
    QT_TRANSLATE_NOOP("reasons", "it brings its own document type, which could define entities"),
    QT_TRANSLATE_NOOP("reasons", "nothing is drawn"),
    QT_TRANSLATE_NOOP("reasons", "the picture holds no ink"),
    QT_TRANSLATE_NOOP("reasons", "the ink has coordinates that are no finite numbers"),
    # a hand's examples
    QT_TRANSLATE_NOOP("reasons", "{folder} is no folder that can be read: {reason}"),
    QT_TRANSLATE_NOOP("reasons", "there are no .inkml files in {folder}"),
    QT_TRANSLATE_NOOP("reasons", "there are more than {count} files in {folder}"),
    QT_TRANSLATE_NOOP("reasons", "{path} can't be learned from: {reason}"),
    QT_TRANSLATE_NOOP("reasons", "it doesn't say what its ink is: {example}"),
    QT_TRANSLATE_NOOP("reasons", "“{text}” is neither a digit nor “{other}”"),
    # folders
    QT_TRANSLATE_NOOP("reasons", "there are no pictures and no ink files in this folder"),
    QT_TRANSLATE_NOOP("reasons", "this folder contains itself, by a link"),
    QT_TRANSLATE_NOOP("reasons", "this folder lies in {count} others: name it to search it"),
    QT_TRANSLATE_NOOP("reasons", "you have no permission to read this folder"),
    QT_TRANSLATE_NOOP("reasons", "the folder can't be read: {reason}"),
    # the network
    QT_TRANSLATE_NOOP("reasons", "There is no network at {path}."),
    QT_TRANSLATE_NOOP("reasons", "{path} is not a network that can be run: {reason}"),
    QT_TRANSLATE_NOOP("reasons", "{path} is not a network that can be looked into: {reason}"),
    QT_TRANSLATE_NOOP("reasons", "{path} is not a network that gives {count} probabilities."),
    QT_TRANSLATE_NOOP(
        "reasons",
        "{path} is a network of another kind: it takes {entry} and gives {answer}, Inkdigit needs "
        "{frame} and {classes}.",
    ),
    QT_TRANSLATE_NOOP("reasons", "The network is damaged: it does not answer with numbers."),
    # the history
    QT_TRANSLATE_NOOP("reasons", "the disk is full"),
    QT_TRANSLATE_NOOP("reasons", "another program has it locked"),
    QT_TRANSLATE_NOOP("reasons", "it may only be read, not written"),
    QT_TRANSLATE_NOOP("reasons", "it is damaged"),
    QT_TRANSLATE_NOOP("reasons", "the disk or folder it lies in does not answer"),
    QT_TRANSLATE_NOOP("reasons", "it is too large"),
    QT_TRANSLATE_NOOP("reasons", "its file was removed or replaced while Inkdigit was running"),
    QT_TRANSLATE_NOOP("reasons", "something that is no file lies in its place"),
    QT_TRANSLATE_NOOP("reasons", "it was written by a newer Inkdigit"),
    QT_TRANSLATE_NOOP("reasons", "its tables are not those of a history"),
    QT_TRANSLATE_NOOP("reasons", "it belongs to another program"),
    QT_TRANSLATE_NOOP("reasons", "a new one was begun"),
    QT_TRANSLATE_NOOP("reasons", "{count} entries were saved from it"),
    QT_TRANSLATE_NOOP("reasons", "{reason}, and no new one can be begun in its place"),
    QT_TRANSLATE_NOOP("reasons", "a drawing of {count} points is too large to keep"),
    QT_TRANSLATE_NOOP("reasons", "This drawing is not kept: {reason}."),
    QT_TRANSLATE_NOOP(
        "reasons",
        "The history can't be used just now: {reason}. Drawing and reading go on, but what is "
        "drawn may not be kept.",
    ),
    QT_TRANSLATE_NOOP(
        "reasons",
        "The history could not be used: {reason}. It was set aside as “{name}”, and {outcome}.",
    ),
    QT_TRANSLATE_NOOP(
        "reasons",
        "The history goes on in a new file, with all that it held: {reason}. What lay in its place "
        "was set aside as “{name}”.",
    ),
    QT_TRANSLATE_NOOP(
        "reasons", "The history goes on in a new file, with all that it held: {reason}."
    ),
    QT_TRANSLATE_NOOP(
        "reasons",
        "The history “{path}” can't be used: {reason}. What is drawn now is listed until Inkdigit "
        "is closed, and not kept.",
    ),
)
"""The sentences, their changing parts in braces: what these hold is put into words in turn."""

_PART = re.compile(r"\\{(\w+)\\}")


def in_our_words(text: str) -> str:
    """Return a message of the storeys below in the window's language, or as it is."""
    for sentence in SENTENCES:
        match = _pattern(sentence).fullmatch(text)
        if match:
            parts = {name: in_our_words(part) for name, part in match.groupdict().items()}
            return QCoreApplication.translate("reasons", sentence).format(**parts)
    return text


def as_sentence(text: str) -> str:
    """Return a message in the window's language, beginning with a capital where there are any."""
    words = in_our_words(text)
    return words[:1].upper() + words[1:]


@cache
def _pattern(sentence: str) -> re.Pattern[str]:
    return re.compile(_PART.sub(r"(?P<\1>.+?)", re.escape(sentence)), re.DOTALL)
