import os
import re
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from inkdigit.reading.network import NetworkError, load_network, outputs_of
from inkdigit.resources import models_folder

SHIPPED = models_folder() / "digits.tflite"


@pytest.fixture(scope="module")
def frames():
    return np.random.default_rng(0).random((40, 28, 28, 1), np.float32)


def test_probabilities_are_eleven_and_sum_to_one(frames):
    rows = load_network().probabilities(frames)
    assert rows.shape == (40, 11)
    assert rows.dtype == np.float32
    assert rows.min() >= 0
    np.testing.assert_allclose(rows.sum(axis=1), 1, atol=1e-5)


def test_a_frame_is_read_alone_as_among_others(frames):
    network = load_network()
    together = network.probabilities(frames)
    alone = np.concatenate([network.probabilities(frame[np.newaxis]) for frame in frames])
    np.testing.assert_allclose(alone, together, atol=1e-5)


def test_no_frames_give_no_rows(frames):
    assert load_network().probabilities(frames[:0]).shape == (0, 11)


def test_features_come_with_the_very_probabilities(frames):
    network = load_network()
    outputs = outputs_of(network, frames)
    np.testing.assert_array_equal(outputs.probabilities, network.probabilities(frames))
    assert outputs.features.shape == (40, outputs_of(network, frames[:0]).features.shape[1])
    assert outputs.features.dtype == np.float32
    assert np.ptp(outputs.features, axis=0).max() > 0


def test_a_network_that_shows_no_features_gives_none(frames):
    class Even:
        def probabilities(self, images):
            return np.full((len(images), 11), 1 / 11, np.float32)

    outputs = outputs_of(Even(), frames)
    assert outputs.probabilities.shape == (40, 11)
    assert outputs.features.shape == (40, 0)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory as Linux tells it")
def test_many_frames_keep_no_more_memory_than_few(frames):
    network = load_network()
    network.probabilities(frames)
    many = np.repeat(frames, 25, axis=0)
    before = resident_bytes()
    network.probabilities(many)
    assert resident_bytes() - before < 20e6  # all 1,000 at once keep 100 MB


def resident_bytes():
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def test_threads_take_turns(frames):
    network = load_network()
    expected = network.probabilities(frames)
    sizes = [1, 7, 40, 3] * 10
    with ThreadPoolExecutor(4) as pool:
        for size, rows in zip(
            sizes, pool.map(lambda n: network.probabilities(frames[:n]), sizes), strict=True
        ):
            np.testing.assert_allclose(rows, expected[:size], atol=1e-5)


def test_a_network_in_a_folder_with_any_name_loads(tmp_path, frames):
    folder = tmp_path / "Größe 数字"
    folder.mkdir()
    copy = folder / "my digits.tflite"
    copy.write_bytes(SHIPPED.read_bytes())
    assert load_network(copy).probabilities(frames).shape == (40, 11)


@pytest.mark.parametrize("size", [0, 10, 5_000])
def test_a_damaged_network_is_an_error_that_names_it(tmp_path, size):
    damaged = tmp_path / "damaged.tflite"
    damaged.write_bytes(SHIPPED.read_bytes()[:size])
    with pytest.raises(NetworkError, match=r"damaged\.tflite"):
        load_network(damaged)


@pytest.mark.parametrize("name", ["nowhere.tflite", "n" * 500])
def test_a_missing_network_is_an_error_that_names_it(tmp_path, name):
    with pytest.raises(NetworkError, match=re.escape(name)):
        load_network(tmp_path / name)


def test_a_keras_network_without_keras_says_what_installs_it(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "keras", None)
    path = tmp_path / "some.keras"
    path.write_bytes(b"")
    with pytest.raises(NetworkError, match=r"requirements/train\.txt"):
        load_network(path)
