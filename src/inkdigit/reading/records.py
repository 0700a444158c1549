"""What files say as records for other programs: JSON objects and the cells of a table."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable

from inkdigit.reading.batch import FileReading
from inkdigit.reading.reading import DIGITS

CSV_HEADER = (
    *("path", "page", "text", "digit", "confidence"),
    *(f"p{digit}" for digit in range(DIGITS)),
    *("not_a_digit", "error"),
)
"""What is not known is empty: the page of a file that has just one, the digit that is none."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def json_line(file: FileReading) -> str:
    """A file's reading as a JSON object, all keys present."""
    reading = file.reading
    answer: dict[str, object] = {"path": str(file.path), "page": file.page}
    answer |= {"digit": None, "confidence": file.confidence}
    answer |= {"probabilities": None, "not_a_digit": None}
    answer |= {"text": file.text, "digits": [], "error": file.error}
    if reading is not None:
        answer["digit"] = reading.digit
        answer["probabilities"] = list(reading.probabilities[:-1])
        answer["not_a_digit"] = reading.not_a_digit
    if file.number is not None and file.text:
        answer["digits"] = [
            {
                "digit": digit.digit,
                "confidence": digit.confidence,
                "box": [box.left, box.top, box.width, box.height],
            }
            for digit, box in zip(file.number.digits, file.boxes, strict=True)
        ]
    return json.dumps(answer, ensure_ascii=False)


def csv_cells(file: FileReading) -> tuple[str, ...]:
    """A file's reading as the cells under CSV_HEADER.

    No cell starts a formula in a spreadsheet: a path that would is written with "./" before it.
    """
    path = str(file.path)
    if path.startswith(_FORMULA):
        path = f"./{path}"
    start = (path, "" if file.page is None else str(file.page))
    if file.number is None:
        return (*start, *[""] * (len(CSV_HEADER) - len(start) - 1), file.error or "")
    text = file.text.replace("\n", " ")
    if file.reading is None:
        return (*start, text, "", f"{file.confidence:.6f}", *[""] * (DIGITS + 1), "")
    digit = "" if file.reading.digit is None else str(file.reading.digit)
    numbers = (file.reading.confidence, *file.reading.probabilities)
    return (*start, text, digit, *(f"{number:.6f}" for number in numbers), "")


def csv_line(cells: Iterable[str]) -> str:
    """Cells as a line of a table, as RFC 4180 has it, without its end."""
    line = io.StringIO(newline="")
    csv.writer(line).writerow(cells)
    return line.getvalue().removesuffix("\r\n")
