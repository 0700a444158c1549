"""Arrays in one file: written whole or not at all, and read or refused."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from inkdigit.training.whole_files import written_whole


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
    """Write an `.npz` file, whole or not at all; see `written_whole`."""
    save = np.savez_compressed if compressed else np.savez
    with written_whole(path) as part, part.open("wb") as file:
        save(file, **arrays)
