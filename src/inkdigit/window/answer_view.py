"""The answer, large, and how sure it is in words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFont, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from inkdigit.window.answer import EMPTY, Answer, AnswerKind
from inkdigit.window.percent import percent

_LARGEST_DIGIT_PX = 144
_SMALLEST_DIGIT_PX = 44


class AnswerView(QWidget):
    """The big digit over one line of words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("answerView")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._answer = EMPTY
        self._digit = QLabel()
        self._digit.setObjectName("answerDigit")
        self._digit.setAccessibleName(self.tr("Digit"))
        self._words = QLabel()
        self._words.setObjectName("answerWords")
        self._words.setAccessibleName(self.tr("Answer"))
        for label in (self._digit, self._words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._digit)
        layout.addWidget(self._words)
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
        self._digit.setFixedHeight(round(height_px * 1.08))
        words = QFont(self.font())
        words.setPointSizeF(self.font().pointSizeF() * 1.3)
        self._words.setFont(words)
        lines = 2.1 if height_px > _SMALLEST_DIGIT_PX else 1.2
        self._words.setFixedHeight(round(self._words.fontMetrics().height() * lines))

    def show_answer(self, answer: Answer) -> None:
        """Show an answer at once."""
        self._answer = answer
        self._digit.setText(self._sign(answer))
        self._words.setText(self.words_of(answer))
        self._dress()

    def announce(self) -> None:
        """Have a screen reader say the answer, once it has come to rest."""
        if self._answer.kind is AnswerKind.SURE:
            said = self.tr("{digit}, {words}").format(digit=self._digit.text(), words=self.words)
        else:
            said = self.words
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def words_of(self, answer: Answer) -> str:
        """Return an answer in words."""
        confidence = percent(answer.confidence, decimal_point=self.locale().decimalPoint())
        match answer.kind:
            case AnswerKind.EMPTY:
                return self.tr("Nothing drawn yet")
            case AnswerKind.LOADING:
                return self.tr("Getting ready to read…")
            case AnswerKind.UNAVAILABLE:
                return self.tr("Digits cannot be read")
            case AnswerKind.SURE:
                return self.tr("{confidence} sure").format(confidence=confidence)
            case AnswerKind.UNSURE:
                return self.tr("Perhaps a {digit} · {confidence}").format(
                    digit=self.locale().toString(answer.digit or 0), confidence=confidence
                )
            case AnswerKind.NOT_A_DIGIT:
                return self.tr("Not a digit · {confidence}").format(confidence=confidence)

    def _sign(self, answer: Answer) -> str:
        return "–" if answer.digit is None else self.locale().toString(answer.digit)

    def _dress(self) -> None:
        match self._answer.kind:
            case AnswerKind.SURE:
                digit = words = QPalette.ColorRole.WindowText
            case AnswerKind.UNSURE | AnswerKind.NOT_A_DIGIT:
                digit = words = QPalette.ColorRole.PlaceholderText
            case _:
                digit, words = QPalette.ColorRole.Mid, QPalette.ColorRole.PlaceholderText
        self._digit.setForegroundRole(digit)
        self._words.setForegroundRole(words)
