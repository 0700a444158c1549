"""Numbers on pictures, read by the network that ships."""

from __future__ import annotations

import numpy as np
import pytest

from inkdigit.ink import Ink
from inkdigit.ink.drawing import draw_ink
from inkdigit.reading.components import components_of
from inkdigit.reading.cuts import atoms_of, parts_of
from inkdigit.reading.framing import NothingToRead
from inkdigit.reading.picture_links import picture_links
from inkdigit.reading.picture_numbers import read_picture_number
from inkdigit.reading.reader import Reader
from inkdigit.reading.strip_network import StripNetwork, StripReading
from inkdigit.reading.strips import strip_of
from inkdigit.training import datasets, splits
from inkdigit.training.strokes import ink_of
from inkdigit.training.styles import random_style


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.load()


def drawn(text: str, *, pitch: float = 60.0) -> np.ndarray:
    """A number as a picture, its digits 40 pixels high."""
    rng = np.random.default_rng(3)
    strokes = []
    for place, sign in enumerate(text):
        digit = ink_of(random_style(int(sign), rng=rng))
        strokes += digit.transformed(scale=0.4, dx=10 + place * pitch, dy=10).strokes
    return draw_ink(Ink(tuple(strokes)), size=(int(pitch * len(text)) + 20, 60), width_px=4)


@pytest.mark.parametrize("text", ["2026", "31", "0123456789"])
def test_a_number_on_a_picture_is_read(reader, text):
    reading = reader.read_picture_number(drawn(text))
    assert reading.text == text
    for place, digit in enumerate(reading.digits):
        assert place * 60 <= digit.box.left < digit.box.right < place * 60 + 70
        assert digit.strokes == ()


@pytest.mark.parametrize("text", ["25", "38", "48"])
def test_digits_that_touch_are_cut_apart(reader, text):
    picture = drawn(text, pitch=32.0)
    assert components_of(picture > 0.3).count == 1
    assert reader.read_picture_number(picture).text == text


def test_each_of_several_digits_is_found_where_it_stands():
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
def test_digits_that_overlap_are_read(reader, text):
    picture = drawn(text, pitch=29.0)
    assert components_of(picture > 0.3).count == 1
    assert reader.read_picture_number(picture).text == text


def test_lines_on_a_picture_are_read_as_lines(reader):
    above, below = drawn("402"), drawn("171")
    assert reader.read_picture_number(np.vstack([above, below])).text == "402\n171"


def test_a_sheet_of_hundreds_of_digits_is_read_and_none_is_left_out(reader):
    sheet = np.tile(drawn("0123456789"), (21, 2))
    found = reader.read_picture_number(sheet)
    assert found.text == "\n".join(["0123456789" * 2] * 21)


def test_what_is_clearly_one_digit_is_not_cut(reader):
    batches = []

    def read_many(frames):
        batches.append(len(frames))
        return reader.read_many(frames)

    assert read_picture_number(drawn("202"), read_many).text == "202"
    assert batches == [1 + 3]
    assert read_picture_number(drawn("25", pitch=32.0), read_many).text == "25"
    assert batches[1] == 1
    assert batches[2] > 1 + 2


def test_a_picture_of_hundreds_of_things_that_are_no_digits_comes_to_an_end():
    cross = np.zeros((17, 17), np.float32)
    cross[range(2, 14), range(2, 14)] = cross[range(2, 14), range(13, 1, -1)] = 1
    frames = 0

    def read_many(some):
        nonlocal frames
        frames += len(some)
        rows = np.full((len(some), 11), 0.01, np.float32)
        rows[:, 10] = 0.9
        return rows

    assert read_picture_number(np.tile(grown_by_one(cross), (16, 25)), read_many).text == ""
    assert 1_000 < frames < 12_000


def grown_by_one(ink: np.ndarray) -> np.ndarray:
    return np.maximum(ink, np.roll(ink, 1, axis=1))


def test_nothing_speaks_for_a_digit_that_is_on_two_lines():
    atoms = atoms_of(np.vstack([drawn("205"), drawn("731")]))
    is_below = [box.top >= 60 for box in atoms.boxes]
    links = picture_links(atoms)
    across = [link for (i, j), link in links.items() if is_below[i] != is_below[j]]
    assert across
    assert max(across) <= 0 < max(links.values())


def test_an_empty_picture_has_nothing_to_read(reader):
    with pytest.raises(NothingToRead):
        reader.read_picture_number(np.zeros((20, 20), np.float32))


def test_single_scans_read_as_they_always_did(reader, data_folder):
    scans = splits.split_mnist(datasets.mnist(data_folder, part="train")).validation
    for image in scans.images[:60]:
        coverage = image.astype(np.float32) / np.float32(255)
        alone, number = reader.read_picture(coverage), reader.read_picture_number(coverage)
        assert number.is_single
        assert number.digits[0].reading.probabilities == alone.probabilities
