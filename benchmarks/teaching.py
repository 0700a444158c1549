"""What teaching changes: three corrections of a writer's worst digit, and many wrong ones.

    python benchmarks/teaching.py [--data DIR] [--part test]

Each writer is read by the program; the first three of the digit that is most often misread
are corrected, and the writer's other digits are read again. The corrected drawings themselves count
neither before nor after. Few digits are misread as they are, so the same is shown of hands that the
network has not met: every writer's digits bent the same way for each digit, at two strengths.
Then a random set of digits is taught with wrong labels, and all others are read.

The training part is what the constants of reading/personal.py were chosen on; the test part chose
nothing.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from _data import add_data_option, add_part_option, has_data

from inkdigit.ink import Ink
from inkdigit.reading.framing import frame_ink
from inkdigit.reading.network import Outputs
from inkdigit.reading.personal import Example, PersonalLayer
from inkdigit.reading.reader import Reader
from inkdigit.training import datasets, strokes
from inkdigit.training.datasets import PenDigit
from inkdigit.training.strokes import Hand

CORRECTIONS = 3
BENT = (2.0, 3.0)
"""Strengths of the bending; the network was trained with up to 1.3, another for each drawing."""
WRONG = (10, 30, 100, 300, 1_000)
SEEDS = 3
_BATCH = 256

Numbers = npt.NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Hands:
    """Digits as the network sees them: each one's outputs, what it is, and the writer's number."""

    outputs: Outputs
    labels: Numbers
    writers: Numbers

    def of(self, rows: Numbers) -> Outputs:
        """The outputs of some rows."""
        return Outputs(*(each[rows] for each in self.outputs))

    def taught(self, rows: Numbers, labels: Sequence[int] | Numbers) -> PersonalLayer:
        """The layer that was taught these rows with these labels."""
        ink = Ink()  # its outputs are known already
        return PersonalLayer(
            {
                Example(ink, int(label)): self.of(np.array([row]))
                for row, label in zip(rows, labels, strict=True)
            }
        )

    def wrong(self, rows: Numbers, layer: PersonalLayer) -> npt.NDArray[np.bool_]:
        """Which rows are misread."""
        return np.asarray(layer.applied(self.of(rows)).argmax(axis=1) != self.labels[rows])


def hands(digits: Sequence[PenDigit], reader: Reader, *, strength: float) -> Hands:
    """The digits as they are (strength 0), or bent."""
    names = sorted({digit.writer for digit in digits})
    writers = [names.index(digit.writer) for digit in digits]
    inks = []
    for digit, writer in zip(digits, writers, strict=True):
        if strength == 0:
            inks.append(digit.ink)
            continue
        rng = np.random.default_rng((77, writer, digit.label, round(10 * strength)))
        bent = strokes.varied(
            strokes.drawing_of(digit.ink), rng=rng, hand=Hand(strength=strength, mouse=0)
        )
        inks.append(strokes.ink_of(bent))
    batches = [inks[i : i + _BATCH] for i in range(0, len(inks), _BATCH)]
    parts = [
        reader.outputs_of_inks(batch, np.stack([frame_ink(ink) for ink in batch]))
        for batch in batches
    ]
    return Hands(
        Outputs(*map(np.concatenate, zip(*parts, strict=True))),
        np.array([digit.label for digit in digits]),
        np.array(writers),
    )


def show_corrections(name: str, all_hands: Hands) -> None:
    """Correct each writer's worst digit, and print what became of it and of the others."""
    nothing = PersonalLayer()
    before = after = halved = measured = lost = corrected = 0
    worst = 0.0
    misread = all_hands.wrong(np.arange(len(all_hands.labels)), nothing)
    for writer in np.unique(all_hands.writers):
        mine = all_hands.writers == writer
        errors = [int((misread & mine & (all_hands.labels == digit)).sum()) for digit in range(10)]
        digit = int(np.argmax(errors))
        taught = np.flatnonzero(misread & mine & (all_hands.labels == digit))[:CORRECTIONS]
        if not len(taught):
            continue
        corrected += len(taught)
        layer = all_hands.taught(taught, all_hands.labels[taught])
        rest = np.setdiff1d(np.flatnonzero(mine), taught)
        same = all_hands.labels[rest] == digit
        was, now = all_hands.wrong(rest, nothing), all_hands.wrong(rest, layer)
        before, after = before + was[same].sum(), after + now[same].sum()
        if was[same].any():
            measured += 1
            halved += int(now[same].sum() <= was[same].sum() / 2)
        loss = int(now[~same].sum()) - int(was[~same].sum())
        lost += loss
        worst = max(worst, 100 * loss / max(int((~same).sum()), 1))
    print(
        f"{name}: {misread.sum()} of {len(misread)} misread; {corrected} corrected;\n"
        f"    other errors on the same digit {before} -> {after}; at least halved for "
        f"{halved} of the {measured} writers who had any;\n"
        f"    other digits {lost:+d} errors in all, the worst writer loses {worst:.2f} points"
    )


def show_wrong_labels(all_hands: Hands) -> None:
    """Teach random digits with wrong labels, and print what the others lose."""
    nothing, total = PersonalLayer(), len(all_hands.labels)
    for count in WRONG:
        losses = []
        for seed in range(SEEDS):
            rng = np.random.default_rng((seed, count))
            rows = rng.choice(total, min(count, total // 2), replace=False)
            labels = (all_hands.labels[rows] + rng.integers(1, 10, len(rows))) % 10
            layer = all_hands.taught(rows, labels)
            rest = np.setdiff1d(np.arange(total), rows)
            loss = all_hands.wrong(rest, layer).mean() - all_hands.wrong(rest, nothing).mean()
            losses.append(100 * float(loss))
        print(f"{count:5} wrong labels: {max(losses):+.2f} points of errors, worst of {SEEDS} sets")


def main() -> None:
    """Print all figures."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    add_data_option(parser)
    add_part_option(parser, chosen_on="training")
    args = parser.parse_args()
    if not has_data(args.data):
        return
    part = "train" if args.part == "training" else "test"
    digits = datasets.pen_digits(args.data, part=part)
    reader = Reader.load()
    plain = hands(digits, reader, strength=0)
    show_corrections("as they are", plain)
    for strength in BENT:
        show_corrections(f"bent, {strength:g}", hands(digits, reader, strength=strength))
    show_wrong_labels(plain)


if __name__ == "__main__":
    main()
