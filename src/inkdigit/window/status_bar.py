"""The quiet line below: what draws, and how fast it is read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from inkdigit.reading.reading import Reading
from inkdigit.window.pacer import Pacer
from inkdigit.window.percent import fixed

CALM_MS = 200
"""A time that changed more often could not be read."""


class StatusBar(QStatusBar):
    """Shows the pointing device and the time of the last reading."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusBar")
        self.setAccessibleName(self.tr("Status"))
        self.setSizeGripEnabled(False)
        self.setContentsMargins(12, 0, 12, 0)
        self._device = QLabel()
        self._device.setObjectName("deviceStatus")
        self._time = QLabel()
        self._time.setObjectName("timeStatus")
        self._time.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._figures = 0
        self._newest: Reading | None = None
        self._pacer = Pacer(self._tell_time, interval_ms=CALM_MS, parent=self)
        self.addWidget(self._device)
        self.addPermanentWidget(self._time)

    def show_device(self, device: str) -> None:
        """Show what draws, such as "tablet with pressure"."""
        self._device.setText(self.tr("Pen: {device}").format(device=device))

    def show_reading(self, reading: Reading | None) -> None:
        """Show how long a reading took, of many in a row now and then one."""
        self._newest = reading
        if reading is None:
            self._pacer.forget()
            self._time.clear()
        else:
            self._pacer.ask()

    def _tell_time(self) -> None:
        reading = self._newest
        if reading is None:
            return
        time = fixed(reading.elapsed_ms, self.locale(), decimals=1)
        if len(time) > self._figures:
            # Of a fixed size that only grows: a new time asks for no other layout of the window.
            self._figures = len(time)
            self._time.setText(self.tr("read in {time} ms").format(time="0" * len(time)))
            self._time.setFixedSize(self._time.sizeHint())
        self._time.setText(self.tr("read in {time} ms").format(time=time))
