"""The history: what was drawn and read, kept on disk. No Qt here."""

from inkdigit.history.deletion import Deletion
from inkdigit.history.entry import Entry
from inkdigit.history.errors import HistoryError, Trouble
from inkdigit.history.export import write_csv
from inkdigit.history.practice import PracticeStore, Trial
from inkdigit.history.store import NUMBERS, Store
from inkdigit.history.taught import Lesson, NewLesson, TaughtStore

__all__ = [
    "NUMBERS",
    "Deletion",
    "Entry",
    "HistoryError",
    "Lesson",
    "NewLesson",
    "PracticeStore",
    "Store",
    "TaughtStore",
    "Trial",
    "Trouble",
    "write_csv",
]
