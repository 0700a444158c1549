"""The history as Qt's views see it: as many rows as there are entries, few of them in memory."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime, tzinfo
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTime,
    QTimer,
    Signal,
)

from inkdigit.history import NUMBERS, Deletion, Entry, HistoryError, Store, Trouble
from inkdigit.reading.reading import NOT_A_DIGIT
from inkdigit.window.percent import percent

Index = QModelIndex | QPersistentModelIndex

PAGE = 32
"""Entries read from the store at once."""

_KEPT_PAGES = 24
_WEEK_DAYS = 7


class Role(IntEnum):
    """What a row has to say beside Qt's own roles."""

    ENTRY = Qt.ItemDataRole.UserRole
    CONFIDENCE = ENTRY + 1
    WHEN = ENTRY + 2


def local_now() -> datetime:
    """Return the time of day here, aware."""
    return datetime.now().astimezone()


class HistoryModel(QAbstractListModel):
    """Newest first, one row an entry, all or those read as one digit.

    Pages are numbered from the oldest entry, so they stay as they are while new entries come in on
    top. What the store fails to do is told by `failed`, and the rows it fails to read are blank.
    """

    failed = Signal(str)

    def __init__(
        self,
        store: Store,
        parent: QObject | None = None,
        *,
        now: Callable[[], datetime] = local_now,
        zone: tzinfo | None = None,
        locale: QLocale | None = None,
    ) -> None:
        """Tell times as they are in a zone; None is that of the system, summer and winter."""
        super().__init__(parent)
        self._store = store
        self._now = now
        self._zone = zone
        self.locale = _readable(locale or QLocale())
        self._digit: int | None = None
        self._count = 0
        self._pages: OrderedDict[int, list[Entry]] = OrderedDict()
        self.reload()

    @property
    def digit(self) -> int | None:
        """What the rows are kept to: a digit, NOT_A_DIGIT, NUMBERS, or None for all."""
        return self._digit

    def set_digit(self, digit: int | None) -> None:
        """Keep the rows to a digit, to NOT_A_DIGIT or NUMBERS, or show all with None."""
        self._digit = digit
        self.reload()

    def reload(self) -> None:
        """Forget what was read from the store."""
        self.beginResetModel()
        self._pages.clear()
        try:
            self._count = self._store.count(self._digit)
        except HistoryError as error:
            self._count = 0
            self._fail(error)
        self.endResetModel()

    def show_entry(self, entry: Entry) -> None:
        """Show an entry that was added to the store, or changed in it."""
        row = self._cached_row(entry.id)
        if row is not None and self._fits(entry):
            page, place = divmod(self._count - 1 - row, PAGE)
            self._pages[page][place] = entry
            self.dataChanged.emit(self.index(row), self.index(row))
        elif row is not None:
            self._take_out(row)
        elif self._fits(entry):
            newest = self.entry(0)
            if newest is None or entry.id > newest.id:
                self._put_on_top(entry)
            else:
                self.reload()

    def entry(self, row: int) -> Entry | None:
        """Return the entry of a row; None beyond the last, and where it can't be read."""
        if not 0 <= row < self._count:
            return None
        number, place = divmod(self._count - 1 - row, PAGE)
        page = self._page(number)
        return page[place] if place < len(page) else None

    def delete(self, row: int) -> Deletion | None:
        """Delete the entry of a row, and return what restores it; None where that failed."""
        entry = self.entry(row)
        if entry is None:
            return None
        try:
            deletion = self._store.delete([entry.id])
        except HistoryError as error:
            self._fail(error)
            return None
        self._take_out(row)
        return deletion

    def clear_all(self) -> Deletion | None:
        """Delete all entries, hidden ones too; None where that failed."""
        try:
            return self._store.clear_all()
        except HistoryError as error:
            self._fail(error)
            return None
        finally:
            self.reload()

    def restore(self, deletion: Deletion) -> bool:
        """Undo a deletion; False where that failed."""
        try:
            self._store.restore(deletion)
        except HistoryError as error:
            self._fail(error)
            return False
        finally:
            self.reload()
        return True

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """The number of entries that fit the digit."""
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a row says; nothing for a row that can't be read."""
        entry = self.entry(index.row()) if index.isValid() else None
        if entry is None:
            return None
        match role:
            case Role.ENTRY:
                return entry
            case Qt.ItemDataRole.DisplayRole:
                return self._answer(entry)
            case Role.CONFIDENCE:
                return self._confidence(entry)
            case Role.WHEN:
                return self._when(entry)
            case Qt.ItemDataRole.ToolTipRole:
                whole = f"{entry.text}\n" if entry.is_number else ""  # a row has no room for all
                return whole + self._full_time(entry)
            case Qt.ItemDataRole.AccessibleTextRole:
                parts = (self._answer(entry), self._confidence(entry), self._full_time(entry))
                return ", ".join(part for part in parts if part)
        return None

    def _fits(self, entry: Entry) -> bool:
        if self._digit is None:
            return True
        if self._digit == NUMBERS:
            return entry.is_number
        return entry.text == ("" if self._digit == NOT_A_DIGIT else str(self._digit))

    def _page(self, number: int) -> list[Entry]:
        """Return the entries of a page, oldest first, fewer on the last page or after a failure."""
        if number in self._pages:
            self._pages.move_to_end(number)
            return self._pages[number]
        oldest = number * PAGE
        beyond = min(oldest + PAGE, self._count)
        try:
            entries = self._store.page(
                offset=self._count - beyond, limit=beyond - oldest, digit=self._digit
            )
            if self._store.count(self._digit) != self._count:
                # Another window has written meanwhile.
                QTimer.singleShot(0, self, self.reload)
        except HistoryError as error:
            entries = []
            self._fail(error)
        self._pages[number] = entries[::-1]
        while len(self._pages) > _KEPT_PAGES:
            self._pages.popitem(last=False)
        return self._pages[number]

    def _cached_row(self, entry_id: int) -> int | None:
        for number, page in reversed(self._pages.items()):
            for place, entry in enumerate(page):
                if entry.id == entry_id:
                    return self._count - 1 - number * PAGE - place
        return None

    def _put_on_top(self, entry: Entry) -> None:
        number, place = divmod(self._count, PAGE)
        self.beginInsertRows(QModelIndex(), 0, 0)
        self._count += 1
        page = self._pages.setdefault(number, []) if place == 0 else self._pages.get(number, [])
        if len(page) == place:
            page.append(entry)
        else:
            self._pages.pop(number, None)
        self.endInsertRows()

    def _take_out(self, row: int) -> None:
        changed = (self._count - 1 - row) // PAGE
        self.beginRemoveRows(QModelIndex(), row, row)
        self._count -= 1
        for number in [number for number in self._pages if number >= changed]:
            del self._pages[number]
        self.endRemoveRows()

    def _fail(self, error: HistoryError) -> None:
        """Tell of a failure once Qt is done with what it asked for, be it painting."""
        QTimer.singleShot(0, self, lambda: self.failed.emit(str(error)))
        if error.trouble in (Trouble.DAMAGED, Trouble.GONE):
            QTimer.singleShot(0, self, self.reload)

    def _answer(self, entry: Entry) -> str:
        if entry.text is None:
            return self.tr("Not read")
        return entry.line or self.tr("Not a digit")

    def _confidence(self, entry: Entry) -> str:
        if entry.text is None:
            return ""
        return percent(entry.confidence, self.locale)

    def _when(self, entry: Entry) -> str:
        """The time today, the day too in the last week, and the date of what is older."""
        now = self._now().astimezone(self._zone)
        made = entry.created.astimezone(self._zone)
        days = (now.date() - made.date()).days
        short = QLocale.FormatType.ShortFormat
        if not 0 <= days < _WEEK_DAYS:
            return self.locale.toString(QDate(made.year, made.month, made.day), short)
        time = self.locale.toString(QTime(made.hour, made.minute), short)
        if days == 0:
            return time
        day = self.tr("Yesterday") if days == 1 else self.locale.dayName(made.isoweekday())
        return self.tr("{day}, {time}").format(day=day, time=time)

    def _full_time(self, entry: Entry) -> str:
        made = entry.created.astimezone(self._zone)
        date = QDate(made.year, made.month, made.day)
        time = QTime(made.hour, made.minute)
        return self.tr("{date}, {time}").format(
            date=self.locale.toString(date, QLocale.FormatType.LongFormat),
            time=self.locale.toString(time, QLocale.FormatType.ShortFormat),
        )


def _readable(locale: QLocale) -> QLocale:
    """Return the locale; for "C", which writes for programs, one that writes for people."""
    if locale.language() == QLocale.Language.C:
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    return locale
