"""A question that waits until the one before it is answered, or until the person has it asked."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.engine.protocol import Ask
from app.ui.chat.question_bubble import QuestionBubbleView
from app.ui.theme import theme
from app.ui.theme.translation import tr
from app.ui.widgets.icon_label import IconLabel


class WaitingQuestionView(QWidget):
    """One that `is_held` was not answered before Carrel was closed, and waits for the person.

    Signals: taken_back() when it is not to be asked after all; wanted() when it is to be asked now.
    """

    taken_back = Signal()
    wanted = Signal()

    def __init__(self, ask: Ask, parent: QWidget | None = None, *, is_held: bool = False) -> None:
        super().__init__(parent)
        self.ask = ask
        self.is_held = is_held
        tokens = theme.tokens()
        says = QLabel(
            tr("Not answered when Carrel was closed") if is_held else tr("Waits for the answer above")
        )
        says.setProperty("kind", "muted")
        named = ask.question[:100]
        self.ask_button = _link(tr("Ask now"), tr("Ask now: {question}", question=named))
        self.ask_button.clicked.connect(self.wanted)
        self.ask_button.setVisible(is_held)
        self.back_button = _link(tr("Take back"), tr("Take back: {question}", question=named))
        self.back_button.clicked.connect(self.taken_back)
        row = QHBoxLayout()
        row.setSpacing(tokens.space_s)
        row.addStretch(1)
        row.addWidget(IconLabel("hourglass-medium", "text_muted", 16))
        for widget in (says, self.ask_button, self.back_button):
            row.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.space_xs)
        layout.addWidget(QuestionBubbleView(ask.question))
        layout.addLayout(row)

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        """What the keyboard reaches in it, in order."""
        return (self.ask_button, self.back_button) if self.is_held else (self.back_button,)


def _link(text: str, name: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("kind", "link")
    button.setAccessibleName(name)
    return button
