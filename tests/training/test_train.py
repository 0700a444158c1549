from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pytest

tf = pytest.importorskip("tensorflow", reason="the training packages are not installed")

from inkdigit.reading.reading import NOT_A_DIGIT  # noqa: E402
from inkdigit.training import collection, datasets, styles, train  # noqa: E402
from inkdigit.training.batches import batches  # noqa: E402
from inkdigit.training.calibrate import Calibration  # noqa: E402
from inkdigit.training.collection import Part, Recipe  # noqa: E402
from inkdigit.training.model import Shape, build_logits, outputs, with_probabilities  # noqa: E402
from inkdigit.training.train import Plan  # noqa: E402

# Keras calls numpy in a way that numpy has deprecated.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")

RECIPE = collection.small(Recipe(), scans=40)
PLAN = Plan(steps=8, batch=16, validations=2, shape=Shape(4, 4, 8, 1, 1, 8), recipe=RECIPE)


class Run(NamedTuple):
    """The folder of a run and the weights that it ended with."""

    place: Path
    weights: list[np.ndarray]


@pytest.fixture(scope="module")
def parts(tiny_data: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Part]:
    cache = tmp_path_factory.mktemp("cache")
    return collection.training_parts(tiny_data, recipe=RECIPE, cache=cache)


@pytest.fixture(scope="module")
def validation(tiny_data: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Part]:
    return collection.validation_parts(tiny_data, cache=tmp_path_factory.mktemp("cache"))


@pytest.fixture(scope="module")
def finished(
    parts: list[Part], validation: list[Part], tmp_path_factory: pytest.TempPathFactory
) -> Run:
    """A run that was never killed."""
    return trained(parts, validation, tmp_path_factory.mktemp("finished"))


def trained(parts: list[Part], validation: list[Part], place: Path) -> Run:
    model, _ = train.fit(PLAN, training=parts, validation=validation, place=place)
    return Run(place, model.get_weights())


def test_every_part_is_framed_and_each_target_is_a_distribution(parts: list[Part]) -> None:
    assert [part.name for part in parts] == [name for name, _ in RECIPE.shares]
    assert sum(part.share for part in parts) == pytest.approx(1)
    for part in parts:
        assert part.images.shape == (len(part), 28, 28)
        assert part.images.dtype == np.uint8
        assert np.allclose(part.targets.sum(axis=1), 1)


def test_a_wide_recipe_shows_more_of_what_people_draw(tiny_data: Path, tmp_path: Path) -> None:
    recipe = collection.wide(RECIPE)
    parts = collection.training_parts(tiny_data, recipe=recipe, cache=tmp_path)
    assert sum(part.share for part in parts) == pytest.approx(1)
    named = {part.name: part for part in parts}
    rare, late, redrawn = (
        named[name] for name in ("rare-styles", "late-prefixes", "redrawn-letters")
    )
    assert all(part.drawn and len(part) == 40 for part in (rare, late, redrawn))
    assert not _share_an_image(redrawn, named["letters"])
    assert redrawn.targets[:, NOT_A_DIGIT].min() == 1
    assert not _share_an_image(rare, named["styles"])
    assert rare.targets[:, NOT_A_DIGIT].max() == 0
    assert set(rare.targets.argmax(axis=1)) == set(styles.RARE_STYLES)
    assert late.targets[:, :10].max(axis=1).mean() > 0.5
    assert named["prefixes"].targets[:, :10].max(axis=1).mean() < 0.5


def _share_an_image(one: Part, other: Part) -> bool:
    return bool((one.images[:, None] == other.images).all(axis=(2, 3)).any())


def test_leaked_digits_are_in_no_part(parts: list[Part]) -> None:
    emnist = next(part for part in parts if part.name == "emnist")
    assert emnist.targets[:, 7].sum() == 0  # the tiny set flags its 7s
    assert emnist.targets[:, 8].sum() > 0


def test_parts_come_from_the_cache_the_second_time(
    tiny_data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = collection.training_parts(tiny_data, recipe=RECIPE, cache=tmp_path)

    def never(*_: object) -> None:
        raise AssertionError("framed again")

    monkeypatch.setattr(collection, "frame_picture", never)
    monkeypatch.setattr(collection, "_examples", never)
    again = collection.training_parts(tiny_data, recipe=RECIPE, cache=tmp_path)
    for one, other in zip(first, again, strict=True):
        assert np.array_equal(one.images, other.images)


def test_a_damaged_part_of_the_cache_is_made_again(
    tiny_data: Path, tmp_path: Path, parts: list[Part]
) -> None:
    recipe = replace(RECIPE, shares=(("mnist", 0.5), ("styles", 0.5)))
    collection.training_parts(tiny_data, recipe=recipe, cache=tmp_path)
    for file in tmp_path.glob("*.npz"):
        file.write_bytes(file.read_bytes().replace(b"images", b"ymages"))
    again = collection.training_parts(tiny_data, recipe=recipe, cache=tmp_path)
    for part in again:
        before = next(one for one in parts if one.name == part.name)
        assert np.array_equal(part.images, before.images)


def test_another_seed_draws_anew_where_the_first_one_s_parts_are_kept(
    tiny_data: Path, tmp_path: Path
) -> None:
    recipe = collection.wide(RECIPE)
    first, second = (
        collection.training_parts(tiny_data, recipe=replace(recipe, seed=seed), cache=tmp_path)
        for seed in (1, 2)
    )
    as_they_are = {"mnist", "emnist", "letters"}
    for one, other in zip(first, second, strict=True):
        assert np.array_equal(one.images, other.images) == (one.name in as_they_are), one.name


def test_other_labels_cut_digits_anew(
    tiny_data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recipe = replace(RECIPE, shares=(("cut", 1.0),))
    (before,) = collection.training_parts(tiny_data, recipe=recipe, cache=tmp_path)
    mnist = datasets.mnist

    def relabelled(folder: Path, *, part: str) -> datasets.Scans:
        scans = mnist(folder, part=part)
        return replace(scans, labels=9 - scans.labels)

    monkeypatch.setattr(datasets, "mnist", relabelled)
    (after,) = collection.training_parts(tiny_data, recipe=recipe, cache=tmp_path)
    np.testing.assert_array_equal(before.targets[:, :10], after.targets[:, 9::-1])


def test_a_batch_depends_on_seed_and_number_alone(parts: list[Part]) -> None:
    from_start = batches(parts, size=32, seed=1)
    third = next(iter(from_start.skip(3)))
    resumed = next(iter(batches(parts, size=32, seed=1, first=3)))
    other = next(iter(batches(parts, size=32, seed=2, first=3)))
    assert np.array_equal(third[0], resumed[0])
    assert np.array_equal(third[1], resumed[1])
    assert not np.array_equal(resumed[0], other[0])


def test_each_example_comes_once_before_any_comes_again() -> None:
    images = np.zeros((12, 28, 28), np.uint8)
    images[:, 0, 0] = np.arange(12)
    part = Part("numbered", images, np.eye(11, dtype=np.float32)[:1].repeat(12, axis=0), share=1.0)
    source = iter(batches([part], size=4, seed=1, augmented=False))
    seen = [round(float(x) * 255) for _ in range(3) for x in next(source)[0][:, 0, 0, 0]]
    assert sorted(seen) == list(range(12))
    assert seen != list(range(12))


def test_the_rate_rises_then_falls_to_nothing() -> None:
    plan = Plan(warm_up=0.1, peak_rate=1e-3)
    rates = [plan.rate(progress) for progress in (0.05, 0.1, 0.5, 1.0)]
    assert rates[1] == pytest.approx(1e-3)
    assert rates[0] < rates[1] > rates[2] > rates[3] == pytest.approx(0)


def test_progress_goes_by_steps_where_they_are_given() -> None:
    assert Plan(steps=100, minutes=1).progress(step=50, elapsed_s=1e9) == 0.5
    assert Plan(minutes=10).progress(step=50, elapsed_s=300) == 0.5


def test_a_killed_run_goes_on_to_the_same_network(
    finished: Run,
    parts: list[Part],
    validation: list[Part],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def killed_after_five(*args: Any, **named: Any) -> Iterator[Any]:
        yield from batches(*args, **named).take(5)
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(train, "_CHECKPOINT_S", 0.0)
        patch.setattr(train, "batches", killed_after_five)
        with pytest.raises(KeyboardInterrupt):
            trained(parts, validation, tmp_path)
    with (tmp_path / "log.csv").open("a") as log:
        log.write("7,0,0.")  # and a row that another kill cut short
    resumed = trained(parts, validation, tmp_path)
    for one, other in zip(finished.weights, resumed.weights, strict=True):
        np.testing.assert_allclose(one, other, atol=1e-5)
    with (tmp_path / "log.csv").open() as log:
        assert [int(row["step"]) for row in csv.DictReader(log)] == [5, 8]
    assert list((tmp_path / "tensorboard").iterdir())


def test_another_plan_does_not_take_over_a_runs_folder(
    finished: Run, parts: list[Part], validation: list[Part]
) -> None:
    other = replace(PLAN, seed=2)
    with pytest.raises(ValueError, match="another run"):
        train.fit(other, training=parts, validation=validation, place=finished.place)


def test_a_run_may_begin_with_a_trained_network(
    finished: Run, parts: list[Part], validation: list[Part], tmp_path: Path
) -> None:
    start = build_logits(PLAN.shape, seed=9)
    start.set_weights(finished.weights)
    network = tmp_path / "digits.keras"
    with_probabilities(start, calibration=Calibration()).save(network)
    further = replace(PLAN, steps=1, warm_up=1.0, peak_rate=1e-9, start="of the first run")
    model, _ = train.fit(
        further,
        training=parts,
        validation=validation,
        place=tmp_path / "run",
        start=train.logits_of(train.load_network(network)),
    )
    trainable = {id(variable.value) for variable in model.trainable_variables}
    pairs = zip(model.variables, finished.weights, strict=True)
    for variable, weights in ((v, w) for v, w in pairs if id(v.value) in trainable):
        np.testing.assert_allclose(variable.numpy(), weights, atol=1e-5)


def test_a_run_in_bfloat16_ends_with_a_network_in_float32_that_reads_alike(
    finished: Run, parts: list[Part], validation: list[Part], tmp_path: Path
) -> None:
    quick, _ = train.fit(
        replace(PLAN, bfloat16=True), training=parts, validation=validation, place=tmp_path
    )
    assert {layer.compute_dtype for layer in quick.layers} == {"float32"}
    exact = build_logits(PLAN.shape, seed=PLAN.seed)
    exact.set_weights(finished.weights)
    logits = [outputs(model, validation[0].images) for model in (quick, exact)]
    assert np.corrcoef(*(row.ravel() for row in logits))[0, 1] > 0.95


def test_a_network_of_another_shape_is_no_beginning(
    parts: list[Part], validation: list[Part], tmp_path: Path
) -> None:
    other = build_logits(replace(PLAN.shape, head=4), seed=1)
    with pytest.raises(ValueError, match="another shape"):
        train.fit(PLAN, training=parts, validation=validation, place=tmp_path, start=other)


def test_a_file_that_is_no_network_is_no_beginning(tmp_path: Path) -> None:
    (tmp_path / "digits.keras").write_bytes(b"PK and then nothing")
    with pytest.raises(ValueError, match="not a network of Inkdigit's"):
        train.load_network(tmp_path / "digits.keras")
