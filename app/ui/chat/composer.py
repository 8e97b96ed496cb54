"""Where a question is written, with what it is asked of and how it is answered."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.core.mentions import Mentions
from app.ui.chat.mode_box import ModeBox
from app.ui.chat.model_button import ModelButton
from app.ui.chat.question_box import QuestionBox
from app.ui.chat.scope_bar import ScopeBar
from app.ui.chat.style_box import StyleBox
from app.ui.services.answer_styles import StyleShelf
from app.ui.theme import theme
from app.ui.theme.translation import tr


class Composer(QWidget):
    """Signals: sent() when the question is to be asked; stop_wanted() by the button, which stops while an
    answer is on its way and nothing is typed.
    """

    sent = Signal()
    stop_wanted = Signal()

    def __init__(self, styles: StyleShelf) -> None:
        super().__init__()
        tokens = theme.tokens()
        self.scope = ScopeBar()
        self.mode_box = ModeBox()
        self.style_box = StyleBox(styles)
        self.model_button = ModelButton()
        self.box = QuestionBox()
        self.box.sent.connect(self.sent)
        self.box.textChanged.connect(self._update)
        self.box.textChanged.connect(lambda: self.scope.show_question(self.box.question()))
        self.scope.mentions_changed.connect(self._offer_mentions)
        self.act = QPushButton()
        self.act.setProperty("kind", "primary")
        side = self.box.height() - 2
        self.act.setStyleSheet(f"QPushButton {{ padding: 0; min-width: {side}px; min-height: {side}px; }}")
        self.act.clicked.connect(lambda: (self.stop_wanted if self._stops else self.sent).emit())
        self._running = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.space_m, tokens.space_s, tokens.space_m, tokens.space_m)
        layout.setSpacing(tokens.space_s)
        above = QHBoxLayout()
        above.addWidget(self.scope, 1)
        above.addWidget(self.style_box)
        above.addWidget(self.mode_box)
        below = QHBoxLayout()
        below.setSpacing(tokens.space_s)
        below.addWidget(self.box, 1)
        below.addWidget(self.act, 0, Qt.AlignmentFlag.AlignBottom)
        layout.addLayout(above)
        layout.addWidget(self.scope.narrowed_label)
        layout.addLayout(below)
        layout.addWidget(self.model_button, 0, Qt.AlignmentFlag.AlignLeading)
        self._update()

    @property
    def tab_stops(self) -> list[QWidget]:
        """What the keyboard reaches here, in order."""
        return [
            self.scope.narrow_button,
            self.style_box,
            self.mode_box,
            self.box,
            self.act,
            self.model_button,
        ]

    def set_running(self, running: bool) -> None:
        """Whether an answer is on its way."""
        self._running = running
        self._update()

    @property
    def _stops(self) -> bool:
        return self._running and not self.box.question()

    def _offer_mentions(self, mentions: Mentions) -> None:
        self.box.mentions.set_words(mentions.words)

    def _update(self) -> None:
        ready = self._stops or bool(self.box.question())
        name = tr("Stop") if self._stops else tr("Send")
        tip = tr("Ask when this answer is done (Enter)") if self._running else tr("Send (Enter)")
        self.act.setAccessibleName(name)
        self.act.setToolTip(tr("Stop (Esc)") if self._stops else tip)
        if not ready and self.act.hasFocus():
            self.box.setFocus()  # Qt would hand it to whatever comes next
        self.act.setEnabled(ready)
        colour = "accent_text" if ready else "text_muted"
        self.act.setIcon(theme.icon("stop-fill" if self._stops else "arrow-up-bold", colour))
