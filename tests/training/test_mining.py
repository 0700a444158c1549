from __future__ import annotations

from typing import Any

import numpy as np
import pytest

pytest.importorskip("tensorflow", reason="the training packages are not installed")

from inkdigit.training import mining
from inkdigit.training.collection import Part


class Sure:
    """A network that finds each picture as likely a 3 as its first pixel is bright."""

    def predict(self, images: Any, **_: Any) -> np.ndarray:
        answer = np.zeros((len(images), 11), np.float32)
        answer[:, 3] = images[:, 0, 0, 0]
        answer[:, 7] = 1 - answer[:, 3]
        return answer


def threes(name: str, *, brightness: list[int]) -> Part:
    images = np.zeros((len(brightness), 28, 28), np.uint8)
    images[:, 0, 0] = brightness
    targets = np.tile(np.eye(11, dtype=np.float32)[3], (len(brightness), 1))
    return Part(name, images, targets, share=0.3)


def mined(part: Part) -> list[Part]:
    return mining.mined([part], Sure())  # type: ignore[arg-type]


def test_the_hardest_are_shown_besides_and_the_share_stays() -> None:
    part = threes("mnist", brightness=[255] * 44 + [200, 100] + [255] * 4)
    every, hard = mined(part)
    assert np.array_equal(every.images, part.images)
    assert hard.images[:, 0, 0].tolist() == [100, 200, 255, 255, 255, 255]
    assert (every.name, hard.name) == ("mnist", "mnist-hard")
    assert every.share + hard.share == pytest.approx(0.3)
    # Each of the hard is seen more often than each of all.
    assert hard.share / len(hard) > 2 * every.share / len(every)


def test_what_it_is_sure_is_something_else_is_left_out() -> None:
    every, hard = mined(threes("emnist", brightness=[255] * 49 + [5]))
    assert len(every) == len(every.targets) == 49
    assert 5 not in hard.images[:, 0, 0]
    assert len(hard) == len(hard.targets)
    (letters,) = mined(threes("letters", brightness=[255] * 49 + [5]))
    assert len(letters) == 49


def test_what_was_drawn_again_has_to_be_believed_more() -> None:
    bright = [255] * 48 + [20, 60]
    for name, kept in (("letters", bright), ("redrawn-letters", [255] * 48 + [60])):
        (part,) = mined(threes(name, brightness=bright))
        assert part.images[:, 0, 0].tolist() == kept


def test_what_is_drawn_stays_as_it_is() -> None:
    part = threes("pen", brightness=[255, 100, 5])
    (same,) = mined(part)
    assert same is part


def test_a_network_that_has_learned_nothing_tells_nothing() -> None:
    with pytest.raises(ValueError, match="misreads most of mnist"):
        mined(threes("mnist", brightness=[5] * 30 + [255] * 20))
