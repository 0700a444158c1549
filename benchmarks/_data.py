"""Where benchmarks find the data: `--data`, INKDIGIT_DATA, else ../shared/data beside this."""

from __future__ import annotations

import os
from argparse import ArgumentParser
from pathlib import Path

_BESIDE = Path(__file__).resolve().parents[2] / "shared" / "data"


def add_data_option(parser: ArgumentParser) -> None:
    """Let the command line name the data folder."""
    parser.add_argument(
        "--data", type=Path, metavar="DIR", default=os.environ.get("INKDIGIT_DATA") or _BESIDE
    )


def has_data(folder: Path) -> bool:
    """Whether the data is there; where it is not, say that what needs it is left out."""
    if not folder.is_dir():
        print(f"left out: there is no {folder}")
    return folder.is_dir()
