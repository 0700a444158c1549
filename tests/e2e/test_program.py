"""The program from start to end, driven through the display alone."""

from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from inkdigit.history.store import Store
from inkdigit.ink.drawing import draw_ink
from inkdigit.reading.reader import Reader


@pytest.fixture
def seven(digits: list[Any]) -> Any:
    """A barred seven."""
    return next(digit for digit in digits if digit.style == "barred")


@pytest.fixture
def three(digits: list[Any]) -> Any:
    """A three."""
    return next(digit for digit in digits if digit.label == 3)


def kept(home: Path) -> list[int | None]:
    """Return the digits in the history, oldest first."""
    store = Store.open(home / "history.db")
    try:
        assert store.notice is None
        return [entry.digit for entry in store.entries()]
    finally:
        store.close()


def test_what_was_drawn_is_kept_over_a_restart(
    program: Any, seven: Any, three: Any, inkdigit_home: Path, reader: Reader
) -> None:
    program.start()
    program.draw(seven.ink)
    program.wait_for_reading(7)
    program.key("ctrl+n")
    program.draw(three.ink)
    assert program.quit() == 0
    program.start()
    assert program.quit() == 0
    assert kept(inkdigit_home) == [7, 3]


def test_a_program_that_is_held_up_misses_no_move_of_the_pen(program: Any, three: Any) -> None:
    program.start()
    program.hold_up()
    program.draw(three.ink)
    program.go_on()
    program.wait_for_reading(3)
    assert program.quit() == 0


def test_a_killed_program_loses_nothing_settled(
    program: Any, seven: Any, three: Any, inkdigit_home: Path
) -> None:
    program.start()
    program.draw(seven.ink)
    program.wait_for_reading(7)
    program.key("ctrl+n")
    program.draw(three.ink)
    program.kill()
    assert kept(inkdigit_home)[0] == 7
    program.start()
    assert program.quit() == 0


def test_a_picture_given_at_the_start_is_read(
    program: Any, seven: Any, inkdigit_home: Path, tmp_path: Path
) -> None:
    coverage = draw_ink(seven.ink.transformed(scale=2, dx=60, dy=60), size=(320, 320), width_px=12)
    Image.fromarray((255 * (1 - coverage)).astype("uint8")).save(tmp_path / "seven.png")
    program.start(str(tmp_path / "seven.png"))
    program.wait_for(lambda: "Read a picture as 7" in program.log)
    assert program.quit() == 0
    assert kept(inkdigit_home) == []


def test_a_file_that_cannot_be_opened_does_not_keep_one_from_drawing(
    program: Any, three: Any, tmp_path: Path
) -> None:
    (tmp_path / "notes.png").write_text("no picture")
    program.start(str(tmp_path / "notes.png"))
    program.wait_for(lambda: "Not opened" in program.log)
    program.draw(three.ink)
    program.wait_for_reading(3)
    assert program.quit() == 0


def test_the_keyboard_alone_draws_clears_and_quits(program: Any, inkdigit_home: Path) -> None:
    program.start()
    program.key("space", *["shift+Down"] * 12, "space")
    program.wait_for(lambda: "Settled as" in program.log)
    program.key("ctrl+n", "ctrl+z", "F9", "F8")
    assert program.quit() == 0
    assert len(kept(inkdigit_home)) == 1
