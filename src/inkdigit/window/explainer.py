"""Keeps the map of what the ink says beside the reading that is shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from inkdigit.ink.stroke import Ink
from inkdigit.reading.reading import Reading
from inkdigit.window.answer_pane import AnswerPane
from inkdigit.window.canvas import Canvas
from inkdigit.window.explanation import Explanation, Question
from inkdigit.window.ink_tint import InkTint, Tint
from inkdigit.window.worker import PredictionWorker

QUIET_MS = 60
"""A reading that stays so long is worth explaining; while one draws, the next comes before."""


class Explainer(QObject):
    """Asks the worker about the reading shown, and shows the map of the digit pointed at.

    The map is shown where the network's picture is, and on the strokes where that is asked for. If
    neither is, none is made. `ink` gives the ink that the reading shown is of, if it is of any.
    """

    def __init__(
        self,
        canvas: Canvas,
        pane: AnswerPane,
        worker: PredictionWorker,
        ink: Callable[[], Ink],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._worker = worker
        self._ink = ink
        self._tint = InkTint(canvas)
        self._reading: Reading | None = None
        self._explanation: Explanation | None = None
        self._shows_map = self._tints = False
        self._timer = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._timer.timeout.connect(self._ask)
        pane.reading_changed.connect(self._reading_changed)
        pane.chart.row_pointed.connect(self._show)
        worker.explained.connect(self._explained)

    @property
    def explanation(self) -> Explanation | None:
        """That of the reading shown, None until it is there."""
        return self._explanation

    def set_map_shown(self, shown: bool) -> None:
        """Say whether the network's picture is shown."""
        self._shows_map = shown
        self._want()

    def set_tinting(self, tints: bool) -> None:
        """Say whether the strokes on the canvas take the colours of the map."""
        self._tints = tints
        self._want()
        self._show()

    def _want(self) -> None:
        is_wanted = self._shows_map or self._tints
        if is_wanted and self._reading is not None and self._explanation is None:
            self._timer.start()
        elif not is_wanted or self._reading is None:
            self._timer.stop()

    def _reading_changed(self, reading: Reading | None) -> None:
        self._reading = reading
        if self._explanation is not None:
            self._explanation = None
            self._show()
        self._want()

    def _ask(self) -> None:
        if self._reading is not None:
            self._worker.explain(Question(self._reading, self._ink()))

    def _explained(self, explanation: Explanation) -> None:
        if explanation.reading is self._reading:
            self._explanation = explanation
            self._show()

    def _show(self) -> None:
        found = self._explanation
        if found is None:
            self._pane.show_heat(None)
            self._tint.drop()
            return
        pointed = self._pane.chart.pointed_row
        label = found.reading.best if pointed is None else pointed
        self._pane.show_heat(found.attribution, label)
        if found.ink is not None and self._tints:
            heat, frame = found.attribution.maps[label], found.reading.image
            self._tint.show_tint(Tint.of(found.ink, heat=heat, frame=frame))
        else:
            self._tint.drop()
