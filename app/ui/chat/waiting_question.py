"""A question that waits until the one before it is answered."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.engine.protocol import Ask
from app.ui.chat.question_bubble import QuestionBubbleView
from app.ui.theme import theme
from app.ui.theme.translation import tr
from app.ui.widgets.icon_label import IconLabel


class WaitingQuestionView(QWidget):
    """Signals: taken_back() when it is not to be asked after all."""

    taken_back = Signal()

    def __init__(self, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ask = ask
        tokens = theme.tokens()
        says = QLabel(tr("Waits for the answer above"))
        says.setProperty("kind", "muted")
        self.back_button = QPushButton(tr("Take back"))
        self.back_button.setProperty("kind", "link")
        self.back_button.setAccessibleName(tr("Take back: {question}", question=ask.question[:100]))
        self.back_button.clicked.connect(self.taken_back)
        row = QHBoxLayout()
        row.setSpacing(tokens.space_s)
        row.addStretch(1)
        row.addWidget(IconLabel("hourglass-medium", "text_muted", 16))
        row.addWidget(says)
        row.addWidget(self.back_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.space_xs)
        layout.addWidget(QuestionBubbleView(ask.question))
        layout.addLayout(row)
