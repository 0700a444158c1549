from pathlib import Path

import pytest
from bundle import (
    RUNTIME,
    is_needed,
    is_runtime,
    needed,
    program_modules,
    runtime_files,
    shipped_resources,
)
from icon import SIZES_PX, write_icon
from PIL import Image
from version_resource import version_numbers, version_resource


@pytest.mark.parametrize(
    "place",
    [
        r"PySide6\opengl32sw.dll",
        r"PySide6\Qt6Quick.dll",
        "Qt6Gui.dll",
        r"PySide6\plugins\tls\qschannelbackend.dll",
        r"ai_edge_litert\libLiteRtWebGpuAccelerator.dll",
        "PySide6/Qt/plugins/imageformats/libqjpeg.so",
        "numpy-2.5.5.dist-info/RECORD",
        r"PySide6\translations\qtbase_pl.qm",
        "PySide6/Qt/translations/designer_de.qm",
    ],
)
def test_what_the_program_never_loads_stays_out(place: str) -> None:
    assert not is_needed(place)


@pytest.mark.parametrize(
    "place",
    [
        r"PySide6\Qt6Gui.dll",
        r"PySide6\plugins\platforms\qwindows.dll",
        r"PySide6\plugins\styles\qmodernwindowsstyle.dll",
        r"PySide6\plugins\iconengines\qsvgicon.dll",
        "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        r"ai_edge_litert\pywrap_litert_common.dll",
        r"ai_edge_litert\_pywrap_litert_interpreter_wrapper.pyd",
        "vcruntime140_threads.dll",
        "models/digits.tflite",
        "models/strokes.tflite",
        "models/strips.tflite",
        r"PySide6\translations\qtbase_ar.qm",
        "PySide6/Qt/translations/qtbase_de.qm",
        "resources/translations/inkdigit_hi.qm",
        "resources/look/dark-tick.svg",
    ],
)
def test_what_it_loads_ships(place: str) -> None:
    assert is_needed(place)


def test_a_table_of_contents_keeps_its_order() -> None:
    entries = [("b.dll", "", "BINARY"), ("libcrypto-3.dll", "", "BINARY"), ("a.dll", "", "BINARY")]
    assert needed(entries) == [entries[0], entries[2]]


def test_only_the_parts_of_the_c_runtime_that_are_used_ship() -> None:
    assert is_runtime("VCRUNTIME140_THREADS.dll")
    assert not is_runtime("vcamp140.dll")


def test_the_c_runtime_is_taken_from_one_place(tmp_path: Path) -> None:
    for folder, names in (("python", RUNTIME[:3]), ("package", [*RUNTIME, "vcamp140"])):
        (tmp_path / folder).mkdir()
        for name in names:
            (tmp_path / folder / f"{name}.dll").touch()
    places = [tmp_path / "python", tmp_path / "package"]
    assert runtime_files(places) == [tmp_path / "package" / f"{name}.dll" for name in RUNTIME]
    with pytest.raises(FileNotFoundError, match="msvc-runtime"):
        runtime_files(places[:1])


def test_all_modules_ship_but_those_of_training(tmp_path: Path) -> None:
    for name in ("__init__", "__main__", "late", "window/__init__", "training/train"):
        file = tmp_path / "inkdigit" / f"{name}.py"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    assert program_modules(tmp_path) == ["inkdigit", "inkdigit.late", "inkdigit.window"]


def test_the_readme_s_pictures_and_the_sources_of_translations_stay_out(tmp_path: Path) -> None:
    (tmp_path / "words").mkdir()
    for name in ("inkdigit.svg", "screenshot-light.png", "words/de.ts", "words/de.qm"):
        (tmp_path / name).touch()
    assert shipped_resources(tmp_path) == [tmp_path / "inkdigit.svg", tmp_path / "words/de.qm"]


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("0.1.0", (0, 1, 0, 0)), ("1.2", (1, 2, 0, 0)), ("1.2.3rc1", (1, 2, 3, 0))],
)
def test_windows_compares_versions_by_four_numbers(
    version: str, numbers: tuple[int, int, int, int]
) -> None:
    assert version_numbers(version) == numbers
    assert f"filevers={numbers}" in version_resource(version)


def test_a_version_without_a_number_is_refused() -> None:
    with pytest.raises(ValueError, match="begin with a number"):
        version_numbers("next")


def test_the_icon_has_every_size_that_windows_shows(repository: Path, tmp_path: Path) -> None:
    write_icon(repository / "resources" / "inkdigit.svg", tmp_path / "inkdigit.ico")
    with Image.open(tmp_path / "inkdigit.ico") as icon:
        assert icon.info["sizes"] == {(size, size) for size in SIZES_PX}


def test_an_icon_is_drawn_from_svg_alone(tmp_path: Path) -> None:
    (tmp_path / "inkdigit.svg").write_text("no drawing")
    with pytest.raises(ValueError, match="Qt can render"):
        write_icon(tmp_path / "inkdigit.svg", tmp_path / "inkdigit.ico")
