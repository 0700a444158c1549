"""What the program loads when it runs. Who may import whom is held by import-linter."""

from __future__ import annotations

import subprocess
import sys

import pytest

TRAINING_PACKAGES = {"h5py", "keras", "matplotlib", "tensorflow"}


def modules_loaded_by(*arguments: str) -> set[str]:
    """The top-level modules that a new interpreter loads, as its import clock lists them."""
    run = subprocess.run(
        [sys.executable, "-X", "importtime", *arguments],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    lines = [line for line in run.stderr.splitlines() if line.startswith("import time:")]
    return {line.rsplit("|", 1)[1].strip().split(".")[0] for line in lines}


@pytest.mark.parametrize("module", ["inkdigit.cli", "inkdigit.reading.reader"])
def test_no_training_package_is_loaded_to_read(module: str) -> None:
    loaded = modules_loaded_by("-c", f"import {module}")

    assert "inkdigit" in loaded
    assert not loaded & TRAINING_PACKAGES


def test_no_training_package_is_loaded_by_the_window() -> None:
    loaded = modules_loaded_by("-c", "import inkdigit.window.application, inkdigit.window.worker")

    assert "PySide6" in loaded
    assert not loaded & TRAINING_PACKAGES


def test_the_command_line_starts_without_qt() -> None:
    assert not modules_loaded_by("-m", "inkdigit", "--version") & {"PySide6", *TRAINING_PACKAGES}
