"""A deletion that can be undone."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Deletion:
    """What `restore` takes to undo a deletion of `count` entries or lessons."""

    number: int
    count: int
