import threading

from inkdigit.window.newest import NewestSlot


def test_only_the_newest_of_a_burst_is_taken() -> None:
    slot: NewestSlot[int] = NewestSlot()
    for item in range(100):
        slot.put(item)
    assert slot.take() == 99


def test_taking_waits_for_something_to_come() -> None:
    slot: NewestSlot[str] = NewestSlot()
    taken: list[str | None] = []
    taker = threading.Thread(target=lambda: taken.append(slot.take()))
    taker.start()
    slot.put("ink")
    taker.join(10)
    assert taken == ["ink"]


def test_a_closed_slot_lets_the_taker_go() -> None:
    slot: NewestSlot[str] = NewestSlot()
    taken: list[str | None] = ["something"]
    taker = threading.Thread(target=lambda: taken.append(slot.take()))
    taker.start()
    slot.close()
    taker.join(10)
    assert taken == ["something", None]


def test_what_was_not_taken_before_closing_is_not_taken_after() -> None:
    slot: NewestSlot[str] = NewestSlot()
    slot.put("ink")
    slot.close()
    assert slot.take() is None


def test_an_offer_waits_behind_what_is_put_and_gives_way_to_it() -> None:
    slot: NewestSlot[str] = NewestSlot()
    slot.put("ink")
    slot.offer("why")
    assert slot.take() == "ink"
    slot.offer("why")
    slot.put("more ink")
    assert slot.take() == "more ink"


def test_of_several_offers_the_newest_is_taken() -> None:
    slot: NewestSlot[str] = NewestSlot()
    slot.offer("why")
    slot.offer("why now")
    assert slot.take() == "why now"


def test_the_taker_can_see_that_it_is_waited_for() -> None:
    slot: NewestSlot[str] = NewestSlot()
    assert not slot.is_wanted()
    slot.put("ink")
    assert slot.is_wanted()
    slot.take()
    assert not slot.is_wanted()
    slot.close()
    assert slot.is_wanted()
