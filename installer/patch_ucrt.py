"""Give Wine's `ucrtbase.dll` the functions of complex numbers that numpy calls at its import.

Wine up to 10 only has stubs of `creal`, `cimag` and their like, which end the program. The patch
is for the Wine box that tests Inkdigit.exe; Windows has the real ones, and nothing of Wine gets
into the .exe.

    python patch_ucrt.py …/x86_64-windows/ucrtbase.dll
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pefile

# x86-64, Windows' calling convention: a complex float comes in rcx, a complex double behind the
# pointer in rcx.
BODIES = {
    "crealf": "660f6ec1 c3",  # movd xmm0, ecx; ret
    "cimagf": "48c1e920 660f6ec1 c3",  # shr rcx, 32; movd xmm0, ecx; ret
    "creal": "f20f1001 c3",  # movsd xmm0, [rcx]; ret
    "creall": "f20f1001 c3",
    "cimag": "f20f104108 c3",  # movsd xmm0, [rcx + 8]; ret
    "cimagl": "f20f104108 c3",
}


def patched(library: bytes) -> bytes:
    """The library with bodies in place of its stubs; functions that Wine has are left alone."""
    image = pefile.PE(data=library, fast_load=True)
    image.parse_data_directories([pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_EXPORT"]])
    result = bytearray(library)
    for symbol in image.DIRECTORY_ENTRY_EXPORT.symbols:
        body = BODIES.get(symbol.name.decode() if symbol.name else "")
        offset = image.get_offset_from_rva(symbol.address)
        if body and _is_stub(library[offset : offset + 7]):
            code = bytes.fromhex(body)
            result[offset : offset + len(code)] = code
    return bytes(result)


def _is_stub(code: bytes) -> bool:
    """Whether a function begins as Wine's stubs do: sub rsp, 28h; lea rcx or rdx, [rip + …]."""
    return code[:4] == bytes.fromhex("4883ec28") and code[4:7] in (
        bytes.fromhex("488d0d"),
        bytes.fromhex("488d15"),
    )


def main() -> None:
    """Patch the file that the command line names, in place."""
    path = Path(sys.argv[1])
    unfinished = path.with_suffix(".unfinished")
    unfinished.write_bytes(patched(path.read_bytes()))
    os.replace(unfinished, path)


if __name__ == "__main__":
    main()
