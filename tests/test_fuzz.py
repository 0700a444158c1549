"""Thousands of damaged files in one `inkdigit read`: each has its line, and none a traceback."""

import io
import json
import random
from collections.abc import Iterator

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from inkdigit import cli
from inkdigit.ink import Ink, Point, Stroke
from inkdigit.ink.inkml import write_inkml
from inkdigit.reading import reader

FILES = 2_000
HOPELESS = ("ZeroDivision", "IndexError", "TypeError", "KeyError", "AttributeError", "Unbound")


class UndecidedNetwork:
    """Finds everything equally likely."""

    def probabilities(self, images: np.ndarray) -> np.ndarray:
        assert np.isfinite(images).all()
        return np.full((len(images), 11), 1 / 11, np.float32)


def sound_files() -> list[tuple[str, bytes]]:
    """Small files of every kind, with their suffix."""
    image = Image.new("L", (40, 30), 230)
    ImageDraw.Draw(image).line([(8, 5), (30, 6), (15, 26)], fill=20, width=4)
    pictures = {
        "L": ("PNG", "JPEG", "BMP", "TIFF", "GIF", "WEBP"),
        "RGBA": ("PNG", "TIFF", "WEBP"),
        "P": ("PNG", "GIF", "BMP", "TIFF"),
        "1": ("PNG", "TIFF", "BMP"),
        "CMYK": ("JPEG", "TIFF"),
        "I;16": ("PNG", "TIFF"),
    }
    files = []
    for mode, kinds in pictures.items():
        for kind in kinds:
            file = io.BytesIO()
            image.convert(mode).save(file, kind)
            files.append((f".{kind.lower()}", file.getvalue()))
    for compression in ("tiff_lzw", "tiff_deflate", "jpeg", "packbits"):
        file = io.BytesIO()
        image.save(file, "TIFF", compression=compression)
        files.append((".tif", file.getvalue()))
    ink = Ink((Stroke((Point(1, 2, 0.5, 3), Point(60, 5, 0.7, 6), Point(20, 90)), 2.0),))
    differences = (
        b"<ink><trace>1 2,'5'6,\"3-2,4*</trace><traceGroup><trace>7 8</trace></traceGroup></ink>"
    )
    return [*files, (".inkml", write_inkml(ink)), (".inkml", differences)]


def damaged(data: bytes, chance: random.Random) -> bytes:
    """The data cut short, scrambled, spliced or with bytes changed; headers more than the rest."""
    content = bytearray(data)
    for _ in range(chance.choice([1, 1, 2, 5, 20])):
        place = int(len(content) * chance.random() ** chance.choice([1, 3]))
        match chance.randrange(6):
            case 0:
                del content[place:]
            case 1:
                content[place : place + 1] = bytes([chance.randrange(256)])
            case 2:
                content[place : place + 4] = chance.choice(
                    [b"\xff" * 4, b"\0" * 4, b"\x7f\xff\xff\xff"]
                )
            case 3:
                del content[place : place + chance.randrange(1, 9)]
            case 4:
                content[place:place] = content[: chance.randrange(50)]
            case 5:
                content[place:place] = chance.randbytes(chance.randrange(1, 9))
    return bytes(content)


def hostile_files(chance: random.Random) -> Iterator[tuple[str, bytes]]:
    """Names and contents without end."""
    sound = sound_files()
    suffixes = sorted({suffix for suffix, _ in sound} | {".jpg", ".tiff", ".gif"})
    for number in range(FILES):
        suffix, data = sound[number % len(sound)]
        match chance.randrange(12):
            case 0:
                data = chance.randbytes(chance.randrange(200))
            case 1:
                suffix = chance.choice(suffixes)
            case 2:
                data = chance.choice(
                    [b"", b"7", b"<", b"<ink/>", b"\xff\xfe", b"GIF89a", b"\xff\xd8\xff"]
                )
            case _:
                data = damaged(data, chance)
        yield f"{number:04d}{suffix}", data


@pytest.fixture
def network(monkeypatch):
    monkeypatch.setattr(reader, "load_network", lambda _: UndecidedNetwork())


def test_each_of_thousands_of_damaged_files_has_its_line(network, tmp_path, capfd):
    for name, data in hostile_files(random.Random(7)):
        (tmp_path / name).write_bytes(data)
    for name in ("folder.png", "folder.inkml"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "inside.png").write_bytes(b"seven")
    (tmp_path / "link.png").symlink_to(tmp_path / "nowhere.png")

    assert cli.main(["read", "--json", str(tmp_path)]) == 1

    printed = capfd.readouterr()
    answers = [json.loads(line) for line in printed.out.splitlines()]
    assert len({answer["path"] for answer in answers}) == FILES + 3
    assert "Traceback" not in printed.err
    for answer in answers:
        assert (answer["error"] is None) == (answer["confidence"] is not None)
        assert answer["error"] is None or answer["error"].strip()
        assert not any(word in (answer["error"] or "") for word in HOPELESS), answer


@settings(
    deadline=None, max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.binary(max_size=300), st.sampled_from([".png", ".inkml", ".gif", ""]))
def test_any_bytes_have_their_line(network, tmp_path, capsys, data, suffix):
    path = tmp_path / f"file{suffix}"
    path.write_bytes(data)
    assert cli.main(["read", "--json", str(path)]) == 1
    (line,) = capsys.readouterr().out.splitlines()
    assert json.loads(line)["error"]
