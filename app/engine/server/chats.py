"""Chats as the engine keeps them and opens them again."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace

from app.answer.verification.reanchor import reanchor_citations
from app.core.answers import Answer, Turn, join_notices
from app.core.chats import NEW, Conversation, SearchedDocument
from app.core.errors import CarrelError, DiskFull, LibraryUnusable, NoSuchChat
from app.core.events import Work
from app.core.facets import AskedOf
from app.engine import protocol
from app.engine.server.chat_export import format_chat
from app.engine.server.file_writing import refuse_own_file, write_file
from app.engine.server.own_notes import take_own_notes_anew
from app.engine.server.work import fulfil_at_once
from app.ingest.render.renderer import PageRenderer
from app.library.library import Library

Request = (
    protocol.Chats
    | protocol.OpenChat
    | protocol.ExportChat
    | protocol.KeepVerdict
    | protocol.BranchChat
    | protocol.RenameChat
    | protocol.RemoveChats
)

_LONGEST_NOTE = 20_000
"""Characters."""

log = logging.getLogger(__name__)


class ChatsHandler:
    """Handles the requests about chats."""

    def __init__(self, library: Library, renderer: PageRenderer) -> None:
        self._library, self._renderer = library, renderer

    def handle(self, request: Request) -> Work[object]:
        """Return the request's work."""
        match request:
            case protocol.Chats():
                return fulfil_at_once(request, lambda: self._library.chats.list_chats(request.words))
            case protocol.OpenChat():
                return fulfil_at_once(request, lambda: open_chat(self._library, request.chat))
            case protocol.ExportChat():
                return fulfil_at_once(request, lambda: export_chat(self._library, request, self._renderer))
            case protocol.KeepVerdict():
                return fulfil_at_once(request, lambda: self._keep_verdict(request))
            case protocol.BranchChat():
                return fulfil_at_once(request, lambda: self._branch(request))
            case protocol.RenameChat():
                return fulfil_at_once(
                    request, lambda: self._library.chats.rename(request.chat, request.title)
                )
            case protocol.RemoveChats():
                return fulfil_at_once(request, lambda: self._library.chats.remove(request.chats))

    def _keep_verdict(self, request: protocol.KeepVerdict) -> None:
        if len(request.verdict.note) > _LONGEST_NOTE:
            raise CarrelError(f"A note may be {_LONGEST_NOTE:,} characters long at most.")
        self._library.chats.keep_verdict(request.chat, request.turn, request.verdict)

    def _branch(self, request: protocol.BranchChat) -> Conversation:
        return open_chat(self._library, self._library.chats.branch(request.chat, request.turn))


def open_chat(library: Library, chat: int) -> Conversation:
    """Open a chat whose citations point where their words stand now. What was found in another place is kept
    there. Raises NoSuchChat.
    """
    kept = library.chats.load(chat)
    turns = []
    for turn in kept.turns:
        answer = reanchor_citations(turn.answer, library)
        if answer != turn.answer:
            try:
                library.chats.put_answer(chat, turn.number, answer)
            except (DiskFull, LibraryUnusable):
                log.warning("Where citations stand now could not be kept.")
        turns.append(replace(turn, answer=take_own_notes_anew(answer, library)))
    return replace(kept, turns=tuple(turns))


def export_chat(library: Library, request: protocol.ExportChat, renderer: PageRenderer) -> None:
    """Write a chat, or one answer of it, to a file. Raises NoSuchChat and NotWritable."""
    refuse_own_file(library, request.file)
    conversation = open_chat(library, request.chat)
    write_file(library, request.file, format_chat(conversation, request.file, renderer, request.turn))


def load_turns(library: Library, chat: int | None) -> tuple[Turn, ...]:
    """Load what was said in a chat so far. Raises NoSuchChat."""
    if chat is None or chat == NEW:
        return ()
    return tuple(turn.turn for turn in library.chats.load(chat).turns)


def keep_answer(
    library: Library,
    chat: int | None,
    documents: Sequence[str],
    answer: Answer,
    asked_of: AskedOf,
    searched: Sequence[SearchedDocument],
) -> Answer:
    """Keep an answer in `chat`, if it is to be kept, and say in which it is. `documents` are the ids of
    those that alone were asked, `searched` all that were. An answer to a chat that was deleted meanwhile is
    not kept; nor does one begin with a question that was stopped before anything was found.
    """
    if chat is None or (chat == NEW and answer.stopped and not answer.found):
        return answer
    # What a note says is kept with the note alone, and goes with it.
    kept = replace(answer, notes=tuple(replace(note, comment="") for note in answer.notes))
    try:
        number = library.chats.keep_turn(chat, answer.question, documents, kept, asked_of, searched)
        return replace(answer, chat=number)
    except NoSuchChat:
        return answer
    except (DiskFull, LibraryUnusable) as error:
        told = f"This answer could not be kept in the chat: {error}"
        return replace(answer, notice=join_notices((answer.notice, told)))
