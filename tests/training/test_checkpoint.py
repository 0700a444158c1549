from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from inkdigit.training.checkpoint import RunState, load_checkpoint, save_checkpoint


class Variable:
    """What a checkpoint needs of a Keras variable."""

    def __init__(self, value: list[float]) -> None:
        self.value = np.array(value, np.float32)

    def numpy(self) -> np.ndarray:
        return self.value

    def assign(self, value: np.ndarray) -> None:
        self.value = value


def test_what_was_saved_comes_back(tmp_path: Path) -> None:
    state = RunState("a run", step=7, elapsed_s=12.5, validations=2)
    save_checkpoint(tmp_path / "it.npz", [Variable([1, 2]), Variable([3])], state)
    again = [Variable([0, 0]), Variable([0])]
    assert load_checkpoint(tmp_path / "it.npz", again, identity="a run") == state
    assert [variable.value.tolist() for variable in again] == [[1, 2], [3]]


def test_without_a_checkpoint_a_run_begins(tmp_path: Path) -> None:
    assert load_checkpoint(tmp_path / "none.npz", [], identity="new") == RunState("new")


def test_another_runs_checkpoint_is_not_taken_over(tmp_path: Path) -> None:
    save_checkpoint(tmp_path / "it.npz", [Variable([1])], RunState("seed 1"))
    variable = Variable([9])
    with pytest.raises(ValueError, match="another run"):
        load_checkpoint(tmp_path / "it.npz", [variable], identity="seed 2")
    assert variable.value.tolist() == [9]


@pytest.mark.parametrize("damage", [lambda whole: whole[: len(whole) // 2], lambda _: b"text"])
def test_a_damaged_checkpoint_is_named(tmp_path: Path, damage: Callable[[bytes], bytes]) -> None:
    state = RunState("a run")
    save_checkpoint(tmp_path / "it.npz", [Variable([1] * 5_000)], state)
    (tmp_path / "it.npz").write_bytes(damage((tmp_path / "it.npz").read_bytes()))
    with pytest.raises(ValueError, match=r"it\.npz is damaged"):
        load_checkpoint(tmp_path / "it.npz", [Variable([0])], identity="a run")


def test_a_kill_while_saving_leaves_the_last_checkpoint(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    state = RunState("a run", step=1)
    save_checkpoint(tmp_path / "it.npz", [Variable([1])], state)

    def killed(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("os.fsync", killed)
    with pytest.raises(KeyboardInterrupt):
        save_checkpoint(tmp_path / "it.npz", [Variable([2])], replace(state, step=2))
    assert load_checkpoint(tmp_path / "it.npz", [Variable([0])], identity="a run") == state
