import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from inkdigit.history.store import Store
from inkdigit.ink import Ink
from inkdigit.ink.drawing import draw_ink
from inkdigit.ink.inkml import write_inkml

Strokes = dict[int, list[list[tuple[float, float]]]]


def kept(home: Path) -> list[int | None]:
    """The digits in the history, oldest first."""
    store = Store.open(home / "history.db")
    try:
        assert store.notice is None
        return [entry.digit for entry in store.entries()]
    finally:
        store.close()


def save_picture(ink: Ink, path: Path) -> None:
    coverage = draw_ink(ink.transformed(scale=2, dx=60, dy=60), size=(320, 320), width_px=12)
    Image.fromarray((255 * (1 - coverage)).astype("uint8")).save(path)


def settled(program: Any) -> list[str]:
    """What the log says of drawings that were done."""
    return [line for line in program.log.splitlines() if "Settled as" in line]


def draw_and_settle(program: Any, strokes: Any, digit: int) -> None:
    """Draw, and wait until that is read as a digit, not just a part of it on a slow machine."""
    before = len(settled(program))
    program.draw(strokes)
    program.wait_for(lambda: any(f" as {digit} " in line for line in settled(program)[before:]))


def test_all_ten_digits_are_read_and_kept(
    portable: Any, pen_strokes: Strokes, repository: Path
) -> None:
    portable.start()
    for digit, strokes in pen_strokes.items():
        draw_and_settle(portable, strokes, digit)
        portable.key("ctrl+n")
    draw_and_settle(portable, pen_strokes[7], 7)
    portable.box.take_picture(repository / "build" / "windows.png")
    assert portable.close() == 0
    assert kept(portable.home) == [*pen_strokes, 7]
    assert portable.box.unpacked_programs() == []

    portable.start()
    assert portable.close() == 0
    assert kept(portable.home) == [*pen_strokes, 7]
    for word in ("Traceback", "ERROR", "CRITICAL"):
        assert word not in portable.log


def test_a_file_dropped_on_the_icon_opens(
    portable: Any, folder: Path, inks: dict[int, Ink]
) -> None:
    picture = folder / "sieben 七.png"
    save_picture(inks[7], picture)
    portable.start(portable.box.windows_path(picture))
    portable.wait_for(lambda: "Read a picture as 7" in portable.log)
    assert portable.close() == 0


def test_a_second_start_gives_its_files_to_the_first(
    installed: Any,
    one_folder: Path,
    program_at: Callable[[Path], Any],
    folder: Path,
    inks: dict[int, Ink],
) -> None:
    pictures = [folder / "three.png", folder / "five.png"]
    for picture, digit in zip(pictures, (3, 5), strict=True):
        save_picture(inks[digit], picture)
    names = [installed.box.windows_path(picture) for picture in pictures]
    readings = "Read files - Inkdigit"
    installed.start()
    second = program_at(one_folder)
    second.run(names[0])
    installed.wait_for(lambda: "Read a picture as 3" in installed.log)
    assert len(installed.box.windows()) == 1
    second.run(*names)
    installed.wait_for(lambda: bool(installed.box.windows(readings)))
    assert len(installed.box.windows()) == 1

    def is_dismissed() -> bool:
        installed.key("Escape")  # once more where it comes before the keyboard's focus
        return not installed.box.windows(readings)

    installed.wait_for(is_dismissed)
    assert installed.close() == 0


def test_killed_in_the_middle_of_a_stroke_it_loses_nothing_settled(
    portable: Any, pen_strokes: Strokes
) -> None:
    portable.start()
    draw_and_settle(portable, pen_strokes[7], 7)
    portable.key("ctrl+n")
    (x, y), *_ = pen_strokes[3][0]
    portable.box.xdotool("mousemove", str(x), str(y), "mousedown", "1")
    portable.box.xdotool("mousemove", str(x + 60), str(y + 20))
    portable.kill()
    portable.box.xdotool("mouseup", "1")
    assert kept(portable.home)[0] == 7
    assert len(portable.box.unpacked_programs()) == 1

    portable.start()
    assert portable.close() == 0
    assert kept(portable.home)[0] == 7
    assert len(portable.box.unpacked_programs()) <= 1


@pytest.mark.parametrize("delay_s", [0.0, 0.05, 0.2])
def test_killed_in_the_middle_of_a_save_it_loses_nothing_settled(
    installed: Any, pen_strokes: Strokes, delay_s: float
) -> None:
    installed.start()
    draw_and_settle(installed, pen_strokes[7], 7)
    installed.key("ctrl+n")
    installed.draw(pen_strokes[3])
    installed.box.xdotool("key", "ctrl+n", "sleep", str(delay_s))
    installed.kill()
    settled, *unsettled = kept(installed.home)
    assert settled == 7
    assert len(unsettled) <= 1


def test_it_reads_200_files_as_the_linux_build_does(
    installed: Any, folder: Path, inks: dict[int, Ink]
) -> None:
    pictures = folder / "pictures"
    pictures.mkdir()
    random = np.random.default_rng(7)
    for number in range(200):
        ink = inks[number % 10].transformed(scale=float(random.uniform(0.3, 1.2)), dx=0, dy=0)
        name = pictures / f"{number:03} für 数.inkml"
        if number % 2:
            save_picture(ink, name.with_suffix(".png"))
        else:
            name.write_bytes(write_inkml(ink))

    here = json_lines(
        subprocess.run(
            [sys.executable, "-m", "inkdigit", "read", "--json", str(pictures)],
            check=True,
            capture_output=True,
        ).stdout
    )
    there = json_lines(installed.run("read", "--json", installed.box.windows_path(pictures)))

    assert len(here) == len(there) == 200
    for ours, theirs in zip(here, there, strict=True):
        assert Path(ours["path"]).name == theirs["path"].rpartition("\\")[2]
        assert theirs["digit"] == ours["digit"]
        assert theirs["not_a_digit"] == pytest.approx(ours["not_a_digit"], abs=1e-5)
        assert theirs["probabilities"] == pytest.approx(ours["probabilities"], abs=1e-5)


def json_lines(output: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in output.decode().splitlines() if line.startswith("{")]


def test_the_one_file_reads_without_a_window_and_leaves_nothing_behind(
    portable: Any, folder: Path, inks: dict[int, Ink]
) -> None:
    ink = folder / "sieben.inkml"
    ink.write_bytes(write_inkml(inks[7]))
    (reading,) = json_lines(portable.run("read", "--json", portable.box.windows_path(ink)))
    assert reading["digit"] == 7
    assert "数字" in reading["path"]
    assert portable.box.unpacked_programs() == []


def test_it_runs_from_a_folder_that_it_may_not_write_to(
    box: Any,
    one_folder: Path,
    program_at: Callable[[Path], Any],
    pen_strokes: Strokes,
    repository: Path,
) -> None:
    place = repository / "build" / "read only"
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(one_folder.parent, place)
    try:
        program = program_at(place / one_folder.name)
        new_file = box.windows_path(place / "new file")
        box.run("wine64", "cmd", "/c", f'echo 7 > "{new_file}"')
        assert not (place / "new file").exists()
        program.start()
        draw_and_settle(program, pen_strokes[5], 5)
        assert program.close() == 0
        assert kept(program.home) == [5]
    finally:
        shutil.rmtree(place)


def test_it_brings_the_c_runtime_that_it_needs(installed: Any, inks: dict[int, Ink]) -> None:
    runtime = "msvcp140,msvcp140_1,msvcp140_2,vcruntime140,vcruntime140_1,vcruntime140_threads=n"
    installed.start(environment=[f"WINEDLLOVERRIDES=mscoree=;mshtml=;{runtime}"])
    assert installed.close() == 0


def test_with_wintab_chosen_it_starts_and_reads(installed: Any, pen_strokes: Strokes) -> None:
    installed.home.mkdir()
    (installed.home / "settings.ini").write_text("[pen]\nwintab=true\n")
    installed.start()
    assert "WinTab is asked for" in installed.log
    draw_and_settle(installed, pen_strokes[3], 3)
    assert installed.close() == 0
