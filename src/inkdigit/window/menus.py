"""The menu bar and the tool bar: where each command is found."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QLabel, QMenu, QMenuBar, QSizePolicy, QSlider, QToolBar, QWidget

from inkdigit.window.actions import Actions, plain_words
from inkdigit.window.settings import PEN_WIDTHS_PX

_ICON_PX = 20
_WITH_WORDS = Qt.ToolButtonStyle.ToolButtonTextBesideIcon

translate = QCoreApplication.translate


def fill_menu_bar(bar: QMenuBar, actions: Actions, *, labels: QMenu, languages: QMenu) -> None:
    """Put all commands into their menus, `labels` into Edit and `languages` into View."""
    _add_menu(
        bar,
        "fileMenu",
        translate("menus", "&File"),
        [
            [actions.open, actions.open_folder],
            [actions.save_ink, actions.save_png, actions.save_svg],
            [actions.export],
            [actions.quit],
        ],
    )
    edit = _add_menu(
        bar,
        "editMenu",
        translate("menus", "&Edit"),
        [
            [actions.undo, actions.redo],
            [actions.clear],
            [actions.copy, actions.paste],
            [actions.pen, actions.eraser, actions.thinner, actions.thicker, actions.wintab],
            [actions.hand],
        ],
    )
    edit.insertMenu(actions.hand, labels)
    view = _add_menu(
        bar,
        "viewMenu",
        translate("menus", "&View"),
        [
            list(actions.themes.values()),
            [actions.show_history, actions.show_network, actions.tint_ink],
        ],
    )
    view.addSeparator()
    view.addAction(actions.practice)
    view.addSeparator()
    view.addMenu(languages)
    _add_menu(
        bar,
        "helpMenu",
        translate("menus", "&Help"),
        [[actions.how_it_works, actions.shortcuts, actions.open_log], [actions.about]],
    )


def _add_menu(bar: QMenuBar, name: str, title: str, groups: list[list[QAction]]) -> QMenu:
    menu = QMenu(title, bar)
    menu.setObjectName(name)
    menu.setAccessibleName(plain_words(title))
    bar.addMenu(menu)
    for group in groups:
        if not menu.isEmpty():
            menu.addSeparator()
        menu.addActions(group)
    return menu


class ToolBar(QToolBar):
    """Pen, eraser, undo, redo, clear and the pen's width."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toolBar")
        self.setWindowTitle(self.tr("Tools"))
        self.setAccessibleName(self.tr("Tools"))
        self.setMovable(False)
        self.setIconSize(QSize(_ICON_PX, _ICON_PX))
        self.setToolButtonStyle(_WITH_WORDS)
        self._width_with_words = 0
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)

        self.addActions([actions.pen, actions.eraser])
        self.addSeparator()
        self.addActions([actions.undo, actions.redo])
        self.addSeparator()
        self.addAction(actions.clear)
        self.addSeparator()

        title = QLabel(self.tr("&Width"))
        title.setContentsMargins(6, 0, 6, 0)
        self.width_slider = QSlider(Qt.Orientation.Horizontal)
        self.width_slider.setObjectName("penWidth")
        self.width_slider.setAccessibleName(self.tr("Pen width"))
        self.width_slider.setToolTip(self.tr("Pen width"))
        self.width_slider.setRange(*PEN_WIDTHS_PX)
        self.width_slider.setPageStep(4)
        self.width_slider.setFixedWidth(96)
        self.width_slider.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        title.setBuddy(self.width_slider)
        self.addWidget(title)
        self.addWidget(self.width_slider)

        space = QWidget()
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(space)
        self.addAction(actions.show_history)

        for action in self.actions():
            button = self.widgetForAction(action)
            if button is not None and action.text():
                name = plain_words(action.text())
                button.setObjectName(f"{action.objectName()}Button")
                button.setAccessibleName(name)
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the words where they have no room: no tool may be missing."""
        super().resizeEvent(event)
        if self.toolButtonStyle() == _WITH_WORDS:
            self._width_with_words = self.sizeHint().width()
        has_room = self.width() >= self._width_with_words
        style = _WITH_WORDS if has_room else Qt.ToolButtonStyle.ToolButtonIconOnly
        if style != self.toolButtonStyle():
            self.setToolButtonStyle(style)
