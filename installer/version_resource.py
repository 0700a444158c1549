"""The version resource of Inkdigit.exe: what Windows shows under Properties, Details."""

from __future__ import annotations

import re

TEMPLATE = """\
VSVersionInfo(
  ffi=FixedFileInfo(
    filevers={numbers},
    prodvers={numbers},
    mask=0x3F,
    flags=0x0,
    OS=0x40004,
    fileType=0x1,
    subtype=0x0,
  ),
  kids=[
    StringFileInfo([StringTable('040904B0', [
      StringStruct('CompanyName', 'The Inkdigit authors'),
      StringStruct('FileDescription', 'Inkdigit'),
      StringStruct('FileVersion', '{version}'),
      StringStruct('InternalName', 'Inkdigit'),
      StringStruct('LegalCopyright', 'The Inkdigit authors, MIT licence'),
      StringStruct('OriginalFilename', 'Inkdigit.exe'),
      StringStruct('ProductName', 'Inkdigit'),
      StringStruct('ProductVersion', '{version}'),
    ])]),
    VarFileInfo([VarStruct('Translation', [0x0409, 0x04B0])]),
  ]
)
"""


def version_numbers(version: str) -> tuple[int, int, int, int]:
    """The four numbers that Windows compares: `1.2.0rc1` gives (1, 2, 0, 0)."""
    release = re.match(r"\d+(?:\.\d+){0,3}", version)
    if release is None:
        raise ValueError(f"{version!r} doesn't begin with a number.")
    numbers = [int(part) for part in release.group().split(".")]
    first, second, third, fourth = numbers + [0] * (4 - len(numbers))
    return first, second, third, fourth


def version_resource(version: str) -> str:
    """The resource in the form that PyInstaller reads."""
    return TEMPLATE.format(version=version, numbers=version_numbers(version))
