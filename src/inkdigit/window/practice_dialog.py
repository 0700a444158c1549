"""Practice: the program asks for a digit or a number, and shows how yours was read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from random import Random

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFont,
    QKeyEvent,
    QKeySequence,
    QPalette,
    QShortcut,
)
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from inkdigit.history import Deletion, HistoryError, PracticeStore, Trial
from inkdigit.ink.stroke import Ink
from inkdigit.reading.numbers import NumberReading
from inkdigit.window.canvas import Canvas
from inkdigit.window.canvas_interaction import Device
from inkdigit.window.dialogs import resize_on_screen
from inkdigit.window.key_pen import PEN_KEYS
from inkdigit.window.message_bar import MessageBar
from inkdigit.window.percent import percent
from inkdigit.window.practice_charts import DigitResults, SittingsChart
from inkdigit.window.practice_plan import next_task, results_of, sittings_of, trials_of
from inkdigit.window.practice_reader import PracticeReader, ReadsNumbers
from inkdigit.window.question import ask_before
from inkdigit.window.reasons import in_our_words
from inkdigit.window.undo_steps import UndoSteps

PAUSE_MS = 1200
"""After this long without drawing, what was drawn is read; drawn by keyboard it waits for Enter."""

_TASK_PX = 60


class PracticeDialog(QDialog):
    """Asks, reads, and keeps the results in `store`. `reader` gives None while there is none.

    Results that could not be kept are tried again with the next.
    """

    def __init__(
        self,
        store: PracticeStore,
        reader: Callable[[], ReadsNumbers | None],
        *,
        pen_width_px: float,
        random: Random | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("practiceDialog")
        self.setWindowTitle(self.tr("Practice"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._store = store
        self._current_reader = reader
        self._random = random or Random()
        self._trials: list[Trial] = []
        self._unkept: list[Trial] = []
        self._deletions = UndoSteps[Deletion](lambda: store.replacements)
        self._task = ""

        self.canvas = Canvas()
        self.canvas.setObjectName("practiceCanvas")
        self.canvas.set_pen_width(pen_width_px)
        self.canvas.set_invitation("")  # the task is said above
        self.canvas.installEventFilter(self)
        QShortcut(QKeySequence.StandardKey.Undo, self, self.canvas.undo)
        QShortcut(QKeySequence.StandardKey.Redo, self, self.canvas.redo)
        self.canvas.ink_changed.connect(self._ink_changed)
        self.canvas.stroke_finished.connect(self._stroke_ended)
        self.canvas.stroke_cancelled.connect(self._stroke_ended)
        self.messages = MessageBar(self.canvas)
        self.messages.setObjectName("practiceMessage")
        self.reader = PracticeReader(self)
        self.reader.answered.connect(self._answered)
        self.reader.failed.connect(self._failed)
        self.finished.connect(self.reader.stop)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.setObjectName("practicePause")
        self._pause.timeout.connect(self.read)
        self._lay_out()
        self._load()
        self._ask()
        resize_on_screen(self, 860, 640)
        self.canvas.setFocus()

    @property
    def task(self) -> str:
        """What is asked for: a digit, or several."""
        return self._task

    @property
    def feedback(self) -> str:
        """What is said of what was drawn last."""
        return self._feedback.text()

    def read(self) -> None:
        """Have what is drawn read, keep how, and ask for the next; drawing on takes that back."""
        self._pause.stop()
        ink, reader = self.canvas.ink(), self._current_reader()
        if ink.is_empty:
            return
        if reader is None:
            self.messages.problem(self.tr("Digits cannot be read"))
            return
        self.reader.read(reader, ink)

    def skip(self) -> None:
        """Ask for something else."""
        self._ask()

    def _lay_out(self) -> None:
        self._kind = QComboBox()
        self._kind.setObjectName("practiceKind")
        self._kind.setAccessibleName(self.tr("What to practise"))
        self._kind.addItem(self.tr("Single digits"), False)
        self._kind.addItem(self.tr("Numbers"), True)
        self._kind.currentIndexChanged.connect(self._ask)
        title = QLabel(self.tr("Write"))
        title.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._asked = QLabel()
        self._asked.setObjectName("practiceTask")
        font = QFont(self.font())
        font.setPixelSize(_TASK_PX)
        font.setWeight(QFont.Weight.DemiBold)
        self._asked.setFont(font)
        self._feedback = QLabel(self.tr("It is read when you pause."))
        self._feedback.setObjectName("practiceFeedback")
        self._feedback.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._feedback.setWordWrap(True)

        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(title)
        head.addWidget(self._asked)
        head.addStretch(1)
        head.addWidget(self._kind, 0, Qt.AlignmentFlag.AlignVCenter)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addLayout(head)
        left.addWidget(self.canvas, 1)
        left.addWidget(self._feedback)

        self.results = DigitResults()
        self.chart = SittingsChart()
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self._title(self.tr("How clear your digits are")))
        right.addWidget(self.results, 1)
        right.addSpacing(12)
        right.addWidget(self._title(self.tr("Read right, sitting by sitting")))
        right.addWidget(self.chart)

        columns = QHBoxLayout()
        columns.setSpacing(28)
        columns.addLayout(left, 5)
        columns.addLayout(right, 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 12, 20, 16)
        layout.setSpacing(14)
        layout.addLayout(columns, 1)
        layout.addWidget(self._make_buttons())
        QWidget.setTabOrder(self._kind, self.canvas)

    def _make_buttons(self) -> QDialogButtonBox:
        role = QDialogButtonBox.ButtonRole
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        read = buttons.addButton(self.tr("&Read it"), role.ActionRole)
        read.setObjectName("practiceRead")
        read.clicked.connect(self.read)
        skip = buttons.addButton(self.tr("&Skip"), role.ActionRole)
        skip.setObjectName("practiceSkip")
        skip.clicked.connect(self.skip)
        self._delete = buttons.addButton(self.tr("&Delete results…"), role.ResetRole)
        self._delete.setObjectName("practiceDelete")
        self._delete.clicked.connect(self._ask_to_delete)
        for button in buttons.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter reads
        return buttons

    def _title(self, text: str) -> QLabel:
        label = QLabel(text)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        label.setFont(font)
        return label

    def _load(self) -> None:
        try:
            self._trials = self._store.trials()
        except HistoryError as error:
            self.messages.problem(str(error))
        self._show_results()

    def _show_results(self) -> None:
        self.results.show_results(results_of(self._trials))
        self.chart.show_sittings(sittings_of(self._trials))
        self._delete.setEnabled(bool(self._trials))

    def _ask(self) -> None:
        self._pause.stop()
        self.canvas.set_ink(Ink(), undoable=False)
        numbers = bool(self._kind.currentData())
        self._task = next_task(
            results_of(self._trials), self._random, numbers=numbers, before=self._task
        )
        self._asked.setText(self._task)
        words = self.tr("Write {task}").format(task=self._task)
        self.canvas.setAccessibleName(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _say(self, task: str, reading: NumberReading, trials: list[Trial]) -> None:
        sure = percent(reading.confidence, self.locale())
        text = reading.text.replace("\n", " ") or self.tr("not a digit")
        if all(trial.is_right for trial in trials):
            words = self.tr("✓ {task} was read right · {sure} sure")
        else:
            words = self.tr("✗ {task} was read as {text} · {sure} sure")
        self._feedback.setText(words.format(task=task, text=text, sure=sure))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.feedback))

    def _answered(self, ink: Ink, reading: NumberReading) -> None:
        if ink != self.canvas.ink():
            return
        trials = trials_of(self._task, reading, now=datetime.now(UTC))
        self._say(self._task, reading, trials)
        self._trials += trials
        self._unkept += trials
        try:
            self._store.add(self._unkept)
        except HistoryError as error:
            self.messages.problem(str(error))
        else:
            self._unkept.clear()
        self._show_results()
        self._ask()

    def _failed(self, ink: Ink, reason: str) -> None:
        if ink == self.canvas.ink():
            words = self.tr("The drawing could not be read: {reason}")
            self.messages.problem(words.format(reason=in_our_words(reason)))

    def _ink_changed(self, ink: Ink) -> None:
        self._pause.stop()

    def _stroke_ended(self) -> None:
        if self.canvas.device is not Device.KEYBOARD:
            self._pause.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read on Enter; on Escape take away what is told, before the dialog."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.read()
        elif not self.messages.clears_on(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the keyboard's pen, which takes as long as it takes."""
        is_press = event.type() == QEvent.Type.KeyPress
        if is_press and isinstance(event, QKeyEvent) and event.key() in PEN_KEYS:
            self._pause.stop()
        return super().eventFilter(watched, event)

    def _ask_to_delete(self) -> None:
        ask_before(
            self,
            "deleteResults",
            title=self.tr("Delete results"),
            question=self.tr("Delete all results of practice?"),
            more=self.tr("This can be undone until this window is closed."),
            answer=self.tr("Delete all"),
            do=self._delete_all,
        )

    def _delete_all(self) -> None:
        try:
            self._deletions.add(self._store.clear())
        except HistoryError as error:
            self.messages.problem(str(error))
            return
        self._unkept.clear()
        self._load()
        self._offer_undo()

    def _offer_undo(self, reason: str = "") -> None:
        """Tell that results are deleted, or why they could not be brought back, with a button."""
        text = reason or self.tr("The results are deleted.")
        self.messages.problem(text, action=self.tr("Undo"), do=self._restore)

    def _restore(self) -> None:
        """Bring back what was deleted last, and offer the same for what was before."""
        if not self._deletions:
            return
        try:
            self._store.restore(self._deletions.newest)
        except HistoryError as error:
            if self._deletions:
                self._offer_undo(str(error))
            else:
                self.messages.problem(str(error))
            return
        self._deletions.drop_newest()
        self._load()
        if self._deletions:
            self._offer_undo()
