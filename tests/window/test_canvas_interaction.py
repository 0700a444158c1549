import math
from dataclasses import replace

import pytest

from inkdigit.ink import Point
from inkdigit.window.canvas_interaction import (
    FARTHEST,
    LEAST_PRESSURE,
    PEN_NEAR_MS,
    PEN_REMEMBERED_MS,
    TOUCH_REMEMBERED_MS,
    Begin,
    Button,
    Cancel,
    Deepen,
    Device,
    Extend,
    Finish,
    Interaction,
    Phase,
    PointerEvent,
    Tool,
    cancel,
    interrupt,
    steady_pressure,
    step,
)

MOUSE, TABLET, TOUCH, KEYBOARD = Device.MOUSE, Device.TABLET, Device.TOUCH, Device.KEYBOARD
PRESS, MOVE, RELEASE, LEAVE = Phase.PRESS, Phase.MOVE, Phase.RELEASE, Phase.LEAVE


def event(phase, device=MOUSE, x=math.nan, y=math.nan, *, button=Button.LEFT, **more):
    """An event as devices send them: the button that acts is held until its release."""
    held = frozenset() if phase in (RELEASE, LEAVE) else frozenset({button})
    about = None if phase is MOVE else button
    fields = {"phase": phase, "device": device, "x": x, "y": y, "button": about, "held": held}
    return PointerEvent(**(fields | more))


def hover(device=MOUSE, x=math.nan, y=math.nan, **more):
    return event(MOVE, device, x, y, held=frozenset(), **more)


def after(*events, tool=Tool.PEN, state=None):
    """The state and all that was decided after a number of events."""
    state, actions = state or Interaction(), []
    for one in events:
        state, done = step(state, one, tool=tool)
        actions += done
    return state, actions


def decided(*events, tool=Tool.PEN, state=None):
    return after(*events, tool=tool, state=state)[1]


def at(x, y, pressure=None, time_ms=0):
    return Point(x, y, pressure, time_ms)


class TestAStroke:
    def test_goes_from_press_to_release(self):
        assert decided(
            event(PRESS, x=10, y=10, time_ms=1),
            event(MOVE, x=20, y=15, time_ms=2),
            event(RELEASE, x=30, y=20, time_ms=3),
        ) == [
            Begin(Tool.PEN, at(10, 10, time_ms=1)),
            Extend(at(20, 15, time_ms=2)),
            Extend(at(30, 20, time_ms=3)),
            Finish(),
        ]

    def test_a_click_is_a_dot(self):
        assert decided(event(PRESS, x=10, y=10), event(RELEASE, x=10, y=10)) == [
            Begin(Tool.PEN, at(10, 10)),
            Finish(),
        ]

    def test_moving_with_no_button_down_draws_nothing(self):
        assert decided(hover(x=10, y=10), hover(x=20, y=20)) == []

    def test_the_same_position_again_adds_no_point(self):
        moves = [event(MOVE, x=20, y=20)] * 3
        assert decided(event(PRESS, x=10, y=10), *moves)[1:] == [Extend(at(20, 20))]

    @pytest.mark.parametrize("x", [math.nan, math.inf, -math.inf])
    def test_a_position_that_is_none_adds_no_point(self, x):
        assert decided(event(PRESS, x=10, y=10), event(MOVE, x=x, y=20))[1:] == []
        assert decided(event(PRESS, x=x, y=20)) == []

    def test_it_ends_though_the_position_of_its_release_is_none(self):
        assert decided(event(PRESS, x=10, y=10), event(RELEASE))[1:] == [Finish()]

    def test_it_goes_on_beyond_the_paper(self):
        press, move = event(PRESS, x=10, y=10), event(MOVE, x=-700, y=900)
        assert decided(press, move)[1:] == [Extend(at(-700, 900))]

    def test_positions_out_of_this_world_are_held_at_its_end(self):
        press, move = event(PRESS, x=10, y=10), event(MOVE, x=-1e12, y=1e300)
        assert decided(press, move)[1:] == [Extend(at(-FARTHEST, FARTHEST))]

    def test_time_never_goes_back(self):
        press = event(PRESS, x=10, y=10, time_ms=500)
        actions = decided(press, event(MOVE, x=20, y=20, time_ms=400))
        assert actions[1].point.time_ms == 500

    def test_a_press_beside_the_paper_draws_nothing(self):
        assert decided(event(PRESS, x=-10, y=10), event(RELEASE, x=-10, y=10)) == []

    def test_one_begun_beside_the_paper_comes_in_from_its_edge(self):
        moves = [(-40, 10), (-5, 12), (15, 14), (30, 16)]
        press, *rest = [event(MOVE, x=x, y=y) for x, y in moves]
        actions = decided(replace(press, phase=PRESS, button=Button.LEFT), *rest)
        assert actions == [
            Begin(Tool.PEN, at(-5, 12)),
            Extend(at(15, 14)),
            Extend(at(30, 16)),
        ]

    def test_escape_takes_it_back_and_the_rest_of_it_draws_nothing(self):
        state, _ = after(event(PRESS, x=10, y=10), event(MOVE, x=20, y=20))
        state, actions = cancel(state)
        assert actions == (Cancel(),)
        assert decided(event(MOVE, x=30, y=30), event(RELEASE, x=30, y=30), state=state) == []

    def test_losing_the_focus_keeps_it_and_the_rest_of_it_draws_nothing(self):
        state, _ = after(event(PRESS, x=10, y=10), event(MOVE, x=20, y=20))
        state, actions = interrupt(state)
        assert actions == (Finish(),)
        assert decided(event(MOVE, x=30, y=30), event(RELEASE, x=30, y=30), state=state) == []

    @pytest.mark.parametrize("end", [cancel, interrupt])
    def test_with_none_going_on_there_is_nothing_to_end(self, end):
        assert end(Interaction()) == (Interaction(), ())
        waiting, _ = after(event(PRESS, x=-10, y=10))
        assert end(waiting)[1] == ()

    def test_leaving_the_widget_with_the_button_down_does_not_end_it(self):
        actions = decided(
            event(PRESS, x=10, y=10), event(LEAVE, button=None), event(MOVE, x=-50, y=10)
        )
        assert actions[1:] == [Extend(at(-50, 10))]

    def test_a_release_that_was_never_told_ends_it_at_the_next_move(self):
        press, move = event(PRESS, x=10, y=10), event(MOVE, x=20, y=20)
        assert decided(press, move, hover(x=300, y=300))[2:] == [Finish()]

    def test_a_release_that_was_never_told_ends_it_at_the_next_press(self):
        press, again = event(PRESS, x=10, y=10), event(PRESS, x=90, y=90)
        assert decided(press, again)[1:] == [Finish(), Begin(Tool.PEN, at(90, 90))]


class TestButtons:
    def test_the_right_one_erases(self):
        assert decided(event(PRESS, x=10, y=10, button=Button.RIGHT)) == [
            Begin(Tool.ERASER, at(10, 10))
        ]

    @pytest.mark.parametrize("button", [Button.OTHER, None])
    def test_others_do_nothing(self, button):
        assert decided(event(PRESS, x=10, y=10, button=button)) == []

    def test_a_second_one_changes_nothing(self):
        both = frozenset({Button.LEFT, Button.RIGHT})
        assert decided(
            event(PRESS, x=10, y=10),
            event(PRESS, x=10, y=10, button=Button.RIGHT, held=both),
            event(MOVE, x=20, y=20, held=both),
            event(RELEASE, x=20, y=20, button=Button.RIGHT, held=frozenset({Button.LEFT})),
            event(MOVE, x=30, y=30),
        )[1:] == [Extend(at(20, 20)), Extend(at(30, 30))]

    def test_the_tool_chosen_is_the_left_one(self):
        assert decided(event(PRESS, x=1, y=1), tool=Tool.ERASER) == [Begin(Tool.ERASER, at(1, 1))]

    def test_a_tool_chosen_meanwhile_waits_for_the_next_stroke(self):
        state, _ = after(event(PRESS, x=10, y=10))
        state, actions = step(state, event(MOVE, x=20, y=20), tool=Tool.ERASER)
        assert actions == (Extend(at(20, 20)),)
        assert state.gesture.tool is Tool.PEN


class TestThePen:
    def test_draws_with_its_pressure(self):
        press = event(PRESS, TABLET, 10, 10, pressure=0.4)
        assert decided(press) == [Begin(Tool.PEN, at(10, 10, 0.4))]

    def test_its_other_end_erases(self):
        press = event(PRESS, TABLET, 10, 10, eraser_end=True)
        assert decided(press) == [Begin(Tool.ERASER, at(10, 10))]

    def test_lifting_it_keeps_the_last_pressure(self):
        actions = decided(
            event(PRESS, TABLET, 10, 10, pressure=0.4),
            event(RELEASE, TABLET, 12, 12, pressure=0.0),
        )
        assert actions[1:] == [Extend(at(12, 12, 0.4)), Finish()]

    def test_pressing_harder_on_the_spot_makes_the_point_heavier(self):
        actions = decided(
            event(PRESS, TABLET, 10, 10, pressure=0.1),
            event(MOVE, TABLET, 10, 10, pressure=0.6),
            event(MOVE, TABLET, 10, 10, pressure=0.3),
            event(RELEASE, TABLET, 10, 10, pressure=0.9),
        )
        assert actions == [
            Begin(Tool.PEN, at(10, 10, 0.1)),
            Deepen(at(10, 10, 0.6)),
            Finish(),
        ]

    @pytest.mark.parametrize(
        ("told", "last", "drawn"),
        [
            (0.5, None, 0.5),
            (0.001, 0.5, LEAST_PRESSURE),
            (3.0, None, 1.0),
            (0.0, 0.5, 0.5),
            (0.0, None, LEAST_PRESSURE),
            (math.nan, 0.5, 0.5),
            (math.nan, None, LEAST_PRESSURE),
            (-1.0, 0.7, 0.7),
            (None, 0.5, 0.5),
            (None, None, None),
        ],
    )
    def test_has_a_least_pressure_and_remembers_the_last(self, told, last, drawn):
        assert steady_pressure(told, last=last) == drawn

    def test_the_mouse_events_that_the_system_makes_of_it_are_ignored(self):
        pen = [event(PRESS, TABLET, 10, 10), event(MOVE, TABLET, 20, 20)]
        echo = [
            event(PRESS, MOUSE, 10, 10, synthesized=True),
            event(MOVE, MOUSE, 20, 20, synthesized=True),
            event(RELEASE, MOUSE, 20, 20, synthesized=True),
        ]
        assert decided(pen[0], echo[0], pen[1], echo[1], echo[2]) == decided(*pen)

    def test_mouse_events_are_ignored_while_it_is_down_even_where_nothing_marks_them(self):
        state, _ = after(event(PRESS, TABLET, 10, 10))
        assert decided(event(PRESS, MOUSE, 11, 11), event(MOVE, MOUSE, 9, 9), state=state) == []

    def test_late_echoes_of_it_are_ignored(self):
        state, _ = after(
            event(PRESS, TABLET, 10, 10, time_ms=0),
            event(RELEASE, TABLET, 10, 10, time_ms=50),
            event(LEAVE, TABLET, time_ms=60),
        )
        echo = event(PRESS, MOUSE, 10, 10, synthesized=True, time_ms=100)
        assert decided(echo, state=state) == []

    def test_synthesized_mouse_events_draw_where_no_pen_was_ever_seen(self):
        assert decided(event(PRESS, MOUSE, 10, 10, synthesized=True))

    def test_a_real_mouse_draws_while_it_lies_near(self):
        state, _ = after(hover(TABLET, 50, 50))
        assert decided(event(PRESS, MOUSE, 10, 10), state=state) == [Begin(Tool.PEN, at(10, 10))]

    def test_it_takes_over_from_the_mouse(self):
        actions = decided(event(PRESS, MOUSE, 10, 10), event(PRESS, TABLET, 90, 90))
        assert actions[1:] == [Finish(), Begin(Tool.PEN, at(90, 90))]

    def test_hovering_over_a_mouse_stroke_does_not_end_it(self):
        actions = decided(
            event(PRESS, MOUSE, 10, 10), hover(TABLET, 90, 90), event(MOVE, MOUSE, 20, 20)
        )
        assert actions[1:] == [Extend(at(20, 20))]

    def test_leaving_the_tablet_ends_the_stroke(self):
        assert decided(event(PRESS, TABLET, 10, 10), event(LEAVE, TABLET))[1:] == [Finish()]


class TestTouch:
    def test_draws_with_one_finger(self):
        assert decided(
            event(PRESS, TOUCH, 10, 10, contact=3),
            event(MOVE, TOUCH, 20, 20, contact=3),
            event(RELEASE, TOUCH, 20, 20, contact=3),
        ) == [Begin(Tool.PEN, at(10, 10)), Extend(at(20, 20)), Finish()]

    def test_a_second_finger_changes_nothing(self):
        state, _ = after(event(PRESS, TOUCH, 10, 10, contact=1))
        second = [event(phase, TOUCH, 90, 90, contact=2) for phase in (PRESS, MOVE, RELEASE)]
        assert decided(*second, state=state) == []
        assert decided(event(MOVE, TOUCH, 20, 20, contact=1), state=state) == [Extend(at(20, 20))]

    def test_is_ignored_while_a_pen_is_near(self):
        pen = hover(TABLET, 50, 50, time_ms=1000)
        palm = event(PRESS, TOUCH, 10, 10, time_ms=1000 + PEN_NEAR_MS - 1)
        assert decided(pen, palm) == []

    def test_is_ignored_for_a_moment_after_the_pen_has_left(self):
        pen = [hover(TABLET, 50, 50, time_ms=900), event(LEAVE, TABLET, time_ms=1000)]
        palm = event(PRESS, TOUCH, 10, 10, time_ms=1000 + PEN_REMEMBERED_MS - 1)
        assert decided(*pen, palm) == []
        assert decided(*pen, replace(palm, time_ms=1000 + PEN_REMEMBERED_MS))

    def test_works_again_where_nobody_tells_that_the_pen_has_left(self):
        pen = hover(TABLET, 50, 50, time_ms=1000)
        assert decided(pen, event(PRESS, TOUCH, 10, 10, time_ms=1000 + PEN_NEAR_MS))

    def test_the_palm_that_came_before_the_pen_is_taken_back(self):
        palm = [event(PRESS, TOUCH, 10, 10, time_ms=0), event(MOVE, TOUCH, 12, 12, time_ms=5)]
        state, actions = after(*palm, hover(TABLET, 50, 50, time_ms=9))
        assert actions[2:] == [Cancel()]
        assert decided(event(MOVE, TOUCH, 14, 14, time_ms=20), state=state) == []

    def test_the_system_can_take_it_back(self):
        press, stop = event(PRESS, TOUCH, 10, 10, contact=3), event(Phase.CANCEL, TOUCH)
        assert decided(press, stop)[1:] == [Cancel()]

    def test_goes_on_when_a_pen_leaves(self):
        near = hover(TABLET, 50, 50, time_ms=0)
        press = event(PRESS, TOUCH, 10, 10, time_ms=PEN_NEAR_MS)
        left = event(LEAVE, TABLET, time_ms=PEN_NEAR_MS + 10)
        release = event(RELEASE, TOUCH, 20, 20, time_ms=PEN_NEAR_MS + 20)
        assert decided(near, press, left, release)[1:] == [
            Extend(at(20, 20, time_ms=PEN_NEAR_MS + 20)),
            Finish(),
        ]

    def test_works_when_the_system_s_clock_has_begun_anew(self):
        pen = [hover(TABLET, 50, 50, time_ms=2.0**32), event(LEAVE, TABLET, time_ms=2.0**32)]
        assert decided(*pen, event(PRESS, TOUCH, 10, 10, time_ms=5))

    def test_the_mouse_events_that_the_system_makes_of_it_are_ignored(self):
        touch = [event(PRESS, TOUCH, 10, 10), event(RELEASE, TOUCH, 10, 10)]
        echo = event(PRESS, MOUSE, 10, 10, synthesized=True, time_ms=TOUCH_REMEMBERED_MS - 1)
        assert decided(*touch, echo) == decided(*touch)

    def test_does_not_disturb_the_mouse(self):
        state, _ = after(event(PRESS, MOUSE, 10, 10))
        assert decided(event(PRESS, TOUCH, 90, 90), state=state) == []


class TestTheKeyboard:
    def test_draws(self):
        assert decided(event(PRESS, KEYBOARD, 10, 10), event(MOVE, KEYBOARD, 20, 10)) == [
            Begin(Tool.PEN, at(10, 10)),
            Extend(at(20, 10)),
        ]

    @pytest.mark.parametrize("device", [MOUSE, TABLET, TOUCH])
    def test_gives_way_to_every_other_device(self, device):
        actions = decided(event(PRESS, KEYBOARD, 10, 10), event(PRESS, device, 90, 90))
        assert actions[1:] == [Finish(), Begin(Tool.PEN, at(90, 90))]

    def test_does_not_disturb_a_stroke(self):
        state, _ = after(event(PRESS, MOUSE, 10, 10))
        assert decided(event(PRESS, KEYBOARD, 90, 90), state=state) == []


class TestTheEraserShown:
    def test_is_where_the_pointer_is_while_the_tool_is_chosen(self):
        state, _ = after(hover(x=30, y=40), tool=Tool.ERASER)
        assert state.eraser_at(Tool.ERASER) == (30, 40)
        assert state.eraser_at(Tool.PEN) is None

    def test_follows_the_right_button(self):
        press = event(PRESS, x=10, y=10, button=Button.RIGHT)
        move = event(MOVE, x=20, y=20, button=Button.RIGHT)
        state, _ = after(press, move)
        assert state.eraser_at(Tool.PEN) == (20, 20)
        state, _ = after(event(RELEASE, x=20, y=20, button=Button.RIGHT), state=state)
        assert state.eraser_at(Tool.PEN) is None

    def test_shows_that_the_pen_is_the_other_way_round(self):
        state, _ = after(hover(TABLET, 30, 40, eraser_end=True))
        assert state.eraser_at(Tool.PEN) == (30, 40)

    def test_is_not_shown_while_a_stroke_is_drawn(self):
        state, _ = after(event(PRESS, x=10, y=10))
        assert state.eraser_at(Tool.ERASER) is None

    @pytest.mark.parametrize(
        "gone", [event(LEAVE, button=None), event(Phase.CANCEL, TOUCH), event(RELEASE, TOUCH, 1, 1)]
    )
    def test_goes_with_the_pointer(self, gone):
        state, _ = after(hover(x=30, y=40), gone)
        assert state.eraser_at(Tool.ERASER) is None
