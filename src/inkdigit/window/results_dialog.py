"""Many files read at once: a table that fills while one goes on drawing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from inkdigit.reading.batch import FileReading
from inkdigit.reading.reader import Reader
from inkdigit.reading.records import CSV_HEADER, csv_cells, csv_line, json_line
from inkdigit.window.dialogs import resize_on_screen
from inkdigit.window.documents import DocumentError, Page, name_of, save_document
from inkdigit.window.files_reader import FilesReader
from inkdigit.window.message_bar import MessageBar
from inkdigit.window.reading_progress import ReadingProgress
from inkdigit.window.reasons import as_sentence
from inkdigit.window.results_delegate import ROW_PX, PictureDelegate, ReadingDelegate
from inkdigit.window.results_model import Column, ResultsModel, Role
from inkdigit.window.row_table import RowTable
from inkdigit.window.saving import ask_to_save
from inkdigit.window.settings import Settings


class ResultsDialog(QDialog):
    """Reads files and folders, lists what they say, and saves that as CSV or JSON lines."""

    opened = Signal(object)
    """A Path or a Page that the person wants to see on the canvas."""

    def __init__(
        self,
        paths: Sequence[Path],
        *,
        settings: Settings,
        load: Callable[[], Reader] = Reader.load,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("resultsDialog")
        self.setWindowTitle(self.tr("Read files"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._settings = settings
        self.table = RowTable()
        self.messages = MessageBar(self.table)
        self.messages.setObjectName("resultsMessage")
        self.model = ResultsModel(paths, self, locale=self.locale())
        self.reader = FilesReader(paths, load=load, parent=self)
        self.reader.file_read.connect(self._show)
        self.reader.failed.connect(lambda reason: self.messages.problem(reason))
        self.reader.finished.connect(self._finish)
        self._lay_out()
        resize_on_screen(self, 760, 560)
        self._progress.begin()
        self.reader.start()

    @property
    def status(self) -> str:
        """The line of words above the table."""
        return self._progress.words

    def _dress_table(self) -> None:
        self.table.setObjectName("results")
        self.table.setAccessibleName(self.tr("Files and what was read in them"))
        self.table.setModel(self.model)
        self.table.setItemDelegateForColumn(Column.PICTURE, PictureDelegate(self.table))
        self.table.setItemDelegateForColumn(Column.READING, ReadingDelegate(self.table))
        self.table.setWordWrap(False)
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # names differ at their end
        self.table.verticalHeader().setDefaultSectionSize(ROW_PX)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for column, width in ((Column.PICTURE, 64), (Column.READING, 230), (Column.SURE, 96)):
            header.resizeSection(column, width)
        header.setSectionResizeMode(Column.PICTURE, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.FILE, QHeaderView.ResizeMode.Stretch)
        self.table.doubleClicked.connect(self._open)

    def _lay_out(self) -> None:
        self._dress_table()
        self._progress = ReadingProgress("results")
        self.reader.progressed.connect(self._progress.show_step)
        self._progress.stopped.connect(self.reader.requestInterruption)
        hint = QLabel(self.tr("A double click or Enter puts a file on the canvas."))
        hint.setWordWrap(True)
        hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self._save = buttons.addButton(
            self.tr("Save &table…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self._save.setObjectName("resultsSave")
        self._save.clicked.connect(self._ask_to_save)
        self._save.setEnabled(False)
        for button in buttons.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter opens the row
        foot = QHBoxLayout()
        foot.addWidget(hint, 1)
        foot.addWidget(buttons)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(self._progress)
        layout.addWidget(self.table, 1)
        layout.addLayout(foot)
        self.table.setFocus()

    def _show(self, file: FileReading) -> None:
        self.model.add(file)
        if file.error is not None:  # with nothing to be sure of
            self.table.setSpan(self.model.rowCount() - 1, Column.READING, 1, 2)
        self._save.setEnabled(True)

    def _finish(self) -> None:
        problems = self.model.problems
        words = self.tr("%n picture(s) read", "", self.model.rowCount() - problems)
        if problems:
            not_read = self.tr("%n could not be read", "", problems)
            words = self.tr("{read}, {problems}").format(read=words, problems=not_read)
        self._progress.end(words)

    def _open(self, index: QModelIndex) -> None:
        file = index.data(Role.FILE)
        if not isinstance(file, FileReading):
            return
        if file.error is not None:
            self.messages.problem(as_sentence(file.error))
            return
        source = file.path if file.page is None else Page(file.path, file.page)
        self.opened.emit(source)
        # The canvas may lie behind this window.
        self.messages.note(
            self.tr("“{name}” is in the drawing area now.").format(name=name_of(source))
        )

    def _ask_to_save(self) -> None:
        ask_to_save(
            self,
            self.tr("Save table"),
            stem=self.tr("readings"),
            kinds={".csv": self.tr("Table"), ".jsonl": self.tr("JSON lines")},
            settings=self._settings,
            save=self._save_table,
        )

    def _save_table(self, path: Path) -> None:
        is_json = path.suffix.lower() == ".jsonl"
        try:
            save_document(path, _json(self.model.files) if is_json else _csv(self.model.files))
        except DocumentError as error:
            self.messages.problem(str(error))
        else:
            self.messages.note(self.tr("Saved “{name}”.").format(name=path.name))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the row on Enter; on Escape take away what is told, before the dialog."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self.focusWidget() is self.table:
            self._open(self.table.currentIndex())
        elif not self.messages.clears_on(event):
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Stop reading, and close."""
        self.reader.stop()
        super().done(result)


def _csv(files: Sequence[FileReading]) -> bytes:
    """A table as in RFC 4180, marked as UTF-8 for spreadsheets: names may be in any script."""
    rows = (CSV_HEADER, *map(csv_cells, files))
    return "".join(f"{csv_line(row)}\r\n" for row in rows).encode("utf-8-sig", "backslashreplace")


def _json(files: Sequence[FileReading]) -> bytes:
    return "".join(f"{json_line(file)}\n" for file in files).encode("utf-8", "backslashreplace")
