import os
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

from inkdigit.ink import Ink, Point, Stroke
from inkdigit.ink.inkml import write_inkml
from inkdigit.reading import batch
from inkdigit.reading.batch import FileReading, Found, find_files, read_files
from inkdigit.reading.reader import Reader

SEVEN = Ink((Stroke((Point(10, 20), Point(60, 20), Point(30, 90)), width=4.0),))


class CountingNetwork:
    """Says 0 to the first frame, 1 to the second and so on, and keeps how many came at a time."""

    def __init__(self) -> None:
        self.groups: list[int] = []

    def probabilities(self, images: np.ndarray) -> np.ndarray:
        answers = np.zeros((len(images), 11), np.float32)
        first = sum(self.groups)
        for row in range(len(images)):
            answers[row, (first + row) % 10] = 1
        self.groups.append(len(images))
        return answers


class NetworkOfOnes:
    """Sure that what is far higher than wide is a 1, and all else no digit."""

    def probabilities(self, images: np.ndarray) -> np.ndarray:
        answers = np.zeros((len(images), 11), np.float32)
        for row, image in enumerate(images > 0.5):
            height, width = image.any(axis=1).sum(), image.any(axis=0).sum()
            answers[row, 1 if height > 3 * width else 10] = 1
        return answers


def read(*paths: Path, network: CountingNetwork | None = None) -> list[FileReading]:
    return list(read_files(find_files(paths), Reader(network or CountingNetwork())))


def write_seven(path: Path) -> Path:
    path.write_bytes(write_inkml(SEVEN))
    return path


def write_bar(path: Path, *, larger: int = 1) -> Path:
    image = Image.new("L", (200, 100), 255)
    ImageDraw.Draw(image).rectangle((90, 20, 99, 79), fill=0)
    image.resize((200 * larger, 100 * larger)).save(path)
    return path


def names(found: list[Found]) -> list[str]:
    return [item.path.name for item in found]


class TestFindingFiles:
    @pytest.mark.skipif(os.name == "nt", reason="paths are shorter there")
    def test_folders_in_endlessly_many_others_are_given_up(self, tmp_path):
        deepest = tmp_path.joinpath(*["d"] * 101)
        deepest.mkdir(parents=True)
        (deepest / "seven.png").touch()
        (found,) = find_files([tmp_path])
        assert "lies in 100 others" in found.error

    def test_folders_are_searched_in_order_for_what_is_called_a_picture_or_ink(self, tmp_path):
        (tmp_path / "b").mkdir()
        for name in ("c.PNG", "a.inkml", "b/z.jpeg", "b/a.tif", "notes.txt", "b/x.py", "d"):
            (tmp_path / name).touch()
        assert names(list(find_files([tmp_path]))) == ["a.inkml", "a.tif", "z.jpeg", "c.PNG"]

    def test_a_file_that_is_named_is_taken_whatever_it_is_called(self, tmp_path):
        assert list(find_files([tmp_path / "seven.dat"])) == [Found(tmp_path / "seven.dat")]

    def test_the_order_of_the_paths_is_kept(self):
        assert names(list(find_files([Path("b.png"), Path("a.png")]))) == ["b.png", "a.png"]

    def test_a_folder_called_like_a_picture_is_a_folder(self, tmp_path):
        (tmp_path / "x.png").mkdir()
        (tmp_path / "x.png" / "seven.png").touch()
        assert names(list(find_files([tmp_path]))) == ["seven.png"]

    def test_a_folder_with_nothing_to_read_is_an_error(self, tmp_path):
        (found,) = find_files([tmp_path])
        assert found.path == tmp_path
        assert "no pictures" in found.error

    def test_links_in_a_circle_end(self, tmp_path):
        (tmp_path / "inner").mkdir()
        (tmp_path / "inner" / "seven.png").touch()
        (tmp_path / "inner" / "back").symlink_to(tmp_path, target_is_directory=True)
        found = list(find_files([tmp_path]))
        assert names(found) == ["back", "seven.png"]
        assert "contains itself" in found[0].error

    def test_a_folder_that_many_links_lead_to_is_searched_once(self, tmp_path):
        inner = tmp_path
        for name in "abc":
            (inner / name).mkdir()
            (inner / f"{name} again").symlink_to(inner / name, target_is_directory=True)
            inner /= name
        (inner / "seven.png").touch()
        assert list(find_files([tmp_path])) == [Found(inner / "seven.png")]

    @pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
    def test_a_folder_without_permission(self, tmp_path):
        (tmp_path / "secret").mkdir(mode=0)
        (found,) = find_files([tmp_path])
        assert "permission" in found.error

    def test_a_folder_that_fails_while_it_is_read(self, tmp_path, monkeypatch):
        def broken(_: Path) -> None:
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr(batch.os, "scandir", broken)
        (found,) = find_files([tmp_path])
        assert "permission" in found.error


class TestReadingFiles:
    def test_answers_come_in_the_order_of_the_files_with_errors_between(self, tmp_path):
        paths = [
            write_seven(tmp_path / "a.inkml"),
            tmp_path / "gone",
            write_bar(tmp_path / "b.png"),
        ]
        first, gone, second = read(*paths)
        assert [first.path, gone.path, second.path] == paths
        assert (first.reading.digit, second.reading.digit) == (0, 1)
        assert gone.reading is None
        assert gone.error == "there is no such file"

    def test_the_box_of_ink_is_in_its_pixels(self, tmp_path):
        (file,) = read(write_seven(tmp_path / "seven.inkml"))
        assert file.boxes == ((10, 20, 60, 90),)

    @pytest.mark.parametrize("larger", [1, 12])
    def test_the_box_in_a_picture_is_in_its_pixels(self, tmp_path, larger):
        (file,) = read(write_bar(tmp_path / "one.png", larger=larger))
        box = np.multiply((90, 20, 100, 80), larger)
        assert file.boxes == (pytest.approx(box, abs=larger / 2),)

    def test_the_box_of_a_digit_leaves_out_what_is_passed_over(self, tmp_path):
        path = write_bar(tmp_path / "one.png")
        with Image.open(path) as image:
            ImageDraw.Draw(image).rectangle((150, 46, 190, 52), fill=0)
            image.save(path)
        (file,) = read_files(find_files([path]), Reader(NetworkOfOnes()))
        assert file.text == "1"
        assert file.boxes == ((90, 20, 100, 80),)

    def test_ink_is_told_by_its_content(self, tmp_path):
        (file,) = read(write_seven(tmp_path / "seven.png"))
        assert file.error is None

    @pytest.mark.parametrize(
        ("content", "why"),
        [
            (b"", "empty"),
            (b"seven", "no picture"),
            (b"<svg/>", "<svg>, not <ink>"),
            (b"<ink/>", "no ink in this file"),
            (b"<ink><trace>1 2", "not well-formed"),
        ],
    )
    def test_what_can_not_be_read_is_an_error(self, tmp_path, content, why):
        (tmp_path / "seven.png").write_bytes(content)
        (file,) = read(tmp_path / "seven.png")
        assert file.reading is None
        assert why in file.error

    def test_what_nobody_thought_of_stops_no_other_file(self, tmp_path, monkeypatch):
        def broken(_: bytes) -> None:
            raise ZeroDivisionError("by zero")

        monkeypatch.setattr(batch, "load_pages", broken)
        bad, good = read(write_bar(tmp_path / "a.png"), write_seven(tmp_path / "b.inkml"))
        assert "ZeroDivisionError: by zero" in bad.error
        assert good.error is None

    @pytest.mark.skipif(sys.platform != "linux", reason="names are text there")
    def test_a_name_that_is_no_text(self, tmp_path):
        name = os.fsdecode(b"seven\xff.inkml")
        write_seven(tmp_path / name)
        (file,) = read(tmp_path)
        assert file.path.name == name
        assert file.error is None


def write_pages(path: Path, *heights: int) -> Path:
    """A TIFF with a bar on each page, as high as is said."""
    pages = []
    for height in heights:
        image = Image.new("L", (200, 100), 255)
        if height:
            ImageDraw.Draw(image).rectangle((90, 20, 99, 20 + height - 1), fill=0)
        pages.append(image)
    pages[0].save(path, save_all=True, append_images=pages[1:])
    return path


class TestPages:
    def test_each_page_of_a_tiff_is_read_for_itself(self, tmp_path):
        path = write_pages(tmp_path / "scan.tiff", 60, 30, 45)
        files = read(path)
        assert [(file.path, file.page) for file in files] == [(path, 1), (path, 2), (path, 3)]
        assert [file.boxes[0].height for file in files] == pytest.approx([60, 30, 45], abs=1)
        assert [file.reading.digit for file in files] == [0, 1, 2]

    def test_a_file_of_one_page_has_no_page_numbers(self, tmp_path):
        (file,) = read(write_pages(tmp_path / "one.tif", 60))
        assert file.page is None

    def test_a_page_without_ink_does_not_stop_the_others(self, tmp_path):
        files = read(write_pages(tmp_path / "scan.tiff", 60, 0, 45))
        assert [file.error is None for file in files] == [True, False, True]
        assert "no ink" in files[1].error

    def test_what_nobody_thought_of_in_a_page_stops_no_other_page(self, tmp_path, monkeypatch):
        read_page = Reader.read_picture_number

        def fails_for_a_low_one(reader, coverage):
            if coverage.sum() < 400:
                raise IndexError("out of range")
            return read_page(reader, coverage)

        monkeypatch.setattr(Reader, "read_picture_number", fails_for_a_low_one)
        files = read(write_pages(tmp_path / "scan.tiff", 60, 30, 45))
        assert [file.error is None for file in files] == [True, False, True]
        assert "IndexError: out of range" in files[1].error
        assert [file.page for file in files] == [1, 2, 3]

    def test_what_follows_a_file_that_was_cut_off_is_told_and_no_more(self, tmp_path):
        path = write_pages(tmp_path / "scan.tiff", 60, 30, 45)
        path.write_bytes(path.read_bytes()[:-30_000])
        files = read(path, write_bar(tmp_path / "bar.png"))
        assert files[0].error is None
        assert [file.error is None for file in files if file.path != path] == [True]
        assert any(file.error for file in files)

    def test_an_animation_is_its_first_picture(self, tmp_path):
        frames = [Image.new("L", (40, 40), 255) for _ in range(3)]
        for number, frame in enumerate(frames):
            ImageDraw.Draw(frame).rectangle((18, 5 + number, 22, 30), fill=0)
        frames[0].save(tmp_path / "a.gif", save_all=True, append_images=frames[1:])
        (file,) = read(tmp_path / "a.gif")
        assert file.page is None
        assert file.error is None


def test_a_preview_shows_the_ink_where_one_is_asked_for(tmp_path):
    paths = [write_seven(tmp_path / "a.inkml"), write_bar(tmp_path / "b.png")]
    reader = Reader(CountingNetwork())
    for file in read_files(find_files(paths), reader, preview_side=64):
        assert file.preview.dtype == np.float32
        assert 32 <= max(file.preview.shape) <= 64
        assert 0 < file.preview.mean() < 0.5
    assert [file.preview for file in read_files(find_files(paths), reader)] == [None, None]


def test_a_preview_of_a_page_shows_little_but_its_digits(tmp_path):
    path = tmp_path / "page.png"
    page = Image.new("L", (900, 1200), 255)
    ImageDraw.Draw(page).rectangle((90, 80, 99, 139), fill=0)
    page.save(path)
    (file,) = read_files(find_files([path]), Reader(CountingNetwork()), preview_side=64)
    rows = np.flatnonzero(file.preview.max(axis=1) > 0.5)
    assert 0.75 * len(file.preview) < np.ptp(rows) + 1 < len(file.preview)
