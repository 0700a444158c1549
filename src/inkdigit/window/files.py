"""Files in and out of the window: dialogs, drops and the clipboard."""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from inkdigit.history.errors import HistoryError
from inkdigit.history.store import Store
from inkdigit.ink.stroke import Ink
from inkdigit.reading.files import INK_SUFFIXES, PICTURE_SUFFIXES, is_tiff
from inkdigit.window.documents import DocumentError, save_document, save_ink
from inkdigit.window.saving import ask_to_save
from inkdigit.window.settings import Settings
from inkdigit.window.wait_cursor import wait_cursor

_PNG_SIDE_PX = 1024
_PNG_QUALITY = 90
"""A picture that was pasted is packed for a moment only: at the quickest."""


class Files(QObject):
    """Asks which file, then opens or saves it. What goes wrong is told by `problem`."""

    opened = Signal(object)
    """A Path, or the bytes of a picture, that the person wants to see."""
    many_opened = Signal(list)
    """Paths of files and folders that the person wants to have read."""
    told = Signal(str)
    """Something went well."""
    problem = Signal(str)
    """Something did not."""

    def __init__(
        self, window: QWidget, *, settings: Settings, store: Store, ink: Callable[[], Ink]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._store = store
        self._ink = ink

    def open(self) -> None:
        """Ask for a picture or ink file and open it."""
        patterns = " ".join(f"*{suffix}" for suffix in sorted(INK_SUFFIXES | PICTURE_SUFFIXES))
        chosen, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open a picture or ink"),
            self._settings.last_folder,
            self.tr("Pictures and ink ({patterns});;All files (*)").format(patterns=patterns),
        )
        if chosen:
            path = Path(chosen)
            self._settings.last_folder = str(path.parent)
            self.open_paths([path])

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open a file, or all of several files, folders and pages."""
        if len(paths) == 1 and is_sheet(paths[0]):
            self.opened.emit(paths[0])
        elif paths:
            self.many_opened.emit(list(paths))

    def open_folder(self) -> None:
        """Ask for a folder and read what is in it."""
        chosen = QFileDialog.getExistingDirectory(
            self._window, self.tr("Open a folder"), self._settings.last_folder
        )
        if chosen:
            self._settings.last_folder = chosen
            self.many_opened.emit([Path(chosen)])

    def save_ink(self) -> None:
        """Ask where to, and save the ink as InkML."""
        self._save(self.tr("Save ink"), ".inkml", lambda path: save_ink(path, self._ink()))

    def save_svg(self) -> None:
        """Ask where to, and save the ink as SVG."""
        from inkdigit.ink.svg import write_svg

        self._save(
            self.tr("Save as SVG"),
            ".svg",
            lambda path: save_document(path, write_svg(self._ink())),
        )

    def save_png(self) -> None:
        """Ask where to, and save the ink as a PNG picture."""
        from inkdigit.window.ink_painter import render_png

        self._save(
            self.tr("Save as PNG"),
            ".png",
            lambda path: save_document(path, render_png(self._ink(), _PNG_SIDE_PX)),
        )

    def export_history(self) -> None:
        """Ask where to, and write the whole history as CSV."""
        ask_to_save(
            self._window,
            self.tr("Export history"),
            stem=self.tr("history"),
            kinds={".csv": "CSV"},
            settings=self._settings,
            save=self._export_history,
        )

    def _export_history(self, path: Path) -> None:
        from inkdigit.history.export import write_csv

        try:
            with wait_cursor():
                table = io.StringIO(newline="")
                count = write_csv(self._store.entries(), table)
                save_document(path, table.getvalue().encode("ascii"))
        except (HistoryError, DocumentError) as error:
            self.problem.emit(str(error))
        else:
            self.told.emit(
                self.tr("Saved %n drawing(s) in “{name}”.", "", count).format(name=path.name)
            )

    def paste(self) -> None:
        """Open what the clipboard holds: a picture, or a copied file."""
        if not self.take(QGuiApplication.clipboard().mimeData()):
            self.problem.emit(self.tr("The clipboard holds no picture and no file to open."))

    def take(self, data: QMimeData) -> bool:
        """Open what was dropped or pasted; False where there is nothing to open."""
        paths = [Path(name) for url in data.urls() if (name := url.toLocalFile())]
        if paths:
            self.open_paths(paths)
            return True
        image = data.imageData()
        if isinstance(image, QImage) and not image.isNull():
            self.opened.emit(_png_of(image))
            return True
        return False

    @staticmethod
    def takes(data: QMimeData) -> bool:
        """Whether dropped data may be something to open."""
        return data.hasImage() or any(url.isLocalFile() for url in data.urls())

    def _save(self, title: str, suffix: str, write: Callable[[Path], None]) -> None:
        def save(path: Path) -> None:
            try:
                write(path)
            except DocumentError as error:
                self.problem.emit(str(error))
            else:
                self.told.emit(self.tr("Saved “{name}”.").format(name=path.name))

        ask_to_save(
            self._window,
            title,
            stem=self.tr("digit"),
            kinds={suffix: suffix[1:].upper()},
            settings=self._settings,
            save=save,
        )


def is_sheet(path: Path) -> bool:
    """Whether a path is to be opened on the canvas: it is neither a folder nor has it pages."""
    if os.path.isdir(path):
        return False
    if not is_tiff(path):
        return True
    from inkdigit.reading.pictures import has_pages  # Pillow takes its time

    return not has_pages(path)


def _png_of(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG", _PNG_QUALITY)  # type: ignore[call-overload]  # PySide's stub wants bytes, Qt a str
    return bytes(buffer.data().data())
