"""Ink as bytes for the database: exact, small and quick.

InkML is for exchange; here a page of a hundred drawings has to be there within a frame. So a
drawing is one vector of float64, little-endian:

    strokes | points of each stroke | width of each | x of all points | y | pressure | time

with NaN for what the device did not tell. Its bytes are regrouped by significance, all first bytes,
then all second bytes and so on, which makes coordinates compress well (the "shuffle" of HDF5), and
deflated with zlib, whose checksum tells damage. One byte in front is the layout's version. Nothing
is rounded: an entry opened again gives the very reading that it gave when it was drawn.
"""

from __future__ import annotations

import zlib

import numpy as np
import numpy.typing as npt

from inkdigit.ink import Ink, Point, Stroke

_VERSION = 1
_FLOAT_BYTES = 8
_COLUMNS = 4
_FASTEST = 1
MAX_UNPACKED_BYTES = 64 * 2**20
"""The most that one drawing may unpack to: two million points, hours of drawing at 240 Hz."""


class InkDamagedError(ValueError):
    """The bytes are not ink that was packed here."""


def pack_ink(ink: Ink) -> bytes:
    """Return `ink` as bytes that `unpack_ink` turns into an equal Ink.

    Raises ValueError where the drawing is larger than MAX_UNPACKED_BYTES.
    """
    strokes = ink.strokes
    points = np.array(
        [point for stroke in strokes for point in stroke.points], dtype=np.float64
    ).reshape(-1, _COLUMNS)
    counts = [len(stroke.points) for stroke in strokes]
    widths = np.array([stroke.width for stroke in strokes], dtype=np.float64)
    vector = np.concatenate([[len(strokes)], counts, widths, points.T.ravel()])
    if vector.nbytes > MAX_UNPACKED_BYTES:
        raise ValueError(f"a drawing of {len(points):,} points is too large to keep")
    regrouped = vector.astype("<f8").view(np.uint8).reshape(-1, _FLOAT_BYTES).T
    return bytes([_VERSION]) + zlib.compress(regrouped.tobytes(), _FASTEST)


def unpack_ink(packed: bytes) -> Ink:
    """Return the ink that `pack_ink` packed, having spent at most MAX_UNPACKED_BYTES on it.

    Raises InkDamagedError for any other bytes.
    """
    vector = _vector(packed)
    strokes = _count(vector[0])
    if 1 + 2 * strokes > len(vector):
        raise InkDamagedError("more strokes than there is ink")
    counts = [_count(number) for number in vector[1 : 1 + strokes]]
    widths = vector[1 + strokes : 1 + 2 * strokes]
    columns = vector[1 + 2 * strokes :]
    if 0 in counts or sum(counts) * _COLUMNS != len(columns):
        raise InkDamagedError("points are missing or left over")
    points = columns.reshape(_COLUMNS, -1)
    if not np.isfinite(points[:2]).all() or np.isinf(columns).any() or np.isinf(widths).any():
        raise InkDamagedError("a number that no pen gives")
    samples = map(Point._make, _optional(points.T).tolist())
    return Ink(
        tuple(
            Stroke(tuple(next(samples) for _ in range(count)), width)
            for count, width in zip(counts, _optional(widths).tolist(), strict=True)
        )
    )


def _vector(packed: bytes) -> npt.NDArray[np.float64]:
    """Return the numbers of `packed`, at least one."""
    if packed[:1] != bytes([_VERSION]):
        raise InkDamagedError("not packed ink, or of a layout that is not known here")
    inflater = zlib.decompressobj()
    try:
        data = inflater.decompress(packed[1:], MAX_UNPACKED_BYTES)
    except zlib.error as error:
        raise InkDamagedError(f"the packed ink is damaged: {error}") from error
    if not inflater.eof:
        raise InkDamagedError("the packed ink is cut off, or far too large")
    if not data or len(data) % _FLOAT_BYTES:
        raise InkDamagedError("the packed ink is not made of numbers")
    regrouped = np.frombuffer(data, np.uint8).reshape(_FLOAT_BYTES, -1)
    return np.ascontiguousarray(regrouped.T).view("<f8").ravel()


def _count(number: np.float64) -> int:
    """Return a count stored as a float, of at most what fits in MAX_UNPACKED_BYTES."""
    if not 0 <= number <= MAX_UNPACKED_BYTES or number != int(number):
        raise InkDamagedError("a count that is none")
    return int(number)


def _optional(numbers: npt.NDArray[np.float64]) -> npt.NDArray[np.object_]:
    """Return `numbers` as Python objects, None for NaN."""
    objects = numbers.astype(object)
    objects[np.isnan(numbers)] = None
    return objects
