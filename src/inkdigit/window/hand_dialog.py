"""The page of what was taught: pictures, to be forgotten, taken out and brought in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from inkdigit.history import NewLesson
from inkdigit.reading.labelled import write_examples
from inkdigit.reading.reading import NOT_A_DIGIT
from inkdigit.window.dialogs import resize_on_screen
from inkdigit.window.examples_reader import ExamplesReader
from inkdigit.window.history_thumbnail import Thumbnails
from inkdigit.window.message_bar import MessageBar
from inkdigit.window.question import ask_before
from inkdigit.window.reading_progress import ReadingProgress
from inkdigit.window.reasons import in_our_words
from inkdigit.window.settings import Settings
from inkdigit.window.teaching import Teaching
from inkdigit.window.wait_cursor import wait_cursor

_PICTURE_PX = 64
_CELL_PX = (92, 104)
_SIZE = (640, 600)


_LESSON = Qt.ItemDataRole.UserRole


class _Pictures(QStyledItemDelegate):
    """Draws a lesson when it is looked at: there may be thousands."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._thumbnails = Thumbnails()
        self._widget = parent

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Add the picture."""
        super().initStyleOption(option, index)
        cell: Any = option  # the stubs lack what it inherits
        picture = self._thumbnails.of(
            index.data(_LESSON),
            side_px=_PICTURE_PX,
            ratio=self._widget.devicePixelRatioF(),
            colour=cell.palette.color(QPalette.ColorRole.Text),
        )
        cell.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
        cell.decorationSize = QSize(_PICTURE_PX, _PICTURE_PX)
        cell.icon = QIcon(picture)


class HandDialog(QDialog):
    """Shows the lessons by what they are, and does to them what the person wants."""

    def __init__(
        self, teaching: Teaching, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("handDialog")
        self.setWindowTitle(self.tr("Your hand"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._teaching = teaching
        self._settings = settings
        self._make_head()
        self._make_pictures()
        self._make_buttons()
        self._make_reader()
        self.messages = MessageBar(self._stack)
        self.messages.setObjectName("handMessage")
        self._lay_out()
        teaching.changed.connect(self._show_lessons)
        teaching.failed.connect(self.messages.problem)
        self._show_lessons()
        resize_on_screen(self, *_SIZE)

    def _make_head(self) -> None:
        self._words = QLabel(
            self.tr(
                "When a digit is read wrongly, press the key of the right one, or click its bar. "
                "Inkdigit keeps the drawing here, on this computer, and reads drawings like it "
                "your way."
            )
        )
        self._words.setWordWrap(True)
        self._on = QCheckBox(self.tr("&Read by what you taught"))
        self._on.setObjectName("handOn")
        self._on.toggled.connect(self._teaching.set_on)
        self._count = QLabel()
        self._count.setObjectName("handCount")
        self._count.setForegroundRole(QPalette.ColorRole.PlaceholderText)

    def _make_pictures(self) -> None:
        self.pictures = QListWidget()
        self.pictures.setItemDelegate(_Pictures(self.pictures))
        self.pictures.setObjectName("handPictures")
        self.pictures.setAccessibleName(self.tr("What you taught"))
        self.pictures.setViewMode(QListView.ViewMode.IconMode)
        self.pictures.setMovement(QListView.Movement.Static)
        self.pictures.setResizeMode(QListView.ResizeMode.Adjust)
        self.pictures.setUniformItemSizes(True)
        self.pictures.setIconSize(QSize(_PICTURE_PX, _PICTURE_PX))
        self.pictures.setGridSize(QSize(*_CELL_PX))
        self.pictures.setFrameShape(QFrame.Shape.NoFrame)
        self.pictures.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.pictures.itemSelectionChanged.connect(self._enable)
        self._empty = QLabel(self.tr("Nothing yet."))
        self._empty.setObjectName("handEmpty")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._stack = QStackedWidget()
        self._stack.setContentsMargins(12, 12, 6, 6)
        self._stack.setBackgroundRole(QPalette.ColorRole.Base)
        self._stack.setAutoFillBackground(True)
        self._stack.addWidget(self.pictures)
        self._stack.addWidget(self._empty)

    def _make_buttons(self) -> None:
        self._forget = self._button("handForget", self.tr("&Forget"), self._forget_selected)
        self._forget_all = self._button("handForgetAll", self.tr("Forget &all…"), self._ask)
        self._undo = self._button("handUndo", self.tr("&Undo"), self._take_back)
        self._import = self._button("handImport", self.tr("&Import…"), self._choose_import)
        self._export = self._button("handExport", self.tr("&Export…"), self._choose_export)
        self._close = self._button("handClose", self.tr("&Close"), self.close)
        self._close.setDefault(True)
        for keys, button in (
            (QKeySequence(Qt.Key.Key_Delete), self._forget),
            (QKeySequence(QKeySequence.StandardKey.Undo), self._undo),
        ):
            QShortcut(keys, self, button.click)

    def _make_reader(self) -> None:
        self.reader = ExamplesReader(self)
        self._progress = ReadingProgress("hand")
        self._progress.hide()
        self._progress.stopped.connect(self.reader.requestInterruption)
        self.reader.progressed.connect(self._progress.show_step)
        self.reader.examples_read.connect(self._take)
        self.reader.failed.connect(self._tell_failure)
        self.reader.finished.connect(self._end_import)
        self.finished.connect(self.reader.stop)

    def _button(self, name: str, text: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: do())
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._on, 1)
        head.addWidget(self._count)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self._forget, self._forget_all, self._undo):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for button in (self._import, self._export, self._close):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(14)
        layout.addWidget(self._words)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._progress)
        layout.addLayout(buttons)

    def _show_lessons(self) -> None:
        lessons = sorted(self._teaching.lessons, key=lambda lesson: (lesson.label, lesson.id))
        self.pictures.clear()
        for lesson in lessons:
            item = QListWidgetItem(self._name(lesson.label), self.pictures)
            item.setData(_LESSON, lesson)
        self._on.setChecked(self._teaching.is_on)
        self._count.setText(self.tr("%n drawing(s)", "", len(lessons)))
        self._stack.setCurrentWidget(self.pictures if lessons else self._empty)
        self._enable()

    def _enable(self) -> None:
        some = bool(self._teaching.lessons)
        self._forget.setEnabled(bool(self.pictures.selectedItems()))
        self._forget_all.setEnabled(some)
        self._export.setEnabled(some)
        self._undo.setEnabled(self._teaching.can_undo)

    def _name(self, label: int) -> str:
        if label == NOT_A_DIGIT:
            return self.tr("not a digit")
        return self.locale().toString(label)

    def _take_back(self) -> None:
        """Undo the newest step, where the history began no new file since."""
        self._teaching.undo()
        self._enable()

    def _forget_selected(self) -> None:
        items = self.pictures.selectedItems()
        self._teaching.forget([item.data(_LESSON).id for item in items])

    def _ask(self) -> None:
        ask_before(
            self,
            "forgetAll",
            title=self.tr("Your hand"),
            question=self.tr("Forget all that you taught?"),
            more=self.tr("This can be undone until Inkdigit is closed."),
            answer=self.tr("Forget all"),
            do=self._forget_everything,
        )

    def _forget_everything(self) -> None:
        self._teaching.forget([lesson.id for lesson in self._teaching.lessons])

    def _choose_export(self) -> None:
        folder = self._folder(self.tr("Export into a folder"))
        if folder is not None:
            self.export_to(folder)

    def _choose_import(self) -> None:
        folder = self._folder(self.tr("Import from a folder"))
        if folder is not None:
            self.import_from(folder)

    def _folder(self, title: str) -> Path | None:
        chosen = QFileDialog.getExistingDirectory(self, title, self._settings.last_folder)
        if not chosen:
            return None
        self._settings.last_folder = chosen
        return Path(chosen)

    def export_to(self, folder: Path) -> None:
        """Write each drawing that was taught into a file of its own in a folder."""
        examples = [lesson.example for lesson in self._teaching.lessons if not lesson.ink.is_empty]
        try:
            with wait_cursor():
                count = write_examples(examples, folder)
        except (OSError, ValueError) as error:
            self.messages.problem(
                self.tr("Not all was exported: {reason}").format(reason=in_our_words(str(error)))
            )
        else:
            self.messages.note(self.tr("Exported %n drawing(s).", "", count))

    def import_from(self, folder: Path) -> None:
        """Take all drawings of a folder as taught, or none, once they are read."""
        self._import.setEnabled(False)
        self._progress.begin()
        self._progress.show()
        self.reader.read(folder)

    def _take(self, lessons: list[NewLesson]) -> None:
        is_closed = not self.isVisible()  # since they were read
        if not is_closed and self._teaching.add(lessons):
            self.messages.note(self.tr("Imported %n drawing(s).", "", len(lessons)))

    def _tell_failure(self, reason: str) -> None:
        self.messages.problem(
            self.tr("Nothing was imported: {reason}").format(reason=in_our_words(reason))
        )

    def _end_import(self) -> None:
        self._import.setEnabled(True)
        self._progress.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take away what is told, before the dialog, on Escape."""
        if not self.messages.clears_on(event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self._show_lessons()
        super().changeEvent(event)
