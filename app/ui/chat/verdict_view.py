"""What a person makes of an answer: pinned, good or bad, and a note."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.core.chats import NO_VERDICT, Verdict
from app.core.languages import mark_text
from app.ui.theme import theme
from app.ui.theme.translation import tr
from app.ui.widgets.icon_label import IconLabel

_RATED = {
    True: ("thumbs-up", mark_text("A good answer")),
    False: ("thumbs-down", mark_text("A bad answer")),
}
_ICON = 16
"""Logical pixels."""


class VerdictView(QWidget):
    """Shows a verdict; nothing where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._verdict = NO_VERDICT
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.tokens().space_xs)
        self.hide()

    @property
    def verdict(self) -> Verdict:
        """What is shown."""
        return self._verdict

    def show_verdict(self, verdict: Verdict) -> None:
        """Shows a verdict from now on."""
        self._verdict = verdict
        while (item := self._layout.takeAt(0)) is not None:
            if (line := item.widget()) is not None:
                line.hide()
                line.deleteLater()
        if verdict.pinned:
            self._add_line("push-pin", tr("Pinned"))
        if verdict.rating:
            icon, says = _RATED[verdict.rating > 0]
            self._add_line(icon, tr(says))
        if verdict.note:
            self._add_line("note", verdict.note)
        self.setVisible(verdict != NO_VERDICT)

    def _add_line(self, icon: str, text: str) -> None:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.tokens().space_s)
        row.addWidget(IconLabel(icon, "text_muted", _ICON), 0, Qt.AlignmentFlag.AlignTop)
        says = QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        says.setProperty("kind", "muted")
        says.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        says.setSizePolicy(policy)
        row.addWidget(says, 1)
        self._layout.addWidget(line)
