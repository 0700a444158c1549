from __future__ import annotations

import contextlib
import zlib

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inkdigit.history import packed_ink
from inkdigit.history.packed_ink import (
    MAX_UNPACKED_BYTES,
    InkDamagedError,
    pack_ink,
    unpack_ink,
)
from inkdigit.ink import Ink, Point, Stroke

_finite = st.floats(allow_nan=False, allow_infinity=False)
_points = st.builds(Point, _finite, _finite, st.none() | _finite, st.none() | _finite)
_strokes = st.builds(
    Stroke, st.lists(_points, min_size=1, max_size=20).map(tuple), st.none() | _finite
)
_inks = st.builds(Ink, st.lists(_strokes, max_size=5).map(tuple))


def _packed(*numbers: float) -> bytes:
    """Bytes with a good checksum that say these numbers."""
    vector = np.array(numbers, "<f8").view(np.uint8).reshape(-1, 8).T
    return b"\x01" + zlib.compress(vector.tobytes())


@settings(deadline=None)
@given(_inks)
def test_ink_comes_back_exactly(ink: Ink) -> None:
    assert unpack_ink(pack_ink(ink)) == ink


def test_a_drawn_digit_takes_few_bytes_a_point() -> None:
    points = tuple(Point(100 + i / 4, 100 - i / 4, 0.5, 8.0 * i) for i in range(200))
    assert len(pack_ink(Ink((Stroke(points, 6.0),)))) < 8 * len(points)


@settings(deadline=None)
@given(_inks, st.data())
def test_a_changed_or_missing_byte_is_noticed(ink: Ink, data: st.DataObject) -> None:
    packed = bytearray(pack_ink(ink))
    place = data.draw(st.integers(0, len(packed) - 1))
    if data.draw(st.booleans()):
        packed[place] ^= data.draw(st.integers(1, 255))
    else:
        del packed[place:]
    with contextlib.suppress(InkDamagedError):
        assert unpack_ink(bytes(packed)) == ink


@settings(deadline=None)
@given(st.binary(max_size=200))
def test_any_other_bytes_are_refused(data: bytes) -> None:
    for packed in (data, b"\x01" + data, b"\x01" + zlib.compress(data)):
        with contextlib.suppress(InkDamagedError):
            unpack_ink(packed)


@pytest.mark.parametrize(
    "numbers",
    [
        (),
        (float("nan"),),
        (-1,),
        (0.5,),
        (1e300,),
        (0, 1, 2, 3, 4),
        (1, 0, 5),
        (1, 2, 5, 1, 1, 1, 1),
        (1, 1, 5, float("inf"), 1, 1, 1),
        (1, 1, 5, 1, float("nan"), 1, 1),
        (1, 1, float("inf"), 1, 1, 1, 1),
        (2, 1, 1),
    ],
)
def test_numbers_that_are_no_ink_are_refused(numbers: tuple[float, ...]) -> None:
    with pytest.raises(InkDamagedError):
        unpack_ink(_packed(*numbers))


def test_a_decompression_bomb_is_refused() -> None:
    bomb = b"\x01" + zlib.compress(bytes(MAX_UNPACKED_BYTES + 8), 9)
    with pytest.raises(InkDamagedError, match="too large"):
        unpack_ink(bomb)


def test_a_drawing_too_large_to_come_back_is_not_packed(monkeypatch: pytest.MonkeyPatch) -> None:
    stroke = Stroke((Point(0, 0),) * 100)
    monkeypatch.setattr(packed_ink, "MAX_UNPACKED_BYTES", 100 * 32)
    with pytest.raises(ValueError, match="too large"):
        pack_ink(Ink((stroke,)))
