"""The network that reads digits which touch, where they stand: `strips.tflite`.

    inkdigit train-strips --data DIR

It sees a strip of ink and says of each column whether the middle of a digit is there, and of which.
It learns from numbers made of scans and of pen writers' digits, letters and doodles among them, in
about twenty minutes on two cores that multiply in bfloat16. A killed run goes on from its
checkpoint.
"""

from __future__ import annotations

import itertools
import json
import sys
import time
from argparse import Namespace
from dataclasses import replace
from pathlib import Path
from typing import Any

import keras
import numpy as np
import numpy.typing as npt
import tqdm
from keras import layers

from inkdigit.reading.reading import CLASSES
from inkdigit.reading.strips import BETWEEN, HEIGHT, STEP, WIDTH
from inkdigit.training import datasets, splits, strip_examples
from inkdigit.training.blocks import convolved, multiplying_in_bfloat16, residual
from inkdigit.training.checkpoint import load_checkpoint, save_checkpoint
from inkdigit.training.commands import check_trial
from inkdigit.training.export import convert
from inkdigit.training.strip_examples import StripExamples
from inkdigit.training.whole_files import write_text, written_whole

Floats = npt.NDArray[np.float32]

SCANNED, WRITTEN = 110_000, 110_000
"""Numbers that it learns from."""
VALIDATION = 2_000
"""Numbers of each kind that validate it."""
EPOCHS, BATCH, RATE, WEIGHT_DECAY, SMOOTHING = 3, 64, 2e-3, 0.03, 0.02
_WARM_UP = 0.06  # of all steps
_MIDDLES = 3.0  # columns with the middle of a digit count so much more than others
_CHECKPOINT_S = 120.0


def run(args: Namespace) -> int:
    """The command `inkdigit train-strips`."""
    if args.small:
        check_trial("--small", args.models)
    folder = datasets.data_folder(args.data)
    place = args.place or Path("runs") / f"strips-{args.seed}"
    place.mkdir(parents=True, exist_ok=True)
    training, validation = _examples(folder, small=args.small, seed=args.seed)
    network = fit(training, seed=args.seed, bfloat16=args.bfloat16, place=place)
    found = {name: _scores(network, examples) for name, examples in validation.items()}
    for name, score in found.items():
        print(
            f"{score['errors']} of {score['count']:,} strips of {name} that validate are misread."
        )
    args.models.mkdir(parents=True, exist_ok=True)
    with written_whole(args.models / "strips.tflite") as part:
        part.write_bytes(convert(with_probabilities(network)))
    told = {
        "command": f"inkdigit train-strips --seed {args.seed}"
        + (" --bfloat16" if args.bfloat16 else "")
        + (f" --small {args.small}" if args.small else ""),
        "parameters": network.count_params(),
        "examples": len(training),
        "validation": found,
    }
    write_text(args.models / "strips.json", json.dumps(told, indent=2) + "\n")
    return 0


def fit(training: StripExamples, *, seed: int, bfloat16: bool, place: Path) -> keras.Model:
    """Train a network (logits) on the examples, from the checkpoint in `place` if there is one."""
    network = build(seed=seed, bfloat16=bfloat16)
    steps = EPOCHS * -(-len(training) // BATCH)
    rate = keras.optimizers.schedules.CosineDecay(
        RATE / 50, steps, warmup_target=RATE, warmup_steps=round(_WARM_UP * steps)
    )
    optimizer = keras.optimizers.AdamW(rate, weight_decay=WEIGHT_DECAY, beta_2=0.99)
    optimizer.exclude_from_weight_decay(var_names=["bias", "gamma", "beta"])
    optimizer.build(network.trainable_variables)
    loss = keras.losses.CategoricalCrossentropy(from_logits=True, label_smoothing=SMOOTHING)
    network.compile(optimizer, loss)
    checkpoint, variables = place / "checkpoint.npz", [*network.variables, *optimizer.variables]
    identity = f"strips, seed {seed}, {len(training)} examples, bfloat16 {bfloat16}"
    state = load_checkpoint(checkpoint, variables, identity=identity)
    bar = tqdm.tqdm(total=steps, initial=state.step, disable=not sys.stderr.isatty())
    saved = time.monotonic()
    while state.step < steps:
        images, classes, weights = _batch(training, state.step, seed=seed)
        found = network.train_on_batch(images, classes, sample_weight=weights)
        state = replace(state, step=state.step + 1)
        bar.update()
        bar.set_postfix_str(f"loss {float(found):.4f}")
        if time.monotonic() - saved > _CHECKPOINT_S:
            save_checkpoint(checkpoint, variables, state)
            saved = time.monotonic()
    save_checkpoint(checkpoint, variables, state)
    bar.close()
    trained = build(seed=seed)
    trained.set_weights(network.get_weights())
    return trained


def build(*, seed: int, bfloat16: bool = False) -> keras.Model:
    """An untrained network: (n, HEIGHT, WIDTH, 1) to the logits of each column, (n, columns, 11).

    With `bfloat16` its layers multiply in that; see `blocks`.
    """
    with multiplying_in_bfloat16(bfloat16):
        return _network(seed=seed)


def _network(*, seed: int) -> keras.Model:
    """Rows are halved again and again, columns but once; the last layers look along the strip."""
    image = keras.Input((HEIGHT, WIDTH, 1), name="strip")
    seeds = itertools.count(1_000 * seed)
    x = convolved(image, 24, kernel=5, strides=STEP, seed=next(seeds))
    x = convolved(x, 32, seed=next(seeds))
    x = residual(x, seed=next(seeds))
    for filters in (56, 80):
        x = convolved(x, filters, strides=(2, 1), seed=next(seeds))
        x = residual(residual(x, seed=next(seeds)), seed=next(seeds))
    x = convolved(x, 128, kernel=(4, 3), strides=(4, 1), seed=next(seeds))
    for _ in range(2):
        x = residual(x, kernel=(1, 5), seed=next(seeds))
    x = layers.Reshape((WIDTH // STEP, x.shape[-1]))(x)
    initializer = keras.initializers.GlorotUniform(seed=seed)
    last = layers.Dense(CLASSES, kernel_initializer=initializer, dtype="float32", name="logits")
    return keras.Model(image, last(x), name="strips")


def with_probabilities(network: keras.Model) -> keras.Model:
    """The network that ships: the same, then the softmax."""
    image = keras.Input((HEIGHT, WIDTH, 1), name="strip")
    probabilities = layers.Softmax(name="probabilities")(network(image, training=False))
    return keras.Model(image, probabilities)


def digits_of(classes: npt.NDArray[Any]) -> str:
    """What the classes of a strip's columns read: neighbours of one digit are one."""
    return "".join(str(kind) for kind, _ in itertools.groupby(classes.tolist()) if kind != BETWEEN)


def _batch(examples: StripExamples, step: int, *, seed: int) -> tuple[Floats, Floats, Floats]:
    """Batch number `step`: images, classes as ones, and the weight of each column."""
    each = -(-len(examples) // BATCH)
    order = np.random.default_rng((seed, step // each)).permutation(len(examples))
    rows = order[step % each * BATCH :][:BATCH]
    classes = examples.classes[rows]
    weights = np.where(classes == BETWEEN, np.float32(1), np.float32(_MIDDLES))
    return (
        _images(examples.images[rows]),
        np.eye(CLASSES, dtype=np.float32)[classes],
        weights * examples.known[rows],
    )


def _images(images: npt.NDArray[np.uint8]) -> Floats:
    return images[..., np.newaxis].astype(np.float32) / np.float32(255)


def _scores(network: keras.Model, examples: StripExamples) -> dict[str, int]:
    whole = examples.known.all(axis=1)
    logits = network.predict(_images(examples.images[whole]), batch_size=250, verbose=0)
    pairs = zip(logits.argmax(axis=-1), examples.classes[whole], strict=True)
    errors = sum(digits_of(found) != digits_of(given) for found, given in pairs)
    return {"count": int(whole.sum()), "errors": errors}


def _examples(
    folder: Path, *, small: int | None, seed: int
) -> tuple[StripExamples, dict[str, StripExamples]]:
    """What trains, and what validates by its kind."""
    train = datasets.mnist(folder, part="train")
    mnist = splits.split_mnist(train)
    emnist = splits.split_emnist(
        datasets.emnist_digits(folder, part="train"), mnist_train=len(train)
    )
    letters = splits.split_letters(datasets.emnist_letters(folder))[0]
    pens = splits.split_pen(datasets.pen_digits(folder, part="train"))
    made = strip_examples.joined(
        [
            strip_examples.scanned(
                (mnist.training, emnist.training),
                letters.training,
                count=small or SCANNED,
                seed=seed,
            ),
            strip_examples.written(
                pens.training, letters.training, count=small or WRITTEN, seed=seed
            ),
        ]
    )
    return made, {
        "scans": strip_examples.scanned(
            (mnist.validation, emnist.validation),
            letters.validation,
            count=small or VALIDATION,
            seed=0,
        ),
        "pens": strip_examples.written(
            pens.validation, letters.validation, count=small or VALIDATION, seed=0
        ),
    }
