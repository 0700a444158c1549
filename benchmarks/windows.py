"""The programs of `make windows` under Wine: sizes, start to window, start to reading, memory.

    python benchmarks/windows.py [--starts 5]

Needs root and the Wine box that `make windows` set up. Times are from the call of Wine to the
window on the display, or to the line in the log, with the files and Wine's server warm; those of
`cmd /c exit` tell how much of it is Wine's own. Memory is the resident memory of the program's
processes, once it has read; of it "written" is what can be written, the rest is programs and
libraries, which Wine copies into memory where Windows shares them between processes.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

REPOSITORY = Path(__file__).parents[1]
sys.path[:0] = [str(REPOSITORY / "installer"), str(REPOSITORY / "src")]

from winebox import WineBox, WineProgram, open_box  # noqa: E402

MAPPING = re.compile(r"[0-9a-f]+-[0-9a-f]+ (\S{4}) ")


def main() -> None:
    """Measure, and print a line for each figure."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--starts", type=int, default=5, help="how often each is started")
    starts = parser.parse_args().starts
    one_file = REPOSITORY / "dist" / "Inkdigit.exe"
    if os.geteuid() != 0 or not one_file.is_file():
        print("left out: it needs root and the programs of `make windows`")
        return

    with open_box() as box:
        folder = box.drive / "benchmark"
        shutil.rmtree(folder, ignore_errors=True)
        (folder / "one-file").mkdir(parents=True)
        built = box.drive / "build" / "dist"
        try:
            copied = Path(shutil.copy(one_file, folder / "one-file"))
            shutil.copytree(built / "Inkdigit-folder", folder / "one-folder")
            picture = folder / "seven.png"
            draw_picture(picture)
            print_sizes(one_file, folder / "one-folder")
            print_times("Wine alone, cmd /c exit", starts, lambda: run_nothing(box))
            for name, program in (
                ("one file", copied),
                ("installed", folder / "one-folder" / "Inkdigit.exe"),
            ):
                measure(name, WineProgram(box, program, folder / "home"), picture, starts)
        finally:
            shutil.rmtree(folder, ignore_errors=True)


def draw_picture(path: Path) -> None:
    """Draw a seven to be read."""
    from PIL import Image, ImageDraw

    picture = Image.new("L", (200, 200), 255)
    ImageDraw.Draw(picture).line([(50, 50), (145, 45), (90, 160)], fill=0, width=14, joint="curve")
    picture.save(path)


def print_sizes(one_file: Path, one_folder: Path) -> None:
    """Print how big what ships is."""
    setup = one_file.with_name("InkdigitSetup.exe")
    files = [path for path in one_folder.rglob("*") if path.is_file()]
    unpacked = sum(path.stat().st_size for path in files)
    for name, size in (
        ("Inkdigit.exe", one_file.stat().st_size),
        ("InkdigitSetup.exe", setup.stat().st_size),
        ("installed, or unpacked to Temp", unpacked),
    ):
        print(f"{name:<34}{size / 1e6:>8.1f} MB")


def run_nothing(box: WineBox) -> None:
    """Start and end the smallest of programs."""
    box.run("wine64", "cmd", "/c", "exit")


def print_times(name: str, count: int, call: Callable[[], object]) -> None:
    """Print the median and the extremes of the times that calls take."""
    times = []
    for _ in range(count):
        start = time.perf_counter()
        call()
        times.append(time.perf_counter() - start)
    print_seconds(name, times)


def print_seconds(name: str, times: list[float]) -> None:
    """Print the median and the extremes."""
    median = statistics.median(times)
    print(f"{name:<34}{median:>8.2f} s   ({min(times):.2f} … {max(times):.2f})")


def measure(name: str, program: WineProgram, picture: Path, starts: int) -> None:
    """Start a program with a picture, again and again."""
    windows, readings, memory, written = [], [], 0, 0
    for number in range(starts + 1):
        start = time.perf_counter()
        program.launch(program.box.windows_path(picture))
        program.wait_for(lambda: bool(program.box.windows()))
        shown = time.perf_counter() - start
        program.wait_for(lambda: "Read a picture" in program.log)
        read = time.perf_counter() - start
        memory = max(memory, resident_bytes(program))
        written = max(written, resident_bytes(program, writable_only=True))
        program.close()
        if number:  # the first start warms the files
            windows.append(shown)
            readings.append(read)
    print_seconds(f"{name}: start to window", windows)
    print_seconds(f"{name}: start to first reading", readings)
    print(f"{name + ': memory':<34}{memory / 1e6:>8.1f} MB  ({written / 1e6:.1f} MB of it written)")


def resident_bytes(program: WineProgram, *, writable_only: bool = False) -> int:
    """The resident memory of all processes that run a program, in bytes."""
    resident_kb, counts = 0, True
    for process in program.processes():
        for line in (process / "smaps").read_text().splitlines():
            if mapping := MAPPING.match(line):
                counts = "w" in mapping[1] or not writable_only
            elif counts and line.startswith("Rss:"):
                resident_kb += int(line.split()[1])
    return resident_kb * 1024


if __name__ == "__main__":
    main()
