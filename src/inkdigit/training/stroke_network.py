"""The network that tells digits apart by how they were drawn: `strokes.tflite`.

    inkdigit train-strokes --data DIR

It learns from the ink of pen writers, varied as other hands, and from templates of styles, and is
trained in minutes. Of some drawings strokes are turned round or come in another order, for not
everybody draws as these writers do.
"""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Sequence
from functools import partial

import keras
import numpy as np
import numpy.typing as npt

from inkdigit.reading.reading import DIGITS
from inkdigit.reading.trajectory import CHANNELS, POINTS, trajectory
from inkdigit.training import datasets, splits, strokes
from inkdigit.training.commands import check_trial
from inkdigit.training.export import convert
from inkdigit.training.processes import processes
from inkdigit.training.strokes import Drawing, Hand
from inkdigit.training.styles import random_style
from inkdigit.training.whole_files import write_text, written_whole

Array = npt.NDArray[np.float32]

HANDS = 6
"""Other hands that each digit of a writer is drawn by."""
STYLES = 25_000
"""Drawings made from templates."""
TURNED = 0.1
"""The share of strokes turned round, and of drawings whose strokes come in another order."""
BEGUN, BEGUN_SHARES = 0.25, (0.2, 0.9)
"""The share of drawings whose beginning is shown too, and how much of their ink that is."""
EPOCHS, BATCH, RATE, WEIGHT_DECAY = 12, 256, 2e-3, 1e-3
_CHUNK = 200


def run(args: Namespace) -> int:
    """The command `inkdigit train-strokes`."""
    if args.small:
        check_trial("--small", args.models)
    folder = datasets.data_folder(args.data)
    split = splits.split_pen(datasets.pen_digits(folder, part="train"))
    trajectories, targets = examples(
        [(strokes.drawing_of(digit.ink), digit.label) for digit in split.training[: args.small]],
        styles=args.small or STYLES,
        seed=args.seed,
    )
    network = build(seed=args.seed)
    rate = keras.optimizers.schedules.CosineDecay(RATE, EPOCHS * -(-len(targets) // BATCH))
    network.compile(
        keras.optimizers.AdamW(rate, weight_decay=WEIGHT_DECAY), "categorical_crossentropy"
    )
    history = network.fit(
        trajectories, targets, batch_size=BATCH, epochs=EPOCHS, verbose="auto", shuffle=True
    )
    held = np.stack([trajectory(digit.ink) for digit in split.validation])
    answers = network.predict(held, verbose=0).argmax(axis=1)
    errors = int((answers != [digit.label for digit in split.validation]).sum())
    print(f"By strokes alone {errors} of {len(held):,} digits of validation writers are misread.")
    args.models.mkdir(parents=True, exist_ok=True)
    with written_whole(args.models / "strokes.tflite") as part:
        part.write_bytes(convert(network))
    told = {
        "command": f"inkdigit train-strokes --seed {args.seed}"
        + (f" --small {args.small}" if args.small else ""),
        "parameters": network.count_params(),
        "examples": len(targets),
        "loss": round(history.history["loss"][-1], 5),
        "validation": {"count": len(held), "errors": errors},
    }
    write_text(args.models / "strokes.json", json.dumps(told, indent=2) + "\n")
    return 0


def build(*, seed: int) -> keras.Model:
    """An untrained network: (n, POINTS, CHANNELS) to the probabilities of ten digits."""
    keras.utils.set_random_seed(seed)
    layers = keras.layers
    return keras.Sequential(
        [
            layers.Input((POINTS, CHANNELS)),
            layers.Conv1D(48, 5, padding="same", activation="relu"),
            layers.Conv1D(64, 5, strides=2, padding="same", activation="relu"),
            layers.Conv1D(96, 3, strides=2, padding="same", activation="relu"),
            layers.Flatten(),
            layers.Dropout(0.3),
            layers.Dense(96, activation="relu"),
            layers.Dropout(0.3),
            layers.Dense(DIGITS, activation="softmax", name="probabilities"),
        ]
    )


def examples(
    digits: Sequence[tuple[Drawing, int]], *, styles: int, seed: int
) -> tuple[Array, Array]:
    """Trajectories, float32 (n, POINTS, CHANNELS), and how much each digit they are, (n, 10).

    Of each digit, a drawing and its label, itself and HANDS others; so many of templates; and the
    beginnings of some.
    """
    jobs = [digits[at : at + _CHUNK] for at in range(0, len(digits), _CHUNK)]
    counts = [min(_CHUNK, styles - at) for at in range(0, styles, _CHUNK)]
    with processes() as pool:
        made = [
            *pool.map(partial(_by_other_hands, seed), range(len(jobs)), jobs),
            *pool.map(partial(_of_styles, seed), range(len(counts)), counts),
        ]
    trajectories, targets = zip(*made, strict=True)
    return np.concatenate(trajectories), np.concatenate(targets)


def _by_other_hands(
    seed: int, job: int, digits: Sequence[tuple[Drawing, int]]
) -> tuple[Array, Array]:
    rng = np.random.default_rng((seed, 0, job))
    made = []
    for drawing, label in digits:
        made.append((turned(drawing, rng=rng), label))
        made += [(_another(drawing, rng=rng), label) for _ in range(HANDS)]
    return _arrays(made, rng=rng)


def _of_styles(seed: int, job: int, count: int) -> tuple[Array, Array]:
    rng = np.random.default_rng((seed, 1, job))
    labels = [i % DIGITS for i in range(count)]
    drawn = [_another(random_style(label, rng=rng), rng=rng) for label in labels]
    return _arrays(list(zip(drawn, labels, strict=True)), rng=rng)


def _arrays(
    made: Sequence[tuple[Drawing, int]], *, rng: np.random.Generator
) -> tuple[Array, Array]:
    """What is made, and the beginnings of some: as much the digit as is drawn of it."""
    parts = [(drawing, label, 1.0) for drawing, label in made]
    for drawing, label in made:
        if rng.random() < BEGUN:
            share = float(rng.uniform(*BEGUN_SHARES))
            parts.append((strokes.begun(drawing, share=share), label, share))
    drawn = np.stack([trajectory(strokes.ink_of(drawing)) for drawing, _, _ in parts])
    shares = np.array([share for _, _, share in parts], np.float32)
    targets = np.repeat((1 - shares)[:, np.newaxis] / DIGITS, DIGITS, axis=1)
    targets[np.arange(len(parts)), [label for _, label, _ in parts]] += shares
    return drawn, targets.astype(np.float32)


def _another(drawing: Drawing, *, rng: np.random.Generator) -> Drawing:
    hand = Hand(strength=float(rng.uniform(0.3, 1.3)))
    return strokes.varied(turned(drawing, rng=rng), rng=rng, hand=hand)


def turned(drawing: Drawing, *, rng: np.random.Generator) -> Drawing:
    """Now and then a stroke is drawn from its other end, or the strokes in another order."""
    lines = [line[::-1] if rng.random() < TURNED else line for line in drawing]
    if rng.random() < TURNED:
        lines = [lines[i] for i in rng.permutation(len(lines))]
    return lines
