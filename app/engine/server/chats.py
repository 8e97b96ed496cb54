"""Chats as the engine keeps them and opens them again."""

from __future__ import annotations

import logging
import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from app.answer.verification.reanchor import reanchor_citations
from app.core.answers import Answer, Turn, as_notice
from app.core.chats import NEW, Conversation, markdown
from app.core.errors import DiskFull, LibraryUnusable, NoSuchChat, NotWritable
from app.core.events import Work
from app.engine import protocol
from app.engine.server.work import fulfil_at_once
from app.ingest.formats.word.pandoc import to_docx
from app.library.library import Library

Request = (
    protocol.Chats | protocol.OpenChat | protocol.ExportChat | protocol.RenameChat | protocol.RemoveChats
)

log = logging.getLogger(__name__)


class ChatsHandler:
    """Handles the requests about chats."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def handle(self, request: Request) -> Work[object]:
        """Return the request's work."""
        match request:
            case protocol.Chats():
                return fulfil_at_once(request, lambda: self._library.chats.list_chats(request.words))
            case protocol.OpenChat():
                return fulfil_at_once(request, lambda: open_chat(self._library, request.chat))
            case protocol.ExportChat():
                return fulfil_at_once(request, lambda: export_chat(self._library, request))
            case protocol.RenameChat():
                return fulfil_at_once(
                    request, lambda: self._library.chats.rename(request.chat, request.title)
                )
            case protocol.RemoveChats():
                return fulfil_at_once(request, lambda: self._library.chats.remove(request.chats))


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
        turns.append(replace(turn, answer=answer))
    return replace(kept, turns=tuple(turns))


def export_chat(library: Library, request: protocol.ExportChat) -> None:
    """Write a chat, or one answer of it, to a file. Raises NoSuchChat and NotWritable."""
    conversation = open_chat(library, request.chat)
    if request.turn is not None:
        conversation = replace(conversation, turns=conversation.turns[request.turn - 1 : request.turn])
    text = markdown(conversation)
    as_word = request.file.lower().endswith(".docx")
    content = to_docx(text) if as_word else text.encode("utf-8")
    try:
        Path(request.file).write_bytes(content)
    except OSError as error:
        reason = os.strerror(error.errno or 0)
        raise NotWritable(f"{request.file} could not be written: {reason}.") from error


def load_turns(library: Library, chat: int | None) -> tuple[Turn, ...]:
    """Load what was said in a chat so far. Raises NoSuchChat."""
    if chat is None or chat == NEW:
        return ()
    return tuple(turn.turn for turn in library.chats.load(chat).turns)


def keep_answer(library: Library, chat: int | None, documents: Sequence[str], answer: Answer) -> Answer:
    """Keep an answer in `chat`, if it is to be kept, and say in which it is. `documents` are the ids of
    those that alone were asked. An answer to a chat that was deleted meanwhile is not kept; nor does one
    begin with a question that was stopped before anything was found.
    """
    if chat is None or (chat == NEW and answer.stopped and not answer.found):
        return answer
    try:
        return replace(answer, chat=library.chats.keep_turn(chat, answer.question, documents, answer))
    except NoSuchChat:
        return answer
    except (DiskFull, LibraryUnusable) as error:
        told = f"This answer could not be kept in the chat: {error}"
        return replace(answer, notice=as_notice((answer.notice, told)))
