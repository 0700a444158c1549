"""How it works: the way of one digit through the networks, from ink to ten numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum, auto
from itertools import pairwise

from PySide6.QtCore import QMargins, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from inkdigit.ink.stroke import Ink, Point, Stroke
from inkdigit.reading.attribution import Array
from inkdigit.reading.framing import FRAME, NothingToRead, frame_ink
from inkdigit.reading.reading import Reading
from inkdigit.reading.stages import StrokesWalk, Walk
from inkdigit.window.dialogs import resize_on_screen
from inkdigit.window.help_dialogs import HelpDialog
from inkdigit.window.how_figures import (
    FeaturesFigure,
    Figure,
    FiltersFigure,
    InkFigure,
    NumbersFigure,
    WayFigure,
)
from inkdigit.window.network_view import NetworkView
from inkdigit.window.reasons import in_our_words
from inkdigit.window.walker import Walker

_EXAMPLE = Ink(
    (
        Stroke(
            tuple(
                Point(x, y)
                for x, y in (
                    (130, 160), (160, 115), (215, 95), (275, 105), (305, 150), (290, 200),
                    (245, 228), (205, 234), (255, 242), (310, 275), (325, 330), (295, 385),
                    (230, 405), (165, 390), (130, 350),
                )
            ),
            22.0,
        ),
    )
)  # fmt: skip
_QUIET_MS = 60
_RAIL_PX = 44
_BADGE_PX = 26.0
_WIDEST_PX = 700


class HowItWorksDialog(HelpDialog):
    """Walks through the digit shown, whose ink `ink` gives, and goes with it while one draws."""

    def __init__(
        self, reading: Reading | None, ink: Callable[[], Ink], parent: QWidget | None = None
    ) -> None:
        super().__init__("", "howItWorksDialog", parent)
        self.setWindowTitle(self.tr("How it works"))
        self._ink = ink
        self._reading = reading
        self._intro = QLabel()
        self._intro.setObjectName("howIntro")
        self._intro.setWordWrap(True)
        self._page = QVBoxLayout()
        self._page.setContentsMargins(0, 0, 8, 0)
        self._page.setSpacing(0)
        self._page.addWidget(self._intro)
        self._page.addSpacing(20)
        self._drawn = _Section(1, self._ink_figure(), self)
        self._framed = _Section(2, self._frame_figure(), self)
        self._page.addWidget(self._drawn)
        self._page.addWidget(self._framed)
        self._stages: list[tuple[_Section, FiltersFigure]] = []
        self._features = FeaturesFigure()
        self._features.setAccessibleName(self.tr("What is left"))
        self._averaged = _Section(0, self._features, self)
        self._numbers = self._numbers_figure("howNumbers")
        self._answered = _Section(0, self._numbers, self)
        self._way = WayFigure()
        self._way.setAccessibleName(self.tr("The way of the pen"))
        self._followed = _Section(0, self._way, self)
        self._opinions = self._numbers_figure("howOpinions")
        self._judged = _Section(0, self._opinions, self)
        self._together = self._numbers_figure("howTogether")
        self._weighed = _Section(0, self._together, self)
        for section in self._end:
            self._page.addWidget(section)
            section.hide()  # until there is something to show
        self._page.addStretch(1)
        self._lay_out()

        self._walker = Walker(self)
        self._walker.walked.connect(self.show_walk)
        self._walker.failed.connect(self._failed)
        self.finished.connect(self._walker.stop)
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._quiet.timeout.connect(self._begin)
        self._begin()
        self._walker.start()

    @property
    def figures(self) -> list[Figure]:
        """The pictures from top to bottom, without that of the frame."""
        return [
            self._ink_view,
            *(figure for _, figure in self._stages),
            self._features,
            self._numbers,
            self._way,
            self._opinions,
            self._together,
        ]

    @property
    def _end(self) -> list[_Section]:
        """The steps after the stages."""
        return [self._averaged, self._answered, self._followed, self._judged, self._weighed]

    def show_reading(self, reading: Reading | None) -> None:
        """Go on to another digit, once the pen rests for a moment."""
        self._reading = reading
        self._quiet.start()

    def _lay_out(self) -> None:
        column = QWidget()
        column.setLayout(self._page)
        column.setMaximumWidth(_WIDEST_PX)
        column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        middle = QWidget()
        around = QHBoxLayout(middle)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(column)
        area = self.add_page(middle)
        area.setObjectName("howArea")
        area.setAccessibleName(self.tr("How it works"))
        resize_on_screen(self, _WIDEST_PX + 70, 780)

    def _ink_figure(self) -> InkFigure:
        self._ink_view = InkFigure()
        self._ink_view.setAccessibleName(self.tr("Ink"))
        return self._ink_view

    def _frame_figure(self) -> NetworkView:
        self._frame_view = NetworkView()
        self._frame_view.setObjectName("howFrame")
        self._frame_view.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._frame_view.setFixedSize(FRAME * 8 + 2, FRAME * 8 + 2)
        return self._frame_view

    def _numbers_figure(self, name: str) -> NumbersFigure:
        figure = NumbersFigure(name)
        figure.setAccessibleName(self.tr("Probabilities"))
        return figure

    def _begin(self) -> None:
        """Show the digit that there is now, and have it walked."""
        frame, ink, is_example = digit_to_walk(self._reading, self._ink())
        self._intro.setText(
            self.tr(
                "Nothing is drawn, so here is an example. Draw a digit, and it takes its place."
            )
            if is_example
            else self.tr(
                "This is the way of your digit through the networks, as it was worked out just now "
                "on this computer. Draw on, and the page goes with you."
            )
        )
        self._tell_ink(ink)
        self._framed.tell(
            self.tr("One size for all"),
            self.tr(
                "It is scaled to fit 20 × 20 pixels and placed in 28 × 28, its centre of mass in "
                "the middle. These 784 numbers, from 0 for paper to 1 for ink, are all that the "
                "network sees."
            ),
        )
        self._frame_view.show_frame(frame)
        self._walker.walk(frame, ink)

    def _tell_ink(self, ink: Ink | None) -> None:
        self._ink_view.setVisible(ink is not None)
        if ink is None:
            self._drawn.tell(
                self.tr("A picture"),
                self.tr("Its ink is told from its paper, whatever their colours, and cut out."),
            )
            return
        self._ink_view.show_ink(ink)
        self._drawn.tell(
            self.tr("Ink"),
            self.tr(
                "Points that the pen left: {points}. How large, how thick and where they lie won't "
                "matter, only the shape of the line and the way it was drawn."
            ).format(points=self.locale().toString(len(ink.xy))),
        )

    def show_walk(self, walk: Walk, strokes: StrokesWalk | None = None) -> None:
        """Show a digit's way through the network, of whatever stages this one has, and what its
        strokes add where it was drawn.
        """
        while len(self._stages) < len(walk.stages):
            self._add_stage()
        for number, (section, _) in enumerate(self._stages):
            section.setVisible(number < len(walk.stages))
        for (section, figure), stage, step in zip(
            self._stages, walk.stages, steps_of(walk.stages), strict=False
        ):
            figure.show_stage(stage, walk.frame)
            self._tell_stage(section, figure, stage, step)
        self._averaged.setVisible(len(walk.features) > 0)
        self._tell_answer(walk)
        for section in (self._followed, self._judged, self._weighed):
            section.setVisible(strokes is not None)
        if strokes is not None:
            self._tell_strokes(strokes)
        shown = [section for section in self._end if not section.isHidden()]
        for number, section in enumerate(shown, start=3 + len(walk.stages)):
            section.set_number(number, is_last=section is shown[-1])

    def _tell_answer(self, walk: Walk) -> None:
        self._features.show_features(walk.features)
        self._averaged.tell(
            self.tr("What is left"),
            self.tr(
                "Each filter's answers are averaged over the picture: where it found something no "
                "longer counts, only how much. {count} numbers are left of the digit."
            ).format(count=self.locale().toString(len(walk.features))),
        )
        self._answered.show()
        self._answered.tell(
            self.tr("Ten numbers, and one"),
            self.tr(
                "Each digit weighs these numbers in its own way, and so does “not a digit”. The "
                "eleven sums become probabilities that add up to 100 %, calibrated so that of "
                "answers that are 90 % sure nine in ten are right."
            ),
        )
        self._numbers.show_probabilities(walk.probabilities)

    def _tell_strokes(self, strokes: StrokesWalk) -> None:
        self._followed.tell(
            self.tr("The way of the pen"),
            self.tr(
                "A picture doesn't tell how it was drawn. A second, smaller network looks at that: "
                "at {places} places, equally far apart along the ink, where the pen was, which way "
                "it went, and whether it had been set down anew. Here it goes from pale to full "
                "colour, with a ring where the pen was set down."
            ).format(places=self.locale().toString(len(strokes.trajectory))),
        )
        self._way.show_way(strokes.trajectory)
        self._judged.tell(
            self.tr("A second opinion"),
            self.tr(
                "A 9 that looks like a 4 is drawn otherwise than a 4. This network knows the ten "
                "digits alone, and says of everything which of them it was drawn most like."
            ),
        )
        self._opinions.show_probabilities(strokes.opinions)
        self._weighed.tell(
            self.tr("Both together"),
            self.tr(
                "The two opinions are multiplied, the second with less weight: people draw digits "
                "in ways that it never met, so a picture that is clear outvotes it. Whether there "
                "is a digit at all, the picture alone decides. This is the answer; what you have "
                "taught comes on top of it."
            ),
        )
        self._together.show_probabilities(strokes.probabilities)

    def _add_stage(self) -> None:
        number = len(self._stages)
        figure = FiltersFigure(f"howStage{number + 1}")
        section = _Section(3 + number, figure, self)
        self._page.insertWidget(self._page.indexOf(self._averaged), section)
        self._stages.append((section, figure))

    def _tell_stage(
        self, section: _Section, figure: FiltersFigure, stage: Array, step: Step
    ) -> None:
        match step:
            case Step.FIRST:
                title = self.tr("Edges and ends")
                words = self.tr(
                    "{filters} small filters slide over the picture. Each answers where it finds "
                    "the one pattern that it has learned: an edge, a corner, a line's end."
                )
            case Step.FURTHER:
                title = self.tr("Patterns of patterns")
                words = self.tr(
                    "{filters} filters look at the answers of those before, and put them together: "
                    "two edges make a line, two lines make a corner or a crossing."
                )
            case Step.COARSER:
                title = self.tr("From further away")
                words = self.tr(
                    "The picture gets coarser. {filters} filters look at the answers of those "
                    "before, and each place takes in more of the digit: a bend, the top of a loop."
                )
            case Step.LAST:
                title = self.tr("Parts of digits")
                words = self.tr(
                    "{filters} filters, each of whose places knows most of the digit. What they "
                    "answer to has no simple name any more, but it tells the digits apart."
                )
        shown = self.tr(
            "Shown are the {shown} that have most to say here, over the digit: {width} × {height} "
            "places each, the more colour the louder."
        )
        height, width, filters = stage.shape
        to_text = self.locale().toString
        section.tell(
            title,
            words.format(filters=to_text(filters))
            + " "
            + shown.format(
                shown=to_text(figure.shown), width=to_text(width), height=to_text(height)
            ),
        )
        figure.setAccessibleName(title)

    def _failed(self, reason: str) -> None:
        self._intro.setText(
            self.tr("The network cannot be looked into. {reason}").format(
                reason=in_our_words(reason)
            )
        )


class Step(Enum):
    """What a stage is in the way of a digit."""

    FIRST = auto()
    FURTHER = auto()
    COARSER = auto()
    LAST = auto()


def steps_of(stages: Sequence[Array]) -> list[Step]:
    """What each stage is, however many there are."""
    steps = [
        Step.COARSER if stage.shape[0] < before.shape[0] else Step.FURTHER
        for before, stage in pairwise(stages)
    ]
    return [Step.FIRST, *steps[:-1], Step.LAST][: len(stages)]


def digit_to_walk(reading: Reading | None, ink: Ink) -> tuple[Array, Ink | None, bool]:
    """The frame to walk, its ink (None for a picture), and whether it is an example."""
    if reading is None:
        return frame_ink(_EXAMPLE), _EXAMPLE, True
    try:
        is_of_ink = bool((frame_ink(ink) == reading.image).all())
    except NothingToRead:
        is_of_ink = False
    return reading.image, ink if is_of_ink else None, False


class _Section(QWidget):
    """A step: its number on a rail that leads on to the next, a title, words and a picture."""

    def __init__(self, number: int, figure: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._number = number
        self._is_last = False
        self._title = QLabel()
        font = self._title.font()
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setBold(True)
        self._title.setFont(font)
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        layout = QVBoxLayout(self)
        margins = QMargins(_RAIL_PX, 2, 0, 28)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            margins = QMargins(0, 2, _RAIL_PX, 28)
        layout.setContentsMargins(margins)
        layout.setSpacing(6)
        layout.addWidget(self._title)
        layout.addWidget(self._words)
        layout.addSpacing(4)
        layout.addWidget(figure)

    def tell(self, title: str, words: str) -> None:
        """Say what the step is."""
        self._title.setText(title)
        self._words.setText(words)

    def set_number(self, number: int, *, is_last: bool) -> None:
        """Count the step anew; from the last one the rail leads nowhere."""
        self._number, self._is_last = number, is_last
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rail."""
        palette = self.palette()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = self.width() - _BADGE_PX / 2 - 1 if mirrored else _BADGE_PX / 2 + 1
        badge = QRectF(x - _BADGE_PX / 2, 1, _BADGE_PX, _BADGE_PX)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if not self._is_last:
                painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 2.0))
                painter.drawLine(QPointF(x, badge.bottom() + 4), QPointF(x, self.height() - 3))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(QPalette.ColorRole.Highlight))
            painter.drawEllipse(badge)
            font = self.font()
            font.setBold(True)
            painter.setFont(font)
            painter.setPen(palette.color(QPalette.ColorRole.HighlightedText))
            number = self.locale().toString(self._number)
            painter.drawText(badge, int(Qt.AlignmentFlag.AlignCenter), number)
