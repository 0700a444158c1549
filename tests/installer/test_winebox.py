from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the box is made on Debian")


@pytest.mark.parametrize("sources", ["", "https://elsewhere.example/packages/"])
def test_a_machine_without_a_debian_mirror_is_told_so(
    repository: Path, tmp_path: Path, sources: str
) -> None:
    box, programs = tmp_path / "box", tmp_path / "programs"
    box.mkdir()
    pins = (repository / "requirements" / "winebox.txt").read_text().rstrip("\n") + "\n"
    # What comes before the mirror is asked for counts as done.
    (box / "tools.done").write_text(f"{hashlib.sha256(pins.encode()).hexdigest()}  -\n")
    programs.mkdir()
    (programs / "apt-get").write_text(f"#!/bin/sh\necho {sources}\n")
    (programs / "apt-get").chmod(0o755)
    done = subprocess.run(
        [repository / "installer" / "winebox.sh", "set-up"],
        env={
            **os.environ,
            "INKDIGIT_WINEBOX": str(box),
            "PATH": f"{programs}:{os.environ['PATH']}",
        },
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr == "winebox: apt's sources name no Debian mirror.\n"


def test_a_file_of_drive_c_has_its_name_there_also_where_the_box_lies_in_the_checkout(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(repository / "installer")
    monkeypatch.setenv("INKDIGIT_WINEBOX", str(repository / "build" / "wine"))
    from winebox import WineBox

    box = WineBox(":0")
    assert box.windows_path(box.drive / "home" / "log") == r"C:\home\log"
    assert box.windows_path(repository / "dist" / "Inkdigit.exe") == r"Z:\src\dist\Inkdigit.exe"
