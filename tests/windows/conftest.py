"""The real Inkdigit.exe and InkdigitSetup.exe, driven under Wine: `make test-windows`."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]
sys.path.insert(0, str(REPOSITORY / "installer"))

from winebox import WineBox, WineProgram, open_box  # noqa: E402

from inkdigit.ink import Ink, Point, Stroke  # noqa: E402

# They need root, a box of 3 GB and the programs, so that no other command runs them.
collect_ignore_glob = [] if os.environ.get("INKDIGIT_TEST_WINDOWS") else ["test_*.py"]

DIGITS = REPOSITORY / "tests" / "e2e" / "data" / "pen-digits.jsonl"
PAPER_AT_PX = (200, 300)
PAPER_SCALE = 2.0


@pytest.fixture(scope="session")
def box() -> Iterator[WineBox]:
    """The Wine box on a display of its own."""
    with open_box() as box:
        shutil.rmtree(box.drive / "tests", ignore_errors=True)
        yield box
        shutil.rmtree(box.drive / "tests", ignore_errors=True)


@pytest.fixture
def folder(box: WineBox, request: pytest.FixtureRequest) -> Path:
    """A folder on drive C: whose name isn't simple."""
    folder = box.drive / "tests" / request.node.name / "Zahlen für 数字 & mehr"
    folder.mkdir(parents=True)
    return folder


@pytest.fixture(scope="session")
def one_file() -> Path:
    """dist/Inkdigit.exe."""
    return REPOSITORY / "dist" / "Inkdigit.exe"


@pytest.fixture(scope="session")
def setup() -> Path:
    """dist/InkdigitSetup.exe."""
    return REPOSITORY / "dist" / "InkdigitSetup.exe"


@pytest.fixture(scope="session")
def one_folder(box: WineBox) -> Path:
    """Inkdigit.exe of the one-folder build, as the build left it."""
    return box.drive / "build" / "dist" / "Inkdigit-folder" / "Inkdigit.exe"


@pytest.fixture
def program_at(box: WineBox, folder: Path) -> Iterator[Callable[[Path], WineProgram]]:
    """Make a program that runs from a file, all on the same data folder."""
    made = []

    def make(program: Path) -> WineProgram:
        made.append(WineProgram(box, program, folder / "home"))
        return made[-1]

    yield make
    for program in made:
        program.end()


@pytest.fixture
def installed(one_folder: Path, program_at: Callable[[Path], WineProgram]) -> WineProgram:
    """The one-folder build, not started yet."""
    return program_at(one_folder)


@pytest.fixture
def portable(
    box: WineBox, one_file: Path, folder: Path, program_at: Callable[[Path], WineProgram]
) -> WineProgram:
    """The one-file build, copied to a folder whose name isn't simple, not started yet."""
    program = folder / one_file.name
    for left in box.unpacked_programs():  # by those that were killed
        shutil.rmtree(left)
    shutil.copyfile(one_file, program)
    return program_at(program)


@pytest.fixture(scope="session")
def inks() -> dict[int, Ink]:
    """One way of writing each digit, in a box of 100 × 100."""
    inks: dict[int, Ink] = {}
    for line in DIGITS.read_text("utf-8").splitlines():
        row = json.loads(line)
        strokes = (Stroke(tuple(Point(x, y) for x, y in stroke)) for stroke in row["strokes"])
        inks.setdefault(row["label"], Ink(tuple(strokes)))
    return inks


@pytest.fixture(scope="session")
def pen_strokes(inks: dict[int, Ink]) -> dict[int, list[list[tuple[float, float]]]]:
    """The same as paths of the mouse over the canvas, in px of the display."""
    left, top = PAPER_AT_PX
    return {
        digit: [
            [(left + PAPER_SCALE * p.x, top + PAPER_SCALE * p.y) for p in stroke.points]
            for stroke in ink.strokes
        ]
        for digit, ink in inks.items()
    }
