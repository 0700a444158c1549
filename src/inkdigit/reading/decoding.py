"""A picture file of a stranger's making as grey or colour numbers, upright and of handy size."""

from __future__ import annotations

import io
import math
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageOps, UnidentifiedImageError

Array = npt.NDArray[np.float32]

FORMATS = ("PNG", "JPEG", "BMP", "TIFF", "WEBP", "GIF")
MOST_PIXELS = 50_000_000
MOST_PAGES = 5_000
LONGEST_SIDE = 1000
"""Larger pictures are made smaller first: no line that a person can see gets lost by it."""

_FULL_SCALES = (1.0, 255.0, 4095.0, 65535.0)  # what white is in pictures that come as plain numbers
_OVERSHOOT = 1.1  # of white, by resampling; no picture of whole numbers has any beyond 1
_DIFFERENT = 0.25  # in one of red, green and blue: a mark on the paper
_FEWEST = 0.005  # of the opaque pixels must be marked for them to be paper and not ink


class PictureError(ValueError):
    """The picture can't be read; the message says why and what to do, without the file's name."""


def open_picture(data: bytes, *, page: int = 1) -> tuple[Image.Image, int]:
    """Decode a picture file, recognised by its content; also its longest side as it was.

    A large JPEG is decoded at a fraction of its size; `page` is one of a TIFF's. Raises
    PictureError.
    """
    image = _recognised(data)
    if page > 1 and not _turned(image, page - 1):
        raise PictureError(f"there is no page {page} in it")
    return _loaded(image)


def open_pages(data: bytes) -> Iterator[tuple[Image.Image, int] | PictureError]:
    """Decode a picture file page by page, each as open_picture does: a TIFF may have many.

    A page is its PictureError where it can't be read. Its image is gone when the next one is asked
    for.
    """
    try:
        image = _recognised(data)
    except PictureError as error:
        yield error
        return
    for page in range(1, MOST_PAGES + 1):
        try:
            yield _loaded(image)
        except PictureError as error:
            yield error
        if image.format != "TIFF":
            return
        try:
            if not _turned(image, page):
                return
        except PictureError as error:
            yield error
            return
    yield PictureError(f"only the first {MOST_PAGES:,} pages of this file are read: split it")


def _turned(image: Image.Image, page: int) -> bool:
    """Turn to a page; False where there is none. Raises PictureError."""
    with _damage_reported():
        try:
            image.seek(page)
        except EOFError:
            return False
    return True


def _recognised(data: bytes) -> Image.Image:
    """The picture, of which only the head is read as yet. Raises PictureError."""
    with _damage_reported():
        try:
            image = Image.open(io.BytesIO(data), formats=FORMATS)
        except (UnidentifiedImageError, Image.DecompressionBombError) as error:
            if isinstance(error, Image.DecompressionBombError):
                raise _too_large() from error
            raise PictureError(
                "this is no picture that can be read: save it as PNG, JPEG, BMP, TIFF, WebP or GIF"
            ) from error
    return image


def _loaded(image: Image.Image) -> tuple[Image.Image, int]:
    """The picture with its pixels, and its longest side as it was. Raises PictureError."""
    with _damage_reported():
        check_size(image)
        longest = max(image.size)
        image.draft(None, (LONGEST_SIDE, LONGEST_SIDE))
        image.load()
    return image, longest


def check_size(image: Image.Image) -> None:
    """Raise PictureError for a picture without pixels or with more than MOST_PIXELS."""
    if image.width * image.height > MOST_PIXELS:
        raise _too_large()
    if image.width == 0 or image.height == 0:
        raise PictureError("the picture is empty: it has no pixels")


def pixels_of(image: Image.Image) -> Array:
    """The picture upright, of at most LONGEST_SIDE: float32 (height, width) or (height, width, 3).

    Any mode of Pillow's is taken, values become 0..1. What is transparent gets the colour of the
    paper around or, where nothing but the ink is opaque, one that the ink stands out from. Raises
    PictureError.
    """
    check_size(image)
    with _damage_reported():
        image = _small(_plain(image))
        image = _upright(image)
        if image.mode == "RGBA":
            return _on_paper(_shares(image))
        if image.mode == "F":
            return _to_unit_range(np.asarray(image, np.float32))
        return _shares(image)


def _plain(image: Image.Image) -> Image.Image:
    """The picture in one of the modes L, RGB, RGBA and F, its EXIF data kept."""
    if image.mode.startswith("I") or image.mode == "F":
        plain = Image.fromarray(_finite(np.asarray(image, np.float32)))
    elif image.has_transparency_data:
        plain = (image.convert("LA") if image.mode == "La" else image).convert("RGBA")
        if plain.getchannel("A").getextrema() == (255, 255):
            plain = plain.convert("RGB")
    elif image.mode == "LAB":
        plain = image.getchannel("L")
    else:
        plain = image.convert("L" if image.mode in ("1", "L") else "RGB")
    plain.info["exif"] = image.info.get("exif", b"")
    return plain


def _small(image: Image.Image) -> Image.Image:
    factor = math.ceil(max(image.size) / LONGEST_SIDE)
    return image.reduce(factor) if factor > 1 else image


def _upright(image: Image.Image) -> Image.Image:
    try:
        return ImageOps.exif_transpose(image)
    except Exception:  # damaged EXIF data spoils no picture
        return image


def _shares(image: Image.Image) -> Array:
    return np.asarray(np.asarray(image, np.float32) / 255, np.float32)


def _on_paper(rgba: Array) -> Array:
    """Composite over a background that makes sense, float32 (height, width, 3)."""
    colour, alpha = rgba[..., :3], rgba[..., 3:]
    opaque = float(alpha.mean())
    if opaque == 0:
        raise PictureError("the picture is wholly transparent: there is no ink on it")
    paper = np.median(colour[alpha[..., 0] > 0.5 * alpha.max()], axis=0)
    marked = (np.abs(colour - paper).max(axis=-1, keepdims=True) > _DIFFERENT) * alpha
    if opaque < 0.5 or float(marked.mean()) < _FEWEST * opaque:
        mean = float((colour * alpha).mean()) / opaque
        paper = np.full(3, 1.0 if mean < 0.5 else 0.0)
    return np.asarray(colour * alpha + paper * (1 - alpha), np.float32)


def _finite(values: Array) -> Array:
    """The values, those that are none as 0, those beyond all as the outermost that are numbers."""
    numbers = values[np.isfinite(values)]
    low, high = (numbers.min(), numbers.max()) if numbers.size else (0.0, 0.0)
    return np.asarray(np.nan_to_num(values, posinf=high, neginf=low), np.float32)


def _to_unit_range(values: Array) -> Array:
    low, high = float(values.min()), float(values.max())
    if low >= 0 and 1 < high <= _OVERSHOOT:
        return np.minimum(values, np.float32(1))
    scale = next((white for white in _FULL_SCALES if high <= white), None)
    if low >= 0 and scale is not None:
        return np.asarray(values / scale, np.float32)
    span = (high - low) or 1.0
    return np.asarray((values.astype(np.float64) - low) / span, np.float32)


@contextmanager
def _damage_reported() -> Iterator[None]:
    """Turn whatever Pillow's decoders raise on a damaged file into a PictureError."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except PictureError:
        raise
    except MemoryError as error:
        raise PictureError(
            "the picture needs more memory than there is: make it smaller"
        ) from error
    except Exception as error:
        raise PictureError(
            f"the picture is damaged or incomplete ({error}): save or copy it once more"
        ) from error


def _too_large() -> PictureError:
    return PictureError(
        f"the picture has more than {MOST_PIXELS // 1_000_000} megapixels: make it smaller first"
    )
