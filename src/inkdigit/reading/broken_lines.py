"""Lines that are drawn in dots or dashes, or sprayed: their pieces on a picture, joined again.

Much of such ink is in pieces that are hardly longer than they are broad, as no digit is. They are
bridged over wider and wider gaps until it is not.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from inkdigit.reading.components import Components, components_of
from inkdigit.reading.masks import Mask, grown, line_width

Array = npt.NDArray[np.float32]

_INK = 0.3  # pixels that are ink by so much hang together
_LONG = 3.0  # line widths: digits are longer, and most of them are longer than twice that
_FEWEST = 5.0  # short pieces, times the share of the ink that they are: less are dots, tiny digits
_JOINED = 0.005  # of the ink is in short pieces when lines are joined
_SPECK = 0.05  # of the largest piece: shorter ones that are left are specks beside the lines
_STEPS = (1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 18, 22, 27, 33)  # pixels
_FARTHEST = 0.12  # of the picture's shorter side


def with_lines_joined(coverage: Array) -> Array:
    """A picture's ink, float32 (height, width), the pieces of broken lines joined."""
    mask = coverage > _INK
    pieces = components_of(mask)
    short = _is_short(pieces, mask)
    if not pieces.count or short[1:].sum() * _share(pieces, short) < _FEWEST:
        return coverage
    for step in _STEPS:
        if step > _FARTHEST * min(mask.shape):
            break
        bridged = _bridged(mask, step)
        pieces = components_of(bridged)
        short = _is_short(pieces, bridged)
        if _share(pieces, short) < _JOINED:
            specks = short & (pieces.areas < _SPECK * pieces.areas[1:].max())
            joined = np.maximum(coverage, bridged.astype(np.float32))
            return np.where(grown(pieces.select(~specks), 1), joined, np.float32(0))
    return coverage


def _is_short(pieces: Components, mask: Mask) -> npt.NDArray[np.bool_]:
    """Which pieces are hardly longer than lines are broad, of shape (count + 1,)."""
    return np.asarray(pieces.sides.max(axis=0) <= _LONG * line_width(mask))


def _share(pieces: Components, chosen: npt.NDArray[np.bool_]) -> float:
    """How much of the ink is in the pieces chosen, 0..1."""
    areas = pieces.areas[1:]
    return float(areas[chosen[1:]].sum() / areas.sum())


def _bridged(mask: Mask, steps: int) -> Mask:
    """The mask grown, and made smaller again by half of that, which leaves bridges standing."""
    padded = np.pad(mask, steps)
    return np.asarray(~grown(~grown(padded, steps), steps // 2)[steps:-steps, steps:-steps])
