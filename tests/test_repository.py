"""What holds for the repository as a whole: what is tracked, and that its pages say the truth."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

LARGEST_FILE_BYTES = 6_000_000

# The brackets keep the pattern from matching itself.
PACKAGE_INDEXES = re.compile(
    r"pyp[i]\.org|pythonhos[t]ed|registry\.npm[j]s|(?:deb|security|archive)\.(?:debi[a]n|ubunt[u])"
)
PATHS_OF_ONE_MACHINE = re.compile(r"(?<![\w.~])/(?:home|Users|root|work|opt)/\w")


@pytest.fixture(scope="module")
def tracked(repository: Path) -> list[Path]:
    if shutil.which("git") is None or not (repository / ".git").exists():
        pytest.skip("not a git checkout")
    listing = subprocess.run(
        ["git", "ls-files", "-z"], cwd=repository, capture_output=True, check=True
    ).stdout.decode()
    paths = [repository / name for name in listing.split("\0") if name]
    return [path for path in paths if path.is_file()]


def lines_matching(pattern: re.Pattern[str], paths: list[Path]) -> list[str]:
    found = []
    for path in paths:
        content = path.read_bytes()
        if b"\0" in content:
            continue
        lines = content.decode("utf-8", "replace").splitlines()
        found += [f"{path}:{n}: {line}" for n, line in enumerate(lines, 1) if pattern.search(line)]
    return found


def test_no_file_names_a_package_index(tracked: list[Path]) -> None:
    assert lines_matching(PACKAGE_INDEXES, tracked) == []


def test_no_file_names_a_path_of_one_machine(tracked: list[Path]) -> None:
    assert lines_matching(PATHS_OF_ONE_MACHINE, tracked) == []


def test_no_file_is_big(tracked: list[Path]) -> None:
    assert [path for path in tracked if path.stat().st_size > LARGEST_FILE_BYTES] == []


def test_every_script_can_be_run(tracked: list[Path]) -> None:
    scripts = [path for path in tracked if path.read_bytes().startswith(b"#!")]

    assert [path for path in scripts if not os.access(path, os.X_OK)] == []


def pins(repository: Path, name: str) -> dict[str, str]:
    text = (repository / "requirements" / name).read_text()
    return dict(re.findall(r"^([a-z0-9.-]+)==([^\s;]+)", text, flags=re.MULTILINE))


def test_every_pin_has_a_hash(repository: Path) -> None:
    for file in (repository / "requirements").glob("*.txt"):
        for pin in re.findall(r"^[a-z0-9.-]+==.*(?:\n.*)?", file.read_text(), flags=re.MULTILINE):
            assert "--hash=sha256:" in pin, f"{file.name}: {pin}"


def test_the_application_is_tested_with_the_packages_that_it_ships_with(repository: Path) -> None:
    app, train, dev = (pins(repository, f"{name}.txt") for name in ("app", "train", "dev"))

    assert app
    assert app.items() <= train.items() <= dev.items()


def test_qt_is_the_version_that_the_windows_build_is_tested_with(repository: Path) -> None:
    assert pins(repository, "app.txt")["pyside6-essentials"] == "6.9.3"


def test_the_version_stands_in_one_place(repository: Path) -> None:
    project = tomllib.loads((repository / "pyproject.toml").read_text())

    assert project["project"]["dynamic"] == ["version"]
    assert project["tool"]["hatch"]["version"]["path"] == "src/inkdigit/__init__.py"


def test_the_change_log_has_a_section_for_the_version(repository: Path) -> None:
    source = (repository / "src/inkdigit/__init__.py").read_text()
    version = re.search(r'^__version__ = "(.+)"$', source, flags=re.MULTILINE)

    assert version is not None
    assert f"## [{version[1]}]" in (repository / "CHANGELOG.md").read_text()


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md"])
def test_the_commands_that_a_page_names_exist(repository: Path, page: str) -> None:
    errands = set(re.findall(r"^([a-z-]+):", (repository / "Makefile").read_text(), re.MULTILINE))
    named = set(re.findall(r"(?:`|^)make ([a-z-]+)", (repository / page).read_text(), re.MULTILINE))

    assert {"run", "test"} <= named
    assert named <= errands


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md"])
def test_the_files_that_a_page_links_to_exist(repository: Path, page: str) -> None:
    links = re.findall(r"\]\((?!https?://|#)([^)#]+)", (repository / page).read_text())
    pictures = re.findall(r'(?:src|srcset)="(?!https?://)([^"]+)"', (repository / page).read_text())

    missing = [target for target in links + pictures if not (repository / target).exists()]
    assert missing == []


@pytest.mark.parametrize("name", ["MNIST test", "EMNIST test", "Pen test", "Pen test, as ink"])
def test_readme_gives_the_figures_that_were_measured(repository: Path, name: str) -> None:
    metrics = json.loads((repository / "models" / "metrics.json").read_text(encoding="utf-8"))
    found = {**metrics["sets"], "Pen test, as ink": metrics["by_strokes"]}[name]
    figures = f"| {found['accuracy']:.2%} | {found['errors']} of {found['count']:,} |"
    rows = (repository / "README.md").read_text(encoding="utf-8").replace(" %", "%").splitlines()

    start = f"| {name.partition(',')[0]}"
    assert [row for row in rows if row.startswith(start) and row.endswith(figures)]


def test_readme_tells_how_many_whole_numbers_are_right(repository: Path) -> None:
    metrics = json.loads((repository / "models" / "metrics.json").read_text(encoding="utf-8"))
    page = (repository / "README.md").read_text(encoding="utf-8")
    (told,) = re.findall(r"^Whole numbers of five digits.*\n.*\n.*$", page, flags=re.MULTILINE)

    names = ("ink, 5 digits, natural", "ink, 5 digits, tight")
    names += ("pictures of ink, 5 digits, natural", "pictures of ink, 5 digits, tight")
    names += ("scans, 5 digits, apart", "scans, 5 digits, 30% touching")
    right = [f"{metrics['numbers'][name]['right']:.1%}".replace("%", " %") for name in names]
    assert re.findall(r"\d+\.\d %", told) == right


def test_the_network_is_trained_alike_on_every_system(repository: Path) -> None:
    recipes = []
    for name in ("Makefile", "make.cmd"):
        text = (repository / name).read_text().replace("\\", "/").replace(" $(BFLOAT16)", "")
        recipes.append(
            re.findall(r" (train(?:-strokes|-strips)? --(?:seed|from) [^|\n]*[^|\s])", text)
        )
    assert len(recipes[0]) == 4
    assert recipes[0] == recipes[1]
