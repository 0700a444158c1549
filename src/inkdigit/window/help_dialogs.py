"""Help: the keyboard shortcuts, and what the program is made of."""

from __future__ import annotations

import platform
from importlib import metadata
from pathlib import Path

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QFontDatabase, QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from inkdigit import __version__
from inkdigit.resources import licences_folder
from inkdigit.window.actions import Actions, plain_words
from inkdigit.window.dialogs import resize_on_screen
from inkdigit.window.languages import left_to_right

_LIBRARIES = (
    ("numpy", "numpy", "BSD-3-Clause"),
    ("Pillow", "Pillow", "MIT-CMU"),
    ("LiteRT", "ai-edge-litert", "Apache-2.0"),
)


class HelpDialog(QDialog):
    """A dialog with something to read and a button to close it."""

    def __init__(self, title: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.body = QVBoxLayout()
        self.body.setSpacing(16)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addLayout(self.body, 1)
        layout.addWidget(buttons)

    def add_page(self, page: QWidget) -> QScrollArea:
        """Add what may be higher than the window; the keys scroll it from the beginning."""
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        self.body.addWidget(area)
        area.setFocus()
        return area


class ShortcutsDialog(HelpDialog):
    """All keys of the window and of the canvas."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__("", "shortcutsDialog", parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        form = QFormLayout()
        form.setHorizontalSpacing(32)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        for action in actions.all():
            keys = self.locale().createSeparatedList(
                [
                    left_to_right(key.toString(QKeySequence.SequenceFormat.NativeText))
                    for key in action.shortcuts()
                ]
            )
            if keys:
                form.addRow(plain_words(action.text()), QLabel(keys))
        for what, keys in (
            (self.tr("Move the pen on the canvas"), self.tr("Arrow keys")),
            (self.tr("Put the pen down, lift it"), self.tr("Space")),
            (self.tr("Go along the digits of a number, from a mark"), self.tr("Arrow keys")),
            (self.tr("Give up the stroke being drawn"), self.tr("Esc")),
            (self.tr("Close a message"), self.tr("Esc")),
            (self.tr("Teach which digit the drawing is"), self.tr("0 to 9")),
            (self.tr("Teach that the drawing is not a digit"), self.tr("-")),
            (self.tr("Erase with the mouse"), self.tr("Right button")),
        ):
            form.addRow(what, QLabel(keys))
        page = QWidget()
        page.setLayout(form)
        area = self.add_page(page)
        area.setMinimumWidth(page.sizeHint().width() + 24)
        resize_on_screen(self, max(440, self.sizeHint().width()), 640)


class AboutDialog(HelpDialog):
    """Versions and licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "aboutDialog", parent)
        self.setWindowTitle(self.tr("About Inkdigit"))
        name = QLabel(self.tr("Inkdigit {version}").format(version=__version__))
        font = name.font()
        font.setPointSizeF(font.pointSizeF() * 1.7)
        font.setBold(True)
        name.setFont(font)
        self.body.addWidget(name, 0, Qt.AlignmentFlag.AlignLeft)  # where the words begin
        words = QLabel(
            self.tr(
                "Draw a digit and see at once which one it is, and how sure the program is. "
                "Nothing you draw leaves this computer."
            )
        )
        words.setWordWrap(True)
        self.body.addWidget(words)

        form = QFormLayout()
        form.setHorizontalSpacing(24)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        form.addRow("Inkdigit", _selectable(self.tr("{version} · MIT").format(version=__version__)))
        form.addRow("Qt, PySide6", _selectable(f"{qVersion()} · LGPL-3.0"))
        for label, package, licence in _LIBRARIES:
            form.addRow(label, _selectable(f"{_version(package)} · {licence}"))
        form.addRow("Python", _selectable(f"{platform.python_version()} · PSF-2.0"))
        self.body.addLayout(form)

        data = QLabel(
            self.tr(
                "The networks were trained on MNIST (LeCun et al. 1998), EMNIST (Cohen et al. "
                "2017) and the pen-based digits of UCI (Alimoglu & Alpaydin 1996, CC BY 4.0)."
            )
        )
        data.setWordWrap(True)
        self.body.addWidget(data)
        if licences_folder().is_dir():
            licences = QPushButton(self.tr("&Licences…"))
            licences.setObjectName("licences")
            licences.clicked.connect(lambda: LicencesDialog(licences_folder(), self).show())
            self.body.addWidget(licences, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        self.resize(460, self.sizeHint().height())


class LicencesDialog(HelpDialog):
    """The licence texts in a folder, one file for each work, to choose from by name."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__("", "licencesDialog", parent)
        self.setWindowTitle(self.tr("Licences"))
        works = QComboBox()
        works.setObjectName("works")
        works.setAccessibleName(self.tr("Part of the program"))
        text = QPlainTextEdit()
        text.setObjectName("licenceText")
        text.setAccessibleName(self.tr("Licence"))
        text.setReadOnly(True)
        text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        for file in sorted(folder.glob("*.txt")):
            works.addItem(file.stem, file)
        works.currentIndexChanged.connect(lambda: text.setPlainText(_read(works.currentData())))
        text.setPlainText(_read(works.currentData()))
        self.body.addWidget(works)
        self.body.addWidget(text, 1)
        resize_on_screen(self, 720, 560)


def _read(file: Path | None) -> str:
    try:
        return file.read_text("utf-8", errors="replace") if file else ""
    except OSError as error:
        return str(error)


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "–"


def _selectable(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
