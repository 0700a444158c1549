from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from inkdigit.history import Store
from inkdigit.ink import Ink, Point, Stroke
from inkdigit.reading.reading import CLASSES, Reading


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "history.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    opened = Store.open(path)
    yield opened
    opened.close()


@pytest.fixture
def ink() -> Ink:
    down = tuple(Point(10.25, 10.0 + y / 3, 0.5, 8.0 * y) for y in range(30))
    return Ink((Stroke(down, 6.0), Stroke((Point(3, 4),))))


@pytest.fixture
def reading() -> Callable[..., Reading]:
    """Readings of a class, 0 to 9 or NOT_A_DIGIT."""

    def make(best: int, probability: float = 0.9) -> Reading:
        others = (1 - probability) / (CLASSES - 1)
        probabilities = tuple(probability if i == best else others for i in range(CLASSES))
        return Reading(probabilities, np.zeros((28, 28), np.float32), 0.4)

    return make
