"""What is inside the programs that ship."""

import hashlib
import struct
from pathlib import Path

import pytest
from bundle import RUNTIME, program_modules, shipped_resources
from PyInstaller.archive.readers import CArchiveReader


@pytest.fixture(scope="session")
def modules(one_folder: Path) -> set[str]:
    archive = CArchiveReader(str(one_folder)).open_embedded_archive("PYZ.pyz")
    return set(archive.toc)


def test_every_module_of_the_program_ships(modules: set[str], repository: Path) -> None:
    assert set(program_modules(repository / "src")) <= modules


def test_what_only_training_needs_stays_out(modules: set[str]) -> None:
    for package in ("tensorflow", "keras", "matplotlib", "tqdm"):
        assert package not in modules


def test_every_resource_of_the_program_ships(one_folder: Path, repository: Path) -> None:
    for resource in shipped_resources(repository / "resources"):
        there = one_folder.parent / "_internal" / resource.relative_to(repository)
        assert there.read_bytes() == resource.read_bytes()


@pytest.mark.parametrize("name", ["digits.tflite", "strokes.tflite", "strips.tflite"])
def test_the_network_that_ships_is_the_one_of_the_checkout(
    one_folder: Path, repository: Path, name: str
) -> None:
    network = Path("models", name)
    there = one_folder.parent / "_internal" / network
    assert there.read_bytes() == (repository / network).read_bytes()


def test_the_c_runtime_is_of_one_version(one_folder: Path) -> None:
    def version(library: Path) -> tuple[int, ...]:
        content = library.read_bytes()
        return struct.unpack_from("<2I", content, content.index(b"\xbd\x04\xef\xfe") + 8)

    parts = [one_folder.parent / "_internal" / f"{name}.dll" for name in RUNTIME]
    assert len({version(part) for part in parts}) == 1


def test_no_library_ships_twice(one_folder: Path) -> None:
    libraries = [*one_folder.parent.rglob("*.dll"), *one_folder.parent.rglob("*.pyd")]
    contents = {hashlib.sha256(library.read_bytes()).digest() for library in libraries}
    assert len(contents) == len(libraries)
