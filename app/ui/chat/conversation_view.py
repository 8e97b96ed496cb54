"""The turns of a conversation and the questions that wait, scrolled so that the newest is in view."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.ui.chat.turn_view import TurnState, TurnView
from app.ui.chat.waiting_question import WaitingQuestionView
from app.ui.theme import theme
from app.ui.theme.translation import tr

_NEAR_END = 24
"""Logical pixels from the end within which the conversation follows new text."""


class ConversationView(QScrollArea):
    """Follows the newest turn unless the person scrolled away from it. Signals: near_top() when what stands
    before the first turn will soon be seen.
    """

    near_top = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tokens = theme.tokens()
        self._turns: list[TurnView] = []
        self._following, self._placing = True, False
        self._end = 0
        """The end of the scroll bar, as it was last."""
        self._grows_above = False
        self.content = QWidget()
        outer = QVBoxLayout(self.content)
        outer.setContentsMargins(tokens.space_m, tokens.space_m, tokens.space_m, tokens.space_l)
        outer.setSpacing(0)
        self._shown, self._waiting = QVBoxLayout(), QVBoxLayout()
        self._shown.setSpacing(tokens.space_xl)
        self._waiting.setSpacing(tokens.space_m)
        self._waiting.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(self._shown)
        outer.addLayout(self._waiting)
        outer.addStretch(1)
        self.setWidgetResizable(True)
        self.setWidget(self.content)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Conversation"))
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._resized)
        bar.valueChanged.connect(self._scrolled)

    @property
    def turns(self) -> tuple[TurnView, ...]:
        """The turns, oldest first."""
        return tuple(self._turns)

    def add(self, turn: TurnView) -> None:
        """Adds a turn after the others."""
        self._turns.append(turn)
        self._shown.addWidget(turn)
        turn.unfolded.connect(self.stay)

    def add_first(self, turn: TurnView) -> None:
        """Adds a turn before the others; what is read stays where it is."""
        self._turns.insert(0, turn)
        self._shown.insertWidget(0, turn)
        turn.unfolded.connect(self.stay)
        self._grows_above = True

    def remove(self, turn: TurnView) -> None:
        """Takes a turn out."""
        self._turns.remove(turn)
        turn.hide()
        turn.deleteLater()

    def clear(self) -> None:
        """Takes all turns out."""
        for turn in self.turns:
            self.remove(turn)

    def add_waiting(self, question: WaitingQuestionView) -> None:
        """Adds a question that waits, below all turns."""
        self._waiting.addWidget(question)
        margins = theme.tokens().space_xl
        self._waiting.setContentsMargins(0, margins, 0, 0)
        self._following = True

    def remove_waiting(self, question: WaitingQuestionView) -> None:
        """Takes a question that waits out."""
        self._waiting.removeWidget(question)
        question.hide()
        question.deleteLater()
        if not self._waiting.count():
            self._waiting.setContentsMargins(0, 0, 0, 0)

    def show_turn(self, turn: TurnView) -> None:
        """Scrolls to the beginning of a turn."""
        self._following = False
        self.verticalScrollBar().setValue(self._top_of(turn))

    def follow_newest(self) -> None:
        """Follows the newest turn from now on."""
        self._following = True

    def stay(self) -> None:
        """Stays where it is from now on."""
        self._following = False

    def follow(self) -> None:
        """Keeps the newest turn in view: its end while it is written, its beginning once it can be read.
        Where quotes were read before the answer came, the place stays.
        """
        if not self._following or not self._turns:
            return
        newest = self._turns[-1]
        if newest.showed_quotes and newest.state is not TurnState.RUNNING:
            return
        end = self.verticalScrollBar().maximum()
        self._place(min(self._top_of(newest), end) if newest.is_readable else end)

    def _resized(self, _start: int, end: int) -> None:
        if self._grows_above and not self._following:
            self._place(self.verticalScrollBar().value() + end - self._end)
        self._grows_above, self._end = False, end
        self.follow()
        self._look_above()

    def _look_above(self) -> None:
        if self._turns and self.verticalScrollBar().value() < self.viewport().height():
            self.near_top.emit()

    def _place(self, value: int) -> None:
        self._placing = True
        self.verticalScrollBar().setValue(value)
        self._placing = False

    def _top_of(self, turn: TurnView) -> int:
        return turn.mapTo(self.content, QPoint()).y() - theme.tokens().space_m

    def _scrolled(self, value: int) -> None:
        if not self._placing:
            self._following = value >= self.verticalScrollBar().maximum() - _NEAR_END
            self._look_above()
