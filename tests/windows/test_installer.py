import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from winebox import PATIENCE_S, WineProgram

KEY = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Inkdigit"


def wait_for(holds: Callable[[], bool], what: str) -> None:
    limit = time.monotonic() + PATIENCE_S
    while not holds():
        assert time.monotonic() < limit, what
        time.sleep(0.1)


class User:
    """What the installer may touch: the user's folders and registry."""

    def __init__(self, box: Any) -> None:
        self.box = box
        self.home = box.drive / "users" / "root"
        self.local = self.home / "AppData" / "Local"
        self.data = self.local / "Inkdigit"
        self.program = self.local / "Programs" / "Inkdigit" / "Inkdigit.exe"
        self.desktop = self.home / "Desktop" / "Inkdigit.lnk"
        menu = Path("AppData", "Roaming", "Microsoft", "Windows", "Start Menu", "Programs")
        self.shortcut = self.home / menu / "Inkdigit.lnk"

    def files(self) -> set[Path]:
        temporary = self.box.temporary_folder
        return {
            path
            for path in self.home.rglob("*")
            if temporary not in path.parents and self.data not in [path, *path.parents]
        }

    def registry(self, key: str) -> str:
        """What is below a key; nothing below an empty one or one that isn't there."""
        done = self.box.run("wine64", "reg", "query", key, "/s")
        return "" if done.returncode else str(done.stdout.decode().strip())

    def install(self, setup: Path, *options: str) -> None:
        copy = self.box.drive / "tests" / setup.name
        copy.parent.mkdir(exist_ok=True)
        shutil.copyfile(setup, copy)
        done = self.box.run("wine64", self.box.windows_path(copy), "/S", *options)
        assert done.returncode == 0

    def uninstall(self) -> None:
        uninstaller = self.program.with_name("Uninstall.exe")
        if uninstaller.exists():
            self.box.run("wine64", self.box.windows_path(uninstaller), "/S")
        # It goes on as a copy of itself.
        wait_for(lambda: not self.program.parent.exists(), "the program's folder stays")


@pytest.fixture
def user(box: Any) -> Iterator[User]:
    user = User(box)
    # What a broken run may have left would say where to install to.
    box.run("wine64", "reg", "delete", KEY, "/f")
    for left in (user.shortcut, user.desktop):
        left.unlink(missing_ok=True)
    shutil.rmtree(user.program.parent, ignore_errors=True)
    yield user
    WineProgram(box, user.program, user.data).kill()
    user.uninstall()
    shutil.rmtree(user.data, ignore_errors=True)


def test_what_is_installed_is_removed_again(user: User, setup: Path) -> None:
    (user.local / "Programs").mkdir(exist_ok=True)
    files = user.files()
    classes = user.registry(r"HKCU\Software\Classes")

    user.install(setup, "/DESKTOP", "/INKML")
    assert user.program.is_file()
    assert user.shortcut.is_file()
    assert user.desktop.is_file()
    entry = user.registry(KEY)
    for value in ("DisplayName", "DisplayVersion", "DisplayIcon", "EstimatedSize"):
        assert value in entry
    assert "Inkdigit.inkml" in user.registry(r"HKCU\Software\Classes\.inkml")

    user.uninstall()
    wait_for(lambda: user.files() == files, "files stay")
    assert "DisplayName" not in user.registry(KEY)
    assert user.registry(r"HKCU\Software\Classes") == classes


def test_nothing_is_done_that_was_not_asked_for(user: User, setup: Path) -> None:
    user.install(setup)
    assert not user.desktop.exists()
    assert "Inkdigit" not in user.registry(r"HKCU\Software\Classes")


def test_the_shortcut_starts_it_and_an_upgrade_replaces_it_while_it_runs(
    user: User, setup: Path
) -> None:
    user.install(setup, "/DESKTOP")
    left_over = user.program.parent / "_internal" / "of-an-older-version.dll"
    left_over.touch()
    user.box.run("wine64", "start", user.box.windows_path(user.shortcut))
    log = user.data / "log" / "inkdigit.log"
    wait_for(lambda: log.exists() and "Ready to read" in log.read_text("utf-8"), "no window")

    user.install(setup)

    assert user.box.windows() == []
    assert user.program.is_file()
    assert not left_over.exists()
    assert user.desktop.exists()
    assert (user.data / "history.db").is_file()
    user.uninstall()
    assert (user.data / "history.db").is_file()


def test_a_folder_that_holds_other_things_is_left_alone(user: User, setup: Path) -> None:
    papers = user.box.drive / "tests" / "papers"
    papers.mkdir(parents=True)
    (papers / "letter.txt").write_text("dear")
    user.install(setup, f"/D={user.box.windows_path(papers)}")
    assert (papers / "Inkdigit" / "Inkdigit.exe").is_file()
    uninstaller = papers / "Inkdigit" / "Uninstall.exe"
    user.box.run("wine64", user.box.windows_path(uninstaller), "/S")
    wait_for(lambda: not (papers / "Inkdigit").exists(), "the program's folder stays")
    assert (papers / "letter.txt").read_text() == "dear"


def test_installed_into_another_folder_it_moves(user: User, setup: Path) -> None:
    user.install(setup)
    elsewhere = user.box.drive / "tests" / "elsewhere"
    user.install(setup, f"/D={user.box.windows_path(elsewhere)}")
    assert (elsewhere / "Inkdigit.exe").is_file()
    assert not user.program.parent.exists()
    user.box.run("wine64", user.box.windows_path(elsewhere / "Uninstall.exe"), "/S")
    wait_for(lambda: not elsewhere.exists(), "the program's folder stays")
