"""How those that keep something else in the history's file get at it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass

_Guarded = Callable[[], AbstractContextManager[sqlite3.Connection]]


@dataclass(frozen=True)
class Access:
    """What a Store lends to them.

    `reading` and `changing` give the connection, the latter in a transaction, and raise
    HistoryError. `checkpoint` has what was committed on the disk within moments, and `replacements`
    tells how often another file took the place of the one opened.
    """

    reading: _Guarded
    changing: _Guarded
    checkpoint: Callable[[], object]
    replacements: Callable[[], int]
