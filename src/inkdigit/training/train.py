"""Train the network, calibrate it, and leave it in `models/`.

    make train

in an hour on two cores that multiply in bfloat16, no GPU; models/MODEL_CARD.md tells the result.

One-cycle learning rate, AdamW, a little label smoothing; an exponential moving average of weights
and batch statistics is what is validated and shipped. A killed run goes on from its checkpoint when
the same command is given again. `--from FILE` begins with a trained network instead of chance, and
`--hard` shows what that network finds hard more often. `--wide` adds rarer styles, digits nearly
drawn, and scanned letters drawn again as ink. `--blend SHARE` ends between the two.
"""

from __future__ import annotations

import csv
import hashlib
import json
import math
import os
import shlex
import sys
import time
from argparse import Namespace
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

import keras
import numpy as np
import tensorflow as tf
import tqdm

from inkdigit.training import calibrate, collection, datasets, mining
from inkdigit.training.batches import batches
from inkdigit.training.calibrate import Calibration
from inkdigit.training.checkpoint import RunState, load_checkpoint, save_checkpoint
from inkdigit.training.collection import Part, Recipe
from inkdigit.training.commands import check_trial
from inkdigit.training.extra import extra_part, sum_of
from inkdigit.training.model import Shape, blend, build_logits, outputs, with_probabilities
from inkdigit.training.whole_files import write_text, written_whole

EMA_DECAY = 0.9985
_FURTHER_PEAK_RATE = 1e-3  # higher, and what the network knows is lost before it learns more
_CHECKPOINT_S = 120.0

_SCALAR = tf.compat.v1.SummaryMetadata(  # what TensorBoard's own scalar() writes; it is not needed
    plugin_data={"plugin_name": "scalars"}
)


@dataclass(frozen=True)
class Plan:
    """What one run does. It ends after `minutes` of training, or after `steps` where that is set.

    With `steps` the schedule depends on nothing but the step, and two runs of one seed agree.
    """

    seed: int = 1
    minutes: float = 90.0
    steps: int | None = None
    start: str | None = None
    """The SHA-256 sum of the network that it begins with; None begins with chance."""
    hard: bool = False
    """Whether what that network finds hard comes more often."""
    extra: str | None = None
    """The SHA-256 sum of the drawings that `--extra` adds; None adds none."""
    batch: int = 128
    peak_rate: float = 2e-3
    weight_decay: float = 0.05
    label_smoothing: float = 0.02
    warm_up: float = 0.06
    validations: int = 8
    bfloat16: bool = False
    """Whether layers multiply in bfloat16; weights, averages and the rest stay float32."""
    shape: Shape = field(default_factory=Shape)
    recipe: Recipe = field(default_factory=Recipe)

    def progress(self, *, step: int, elapsed_s: float) -> float:
        """How far the run is, from 0 to 1."""
        if self.steps is not None:
            return min(1.0, step / self.steps)
        return min(1.0, elapsed_s / (60 * self.minutes))

    def rate(self, progress: float) -> float:
        """The learning rate: linear up, then down along a cosine to nothing."""
        if progress < self.warm_up:
            return self.peak_rate * max(0.02, progress / self.warm_up)
        share = (progress - self.warm_up) / (1 - self.warm_up)
        return self.peak_rate * 0.5 * (1 + math.cos(math.pi * share))


def run(args: Namespace) -> int:
    """The command `inkdigit train`."""
    if args.small:
        check_trial("--small", args.models)
    folder = datasets.data_folder(args.data)
    if (args.hard or args.blend < 1) and not args.start:
        raise ValueError("--hard and --blend need a trained network: name one with --from")
    network = load_network(args.start) if args.start else None
    start = None if network is None else logits_of(network)
    args.models.mkdir(parents=True, exist_ok=True)  # or it fails now, not after an hour
    place = args.place or Path("runs") / f"seed-{args.seed}"
    cache = args.cache or place.parent / "cache"
    extra = [] if args.extra is None else [extra_part(args.extra, seed=args.seed)]
    plan = _planned(args, extra=extra)
    training = collection.training_parts(folder, recipe=plan.recipe, cache=cache) + extra
    if network is not None and plan.hard:
        training = mining.mined(training, network)
    validation = collection.validation_parts(folder, cache=cache)
    logits, facts = fit(plan, training=training, validation=validation, place=place, start=start)
    if start is not None and args.blend < 1:
        blend(logits, start, share=args.blend)
        facts["validation"] = rounded(scores(logits, validation))
    calibration = calibrated(logits, validation, ten_digits=args.ten_digits)
    with written_whole(args.models / "digits.keras") as part:
        with_probabilities(logits, calibration=calibration).save(part)
    facts |= {
        "command": shlex.join(["inkdigit", "train", *_told(args)]),
        "calibration": asdict(calibration),
        "parameters": logits.count_params(),
        "examples": {part.name: len(part) for part in training},
        "before": _facts_beside(args.start) if args.start else None,
    }
    write_text(args.models / "training.json", json.dumps(facts, indent=2) + "\n")
    print(f"{args.models / 'digits.keras'}: {calibration}, validation {facts['validation']}")
    return 0


def _planned(args: Namespace, *, extra: Sequence[Part]) -> Plan:
    plan = Plan(seed=args.seed, minutes=args.minutes, steps=args.steps, bfloat16=args.bfloat16)
    recipe = replace(plan.recipe, seed=args.seed)
    if args.start:
        digest = hashlib.sha256(args.start.read_bytes()).hexdigest()
        plan = replace(plan, start=digest, peak_rate=_FURTHER_PEAK_RATE, hard=args.hard)
    if args.ten_digits:
        recipe = collection.ten_digits(recipe)
    if args.wide:
        recipe = collection.wide(recipe)
    if args.small:
        plan, recipe = replace(plan, batch=64), collection.small(recipe, scans=args.small)
    if extra:
        plan = replace(plan, extra=sum_of(extra[0]))
    return replace(plan, recipe=recipe)


def load_network(path: Path) -> keras.Model:
    """The network in a `.keras` file of this program's. Raises ValueError for any other file."""
    try:
        network = keras.saving.load_model(path, compile=False, safe_mode=True)
        logits_of(network)
    except Exception as error:  # Keras raises whatever its parsers do on a damaged file
        raise ValueError(f"{path} is not a network of Inkdigit's: {error}") from error
    return network


def logits_of(network: keras.Model) -> keras.Model:
    """The network without calibration and softmax."""
    return network.get_layer("inkdigit_logits")


def fit(
    plan: Plan,
    *,
    training: list[Part],
    validation: list[Part],
    place: Path,
    start: keras.Model | None = None,
) -> tuple[keras.Model, dict[str, Any]]:
    """Train as planned, in the folder `place`, from its checkpoint if it holds one.

    `start` is what plan.start names. Raises ValueError where it has another shape than planned.

    Returns the averaged network (logits) and the facts of the run.
    """
    place.mkdir(parents=True, exist_ok=True)
    model = build_logits(plan.shape, seed=plan.seed, bfloat16=plan.bfloat16)
    average = build_logits(plan.shape, seed=plan.seed)
    if start is not None:
        if start.count_params() != model.count_params():
            raise ValueError("the network to begin with has another shape than the one planned")
        model.set_weights(start.get_weights())
    average.set_weights(model.get_weights())
    optimizer = keras.optimizers.AdamW(plan.peak_rate, weight_decay=plan.weight_decay, beta_2=0.99)
    optimizer.exclude_from_weight_decay(var_names=["bias", "gamma", "beta"])
    optimizer.build(model.trainable_variables)
    variables = [*model.variables, *optimizer.variables, *average.variables]
    state = load_checkpoint(place / "checkpoint.npz", variables, identity=repr(plan))
    train_step = _train_step(plan, model=model, average=average, optimizer=optimizer)
    source = iter(batches(training, size=plan.batch, seed=plan.seed, first=state.step))
    board = tf.summary.create_file_writer(str(place / "tensorboard"))
    bar = tqdm.tqdm(total=1000, unit="‰", disable=not sys.stderr.isatty())
    parts = [part.name for part in validation]
    with board.as_default(), _Log(place / "log.csv", parts=parts) as log:
        began = saved = time.monotonic()
        base_s, losses = state.elapsed_s, []
        while (progress := plan.progress(step=state.step, elapsed_s=state.elapsed_s)) < 1:
            optimizer.learning_rate.assign(plan.rate(progress))
            losses.append(train_step(*next(source), tf.constant(state.step, tf.float32)))
            elapsed_s = base_s + time.monotonic() - began
            state = replace(state, step=state.step + 1, elapsed_s=elapsed_s)
            bar.update(int(1000 * progress) - bar.n)
            if progress * plan.validations >= state.validations + 1:
                state = replace(state, validations=state.validations + 1)
                figures = {"loss": float(np.mean(losses)), **scores(average, validation)}
                losses = []
                log.write(state, figures)
                bar.set_postfix_str(" ".join(f"{k} {v:.4f}" for k, v in figures.items()))
            if time.monotonic() - saved > _CHECKPOINT_S:
                save_checkpoint(place / "checkpoint.npz", variables, state)
                saved = time.monotonic()
        save_checkpoint(place / "checkpoint.npz", variables, state)
        bar.close()
        final = scores(average, validation)
        log.write(state, final)
    return average, {
        "seed": plan.seed,
        "steps": state.step,
        "minutes": round(state.elapsed_s / 60, 1),
        "plan": asdict(plan),
        "validation": rounded(final),
    }


def calibrated(
    logits: keras.Model, validation: list[Part], *, ten_digits: bool = False
) -> Calibration:
    """The calibration of the network on the validation part, or on its digits alone."""
    groups = {part.name: (outputs(logits, part.images), part.targets) for part in validation}
    letters = groups.pop("letters")
    return calibrate.fit(digits=list(groups.values()), others=[] if ten_digits else [letters])


def scores(model: keras.Model, parts: list[Part]) -> dict[str, float]:
    """For each part, the share whose most probable class is its own."""
    found = {}
    for part in parts:
        logits = outputs(model, part.images)
        found[part.name] = float((logits.argmax(axis=1) == part.targets.argmax(axis=1)).mean())
    return found


def rounded(figures: dict[str, float]) -> dict[str, float]:
    """Figures as they are told."""
    return {name: round(value, 5) for name, value in figures.items()}


def _train_step(
    plan: Plan, *, model: keras.Model, average: keras.Model, optimizer: keras.optimizers.Optimizer
) -> Any:
    def step(images: Any, targets: Any, number: Any) -> Any:
        targets = targets * (1 - plan.label_smoothing) + plan.label_smoothing / targets.shape[-1]
        with tf.GradientTape() as tape:
            logits = model(images, training=True)
            loss = tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits(targets, logits))
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply_gradients(zip(gradients, model.trainable_variables, strict=True))
        decay = tf.minimum(EMA_DECAY, (1 + number) / (10 + number))
        for slow, quick in zip(average.variables, model.variables, strict=True):
            slow.assign(slow + (1 - decay) * (quick - slow))
        return loss

    # XLA is 8 % faster on two AVX2 cores, but knows no bfloat16 on processors.
    return tf.function(step, jit_compile=not plan.bfloat16)


class _Log:
    """A CSV file that grows by a row a validation, and the same figures for TensorBoard."""

    def __init__(self, path: Path, *, parts: Iterable[str]) -> None:
        _drop_cut_row(path)
        self._file = path.open("a", newline="")
        self._rows = csv.DictWriter(self._file, ["step", "seconds", "loss", *parts])

    def __enter__(self) -> _Log:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def write(self, state: RunState, figures: dict[str, float]) -> None:
        if self._file.tell() == 0:
            self._rows.writeheader()
        rounded = {name: f"{value:.5f}" for name, value in figures.items()}
        self._rows.writerow({"step": state.step, "seconds": round(state.elapsed_s), **rounded})
        self._file.flush()
        os.fsync(self._file.fileno())
        for name, value in figures.items():
            tf.summary.write(name, tf.constant(value), step=state.step, metadata=_SCALAR)


def _drop_cut_row(path: Path) -> None:
    """Take the end of a text file away that a kill has left without the end of its line."""
    with suppress(FileNotFoundError):
        os.truncate(path, path.read_bytes().rfind(b"\n") + 1)


def _facts_beside(network: Path) -> Any:
    """What training.json tells of a network; None where there is none beside it."""
    try:
        return json.loads(network.with_name("training.json").read_text())
    except (OSError, ValueError):
        return None


def _told(args: Namespace) -> Iterator[str]:
    if args.start:
        yield from ("--from", args.start.name)
    if args.hard:
        yield "--hard"
    if args.blend < 1:
        yield from ("--blend", f"{args.blend:g}")
    yield from ("--seed", str(args.seed))
    if args.extra is not None:
        yield from ("--extra", args.extra.name)
    if args.ten_digits:
        yield "--ten-digits"
    if args.wide:
        yield "--wide"
    if args.bfloat16:
        yield "--bfloat16"
    if args.small:
        yield from ("--small", str(args.small))
    if args.steps is not None:
        yield from ("--steps", str(args.steps))
    else:
        yield from ("--minutes", f"{args.minutes:g}")
