"""What many files say, as a table for Qt's views."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from enum import IntEnum
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from inkdigit.reading.batch import FileReading
from inkdigit.window.percent import percent
from inkdigit.window.reasons import as_sentence

Index = QModelIndex | QPersistentModelIndex
Preview = npt.NDArray[np.uint8]


class Column(IntEnum):
    """The columns, in their order."""

    PICTURE = 0
    FILE = 1
    READING = 2
    SURE = 3


class Role(IntEnum):
    """What a row has to say beside Qt's own roles."""

    FILE = Qt.ItemDataRole.UserRole
    PREVIEW = FILE + 1
    HAS_DIGITS = FILE + 2


class ResultsModel(QAbstractTableModel):
    """One row a file, or a page of one. `roots` are the folders that names are told from."""

    def __init__(
        self, roots: Sequence[Path], parent: QObject | None = None, *, locale: QLocale | None = None
    ) -> None:
        super().__init__(parent)
        self._root = common_folder(roots)
        self._locale = locale or QLocale()
        self._files: list[FileReading] = []
        self._previews: list[Preview | None] = []

    @property
    def files(self) -> Sequence[FileReading]:
        """All that was read so far, in order."""
        return self._files

    @property
    def problems(self) -> int:
        """How many files or pages could not be read."""
        return sum(file.error is not None for file in self._files)

    def add(self, file: FileReading) -> None:
        """Show one more file at the end."""
        row = len(self._files)
        self.beginInsertRows(QModelIndex(), row, row)
        preview = file.preview
        self._files.append(replace(file, preview=None))  # a quarter of it will do
        self._previews.append(None if preview is None else np.rint(preview * 255).astype(np.uint8))
        self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """The number of files and pages read."""
        return 0 if parent.isValid() else len(self._files)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """The number of columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The columns' names."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return {
                Column.PICTURE: "",
                Column.FILE: self.tr("File"),
                Column.READING: self.tr("Reading"),
                Column.SURE: self.tr("Sure"),
            }[Column(section)]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says."""
        if not index.isValid():
            return None
        file = self._files[index.row()]
        match role:
            case Role.FILE:
                return file
            case Role.PREVIEW:
                return self._previews[index.row()]
            case Role.HAS_DIGITS:
                return bool(file.text)
            case Qt.ItemDataRole.DisplayRole:
                return self._words(file, Column(index.column()))
            case Qt.ItemDataRole.ToolTipRole:
                is_cut = index.column() == Column.READING
                return self._words(file, Column.READING) if is_cut else str(file.path)
            case Qt.ItemDataRole.AccessibleTextRole:
                if index.column() == Column.PICTURE:
                    columns = (Column.FILE, Column.READING, Column.SURE)
                    return ", ".join(filter(None, (self._words(file, one) for one in columns)))
        return None

    def _words(self, file: FileReading, column: Column) -> str:
        match column:
            case Column.PICTURE:
                return ""
            case Column.FILE:
                return self._name(file)
            case Column.READING:
                if file.error is not None:
                    return as_sentence(file.error)
                return file.text.replace("\n", "  ") or self.tr("Not a digit")
            case Column.SURE:
                if file.confidence is None:
                    return ""
                return percent(file.confidence, self._locale)

    def _name(self, file: FileReading) -> str:
        try:
            name = str(file.path.relative_to(self._root))
        except ValueError:
            name = str(file.path)
        if file.page is None:
            return name
        page = self._locale.toString(file.page)
        return self.tr("{name}, page {page}").format(name=name, page=page)


def common_folder(paths: Sequence[Path]) -> Path:
    """Return the innermost folder that all paths lie in, themselves where there is just one."""
    folders = [path if os.path.isdir(path) else path.parent for path in paths]
    try:
        return Path(os.path.commonpath(folders))
    except ValueError:  # several drives
        return Path()
