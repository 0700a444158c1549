"""The look: system, light or dark; one calm palette, one accent."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from inkdigit.resources import look_folder


class Theme(Enum):
    """Which look the person wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True)
class Colours:
    """The colours of a look; every text colour has a contrast of at least 4.5 on its surface.

    `look` is how the names of its pictures begin, in the folder resources/look.
    """

    look: str
    window: str
    surface: str
    raised: str
    text: str
    quiet: str
    border: str
    hover: str
    accent: str
    on_accent: str


LIGHT = Colours(
    look="light",
    window="#f5f4f0",
    surface="#ffffff",
    raised="#fbfaf8",
    text="#1d2129",
    quiet="#585f6b",
    border="#dcdad3",
    hover="#e9e7e1",
    accent="#2c55c9",
    on_accent="#ffffff",
)

DARK = Colours(
    look="dark",
    window="#1a1c20",
    surface="#22252b",
    raised="#282b32",
    text="#e9e7e2",
    quiet="#9ba1ac",
    border="#363a42",
    hover="#2e323a",
    accent="#8fadff",
    on_accent="#12151c",
)


def is_dark(theme: Theme) -> bool:
    """Whether a theme is dark now; the system's is light where the system does not say."""
    if theme is Theme.SYSTEM:
        return QApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return theme is Theme.DARK


def apply_theme(application: QApplication, theme: Theme) -> None:
    """Give the whole application a look, at once."""
    hints = QApplication.styleHints()
    match theme:
        case Theme.SYSTEM:
            hints.unsetColorScheme()
        case Theme.LIGHT:
            hints.setColorScheme(Qt.ColorScheme.Light)
        case Theme.DARK:
            hints.setColorScheme(Qt.ColorScheme.Dark)
    if _has_native_style():
        return
    if application.style().name() != "fusion":
        application.setStyle("Fusion")
    colours = DARK if is_dark(theme) else LIGHT
    QDir.setSearchPaths("look", [str(look_folder())])
    application.setPalette(palette_of(colours))
    sheet = style_sheet(colours)
    if application.styleSheet() != sheet:
        application.setStyleSheet(sheet)


def palette_of(colours: Colours) -> QPalette:
    """Return the palette of a look, disabled states among it."""
    role = QPalette.ColorRole
    palette = QPalette()
    for roles, name in (
        ((role.Window, role.Button), colours.window),
        ((role.Base, role.ToolTipBase), colours.surface),
        ((role.AlternateBase, role.Light), colours.raised),
        ((role.Text, role.WindowText, role.ButtonText, role.ToolTipText), colours.text),
        ((role.PlaceholderText,), colours.quiet),
        ((role.Mid, role.Dark), colours.border),
        ((role.Midlight,), colours.hover),
        ((role.Shadow,), colours.border),
        ((role.Highlight, role.Link, role.LinkVisited, role.Accent), colours.accent),
        ((role.HighlightedText, role.BrightText), colours.on_accent),
    ):
        for one in roles:
            palette.setColor(one, QColor(name))
    faded = QColor(colours.quiet)
    faded.setAlphaF(0.55)
    for one in (role.Text, role.WindowText, role.ButtonText, role.PlaceholderText):
        palette.setColor(QPalette.ColorGroup.Disabled, one, faded)
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(colours.border))
    return palette


def style_sheet(colours: Colours) -> str:
    """Return what the palette cannot say: flat tools, thin lines, one ring around the focus."""
    return _STYLE.format(**vars(colours))


def _has_native_style() -> bool:
    """Whether the system has a style of its own that the program leaves as it is."""
    return sys.platform in ("win32", "darwin")


_STYLE = """
QMenuBar {{ background: {window}; padding: 2px 6px; }}
QMenuBar::item {{ padding: 5px 10px; border-radius: 5px; background: transparent; }}
QMenuBar::item:selected, QMenuBar::item:pressed {{ background: {hover}; color: {text}; }}
QMenu {{ background: {surface}; border: 1px solid {border}; padding: 5px; }}
QMenu::item {{ padding: 6px 28px 6px 12px; border-radius: 5px; color: {text}; }}
QMenu::item:selected {{ background: {hover}; }}
QMenu::item:disabled {{ color: {quiet}; }}
QMenu::separator {{ height: 1px; background: {border}; margin: 5px 8px; }}
QMenu::icon {{ padding-left: 8px; }}
QMenu::indicator {{ width: 14px; height: 14px; left: 8px; }}
QToolBar {{ background: {window}; border: none; border-bottom: 1px solid {border};
    padding: 4px 10px; spacing: 4px; }}
QToolBar::separator {{ background: {border}; width: 1px; margin: 6px 4px; }}
QToolButton {{ border: 1px solid transparent; border-radius: 6px; padding: 3px;
    background: transparent; outline: none; }}
QToolButton:hover {{ background: {hover}; }}
QToolButton:pressed {{ background: {border}; }}
QToolButton:focus {{ border: 2px solid {accent}; padding: 2px; }}
QToolBar QToolButton {{ padding: 5px 7px; }}
QToolBar QToolButton:checked {{ background: {surface}; border-color: {border}; color: {accent}; }}
QToolBar QToolButton:focus {{ border: 2px solid {accent}; padding: 4px 6px; }}
QStatusBar {{ background: {window}; border-top: 1px solid {border}; color: {quiet}; }}
QStatusBar::item {{ border: none; }}
QStatusBar QLabel {{ color: {quiet}; padding: 3px 0; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QPushButton {{ background: {raised}; color: {text}; border: 1px solid {border};
    border-radius: 6px; padding: 5px 14px; outline: none; }}
QPushButton:hover {{ background: {hover}; }}
QPushButton:pressed {{ background: {border}; }}
QPushButton:focus {{ border: 2px solid {accent}; padding: 4px 13px; }}
QPushButton:disabled {{ color: {quiet}; background: {window}; }}
QComboBox {{ background: {raised}; color: {text}; border: 1px solid {border};
    border-radius: 6px; padding: 3px 10px; outline: none; combobox-popup: 0; }}
QComboBox:hover {{ background: {hover}; }}
QComboBox:focus {{ border: 2px solid {accent}; padding: 2px 9px; }}
QComboBox::drop-down {{ subcontrol-origin: border; border: none; width: 24px; }}
QComboBox::down-arrow {{ image: url(look:{look}-down.svg); width: 16px; height: 16px; }}
QComboBox QAbstractItemView {{ background: {surface}; border: 1px solid {border}; padding: 4px; }}
QComboBox QAbstractItemView::item {{ padding: 3px 8px; border-radius: 5px; color: {text}; }}
QComboBox QAbstractItemView::item:selected {{ background: {hover}; }}
QAbstractItemView {{ outline: none; }}
QHeaderView {{ background: {window}; }}
QHeaderView::section {{ background: {window}; color: {quiet}; border: none;
    border-bottom: 1px solid {border}; padding: 6px 3px; }}
QTableView#results {{ background: {surface}; selection-background-color: {hover};
    selection-color: {text}; }}
QProgressBar {{ background: {border}; border: none; border-radius: 3px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 3px; }}
QCheckBox {{ spacing: 8px; outline: none; }}
QCheckBox::indicator {{ width: 16px; height: 16px; border: 1px solid {quiet}; border-radius: 4px;
    background: {surface}; }}
QCheckBox::indicator:checked {{ border-color: {accent}; background: {accent};
    image: url(look:{look}-tick.svg); }}
QCheckBox::indicator:focus {{ width: 14px; height: 14px; border: 2px solid {accent}; }}
QCheckBox::indicator:checked:focus {{ border-color: {text}; }}
QListWidget::item {{ padding: 3px; border: 2px solid transparent; border-radius: 8px;
    color: {text}; }}
QListWidget::item:hover {{ background: {window}; }}
QListWidget::item:selected {{ background: {hover}; color: {text}; }}
QListWidget::item:focus {{ border-color: {accent}; }}
QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {border}; }}
QSlider::sub-page:horizontal {{ height: 4px; border-radius: 2px; background: {accent}; }}
QSlider::handle:horizontal {{ width: 14px; height: 14px; margin: -6px 0; border-radius: 8px;
    background: {surface}; border: 1px solid {quiet}; }}
QSlider::handle:horizontal:hover {{ border-color: {accent}; }}
QSlider::handle:horizontal:focus {{ border: 2px solid {accent}; width: 12px; height: 12px; }}
QSplitter::handle {{ background: {border}; }}
QSplitter::handle:hover {{ background: {accent}; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {border}; border-radius: 4px; min-height: 28px;
    margin: 2px; }}
QScrollBar::handle:vertical:hover {{ background: {quiet}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QToolTip {{ background: {surface}; color: {text}; border: 1px solid {border}; padding: 4px 6px; }}
"""
