"""How far the reading of many files is: words, a bar, and a button that stops it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

_BAR_PX = (140, 6)


class ReadingProgress(QWidget):
    """Tells how far it is from `begin` to `end`, and then what came of it.

    `name` begins the object names of its parts.
    """

    stopped = Signal()
    """The person wants no more read."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status = QLabel()
        self._status.setObjectName(f"{name}Status")
        self._bar = QProgressBar()
        self._bar.setObjectName(f"{name}Progress")
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(*_BAR_PX)
        self._stop = QPushButton(self.tr("&Stop"))
        self._stop.setObjectName(f"{name}Stop")
        self._stop.setAutoDefault(False)
        self._stop.clicked.connect(self.stopped)
        shape = self._stop.sizePolicy()
        shape.setRetainSizeWhenHidden(True)  # what is below stays where it is
        self._stop.setSizePolicy(shape)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._status, 1)
        layout.addWidget(self._bar)
        layout.addWidget(self._stop)

    @property
    def words(self) -> str:
        """What it says."""
        return self._status.text()

    def begin(self) -> None:
        """Tell that files are looked for."""
        self._status.setText(self.tr("Looking for files…"))
        self._bar.setRange(0, 0)
        self._bar.show()
        self._stop.show()

    def show_step(self, read: int, total: int) -> None:
        """Tell how many files were read, and of how many, at least one."""
        self._bar.setRange(0, total if total > 1 else 0)  # one may have many pages
        self._bar.setValue(read)
        number = self.locale().toString
        words = self.tr("Reading {read} of {total}…")
        self._status.setText(words.format(read=number(read), total=number(total)))

    def end(self, words: str) -> None:
        """Tell what came of it."""
        self._status.setText(words)
        self._bar.hide()
        self._stop.hide()
