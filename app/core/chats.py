"""Conversations that are kept, with everything their answers cite."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from app.core.answers import Answer, Citation, Standing, Support, Turn

NEW = 0
"""Stands for a chat that is yet to begin."""

STANDING = {
    Standing.STANDS: "",
    Standing.CHANGED: "The document no longer says this.",
    Standing.GONE: "No longer in the library.",
}
"""What a person is told of a citation's standing."""


@dataclass(frozen=True, slots=True)
class Chat:
    """A chat in the list of chats. `begun` and `changed` are seconds since 1970, UTC."""

    id: int
    title: str
    begun: float
    changed: float
    questions: int


@dataclass(frozen=True, slots=True)
class KeptTurn:
    """A question and its answer. `documents` are the ids of those that alone were asked (none: all), `asked`
    is in seconds since 1970, UTC.
    """

    number: int
    question: str
    documents: tuple[str, ...]
    asked: float
    answer: Answer

    @property
    def turn(self) -> Turn:
        """The turn for follow-ups."""
        return Turn(self.question, self.answer.answer, self.answer.citations)


@dataclass(frozen=True, slots=True)
class Conversation:
    """A chat with its turns, oldest first."""

    chat: Chat
    turns: tuple[KeptTurn, ...]


def markdown(conversation: Conversation) -> str:
    """The conversation as a Markdown text, each answer followed by its sources."""
    chat = conversation.chat
    when = datetime.fromtimestamp(chat.begun).astimezone()
    lines = [f"# {_plain(chat.title)}", "", f"Kept by Carrel since {when:%Y-%m-%d %H:%M}.", ""]
    for turn in conversation.turns:
        lines += [f"## {_plain(turn.question)}", "", _plain(turn.answer.answer, "\n"), ""]
        lines += _warnings(turn.answer)
        if turn.answer.citations:
            lines += ["Sources:", ""]
            lines += [_source(citation) for citation in turn.answer.citations]
            lines += [""]
    return "\n".join(lines)


_DOUBT = {
    Support.PARTIAL: "Only partly on the cited page",
    Support.UNSUPPORTED: "Not found in your documents",
}


def _warnings(answer: Answer) -> Iterator[str]:
    for sentence in answer.sentences:
        if sentence.support in _DOUBT:
            yield f"> {_DOUBT[sentence.support]}: “{_plain(sentence.text)}”"
            yield ""
    warnings = dict.fromkeys(warning for sentence in answer.sentences for warning in sentence.warnings)
    for warning in (*warnings, *([answer.notice] if answer.notice else ())):
        yield f"> {_plain(warning)}"
        yield ""


def _source(citation: Citation) -> str:
    where = citation.label or f"page {citation.page}"
    said = STANDING[citation.standing]
    after = f" *({said})*" if said else ""
    return f"- \\[{citation.number}\\] {_plain(citation.title)}, {where}: “{_plain(citation.shown)}”{after}"


def _plain(text: str, line: str = " ") -> str:
    """Words of a person or a document, in which Markdown finds nothing to act on."""
    escaped = "".join(f"\\{each}" if each in "\\`*_[]<>#|" else each for each in text)
    return line.join(escaped.splitlines()) if line == " " else escaped
