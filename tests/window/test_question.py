"""The question before much is deleted."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from inkdigit.window.question import ask_before


def test_a_question_is_all_words_and_does_nothing_unless_it_is_confirmed(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    done: list[str] = []

    def ask() -> QMessageBox:
        ask_before(
            parent,
            "aQuestion",
            title="Delete",
            question="Delete all?",
            more="This can be undone.",
            answer="Delete all",
            do=lambda: done.append("deleted"),
        )
        return parent.findChildren(QMessageBox, "aQuestion")[-1]

    box = ask()
    assert box.iconPixmap().isNull()
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert done == []
    next(one for one in ask().findChildren(QPushButton) if one.text() == "Delete all").click()
    assert done == ["deleted"]
