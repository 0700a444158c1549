"""The evaluation as pictures: confusion, reliability, the worst mistakes, accuracy under change."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import matplotlib

matplotlib.use("Agg")

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.figure import Figure
from PIL import Image

from inkdigit.reading.reading import CLASSES
from inkdigit.training import measures
from inkdigit.training.whole_files import written_whole

if TYPE_CHECKING:
    from inkdigit.training.evaluate import Evaluation

_INK = "#20335c"
_ACCENTS = ("#20335c", "#c2571a", "#3a8f5c", "#7a5195")
_NAMES = [*map(str, range(10)), "none"]
_WORST = 60


def draw_all(found: Evaluation, *, folder: Path) -> None:
    """Write confusion.png, reliability.png, mistakes.png and robustness.png into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, draw in (
        ("confusion", _confusion),
        ("reliability", _reliability),
        ("mistakes", _mistakes),
        ("robustness", _robustness),
    ):
        figure = draw(found)
        with written_whole(folder / f"{name}.png") as part:
            figure.savefig(part, dpi=80, metadata={"Software": None})
            _made_small(part)
        plt.close(figure)


def _made_small(path: Path) -> None:
    """A palette in place of true colour: a third of the size, and nobody sees the difference."""
    with Image.open(path) as picture:
        small = picture.convert("RGB").quantize(128, dither=Image.Dither.NONE)
    small.save(path, optimize=True)


def _main_sets(found: Evaluation) -> list[str]:
    return [name for name in ("MNIST test", "EMNIST test", "Pen test") if name in found.answers]


def _confusion(found: Evaluation) -> Figure:
    names = _main_sets(found)
    figure, axes = plt.subplots(1, len(names), figsize=(5 * len(names), 5), layout="constrained")
    for axis, name in zip(np.atleast_1d(axes), names, strict=True):
        digits, probabilities = found.answers[name]
        counts = np.zeros((10, CLASSES), int)
        np.add.at(counts, (digits.labels, probabilities.argmax(axis=1)), 1)
        wrong = counts.copy()
        np.fill_diagonal(wrong, 0)
        axis.imshow(wrong, cmap="Oranges", vmin=0, vmax=max(1, wrong.max()))
        for row, column in np.ndindex(*counts.shape):
            if counts[row, column]:
                right = row == column
                colour = "#999999" if right else "black"
                text = str(counts[row, column])
                axis.text(column, row, text, ha="center", va="center", fontsize=7, color=colour)
        axis.set_xticks(range(CLASSES), _NAMES)
        axis.set_yticks(range(10))
        axis.set(title=name, xlabel="read as", ylabel="written")
    return figure


def _reliability(found: Evaluation) -> Figure:
    figure, axis = plt.subplots(figsize=(6, 5), layout="constrained")
    axis.plot([0, 1], [0, 1], color="#bbbbbb", linestyle="--", linewidth=1)
    for name, colour in zip(_main_sets(found), _ACCENTS, strict=False):
        digits, probabilities = found.answers[name]
        confidence = probabilities.max(axis=1)
        right = probabilities.argmax(axis=1) == digits.labels
        places = np.digitize(confidence, np.linspace(0, 1, 11)[1:-1])
        held = [place for place in range(10) if (places == place).sum() >= 3]
        x = [confidence[places == place].mean() for place in held]
        y = [right[places == place].mean() for place in held]
        error = measures.calibration_error(probabilities, digits.labels)
        axis.plot(x, y, "o-", color=colour, label=f"{name}: ECE {error:.2%}")
    axis.set(xlabel="confidence", ylabel="share that is right", xlim=(0.2, 1.01), ylim=(0, 1.02))
    axis.set_title("Reliability: how often an answer of a confidence is right")
    axis.legend(loc="upper left", frameon=False)
    return figure


def _mistakes(found: Evaluation) -> Figure:
    worst = []
    for name in _main_sets(found):
        digits, probabilities = found.answers[name]
        for i in np.flatnonzero(probabilities.argmax(axis=1) != digits.labels):
            label = int(digits.labels[i])
            worst.append((float(probabilities[i, label]), name, digits.images[i], label, i))
    worst.sort(key=lambda mistake: mistake[0])
    figure, axes = plt.subplots(5, _WORST // 5, figsize=(12, 6.2), layout="constrained")
    for axis in axes.flat:
        axis.axis("off")
    for axis, (chance, name, image, label, i) in zip(axes.flat, worst[:_WORST], strict=False):
        answer = int(found.answers[name][1][i].argmax())
        axis.imshow(1 - image, cmap="gray", vmin=0, vmax=1)
        source = name.split()[0]
        axis.set_title(f"{label}, read {_NAMES[answer]}\n{source}, {chance:.0%}", fontsize=7)
    figure.suptitle("The worst mistakes: what it is, what was read, the chance given to the truth")
    return figure


def _robustness(found: Evaluation) -> Figure:
    figure, (left, right) = plt.subplots(1, 2, figsize=(12, 4.6), layout="constrained")
    for (name, changes), colour in zip(
        found.metrics["corruptions"].items(), _ACCENTS, strict=False
    ):
        accuracy = [100 * figures["accuracy"] for figures in changes.values()]
        clean = 100 * found.metrics["sets"][name]["accuracy"]
        left.plot(["clean", *changes], [clean, *accuracy], "o-", color=colour, label=name)
    left.tick_params(axis="x", rotation=50)
    left.set(ylabel="right, %", title="Corrupted")
    left.legend(frameon=False)
    pictures = found.metrics["pictures"]
    accuracy = [100 * figures["accuracy"] for figures in pictures.values()]
    right.plot(list(pictures), accuracy, "o", color=_INK)
    right.tick_params(axis="x", rotation=70)
    right.set(ylabel="right, %", title="Pen test as pictures: height and pen")
    for axis in (left, right):
        axis.grid(axis="y", color="#eeeeee")
    return figure
