"""A question as it stands above its answer."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.shortening import shorten
from app.ui.chat.answer_text import FlowText
from app.ui.theme import theme
from app.ui.theme.mirroring import mirror_rect, sides
from app.ui.theme.translation import tr

_SHOWN = 1500
"""Characters of a question that are repeated above its answer."""


class QuestionBubbleView(QWidget):
    """What the person asked."""

    def __init__(self, question: str) -> None:
        super().__init__()
        text = FlowText()
        text.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        text.setAccessibleName(tr("Your question"))
        text.setPlainText(shorten(question, _SHOWN))
        tokens = theme.tokens()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(
            *sides(tokens.space_xl + tokens.space_m, tokens.space_s, tokens.space_m, tokens.space_s)
        )
        layout.addWidget(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.accent_soft)
        area = mirror_rect(self.rect().adjusted(tokens.space_xl, 0, 0, 0), self.rect())
        painter.drawRoundedRect(QRectF(area), 2 * tokens.radius, 2 * tokens.radius)
