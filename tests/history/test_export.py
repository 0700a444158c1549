from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from inkdigit.history import Entry, Store, write_csv
from inkdigit.history.export import HEADER
from inkdigit.ink import Ink
from inkdigit.reading.reading import NOT_A_DIGIT, Reading

MOMENT = datetime(2026, 11, 22, 14, 2, 5, 7000, tzinfo=UTC)


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="ascii", newline="") as file:
        return list(csv.DictReader(file))


def test_the_table_says_what_was_read(
    store: Store, tmp_path: Path, ink: Ink, reading: Callable[..., Reading]
) -> None:
    for answer in (reading(7), reading(NOT_A_DIGIT), None):
        store.add(ink, answer, created=MOMENT)
    table = tmp_path / "history.csv"
    assert write_csv(store.entries(), table) == 3
    seven, refused, unread = _rows(table)
    assert tuple(seven) == HEADER
    assert {row["created"] for row in (seven, refused, unread)} == {"2026-11-22T14:02:05.007Z"}
    assert (seven["digit"], seven["confidence"], seven["p7"]) == ("7", "0.900000", "0.900000")
    assert (refused["digit"], refused["not_a_digit"]) == ("", "0.900000")
    assert (unread["digit"], unread["confidence"], unread["p0"]) == ("", "", "")


def test_a_table_that_fails_on_the_way_leaves_the_old_one(tmp_path: Path) -> None:
    def failing() -> Iterator[Entry]:
        yield Entry(1, MOMENT, b"", None, 0.0, (), settled=True)
        raise RuntimeError("half way")

    table = tmp_path / "history.csv"
    table.write_text("the old table")
    with pytest.raises(RuntimeError):
        write_csv(failing(), table)
    assert table.read_text() == "the old table"
    assert list(tmp_path.glob("*history*")) == [table]


def test_a_folder_that_is_not_there_is_an_os_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        write_csv([], tmp_path / "nowhere" / "history.csv")
