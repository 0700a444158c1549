"""The language is chosen by keyboard, and the program goes on in it."""

from pathlib import Path
from typing import Any


def test_another_language_is_chosen_by_keyboard_and_the_drawing_stays(
    program: Any, inkdigit_home: Path, digits: list[Any]
) -> None:
    seven = next(digit for digit in digits if digit.label == 7)
    program.start()
    program.draw(seven.ink)
    program.wait_for_reading(7)

    program.key("alt+v", "g", "Up", "Return")  # up from the first is the last: Arabic
    program.wait_for(lambda: program.log.count("Ready to read") == 2)
    assert "language=ar" in (inkdigit_home / "settings.ini").read_text("utf-8")
    program.key("ctrl+z", "ctrl+shift+z")
    program.wait_for(lambda: program.log.count("Settled as 7") == 2)
    assert program.quit() == 0
