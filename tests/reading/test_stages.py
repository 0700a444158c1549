import itertools

import numpy as np
import pytest

from inkdigit.ink import Ink, Point, Stroke
from inkdigit.reading.framing import frame_ink
from inkdigit.reading.network import NetworkError, load_network
from inkdigit.reading.stages import StagedNetwork, sample_tensors, stage_tensors
from inkdigit.resources import models_folder

SEVEN = frame_ink(Ink((Stroke((Point(0, 0), Point(100, 0), Point(40, 150))),)))


@pytest.fixture(scope="module")
def network():
    return StagedNetwork()


def test_it_answers_as_the_network_that_reads(network):
    (expected,) = load_network().probabilities(SEVEN[np.newaxis, ..., np.newaxis])
    np.testing.assert_allclose(network.walk(SEVEN).probabilities, expected, atol=1e-5)


def test_stages_go_from_fine_to_coarse_and_each_says_something(network):
    stages = network.walk(SEVEN).stages
    assert len(stages) >= 2
    for stage in stages:
        assert stage.ndim == 3
        assert stage.dtype == np.float32
        assert stage.max() > 0
    for finer, coarser in itertools.pairwise(stages):
        assert finer.shape[0] >= coarser.shape[0]
        assert finer.shape != coarser.shape


def test_the_features_are_those_that_the_network_shows(network):
    outputs = load_network().outputs(SEVEN[np.newaxis, ..., np.newaxis])
    np.testing.assert_allclose(network.walk(SEVEN).features, outputs.features[0], atol=1e-4)


def test_another_frame_gives_other_answers_and_the_former_ones_stay(network):
    first = network.walk(SEVEN)
    kept = [stage.copy() for stage in first.stages]
    second = network.walk(SEVEN.T.copy())
    for stage, copy, other in zip(first.stages, kept, second.stages, strict=True):
        np.testing.assert_array_equal(stage, copy)
        assert not np.array_equal(stage, other)


def test_a_tensor_of_the_sample_grows_with_the_batch_and_a_weight_does_not():
    one = {0: (1, 28, 28, 1), 1: (32, 5, 5, 1), 2: (1, 14, 14, 32), 3: (1, 11), 4: ()}
    two = {0: (2, 28, 28, 1), 1: (32, 5, 5, 1), 2: (2, 14, 14, 32), 3: (2, 11), 4: ()}
    assert sample_tensors(one, two) == [0, 2, 3]


def test_a_stage_ends_with_the_last_tensor_of_its_shape_however_deep_the_network_is():
    shapes = {
        0: (1, 28, 28, 1),
        3: (1, 28, 28, 16),
        4: (1, 28, 28, 16),
        5: (1, 14, 14, 64),
        6: (1, 7, 7, 64),
        7: (1, 7, 7, 64),
        8: (1, 1, 1, 64),
        9: (1, 64),
        10: (1, 11),
    }
    assert list(stage_tensors(shapes)) == [4, 5, 7]


@pytest.mark.parametrize("size", [0, 5_000])
def test_a_damaged_network_is_an_error_that_names_it(tmp_path, size):
    damaged = tmp_path / "damaged.tflite"
    damaged.write_bytes((models_folder() / "digits.tflite").read_bytes()[:size])
    with pytest.raises(NetworkError, match=r"damaged\.tflite"):
        StagedNetwork(damaged)
