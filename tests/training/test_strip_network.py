from __future__ import annotations

import json
from argparse import ArgumentParser
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("tensorflow")

from inkdigit.reading.strip_network import StripNetwork
from inkdigit.reading.strips import BETWEEN, HEIGHT, STEP, WIDTH, Strip
from inkdigit.training import strip_network
from inkdigit.training.commands import COMMANDS
from inkdigit.training.export import convert
from inkdigit.training.strip_examples import StripExamples


def examples(count: int) -> StripExamples:
    """A line each, somewhere: the middle of a 1."""
    rng = np.random.default_rng(count)
    images = np.zeros((count, HEIGHT, WIDTH), np.uint8)
    classes = np.full((count, WIDTH // STEP), BETWEEN, np.uint8)
    for image, row, column in zip(images, classes, rng.integers(4, 44, count), strict=True):
        image[6:26, column * STEP : column * STEP + 2] = 255
        row[column] = 1
    return StripExamples(images, classes, np.ones(classes.shape, bool))


def test_what_the_program_runs_is_what_was_trained(tmp_path: Path) -> None:
    network = strip_network.with_probabilities(strip_network.build(seed=1))
    path = tmp_path / "strips.tflite"
    path.write_bytes(convert(network))
    images = np.random.default_rng(4).random((20, HEIGHT, WIDTH), np.float32)
    expected = network.predict(images[..., None], verbose=0)
    found = StripNetwork(path).columns([Strip(image, (0,), 1.0, 0.0) for image in images])
    np.testing.assert_allclose(np.stack(found), expected, atol=1e-5)


def test_it_learns_where_digits_have_their_middles(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(strip_network, "EPOCHS", 4)
    network = strip_network.fit(examples(640), seed=1, bfloat16=False, place=tmp_path)
    seen = examples(100)
    logits = network.predict(seen.images[..., None] / np.float32(255), verbose=0)
    right = [
        strip_network.digits_of(found) == "1" and found.argmin() == given.argmin()
        for found, given in zip(logits.argmax(axis=-1), seen.classes, strict=True)
    ]
    assert np.mean(right) > 0.8


def test_a_run_that_was_killed_ends_as_if_it_had_not_been(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(strip_network, "EPOCHS", 2)
    monkeypatch.setattr(strip_network, "_CHECKPOINT_S", 0.0)
    seen = examples(192)

    def trained(place: str) -> list[np.ndarray]:
        made = strip_network.fit(seen, seed=1, bfloat16=False, place=tmp_path / place)
        return list(made.get_weights())

    for place in ("whole", "killed"):
        (tmp_path / place).mkdir()
    whole = trained("whole")
    real = strip_network._batch

    def until_the_fifth(given: StripExamples, step: int, *, seed: int) -> object:
        if step == 4:
            raise KeyboardInterrupt
        return real(given, step, seed=seed)

    with monkeypatch.context() as patch:
        patch.setattr(strip_network, "_batch", until_the_fifth)
        with pytest.raises(KeyboardInterrupt):
            trained("killed")
    for weights, expected in zip(trained("killed"), whole, strict=True):
        np.testing.assert_allclose(weights, expected, atol=1e-4)
    with pytest.raises(ValueError, match="belongs to another run"):
        strip_network.fit(seen, seed=2, bfloat16=False, place=tmp_path / "whole")


def test_neighbouring_columns_of_a_digit_are_one() -> None:
    assert strip_network.digits_of(np.array([10, 3, 3, 10, 3, 5, 10])) == "335"
    assert strip_network.digits_of(np.array([10, 10])) == ""


def test_training_leaves_a_network_that_the_program_runs(
    tiny_data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(strip_network, "EPOCHS", 1)
    parser = ArgumentParser()
    COMMANDS["train-strips"].add_arguments(parser)
    models, place = tmp_path / "models", tmp_path / "run"
    words = ("--data", str(tiny_data), "--models", str(models), "--small", "20")
    assert COMMANDS["train-strips"].run(parser.parse_args([*words, "--run", str(place)])) == 0
    assert {path.name for path in models.iterdir()} == {"strips.tflite", "strips.json"}
    (columns,) = StripNetwork(models / "strips.tflite").columns(
        [Strip(np.zeros((HEIGHT, 40), np.float32), (0,), 1.0, 0.0)]
    )
    assert columns.shape == (20, 11)
    told = json.loads((models / "strips.json").read_text())
    assert told["command"] == "inkdigit train-strips --seed 1 --small 20"
    for score in told["validation"].values():
        assert 0 <= score["errors"] <= score["count"] > 0
