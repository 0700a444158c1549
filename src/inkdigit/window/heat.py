"""The colours of what speaks for a digit and against it.

Blue and orange are told apart with every kind of colour blindness (Wong 2011); who sees no colour
at all is told by the holes: what speaks against is pierced.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QColor, QPalette

Array = npt.NDArray[np.float32]

PIERCED = -0.15
"""From this strength down ink counts as speaking against, and is pierced."""

LEAST_SCALE = 0.12
"""The nats a pixel that are shown at full strength at the least: less is no great matter."""

_DIRECTNESS = 0.7  # below 1 the middling is seen too
_NEUTRAL_SHARE = 0.26


@dataclass(frozen=True)
class HeatColours:
    """The colours of a theme: ink that speaks for, against and neither way, and the paper."""

    favour: QColor
    against: QColor
    neutral: QColor
    paper: QColor

    @classmethod
    def of(cls, palette: QPalette) -> HeatColours:
        """The colours that stand out on a palette's Base."""
        paper, ink = (
            palette.color(role) for role in (palette.ColorRole.Base, palette.ColorRole.Text)
        )
        favour, against = (
            ("#8fadff", "#ff9f57") if paper.lightness() < 128 else ("#2c55c9", "#c4500c")
        )
        return cls(QColor(favour), QColor(against), _mixed(paper, ink, _NEUTRAL_SHARE), paper)


def strengths(heat: Array) -> Array:
    """A map of log-odds, (28, 28) in nats, as strengths to be seen: -1 to 1."""
    scale = max(float(np.abs(heat).max(initial=0)), LEAST_SCALE)
    share = np.clip(heat / scale, -1, 1)
    return np.asarray(np.sign(share) * np.abs(share) ** _DIRECTNESS, np.float32)


def spread(heat: Array, frame: Array) -> Array:
    """What ink would say at each place, on the paper around it too: the map by amount of ink."""
    weight = np.maximum(_blurred(frame), 1e-6)
    return np.asarray(_blurred(heat) / weight, np.float32)


def heat_pixels(frame: Array, strength: Array, colours: HeatColours) -> npt.NDArray[np.uint8]:
    """A frame's ink in the colours of its strength, (28, 28) each: uint8 (28, 28, 3)."""
    share = np.abs(strength)[..., np.newaxis]
    hue = np.where(strength[..., np.newaxis] < 0, _rgb(colours.against), _rgb(colours.favour))
    ink = _rgb(colours.neutral) * (1 - share) + hue * share
    cover = np.clip(np.nan_to_num(frame), 0, 1)[..., np.newaxis]
    return np.asarray(np.rint(_rgb(colours.paper) * (1 - cover) + ink * cover), np.uint8)


def pierced(frame: Array, strength: Array) -> npt.NDArray[np.bool_]:
    """The pixels that are shown with a hole."""
    return np.asarray((strength <= PIERCED) & (frame > 0.3))


def _blurred(picture: Array) -> Array:
    """The sum over 5 by 5 pixels, nearer ones counting more."""
    weights = np.array([1, 4, 6, 4, 1], np.float32)
    padded = np.pad(picture, 2)
    height, width = picture.shape
    down = sum(w * padded[i : i + height] for i, w in enumerate(weights))
    across = sum(w * down[:, i : i + width] for i, w in enumerate(weights))
    return np.asarray(across, np.float32)


def _rgb(colour: QColor) -> npt.NDArray[np.float32]:
    return np.array([colour.red(), colour.green(), colour.blue()], np.float32)


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    return QColor.fromRgb(
        *np.rint(_rgb(one) * (1 - share) + _rgb(other) * share).astype(int).tolist()
    )
