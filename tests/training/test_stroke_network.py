from __future__ import annotations

import json
from argparse import ArgumentParser
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("tensorflow")

from inkdigit.reading.stroke_network import StrokeNetwork
from inkdigit.reading.trajectory import CHANNELS, POINTS, trajectory
from inkdigit.training import stroke_network, strokes, styles
from inkdigit.training.commands import COMMANDS
from inkdigit.training.export import convert


def test_what_the_program_runs_is_what_was_trained(tmp_path: Path) -> None:
    network = stroke_network.build(seed=1)
    path = tmp_path / "strokes.tflite"
    path.write_bytes(convert(network))
    rng = np.random.default_rng(4)
    ways = np.stack(
        [trajectory(strokes.ink_of(styles.random_style(i % 10, rng=rng))) for i in range(40)]
    )
    expected = network.predict(ways, verbose=0)
    np.testing.assert_allclose(StrokeNetwork(path).opinions(ways), expected, atol=1e-5)


def test_examples_are_each_digit_by_other_hands_and_templates_the_same_for_a_seed() -> None:
    rng = np.random.default_rng(0)
    digits = [(styles.random_style(label, rng=rng), label) for label in (3, 8)]
    ways, targets = stroke_network.examples(digits, styles=10, seed=1)
    np.testing.assert_allclose(targets.sum(axis=1), 1, atol=1e-5)
    whole = targets[targets.max(axis=1) == 1].argmax(axis=1)
    each = 1 + stroke_network.HANDS
    assert whole.tolist() == [3] * each + [8] * each + list(range(10))
    assert len(np.unique(ways, axis=0)) == len(ways) == len(targets)
    again, _ = stroke_network.examples(digits, styles=10, seed=1)
    np.testing.assert_array_equal(ways, again)


def test_what_is_begun_is_as_much_the_digit_as_is_drawn_of_it() -> None:
    drawing = styles.random_style(8, rng=np.random.default_rng(0))
    _, targets = stroke_network.examples([(drawing, 8)] * 40, styles=0, seed=1)
    begun = targets[targets.max(axis=1) < 1]
    assert len(begun) > 20
    low, high = stroke_network.BEGUN_SHARES
    assert (begun[:, 8] >= low).all()
    assert (begun[:, 8] <= high + (1 - high) / 10 + 1e-6).all()
    np.testing.assert_allclose(np.delete(begun, 8, axis=1), begun[:, :1].repeat(9, axis=1))


def test_some_strokes_are_turned_round_or_come_in_another_order() -> None:
    lines = [np.array([[0.0, 0.0], [0.0, 9.0]]), np.array([[5.0, 0.0], [5.0, 9.0], [7.0, 9.0]])]
    rng = np.random.default_rng(0)
    found = set()
    for _ in range(300):
        drawn = stroke_network.turned(lines, rng=rng)
        assert sorted(len(line) for line in drawn) == [2, 3]
        found.add(tuple(tuple(line[0]) for line in drawn))
    assert found > {((0.0, 0.0), (5.0, 0.0)), ((0.0, 9.0), (5.0, 0.0)), ((5.0, 0.0), (0.0, 0.0))}


def test_training_leaves_a_network_that_the_program_runs(
    tiny_data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stroke_network, "EPOCHS", 2)
    parser = ArgumentParser()
    COMMANDS["train-strokes"].add_arguments(parser)
    models = tmp_path / "models"
    words = ("--data", str(tiny_data), "--models", str(models), "--small", "20")
    assert COMMANDS["train-strokes"].run(parser.parse_args(words)) == 0
    assert {path.name for path in models.iterdir()} == {"strokes.tflite", "strokes.json"}
    way = np.zeros((1, POINTS, CHANNELS), np.float32)
    assert StrokeNetwork(models / "strokes.tflite").opinions(way).shape == (1, 10)
    told = json.loads((models / "strokes.json").read_text())
    assert told["command"] == "inkdigit train-strokes --seed 1 --small 20"
    assert 0 <= told["validation"]["errors"] <= told["validation"]["count"]
