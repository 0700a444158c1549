"""The licence texts that ship with the program: its own, and those of all that is in the bundle."""

from __future__ import annotations

import shutil
import sys
from importlib.metadata import PackagePath, distribution
from pathlib import Path

# Packages whose code is in the bundle, by the name under which the program shows their licence.
PACKAGES = {
    "LiteRT": "ai-edge-litert",
    "numpy": "numpy",
    "Pillow": "pillow",
    "PyInstaller": "pyinstaller",
}
# Qt for Python is used under the LGPL, which is written as additions to the GPL.
QT = {"Qt (LGPL 3)": "LGPL-3.0.txt", "Qt (GPL 3)": "GPL-3.0.txt"}


def collect_licences(checkout: Path, folder: Path) -> None:
    """Write one `.txt` file for each work in the bundle into `folder`, which is made anew.

    Raises FileNotFoundError where a text isn't where its package should have it: nothing
    ships without.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copyfile(checkout / "LICENSE", folder / "Inkdigit.txt")
    shutil.copyfile(_python_licence(), folder / "Python.txt")
    for name, file in QT.items():
        shutil.copyfile(checkout / "installer" / "licences" / file, folder / f"{name}.txt")
    for name, package in PACKAGES.items():
        (folder / f"{name}.txt").write_text(_package_licence(package), encoding="utf-8")


def _package_licence(package: str) -> str:
    """All licence texts that a package comes with: its own first, then those of parts of others."""
    found = [path for path in distribution(package).files or () if _is_licence(path)]
    if not found:
        raise FileNotFoundError(f"{package} is installed without its licence.")
    found.sort(key=lambda path: (len(path.parts), path.parts))
    texts = [Path(str(path.locate())).read_text(encoding="utf-8") for path in found]
    return ("\n" + "-" * 72 + "\n\n").join(texts)


def _is_licence(path: PackagePath) -> bool:
    names = ("LICENSE", "LICENCE", "COPYING")
    return path.parts[0].endswith(".dist-info") and path.name.upper().startswith(names)


def _python_licence() -> Path:
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    places = [
        Path(sys.base_prefix) / "LICENSE.txt",
        Path(sys.base_prefix) / "lib" / version / "LICENSE.txt",
        Path("/usr/share/doc") / version / "copyright",
    ]
    for place in places:
        if place.is_file():
            return place
    raise FileNotFoundError(f"Python's licence is in none of {', '.join(map(str, places))}.")
