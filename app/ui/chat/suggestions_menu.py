"""Questions to go on with, in the middle of a chat."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from app.ui.services.suggested_questions import SuggestedQuestions
from app.ui.theme.translation import tr
from app.ui.theme.wording import literal
from app.ui.widgets.menu_entries import add_entry


class SuggestionsMenu(QMenu):
    """What the documents that are ticked, open or new were seen to answer; tried out when it is opened."""

    def __init__(
        self, suggested: SuggestedQuestions, ask: Callable[[str], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._suggested, self._ask = suggested, ask
        self.aboutToShow.connect(self._open)
        suggested.changed.connect(self._fill)

    def _open(self) -> None:
        self._suggested.look(is_asked_for=True)
        self._fill()

    def _fill(self) -> None:
        self.clear()
        suggested = self._suggested
        questions = () if suggested.is_looking else suggested.questions
        for question in questions:
            add_entry(self, literal(question), partial(self._ask, question))
        if not questions:
            if suggested.is_looking:
                says = tr("Looking…")
            elif suggested.has_failed:
                says = tr("They could not be looked for; open this again to try anew")
            else:
                says = tr("None could be found for these documents")
            add_entry(self, says, lambda: None).setEnabled(False)
