"""The questions that wait, in the order in which they will be asked."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from app.engine.protocol import Ask
from app.ui.chat.conversation_view import ConversationView
from app.ui.chat.waiting_question import WaitingQuestionView


class WaitingQuestions(QObject):
    """Shows them below a conversation. Signals: taken_back(Ask) when one is not to be asked after all;
    wanted(Ask) when one is to be asked now.
    """

    taken_back = Signal(object)
    wanted = Signal(object)

    def __init__(self, conversation: ConversationView, parent: QObject) -> None:
        super().__init__(parent)
        self._conversation = conversation
        self._views: list[WaitingQuestionView] = []

    @property
    def views(self) -> tuple[WaitingQuestionView, ...]:
        """All of them, first the one that will be asked first."""
        return tuple(self._views)

    def add(self, ask: Ask, *, is_held: bool = False) -> None:
        """Has a question wait; one that `is_held` until the person has it asked."""
        view = WaitingQuestionView(ask, is_held=is_held)
        view.taken_back.connect(partial(self._take_back, view))
        view.wanted.connect(partial(self._want, view))
        self._views.append(view)
        self._conversation.add_waiting(view)

    def take_next(self) -> Ask | None:
        """Takes out the one that is to be asked next; None where none is."""
        view = next((view for view in self._views if not view.is_held), None)
        if view is None:
            return None
        self._remove(view)
        return view.ask

    def clear(self) -> None:
        """Takes out those that wait for an answer that is on its way; a held one waits for the person."""
        for view in self.views:
            if not view.is_held:
                self._remove(view)

    def _take_back(self, view: WaitingQuestionView) -> None:
        self._remove(view)
        self.taken_back.emit(view.ask)

    def _want(self, view: WaitingQuestionView) -> None:
        self._remove(view)
        self.wanted.emit(view.ask)

    def _remove(self, view: WaitingQuestionView) -> None:
        self._views.remove(view)
        self._conversation.remove_waiting(view)
