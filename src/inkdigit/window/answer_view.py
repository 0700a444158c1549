"""The answer, large, and how sure it is in words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFont,
    QFontMetricsF,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from inkdigit.window.answer import EMPTY, Answer, AnswerKind
from inkdigit.window.languages import left_to_right
from inkdigit.window.percent import percent

_LARGEST_DIGIT_PX = 144
_SMALLEST_DIGIT_PX = 56  # room for four lines of a number
_SMALLEST_NUMBER_PX = 11
_LINE_SHARE = 0.86
_WORDS_SCALE = 1.3
"""How large the words are beside usual ones, where the digit is larger than it must be."""
_SPACING_PX = 4
_MANY = 20
"""Of more digits than this, how many are unsure says more than how sure all of them are at once."""


class AnswerView(QWidget):
    """The big digit, or all of a number, over one line of words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("answerView")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._answer = EMPTY
        self._digit = QLabel(self)
        self._digit.setObjectName("answerDigit")
        self._digit.setAccessibleDescription(self.tr("Digit"))  # its text is its name
        self._words = QLabel(self)
        self._words.setObjectName("answerWords")
        self._words.setAccessibleDescription(self.tr("Answer"))
        for label in (self._digit, self._words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._digit_px = 0
        self.set_digit_height(_LARGEST_DIGIT_PX)
        self.show_answer(EMPTY)

    @property
    def answer(self) -> Answer:
        """The answer shown."""
        return self._answer

    @property
    def words(self) -> str:
        """The line of words shown."""
        return self._words.text()

    def set_digit_height(self, height_px: int) -> None:
        """Make the big digit as high as there is room for, within reason."""
        height_px = min(max(height_px, _SMALLEST_DIGIT_PX), _LARGEST_DIGIT_PX)
        if height_px == self._digit_px:
            return
        self._digit_px = height_px
        font = QFont(self.font())
        font.setPixelSize(height_px)
        font.setWeight(QFont.Weight.DemiBold)
        self._digit.setFont(font)
        self._fit()
        words = QFont(self.font())
        scale = _WORDS_SCALE if height_px > _SMALLEST_DIGIT_PX else 1.0
        words.setPointSizeF(self.font().pointSizeF() * scale)
        self._words.setFont(words)
        self._lay_out()

    def show_answer(self, answer: Answer) -> None:
        """Show an answer at once."""
        self._answer = answer
        self._fit()
        self._words.setText(self.words_of(answer))
        self._dress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let a number take all the width there is."""
        super().resizeEvent(event)
        self._lay_out()
        self._fit()

    def _lay_out(self) -> None:
        """Give the labels their places, of fixed sizes: other words ask for no other layout."""
        lines = 2.1 if self._digit_px > _SMALLEST_DIGIT_PX else 1.2
        self._digit.setFixedSize(self.width(), self._room_px)
        self._words.setFixedSize(self.width(), round(self._words.fontMetrics().height() * lines))
        self._words.move(0, self._digit.height() + _SPACING_PX)
        self.setFixedHeight(self._words.geometry().bottom() + 1)

    @property
    def _room_px(self) -> int:
        return round(self._digit_px * 1.08)

    def _fit(self) -> None:
        """Make the digits as large as a number of so many has room for, and leave out the rest."""
        sign, font = self._sign(self._answer), self._digit.font()
        lines = sign.split("\n")
        font.setPixelSize(_SMALLEST_NUMBER_PX)
        most = max(int(self._room_px / QFontMetricsF(font).lineSpacing()), 1)
        if len(lines) > most:
            lines = [*lines[: most - 1], "…"]
        text = "\n".join(lines)
        if text != self._digit.text():
            self._digit.setText(text)
        self._digit.setToolTip(sign if text != sign else "")
        font.setPixelSize(self._digit_px)
        if self._answer.is_number:
            room = self.contentsRect().size()
            metrics = QFontMetricsF(font)
            width = max(metrics.horizontalAdvance(line) for line in lines)
            scale = room.width() / max(width, 1.0)
            scale = min(1.0, scale, _LINE_SHARE / len(lines) if len(lines) > 1 else 1.0)
            font.setPixelSize(max(_SMALLEST_NUMBER_PX, int(self._digit_px * scale)))
        if font != self._digit.font():
            self._digit.setFont(font)

    def announce(self) -> None:
        """Have a screen reader say the answer, once it has come to rest."""
        if self._answer.kind is AnswerKind.SURE:
            said = self.tr("{digit}, {words}").format(
                digit=self._sign(self._answer), words=self.words
            )
        else:
            said = self.words
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def words_of(self, answer: Answer) -> str:
        """Return an answer in words."""
        confidence = percent(answer.confidence, self.locale())
        match answer.kind:
            case AnswerKind.EMPTY:
                return self.tr("Nothing drawn yet")
            case AnswerKind.LOADING:
                return self.tr("Getting ready to read…")
            case AnswerKind.READING:
                return self.tr("Reading…")
            case AnswerKind.UNAVAILABLE:
                return self.tr("Digits cannot be read")
            case AnswerKind.SURE:
                return self.tr("{confidence} sure").format(confidence=confidence)
            case AnswerKind.UNSURE if answer.count > _MANY:
                return self.tr("{count} digits, {unsure} unsure").format(
                    count=self.locale().toString(answer.count),
                    unsure=self.locale().toString(answer.unsure),
                )
            case AnswerKind.UNSURE if answer.is_number:
                return self.tr("Perhaps · {confidence}").format(confidence=confidence)
            case AnswerKind.UNSURE:
                return self.tr("Perhaps a {digit} · {confidence}").format(
                    digit=self.locale().toString(answer.digit or 0), confidence=confidence
                )
            case AnswerKind.NOT_A_DIGIT:
                return self.tr("Not a digit · {confidence}").format(confidence=confidence)

    def _sign(self, answer: Answer) -> str:
        """What was read, a dash where that is no digit, nothing where nothing was."""
        if answer.kind is AnswerKind.NOT_A_DIGIT:
            return "–"
        lines = [self._written(line) for line in answer.text.split("\n") if line]
        return "\n".join(lines)

    def _written(self, line: str) -> str:
        """Digits as one writes them here, from left to right in any language."""
        own = "".join(self.locale().toString(int(c)) if c.isdecimal() else c for c in line)
        return own if len(own) == 1 else left_to_right(own)

    def _dress(self) -> None:
        is_sure = self._answer.kind is AnswerKind.SURE
        role = QPalette.ColorRole.WindowText if is_sure else QPalette.ColorRole.PlaceholderText
        for label in (self._digit, self._words):
            if label.foregroundRole() != role:
                label.setForegroundRole(role)
