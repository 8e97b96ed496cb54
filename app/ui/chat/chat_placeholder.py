"""What stands in a chat without questions: what to do, and questions to begin with."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal

from app.ui.theme.translation import tr
from app.ui.theme.wording import literal
from app.ui.widgets.placeholder import Placeholder


class ChatPlaceholder(Placeholder):
    """Signals: samples_requested() and asked(str) when a button or a question is pressed."""

    samples_requested = Signal()
    asked = Signal(str)

    def say_what_to_do(self, *, is_library_empty: bool, suggested: Sequence[str]) -> None:
        """Says what can be asked, or what to add first."""
        if is_library_empty:
            self.say(
                "chats-circle",
                tr("Ask your documents"),
                tr(
                    "Add some documents first: drop files or folders anywhere in the window. "
                    "They stay on this computer."
                ),
            )
            self.add_button(tr("Try the samples")).clicked.connect(self.samples_requested)
            return
        self.say(
            "chats-circle",
            tr("Ask your documents"),
            tr(
                "Ask in plain words. Each sentence of the answer carries a number: click it to see "
                "the very words on their page.\n\nTick documents in the library to ask only those."
            ),
        )
        for question in suggested:
            self.add_link(literal(question)).clicked.connect(partial(self._ask, question))

    def _ask(self, question: str) -> None:
        self.asked.emit(question)
