"""The history as a table for spreadsheets and scripts.

One line an entry, comma-separated as in RFC 4180, the times in UTC as in ISO 8601. All of it is
plain ASCII, so that no program needs a byte order mark. A cell holds only digits, numbers and
times, checked on their way out of the database: none can start a spreadsheet formula.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from typing import TextIO

from inkdigit.history.entry import Entry
from inkdigit.reading.reading import DIGITS

HEADER = ("created", "digit", "confidence", *(f"p{d}" for d in range(DIGITS)), "not_a_digit")
"""`digit` is empty for "not a digit"; for a number it is all of it, and probabilities are empty, as
they are where nothing was read."""


def write_csv(entries: Iterable[Entry], file: TextIO) -> int:
    """Write the entries to a file opened with newline="", and return how many there were."""
    writer = csv.writer(file)
    writer.writerow(HEADER)
    count = 0
    for entry in entries:
        writer.writerow(_cells(entry))
        count += 1
    return count


def _cells(entry: Entry) -> tuple[str, ...]:
    created = entry.created.isoformat(timespec="milliseconds").replace("+00:00", "Z")
    if entry.text is None:
        return (created, *[""] * (len(HEADER) - 1))
    numbers = [f"{number:.6f}" for number in (entry.confidence, *entry.probabilities)]
    empty = [""] * (len(HEADER) - 2 - len(numbers))
    return (created, entry.line or "", *numbers, *empty)
