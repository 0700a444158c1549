"""A tap and a stroke that begin in the same place."""

from __future__ import annotations

import pytest

from inkdigit.window.canvas_interaction import Device, Phase, PointerEvent
from inkdigit.window.tap import Tap


def at(x: float, phase: Phase = Phase.MOVE) -> PointerEvent:
    return PointerEvent(phase=phase, device=Device.MOUSE, x=x, y=50.0)


def test_a_press_that_stays_is_a_tap_and_no_stroke() -> None:
    tap = Tap()
    for event in (at(0, Phase.PRESS), at(3)):
        assert tap.take(event, reach=5) == ((), False)
    assert tap.take(at(4, Phase.RELEASE), reach=5) == ((), True)


def test_a_press_that_goes_away_is_a_stroke_from_its_first_point() -> None:
    tap = Tap()
    events = [at(0, Phase.PRESS), at(3), at(9), at(2), at(0, Phase.RELEASE)]
    told = [tap.take(event, reach=5) for event in events]
    assert [event for part, _ in told for event in part] == events
    assert not any(tapped for _, tapped in told)
    assert [len(part) for part, _ in told] == [0, 0, 3, 1, 1]


def test_a_stroke_may_begin_with_a_leap_to_its_end() -> None:
    tap = Tap()
    press, release = at(0, Phase.PRESS), at(40, Phase.RELEASE)
    tap.take(press, reach=5)
    assert tap.take(release, reach=5) == ([press, release], False)


@pytest.mark.parametrize("phase", [Phase.MOVE, Phase.RELEASE])
def test_what_the_system_takes_back_is_no_tap(phase: Phase) -> None:
    tap = Tap()
    tap.take(at(0, Phase.PRESS), reach=5)
    assert tap.take(at(0, Phase.CANCEL), reach=5) == ((), False)
    after = at(0, phase)
    assert tap.take(after, reach=5) == ((after,), False)
