"""Which pixels are ink: polarity, uneven light, noise and threshold, softly, as shares of a pixel.

The paper is what the border shows, most of it; the ink is what differs from it most. Light that
falls unevenly is taken from the paper itself: lines are closed over (grey morphology), what is left
is how bright the paper would be under them.
"""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt
from PIL import Image

from inkdigit.reading.broken_lines import with_lines_joined
from inkdigit.reading.components import components_of
from inkdigit.reading.forms import without_forms
from inkdigit.reading.masks import Mask, border_of, eroded, grown, line_width
from inkdigit.reading.sheet import resized, sheet_of

Array = npt.NDArray[np.float32]

_LUMA = np.array([0.299, 0.587, 0.114], np.float32)  # ITU-R BT.601, as Pillow's mode L
_COLOURFUL = 1.5  # times the contrast of the luma, for one colour channel to be looked at instead
_SIDE = 128  # light changes slowly: the paper is measured at this size
_COARSE_SIDE = 48  # where a median over a third of the picture is still cheap
_FAINTEST = 0.02  # of full range: less contrast is no ink, nor is less than 5 times the noise
_FLAT = 0.05  # of the contrast: a border that varies less than this has one grey
_AREA_ON_THE_EDGE = 0.12  # of the border in one piece: that may be light and no ink
_BROAD = 0.12  # of the picture's shorter side: lines are narrower than twice that
_SMALL_SIDE = 64  # pictures of at most this size are taken softly, grey for grey
_DARKEST_SHARE = 0.001  # of the pixels: what the ink's darkness is judged by


class NoInk(ValueError):
    """Nothing on the picture can be told from its paper."""


def ink_coverage(pixels: Array) -> Array:
    """Tell ink from paper: float32 (height, width), how much of each pixel is ink, 0..1.

    `pixels` is float32 (height, width) or (height, width, 3) in 0..1. Raises NoInk.
    """
    grey = _most_telling(pixels)
    sheet = sheet_of(grey)
    paper = np.ones(grey.shape, bool) if sheet is None else sheet
    rows, columns = np.flatnonzero(paper.any(axis=1)), np.flatnonzero(paper.any(axis=0))
    part = slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1)
    coverage = np.zeros(grey.shape, np.float32)
    coverage[part] = _coverage_on_paper(grey[part], paper[part])
    if max(grey.shape) <= _SMALL_SIDE:
        return coverage
    return without_forms(with_lines_joined(coverage))


def _coverage_on_paper(grey: Array, paper: Mask) -> Array:
    contrast = _Light.measure(grey, paper).contrast(grey)
    noise = _noise(contrast)
    loud = noise / max(_top_mean(contrast[paper]), 1e-6)
    if loud > 0.1 and max(grey.shape) > _SMALL_SIDE:
        sigma = 1.5 if loud < 0.3 else 3.0
        contrast = _blurred(contrast, sigma=sigma)
        noise /= 2 * math.sqrt(math.pi) * sigma  # what such a blur leaves of white noise
    bare = np.percentile(contrast[paper], 30)  # noise makes the paper look brighter than it is
    contrast = np.where(paper, contrast - np.clip(bare, 0, 0.1), 0)
    darkest = _top_mean(contrast)
    if darkest < max(_FAINTEST, 5 * noise):
        raise NoInk("nothing on it can be told from its paper")
    core = contrast[contrast > 0.4 * darkest]
    if max(grey.shape) > _SMALL_SIDE:  # steep about half the ink's darkness: ruled lines go
        coverage = (contrast / np.median(core) - 0.3) / 0.4
    else:
        floor = min(4 * noise / darkest, 0.3)
        coverage = (contrast / np.percentile(core, 95) - floor) / (1 - floor)
    return _cleaned(np.clip(coverage, 0, 1).astype(np.float32), paper)


class _Light:
    """How bright the paper is at each place, and whether the ink on it is the darker one."""

    def __init__(self, background: Array, *, inverted: bool) -> None:
        self._background = background
        self._inverted = inverted

    @classmethod
    def measure(cls, grey: Array, paper: Mask) -> _Light:
        """Measure the light on the paper of a picture."""
        scale = min(1.0, _SIDE / max(grey.shape))
        small = resized(grey, scale)
        on_paper = resized(paper.astype(np.float32), scale) > 0.99
        if not on_paper.any():
            on_paper = np.ones(small.shape, bool)
        level = _border_level(small, on_paper)
        if level is None:
            level = _local_level(small)
        inverted = _ink_is_lighter((small - level)[on_paper])
        if inverted:
            small, level = 1 - small, 1 - level
        if np.ptp(level) == 0 and float(np.median(np.abs(small - level)[on_paper])) < 1 / 255:
            return cls(level[:1, :1], inverted=inverted)
        small = np.where(on_paper, small, level)
        contrast = level - small
        ink = np.asarray(contrast > 0.4 * float(contrast.max()), bool)
        window = max(5, 2 * round(1.5 * line_width(ink)) + 1)
        if window < max(small.shape) / 2:
            level = _closed(_blurred(small, sigma=0.7), window)
            level = _blurred(level, sigma=window / 4)
        return cls(_stretched(level, grey.shape), inverted=inverted)

    def contrast(self, grey: Array) -> Array:
        """How much darker than the paper each pixel is, as a share of the paper's brightness."""
        values = 1 - grey if self._inverted else grey
        darkness = (self._background - values) / np.maximum(self._background, 0.25)
        return np.asarray(darkness, np.float32)


def _most_telling(pixels: Array) -> Array:
    """Grey, or the one colour channel that shows far more: yellow on white, red on green."""
    if pixels.ndim == 2:
        return pixels
    luma = pixels @ _LUMA
    channels = [luma, *np.moveaxis(pixels, -1, 0)]
    spreads = [float(np.ptp(np.percentile(channel[::2, ::2], (0.2, 99.8)))) for channel in channels]
    best = int(np.argmax(spreads))
    return channels[best] if spreads[best] > _COLOURFUL * spreads[0] else luma


def _border_level(grey: Array, paper: Mask) -> Array | None:
    """The paper's brightness where its border shows it: of one grey, or sloping evenly.

    None where the border is of many greys, or where what differs from it is, or lies in broad areas
    along the edge: that is no ink.
    """
    ring = border_of(paper, depth=max(1, round(0.06 * min(grey.shape))))
    y, x = np.indices(grey.shape, dtype=np.float32)
    sloping: Array = np.stack([np.ones_like(x), x, y], axis=-1)
    flat: Array = sloping[..., :1]
    for terms in (flat, sloping):
        level: Array = np.matmul(terms, _least_deviations(terms[ring], grey[ring]))
        difference = np.abs(grey - level)
        most = float(difference[paper].max())
        apart = np.count_nonzero(difference[paper] > 0.15 * most)
        far_apart = np.count_nonzero(difference[paper] > 0.6 * most)
        even = np.median(difference[ring]) <= _FLAT * most and far_apart >= 0.5 * apart
        if even and not _is_area(paper & (difference > 0.3 * most), ring):
            return level
    return None


def _is_area(mask: Mask, ring: Mask) -> bool:
    """Whether what is masked is broader than lines are, and has a good part of the edge in one."""
    if max(mask.shape) <= _SMALL_SIDE:
        return False
    on_edge = components_of(mask & ring).areas[1:].max(initial=0)
    is_broad = eroded(mask, round(_BROAD * min(mask.shape))).any()
    return bool(on_edge > _AREA_ON_THE_EDGE * ring.sum() and is_broad)


def _least_deviations(terms: Array, values: Array) -> Array:
    """The combination of terms (n, k) nearest to values (n,), the sum of distances being least.

    Iteratively reweighted; what differs on less than half of the values does not move it.
    """
    found: npt.NDArray[np.floating] = np.zeros(terms.shape[1])
    found[0] = np.median(values)
    if len(found) > 1:
        for _ in range(15):
            weighted = terms / np.maximum(np.abs(values - terms @ found), 2e-3)[:, None]
            found = np.linalg.lstsq(weighted.T @ terms, weighted.T @ values)[0]
    return found.astype(np.float32)


def _local_level(grey: Array) -> Array:
    """The paper's brightness where light falls in patches: the median around each place.

    That holds for lines narrower than half the window, be they dark or light. A median rounds the
    corners that shadows have at the picture's edge, so what differs from it there is taken for
    light, unless nothing else differs.
    """
    coarse = resized(grey, min(1.0, _COARSE_SIDE / max(grey.shape)))
    window = 2 * (min(coarse.shape) // 6) + 1
    padded = np.pad(coarse, window // 2, mode="reflect" if window > 1 else "edge")
    view = np.lib.stride_tricks.sliding_window_view(padded, (window, window))
    level = _stretched(np.median(view, axis=(-2, -1)).astype(np.float32), grey.shape)
    difference = np.abs(grey - level)
    parts = components_of(difference > 0.3 * float(difference.max(initial=0)))
    edge = border_of(np.ones(grey.shape, bool), depth=1)
    at_edge = np.bincount(parts.labels[edge], minlength=parts.count + 1) > 0
    return level if at_edge[1:].all() else np.where(parts.select(at_edge), grey, level)


def _ink_is_lighter(difference: Array) -> bool:
    """Whether what stands out from the paper is, on the whole, lighter than it."""
    threshold = 0.3 * float(np.abs(difference).max(initial=0))
    lighter = np.maximum(difference - threshold, 0)
    darker = np.maximum(-difference - threshold, 0)
    return bool(np.square(lighter).sum() > np.square(darker).sum())


def _cleaned(coverage: Array, paper: Mask) -> Array:
    """The coverage without specks, and without what only lines the paper's edge."""
    parts = components_of(coverage > 0.15)
    strongest = np.zeros(parts.count + 1, np.float32)
    np.maximum.at(strongest, parts.labels.ravel(), coverage.ravel())
    strong = strongest > 0.5
    strong[0] = False
    largest = parts.areas[strong].max(initial=0)
    kept = strong & (parts.areas > 0.015 * largest)
    edging = kept & _edging(parts.labels, parts.count, paper)
    if (kept & ~edging & (parts.areas > 0.05 * largest)).any():
        kept &= ~edging
    mask = parts.select(kept)
    if not mask.any():
        raise NoInk("nothing on it can be told from its paper")
    return np.where(grown(mask, 1), coverage, 0)


def _edging(labels: npt.NDArray[np.intp], count: int, paper: Mask) -> npt.NDArray[np.bool_]:
    """Which parts lie along the paper's edge only: frame lines, margins, shadows of the rim."""

    def within(mask: Mask) -> npt.NDArray[np.intp]:
        return np.bincount(labels[mask], minlength=count + 1)

    thin = max(1, round(0.04 * min(paper.shape)))
    wide = max(1, round(0.2 * min(paper.shape)))
    outermost, inner, centre = border_of(paper, depth=1), eroded(paper, thin), eroded(paper, wide)
    touching = within(outermost) > 0
    sides = (labels[0], labels[-1], labels[:, 0], labels[:, -1])
    on_side = [np.bincount(side, minlength=count + 1) for side in sides]
    spans = [on > 0.95 * len(side) for on, side in zip(on_side, sides, strict=True)]
    across = [(one > 0) & (other > 0) for one, other in (on_side[:2], on_side[2:])]
    lining = touching & (within(inner) == 0)
    margin = np.any(spans + across, axis=0) & (within(centre) == 0)
    return np.asarray(lining | margin)


def _noise(values: Array) -> float:
    """The standard deviation of the noise, from differences that no slope and no edge makes."""
    corner = values[1:, 1:] + values[:-1, :-1] - values[1:, :-1] - values[:-1, 1:]
    return float(np.median(np.abs(corner))) / 0.6745 / 2 if corner.size else 0.0


def _top_mean(values: Array) -> float:
    """The mean of the largest few values: a maximum that one stray pixel does not make."""
    number = min(values.size, max(4, round(_DARKEST_SHARE * values.size)))
    return float(np.partition(values, -number, axis=None)[-number:].mean())


def _closed(values: Array, window: int) -> Array:
    """Grey closing by a square window: dark lines narrower than it take the grey around them."""
    values = np.pad(values, window - 1, mode="edge")
    for pick in (np.max, np.min):
        for axis in (0, 1):
            values = pick(np.lib.stride_tricks.sliding_window_view(values, window, axis), axis=-1)
    return values


def _blurred(values: Array, *, sigma: float) -> Array:
    """Gaussian blur, the edge continued."""
    reach = max(1, round(2.5 * sigma))
    kernel = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma) ** 2).astype(np.float32)
    kernel /= kernel.sum()
    padded = np.pad(values, reach, mode="edge")
    height, width = values.shape
    down = np.zeros((height, padded.shape[1]), np.float32)
    for row, share in enumerate(kernel):
        down += share * padded[row : row + height]
    across = np.zeros((height, width), np.float32)
    for column, share in enumerate(kernel):
        across += share * down[:, column : column + width]
    return across


def _stretched(values: Array, shape: tuple[int, ...]) -> Array:
    size = (shape[1], shape[0])
    return np.asarray(Image.fromarray(values).resize(size, Image.Resampling.BICUBIC), np.float32)
