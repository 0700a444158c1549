"""Numbers in ink, read by the network that ships, and by one that is watched."""

from __future__ import annotations

import numpy as np
import pytest

from inkdigit.ink import Ink, Point, Stroke
from inkdigit.ink.drawing import lengths
from inkdigit.reading.framing import NothingToRead
from inkdigit.reading.ink_numbers import MOST_GROUPED, MOST_NEAR, InkNumbers
from inkdigit.reading.reader import Reader
from inkdigit.training import datasets, splits
from inkdigit.training.strokes import drawing_of, ink_of, resampled
from inkdigit.training.styles import random_style

DASH = [np.array([[10.0, 55.0], [60.0, 52.0]])]
DOT = [np.array([[20.0, 96.0], [24.0, 99.0]])]


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.load()


def written(text: str, *, top: float = 0.0, pitch: float = 125.0) -> Ink:
    """Text as a hand writes it: digits, dashes and dots, each in a place of its own."""
    rng = np.random.default_rng(4)
    strokes: list[Stroke] = []
    for place, sign in enumerate(text):
        drawing = {"-": DASH, ".": DOT}.get(sign) or random_style(int(sign), rng=rng)
        strokes += ink_of(drawing).transformed(dx=place * pitch, dy=top).strokes
    return Ink(tuple(strokes))


@pytest.mark.parametrize("text", ["2026", "31", "0123456789", "7777", "45454"])
def test_a_number_is_read_from_left_to_right(reader, text):
    reading = reader.read_number(written(text))
    assert reading.text == text
    assert 0.5 < reading.confidence <= 1


def test_each_digit_tells_its_strokes_and_its_place(reader):
    ink = written("475")
    digits = reader.read_number(ink).digits
    assert sorted(index for digit in digits for index in digit.strokes) == list(
        range(len(ink.strokes))
    )
    for place, digit in enumerate(digits):
        own = Ink(tuple(ink.strokes[index] for index in digit.strokes))
        assert digit.box == own.box
        assert 125 * place - 40 < digit.box.left < digit.box.right < 125 * place + 130
        assert digit.reading.probabilities == reader.read(own).probabilities


def test_signs_that_are_no_digits_are_passed_over(reader):
    assert reader.read_number(written("-3.14")).text == "314"


@pytest.mark.parametrize("first", [False, True], ids=["drawn last", "drawn first"])
def test_a_line_under_a_number_is_passed_over(reader, first):
    ink = written("475")
    line = Stroke(tuple(Point(x, 115 + x / 50) for x in np.linspace(-20, 400, 30).tolist()))
    strokes = (line, *ink.strokes) if first else (*ink.strokes, line)
    reading = reader.read_number(Ink(strokes))
    assert reading.text == "475"
    assert reading.ruled == (Ink((line,)).box,)
    for digit, alone in zip(reading.digits, reader.read_number(ink).digits, strict=True):
        assert digit.box == alone.box
        assert digit.reading.probabilities == alone.reading.probabilities
        assert [strokes[index] for index in digit.strokes] == [
            ink.strokes[index] for index in alone.strokes
        ]


def test_a_circle_around_a_number_is_passed_over(reader):
    ink = written("2026")
    middle_x = (ink.box.left + ink.box.right) / 2
    angles = np.linspace(0, 2 * np.pi, 60)
    points = zip(middle_x + 330 * np.cos(angles), 50 + 120 * np.sin(angles), strict=True)
    circle = Stroke(tuple(Point(x, y) for x, y in points))
    assert reader.read_number(Ink((*ink.strokes, circle))).text == "2026"


def under_all(ink: Ink) -> Stroke:
    """A line under ink, a fifth of its height below."""
    left, top, right, bottom = ink.box
    at = bottom + (bottom - top) / 5
    return Stroke(tuple(Point(x, at) for x in np.linspace(left - 10, right + 10, 30).tolist()))


def around_all(ink: Ink) -> Stroke:
    """A ring around ink."""
    left, top, right, bottom = ink.box
    angles = np.linspace(0, 2 * np.pi, 60)
    x = (left + right) / 2 + 0.75 * (bottom - top) * np.cos(angles)
    y = (top + bottom) / 2 + 0.8 * (bottom - top) * np.sin(angles)
    return Stroke(tuple(Point(*place) for place in zip(x.tolist(), y.tolist(), strict=True)))


@pytest.mark.parametrize("about", [under_all, around_all])
@pytest.mark.parametrize("first", [False, True], ids=["drawn last", "drawn first"])
@pytest.mark.parametrize("text", ["4", "6", "7", "9"])
def test_a_line_under_one_digit_and_a_ring_around_it_are_passed_over(reader, text, first, about):
    ink = written(text)
    strokes = (about(ink), *ink.strokes) if first else (*ink.strokes, about(ink))
    reading = reader.read_number(Ink(strokes))
    assert reading.text == text
    assert reading.digits[0].box == ink.box
    assert reading.digits[0].reading.probabilities == reader.read(ink).probabilities
    assert len(reading.ruled) == (about is under_all)


def test_what_may_be_a_foot_or_a_slashed_0_is_read_with_what_is_about_it(reader):
    one = written("1")
    for about in (under_all, around_all):
        both = Ink((*one.strokes, about(one)))
        read = reader.read_number(both).digits[0].reading
        assert read.probabilities == reader.read(both).probabilities


@pytest.mark.parametrize("eye", ["ring", "line"])
def test_a_face_is_no_number(reader, eye):
    angles = np.linspace(0, 2 * np.pi, 60)
    ring = np.stack([np.cos(angles), np.sin(angles)], axis=1)
    eyes = [5 * ring if eye == "ring" else np.array([[0, -6], [0, 0], [0, 6]])] * 2
    mouth = np.stack([np.linspace(-25, 25, 20), np.linspace(-1, 1, 20) ** 2 * -12], axis=1)
    parts = zip([50 * ring, *eyes, mouth], [(0, 0), (-18, -12), (18, -12), (0, 25)], strict=True)
    assert reader.read_number(ink_of([part + place for part, place in parts])).text == ""


def test_lines_are_read_as_lines(reader):
    ink = Ink((*written("402").strokes, *written("17", top=170).strokes))
    assert reader.read_number(ink).text == "402\n17"


def in_pieces(ink: Ink, *, drawn: float, lifted: float) -> Ink:
    """Ink as a pen draws it that is set down for a while and lifted for a while, in ink units."""
    pieces: list[np.ndarray] = []
    for path in drawing_of(ink):
        length = lengths(path).sum()
        dense = resampled(path, count=round(length / 2) + 1)
        down = np.linspace(0, length, len(dense)) % (drawn + lifted) <= drawn
        changes = np.flatnonzero(np.diff(down)) + 1
        pieces += np.split(dense, changes)[::2]
    return ink_of(pieces)


@pytest.mark.parametrize("text", ["7", "2026", "4725"])
@pytest.mark.parametrize(
    ("drawn", "lifted"), [(45, 4), (20, 4), (14, 7)], ids=["lost at times", "sketched", "dashed"]
)
def test_digits_in_pieces_are_put_together(reader, text, drawn, lifted):
    ink = in_pieces(written(text), drawn=drawn, lifted=lifted)
    reading = reader.read_number(ink)
    assert len(ink.strokes) > 2 * len(text)
    assert reading.text == text


def test_a_clear_number_is_not_looked_at_for_pieces(reader, monkeypatch):
    def ways(_):
        pytest.fail("it was looked at")
        yield

    monkeypatch.setattr("inkdigit.reading.ink_numbers.ways_to_chain", ways)
    assert reader.read_number(written("475")).text == "475"
    lines = Ink((*written("475").strokes, *written("206", top=170).strokes))
    assert reader.read_number(lines).text == "475\n206"


def test_the_order_of_drawing_does_not_matter_for_what_stands_apart(reader):
    strokes = written("4179").strokes
    assert reader.read_number(Ink(strokes[::-1])).text == "4179"


def test_a_digit_drawn_later_into_the_middle_is_read_in_its_place(reader):
    one, two, three = (written(sign).strokes for sign in "163")
    moved = [
        Ink(strokes).transformed(dx=125 * place).strokes
        for strokes, place in ((one, 0), (three, 2), (two, 1))
    ]
    assert reader.read_number(Ink(sum(moved, ()))).text == "163"


def test_there_is_no_number_on_an_empty_sheet(reader):
    with pytest.raises(NothingToRead):
        reader.read_number(Ink())


def test_a_single_digit_is_read_as_it_always_was(reader):
    rng = np.random.default_rng(11)
    for digit in list(range(10)) * 3:
        ink = ink_of(random_style(digit, rng=rng))
        alone, number = reader.read(ink), reader.read_number(ink)
        assert number.is_single
        assert number.digits[0].reading.probabilities == alone.probabilities
        assert number.digits[0].digit == alone.digit
        assert number.confidence == alone.confidence
        assert np.array_equal(number.digits[0].reading.image, alone.image)
        assert number.digits[0].strokes == tuple(range(len(ink.strokes)))


def test_no_single_digit_of_the_validation_writers_is_broken_up(reader, data_folder):
    pens = splits.split_pen(datasets.pen_digits(data_folder, part="train")).validation
    several = [pen.ink for pen in pens if len(pen.ink.strokes) > 1]
    broken = [ink for ink in several if not reader.read_number(ink).is_single]
    assert len(several) > 200
    assert broken == []


def test_a_scribble_of_several_strokes_stays_no_digit(reader):
    rng = np.random.default_rng(2)
    strokes = [
        Stroke(tuple(Point(x, y) for x, y in rng.uniform(0, 100, (14, 2)).tolist()))
        for _ in range(3)
    ]
    reading = reader.read_number(Ink(tuple(strokes)))
    assert reading.is_single
    assert reading.text == ""


class Watched:
    """A network that counts the frames that it is asked for."""

    def __init__(self) -> None:
        self.batches: list[int] = []

    def __call__(self, inks, frames):
        self.batches.append(len(frames))
        rows = np.zeros((len(frames), 11), np.float32)
        rows[:, 1] = 1
        return rows


def bar(left: float, length: int = 9) -> Stroke:
    return Stroke(tuple(Point(left, 10.0 * y) for y in range(length)))


def test_a_drawing_is_read_in_one_batch():
    network = Watched()
    InkNumbers(network).read(Ink((bar(0), bar(30), bar(60))))
    assert len(network.batches) == 1


def test_more_strokes_than_a_number_has_are_one_drawing():
    network = Watched()
    strokes = tuple(bar(30.0 * place) for place in range(MOST_GROUPED + 1))
    reading = InkNumbers(network).read(Ink(strokes))
    assert reading.is_single
    assert sum(network.batches) == 1
    assert InkNumbers(Watched()).read(Ink(strokes[1:])).text == "1" * MOST_GROUPED


def test_strokes_upon_strokes_are_one_drawing():
    network = Watched()
    strokes = tuple(bar(place / 10) for place in range(MOST_NEAR + 2))
    assert InkNumbers(network).read(Ink(strokes)).is_single
    assert sum(network.batches) == 1
    assert InkNumbers(network).read(Ink(strokes[1:])).text
    assert sum(network.batches) > MOST_NEAR


def test_a_page_of_digits_is_read(reader):
    line = written("4752903681" * 3)
    page = [line.transformed(dy=170.0 * place).strokes for place in range(12)]
    ink = Ink(tuple(stroke for strokes in page for stroke in strokes))
    assert len(ink.strokes) > 400
    assert reader.read_number(ink).text == "\n".join(["4752903681" * 3] * 12)


def test_what_did_not_change_is_not_read_again():
    network = Watched()
    numbers = InkNumbers(network)
    first, second, third = bar(0), bar(200), bar(400)
    numbers.read(Ink((first, second, third)))
    again = numbers.read(Ink((first, second, third)))
    assert again.text == "111"
    assert len(network.batches) == 1
    numbers.read(Ink((first, second, bar(400, 12))))
    assert network.batches[1] == 2  # the stroke that grew, and the drawing as a whole


def test_reading_leaves_no_copy_of_the_points_on_a_drawing_that_undo_keeps():
    ink = Ink((bar(0), bar(200)))
    InkNumbers(Watched()).read(ink)
    assert set(vars(ink)) == {"strokes"}


@pytest.mark.parametrize("nowhere", [np.nan, np.inf])
def test_ink_that_is_nowhere_holds_nothing_to_read(nowhere):
    stroke = Stroke((Point(0, 0), Point(nowhere, 50), Point(20, 90)))
    with pytest.raises(NothingToRead):
        InkNumbers(Watched()).read(Ink((bar(0), stroke)))


def test_what_was_read_can_be_forgotten():
    network = Watched()
    numbers = InkNumbers(network)
    ink = Ink((bar(0),))
    numbers.read(ink)
    numbers.forget()
    numbers.read(ink)
    assert len(network.batches) == 2


@pytest.mark.parametrize("many", [10, 90])
def test_many_dashes_in_a_row_are_no_number(reader, many):
    dashes = written("-" * many)
    reading = reader.read_number(dashes)
    assert reading.is_single
    assert reading.text == ""
    assert reading.digits[0].reading.probabilities == reader.read(dashes).probabilities


def test_a_scribble_of_many_strokes_comes_to_an_end(reader):
    rng = np.random.default_rng(6)
    strokes = [
        Stroke(tuple(Point(x, y) for x, y in rng.uniform(0, 300, (4, 2)).tolist()))
        for _ in range(60)
    ]
    assert reader.read_number(Ink(tuple(strokes))).digits
