"""From data to model card: the commands, one after the other, on sixty digits of each kind."""

from __future__ import annotations

import errno
import json
import os
import shutil
from argparse import ArgumentParser
from pathlib import Path

import numpy as np
import pytest

tf = pytest.importorskip("tensorflow", reason="the training packages are not installed")

import keras  # noqa: E402

from inkdigit.reading.labelled import write_examples  # noqa: E402
from inkdigit.reading.network import NetworkError, load_network, outputs_of  # noqa: E402
from inkdigit.reading.personal import Example  # noqa: E402
from inkdigit.resources import models_folder  # noqa: E402
from inkdigit.training import collection, datasets, strokes, styles, testsets, train  # noqa: E402
from inkdigit.training.commands import COMMANDS  # noqa: E402

# Keras calls numpy in a way that numpy has deprecated.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")


def command(name: str, *words: str) -> int:
    parser = ArgumentParser()
    COMMANDS[name].add_arguments(parser)
    return COMMANDS[name].run(parser.parse_args(words))


@pytest.fixture(scope="module")
def trained(tiny_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("trained")
    data, models = ("--data", str(tiny_data)), ("--models", str(place / "models"))
    kept = ("--run", str(place / "run"), "--cache", str(place / "cache"))
    assert command("train", *data, *models, *kept, "--small", "40", "--steps", "4") == 0
    assert command("export", *models) == 0
    twin = place / "twin"
    kept = ("--run", str(place / "twin-run"), "--cache", str(place / "cache"))
    words = ("--models", str(twin), *kept, "--small", "40", "--steps", "4", "--ten-digits")
    assert command("train", *data, *words) == 0
    cache = ("--cache", str(place / "cache"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(testsets, "HEIGHTS_PX", (24,))  # a picture of 2,000 pixels takes its time
        beside = ["--twin", str(twin), "--other-seeds", str(twin), str(place / "models")]
        beside += ["--other-strips", str(models_folder())]
        assert command("evaluate", *data, *models, *cache, "--at-most", "12", *beside) == 0
    return place / "models"


def test_it_leaves_all_that_belongs_to_a_network(trained: Path) -> None:
    assert {path.name for path in trained.iterdir()} == {
        "digits.keras",
        "digits.tflite",
        "training.json",
        "metrics.json",
        "MODEL_CARD.md",
        "pictures",
    }
    drawn = {path.name for path in (trained / "pictures").iterdir()}
    assert drawn == {"confusion.png", "reliability.png", "robustness.png", "mistakes.png"}


def test_a_measurement_of_a_part_says_so(trained: Path) -> None:
    told = json.loads((trained / "metrics.json").read_text())["evaluated"]["command"]
    assert told.endswith("--at-most 12")


@pytest.mark.parametrize(
    ("name", "trial"),
    [
        ("train", ("--small", "40")),
        ("train-strokes", ("--small", "40")),
        ("evaluate", ("--at-most", "12")),
    ],
)
def test_a_trial_leaves_the_network_that_ships_alone(
    tiny_data: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    trial: tuple[str, ...],
) -> None:
    monkeypatch.chdir(tmp_path)
    for models in ((), ("--models", str(tmp_path / "models"))):
        assert command(name, "--data", str(tiny_data), *trial, *models) == 1
        assert f"{trial[0]} is a trial" in capsys.readouterr().err
    assert not (tmp_path / "models").exists()


def test_a_run_does_not_go_on_with_other_drawings_than_it_began_with(
    trained: Path, tiny_data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ink = strokes.ink_of(styles.random_style(3, rng=np.random.default_rng(1)))
    write_examples([Example(ink, 3)], tmp_path)
    data, models = ("--data", str(tiny_data)), ("--models", str(trained))
    kept = ("--run", str(trained.parent / "run"), "--cache", str(trained.parent / "cache"))
    size = ("--small", "40", "--steps", "4")
    assert command("train", *data, *models, *kept, *size, "--extra", str(tmp_path)) == 1
    assert "belongs to another run" in capsys.readouterr().err


def test_a_further_run_may_show_what_is_hard_more_often(
    repository: Path, tiny_data: Path, tmp_path: Path
) -> None:
    kept = ("--run", str(tmp_path / "run"), "--cache", str(tmp_path / "cache"))
    words = ("--data", str(tiny_data), "--models", str(tmp_path), *kept, "--small", "40")
    start = ("--from", str(repository / "models" / "digits.keras"))
    further = (*words, *start, "--hard", "--wide", "--seed", "2", "--steps", "2")
    assert command("train", *further) == 0
    told = json.loads((tmp_path / "training.json").read_text())
    given = "--from digits.keras --hard --seed 2 --wide --small 40 --steps 2"
    assert told["command"] == f"inkdigit train {given}"
    assert told["examples"]["mnist-hard"] < told["examples"]["mnist"]
    assert 0 < told["examples"]["redrawn-letters"] <= 40
    before = json.loads((repository / "models" / "training.json").read_text())
    assert told["before"] == before


def test_a_further_run_may_end_between_its_network_and_the_one_before(
    repository: Path, tiny_data: Path, tmp_path: Path
) -> None:
    kept = ("--run", str(tmp_path / "run"), "--cache", str(tmp_path / "cache"))
    words = ("--data", str(tiny_data), *kept, "--small", "40", "--steps", "3")
    start = repository / "models" / "digits.keras"
    between, end = tmp_path / "between", tmp_path / "end"
    assert command("train", *words, "--from", str(start), "--models", str(end)) == 0
    # The run is over, so that this takes its network as it is.
    half = ("--from", str(start), "--blend", "0.5", "--models", str(between))
    assert command("train", *words, *half) == 0
    first, middle, last = (
        train.logits_of(train.load_network(path)).get_weights()
        for path in (start, between / "digits.keras", end / "digits.keras")
    )
    for before, mixed, after in zip(first, middle, last, strict=True):
        np.testing.assert_allclose(mixed, (before + after) / 2, atol=1e-6)
    assert any((before != after).any() for before, after in zip(first, last, strict=True))
    told = json.loads((between / "training.json").read_text())
    assert told["command"].startswith("inkdigit train --from digits.keras --blend 0.5")


def test_where_the_network_cannot_go_is_told_before_anything_is_framed(
    tiny_data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "taken").touch()
    kept = ("--run", str(tmp_path / "run"), "--cache", str(tmp_path / "cache"))
    words = ("--data", str(tiny_data), "--models", str(tmp_path / "taken"), *kept, "--small", "40")
    assert command("train", *words, "--steps", "1") == 1
    assert str(tmp_path / "taken") in capsys.readouterr().err
    assert not (tmp_path / "cache").exists()


@pytest.mark.parametrize("option", [("--hard",), ("--blend", "0.5")])
def test_what_needs_a_network_to_begin_with_asks_for_it(
    tiny_data: Path, capsys: pytest.CaptureFixture[str], option: tuple[str, ...]
) -> None:
    assert command("train", "--data", str(tiny_data), *option, "--steps", "1") == 1
    assert "name one with --from" in capsys.readouterr().err


def test_the_twin_learns_from_digits_alone_and_stands_beside_half_drawn_digits(
    trained: Path,
) -> None:
    told = json.loads((trained.parent / "twin" / "training.json").read_text())
    assert set(told["examples"]) == collection.DIGIT_PARTS
    assert told["command"].endswith("--ten-digits --small 40 --steps 4")
    half_drawn = json.loads((trained / "metrics.json").read_text())["half_drawn"]
    assert all(0 <= found["sure_of_a_wrong_digit_twin"] <= 12 for found in half_drawn.values())
    card = (trained / "MODEL_CARD.md").read_text()
    assert f"It is `{told['command']}`" in card


def test_a_network_of_ten_digits_is_refused_before_anything_is_read(
    trained: Path, tiny_data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copy(trained / "digits.tflite", tmp_path)
    shutil.copy(trained.parent / "twin" / "training.json", tmp_path)
    words = ("--data", str(tiny_data), "--models", str(tmp_path), "--cache", str(tmp_path / "c"))
    assert command("evaluate", *words, "--at-most", "12") == 1
    assert "without letters, impostors, doodles, neighbours, prefixes" in capsys.readouterr().err
    assert not (tmp_path / "c").exists()


@pytest.mark.parametrize("content", [None, '{"seed": 3, "st'])
def test_a_twin_whose_training_is_not_told_is_refused_before_anything_is_read(
    trained: Path,
    tiny_data: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    content: str | None,
) -> None:
    shutil.copy(trained.parent / "twin" / "digits.keras", tmp_path)
    if content is not None:
        (tmp_path / "training.json").write_text(content)
    words = ("--data", str(tiny_data), "--models", str(trained), "--cache", str(tmp_path / "c"))
    assert command("evaluate", *words, "--at-most", "12", "--twin", str(tmp_path)) == 1
    assert str(tmp_path / "training.json") in capsys.readouterr().err
    assert not (tmp_path / "c").exists()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("strokes.tflite", b"no network"),
        ("strokes.json", b'{"seed'),
        ("strips.tflite", b"no network"),
        ("strips.json", b'{"seed'),
    ],
)
def test_a_damaged_network_beside_the_first_is_refused_before_anything_is_read(
    trained: Path,
    tiny_data: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    name: str,
    content: bytes,
) -> None:
    models = tmp_path / "models"
    shutil.copytree(trained, models)
    for file in ("strokes.tflite", "strokes.json", "strips.tflite", "strips.json"):
        shutil.copy(models_folder() / file, models)
    (models / name).write_bytes(content)
    words = ("--data", str(tiny_data), "--models", str(models), "--cache", str(tmp_path / "c"))
    assert command("evaluate", *words, "--at-most", "12") == 1
    assert str(models / name) in capsys.readouterr().err
    assert not (tmp_path / "c").exists()


@pytest.mark.parametrize("content", [b"", b"PK\x05\x06" + bytes(18), b"no network"])
def test_what_is_no_network_is_not_exported(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes
) -> None:
    (tmp_path / "digits.keras").write_bytes(content)
    (tmp_path / "digits.tflite").write_bytes(b"the one before")
    assert command("export", "--models", str(tmp_path)) == 1
    assert f"{tmp_path / 'digits.keras'} is not a network" in capsys.readouterr().err
    assert (tmp_path / "digits.tflite").read_bytes() == b"the one before"


def test_both_files_give_the_same_probabilities(trained: Path) -> None:
    assert_the_same(trained, some_digits())


def test_the_shipped_files_give_the_same_probabilities(repository: Path, data_folder: Path) -> None:
    images = datasets.mnist(data_folder, part="train").images[:300]
    assert_the_same(repository / "models", images.astype(np.float32) / 255)


def test_the_last_layer_reads_the_features_that_are_exported(trained: Path) -> None:
    images = some_digits()[..., None]
    network = keras.saving.load_model(trained / "digits.keras", compile=False)
    logits = network.get_layer("inkdigit_logits")
    kernel, bias = (variable.numpy() for variable in logits.get_layer("logits").weights)
    features = outputs_of(load_network(trained / "digits.tflite"), images).features
    np.testing.assert_allclose(features @ kernel + bias, logits(images), atol=1e-4)


def test_a_file_exported_before_there_were_features_still_reads(
    trained: Path, tmp_path: Path
) -> None:
    older = converted(
        keras.saving.load_model(trained / "digits.keras", compile=False), tmp_path / "older.tflite"
    )
    images = some_digits()[..., None]
    outputs = outputs_of(load_network(older), images)
    newer = load_network(trained / "digits.tflite").probabilities(images)
    np.testing.assert_allclose(outputs.probabilities, newer, atol=1e-5)
    assert outputs.features.shape == (20, 0)
    assert outputs_of(load_network(older), images[:0]).features.shape == (0, 0)


def test_a_network_of_other_outputs_is_refused(tmp_path: Path) -> None:
    image = keras.Input((28, 28, 1))
    flat = keras.layers.Flatten()(image)
    other = keras.Model(image, {"digit": keras.layers.Dense(11)(flat), "mood": flat})
    with pytest.raises(NetworkError, match=r"other\.tflite .* digit, mood"):
        load_network(converted(other, tmp_path / "other.tflite"))


def test_metrics_count_errors_and_name_the_command(trained: Path) -> None:
    metrics = json.loads((trained / "metrics.json").read_text())
    pen = metrics["sets"]["Pen test"]
    assert pen["count"] == 12
    assert pen["accuracy"] == pytest.approx(1 - pen["errors"] / 12, abs=1e-5)
    assert pen["interval_95"][0] <= pen["accuracy"] <= pen["interval_95"][1]
    assert metrics["training"]["command"].startswith("inkdigit train --seed 1 --small 40 --steps 4")
    assert set(metrics["half_drawn"]) == {"25%", "50%", "75%"}
    assert metrics["by_strokes"]["count"] == 12
    assert metrics["strokes"]["command"].startswith("inkdigit train-strokes")
    assert "24 px, pen 1/60" in metrics["pictures"]
    numbers = metrics["numbers"]["ink, 5 digits, tight"]
    assert numbers["count"] == 12
    assert numbers["right"] == pytest.approx(1 - numbers["errors"] / 12, abs=1e-5)


def test_what_a_full_disk_has_no_room_for_leaves_the_figures_before(
    trained: Path,
    tiny_data: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    before = {path: path.read_bytes() for path in trained.rglob("*.*")}
    monkeypatch.setattr(testsets, "HEIGHTS_PX", (24,))
    monkeypatch.setattr(os, "fsync", full)
    words = ("--data", str(tiny_data), "--models", str(trained), "--at-most", "12")
    assert command("evaluate", *words, "--cache", str(trained.parent / "cache")) == 1
    assert "metrics.json" in capsys.readouterr().err
    assert {path: path.read_bytes() for path in trained.rglob("*.*")} == before


def test_the_model_card_says_what_was_measured(trained: Path) -> None:
    metrics = json.loads((trained / "metrics.json").read_text())
    card = (trained / "MODEL_CARD.md").read_text()
    errors = metrics["sets"]["MNIST test"]["errors"]
    assert f"{errors} of 12" in card
    for name, found in metrics["numbers"].items():
        assert f"| {name} | {found['right']:.1%} |" in card
    assert "Of 3 seeds the one that erred least in validation ships" in card


def test_other_seeds_are_told_beside_and_in_the_mean(trained: Path) -> None:
    metrics = json.loads((trained / "metrics.json").read_text())
    twin, itself = metrics["other_seeds"]
    assert twin["command"].endswith("--ten-digits --small 40 --steps 4")
    card = (trained / "MODEL_CARD.md").read_text()
    for name, found in metrics["sets"].items():
        errors = found["errors"], twin["errors"][name], itself["errors"][name]
        assert errors[2] == errors[0]
        told = f"{errors[0]} | {errors[1]}, {errors[2]} | {sum(errors) / 3:.1f}"
        assert f"| {name} | {told} |" in card


def test_networks_of_strips_of_other_seeds_are_told_in_the_mean(trained: Path) -> None:
    metrics = json.loads((trained / "metrics.json").read_text())
    card = (trained / "MODEL_CARD.md").read_text()
    assert f"`{metrics['strips']['command']}`" in card
    assert "--other-strips DIR" in card
    told = {name for name, found in metrics["numbers"].items() if "other_strips" in found}
    assert told == {name for name in metrics["numbers"] if not name.startswith("ink")}
    for name in told:
        errors = metrics["numbers"][name]["errors"]
        assert metrics["numbers"][name]["other_strips"] == [errors]  # it is the same network
        assert f"{name}: {errors:.1f} errors" in card


def assert_the_same(models: Path, images: np.ndarray) -> None:
    exported, reference = (
        load_network(models / name).probabilities(images[..., None])
        for name in ("digits.tflite", "digits.keras")
    )
    np.testing.assert_allclose(exported, reference, atol=1e-5)
    np.testing.assert_allclose(exported.sum(axis=1), 1, atol=1e-5)


def converted(model: keras.Model, path: Path) -> Path:
    path.write_bytes(tf.lite.TFLiteConverter.from_keras_model(model).convert())
    return path


def some_digits() -> np.ndarray:
    rng = np.random.default_rng(4)
    return np.stack([strokes.framed(styles.random_style(i % 10, rng=rng)) for i in range(20)])
