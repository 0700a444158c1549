"""The network of strips that ships."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from inkdigit.reading.network import NetworkError
from inkdigit.reading.reading import CLASSES
from inkdigit.reading.strip_network import StripNetwork
from inkdigit.reading.strips import HEIGHT, Strip
from inkdigit.resources import models_folder


def strip(width: int) -> Strip:
    return Strip(np.random.default_rng(width).random((HEIGHT, width), np.float32), (0,), 1.0, 0.0)


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
