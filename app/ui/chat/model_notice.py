"""What a person should know of the model that answers, as a line that can be put away."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from app.core.abilities import NEEDED, Ability, Use
from app.core.languages import mark_text
from app.engine.protocol import ModelInfo
from app.ui.chat.turn_view import FLUSH
from app.ui.theme import theme
from app.ui.theme.behind import tr_known
from app.ui.theme.mirroring import sides
from app.ui.theme.translation import tr
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.icon_label import IconLabel

_STARTER_SMALL = mark_text(
    "The starter model is too small to write answers that hold, so Carrel answers with its reader and "
    "quotes, at once. A larger one would write, too."
)
_SMALL = mark_text(
    "This model is too small to write answers that hold, so Carrel answers with its reader and quotes, at "
    "once. A larger one would write, too."
)

_ASKED = {
    (): mark_text("This model is asked for nothing, and the documents’ own words are shown, at once."),
    (Use.INTERPRETS,): mark_text("This model reads your question, and the documents’ own words are shown."),
    (Use.SELECTS,): mark_text("This model picks sentences, and the documents’ own words are shown."),
    (Use.INTERPRETS, Use.SELECTS): mark_text(
        "This model reads your question and picks sentences, and the documents’ own words are shown."
    ),
}
"""By what a model is asked to do that is not asked to write."""
_LACKS = {
    (Ability.COPIES,): mark_text("When it was tried, it mixed up numbers or names."),
    (Ability.ABSTAINS,): mark_text("When it was tried, it answered where the text held no answer."),
    (Ability.COPIES, Ability.ABSTAINS): mark_text(
        "When it was tried, it mixed up numbers or names, and answered where the text held no answer."
    ),
}
"""Why, by what it did not show to be able to."""
_LATE = mark_text("It would read your question if the first word might take {seconds} seconds (Settings).")


class ModelNoticeBar(QFrame):
    """A line about the model, with a way to choose another."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "band")
        tokens = theme.tokens()
        self._dismissed = self._kept = ""
        self._is_warning = False
        self.text = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.text.setProperty("kind", "small")
        self.choose = QPushButton(tr("Choose a model…"))
        self.choose.setProperty("kind", "link")
        self.choose.setStyleSheet(FLUSH)
        self.dismiss = IconButton("x", tr("Dismiss this notice"), colour="text_muted")
        self.dismiss.clicked.connect(self._put_away)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.text)
        words.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(*sides(tokens.space_m, tokens.space_s, tokens.space_s, tokens.space_xs))
        row.setSpacing(tokens.space_s)
        row.addWidget(IconLabel("info"), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.dismiss, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def set_model(self, model: ModelInfo | None) -> None:
        """Tells what the model that answers (None: none) means for answers."""
        says = _tell(model)
        self._is_warning = model is not None and bool(model.server or model.reason)
        self.text.setText(says)
        self.setVisible(bool(says) and says != self._dismissed)

    @property
    def put_away(self) -> str:
        """What was told and put away for good; what leaves this computer, or went wrong, is told anew at
        each start.
        """
        return self._kept

    def keep_away(self, told: str) -> None:
        """Keeps what was put away before from being told again."""
        self._dismissed = self._kept = told

    def _put_away(self) -> None:
        self._dismissed = self.text.text()
        self._kept = self._kept if self._is_warning else self._dismissed
        self.hide()


def _tell(model: ModelInfo | None) -> str:
    if model is None:
        return tr(
            "No language model: Carrel answers with its reader and quotes. A model writes answers, too."
        )
    if model.server or model.reason:
        return tr_known(model.server) or tr(
            "{reason} Until then, Carrel answers with its reader and quotes.",
            reason=tr_known(model.reason),
        )
    if model.asked is not None and Use.WRITES in model.asked:
        return ""
    lacks = tuple(each for each in NEEDED[Use.WRITES] if each in model.lacks)
    if not model.asked and not lacks:
        return tr(_STARTER_SMALL if model.starter else _SMALL) if model.small else ""
    told = [tr(_ASKED[model.asked or ()])]
    if lacks:
        told.append(tr(_LACKS[lacks]))
    if model.interprets_from is not None:
        told.append(tr(_LATE, seconds=math.ceil(model.interprets_from)))
    return " ".join(told)
