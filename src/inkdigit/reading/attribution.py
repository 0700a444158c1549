"""Why a digit was read: which ink speaks for it, and which against it.

Occlusion (Zeiler & Fergus 2014, section 4.2): a patch of ink is taken away, and what that does to
the network's answer is what the patch had to say. The patches are soft discs spread along the ink,
and the strokes; paper says nothing, so none is spent on it.

A digit is held against its rival: a patch's effect is by how much the log-odds of the two fall
without it. So an answer as sure as can be still tells what it stands on, and what speaks for 7
against 1 is just what speaks against 1 for 7. The rival is the other digit that is most probable
on the mean with and without the patches, as one sure answer alone knows none.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from inkdigit.reading.framing import FRAME
from inkdigit.reading.reading import CLASSES, DIGITS, NOT_A_DIGIT

Array = npt.NDArray[np.float32]
ReadMany = Callable[[Array], Array]

PATCHES = 24
RADIUS_PX = 2.5
"""A patch's radius, to where it covers half. On MNIST's training digits the quarter of the ink that
such maps name first is worth 8.6 nats, a random quarter 0.1; 2 and 3 px do about as well."""
MOST_STROKES = 6
"""Strokes are taken away whole where there are several, but not more than these."""

_SOFTNESS_PX = 1.0
_LEAST_INK = 0.05  # less coverage than this is paper
_FLOOR = 1e-9  # a probability of nothing has no logarithm


@dataclass(frozen=True, eq=False)
class Attribution:
    """What the ink of one frame says.

    `maps` is float32 (11, 28, 28), for each class the log-odds against its rival that a pixel's ink
    adds, in nats: above 0 it speaks for the class, below 0 for the rival, and where there is no ink
    it is 0. `rivals` names for each class the one that it is held against.
    """

    maps: Array
    rivals: tuple[int, ...]


def rival_of(label: int, probabilities: npt.ArrayLike) -> int:
    """The digit that a class is held against: the most probable other one."""
    digits = np.array(probabilities, np.float64)[:DIGITS]
    if label != NOT_A_DIGIT:
        digits[label] = -np.inf
    return int(digits.argmax())


def occlusions(frame: Array, *, strokes: Array | None = None) -> Array:
    """What is taken away, one patch at a time: float32 (n, 28, 28), 0 to the frame's own ink.

    `frame` is (28, 28), ink 1.0 on 0.0; `strokes` is each stroke's share of it, (m, 28, 28). There
    are at most PATCHES + MOST_STROKES, and none where there is no ink.
    """
    patches = frame * _discs(_spread(frame))
    if strokes is None or not 2 <= len(strokes) <= MOST_STROKES:
        return patches
    # Where strokes cross, those that stay keep the ink.
    others = np.stack([np.delete(strokes, i, axis=0).max(axis=0) for i in range(len(strokes))])
    return np.concatenate([patches, np.maximum(frame - others, 0)])


def attribute(frame: Array, read_many: ReadMany, *, strokes: Array | None = None) -> Attribution:
    """Find what each ink pixel of a frame, float32 (28, 28), says for and against each class.

    `read_many` reads frames (n, 28, 28) as probabilities (n, 11). It gets one batch: the whole
    frame, and the frame without each patch.
    """
    removed = occlusions(frame, strokes=strokes)
    frames = np.concatenate([frame[np.newaxis], frame - removed])
    answers = np.asarray(read_many(frames), np.float64)
    rivals = tuple(rival_of(label, answers.mean(axis=0)) for label in range(CLASSES))
    logs = np.log(np.maximum(answers, _FLOOR))
    odds = logs - logs[:, rivals]
    effects = odds[:1] - odds[1:]
    return Attribution(_spread_out(effects, removed, frame), rivals)


def _spread_out(effects: npt.NDArray[np.float64], removed: Array, frame: Array) -> Array:
    """Give each pixel's ink the mean of what its patches said of theirs, by the share they took."""
    per_ink = effects / np.maximum(removed.sum(axis=(1, 2)), _LEAST_INK)[:, np.newaxis]
    taken = np.maximum(removed.sum(axis=0), _FLOOR)
    said = np.einsum("kc,kyx->cyx", per_ink, removed) / taken
    return np.asarray(said * frame, np.float32)


def _spread(frame: Array) -> npt.NDArray[np.int_]:
    """Pixels of ink, (n, 2) as row and column, each as far from those before it as can be."""
    ink = np.argwhere(frame > _LEAST_INK)
    if not len(ink):
        return ink
    chosen = [int(frame[tuple(ink.T)].argmax())]
    distance = np.full(len(ink), np.inf)
    while len(chosen) < PATCHES:
        distance = np.minimum(distance, np.hypot(*(ink - ink[chosen[-1]]).T))
        if distance.max() < 1:
            break
        chosen.append(int(distance.argmax()))
    return ink[chosen]


def _discs(centres: npt.NDArray[np.int_]) -> Array:
    """Soft discs around pixels: float32 (n, 28, 28) in 0..1."""
    rows, columns = np.indices((FRAME, FRAME))
    away = np.hypot(
        rows - centres[:, 0, np.newaxis, np.newaxis],
        columns - centres[:, 1, np.newaxis, np.newaxis],
    )
    return np.asarray(np.clip((RADIUS_PX - away) / _SOFTNESS_PX + 0.5, 0, 1), np.float32)
