"""What the canvas makes of pointer events: pure decisions, apart from the widget that paints.

A gesture is what happens from pen down to pen up, drawing or erasing. One device at a time holds
it. `step` takes the state and one event and returns the state after it and what is to be done.
Positions are ink coordinates (`inkdigit.window.paper`), times milliseconds of one clock.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from enum import Enum, auto

from inkdigit.ink import Point
from inkdigit.window.paper import PAPER_SIDE, is_on_paper

PEN_REMEMBERED_MS = 500.0
"""So long after a pen has left, touch is taken for the palm of the hand that holds it."""

PEN_NEAR_MS = 3000.0
"""A pen that was never told to leave counts as near for so long after its last sign."""

TOUCH_REMEMBERED_MS = 500.0
"""So long after a touch, mouse events that the system made of one are ignored."""

LEAST_PRESSURE = 0.05
"""A pen that is down presses at least so much (as in Xournal++)."""

FARTHEST = 10 * PAPER_SIDE
"""Ink coordinates are kept within this distance of the paper's top left."""


class Device(Enum):
    """What one draws with."""

    MOUSE = auto()
    TABLET = auto()
    TOUCH = auto()
    KEYBOARD = auto()


class Tool(Enum):
    """What a gesture does."""

    PEN = auto()
    ERASER = auto()


class Button(Enum):
    """The buttons told apart; a pen's tip, a finger and the space bar are LEFT."""

    LEFT = auto()
    RIGHT = auto()
    OTHER = auto()


class Phase(Enum):
    """What happened. A move without a gesture is hovering."""

    PRESS = auto()
    MOVE = auto()
    RELEASE = auto()
    LEAVE = auto()
    """The pointer has gone: out of the widget, or the pen out of the tablet's reach."""
    CANCEL = auto()
    """The system takes the gesture back."""


@dataclass(frozen=True, kw_only=True)
class PointerEvent:
    """One event of one device.

    `pressure` is in 0..1, None where the device has none. `button` is the one that a press or a
    release is about, `held` are those down after the event. `contact` tells fingers apart.
    `synthesized` marks a mouse event that the system made of another device's.
    """

    phase: Phase
    device: Device
    x: float = math.nan
    y: float = math.nan
    time_ms: float = 0.0
    pressure: float | None = None
    button: Button | None = None
    held: frozenset[Button] = frozenset()
    contact: int = 0
    eraser_end: bool = False
    synthesized: bool = False

    @property
    def has_position(self) -> bool:
        """Whether the position is one: finite numbers."""
        return math.isfinite(self.x) and math.isfinite(self.y)


@dataclass(frozen=True)
class Begin:
    """A gesture begins at a point."""

    tool: Tool
    point: Point


@dataclass(frozen=True)
class Extend:
    """The gesture goes on to a point."""

    point: Point


@dataclass(frozen=True)
class Deepen:
    """The pen presses harder where it already is: the gesture's last point becomes this one."""

    point: Point


@dataclass(frozen=True)
class Finish:
    """The gesture is done."""


@dataclass(frozen=True)
class Cancel:
    """The gesture is taken back, as if it had never been."""


Action = Begin | Extend | Deepen | Finish | Cancel


@dataclass(frozen=True, kw_only=True)
class Gesture:
    """The gesture going on: who holds it, what it does, and where it is.

    It has `begun` once it was on the paper: one that starts beside it waits until it comes there.
    """

    device: Device
    tool: Tool
    button: Button
    contact: int
    last: Point
    begun: bool


@dataclass(frozen=True, kw_only=True)
class Interaction:
    """The canvas between two events. `hover` is where the pointer was seen last."""

    gesture: Gesture | None = None
    hover: tuple[float, float] | None = None
    hover_erases: bool = False
    pen_near: bool = False
    pen_seen_ms: float = -math.inf
    touch_seen_ms: float = -math.inf

    def eraser_at(self, tool: Tool) -> tuple[float, float] | None:
        """Return where an eraser is to be shown, if one is in use or hovers."""
        if self.gesture is not None:
            erases = self.gesture.tool is Tool.ERASER
        else:
            erases = self.hover_erases or tool is Tool.ERASER
        return self.hover if erases else None


Step = tuple[Interaction, tuple[Action, ...]]


def step(state: Interaction, event: PointerEvent, *, tool: Tool) -> Step:
    """Return the state after an event, and what is to be done for it, in order.

    `tool` is the one chosen; the right button and a pen's other end erase in any case.
    """
    state, before = _pen_arrives(state, event)
    if _is_ignored(state, event):
        return _noted(state, event), before
    state, taken_over = _give_way(_noted(state, event), event)
    state, done = _PHASES[event.phase](_hovered(state, event), event, tool)
    return state, (*before, *taken_over, *done)


def interrupt(state: Interaction) -> Step:
    """Finish the gesture, if there is one: the window lost the focus, or is hidden."""
    return _ended(state, Finish())


def cancel(state: Interaction) -> Step:
    """Take the gesture back, if there is one: someone pressed Escape."""
    return _ended(state, Cancel())


def steady_pressure(pressure: float | None, *, last: float | None) -> float | None:
    """Return the pressure to draw with, LEAST_PRESSURE to 1, None where the device has none.

    Where an event tells none, or nonsense, the gesture's last is taken.
    """
    if pressure is None or not pressure > 0:
        return last if pressure is None or last is not None else LEAST_PRESSURE
    return min(max(pressure, LEAST_PRESSURE), 1.0)


def _pen_arrives(state: Interaction, event: PointerEvent) -> Step:
    """Take back what a finger draws when a pen comes: it was the hand on the way down."""
    held_by_touch = state.gesture is not None and state.gesture.device is Device.TOUCH
    if event.device is Device.TABLET and event.phase is not Phase.LEAVE and held_by_touch:
        return cancel(state)
    return state, ()


def _is_ignored(state: Interaction, event: PointerEvent) -> bool:
    """Return whether an event is an echo of another device, a palm or a second finger."""
    holder = state.gesture.device if state.gesture is not None else None
    pen_about_ms = PEN_NEAR_MS if state.pen_near else PEN_REMEMBERED_MS
    pen_about = _is_within(pen_about_ms, event.time_ms, state.pen_seen_ms)
    if event.device is Device.MOUSE:
        echo_of_touch = _is_within(TOUCH_REMEMBERED_MS, event.time_ms, state.touch_seen_ms)
        return holder in (Device.TABLET, Device.TOUCH) or (
            event.synthesized and (pen_about or echo_of_touch)
        )
    if event.device is Device.TOUCH:
        if state.gesture is not None and holder is Device.TOUCH:
            return event.phase is not Phase.CANCEL and state.gesture.contact != event.contact
        return pen_about or holder in (Device.MOUSE, Device.TABLET)
    if event.device is Device.KEYBOARD:
        return holder not in (None, Device.KEYBOARD)
    return False


def _is_within(span_ms: float, time_ms: float, other_ms: float) -> bool:
    """Whether two moments are near; the systems' clocks of 32 bits begin anew every 50 days."""
    return abs(time_ms - other_ms) < span_ms


def _noted(state: Interaction, event: PointerEvent) -> Interaction:
    """Remember when pens and fingers were last seen."""
    if event.device is Device.TABLET:
        near = event.phase is not Phase.LEAVE
        return replace(state, pen_near=near, pen_seen_ms=event.time_ms)
    if event.device is Device.TOUCH:
        return replace(state, touch_seen_ms=event.time_ms)
    return state


def _give_way(state: Interaction, event: PointerEvent) -> Step:
    """Finish what another device has drawn when this one is pressed."""
    if (
        state.gesture is not None
        and event.phase is Phase.PRESS
        and event.device is not state.gesture.device
    ):
        return interrupt(state)
    return state, ()


def _hovered(state: Interaction, event: PointerEvent) -> Interaction:
    """Remember where the pointer is; a finger and the keyboard point at nothing once lifted."""
    gone = event.phase in (Phase.LEAVE, Phase.CANCEL) or (
        event.phase is Phase.RELEASE and event.device is Device.TOUCH
    )
    if gone:
        held = state.gesture is not None and state.gesture.device is not event.device
        return state if held else replace(state, hover=None, hover_erases=False)
    if not event.has_position:
        return state
    return replace(state, hover=(event.x, event.y), hover_erases=event.eraser_end)


def _press(state: Interaction, event: PointerEvent, tool: Tool) -> Step:
    finished: tuple[Action, ...] = ()
    if state.gesture is not None:
        if event.button is not state.gesture.button:
            return state, ()
        state, finished = interrupt(state)  # its release was never told
    if event.button not in (Button.LEFT, Button.RIGHT) or not event.has_position:
        return state, finished
    erases = event.eraser_end or event.button is Button.RIGHT or tool is Tool.ERASER
    gesture = Gesture(
        device=event.device,
        tool=Tool.ERASER if erases else Tool.PEN,
        button=event.button,
        contact=event.contact,
        last=_point(event, last=None),
        begun=is_on_paper(event.x, event.y),
    )
    begin = (Begin(gesture.tool, gesture.last),) if gesture.begun else ()
    return replace(state, gesture=gesture), (*finished, *begin)


def _move(state: Interaction, event: PointerEvent, _tool: Tool) -> Step:
    gesture = state.gesture
    if gesture is None or gesture.device is not event.device:
        return state, ()
    if gesture.button not in event.held:
        return interrupt(state)  # its release was never told
    return _extended(state, gesture, event)


def _release(state: Interaction, event: PointerEvent, _tool: Tool) -> Step:
    gesture = state.gesture
    if gesture is None or (gesture.device, gesture.button) != (event.device, event.button):
        return state, ()
    state, moved = _extended(state, gesture, event)
    state, finished = interrupt(state)
    return state, (*moved, *finished)


def _leave(state: Interaction, event: PointerEvent, _tool: Tool) -> Step:
    # A mouse that leaves the widget with its button down goes on drawing: the widget has it.
    pen_gone = state.gesture is not None and state.gesture.device is event.device is Device.TABLET
    return interrupt(state) if pen_gone else (state, ())


def _cancelled(state: Interaction, event: PointerEvent, _tool: Tool) -> Step:
    held = state.gesture is not None and state.gesture.device is event.device
    return cancel(state) if held else (state, ())


_PHASES = {
    Phase.PRESS: _press,
    Phase.MOVE: _move,
    Phase.RELEASE: _release,
    Phase.LEAVE: _leave,
    Phase.CANCEL: _cancelled,
}


def _extended(state: Interaction, gesture: Gesture, event: PointerEvent) -> Step:
    """Go on to the event's position; one that is none, or the same again, adds nothing."""
    if not event.has_position:
        return state, ()
    last, point = gesture.last, _point(event, last=gesture.last)
    if point[:2] == last[:2]:
        harder = (point.pressure or 0.0) > (last.pressure or 0.0)
        if not harder or not gesture.begun or event.phase is Phase.RELEASE:
            return state, ()
        return replace(state, gesture=replace(gesture, last=point)), (Deepen(point),)
    if gesture.begun:
        return replace(state, gesture=replace(gesture, last=point)), (Extend(point),)
    arrived = is_on_paper(event.x, event.y)
    state = replace(state, gesture=replace(gesture, last=point, begun=arrived))
    return state, (Begin(gesture.tool, last), Extend(point)) if arrived else ()


def _point(event: PointerEvent, *, last: Point | None) -> Point:
    """Return the event as a point of ink, which never goes back in time."""
    then = last.time_ms if last is not None and last.time_ms is not None else event.time_ms
    pressure = steady_pressure(event.pressure, last=last.pressure if last is not None else None)
    return Point(_clamped(event.x), _clamped(event.y), pressure, max(event.time_ms, then))


def _clamped(coordinate: float) -> float:
    return min(max(coordinate, -FARTHEST), FARTHEST)


def _ended(state: Interaction, end: Finish | Cancel) -> Step:
    if state.gesture is None:
        return state, ()
    return replace(state, gesture=None), (end,) if state.gesture.begun else ()
