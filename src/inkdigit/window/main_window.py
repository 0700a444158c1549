"""The window: the canvas, the answer and the history side by side."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
)
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QSplitter

from inkdigit.history.store import Store
from inkdigit.window.actions import Actions
from inkdigit.window.answer_pane import AnswerPane
from inkdigit.window.canvas import Canvas
from inkdigit.window.canvas_interaction import Tool
from inkdigit.window.dialogs import resize_on_screen, show_once
from inkdigit.window.explainer import Explainer
from inkdigit.window.files import Files
from inkdigit.window.folders import log_folder
from inkdigit.window.history_pane import HistoryPane
from inkdigit.window.language_menu import LanguageMenu
from inkdigit.window.menus import ToolBar, fill_menu_bar
from inkdigit.window.message_bar import MessageBar
from inkdigit.window.reasons import in_our_words
from inkdigit.window.recorder import Recorder
from inkdigit.window.session import Session
from inkdigit.window.settings import PEN_WIDTHS_PX, Settings
from inkdigit.window.status_bar import StatusBar
from inkdigit.window.teacher import Teacher
from inkdigit.window.theme import Theme, apply_theme
from inkdigit.window.worker import PredictionWorker

_WIDTH_STEP_PX = 2
_SMALLEST = (760, 520)
_USUAL = (1180, 760)
_NARROWEST_CANVAS = 300
_USUAL_PANES = [620, 296, 264]


class MainWindow(QMainWindow):
    """Puts the parts together and the commands to the parts. `worker` is started by the caller."""

    language_chosen = Signal(str)
    """The person wants another language: its code, or SYSTEM."""

    def __init__(self, *, settings: Settings, store: Store, worker: PredictionWorker) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle("Inkdigit")
        self.setAcceptDrops(True)
        self.setMinimumSize(*_SMALLEST)
        self._settings = settings
        self._store = store
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._application = application
        apply_theme(application, settings.theme)

        self.worker = worker
        self.canvas = Canvas()
        self.answer_pane = AnswerPane()
        self.history = HistoryPane(store)
        self.messages = MessageBar(self.canvas)
        self.status = StatusBar()
        self.actions_ = Actions(self)
        self.session = Session(
            self.canvas,
            self.answer_pane,
            worker,
            Recorder(store, written=self.history.show_entry, failed=self.messages.problem),
            self,
        )
        self.explainer = Explainer(
            self.canvas, self.answer_pane, worker, lambda: self.session.chosen_ink, self
        )
        self.teacher = Teacher(
            store.taught,
            settings=settings,
            session=self.session,
            worker=worker,
            pane=self.answer_pane,
            window=self,
        )
        self.files = Files(self, settings=settings, store=store, ink=self.canvas.ink)

        self.tools = ToolBar(self.actions_)
        self.languages = LanguageMenu(settings.language, self)
        self._lay_out()
        self._connect()
        self._restore()
        if store.notice:
            self.messages.problem(store.notice)
        self.canvas.setFocus()

    def open(self, *paths: Path) -> None:
        """Open an ink or picture file, or list what several files and folders say."""
        self.files.open_paths(paths)

    def take_over(self, other: MainWindow) -> None:
        """Go on with the sheet of a window that was left, and with what can be undone there."""
        self.history.take_over(other.history)
        self.teacher.teaching.take_over(other.teacher.teaching)
        self.session.take_over(other.session)

    def leave(self) -> None:
        """Keep the drawing, remember the window, and wait for the worker."""
        for dialog in self.findChildren(QDialog):
            dialog.close()
        self.session.close()
        self._remember()

    def _lay_out(self) -> None:
        labels = self.teacher.menu
        fill_menu_bar(self.menuBar(), self.actions_, labels=labels, languages=self.languages)
        labels.add_keys_to(self.canvas)
        self.addToolBar(self.tools)
        self.setStatusBar(self.status)
        self.addActions(self.actions_.all())

        self.panes = QSplitter()
        self.panes.setObjectName("panes")
        self._set_panes_up()
        self.canvas.setMinimumWidth(_NARROWEST_CANVAS)
        for index, pane in enumerate((self.canvas, self.answer_pane, self.history)):
            self.panes.addWidget(pane)
            self.panes.setStretchFactor(index, 1 if index == 0 else 0)
        self.panes.setSizes(_USUAL_PANES)

        self.setCentralWidget(self.panes)

    def _set_panes_up(self) -> None:
        """Have the panes side by side, however they were remembered: a state holds this too."""
        self.panes.setOrientation(Qt.Orientation.Horizontal)
        self.panes.setHandleWidth(1)
        self.panes.setChildrenCollapsible(False)

    def _connect(self) -> None:
        do, canvas, session, files = self.actions_, self.canvas, self.session, self.files
        for action, command in (
            (do.open, files.open),
            (do.open_folder, files.open_folder),
            (do.save_ink, files.save_ink),
            (do.save_png, files.save_png),
            (do.save_svg, files.save_svg),
            (do.export, files.export_history),
            (do.quit, self.close),
            (do.undo, canvas.undo),
            (do.redo, canvas.redo),
            (do.clear, session.clear),
            (do.copy, self._copy),
            (do.paste, files.paste),
            (do.pen, partial(canvas.set_tool, Tool.PEN)),
            (do.eraser, partial(canvas.set_tool, Tool.ERASER)),
            (do.wintab, self._choose_wintab),
            (do.thinner, partial(self._widen, -_WIDTH_STEP_PX)),
            (do.thicker, partial(self._widen, _WIDTH_STEP_PX)),
            (do.practice, self._practise),
            (do.how_it_works, self._show_how_it_works),
            (do.hand, self.teacher.show),
            (do.shortcuts, self._show_shortcuts),
            (do.open_log, self._open_log),
            (do.about, self._show_about),
        ):
            self._on(action, command)
        for theme, action in do.themes.items():
            self._on(action, partial(self._choose_theme, theme))
        do.show_history.toggled.connect(self.history.setVisible)
        do.show_network.toggled.connect(self.answer_pane.set_network_shown)
        do.show_network.toggled.connect(self.explainer.set_map_shown)
        do.tint_ink.toggled.connect(self.explainer.set_tinting)
        self.tools.width_slider.valueChanged.connect(self._set_pen_width)
        self.languages.chosen.connect(self.language_chosen)

        canvas.undo_changed.connect(self._undo_changed)
        canvas.device_changed.connect(self.status.show_device)
        session.reading_shown.connect(self.status.show_reading)
        session.settled.connect(self.answer_pane.answer.announce)
        session.content_changed.connect(self._content_changed)
        session.problem.connect(self.messages.problem)
        session.network_missing.connect(self._network_missing)
        for opened in (files.opened, files.many_opened):
            opened.connect(self.messages.clear)  # what was told of a file before is past
        files.opened.connect(session.open)
        files.many_opened.connect(self._list_readings)
        files.told.connect(self.messages.note)
        files.problem.connect(self.messages.problem)
        self.history.entry_activated.connect(session.open_entry)
        self.history.entry_corrected.connect(self.teacher.correct)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._system_theme_changed)
        self._undo_changed(False, False)
        self._content_changed()

    @staticmethod
    def _on(action: QAction, command: Callable[[], object]) -> None:
        action.triggered.connect(lambda _checked=False: command())

    def _restore(self) -> None:
        settings = self._settings
        if not self.restoreGeometry(settings.shape("geometry")):
            resize_on_screen(self, *_USUAL)
        self.panes.restoreState(settings.shape("panes"))
        self._set_panes_up()
        self.actions_.themes[settings.theme].setChecked(True)
        self.actions_.wintab.setChecked(settings.wintab)
        self.actions_.dress(self.palette())
        self.actions_.show_history.setChecked(settings.flag("history", default=True))
        self.actions_.show_network.setChecked(settings.flag("network", default=True))
        self.answer_pane.set_network_shown(self.actions_.show_network.isChecked())
        self.actions_.tint_ink.setChecked(settings.flag("tint", default=False))
        self.history.setVisible(self.actions_.show_history.isChecked())
        self.tools.width_slider.setValue(settings.pen_width_px)
        self._set_pen_width(settings.pen_width_px)

    def _remember(self) -> None:
        settings = self._settings
        settings.set_shape("geometry", self.saveGeometry())
        settings.set_shape("panes", self.panes.saveState())
        settings.set_flag("history", self.actions_.show_history.isChecked())
        settings.set_flag("network", self.actions_.show_network.isChecked())
        settings.set_flag("tint", self.actions_.tint_ink.isChecked())
        settings.save()

    def _set_pen_width(self, width_px: int) -> None:
        self.canvas.set_pen_width(width_px)
        self._settings.pen_width_px = width_px

    def _widen(self, step_px: int) -> None:
        slider = self.tools.width_slider
        thinnest, thickest = PEN_WIDTHS_PX
        slider.setValue(min(max(slider.value() + step_px, thinnest), thickest))

    def _choose_theme(self, theme: Theme) -> None:
        self._settings.theme = theme
        apply_theme(self._application, theme)

    def _choose_wintab(self) -> None:
        from inkdigit.window.wintab import set_wintab

        action = self.actions_.wintab
        wanted = action.isChecked()
        if set_wintab(wanted) != wanted:
            action.setChecked(False)
            self.messages.problem(self.tr("No tablet driver here speaks WinTab."))
        self._settings.wintab = action.isChecked()

    def _system_theme_changed(self) -> None:
        if self._settings.theme is Theme.SYSTEM:
            apply_theme(self._application, Theme.SYSTEM)

    def _undo_changed(self, can_undo: bool, can_redo: bool) -> None:
        self.actions_.undo.setEnabled(can_undo)
        self.actions_.redo.setEnabled(can_redo)

    def _content_changed(self) -> None:
        has_ink = not self.canvas.ink().is_empty
        for action in (self.actions_.save_ink, self.actions_.save_png, self.actions_.save_svg):
            action.setEnabled(has_ink)
        self.actions_.clear.setEnabled(self.session.has_content)
        self.actions_.copy.setEnabled(self.session.reading is not None)

    def _network_missing(self, reason: str) -> None:
        self.messages.problem(
            self.tr("Digits cannot be read. {reason} Drawing and the history still work.").format(
                reason=in_our_words(reason)
            )
        )

    def _copy(self) -> None:
        answer = self.session.answer()
        text = answer.text or self.tr("not a digit")
        QGuiApplication.clipboard().setText(text)
        self.messages.note(self.tr("Copied “{text}”.").format(text=text.replace("\n", " ")))

    def _list_readings(self, paths: list[Path]) -> None:
        from inkdigit.window.files_reader import taught_reader
        from inkdigit.window.results_dialog import ResultsDialog

        load = partial(taught_reader, self.teacher.teaching.heard)
        dialog = ResultsDialog(paths, settings=self._settings, load=load, parent=self)
        dialog.opened.connect(self.session.open)
        dialog.show()

    def _practise(self) -> None:
        from inkdigit.window.practice_dialog import PracticeDialog

        def make() -> QDialog:
            return PracticeDialog(
                self._store.practice,
                lambda: self.worker.reader,
                pen_width_px=self._settings.pen_width_px,
                parent=self,
            )

        show_once(self, PracticeDialog, make)

    def _show_how_it_works(self) -> None:
        from inkdigit.window.how_it_works import HowItWorksDialog

        def make() -> QDialog:
            pane = self.answer_pane
            dialog = HowItWorksDialog(pane.reading, lambda: self.session.chosen_ink, self)
            pane.reading_changed.connect(dialog.show_reading)
            return dialog

        show_once(self, HowItWorksDialog, make)

    def _show_shortcuts(self) -> None:
        from inkdigit.window.help_dialogs import ShortcutsDialog

        show_once(self, ShortcutsDialog, lambda: ShortcutsDialog(self.actions_, self))

    def _show_about(self) -> None:
        from inkdigit.window.help_dialogs import AboutDialog

        show_once(self, AboutDialog, lambda: AboutDialog(self))

    def _open_log(self) -> None:
        folder = log_folder()
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self.messages.note(self.tr("The log is in {folder}").format(folder=folder))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take pictures and files."""
        if Files.takes(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what is dropped."""
        if self.files.take(event.mimeData()):
            event.acceptProposedAction()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self.actions_.dress(self.palette())
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take away what is told over the panes, on Escape."""
        bars = (self.messages, self.answer_pane.messages, self.history.messages)
        cleared = [bar.clears_on(event) for bar in bars]
        if not any(cleared):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave the window in good order."""
        self.leave()
        super().closeEvent(event)
