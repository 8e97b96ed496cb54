"""What the window does with chats that are kept: lists, opens, renames, exports and deletes them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog

from app.core.answers import Answer
from app.core.chats import Chat, Conversation
from app.core.events import Event, Progress
from app.core.languages import mark_text
from app.core.shortening import shorten
from app.core.styles import Form
from app.engine.protocol import Ask, ExportEvidence, Failed
from app.ui.chat.turn_view import TurnView
from app.ui.shell.panes import CHAT
from app.ui.theme.translation import grouped, tr, trn
from app.ui.widgets.file_dialogs import ask_where, name_file

if TYPE_CHECKING:
    from app.ui.dialogs.answer_note import AnswerNoteDialog
    from app.ui.dialogs.chats import ChatsDialog
    from app.ui.shell.main_window import MainWindow

_PDF = mark_text("PDF (*.pdf)")
_TEXTS = (mark_text("Word (*.docx)"), _PDF, mark_text("Markdown (*.md)"))
_TABLES = (mark_text("Excel (*.xlsx)"), mark_text("CSV (*.csv)"))
_OF_CHATS = (*_TEXTS, mark_text("Tables for Excel (*.xlsx)"))
_FILE_NAME = 80
"""Characters of a question that name a file."""


class ChatActions(QObject):
    """Ties the chats of a window to its dialogs and messages."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._kept = window, window.chats
        window.chat.chats_requested.connect(self.show_all)
        window.chat.scope_wanted.connect(window.library.tick_only)
        window.chat.export_asked.connect(self.ask_to_export_answer)
        window.chat.evidence_asked.connect(self.ask_to_prove)
        window.chat.verdict_given.connect(self._kept.judge)
        window.chat.note_asked.connect(self.ask_for_note)
        window.chat.branch_asked.connect(self.branch)
        self._kept.renamed.connect(window.chat.chat_renamed)
        self._kept.removed.connect(window.chat.chats_removed)
        self._kept.exported.connect(self._chat_exported)
        self._kept.failed.connect(self._chats_failed)

    def show_all(self) -> ChatsDialog:
        """Shows which chats are kept."""
        from app.ui.dialogs.chats import ChatsDialog

        current = self._window.chat.chat
        dialog = ChatsDialog(self._kept, current.id if current else 0, self._window)
        dialog.opened.connect(self.open)
        dialog.export_wanted.connect(self.ask_to_export)
        dialog.remove_wanted.connect(self.ask_to_delete)
        self._window.open_dialog(dialog)
        return dialog

    def open(self, chat: int) -> None:
        """Shows a chat that was kept."""
        self._kept.open(chat, self._window.chat.show_chat)
        self._window.chat.take_focus()

    def open_at(self, chat: int, place: int) -> None:
        """Shows an answer of a chat that was kept, by its place there, from 1. In the chat that is open an
        answer that is on its way and questions that wait for it stay.
        """

        def show(conversation: Conversation) -> None:
            self._window.chat.show_chat(conversation)
            self._window.chat.show_place(place)

        self._window.panes.show(CHAT)
        current = self._window.chat.chat
        if current is None or current.id != chat or not self._window.chat.show_place(place):
            self._kept.open(chat, show)

    def branch(self, chat: int, turn: int) -> None:
        """Goes on from an answer in a chat of its own."""
        before = self._window.chat.chat

        def show(conversation: Conversation) -> None:
            self._window.chat.show_chat(conversation, keep_scope=True)
            back = (tr("Back"), partial(self.open, chat)) if before is not None else None
            self._window.messages.tell(
                tr("“{title}” goes on from here.", title=conversation.chat.title), action=back
            )

        self._kept.branch(chat, turn, show)
        self._window.chat.take_focus()

    def ask_for_note(self, turn: TurnView) -> AnswerNoteDialog:
        """Lets the person write a note on an answer."""
        from app.ui.dialogs.answer_note import AnswerNoteDialog

        verdict = turn.verdict_view.verdict
        dialog = AnswerNoteDialog(verdict.note, self._window)
        dialog.saved.connect(lambda note: self._window.chat.judge(turn, replace(verdict, note=note)))
        self._window.open_dialog(dialog)
        return dialog

    def ask_to_export(self, chat: Chat) -> None:
        """Writes a chat to a file that the person names."""
        if file := self._ask_where(tr("Export the chat"), name_file(chat.title, tr("Chat")), _OF_CHATS):
            self._kept.export(chat.id, file)

    def ask_to_export_answer(self, chat: int, turn: int, answer: Answer) -> None:
        """Writes one answer to a file that the person names."""
        kinds = (*_TEXTS, *_TABLES) if answer.form is Form.TABLE else _TEXTS
        name = name_file(shorten(answer.question, _FILE_NAME), tr("Chat"))
        if file := self._ask_where(tr("Export the answer"), name, kinds):
            self._kept.export(chat, file, turn)

    def ask_to_prove(self, answer: Answer, ask: Ask, kept: tuple[int, int] | None) -> None:
        """Writes an evidence pack of an answer to a file that the person names. `kept` is its chat and its
        place there, if it is kept.
        """
        name = tr("{name} (evidence)", name=name_file(shorten(ask.question, _FILE_NAME), tr("Evidence")))
        if file := self._ask_where(tr("Evidence pack"), name, (_PDF,)):
            number: int
            stop = (tr("Stop"), lambda: self._kept.stop(number))
            writing = self._window.messages.tell(tr("Writing the evidence pack…"), action=stop)

            def tell(event: Event) -> None:
                if isinstance(event, Progress):
                    done, total = grouped(event.done), grouped(event.total or 0)
                    says = tr(
                        "Evidence pack: {stage}, {done} of {total}", stage=event.stage, done=done, total=total
                    )
                    writing.say(says)

            request = ExportEvidence(answer, file, ask.question, ask.documents, ask.facets, kept)
            number = self._kept.prove(request, tell, writing.dismiss)

    def _ask_where(self, says: str, name: str, kinds: Sequence[str]) -> str:
        """The file that the person names, "" for none; after it, a question can be typed at once."""
        file = ask_where(self._window, says, name, kinds)
        self._window.chat.take_focus()
        return file

    def ask_to_delete(self, chats: Sequence[Chat]) -> None:
        """Deletes chats (none: all) once the person has confirmed it."""
        if len(chats) == 1:
            asks = tr("Delete “{title}”?", title=chats[0].title)
        elif chats:
            asks = trn("Delete {n} chats?", "Delete {n} chats?", len(chats))
        else:
            asks = tr("Delete all chats?")
        self._window.ask_first(
            tr("Delete chats"),
            asks,
            tr("This cannot be undone. Your documents are left alone."),
            tr("Delete"),
            partial(self._kept.remove, [chat.id for chat in chats] or None),
        )

    def ask_to_rename(self) -> None:
        """Gives the chat that is open the name that the person types."""
        chat = self._window.chat.chat
        if chat is not None:
            title, given = QInputDialog.getText(self._window, tr("Rename chat"), tr("Name:"), text=chat.title)
            self._window.chat.take_focus()
            if given:
                self._kept.rename(chat.id, title)

    def _chats_failed(self, failure: Failed) -> None:
        from app.ui.dialogs.chats import ChatsDialog

        if not self._window.findChildren(ChatsDialog):
            self._window.tell_failure(failure)

    def _chat_exported(self, file: str) -> None:
        self._window.tell_written(tr("It is in “{name}”.", name=Path(file).name), file)

    def restore(self, number: int, then: Callable[[], object]) -> None:
        """Goes on with the chat that was open, unless the person has asked something already; `then` does
        what is to be done after it, also where that chat cannot be had.
        """

        def show(conversation: Conversation) -> None:
            if not self._window.chat.turns:
                self._window.chat.show_chat(conversation, keep_scope=True)
            then()

        def failed(failure: Failed) -> None:
            if failure.kind != "NoSuchChat":
                self._window.tell_failure(failure)
            then()

        self._kept.open(number, show, failed)
