from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
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


@pytest.fixture
def filled(path: Path, ink: Ink, reading: Callable[..., Reading]) -> Path:
    """A closed history of 300 entries."""
    store = Store.open(path)
    for number in range(300):
        store.settle(store.add(ink, reading(number % 10)).id)
    store.close()
    return path


def set_aside(path: Path) -> list[Path]:
    """The histories that were set aside, by name."""
    return sorted(path.parent.glob("history-set-aside-*.db"))


def assert_works(store: Store, ink: Ink) -> None:
    """Keep something in a store, and find it there."""
    before = store.count()
    entry = store.add(ink)
    store.settle(entry.id)
    assert store.count() == before + 1
    assert store.page(offset=0, limit=1)[0].ink == ink


def bend(path: Path, *statements: str) -> None:
    """Change a closed history behind its back."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)
