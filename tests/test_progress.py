import io

import pytest

from inkdigit import progress
from inkdigit.progress import Progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def clock(monkeypatch):
    """A clock that stands still until it is set."""
    now = [100.0]
    monkeypatch.setattr(progress.time, "monotonic", lambda: now[0])
    return now


def test_half_done_is_half_a_bar():
    terminal = Terminal()
    Progress(1000, terminal).show(500)
    assert terminal.getvalue() == "\r" + "█" * 15 + "░" * 15 + " 500 of 1,000"


@pytest.mark.parametrize("stream", [io.StringIO(), None])
def test_nothing_is_drawn_where_nobody_looks(stream):
    bar = Progress(1000, stream)
    bar.show(500)
    bar.hide()
    assert stream is None or stream.getvalue() == ""


def test_nothing_is_drawn_for_a_short_list():
    terminal = Terminal()
    Progress(10, terminal).show(5)
    assert terminal.getvalue() == ""


def test_it_is_drawn_no_more_often_than_anyone_can_read(clock):
    terminal = Terminal()
    bar = Progress(1000, terminal)
    bar.show(1)
    bar.show(2)
    clock[0] += 1
    bar.show(3)
    assert " 1 of" in terminal.getvalue()
    assert " 2 of" not in terminal.getvalue()
    assert " 3 of" in terminal.getvalue()


def test_hidden_it_leaves_an_empty_line(clock):
    terminal = Terminal()
    bar = Progress(1000, terminal)
    bar.show(500)
    length = len(terminal.getvalue())
    bar.hide()
    assert terminal.getvalue()[length:] == "\r" + " " * length + "\r"
