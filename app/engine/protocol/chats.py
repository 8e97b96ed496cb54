"""Requests about the chats that are kept."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.chats import Chat, Conversation, Verdict
from app.engine.protocol.request import Request


@dataclass(frozen=True, slots=True)
class Chats(Request[tuple[Chat, ...]]):
    """The chats in which all of `words` occur, the newest first."""

    words: str = ""


@dataclass(frozen=True, slots=True)
class OpenChat(Request[Conversation]):
    """The conversation of this number; what its answers cite is looked at again."""

    chat: int


@dataclass(frozen=True, slots=True)
class ExportChat(Request[None]):
    """Write a chat, or only the answer at the place `turn` of it, from 1, to a file with what it cites, as
    its name's ending says: .docx and .md with footnotes, .pdf with links, .xlsx and .csv the tables in it.
    """

    chat: int
    file: str
    turn: int | None = None


@dataclass(frozen=True, slots=True)
class KeepVerdict(Request[None]):
    """Keep what the person makes of the answer at the place `turn` of a chat, from 1."""

    chat: int
    turn: int
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class BranchChat(Request[Conversation]):
    """Begin a chat with the turns of another up to the place `turn`, from 1. The result is the new one."""

    chat: int
    turn: int


@dataclass(frozen=True, slots=True)
class RenameChat(Request[Chat]):
    """Give a chat another title."""

    chat: int
    title: str


@dataclass(frozen=True, slots=True)
class RemoveChats(Request[int]):
    """Delete chats (None: all) for good. The result is how many there were."""

    chats: tuple[int, ...] | None
