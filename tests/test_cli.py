import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

import inkdigit
from inkdigit import cli
from inkdigit.ink import Ink, Point, Stroke
from inkdigit.ink.inkml import write_inkml
from inkdigit.read_command import columns
from inkdigit.reading import reader
from inkdigit.reading.network import NetworkError
from inkdigit.training.commands import COMMANDS, Command

KEYS = [
    "path",
    "page",
    "digit",
    "confidence",
    "probabilities",
    "not_a_digit",
    "text",
    "digits",
    "error",
]


class FixedNetwork:
    """Gives the same answer to every frame."""

    def __init__(self, **shares: float) -> None:
        names = [f"p{digit}" for digit in range(10)] + ["none"]
        self._row = np.array([shares.get(name, 0.0) for name in names], np.float32)

    def probabilities(self, images: np.ndarray) -> np.ndarray:
        return np.tile(self._row, (len(images), 1))


class Impartial:
    """Finds each digit as probable by its strokes."""

    def opinions(self, trajectories: np.ndarray) -> np.ndarray:
        return np.ones((len(trajectories), 10), np.float32)


@pytest.fixture
def network(monkeypatch):
    """Let `inkdigit read` find this network: a call sets its answer."""
    monkeypatch.setattr(reader, "StrokeNetwork", Impartial)

    def answer(**shares: float) -> None:
        monkeypatch.setattr(reader, "load_network", lambda _: FixedNetwork(**shares))

    answer(p7=0.75, p1=0.25)
    return answer


@pytest.fixture
def seven(tmp_path) -> Path:
    path = tmp_path / "seven.inkml"
    path.write_bytes(write_inkml(Ink((Stroke((Point(10, 20), Point(60, 20), Point(30, 90))),))))
    return path


def run_as_program(*arguments: str, stdout) -> subprocess.CompletedProcess[str]:
    command = "import sys; from inkdigit.cli import main; sys.exit(main())"
    return subprocess.run(
        [sys.executable, "-c", command, *arguments],
        stdout=stdout,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env=os.environ | {"PYTHONUNBUFFERED": ""},  # as people run it
        check=False,
    )


def json_of(capsys) -> list[dict]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


class TestRead:
    def test_json_has_all_keys(self, network, seven, capsys):
        assert cli.main(["read", "--json", str(seven)]) == 0
        (answer,) = json_of(capsys)
        assert list(answer) == KEYS
        assert answer == {
            "path": str(seven),
            "page": None,
            "digit": 7,
            "confidence": 0.75,
            "probabilities": [0, 0.25, 0, 0, 0, 0, 0, 0.75, 0, 0],
            "not_a_digit": 0,
            "text": "7",
            "digits": [{"digit": 7, "confidence": 0.75, "box": [10, 20, 50, 70]}],
            "error": None,
        }

    def test_json_of_what_is_no_digit(self, network, seven, capsys):
        network(none=0.75, p7=0.25)
        assert cli.main(["read", "--json", str(seven)]) == 0
        (answer,) = json_of(capsys)
        assert answer["digit"] is None
        assert answer["confidence"] == answer["not_a_digit"] == 0.75
        assert answer["text"] == ""
        assert answer["digits"] == []

    def test_json_of_an_error_has_all_keys(self, network, tmp_path, capsys):
        assert cli.main(["read", "--json", str(tmp_path / "nowhere.png")]) == 1
        (answer,) = json_of(capsys)
        assert list(answer) == KEYS
        assert answer["error"] == "there is no such file"
        assert (answer["digit"], answer["probabilities"], answer["digits"]) == (None, None, [])

    def test_one_bad_file_does_not_stop_the_others(self, network, seven, capsys):
        assert cli.main(["read", "--json", str(seven), "nowhere", str(seven.parent)]) == 1
        assert [answer["digit"] for answer in json_of(capsys)] == [7, None, 7]

    def test_wildcards_that_no_shell_expanded(self, network, tmp_path, capsys):
        for name in ("b.png", "a.png", "c.gif"):
            (tmp_path / name).touch()
        cli.main(["read", "--json", str(tmp_path / "?.png"), str(tmp_path / "x*")])
        paths = [answer["path"] for answer in json_of(capsys)]
        assert paths == [str(tmp_path / name) for name in ("a.png", "b.png", "x*")]

    def test_brackets_in_a_name_are_no_wildcard(self, network, tmp_path, capsys):
        for name in ("b[1].png", "b1.png"):
            (tmp_path / name).touch()
        cli.main(["read", "--json", str(tmp_path / "b[1]*"), str(tmp_path / "[b]1.png")])
        paths = [answer["path"] for answer in json_of(capsys)]
        assert paths == [str(tmp_path / name) for name in ("b[1].png", "[b]1.png")]

    def test_an_empty_name_is_not_the_folder_one_is_in(self, network, seven, capsys, monkeypatch):
        monkeypatch.chdir(seven.parent)
        with pytest.raises(SystemExit, match="2"):
            cli.main(["read", str(seven), ""])
        assert "PATH: an empty name" in capsys.readouterr().err

    def test_the_table(self, network, seven, tmp_path, capsys):
        (tmp_path / "text.png").write_text("seven")
        assert cli.main(["read", str(tmp_path)]) == 1
        heading, ink, picture = capsys.readouterr().out.splitlines()
        assert heading.split() == ["file", "digit", "sure", "else"]
        assert ink.removeprefix(str(seven)).split() == ["7", "75.0%", "1", "25.0%"]
        assert "no picture" in picture

    def test_the_table_is_aligned_whatever_letters_a_name_has(
        self, network, tmp_path, capsys, monkeypatch
    ):
        for name in ("seven.png", "七の写真.png", "se\u0301ven.png"):
            (tmp_path / name).write_text("seven")
        monkeypatch.chdir(tmp_path)
        cli.main(["read", "."])
        heading, *lines = capsys.readouterr().out.splitlines()
        assert len(lines) == 3
        assert {columns(line[: line.index("this is")]) for line in lines} == {
            columns(heading[: heading.index("digit")])
        }

    def test_csv_is_a_table_with_a_line_for_each_page(self, network, seven, tmp_path, capsys):
        page = Image.new("L", (80, 100), 255)
        page.paste(0, (36, 20, 44, 80))
        page.save(tmp_path / "two.tiff", save_all=True, append_images=[page])
        assert cli.main(["read", "--csv", str(tmp_path), "nowhere"]) == 1
        rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
        assert [(row["page"], row["digit"]) for row in rows] == [
            ("", "7"),
            ("1", "7"),
            ("2", "7"),
            ("", ""),
        ]
        assert rows[-1]["error"] == "there is no such file"

    @pytest.mark.skipif(os.name == "nt", reason="no such file names there")
    def test_a_name_of_two_lines_is_one_cell_of_csv(self, network, tmp_path, capsys):
        names = ["one\rtwo.png", "one\ntwo.png"]
        cli.main(["read", "--csv", *(str(tmp_path / name) for name in names)])
        table = io.StringIO(capsys.readouterr().out, newline="")
        assert [row["path"] for row in csv.DictReader(table)] == [
            str(tmp_path / name) for name in names
        ]

    def test_one_asks_for_json_or_for_csv(self, network, seven, capsys):
        with pytest.raises(SystemExit):
            cli.main(["read", "--csv", "--json", str(seven)])

    def test_the_table_names_the_page(self, network, tmp_path, capsys):
        page = Image.new("L", (80, 100), 255)
        page.paste(0, (36, 20, 44, 80))
        page.save(tmp_path / "two.tiff", save_all=True, append_images=[page])
        cli.main(["read", str(tmp_path / "two.tiff")])
        assert ", page 2  " in capsys.readouterr().out.splitlines()[2]

    @pytest.mark.parametrize("name", ["two.tiff", "TWO.TIF", "a"])
    def test_the_table_is_aligned_where_there_are_pages_or_the_names_are_short(
        self, network, tmp_path, capsys, monkeypatch, name
    ):
        page = Image.new("L", (80, 100), 255)
        page.paste(0, (36, 20, 44, 80))
        pages = [page] if name.lower().startswith("two") else []
        page.save(tmp_path / name, "TIFF", save_all=True, append_images=pages)
        monkeypatch.chdir(tmp_path)
        cli.main(["read", name])
        heading, *lines = capsys.readouterr().out.splitlines()
        assert len(lines) == 1 + len(pages)
        assert {line.index("%") for line in lines} == {heading.index("sure") + len("sure") - 1}

    def test_the_table_says_what_is_no_digit(self, network, seven, capsys):
        network(none=0.75, p7=0.25)
        cli.main(["read", str(seven)])
        line = capsys.readouterr().out.splitlines()[1]
        assert line.removeprefix(str(seven)).split() == ["–", "75.0%", "not", "a", "digit"]

    @pytest.mark.skipif(os.name == "nt", reason="no such file names there")
    def test_a_file_name_can_not_command_the_terminal(self, network, tmp_path, capsys):
        cli.main(["read", str(tmp_path / "\x1b[2Jseven\n.png")])
        assert "\x1b" not in capsys.readouterr().out

    def test_a_network_that_is_not_there(self, monkeypatch, seven, capsys):
        def missing(path: Path) -> None:
            raise NetworkError(f"There is no network at {path}.")

        monkeypatch.setattr(reader, "load_network", missing)
        assert cli.main(["read", "--network", "my.tflite", str(seven)]) == 2
        printed = capsys.readouterr()
        assert printed.out == ""
        assert printed.err == "inkdigit: There is no network at my.tflite.\n"

    def test_the_network_named_is_the_one_that_reads(self, monkeypatch, seven, capsys):
        asked = []
        monkeypatch.setattr(
            reader, "load_network", lambda path: asked.append(path) or FixedNetwork(p3=1.0)
        )
        cli.main(["read", "--network", "my.tflite", str(seven)])
        assert asked == [Path("my.tflite")]


class TestWindow:
    @pytest.fixture
    def opened(self, monkeypatch):
        application = pytest.importorskip("inkdigit.window.application")
        opened = []
        monkeypatch.setattr(application, "run", lambda files: opened.append(list(files)) or 0)
        return opened

    def test_without_arguments_the_window_opens(self, opened):
        assert cli.main([]) == 0
        assert opened == [[]]

    def test_files_are_opened_in_the_window(self, opened, seven):
        cli.main([str(seven)])
        assert opened == [[seven]]

    @pytest.mark.parametrize("name", ["-odd.png", "--version", "read", "--"])
    def test_what_follows_two_dashes_is_a_file(self, opened, tmp_path, monkeypatch, seven, name):
        monkeypatch.chdir(tmp_path)
        Path(name).touch()
        assert cli.main(["--", name]) == 0
        assert cli.main([str(seven), "--", name]) == 0
        assert opened == [[Path(name)], [seven, Path(name)]]

    def test_two_dashes_alone_name_no_file(self, opened):
        assert cli.main(["--"]) == 0
        assert opened == [[]]

    def test_what_is_neither_command_nor_file_is_refused(self, opened, capsys):
        with pytest.raises(SystemExit, match="2"):
            cli.main(["raed", "seven.png"])
        assert "no command and no file 'raed'" in capsys.readouterr().err
        assert opened == []

    def test_an_empty_name_is_refused(self, opened, capsys):
        with pytest.raises(SystemExit, match="2"):
            cli.main([""])
        assert "no command and no file ''" in capsys.readouterr().err
        assert opened == []

    def test_a_name_longer_than_any_file_has_is_refused(self, opened, capsys):
        with pytest.raises(SystemExit, match="2"):
            cli.main(["seven" * 100 + ".png"])
        assert "no command and no file" in capsys.readouterr().err


class TestCommands:
    @pytest.mark.parametrize("name", ["read", *COMMANDS])
    def test_every_command_has_help_and_an_example(self, name, capsys):
        with pytest.raises(SystemExit, match="0"):
            cli.main([name, "--help"])
        text = capsys.readouterr().out
        assert f"usage: inkdigit {name} " in text
        assert f"  inkdigit {name} " in text or f"example: inkdigit {name}" in text

    def test_the_help_names_every_command(self, capsys):
        with pytest.raises(SystemExit, match="0"):
            cli.main(["--help"])
        text = capsys.readouterr().out
        assert all(
            f"    {name} " in text for name in ("read", "data", "train", "evaluate", "export")
        )

    def test_the_version(self, capsys):
        with pytest.raises(SystemExit, match="0"):
            cli.main(["--version"])
        assert capsys.readouterr().out == f"Inkdigit {inkdigit.__version__}\n"

    def test_a_command_gives_the_exit_status(self, monkeypatch):
        train = Command("train", "train", lambda parser: None, lambda args: 2)
        monkeypatch.setitem(COMMANDS, "train", train)
        assert cli.main(["train"]) == 2

    def test_ctrl_c_is_no_crash(self, monkeypatch):
        def interrupted(_: object) -> int:
            raise KeyboardInterrupt

        monkeypatch.setitem(COMMANDS, "train", Command("train", "", lambda _: None, interrupted))
        assert cli.main(["train"]) == 130


class TestStreams:
    def test_a_program_without_a_console(self, network, seven, monkeypatch):
        monkeypatch.setattr(sys, "stdout", None)
        monkeypatch.setattr(sys, "stderr", None)
        assert cli.main(["read", str(seven)]) == 0
        sys.stdout.close()
        sys.stderr.close()

    def test_utf_8_where_the_console_is_not(self, network, tmp_path, monkeypatch):
        bytes_printed = io.BytesIO()
        monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(bytes_printed, encoding="cp1252"))
        cli.main(["read", "--json", str(tmp_path / "sieben →七.png")])
        assert "sieben →七" in bytes_printed.getvalue().decode()

    @pytest.mark.skipif(sys.platform != "linux", reason="names are text there")
    def test_a_name_that_is_no_text_comes_back_from_json(self, network, tmp_path, monkeypatch):
        bytes_printed = io.BytesIO()
        monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(bytes_printed, encoding="ascii"))
        path = tmp_path / os.fsdecode(b"seven\xff.png")
        cli.main(["read", "--json", str(path)])
        assert json.loads(bytes_printed.getvalue())["path"] == str(path)

    @pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no device that is full")
    @pytest.mark.parametrize("arguments", [("read", "no.png"), ("--help",), ("--version",)])
    def test_a_disk_that_is_full_is_told_in_one_line(self, arguments):
        with open("/dev/full", "wb") as full:
            done = run_as_program(*arguments, stdout=full)
        assert done.returncode == 1
        assert done.stderr == "inkdigit: nothing more can be written: No space left on device\n"

    def test_read_takes_what_follows_two_dashes_for_a_file(self, seven, monkeypatch):
        monkeypatch.chdir(seven.parent)
        seven.rename("-odd.inkml")
        done = run_as_program("read", "--", "-odd.inkml", stdout=subprocess.PIPE)
        assert done.stdout.splitlines()[1].startswith("-odd.inkml ")

    def test_nothing_but_the_table_is_printed(self, seven):
        done = run_as_program("read", str(seven), stdout=subprocess.PIPE)
        assert len(done.stdout.splitlines()) == 2
        assert done.stderr == ""

    def test_a_reader_that_goes_away_is_no_crash(self, tmp_path):
        command = "import sys; from inkdigit.cli import main; sys.exit(main())"
        missing = [str(tmp_path / f"{number}.png") for number in range(2000)]
        process = subprocess.Popen(
            [sys.executable, "-c", command, "read", "--json", *missing],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        process.stdout.readline()
        process.stdout.close()
        errors = process.stderr.read().decode()
        process.stderr.close()
        process.wait(timeout=60)
        assert "Traceback" not in errors
        assert "BrokenPipe" not in errors
