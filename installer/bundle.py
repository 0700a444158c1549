"""What goes into the program that ships, and what stays out.

Each entry says why it isn't needed; tests/windows drive the program without it.
"""

from __future__ import annotations

from collections.abc import Sequence
from fnmatch import fnmatch
from pathlib import Path
from typing import TypeVar

# Modules that something we use would import if it were there.
UNUSED_MODULES = (
    # The pipeline's packages: the program only reads.
    "tensorflow",
    "keras",
    "matplotlib",
    "tqdm",
    # LiteRT's converter and its offline tools; the interpreter imports none of them.
    "ai_edge_litert.aot",
    "ai_edge_litert.tools",
    "ml_dtypes",
    "flatbuffers",
    "google",
    # numpy beyond arrays.
    "numpy.f2py",
    "numpy.testing",
    "numpy.distutils",
    "numpy.random",
    "numpy.fft",
    # Pillow's windows, and AVIF, which the program doesn't read and which is 8 MB.
    "PIL.ImageQt",
    "PIL.ImageTk",
    "PIL._avif",
    "PIL._imagingft",
    "PIL._imagingcms",
    # The standard library's own windows, tests and network.
    "tkinter",
    "unittest",
    "doctest",
    "pydoc",
    "pdb",
    "asyncio",
    "ssl",
    "_ssl",
    "xmlrpc",
    "ftplib",
    "curses",
    "readline",
    # hashlib has its own digests without OpenSSL.
    "_hashlib",
    "setuptools",
    "pkg_resources",
)

# Files by their place in the bundle, `/` between folders, upper and lower case alike.
UNUSED_FILES = (
    # The program paints with Qt's raster engine: no OpenGL, software or other.
    "*/opengl32sw.dll",
    "*/d3dcompiler_*.dll",
    "*/*Qt6OpenGL*",
    # Pulled in by plugins that are left out below. Qt's network module stays: it has the local
    # socket by which a second start speaks to the first.
    "*/*Qt6Pdf*",
    "*/*Qt6Qml*",
    "*/*Qt6Quick*",
    "*/*Qt6VirtualKeyboard*",
    "pyside6/plugins/generic/*",
    "pyside6/plugins/networkinformation/*",
    "pyside6/plugins/platforminputcontexts/*virtualkeyboard*",
    "pyside6/plugins/tls/*",
    "pyside6/plugins/platforms/*direct2d*",
    "pyside6/plugins/platforms/*eglfs*",
    "pyside6/plugins/platforms/*linuxfb*",
    "pyside6/plugins/platforms/*minimal*",
    "pyside6/plugins/platforms/qoffscreen*",
    "pyside6/plugins/platforms/*vkkhr*",
    "pyside6/plugins/platforms/*vnc*",
    "pyside6/plugins/egldeviceintegrations/*",
    "pyside6/qt/plugins/egldeviceintegrations/*",
    "pyside6/qt/plugins/generic/*",
    "pyside6/qt/plugins/networkinformation/*",
    "pyside6/qt/plugins/platforminputcontexts/*virtualkeyboard*",
    "pyside6/qt/plugins/platforms/*eglfs*",
    "pyside6/qt/plugins/platforms/*linuxfb*",
    "pyside6/qt/plugins/platforms/*minimal*",
    "pyside6/qt/plugins/platforms/*vkkhr*",
    "pyside6/qt/plugins/platforms/*vnc*",
    "pyside6/qt/plugins/tls/*",
    # Pillow reads pictures; Qt only draws the program's own SVG icons.
    "*/imageformats/*gif.*",
    "*/imageformats/*icns.*",
    "*/imageformats/*jpeg.*",
    "*/imageformats/*pdf.*",
    "*/imageformats/*tga.*",
    "*/imageformats/*tiff.*",
    "*/imageformats/*wbmp.*",
    "*/imageformats/*webp.*",
    # LiteRT runs on the CPU: its accelerators, and the runtime that only they and the
    # newer CompiledModel interface use.
    "ai_edge_litert/*accelerator*",
    "ai_edge_litert/libLiteRt.*",
    "ai_edge_litert/*litert_compiled_model*",
    "ai_edge_litert/*litert_converter*",
    "ai_edge_litert/*litert_environment*",
    "ai_edge_litert/*litert_tensor_buffer*",
    "ai_edge_litert/*analyzer*",
    "ai_edge_litert/*calibration*",
    "ai_edge_litert/*genai*",
    "ai_edge_litert/*modify_model*",
    "ai_edge_litert/*metrics_wrapper*",
    "ai_edge_litert/*string_util*",
    "ai_edge_litert/*format_converter*",
    "ai_edge_litert/vendors/*",
    # Of the packages' own papers only the version is asked for; licences.py has the rest.
    "*.dist-info/record",
    "*.dist-info/licenses/*",
    # The C++ runtime comes once, in its newest version, beside Python; see build.spec.
    "pyside6/*140*.dll",
    "shiboken6/*140*.dll",
    # Qt's libraries beside Python, where one asks for them by name: Qt's own are loaded by then.
    "qt6*.dll",
    # OpenSSL, for modules that are left out above.
    "libcrypto-*",
    "libssl-*",
    # Windows 10 and 11 have the universal C runtime.
    "ucrtbase.dll",
    "api-ms-win-*.dll",
)

# What Qt and LiteRT use of Microsoft's C++ runtime.
RUNTIME = (
    "msvcp140",
    "msvcp140_1",
    "msvcp140_2",
    "vcruntime140",
    "vcruntime140_1",
    "vcruntime140_threads",
)

# Qt's own words, of which only those ship that Inkdigit speaks and Qt knows.
QT_WORDS = "pyside6/*translations/*.qm"
QT_WORDS_SPOKEN = tuple(f"*/qtbase_{language}.qm" for language in ("ar", "de", "es", "fr", "ja"))

# The README's pictures, and what the translations are made of.
UNUSED_RESOURCES = ("screenshot-*", "*.ts")

Entry = TypeVar("Entry", bound=Sequence[str])


def is_needed(path: str) -> bool:
    """Whether the file at `path`, its place in the bundle, is needed by the running program."""
    place = path.replace("\\", "/").lower()
    if fnmatch(place, QT_WORDS):
        return any(fnmatch(place, pattern) for pattern in QT_WORDS_SPOKEN)
    return not any(fnmatch(place, pattern.lower()) for pattern in UNUSED_FILES)


def needed(entries: Sequence[Entry]) -> list[Entry]:
    """The entries of a PyInstaller table of contents, (place, source, kind), that ship."""
    return [entry for entry in entries if is_needed(entry[0])]


def is_runtime(name: str) -> bool:
    """Whether the DLL called `name` is a part of the C++ runtime that ships."""
    return name.lower().removesuffix(".dll") in RUNTIME


def program_modules(source: Path) -> list[str]:
    """The names of all modules in the folder `source` that the program may import, sooner or later.

    Not those of training, which needs packages that don't ship; its commands say so.
    """
    modules = [
        ".".join(file.relative_to(source).with_suffix("").parts).removesuffix(".__init__")
        for file in sorted(source.rglob("*.py"))
    ]
    return [
        module
        for module in modules
        if not module.endswith(".__main__") and not fnmatch(module, "*.training.*")
    ]


def runtime_files(folders: Sequence[Path]) -> list[Path]:
    """The C++ runtime's files, of the first folder that has them all: versions don't mix.

    Raises FileNotFoundError where none has.
    """
    for folder in folders:
        files = [file for file in sorted(folder.glob("*140*.dll")) if is_runtime(file.name)]
        if len(files) == len(RUNTIME):
            return files
    raise FileNotFoundError("Microsoft's C++ runtime isn't here: pip install msvc-runtime")


def shipped_resources(folder: Path) -> list[Path]:
    """The files of the resources folder, and the folders in it, that ship."""
    return [
        file
        for file in sorted(folder.rglob("*"))
        if file.is_file() and not any(fnmatch(file.name, pattern) for pattern in UNUSED_RESOURCES)
    ]
