"""A training run's state in one file, replaced whole, so that a kill leaves the old or the new."""

from __future__ import annotations

import os
import zipfile
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np


@dataclass(frozen=True)
class RunState:
    """Where a run stands; `identity` names what it is a run of."""

    identity: str
    step: int = 0
    elapsed_s: float = 0.0
    validations: int = 0


def save_checkpoint(path: Path, variables: Sequence[Any], state: RunState) -> None:
    """Write the state and every variable's value, in order."""
    part = path.with_suffix(".part")
    values: dict[str, Any] = {
        f"variable_{i}": variable.numpy() for i, variable in enumerate(variables)
    }
    with part.open("wb") as file:
        np.savez(
            file,
            identity=state.identity,
            step=state.step,
            elapsed_s=state.elapsed_s,
            validations=state.validations,
            **values,
        )
        file.flush()
        os.fsync(file.fileno())
    os.replace(part, path)


def load_checkpoint(path: Path, variables: Sequence[Any], *, identity: str) -> RunState:
    """Set the variables as the checkpoint has them; a fresh state where there is none of this run.

    Raises ValueError where the folder holds another run, which is not to be overwritten.
    """
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as saved:
            found = str(saved["identity"])
            if found != identity:
                raise ValueError(
                    f"{path} belongs to another run; name a new folder with --run, or remove it\n"
                    f"  there: {found}\n  asked: {identity}"
                )
            values = [saved[f"variable_{i}"] for i in range(len(variables))]
            state = RunState(
                identity,
                int(saved["step"]),
                float(saved["elapsed_s"]),
                int(saved["validations"]),
            )
    except FileNotFoundError:
        return RunState(identity)
    except (OSError, KeyError, EOFError, zipfile.BadZipFile, zlib.error) as error:
        raise ValueError(f"{path} is damaged ({error}); remove it to begin anew") from error
    for variable, value in zip(variables, values, strict=True):
        variable.assign(value)
    return state
