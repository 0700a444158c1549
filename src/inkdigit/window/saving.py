"""The question where to save a file."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from inkdigit.window.question import ask_before
from inkdigit.window.settings import Settings

translate = QCoreApplication.translate


def ask_to_save(
    parent: QWidget,
    title: str,
    *,
    stem: str,
    kinds: Mapping[str, str],
    settings: Settings,
    save: Callable[[Path], object],
) -> None:
    """Ask where to save, in the last folder and as `stem` unless told otherwise, and save there.

    `kinds` are the suffixes that the file may have, and what the person calls each kind of file.
    A name without one of them is given that of the kind chosen, and no file of the name so made is
    replaced unasked: of the name as it was typed the dialog asked already.
    """
    filters = {f"{name} (*{suffix})": suffix for suffix, name in kinds.items()}
    start = Path(settings.last_folder, stem + next(iter(kinds)))
    chosen, kind = QFileDialog.getSaveFileName(parent, title, str(start), ";;".join(filters))
    if not chosen:
        return
    path = Path(chosen)
    settings.last_folder = str(path.parent)
    if path.suffix.lower() in kinds:
        save(path)
        return
    path = path.with_name(path.name + filters.get(kind, start.suffix))
    if not os.path.exists(path):  # the path's own way raises where the name is too long
        save(path)
        return
    ask_before(
        parent,
        "replaceQuestion",
        title=title,
        question=translate("saving", "Replace “{name}”?").format(name=path.name),
        more=translate("saving", "A file of this name is in the folder already."),
        answer=translate("saving", "Replace"),
        do=lambda: save(path),
    )
