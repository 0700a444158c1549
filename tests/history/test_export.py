from __future__ import annotations

import csv
import io
from collections.abc import Callable
from datetime import UTC, datetime

from inkdigit.history import Store, write_csv
from inkdigit.history.export import HEADER
from inkdigit.ink import Ink
from inkdigit.reading.reading import NOT_A_DIGIT, Reading

MOMENT = datetime(2026, 11, 22, 14, 2, 5, 7000, tzinfo=UTC)


def test_the_table_says_what_was_read(
    store: Store, ink: Ink, reading: Callable[..., Reading]
) -> None:
    for answer in (reading(7), reading(NOT_A_DIGIT), None):
        store.add(ink, answer, created=MOMENT)
    table = io.StringIO(newline="")
    assert write_csv(store.entries(), table) == 3
    table.seek(0)
    seven, refused, unread = csv.DictReader(table)
    assert tuple(seven) == HEADER
    assert {row["created"] for row in (seven, refused, unread)} == {"2026-11-22T14:02:05.007Z"}
    assert (seven["digit"], seven["confidence"], seven["p7"]) == ("7", "0.900000", "0.900000")
    assert (refused["digit"], refused["not_a_digit"]) == ("", "0.900000")
    assert (unread["digit"], unread["confidence"], unread["p0"]) == ("", "", "")
