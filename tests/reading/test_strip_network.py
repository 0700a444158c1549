"""The network of strips that ships."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from inkdigit.ink import Ink
from inkdigit.ink.drawing import draw_ink
from inkdigit.reading.components import components_of
from inkdigit.reading.cuts import parts_of
from inkdigit.reading.network import NetworkError
from inkdigit.reading.reader import Reader
from inkdigit.reading.reading import CLASSES
from inkdigit.reading.strip_network import StripNetwork, StripReading
from inkdigit.reading.strips import HEIGHT, Strip, strip_of
from inkdigit.resources import models_folder
from inkdigit.training.strokes import ink_of
from inkdigit.training.styles import random_style


def strip(width: int) -> Strip:
    return Strip(np.random.default_rng(width).random((HEIGHT, width), np.float32), (0,), 1.0, 0.0)


def drawn(text: str, *, pitch: float) -> np.ndarray:
    """A number as a picture, its digits 40 pixels high."""
    rng = np.random.default_rng(3)
    strokes = []
    for place, sign in enumerate(text):
        digit = ink_of(random_style(int(sign), rng=rng))
        strokes += digit.transformed(scale=0.4, dx=10 + place * pitch, dy=10).strokes
    return draw_ink(Ink(tuple(strokes)), size=(int(pitch * len(text)) + 60, 60), width_px=4)


def test_it_gives_probabilities_of_each_column_of_strips_of_any_length() -> None:
    strips = [strip(width) for width in (13, 96, 97, 400)]
    found = StripNetwork().columns(strips)
    for given, columns in zip(strips, found, strict=True):
        assert columns.shape == (given.columns, CLASSES)
        np.testing.assert_allclose(columns.sum(axis=1), 1, atol=1e-5)


def test_strips_are_read_alike_together_and_alone() -> None:
    network = StripNetwork()
    strips = [strip(width) for width in (60, 150, 90, 40, 75)]
    for given, columns in zip(strips, network.columns(strips), strict=True):
        np.testing.assert_allclose(network.columns([given])[0], columns, atol=1e-5)
    assert network.columns([]) == []


def test_a_file_that_is_another_network_or_none_is_refused_when_it_is_needed(
    tmp_path: Path,
) -> None:
    with pytest.raises(NetworkError, match=r"digits\.tflite is a network of another kind"):
        StripNetwork(models_folder() / "digits.tflite").columns([strip(50)])
    with pytest.raises(NetworkError, match=r"strips\.tflite"):
        StripNetwork(tmp_path / "strips.tflite").columns([strip(50)])


def test_each_of_several_digits_is_found_where_it_stands() -> None:
    picture = drawn("38", pitch=30.0)
    parts = parts_of(picture)
    assert len(parts.boxes) == 1
    read = strip_of(0, parts, picture)
    reading = StripReading(read, StripNetwork().columns([read])[0])
    (box,) = parts.boxes
    middle = (box.left + box.right) / 2
    assert reading.opinion_of(box._replace(right=middle)).argmax() == 3
    assert reading.opinion_of(box._replace(left=middle)).argmax() == 8


@pytest.mark.parametrize("text", ["38", "482", "6905"])
def test_digits_that_overlap_are_read(text: str) -> None:
    picture = drawn(text, pitch=29.0)
    assert components_of(picture > 0.3).count == 1
    assert Reader.load().read_picture_number(picture).text == text
