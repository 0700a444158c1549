"""The history: what was drawn and read, kept on disk. No Qt here."""

from inkdigit.history.entry import Entry
from inkdigit.history.errors import HistoryError, Trouble
from inkdigit.history.export import write_csv
from inkdigit.history.store import Deletion, Store

__all__ = ["Deletion", "Entry", "HistoryError", "Store", "Trouble", "write_csv"]
