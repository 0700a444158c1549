"""Arrays in one file: written whole or not at all, and read or refused."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt


class ArraysError(ValueError):
    """The file doesn't hold the arrays; the message says why, without the file's name."""


def read_arrays(path: Path, names: Iterable[str]) -> dict[str, npt.NDArray[Any]]:
    """Read the arrays of these names from an `.npz` file.

    Raises FileNotFoundError, and ArraysError where the file is damaged or lacks one of them.
    """
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as held:
            return {name: held[name] for name in names}
    except FileNotFoundError:
        raise
    except Exception as error:  # zipfile and numpy raise whatever their parsers do
        raise ArraysError(str(error) or type(error).__name__) from error


def write_arrays(path: Path, arrays: Mapping[str, Any], *, compressed: bool = False) -> None:
    """Write an `.npz` file, such that a kill or a full disk leaves the one before. Raises OSError.

    Processes that write the same file at once don't disturb each other.
    """
    part = path.with_suffix(f".{os.getpid()}.part")
    save = np.savez_compressed if compressed else np.savez
    try:
        with part.open("wb") as file:
            save(file, **arrays)
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, path)
    except BaseException as error:
        part.unlink(missing_ok=True)
        if isinstance(error, OSError):
            error.filename = str(path)  # a full disk doesn't say what it is too small for
        raise
