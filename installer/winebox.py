"""Drives Windows programs in the Wine box (winebox.sh) on a virtual display, as a person would."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryFile

SCRIPT = Path(__file__).with_name("winebox.sh")
REPOSITORY = SCRIPT.parents[1]
PATIENCE_S = 180.0
WINDOW_NAME = "Inkdigit"
WINE_SERVER = "wineserver64"


class TookTooLong(Exception):
    """Something didn't come within PATIENCE_S."""


class WineBox:
    """The box, its drive C: and the display that its windows appear on."""

    def __init__(self, display: str) -> None:
        self._environment = {**os.environ, "DISPLAY": display}
        done = subprocess.run([SCRIPT, "drive"], check=True, capture_output=True, text=True)
        self.drive = Path(done.stdout.strip())

    @property
    def temporary_folder(self) -> Path:
        """The user's Temp, into which a one-file program unpacks itself."""
        return self.drive / "users" / "root" / "AppData" / "Local" / "Temp"

    def unpacked_programs(self) -> list[Path]:
        """The folders in Temp of one-file programs that run, or were killed."""
        return sorted(self.temporary_folder.glob("_MEI*"))

    def windows_path(self, path: Path) -> str:
        """A file of drive C: or of the checkout, which can't be written, by its name on Windows."""
        if path.is_relative_to(self.drive):  # which may lie in the checkout
            return "\\".join(["C:", *path.relative_to(self.drive).parts])
        return "\\".join([r"Z:\src", *path.relative_to(REPOSITORY).parts])

    def command(self, *words: str) -> list[str]:
        """The command line, on this side, of a command inside: `NAME=VALUE … wine64 program …`."""
        return [str(SCRIPT), "run", *words]

    def run(self, *words: str, timeout_s: float = PATIENCE_S) -> subprocess.CompletedProcess[bytes]:
        """Run a command inside to its end.

        Now and then Wine never gets past loading a program, so one that doesn't end is run once
        more. Raises TookTooLong where that doesn't end either.
        """
        with suppress(TookTooLong):
            return self._run(words, timeout_s)
        return self._run(words, timeout_s)

    def _run(self, words: Sequence[str], timeout_s: float) -> subprocess.CompletedProcess[bytes]:
        # Files, not pipes: Wine's services, which may start with it and go on, hold a pipe open.
        with TemporaryFile() as output, TemporaryFile() as errors:
            process = subprocess.Popen(
                self.command(*words),
                env=self._environment,
                stdout=output,
                stderr=errors,
                start_new_session=True,
            )
            try:
                status = process.wait(timeout_s)
            except subprocess.TimeoutExpired as error:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
                raise TookTooLong(f"{' '.join(words)} doesn't end.") from error
            output.seek(0)
            errors.seek(0)
            return subprocess.CompletedProcess(process.args, status, output.read(), errors.read())

    def start(self, *words: str, output: Path) -> subprocess.Popen[bytes]:
        """Start a command inside, its output going to a file."""
        with output.open("wb") as file:
            return subprocess.Popen(
                self.command(*words),
                env=self._environment,
                stdout=file,
                stderr=subprocess.STDOUT,
            )

    def xdotool(self, *words: str, check: bool = True) -> str:
        """Run xdotool on the box's display and return what it prints."""
        done = subprocess.run(
            ["xdotool", *words],
            env=self._environment,
            check=check,
            capture_output=True,
            text=True,
            timeout=PATIENCE_S,
        )
        return done.stdout

    def windows(self, name: str = WINDOW_NAME) -> list[str]:
        """The X ids of the visible windows of this name."""
        words = ["search", "--onlyvisible", "--name", f"^{name}$"]
        return self.xdotool(*words, check=False).split()

    def take_picture(self, path: Path) -> None:
        """Save what the display shows."""
        path.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["import", "-window", "root", path], env=self._environment, check=True)


class WineProgram:
    """One Inkdigit.exe and the data folder that it works on."""

    def __init__(self, box: WineBox, program: Path, home: Path) -> None:
        self.box = box
        self.program = program
        self.home = home
        self._process: subprocess.Popen[bytes] | None = None
        self._logged = 0

    @property
    def log(self) -> str:
        """What it has logged since it was started."""
        return self._whole_log()[self._logged :]

    def start(self, *arguments: str, environment: Sequence[str] = ()) -> None:
        """Start it with a window, and wait until it can read.

        One that gets nowhere, see WineBox.run, is started once more.
        """
        unpacked = self.box.unpacked_programs()
        self.launch(*arguments, environment=environment)
        try:
            self.wait_for(self._can_read)
        except TookTooLong:
            if self.log:
                raise
            self.kill()
            for left in set(self.box.unpacked_programs()).difference(unpacked):
                shutil.rmtree(left)
            self.launch(*arguments, environment=environment)
            self.wait_for(self._can_read)
        window = self.box.windows()[0]
        self.box.xdotool("windowmove", window, "0", "0")
        self.box.xdotool("windowfocus", "--sync", window)

    def launch(self, *arguments: str, environment: Sequence[str] = ()) -> None:
        """Start it and wait for nothing."""
        self.home.mkdir(parents=True, exist_ok=True)
        self._logged = len(self._whole_log())
        self._process = self.box.start(
            *self._words(arguments, environment), output=self.home / "output.txt"
        )

    def run(self, *arguments: str, environment: Sequence[str] = ()) -> bytes:
        """Run it to its end and return what it prints. Raises where it fails."""
        done = self.box.run(*self._words(arguments, environment), timeout_s=3 * PATIENCE_S)
        assert done.returncode == 0, (done.stdout + done.stderr).decode(errors="replace")
        return done.stdout

    def draw(self, strokes: Sequence[Sequence[tuple[float, float]]]) -> None:
        """Draw with the mouse, in px of the display, no faster than the program can follow."""
        for stroke in strokes:
            for number, (x, y) in enumerate(stroke):
                press = ["mousedown", "1"] if number == 0 else []
                self.box.xdotool("mousemove", "--sync", str(round(x)), str(round(y)), *press)
                self._let_catch_up()
            self.box.xdotool("mouseup", "1")
            self._let_catch_up()

    def key(self, *keys: str) -> None:
        """Press keys, one after the other."""
        self.box.xdotool("key", "--delay", "50", *keys)

    def close(self) -> int:
        """Close the window as its cross does, and return the exit status."""
        assert self._process is not None
        self.box.xdotool("windowfocus", "--sync", self.box.windows()[0])
        self.key("alt+F4")
        return self._process.wait(PATIENCE_S)

    def kill(self) -> None:
        """End it in the middle of whatever it does, none of its processes seeing another end."""
        processes = self.processes()
        for how in (signal.SIGSTOP, signal.SIGKILL):
            for process in processes:
                with suppress(ProcessLookupError):
                    os.kill(int(process.name), how)
        if self._process is not None:
            self._process.wait(PATIENCE_S)

    def processes(self) -> list[Path]:
        """The folders in /proc of the processes that run this program."""
        return _processes(self.box.windows_path(self.program))

    def end(self) -> None:
        """See that nothing stays behind."""
        self.kill()

    def wait_for(self, holds: Callable[[], bool]) -> None:
        """Wait until something holds; fails when the program has ended. Raises TookTooLong."""
        assert self._process is not None
        limit = time.monotonic() + PATIENCE_S
        while not holds():
            assert self._process.poll() is None, f"The program has ended.\n{self._told()}"
            if time.monotonic() > limit:
                raise TookTooLong(f"Nothing came in time.\n{self._told()}")
            time.sleep(0.02)

    def _let_catch_up(self) -> None:
        """Wait until nothing is left to do: Wine would take two moves of the mouse for one."""
        processes = [*self.processes(), *_processes(WINE_SERVER)]
        limit = time.monotonic() + PATIENCE_S
        idle = 0
        while idle < 3:
            if time.monotonic() > limit:
                raise TookTooLong(f"It never comes to rest.\n{self._told()}")
            time.sleep(0.005)
            idle = 0 if any(_is_busy(process) for process in processes) else idle + 1

    def _can_read(self) -> bool:
        return "Ready to read" in self.log and bool(self.box.windows())

    def _words(self, arguments: Sequence[str], environment: Sequence[str]) -> list[str]:
        home = f"INKDIGIT_HOME={self.box.windows_path(self.home)}"
        program = self.box.windows_path(self.program)
        return [home, *environment, "wine64", program, *arguments]

    def _whole_log(self) -> str:
        path = self.home / "log" / "inkdigit.log"
        return path.read_text("utf-8", errors="replace") if path.exists() else ""

    def _told(self) -> str:
        output = (self.home / "output.txt").read_text("utf-8", errors="replace")
        return f"log:\n{self.log}\noutput:\n{output}"


def _processes(command: str) -> list[Path]:
    return [process for process in Path("/proc").glob("[0-9]*") if _command(process) == command]


def _is_busy(process: Path) -> bool:
    """Whether a thread of a process runs or waits for a processor."""
    states = []
    for thread in process.glob("task/*/stat"):
        with suppress(OSError):  # it has ended meanwhile
            states.append(thread.read_text().rpartition(")")[2].split()[0])
    return "R" in states


def _command(process: Path) -> str:
    try:
        words = (process / "cmdline").read_bytes().split(b"\0")
    except OSError:  # it has ended meanwhile
        return ""
    return words[0].decode(errors="replace")


@contextmanager
def open_box() -> Iterator[WineBox]:
    """The box on a display of its own, which end together."""
    reading, writing = os.pipe()
    display = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as numbers:
        number = numbers.readline().strip()
    try:
        box = WineBox(f":{number}")
        # Wine's server stays, so that what is measured is the program's start and not Wine's.
        box.run(WINE_SERVER, "-p")
        box.run("wine64", "cmd", "/c", "exit")
        yield box
    finally:
        subprocess.run([SCRIPT, "close"], check=False)
        display.terminate()
        display.wait()
