from __future__ import annotations

import subprocess
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

import pytest

from inkdigit.training import commands


def parsed(name: str, *words: str) -> Namespace:
    parser = ArgumentParser()
    commands.COMMANDS[name].add_arguments(parser)
    return parser.parse_args(words)


def test_the_commands_are_those_of_the_pipeline() -> None:
    names = ["data", "train", "train-strokes", "train-strips", "evaluate", "export"]
    assert list(commands.COMMANDS) == names


@pytest.mark.parametrize("name", commands.COMMANDS)
def test_every_command_has_help(name: str) -> None:
    parser = ArgumentParser(prog=name)
    commands.COMMANDS[name].add_arguments(parser)
    assert commands.COMMANDS[name].help
    assert "--" in parser.format_help()


@pytest.mark.parametrize("name", commands.COMMANDS)
def test_no_option_hides_what_the_command_line_runs(name: str) -> None:
    assert not {"run", "command"} & set(vars(parsed(name)))


def test_nothing_heavy_is_loaded_for_help() -> None:
    heavy = "{'numpy', 'tensorflow', 'keras', 'matplotlib', 'tqdm'}"
    program = f"import sys, inkdigit.training.commands; sys.exit(bool({heavy} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_without_the_training_packages_it_says_how_to_install_them(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for module in [name for name in sys.modules if name.startswith("inkdigit.training.")]:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.setitem(sys.modules, "tensorflow", None)
    assert commands.COMMANDS["train"].run(parsed("train", "--data", ".")) == 2
    assert "requirements/train.txt" in capsys.readouterr().err


def test_extra_drawings_that_are_none_are_an_error_not_a_traceback(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("tensorflow", reason="the training packages are not installed")
    words = ("--data", str(tmp_path), "--extra", str(tmp_path / "none"))
    assert commands.COMMANDS["train"].run(parsed("train", *words)) == 1
    assert "is no folder that can be read" in capsys.readouterr().err


def test_a_missing_folder_is_an_error_not_a_traceback(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("tensorflow", reason="the training packages are not installed")
    status = commands.COMMANDS["train"].run(parsed("train", "--data", str(tmp_path / "none")))
    assert status == 1
    assert "no data in" in capsys.readouterr().err


@pytest.mark.parametrize("word", ["0", "1.5", "half", "nan"])
def test_a_share_that_is_none_is_an_error(word: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parsed("train", "--blend", word)
    assert "--blend" in capsys.readouterr().err


@pytest.mark.parametrize("option", ["--steps", "--small", "--minutes"])
@pytest.mark.parametrize("word", ["0", "-5", "many", "nan"])
def test_a_length_that_is_none_is_an_error(
    option: str, word: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        parsed("train", f"{option}={word}")
    assert option in capsys.readouterr().err


@pytest.mark.parametrize("word", ["-1", "x", "1000000000"])
def test_a_seed_that_is_none_is_an_error(word: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parsed("train", f"--seed={word}")
    assert "--seed" in capsys.readouterr().err


def test_a_trial_takes_as_many_as_numbers_can_be_made_of(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit):
        parsed("train", "--small", "1")
    assert "less than 20" in capsys.readouterr().err
    assert parsed("train", "--small", "20").small == 20
