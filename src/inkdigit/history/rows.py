"""Entries as rows of the database, and back.

A row may hold anything: what does not make sense in it is left out of the entry and logged, so that
one damaged row neither hides the others nor shifts their places.
"""

from __future__ import annotations

import logging
import re
import sqlite3
import struct
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any

from inkdigit.history.entry import Entry
from inkdigit.history.errors import DATABASE_ERRORS, HistoryError, Trouble
from inkdigit.history.packed_ink import pack_ink
from inkdigit.history.transactions import transaction
from inkdigit.ink import Ink
from inkdigit.reading.numbers import UNREADABLE, NumberReading
from inkdigit.reading.reading import CLASSES, Reading

_log = logging.getLogger(__name__)

COLUMNS = "id, created_ms, text, confidence, probabilities, settled, ink"
"""What `entry_of` takes, from `entry LEFT JOIN drawing ON entry_id = id`."""

_NUMBER = re.compile(rf"[0-9{re.escape(UNREADABLE)}\n]+")
_EPOCH, _END = datetime(1970, 1, 1, tzinfo=UTC), datetime(3000, 1, 1, tzinfo=UTC)
_PROBABILITIES = struct.Struct(f"<{CLASSES}d")
_Answer = tuple[str | None, float, tuple[float, ...]]
_NOT_READ: _Answer = (None, 0.0, ())


def highest_number(connection: sqlite3.Connection) -> int:
    """Return the highest id that an entry was ever given, 0 where none was or it can't be read."""
    with suppress(*DATABASE_ERRORS):
        row = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'entry'").fetchone()
        return row[0] if row and isinstance(row[0], int) else 0
    return 0


def number_above(connection: sqlite3.Connection, number: int) -> None:
    """Give new entries ids above `number`. Raises sqlite3.Error."""
    with transaction(connection):
        above = max(number, highest_number(connection))
        connection.execute("DELETE FROM sqlite_sequence WHERE name = 'entry'")
        connection.execute("INSERT INTO sqlite_sequence VALUES ('entry', ?)", (above,))


def answer_of(reading: Reading | NumberReading | None) -> _Answer:
    """Return the text, confidence and probabilities that an entry keeps of a reading."""
    if reading is None:
        return _NOT_READ
    if isinstance(reading, NumberReading):
        if not reading.is_single:
            return reading.text, reading.confidence, ()
        reading = reading.digits[0].reading
    text = "" if reading.digit is None else str(reading.digit)
    return text, reading.confidence, reading.probabilities


def pack_answer(answer: _Answer) -> tuple[str | None, float, bytes]:
    """Return an answer as its three columns."""
    text, confidence, probabilities = answer
    return text, confidence, _PROBABILITIES.pack(*probabilities) if probabilities else b""


def pack_drawing(ink: Ink) -> bytes:
    """Return ink as its column. Raises HistoryError for a drawing too large to keep."""
    try:
        return pack_ink(ink)
    except ValueError as error:
        raise HistoryError(f"This drawing is not kept: {error}.", Trouble.TOO_LARGE) from error


def milliseconds(moment: datetime) -> int:
    """Return an aware time as milliseconds since 1970 in UTC."""
    return (moment - _EPOCH) // timedelta(milliseconds=1)


def moment_of(created_ms: int) -> datetime:
    """Return the time of `created_ms` in UTC, which has a local time everywhere.

    Raises OverflowError for one before 1970 or after 2999, TypeError for what is no number.
    """
    moment = _EPOCH + timedelta(milliseconds=created_ms)
    if not _EPOCH <= moment < _END:
        raise OverflowError(f"{moment} has no local time on Windows")
    return moment


def created_of(number: int, created_ms: int) -> datetime:
    """Return when the entry of a number was made; 1970 where its time makes no sense."""
    try:
        return moment_of(created_ms)
    except (OverflowError, TypeError, ValueError):
        _log.warning("history entry %d has no time that makes sense", number)
        return _EPOCH


def entry_of(row: tuple[Any, ...]) -> Entry:
    """Return the entry of a row of COLUMNS, whatever its values are."""
    number, created_ms, text, confidence, probabilities, settled, ink = row
    created = created_of(number, created_ms)
    answer = _NOT_READ
    if text is not None:
        try:
            answer = _checked_answer(text, confidence, probabilities)
        except (TypeError, ValueError, struct.error) as error:
            _log.warning("history entry %d is shown as not read: %s", number, error)
    return Entry(number, created, ink_bytes(ink), *answer, settled=bool(settled))


def ink_bytes(value: object) -> bytes:
    """Return a column of packed ink, empty where damage has made it anything but bytes."""
    return value if isinstance(value, bytes) else b""


def _checked_answer(text: str, confidence: float, packed: bytes) -> _Answer:
    """Return the answer of its columns. Raises TypeError, ValueError, struct.error for nonsense."""
    if len(text) > 1:
        if not _NUMBER.fullmatch(text):
            raise ValueError(f"{text[:20]!r} is no number")
        probabilities: tuple[float, ...] = ()
    elif text and not (text.isascii() and text.isdecimal()):
        raise ValueError(f"{text!r} is no digit")
    else:
        probabilities = _PROBABILITIES.unpack(packed)
    if not all(0 <= p <= 1 for p in (confidence, *probabilities)):
        raise ValueError("a probability that is none")
    return text, confidence, probabilities
