from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from inkdigit.history import HistoryError, Store, Trouble, packed_ink
from inkdigit.ink import Ink, Point, Stroke
from inkdigit.reading.reading import NOT_A_DIGIT, Reading

Readings = Callable[..., Reading]
MOMENT = datetime(2026, 11, 22, 14, 2, 5, 123000, tzinfo=UTC)


def _texts(store: Store, **where: int) -> list[str | None]:
    return [entry.text for entry in store.page(**{"offset": 0, "limit": 100, **where})]


def test_an_entry_comes_back_as_it_was_added(
    store: Store, path: Path, ink: Ink, reading: Readings
) -> None:
    seven = reading(7, 0.993)
    added = store.add(ink, seven, created=MOMENT)
    store.close()

    reopened = Store.open(path)
    (entry,) = reopened.page(offset=0, limit=10)
    reopened.close()
    assert reopened.notice is None
    assert (entry.id, entry.created, entry.ink) == (added.id, MOMENT, ink)
    assert (entry.text, entry.digit, entry.confidence) == ("7", 7, 0.993)
    assert entry.probabilities == seven.probabilities


def test_a_time_of_another_zone_is_kept_as_utc(store: Store, ink: Ink) -> None:
    there = MOMENT.astimezone(timezone(timedelta(hours=5, minutes=30)))
    assert store.add(ink, created=there).created == MOMENT
    assert store.add(ink, created=there).created.tzinfo is UTC


def test_not_a_digit_and_not_read_yet_are_two_things(
    store: Store, ink: Ink, reading: Readings
) -> None:
    refused, unread = store.add(ink, reading(NOT_A_DIGIT)), store.add(ink)
    assert (refused.text, refused.digit, refused.confidence) == ("", None, 0.9)
    assert (unread.text, unread.digit, unread.confidence) == (None, None, 0.0)
    assert unread.probabilities == ()


def test_an_entry_follows_its_drawing(store: Store, ink: Ink, reading: Readings) -> None:
    entry = store.add(ink, reading(1), created=MOMENT)
    longer = ink.with_stroke(Stroke((Point(9, 9, 1.0, 900),)))
    updated = store.update(entry.id, longer, reading(7))
    assert updated is not None
    assert (updated.id, updated.created, updated.ink, updated.digit) == (
        entry.id,
        MOMENT,
        longer,
        7,
    )
    assert list(store.entries()) == [updated]


def test_an_entry_is_settled_until_its_drawing_goes_on(store: Store, ink: Ink) -> None:
    entry = store.add(ink)
    assert not entry.settled
    store.settle(entry.id)
    assert store.page(offset=0, limit=1)[0].settled
    updated = store.update(entry.id, ink, None)
    assert updated is not None
    assert not updated.settled


def test_an_entry_read_again_changes_in_its_reading_alone(
    store: Store, ink: Ink, reading: Readings
) -> None:
    entry = store.add(ink, reading(1), created=MOMENT)
    store.settle(entry.id)
    again = store.read_again(entry.id, ink, reading(7))
    assert again is not None
    assert (again.id, again.created, again.ink, again.digit, again.settled) == (
        entry.id,
        MOMENT,
        ink,
        7,
        True,
    )
    assert list(store.entries()) == [again]


def test_a_reading_of_other_ink_than_an_entry_holds_by_now_is_not_kept(
    store: Store, ink: Ink, reading: Readings
) -> None:
    entry = store.add(ink, reading(1))
    longer = store.update(entry.id, ink.with_stroke(Stroke((Point(9, 9),))), reading(4))
    assert store.read_again(entry.id, ink, reading(7)) is None
    assert list(store.entries()) == [longer]
    assert longer is not None
    store.delete([entry.id])
    assert store.read_again(entry.id, longer.ink, reading(7)) is None


def test_pages_go_from_the_newest_to_the_oldest(store: Store, ink: Ink, reading: Readings) -> None:
    for number in range(25):
        store.add(ink, reading(number % 10))
    everything = _texts(store)
    assert everything == [str(n % 10) for n in reversed(range(25))]
    for offset in range(27):
        for limit in (0, 1, 7, 100):
            assert _texts(store, offset=offset, limit=limit) == everything[offset : offset + limit]


def test_pages_and_counts_keep_to_one_digit(store: Store, ink: Ink, reading: Readings) -> None:
    for best in (3, NOT_A_DIGIT, 3, 4):
        store.add(ink, reading(best))
    store.add(ink)
    assert _texts(store, digit=3) == ["3", "3"]
    assert _texts(store, digit=NOT_A_DIGIT) == [""]
    assert [store.count(d) for d in (None, 3, 4, 5, NOT_A_DIGIT)] == [5, 2, 1, 0, 1]


def test_counts_follow_every_change(store: Store, ink: Ink, reading: Readings) -> None:
    entry = store.add(ink, reading(3))
    assert (store.count(), store.count(3)) == (1, 1)
    store.update(entry.id, ink, reading(8))
    assert (store.count(3), store.count(8)) == (0, 1)
    deletion = store.delete([entry.id])
    assert (store.count(), store.count(8)) == (0, 0)
    store.restore(deletion)
    assert (store.count(), store.count(8)) == (1, 1)


def test_counts_see_what_a_second_window_adds(store: Store, path: Path, ink: Ink) -> None:
    assert store.count() == 0
    other = Store.open(path)
    other.add(ink)
    assert store.count() == 1
    other.close()


def test_a_deletion_is_undone_in_place(store: Store, ink: Ink, reading: Readings) -> None:
    entries = [store.add(ink, reading(number)) for number in range(4)]
    first = store.delete([entries[1].id])
    second = store.delete([entries[2].id, entries[0].id])
    assert (first.count, second.count) == (1, 2)
    assert _texts(store) == ["3"]
    assert store.restore(first) == 1
    assert _texts(store) == ["3", "1"]
    assert store.restore(second) == 2
    assert _texts(store) == ["3", "2", "1", "0"]


def test_clearing_all_can_be_undone(store: Store, ink: Ink) -> None:
    entries = [store.add(ink) for _ in range(3)]
    earlier = store.delete([entries[0].id])
    cleared = store.clear_all()
    assert (cleared.count, store.count(), store.page(offset=0, limit=9)) == (2, 0, [])
    assert store.restore(cleared) == 2
    assert store.restore(earlier) == 1


def test_a_deleted_entry_is_not_drawn_on(store: Store, ink: Ink) -> None:
    entry = store.add(ink)
    store.delete([entry.id])
    assert store.update(entry.id, ink, None) is None
    assert list(store.entries()) == []


def test_closing_makes_a_deletion_final_and_gives_the_disk_back(
    store: Store, path: Path, ink: Ink
) -> None:
    for _ in range(200):
        store.add(ink)
    deletion = store.clear_all()
    store.close()
    assert path.stat().st_size < 64_000
    reopened = Store.open(path)
    assert reopened.restore(deletion) == 0
    reopened.close()


def test_the_id_of_a_deleted_entry_is_not_given_again(store: Store, path: Path, ink: Ink) -> None:
    entry = store.add(ink)
    store.delete([entry.id])
    store.close()
    reopened = Store.open(path)
    assert reopened.add(ink).id > entry.id
    reopened.close()


def test_all_entries_stream_from_the_oldest(store: Store, ink: Ink, reading: Readings) -> None:
    ids = [store.add(ink, reading(number % 2)).id for number in range(1201)]
    store.delete(ids[:1])
    assert [entry.id for entry in store.entries()] == ids[1:]
    assert [entry.id for entry in store.entries(1)] == ids[1::2]


def test_a_drawing_too_large_to_keep_is_said(
    store: Store, ink: Ink, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packed_ink, "MAX_UNPACKED_BYTES", 500)
    with pytest.raises(HistoryError, match="not kept") as raised:
        store.add(ink)
    assert raised.value.trouble is Trouble.TOO_LARGE
    assert store.count() == 0


def test_closing_twice_does_no_harm(store: Store) -> None:
    store.close()
    store.close()
