"""Everything the network learns from, framed: scans, pen strokes, drawn styles, and impostors.

Framing a third of a million drawings takes minutes, so each part is kept in a cache whose names
hash the data, the recipe and the framing's own source: a change of any of them makes it anew.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from inkdigit.ink import drawing, stroke
from inkdigit.reading import components, cuts, framing, grouping, masks, picture_numbers
from inkdigit.reading.framing import NothingToRead, frame_ink, frame_picture
from inkdigit.reading.reading import CLASSES, NOT_A_DIGIT
from inkdigit.training import (
    centre_lines,
    cut_digits,
    datasets,
    doodles,
    examples,
    impostors,
    numbers,
    splits,
    strokes,
    styles,
)
from inkdigit.training.arrays import ArraysError, read_arrays, write_arrays
from inkdigit.training.datasets import Bytes, PenDigit, Scans
from inkdigit.training.examples import Example
from inkdigit.training.processes import processes

Floats = npt.NDArray[np.float32]

DIGIT_PARTS = frozenset({"mnist", "emnist", "cut", "pen", "pen-pictures", "styles"})

_CHUNK = 2_000


@dataclass(frozen=True, eq=False)
class Part:
    """Framed examples of one kind: `images` uint8 (n, 28, 28) and `targets` float32 (n, 11).

    A target is a distribution over the classes. `share` is the part's share of each batch, and
    `drawn` tells that its strokes were varied already, so that its pixels need little of it.
    """

    name: str
    images: Bytes
    targets: Floats
    share: float = 0.0
    drawn: bool = False

    def __len__(self) -> int:
        return len(self.images)

    def where(self, rows: Any) -> Part:
        """Return the part's examples that `rows` (a slice, a mask, indices) chooses."""
        return replace(self, images=self.images[rows], targets=self.targets[rows])


@dataclass(frozen=True)
class Recipe:
    """How much of what is drawn, and each part's share of a batch."""

    seed: int = 1
    cut: int = 24_000
    renders_of_pen: int = 8
    pictures_of_pen: int = 3
    styles: int = 60_000
    impostors: int = 36_000
    doodles: int = 36_000
    neighbours: int = 16_000
    prefixes: int = 16_000
    rare_styles: int = 20_000
    late_prefixes: int = 20_000
    redrawn_letters: int = 16_000
    scans: int | None = None
    """At most so many of each set of scans and of pen digits; None for all."""
    shares: tuple[tuple[str, float], ...] = (
        ("mnist", 0.265),
        ("emnist", 0.28),
        ("cut", 0.05),
        ("pen", 0.14),
        ("pen-pictures", 0.06),
        ("styles", 0.07),
        ("letters", 0.045),
        ("impostors", 0.025),
        ("doodles", 0.03),
        ("neighbours", 0.01),
        ("prefixes", 0.025),
    )


def small(recipe: Recipe, *, scans: int) -> Recipe:
    """The same recipe on a few examples of everything, to try the pipeline in seconds."""
    return replace(
        recipe,
        cut=scans,
        renders_of_pen=1,
        pictures_of_pen=1,
        styles=scans,
        impostors=scans,
        doodles=scans,
        neighbours=scans,
        prefixes=scans,
        rare_styles=scans,
        late_prefixes=scans,
        redrawn_letters=scans,
        scans=scans,
    )


def ten_digits(recipe: Recipe) -> Recipe:
    """The same recipe without what is no digit: as much of each kind of digit in a batch."""
    return replace(
        recipe, shares=tuple((name, share) for name, share in recipe.shares if name in DIGIT_PARTS)
    )


def wide(recipe: Recipe) -> Recipe:
    """The same recipe with more of what people draw, in the place of some of the rest.

    That is digits in rarer styles, digits that are nearly drawn, and letters drawn again as ink.
    """
    shares = {
        **dict(recipe.shares),
        "mnist": 0.25,
        "emnist": 0.255,
        "styles": 0.06,
        "rare-styles": 0.04,
        "letters": 0.03,
        "impostors": 0.02,
        "doodles": 0.025,
        "redrawn-letters": 0.02,
        "prefixes": 0.02,
        "late-prefixes": 0.02,
    }
    return replace(recipe, shares=tuple(shares.items()))


def training_parts(folder: Path, *, recipe: Recipe, cache: Path) -> list[Part]:
    """Everything that trains, from the data in `folder`."""
    limit = recipe.scans
    train = datasets.mnist(folder, part="train")
    mnist = splits.split_mnist(train).training
    emnist = splits.split_emnist(
        datasets.emnist_digits(folder, part="train"), mnist_train=len(train)
    ).training
    letters = splits.split_letters(datasets.emnist_letters(folder))[0].training
    pens = splits.split_pen(datasets.pen_digits(folder, part="train")).training[:limit]
    drawings = tuple(strokes.drawing_of(pen.ink) for pen in pens)
    labels = tuple(pen.label for pen in pens)
    many = (recipe.seed, drawings, labels)
    content = repr(
        (recipe.seed, labels, [[line.tolist() for line in d] for d in drawings])
    ).encode()

    def drawn(name: str, maker: Callable[[int], Example], count: int) -> Part:
        return replace(_made(name, maker, count, content=content, cache=cache), drawn=True)

    def framed(name: str, scans: Scans, *, as_impostors: bool = False) -> Part:
        return framed_scans(name, scans.where(slice(limit)), cache=cache, as_impostors=as_impostors)

    def from_scans(name: str, maker: Callable[[int], Example], count: int, scans: Scans) -> Part:
        content = str(recipe.seed).encode() + scans.labels.tobytes() + scans.images.tobytes()
        return _made(name, maker, count, content=content, cache=cache)

    def begun(shares: Mapping[int, tuple[float, float]]) -> Callable[[int], Example]:
        which = tuple(i for i, label in enumerate(labels) if label in shares)
        return partial(examples.prefix, *many, shares, which)

    few_mnist, few_letters = mnist.where(slice(limit)), letters.where(slice(limit))
    cut = partial(examples.cut, recipe.seed, few_mnist)
    neighbours = partial(examples.neighbours, recipe.seed, few_mnist)
    redrawn = partial(examples.redrawn_letter, recipe.seed, few_letters)
    made: dict[str, Callable[[], Part]] = {
        "mnist": lambda: framed("mnist", mnist),
        "emnist": lambda: framed("emnist", emnist),
        "cut": lambda: from_scans("cut", cut, recipe.cut, few_mnist),
        "pen": lambda: drawn(
            "pen", partial(examples.pen, *many), len(pens) * recipe.renders_of_pen
        ),
        "pen-pictures": lambda: drawn(
            "pen-pictures", partial(examples.pen_picture, *many), len(pens) * recipe.pictures_of_pen
        ),
        "styles": lambda: drawn(
            "styles", partial(examples.style, recipe.seed, styles.STYLES), recipe.styles
        ),
        "rare-styles": lambda: drawn(
            "rare-styles",
            partial(examples.style, recipe.seed, styles.RARE_STYLES),
            recipe.rare_styles,
        ),
        "letters": lambda: framed("letters", letters, as_impostors=True),
        "redrawn-letters": lambda: replace(
            from_scans("redrawn-letters", redrawn, recipe.redrawn_letters, few_letters), drawn=True
        ),
        "impostors": lambda: drawn(
            "impostors", partial(examples.impostor, *many), recipe.impostors
        ),
        "doodles": lambda: drawn("doodles", partial(examples.doodle, recipe.seed), recipe.doodles),
        "neighbours": lambda: from_scans("neighbours", neighbours, recipe.neighbours, few_mnist),
        "prefixes": lambda: drawn("prefixes", begun(impostors.PREFIXES), recipe.prefixes),
        "late-prefixes": lambda: drawn(
            "late-prefixes", begun(impostors.LATE_PREFIXES), recipe.late_prefixes
        ),
    }
    return [replace(made[name](), share=share) for name, share in recipe.shares]


def validation_parts(folder: Path, *, cache: Path) -> list[Part]:
    """What chooses the recipe, the epoch and the temperature, as the program would see it."""
    train = datasets.mnist(folder, part="train")
    emnist = datasets.emnist_digits(folder, part="train")
    letters = splits.split_letters(datasets.emnist_letters(folder))[0].validation
    pens = splits.split_pen(datasets.pen_digits(folder, part="train")).validation
    return [
        framed_scans("mnist", splits.split_mnist(train).validation, cache=cache),
        framed_scans(
            "emnist", splits.split_emnist(emnist, mnist_train=len(train)).validation, cache=cache
        ),
        framed_pens("pen", pens),
        framed_scans("letters", letters, cache=cache, as_impostors=True),
    ]


def framed_scans(name: str, scans: Scans, *, cache: Path, as_impostors: bool = False) -> Part:
    """Scans through the one framing; `as_impostors` for what is no digit, whatever it is."""
    key = _key(name, scans.images.tobytes(), sources=(drawing, framing))
    path = cache / f"{name}-{key}.npz"
    kept = _kept(path, "images")
    if kept is None:
        images = np.stack(
            [examples.as_bytes(frame_picture(image / np.float32(255))) for image in scans.images]
        )
        kept = {"images": images}
        _keep(path, kept)
    labels = np.full(len(scans), NOT_A_DIGIT) if as_impostors else scans.labels
    return Part(name, kept["images"], np.eye(CLASSES, dtype=np.float32)[labels])


def framed_pens(name: str, pens: Sequence[PenDigit]) -> Part:
    """Pen digits as the program frames what is drawn in its window."""
    images = np.stack([examples.as_bytes(frame_ink(pen.ink)) for pen in pens])
    labels = np.array([pen.label for pen in pens])
    return Part(name, images, np.eye(CLASSES, dtype=np.float32)[labels])


def _made(
    name: str, maker: Callable[[int], Example], count: int, *, content: bytes, cache: Path
) -> Part:
    modules = [drawing, stroke, framing, strokes]
    modules += {
        "cut": [components, cuts, cut_digits, grouping, masks, numbers, picture_numbers],
        "styles": [styles],
        "rare-styles": [styles],
        "impostors": [impostors, styles],
        "doodles": [doodles],
        "neighbours": [numbers],
        "prefixes": [impostors],
        "late-prefixes": [impostors],
        "redrawn-letters": [centre_lines],
    }.get(name, [])
    key = _key(f"{name} {count}", content, sources=modules)
    path = cache / f"{name}-{key}.npz"
    kept = _kept(path, "images", "targets")
    if kept is None:
        chunks = [range(at, min(at + _CHUNK, count)) for at in range(0, count, _CHUNK)]
        work = partial(_examples, maker)
        if len(chunks) == 1:
            made = [work(chunks[0])]
        else:
            with processes() as pool:
                made = list(pool.map(work, chunks))
        kept = {
            "images": np.concatenate([images for images, _ in made]),
            "targets": np.concatenate([targets for _, targets in made]),
        }
        _keep(path, kept)
    return Part(name, kept["images"], kept["targets"])


def _examples(maker: Callable[[int], Example], indices: range) -> Example:
    images, targets = [], []
    for i in indices:
        try:
            image, target = maker(i)
        except NothingToRead:
            continue  # a pen so thin in a picture so small that nothing is left
        images.append(image)
        targets.append(target)
    return np.stack(images), np.stack(targets)


def _key(name: str, content: bytes, *, sources: Sequence[object]) -> str:
    digest = hashlib.sha256(name.encode() + content)
    for module in sources:
        digest.update(Path(str(getattr(module, "__file__", ""))).read_bytes())
    return digest.hexdigest()[:16]


def _kept(path: Path, *names: str) -> dict[str, Any] | None:
    try:
        return read_arrays(path, names)
    except (FileNotFoundError, ArraysError):
        return None  # made again


def _keep(path: Path, arrays: dict[str, Any]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    write_arrays(path, arrays)
