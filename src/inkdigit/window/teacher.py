"""Joins what the person corrects to what the reader learns."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from inkdigit.history.entry import Entry
from inkdigit.history.taught import TaughtStore
from inkdigit.ink import Ink
from inkdigit.reading.reading import NOT_A_DIGIT
from inkdigit.window.answer_pane import AnswerPane
from inkdigit.window.dialogs import show_once
from inkdigit.window.label_menu import LabelMenu
from inkdigit.window.session import Session
from inkdigit.window.settings import Settings
from inkdigit.window.teaching import Teaching
from inkdigit.window.worker import PredictionWorker


class Teacher(QObject):
    """Takes corrections by key, by menu and by a click on a bar, and tells of them in the pane."""

    def __init__(
        self,
        store: TaughtStore,
        *,
        settings: Settings,
        session: Session,
        worker: PredictionWorker,
        pane: AnswerPane,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._settings = settings
        self._session = session
        self._worker = worker
        self._pane = pane
        self._window = window
        self.teaching = Teaching(store, is_on=settings.flag("hand", default=True), parent=self)
        self.menu = LabelMenu(self.tr("This &is"), window)
        self.menu.chosen.connect(self.teach)
        pane.chart.row_chosen.connect(self.teach)
        self.teaching.failed.connect(pane.messages.problem)
        self.teaching.changed.connect(self._changed)
        worker.learn(self.teaching.heard)

    def teach(self, label: int) -> None:
        """Take the digit chosen for this label, 0 to 9 or NOT_A_DIGIT, from now on."""
        ink = self._session.chosen_ink
        if ink.is_empty:
            self._pane.messages.note(self.tr("Draw a digit first, then say which one it is."))
        else:
            self._teach(ink, label)

    def correct(self, entry: Entry, label: int) -> None:
        """Put an entry of the history on the canvas and take it, one digit, for this label.

        One whose drawing is damaged teaches nothing.
        """
        self._session.open_entry(entry)
        if not entry.ink.is_empty:
            self._teach(entry.ink, label)

    def show(self) -> None:
        """Open the page of what was taught."""
        from inkdigit.window.hand_dialog import HandDialog

        show_once(
            self._window,
            HandDialog,
            lambda: HandDialog(self.teaching, self._settings, self._window),
        )

    def _teach(self, ink: Ink, label: int) -> None:
        if self.teaching.teach(ink, label):
            self._pane.messages.offer(
                self._learned(label), action=self.tr("Undo"), do=self.teaching.undo
            )

    def _learned(self, label: int) -> str:
        if label == NOT_A_DIGIT:
            return self.tr("Learned: this is not a digit.")
        return self.tr("Learned: this is a {digit}.").format(
            digit=self._window.locale().toString(label)
        )

    def _changed(self) -> None:
        self._pane.messages.clear()  # its button would take back another step
        self._settings.set_flag("hand", self.teaching.is_on)
        self._worker.learn(self.teaching.heard)
        self._session.read_again()
