import csv
import io
import json
from pathlib import Path

import numpy as np
import pytest

from inkdigit.ink import Box
from inkdigit.reading.batch import FileReading
from inkdigit.reading.numbers import DigitReading, NumberReading
from inkdigit.reading.reading import Reading
from inkdigit.reading.records import CSV_HEADER, csv_cells, json_line


def a_reading(best: int) -> NumberReading:
    probabilities = [0.025] * 11
    probabilities[best] = 0.75
    reading = Reading(tuple(probabilities), np.zeros((28, 28), np.float32), 1.0)
    digit = DigitReading(reading.digit, reading, Box(1, 2, 3, 4))
    return NumberReading(((digit,),), digit.confidence, 1.0)


def cells(file: FileReading) -> dict[str, str]:
    return dict(zip(CSV_HEADER, csv_cells(file), strict=True))


def test_what_was_read_fills_the_cells() -> None:
    file = FileReading(Path("a.tiff"), a_reading(7), (Box(1, 2, 3, 4),), page=2)
    row = cells(file)
    assert (row["path"], row["page"], row["text"], row["digit"]) == ("a.tiff", "2", "7", "7")
    assert (row["confidence"], row["p7"], row["p0"]) == ("0.750000", "0.750000", "0.025000")
    assert row["error"] == ""
    assert json.loads(json_line(file))["page"] == 2


def test_what_is_no_digit_has_a_confidence_and_no_digit() -> None:
    row = cells(FileReading(Path("a.png"), a_reading(10), (Box(1, 2, 3, 4),)))
    assert (row["text"], row["digit"], row["page"]) == ("", "", "")
    assert row["confidence"] == row["not_a_digit"] == "0.750000"


def test_a_number_has_its_text_and_each_of_its_digits() -> None:
    digits = a_reading(2).digits[0], a_reading(6).digits[0]
    number = NumberReading((digits,), 0.5, 1.0)
    file = FileReading(Path("a.png"), number, (Box(1, 2, 3, 4), Box(5, 2, 7, 4)))
    answer = json.loads(json_line(file))
    assert (answer["text"], answer["digit"], answer["confidence"]) == ("26", None, 0.5)
    assert [digit["digit"] for digit in answer["digits"]] == [2, 6]
    assert answer["digits"][1]["box"] == [5, 2, 2, 2]
    row = cells(file)
    assert (row["text"], row["digit"], row["p2"], row["confidence"]) == ("26", "", "", "0.500000")


def test_what_cannot_be_read_has_its_reason_and_nothing_else() -> None:
    row = cells(FileReading(Path("a.png"), error="the file is empty"))
    assert {name: cell for name, cell in row.items() if cell} == {
        "path": "a.png",
        "error": "the file is empty",
    }


@pytest.mark.parametrize("name", ["=1+1.png", "+a.png", "-a.png", "@a.png", "\ta.png"])
def test_no_name_starts_a_formula(name: str) -> None:
    path = cells(FileReading(Path(name), error="x"))["path"]
    assert path == f"./{name}"
    assert Path(path) == Path(name)


def test_a_table_reads_back(tmp_path: Path) -> None:
    name = tmp_path / 'a, "b"\n.png'
    text = io.StringIO()
    csv.writer(text).writerow(csv_cells(FileReading(name, error="x")))
    text.seek(0)
    ((path, *_),) = csv.reader(text)
    assert path == str(name)
