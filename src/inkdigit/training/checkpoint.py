"""A training run's state in one file, replaced whole, so that a kill leaves the old or the new."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from inkdigit.training.arrays import ArraysError, read_arrays, write_arrays


@dataclass(frozen=True)
class RunState:
    """Where a run stands; `identity` names what it is a run of."""

    identity: str
    step: int = 0
    elapsed_s: float = 0.0
    validations: int = 0


def save_checkpoint(path: Path, variables: Sequence[Any], state: RunState) -> None:
    """Write the state and every variable's value, in order."""
    values = {name: variable.numpy() for name, variable in _named(variables).items()}
    write_arrays(path, asdict(state) | values)


def load_checkpoint(path: Path, variables: Sequence[Any], *, identity: str) -> RunState:
    """Set the variables as the checkpoint has them; a fresh state where there is none of this run.

    Raises ValueError where the folder holds another run, which is not to be overwritten.
    """
    try:
        found = str(read_arrays(path, ["identity"])["identity"])
        if found != identity:
            raise ValueError(
                f"{path} belongs to another run; name a new folder with --run, or remove it\n"
                f"  there: {found}\n  asked: {identity}"
            )
        named = _named(variables)
        saved = read_arrays(path, ["step", "elapsed_s", "validations", *named])
    except FileNotFoundError:
        return RunState(identity)
    except ArraysError as error:
        raise ValueError(f"{path} is damaged ({error}); remove it to begin anew") from error
    for name, variable in named.items():
        variable.assign(saved[name])
    return RunState(
        identity, int(saved["step"]), float(saved["elapsed_s"]), int(saved["validations"])
    )


def _named(variables: Sequence[Any]) -> dict[str, Any]:
    return {f"variable_{i}": variable for i, variable in enumerate(variables)}
