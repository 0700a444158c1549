"""Examples of strips: numbers whose digits touch, and where the middle of each digit is.

They are cut from pictures of numbers as the reader cuts them: scans pushed together, and pen
writers' digits by other hands, drawn close to each other by pens of every width. Letters and
doodles are among them, which are no digits.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain

import numpy as np
import numpy.typing as npt
from PIL import Image

from inkdigit.ink import Ink
from inkdigit.reading.cuts import INK, Atoms, parts_of
from inkdigit.reading.numbers import UNREADABLE
from inkdigit.reading.reading import NOT_A_DIGIT
from inkdigit.reading.strips import BETWEEN, EDGE, HEIGHT, STEP, WIDTH, Strip, strip_of
from inkdigit.training import numbers, strokes
from inkdigit.training.centre_lines import centre_lines
from inkdigit.training.datasets import Bytes, PenDigit, Scans
from inkdigit.training.doodles import NO_NUMBERS, random_doodle
from inkdigit.training.numbers import NATURAL, TIGHT, Layout, PicturedNumber
from inkdigit.training.processes import processes
from inkdigit.training.strokes import Hand
from inkdigit.training.styles import random_style

Array = npt.NDArray[np.float32]
Columns = npt.NDArray[np.uint8]
Known = npt.NDArray[np.bool_]

LAYOUTS: tuple[Layout, ...] = (
    TIGHT,
    replace(TIGHT, name="overlapping", gaps=(-0.15, 0.12), steepest=0.08, wobble=0.06),
    replace(TIGHT, name="pressed", gaps=(-0.12, 0.05), wobble=0.08),
    replace(NATURAL, name="loose", gaps=(-0.05, 0.4), steepest=0.1),
)
SHORTEST, LONGEST = 2, 6
"""Digits of a number; of one of scans LONGEST - 1 at most."""
TOUCHING = (0.3, 0.7, 1.0, 1.0)
"""Shares of a number's scans that are pushed together, one as likely as the next."""

_SCANNED, _WRITTEN = 1_000, 500  # numbers that are made in one go
_PENS, _TEMPLATES = 1_500, 500  # digits that they are made of
_LETTERS, _DOODLES = 0.06, 0.05  # so many to each of them
_SINGLE, _STRANGE = 0.12, 0.5  # the shares of the parts of one digit, and of none, that are shown
_SIZES, _OWN_SIZES = 0.2, 0.08  # standard deviations of the logarithm of sizes
_WHOLE, _NONE = 0.6, 0.15  # of a digit's ink: so much is the digit, and less is none of it
_MIDDLE = 0.12  # of a digit's width on either side of its middle are its columns


@dataclass(frozen=True, eq=False)
class StripExamples:
    """`images` uint8 (n, HEIGHT, WIDTH), `classes` (n, WIDTH // STEP) of their columns, a digit or
    BETWEEN, and which columns are `known`: at the edges digits may be cut in half.
    """

    images: Bytes
    classes: Columns
    known: Known

    def __len__(self) -> int:
        return len(self.images)


Example = tuple[Bytes, Columns, Known]


def scanned(sets: Sequence[Scans], letters: Scans, *, count: int, seed: int) -> StripExamples:
    """`count` numbers of scans of one of the sets each, a few letters among them, as strips."""
    jobs = []
    for job, first in enumerate(range(0, count, _SCANNED)):
        rng = np.random.default_rng((seed, 0, job))
        digits = _some(sets[job % len(sets)], LONGEST * _SCANNED, rng=rng)
        others = _some(letters, round(_LETTERS * len(digits)), rng=rng)
        labels = np.concatenate([digits.labels, np.full(len(others), NOT_A_DIGIT, np.uint8)])
        both = Scans(np.concatenate([digits.images, others.images]), labels)
        jobs.append((job, both, min(_SCANNED, count - first)))
    return _made(partial(_of_scans, seed), jobs)


def written(pens: Sequence[PenDigit], letters: Scans, *, count: int, seed: int) -> StripExamples:
    """`count` numbers of a pen writer's digits by another hand, or of templates, as strips.

    A few doodles are among them, and letters, drawn again along their centre lines.
    """
    jobs = []
    for job, first in enumerate(range(0, count, _WRITTEN)):
        rng = np.random.default_rng((seed, 1, job))
        chosen = [pens[int(i)] for i in rng.permutation(len(pens))[:_PENS]]
        others = _some(letters, round(_LETTERS * (len(chosen) + _TEMPLATES)), rng=rng)
        jobs.append((job, chosen, others, min(_WRITTEN, count - first)))
    return _made(partial(_of_pens, seed), jobs)


def _some(scans: Scans, count: int, *, rng: np.random.Generator) -> Scans:
    chosen = np.zeros(len(scans), bool)
    chosen[rng.permutation(len(scans))[:count]] = True
    return scans.where(chosen)


def joined(parts: Sequence[StripExamples]) -> StripExamples:
    """All examples of several."""
    return StripExamples(
        np.concatenate([part.images for part in parts]),
        np.concatenate([part.classes for part in parts]),
        np.concatenate([part.known for part in parts]),
    )


def strips_of(number: PicturedNumber, *, rng: np.random.Generator) -> Iterator[Example]:
    """Yield what the reader sees of the parts of a number, mostly of those of several digits."""
    ink = number.coverage > INK * number.coverage.max()
    owners = np.where(ink, number.owners, 0)
    all_of = np.bincount(owners.ravel(), minlength=len(number.text) + 1)
    parts = parts_of(number.coverage)
    for part in range(len(parts.boxes)):
        inside = np.bincount(owners[parts.labels == part + 1], minlength=len(all_of))
        mostly = np.flatnonzero(inside[1:] > all_of[1:] / 2)
        strange = any(number.text[digit] == UNREADABLE for digit in mostly)
        if len(mostly) < 2 and rng.random() > (_STRANGE if strange else _SINGLE):
            continue
        strip = strip_of(part, parts, number.coverage)
        classes = _classes(strip, parts, number, owners=owners, all_of=all_of)
        if classes is not None:
            yield _seen(strip, classes, rng=rng)


def _classes(
    strip: Strip,
    parts: Atoms,
    number: PicturedNumber,
    *,
    owners: npt.NDArray[np.intp],
    all_of: npt.NDArray[np.intp],
) -> Columns | None:
    """The class of each column of a strip; None where half a digit is in it."""
    mine = np.where(np.isin(parts.labels, np.add(strip.parts, 1)), owners, 0)
    classes = np.full(strip.columns, BETWEEN, np.uint8)
    for digit in np.unique(mine[mine > 0]).tolist():
        own = mine == digit
        share = own.sum() / all_of[digit]
        if _NONE < share <= _WHOLE:
            return None
        if share > _WHOLE:
            across = np.flatnonzero(own.any(axis=0))
            ends = np.array([across[0], across[-1] + 1]) * strip.scale + strip.offset
            middle, half = ends.mean() / STEP, max(_MIDDLE * np.ptp(ends) / STEP, 0.5)
            near = np.abs(np.arange(strip.columns) + 0.5 - middle) <= half
            near[int(middle)] = True
            sign = number.text[digit - 1]
            classes[near] = BETWEEN if sign == UNREADABLE else int(sign)
    return classes


def _seen(strip: Strip, classes: Columns, *, rng: np.random.Generator) -> Example:
    """What the network sees of a strip, somewhere in its view, or a piece of a longer one."""
    seen = WIDTH // STEP
    image = np.zeros((HEIGHT, WIDTH), np.float32)
    shown, known = np.full(seen, BETWEEN, np.uint8), np.ones(seen, bool)
    room = seen - strip.columns
    first = int(rng.integers(0, abs(room) + 1))
    if room >= 0:
        ink = strip.image
        image[:, first * STEP : first * STEP + ink.shape[1]] = ink
        shown[first : first + strip.columns] = classes
    else:
        ink = strip.image[:, first * STEP : first * STEP + WIDTH]
        image[:, : ink.shape[1]] = ink
        shown[:] = classes[first : first + seen]
        known[: EDGE if first else 0] = False
        known[seen - (EDGE if first < -room else 0) :] = False
    penned = _by_another_pen(image, rng=rng)
    return np.round(penned * 255).astype(np.uint8), shown, known


def _made(work: partial[list[Example]], jobs: Sequence[tuple[object, ...]]) -> StripExamples:
    if len(jobs) == 1:
        made = [work(*jobs[0])]
    else:
        with processes() as pool:
            made = list(pool.map(work, *zip(*jobs, strict=True)))
    images, classes, known = zip(*chain.from_iterable(made), strict=True)
    return StripExamples(np.stack(images), np.stack(classes), np.stack(known))


def _of_scans(seed: int, job: int, scans: Scans, count: int) -> list[Example]:
    rng = np.random.default_rng((seed, 2, job))
    varied = Scans(
        np.stack([_by_another_hand(scan, rng=rng) for scan in scans.images]), scans.labels
    )
    visible = varied.where(varied.images.max(axis=(1, 2)) > 0)

    def made() -> Iterator[PicturedNumber]:
        for _ in range(count):
            yield from numbers.scanned_numbers(
                visible,
                count=1,
                digits=int(rng.integers(SHORTEST, LONGEST)),
                touching=float(rng.choice(TOUCHING)),
                seed=int(rng.integers(1 << 31)),
            )

    return _strips_of_all(made(), rng=rng)


def _of_pens(
    seed: int, job: int, pens: Sequence[PenDigit], letters: Scans, count: int
) -> list[Example]:
    rng = np.random.default_rng((seed, 3, job))
    sizes = _sizes(pens)
    digits = [
        _by_another_writer(pen, size=size, rng=rng) for pen, size in zip(pens, sizes, strict=True)
    ]
    others = [
        PenDigit(strokes.ink_of(random_style(i % 10, rng=rng)), i % 10, f"template {i // 50}")
        for i in range(_TEMPLATES)
    ]
    everyone = [pen.writer for pen in [*pens, *others]]
    doodles = [
        random_doodle(rng=rng, kinds=NO_NUMBERS) for _ in range(round(_DOODLES * len(everyone)))
    ]
    for lines in chain(filter(None, map(centre_lines, letters.images)), doodles):
        writer = everyone[int(rng.integers(len(everyone)))]
        others.append(PenDigit(strokes.ink_of(lines), NOT_A_DIGIT, writer))
    for pen in others:
        digits.append(_by_another_writer(pen, size=np.exp(rng.normal(0, _SIZES)), rng=rng))

    def made() -> Iterator[PicturedNumber]:
        for _ in range(count):
            inks = numbers.ink_numbers(
                digits,
                layout=LAYOUTS[int(rng.integers(len(LAYOUTS)))],
                count=1,
                digits=int(rng.integers(SHORTEST, LONGEST + 1)),
                seed=int(rng.integers(1 << 31)),
            )
            yield from numbers.drawn_numbers(inks, seed=int(rng.integers(1 << 31)))

    return _strips_of_all(made(), rng=rng)


def _strips_of_all(made: Iterable[PicturedNumber], *, rng: np.random.Generator) -> list[Example]:
    return [example for number in made for example in strips_of(number, rng=rng)]


def _sizes(pens: Sequence[PenDigit]) -> Iterator[float]:
    """How large each digit is among those of its writer, whose mean is 1."""
    by_writer: dict[str, list[Ink]] = {}
    for pen in pens:
        by_writer.setdefault(pen.writer, []).append(pen.ink)
    usual = {writer: numbers.mean_height(inks) for writer, inks in by_writer.items()}
    for pen in pens:
        yield numbers.mean_height([pen.ink]) / usual[pen.writer]


def _by_another_writer(pen: PenDigit, *, size: float, rng: np.random.Generator) -> PenDigit:
    """The same in another hand, and about so large."""
    hand = Hand(strength=float(rng.uniform(0.2, 1.0)))
    drawing = strokes.varied(strokes.drawing_of(pen.ink), rng=rng, hand=hand)
    scale = size * float(np.exp(rng.normal(0, _OWN_SIZES)))
    return replace(pen, ink=strokes.ink_of(drawing).transformed(scale=scale))


def _by_another_hand(scan: Bytes, *, rng: np.random.Generator) -> Bytes:
    """A scan a little wider or higher, slanted, turned, and above or below its line."""
    turn, slant = rng.normal(0, 0.05), rng.normal(0, 0.1)
    stretched = np.diag(np.exp(rng.normal(0, 0.08, 2)))
    turned = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    matrix = turned @ np.array([[1.0, slant], [0.0, 1.0]]) @ stretched
    middle = np.array(scan.shape[::-1]) / 2
    offset = middle - matrix @ (middle + np.array([0.0, rng.normal(0, 0.9)]))
    (a, b), (c, d) = matrix.tolist()
    picture = Image.fromarray(scan).transform(
        scan.shape[::-1],
        Image.Transform.AFFINE,
        (a, b, offset[0], c, d, offset[1]),
        Image.Resampling.BICUBIC,
    )
    return np.asarray(picture)


def _by_another_pen(image: Array, *, rng: np.random.Generator) -> Array:
    """Now and then with thicker or thinner lines, blurred, or speckled."""
    kind = rng.random()
    amount = np.float32(rng.random())
    padded = np.pad(image, 1)
    around = np.stack(
        [padded[y : y + image.shape[0], x : x + image.shape[1]] for y in range(3) for x in range(3)]
    )
    if kind < 0.12:
        image = image + amount * (around.max(axis=0) - image)
    elif kind < 0.24:
        image = image + amount / 2 * (around.min(axis=0) - image)
    elif kind < 0.36:
        image = image + amount * (around.mean(axis=0) - image)
    elif kind < 0.46:
        noise = rng.normal(0, 0.3 * amount, image.shape).astype(np.float32)
        image = image + noise * (image > 0.02)
    return image.clip(0, 1)
