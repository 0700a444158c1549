"""Measure the shipped network on every test set, once: figures, pictures and the model card.

    inkdigit evaluate --data DIR

What is measured is `digits.tflite`, run and framed as the program does it.
"""

from __future__ import annotations

import json
import platform
import time
from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import tqdm

from inkdigit.reading.network import Network, NetworkError, load_network
from inkdigit.reading.reader import Reader
from inkdigit.reading.reading import NOT_A_DIGIT
from inkdigit.reading.strip_network import StripNetwork
from inkdigit.reading.strips import NO_INK
from inkdigit.reading.stroke_network import StrokeNetwork, weighed
from inkdigit.resources import models_folder
from inkdigit.training import collection, datasets, measures, model_card, pictures, splits, testsets
from inkdigit.training.calibrate import Calibration
from inkdigit.training.collection import Recipe
from inkdigit.training.commands import check_trial
from inkdigit.training.datasets import PenDigit
from inkdigit.training.number_sets import NUMBERS, measured, number_sets
from inkdigit.training.processes import processes
from inkdigit.training.testsets import Set
from inkdigit.training.whole_files import write_text

Floats = npt.NDArray[np.float32]
Labels = npt.NDArray[np.int64]

ACCEPTED_DIGITS = 0.995
SURE = 0.9
_BATCH = 250


def run(args: Namespace) -> int:
    """The command `inkdigit evaluate`."""
    if args.at_most:
        check_trial("--at-most", args.models)
    folder = datasets.data_folder(args.data)
    network = _network(args.models / "digits.tflite")
    training = _record(args.models / "training.json")
    lacking = [name for name, _ in Recipe().shares if name not in training["examples"]]
    if lacking:
        raise ValueError(
            f"the network in {args.models} was trained without {', '.join(lacking)}: it is a twin, "
            "to be named with --twin beside one that was trained with all"
        )
    twin = _network(args.twin / "digits.keras") if args.twin else None
    twin_training = _record(args.twin / "training.json") if args.twin else None
    others = [
        (_network(models / "digits.keras"), _record(models / "training.json"))
        for models in args.other_seeds
    ]
    at_strokes, at_strips = _folder_of("strokes", args.models), _folder_of("strips", args.models)
    with _said_plainly():
        strokes = StrokeNetwork(at_strokes / "strokes.tflite")
        strips = [
            StripNetwork(place / "strips.tflite") for place in (at_strips, *args.other_strips)
        ]
        for other in strips:
            other.columns([NO_INK])
    strokes_training = _record(at_strokes / "strokes.json")
    strips_training = _record(at_strips / "strips.json")
    began = time.monotonic()
    found = Evaluation(
        network,
        calibration=Calibration(**training["calibration"]),
        strokes=strokes,
        strips=strips,
        twin=twin,
    )
    found.read_all(folder, cache=args.cache, at_most=args.at_most)
    metrics = {
        "network": _network_facts(args.models / "digits.tflite"),
        "training": training,
        "strokes": strokes_training,
        "strips": strips_training,
        "evaluated": {
            "command": " ".join(_told(args)),
            "date": datetime.now(UTC).strftime("%Y-%m-%d"),
            "minutes": round((time.monotonic() - began) / 60, 1),
            "machine": f"{platform.system()} {platform.machine()}",
        },
        **found.metrics,
        "other_seeds": [
            {"command": told["command"], "errors": found.errors_of(other)} for other, told in others
        ],
    }
    if twin_training is not None:
        metrics["twin"] = twin_training
    text = json.dumps(metrics, indent=2, ensure_ascii=False) + "\n"
    write_text(args.models / "metrics.json", text)
    pictures.draw_all(found, folder=args.models / "pictures")
    write_text(args.models / "MODEL_CARD.md", model_card.card(metrics))
    for name, figures in found.metrics["sets"].items():
        print(f"{name:32} {figures['accuracy']:8.3%}  {figures['errors']} of {figures['count']:,}")
    return 0


class Evaluation:
    """What the network says of each set, and the figures of it.

    `answers` holds each set of digits that was read with its probabilities, float32 (n, 11).
    `strokes` reads ink beside the network, as in the program, where a figure says so, and the first
    of `strips` pictures of numbers; the others are compared with it. `twin` is another network that
    half-drawn digits are compared with.
    """

    def __init__(
        self,
        network: Network,
        *,
        calibration: Calibration,
        strokes: StrokeNetwork,
        strips: Sequence[StripNetwork],
        twin: Network | None = None,
    ) -> None:
        self._network = network
        self._strokes = strokes
        self._strips = strips
        self._calibration = calibration
        self._twin = twin
        self.answers: dict[str, tuple[Set, Floats]] = {}
        self.metrics: dict[str, Any] = {
            "sets": {},
            "pictures": {},
            "corruptions": {},
            "numbers": {},
        }

    def read_all(self, folder: Path, *, cache: Path, at_most: int | None = None) -> None:
        """Read every test set, or the first `at_most` digits of each."""
        part = slice(at_most)
        mnist = datasets.mnist(folder, part="test").where(part)
        emnist = datasets.emnist_digits(folder, part="test").where(part)
        letters = splits.split_letters(datasets.emnist_letters(folder))[1].where(part)
        pens = datasets.pen_digits(folder, part="test")[part]
        scans = _set("MNIST test", collection.framed_scans("mnist-test", mnist, cache=cache))
        self._digits(scans)
        whole = _set("EMNIST test", collection.framed_scans("emnist-test", emnist, cache=cache))
        self._digits(whole)
        fresh = ~emnist.flags["mnist_train_rerender_likely"]
        self._digits(
            Set("EMNIST test, no digit of MNIST's", whole.images[fresh], whole.labels[fresh])
        )
        drawn = testsets.pens("Pen test", pens)
        self._digits(drawn)
        self.metrics["by_strokes"] = measures.summary(self.read_ink(drawn), drawn.labels)
        held = collection.framed_scans("letters", letters, cache=cache, as_impostors=True)
        self._letters(_set("letters", held))
        for begun in tqdm.tqdm(testsets.prefixes(pens), desc="half-drawn", total=3, disable=None):
            self._begun(begun)
        self._hard_sets(scans, drawn, pens)
        count = min(NUMBERS, at_most or NUMBERS)
        reader, *others = [Reader(self._network, self._strokes, each) for each in self._strips]
        for numbers in tqdm.tqdm(
            number_sets(pens, mnist, count=count), desc="numbers", total=10, disable=None
        ):
            figures = measured(reader, numbers)
            if numbers.are_pictures and others:
                figures["other_strips"] = [measured(other, numbers)["errors"] for other in others]
            self.metrics["numbers"][numbers.name] = figures

    def _hard_sets(self, scans: Set, drawn: Set, pens: Sequence[PenDigit]) -> None:
        """What takes long to draw and to frame is made by all processors."""
        with processes() as pool:
            made = testsets.pen_pictures(pens, each=pool.map)
            for picture in tqdm.tqdm(made, desc="pictures", total=12, disable=None):
                self.metrics["pictures"][picture.name] = self._summary(picture)
            for clean in (scans, drawn):
                made = testsets.corrupted(clean, each=pool.map)
                for hard in tqdm.tqdm(made, desc=clean.name, total=10, disable=None):
                    self._corrupted(clean.name, hard)

    def read(self, images: Floats) -> Floats:
        """The probabilities, float32 (n, 11), of frames (n, 28, 28)."""
        return _probabilities(self._network, images)

    def read_ink(self, digits: Set) -> Floats:
        """The probabilities, float32 (n, 11), of a set of ink, by its strokes too."""
        assert digits.ways is not None
        return weighed(self.read(digits.images), self._strokes.opinions(digits.ways))

    def errors_of(self, other: Network) -> dict[str, int]:
        """How many digits of each set another network misreads, of the sets that were read."""
        return {
            name: int((_probabilities(other, digits.images).argmax(axis=1) != digits.labels).sum())
            for name, (digits, _) in self.answers.items()
        }

    def _digits(self, digits: Set) -> None:
        probabilities = self.read(digits.images)
        self.answers[digits.name] = (digits, probabilities)
        self.metrics["sets"][digits.name] = measures.summary(probabilities, digits.labels)

    def _summary(self, digits: Set) -> dict[str, Any]:
        return measures.summary(self.read(digits.images), digits.labels)

    def _letters(self, letters: Set) -> None:
        """Letters taken for digits, where 99.5 % of the pen test's digits are taken for digits."""
        pen_refusal = self.answers["Pen test"][1][:, NOT_A_DIGIT]
        limit = float(np.quantile(pen_refusal, ACCEPTED_DIGITS))
        probabilities = self.read(letters.images)
        accepted = int((probabilities[:, NOT_A_DIGIT] <= limit).sum())
        answered = int((probabilities.argmax(axis=1) != NOT_A_DIGIT).sum())
        self.metrics["letters"] = {
            "count": len(letters.labels),
            "read_as_a_digit": answered,
            "accepted_where_99.5%_of_pen_digits_are": accepted,
            "accepted_share": round(accepted / len(letters.labels), 5),
            "refusal_limit": round(limit, 5),
        }

    def _begun(self, digits: Set) -> None:
        probabilities = self.read(digits.images)
        answers = probabilities.argmax(axis=1)
        figures = {
            "count": len(answers),
            "sure_of_a_wrong_digit": _sure_and_wrong(probabilities, digits.labels),
            "wrong_digit": int(_wrong(answers, digits.labels).sum()),
            "not_a_digit": int((answers == NOT_A_DIGIT).sum()),
            "already_right": int((answers == digits.labels).sum()),
            "sure_of_a_wrong_digit_by_strokes": _sure_and_wrong(
                self.read_ink(digits), digits.labels
            ),
        }
        if self._twin is not None:
            figures["sure_of_a_wrong_digit_twin"] = _sure_and_wrong(
                _probabilities(self._twin, digits.images), digits.labels
            )
        self.metrics.setdefault("half_drawn", {})[digits.name] = figures

    def _corrupted(self, name: str, digits: Set) -> None:
        probabilities = self.read(digits.images)
        figures = measures.summary(probabilities, digits.labels)
        twin = self._calibration.undone(probabilities)
        figures["nll_uncalibrated"] = round(
            measures.negative_log_likelihood(twin, digits.labels), 5
        )
        self.metrics["corruptions"].setdefault(name, {})[digits.name] = figures


def _told(args: Namespace) -> Iterator[str]:
    """The words of a command that measures the same again."""
    yield "inkdigit evaluate"
    if args.twin:
        yield "--twin DIR"
    if args.other_seeds:
        yield "--other-seeds" + " DIR" * len(args.other_seeds)
    if args.other_strips:
        yield "--other-strips" + " DIR" * len(args.other_strips)
    if args.at_most:
        yield f"--at-most {args.at_most}"


def _probabilities(network: Network, images: Floats) -> Floats:
    parts = [
        network.probabilities(images[at : at + _BATCH, ..., None])
        for at in range(0, len(images), _BATCH)
    ]
    return np.concatenate(parts)


def _wrong(answers: Labels, labels: Labels) -> npt.NDArray[np.bool_]:
    """Where a digit was answered, and not the right one."""
    return np.asarray((answers != labels) & (answers != NOT_A_DIGIT))


def _sure_and_wrong(probabilities: Floats, labels: Labels) -> int:
    sure = probabilities.max(axis=1) > SURE
    return int((_wrong(probabilities.argmax(axis=1), labels) & sure).sum())


def _folder_of(name: str, models: Path) -> Path:
    """Where a network beside the first one is: a folder that was trained without is measured with
    that which ships.
    """
    return models if (models / f"{name}.tflite").exists() else models_folder()


def _network(path: Path) -> Network:
    with _said_plainly():
        return load_network(path)


@contextmanager
def _said_plainly() -> Iterator[None]:
    """Raise ValueError, which ends a command in a line, for a network that can't be used."""
    try:
        yield
    except NetworkError as error:
        raise ValueError(str(error)) from error


def _record(path: Path) -> dict[str, Any]:
    """What a command told of the network that it trained. Raises ValueError and OSError."""
    try:
        told: dict[str, Any] = json.loads(path.read_text())
    except ValueError as error:
        raise ValueError(f"{path} is damaged ({error}): train the network again") from error
    return told


def _set(name: str, part: collection.Part) -> Set:
    images = part.images.astype(np.float32) / np.float32(255)
    return Set(name, images, part.targets.argmax(axis=1).astype(np.int64))


def _network_facts(path: Path) -> dict[str, Any]:
    return {"file": path.name, "bytes": path.stat().st_size}
