"""Programs killed in the middle of it, full disks and files that may not be written."""

from __future__ import annotations

import errno
import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from inkdigit.history import HistoryError, Store, Trouble
from inkdigit.history.errors import trouble_of
from inkdigit.history.recovery import Opened
from inkdigit.ink import Ink

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and limits of POSIX")

_SOURCE = Path(__file__).parents[2] / "src"
_BEGIN = """
import sys
from pathlib import Path
from inkdigit.history import HistoryError, Store
from inkdigit.ink import Ink, Point, Stroke

path = Path(sys.argv[1])
ink = Ink((Stroke(tuple(Point(i, i * 1.1, 0.5, i * 4.0) for i in range(200))),))
"""
_DRAW_FOREVER = """
store = Store.open(path)
while True:
    entry = store.add(ink)
    for _ in range(3):
        store.update(entry.id, ink, None)
    store.settle(entry.id)
    print(entry.id, flush=True)
"""


def _command(script: str, *arguments: object) -> list[str]:
    return [sys.executable, "-c", _BEGIN + script, *map(str, arguments)]


def _run(script: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        _command(script, *arguments),
        env={**os.environ, "PYTHONPATH": str(_SOURCE)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("settled", [1, 2, 7, 40])
def test_a_killed_program_loses_no_settled_entry(path: Path, settled: int) -> None:
    drawn = []
    with subprocess.Popen(
        _command(_DRAW_FOREVER, path),
        env={**os.environ, "PYTHONPATH": str(_SOURCE)},
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        for _ in range(settled):
            drawn.append(int(process.stdout.readline()))
        process.send_signal(signal.SIGKILL)
        drawn += [int(line) for line in process.stdout if line.endswith("\n")]

    store = Store.open(path)
    kept = {entry.id: entry for entry in store.entries()}
    store.close()
    assert store.notice is None
    assert set(drawn) <= set(kept)
    assert all(len(entry.ink.strokes[0].points) == 200 for entry in kept.values())
    assert all(entry.settled for entry in kept.values())
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_program_killed_while_the_file_is_made_leaves_a_usable_one(path: Path, ink: Ink) -> None:
    for _ in range(3):
        with subprocess.Popen(
            _command("print('go', flush=True); Store.open(path).add(ink)", path),
            env={**os.environ, "PYTHONPATH": str(_SOURCE)},
            stdout=subprocess.PIPE,
        ) as process:
            assert process.stdout is not None
            process.stdout.readline()
            process.kill()
    store = Store.open(path)
    assert store.add(ink).ink == ink
    store.close()


def test_a_deletion_not_undone_before_the_kill_stays(path: Path) -> None:
    result = _run(
        """
import os, signal
store = Store.open(path)
first, second = store.add(ink), store.add(ink)
store.delete([first.id])
os.kill(os.getpid(), signal.SIGKILL)
""",
        path,
    )
    assert result.returncode == -signal.SIGKILL
    store = Store.open(path)
    assert [entry.id for entry in store.entries()] == [2]
    store.close()


def test_a_disk_that_fills_up_is_said_and_the_history_goes_on(path: Path) -> None:
    """No file may grow beyond 200 kB, as on a disk that is full."""
    result = _run(
        """
import resource
store = Store.open(path)
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, resource.RLIM_INFINITY))
kept, told = [], 0
for number in range(400):
    try:
        kept.append(store.add(ink).id)
    except HistoryError as error:
        told += 1
assert told, "the limit was never met"
assert store.count() == len(kept)
assert [entry.id for entry in store.entries()] == kept
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
kept.append(store.add(ink).id)
store.close()
print(len(kept))
""",
        path,
    )
    assert result.returncode == 0, result.stderr
    store = Store.open(path)
    assert store.notice is None
    assert store.count() == int(result.stdout)
    store.close()


def test_a_full_database_names_the_disk(store: Store, path: Path, ink: Ink) -> None:
    store.add(ink)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA wal_checkpoint")
    full = Store(Opened(_full_database(path), None))
    huge = Ink(ink.strokes * 2_000)
    with pytest.raises(HistoryError, match="the disk is full") as raised:
        full.add(huge)
    assert raised.value.trouble is Trouble.DISK_FULL
    assert [entry.ink for entry in full.entries()] == [ink]
    full.close()


def _full_database(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages + 1}")
    return connection


def test_no_room_for_a_new_history_at_all_is_worked_around(path: Path) -> None:
    result = _run(
        """
import resource
resource.setrlimit(resource.RLIMIT_FSIZE, (1, resource.RLIM_INFINITY))
store = Store.open(path)
assert not store.is_kept
entry = store.add(ink)
assert store.page(offset=0, limit=1)[0].ink == ink
print(store.notice)
""",
        path,
    )
    assert result.returncode == 0, result.stderr
    assert "not kept" in result.stdout


@pytest.mark.parametrize(
    ("code", "trouble"),
    [
        (errno.ENOSPC, Trouble.DISK_FULL),
        (errno.EDQUOT, Trouble.DISK_FULL),
        (errno.EROFS, Trouble.READ_ONLY),
        (errno.EACCES, Trouble.READ_ONLY),
        (errno.EIO, Trouble.UNREACHABLE),
    ],
)
def test_what_the_system_says_of_a_disk_is_passed_on(code: int, trouble: Trouble) -> None:
    assert trouble_of(OSError(code, "said by the system")) is trouble


@pytest.mark.parametrize("forbidden", ["file", "folder", "both"])
def test_what_may_only_be_read_is_left_alone_and_said(path: Path, ink: Ink, forbidden: str) -> None:
    store = Store.open(path)
    store.settle(store.add(ink).id)
    store.close()
    content = path.read_bytes()
    if forbidden != "folder":
        path.chmod(0o444)
    if forbidden != "file":
        path.parent.chmod(0o555)
    for folder in (path.parent, *list(path.parents)[1:4]):
        folder.chmod(folder.stat().st_mode | 0o055)
    try:
        result = _run(
            """
import os
if os.geteuid() == 0:  # whom no permission stops
    os.setgid(65534)
    os.setuid(65534)
store = Store.open(path)
assert not store.is_kept
assert store.add(ink).ink == ink
store.close()
print(store.notice)
""",
            path,
        )
    finally:
        path.parent.chmod(0o755)
        path.chmod(0o644)
    assert result.returncode == 0, result.stderr
    assert "may only be read" in result.stdout
    assert "not kept" in result.stdout
    assert path.read_bytes() == content
    assert not list(path.parent.glob("*set-aside*"))
