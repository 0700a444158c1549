"""The pipeline's commands as the command line sees them.

This module imports the standard library only, so that `inkdigit train --help` works everywhere;
TensorFlow is loaded by the command that needs it.
"""

from __future__ import annotations

import math
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

SHIPPED = Path("models")
"""The folder of the networks that ship, in a checkout."""

_FEWEST = 20
_LARGEST_SEED = 999_999_999  # twice as much is still a number of 32 bits, as TensorFlow's are
_HEAVY = {"tensorflow", "keras", "matplotlib", "tqdm"}


@dataclass(frozen=True)
class Command:
    """One of `inkdigit`'s commands: its name, a line of help, its options and what runs it.

    `run` returns the exit status: 0, 1 for an error that it has explained, 2 where the training
    packages are not installed.
    """

    name: str
    help: str
    add_arguments: Callable[[ArgumentParser], None]
    run: Callable[[Namespace], int]


def _data(parser: ArgumentParser) -> None:
    _data_folder(parser)
    parser.add_argument(
        "--only",
        choices=("mnist", "emnist"),
        help="fetch this one alone (default: both, 0.6 GB to download)",
    )


def _train(parser: ArgumentParser) -> None:
    _data_folder(parser)
    _models_folder(parser)
    parser.add_argument(
        "--minutes", type=_above_0, default=90.0, help="train for so long (default: %(default)g)"
    )
    parser.add_argument(
        "--steps", type=_count, help="train for so many batches instead: the same on any machine"
    )
    parser.add_argument(
        "--from",
        dest="start",
        type=Path,
        metavar="FILE",
        help="begin with this trained .keras network, at a lower rate (default: with chance)",
    )
    parser.add_argument(
        "--hard",
        action="store_true",
        help="with --from: show what that network finds hard more often, and nothing that is "
        "labelled wrongly",
    )
    parser.add_argument(
        "--blend",
        type=_share,
        default=1.0,
        metavar="SHARE",
        help="with --from: end between that network and the one trained on, with so much of the "
        "latter's weights (default: 1)",
    )
    _seed_of_chance(parser)
    parser.add_argument(
        "--run",
        dest="place",
        type=Path,
        metavar="DIR",
        help="keep checkpoints and logs there, and go on from what is there (default: runs/seed-N)",
    )
    parser.add_argument(
        "--cache",
        type=Path,
        metavar="DIR",
        help="keep framed data there (default: cache, beside the folder of --run)",
    )
    parser.add_argument(
        "--extra",
        type=Path,
        metavar="DIR",
        help="learn from the drawings there too, as Edit → Your hand → Export leaves them",
    )
    shown = parser.add_mutually_exclusive_group()
    shown.add_argument(
        "--wide",
        action="store_true",
        help="show it more of what people draw: digits in rarer styles, digits nearly drawn, and "
        "letters drawn again as ink, along their centre lines",
    )
    shown.add_argument(
        "--ten-digits",
        action="store_true",
        help="show it no letters, scribbles and half-drawn digits: a twin for evaluate --twin",
    )
    _bfloat16(parser)
    parser.add_argument(
        "--small",
        type=_several,
        metavar="N",
        help="only N examples of each kind, to try the pipeline; with --models",
    )


def _train_strokes(parser: ArgumentParser) -> None:
    _data_folder(parser)
    _models_folder(parser)
    _seed_of_chance(parser)
    parser.add_argument(
        "--small",
        type=_count,
        metavar="N",
        help="only N digits of writers and N of templates, to try it; with --models",
    )


def _train_strips(parser: ArgumentParser) -> None:
    _data_folder(parser)
    _models_folder(parser)
    _seed_of_chance(parser)
    parser.add_argument(
        "--run",
        dest="place",
        type=Path,
        metavar="DIR",
        help="keep checkpoints there, and go on from what is there (default: runs/strips-N)",
    )
    _bfloat16(parser)
    parser.add_argument(
        "--small",
        type=_several,
        metavar="N",
        help="only N numbers of scans and N of writers' digits, to try it; with --models",
    )


def _bfloat16(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--bfloat16",
        action="store_true",
        help="multiply in bfloat16: faster where the processor does (avx512_bf16 in /proc/cpuinfo)",
    )


def _count(word: str) -> int:
    if not word.isdecimal() or int(word) == 0:
        raise ArgumentTypeError(f"{word} is no whole number above 0")
    return int(word)


def _seed(word: str) -> int:
    if not word.isdecimal() or int(word) > _LARGEST_SEED:
        raise ArgumentTypeError(f"{word} is no whole number from 0 to {_LARGEST_SEED:,}")
    return int(word)


def _several(word: str) -> int:
    """Of fewer, no number can be made whose digits touch and can be told apart."""
    count = _count(word)
    if count < _FEWEST:
        raise ArgumentTypeError(f"{word} is less than {_FEWEST}")
    return count


def _above_0(word: str) -> float:
    number = _number(word)
    if not 0 < number < math.inf:
        raise ArgumentTypeError(f"{word} is no number above 0")
    return number


def _share(word: str) -> float:
    share = _number(word)
    if not 0 < share <= 1:
        raise ArgumentTypeError(f"{word} is not above 0 and at most 1")
    return share


def _number(word: str) -> float:
    """The number that the word is, nan where it is none."""
    try:
        return float(word)
    except ValueError:
        return math.nan


def _evaluate(parser: ArgumentParser) -> None:
    _data_folder(parser)
    _models_folder(parser)
    parser.add_argument(
        "--cache",
        type=Path,
        metavar="DIR",
        default=Path("runs/cache"),
        help="keep framed data there (default: %(default)s)",
    )
    parser.add_argument(
        "--twin",
        type=Path,
        metavar="DIR",
        help="compare half-drawn digits with the network there, made by train --ten-digits",
    )
    parser.add_argument(
        "--other-seeds",
        type=Path,
        nargs="+",
        default=[],
        metavar="DIR",
        help="tell the mean with the networks there, made by the same training from other seeds",
    )
    parser.add_argument(
        "--other-strips",
        type=Path,
        nargs="+",
        default=[],
        metavar="DIR",
        help="read pictures of numbers with the networks there too, made by train-strips from "
        "other seeds",
    )
    parser.add_argument(
        "--at-most",
        type=_count,
        metavar="N",
        help="only the first N of each set, to try it; with --models",
    )


def _export(parser: ArgumentParser) -> None:
    _models_folder(parser)


def _data_folder(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--data",
        type=Path,
        metavar="DIR",
        help="the folder of the data sets (default: $INKDIGIT_DATA, else ./data)",
    )


def _models_folder(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--models",
        type=Path,
        metavar="DIR",
        default=SHIPPED,
        help="the folder of digits.keras and what belongs to it (default: %(default)s)",
    )


def _seed_of_chance(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--seed", type=_seed, default=1, help="of all chance (default: %(default)s)"
    )


def check_trial(option: str, models: Path) -> None:
    """Raise ValueError where a trial, which is what `option` asks for, would replace what ships."""
    if models.resolve() == SHIPPED.resolve():
        raise ValueError(
            f"{option} is a trial, and {models} is for what ships: name another folder by --models"
        )


def _runner(module: str) -> Callable[[Namespace], int]:
    def run(args: Namespace) -> int:
        try:
            command = import_module(f"inkdigit.training.{module}")
        except ModuleNotFoundError as error:
            if (error.name or "").partition(".")[0] not in _HEAVY:
                raise
            print(
                f"inkdigit: {error.name} is not installed. The training packages are: run\n"
                "    python -m pip install --require-hashes -r requirements/train.txt\n"
                "in a checkout of the source.",
                file=sys.stderr,
            )
            return 2
        try:
            return int(command.run(args))
        except (ValueError, OSError) as error:  # DatasetError is a ValueError
            print(f"inkdigit: {error}", file=sys.stderr)
            return 1

    return run


COMMANDS: dict[str, Command] = {
    command.name: command
    for command in (
        Command("data", "fetch MNIST and EMNIST", _data, _runner("download")),
        Command("train", "train and calibrate the network", _train, _runner("train")),
        Command(
            "train-strokes",
            "train the network that tells drawn digits apart by their strokes",
            _train_strokes,
            _runner("stroke_network"),
        ),
        Command(
            "train-strips",
            "train the network that reads digits which touch, where they stand",
            _train_strips,
            _runner("strip_network"),
        ),
        Command(
            "evaluate",
            "measure the network on every test set and write its model card",
            _evaluate,
            _runner("evaluate"),
        ),
        Command("export", "convert digits.keras to digits.tflite", _export, _runner("export")),
    )
}
