"""Conversations that are kept, with everything their answers cite."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import NamedTuple

from app.core.answers import Answer, Citation, Sentence, Standing, Support, Turn
from app.core.errors import CarrelError
from app.core.facets import OF_ALL, AskedOf
from app.core.languages import mark_text
from app.core.notes import IN_YOUR_NOTES
from app.core.short_answers import line_up_shorts, list_remarks, write_shorts
from app.core.styles import Form

NEW = 0
"""Stands for a chat that is yet to begin."""

STANDING = {
    Standing.STANDS: "",
    Standing.CHANGED: mark_text("The document no longer says this."),
    Standing.GONE: mark_text("No longer in the library."),
}
"""What a person is told of a citation's standing."""


@dataclass(frozen=True, slots=True)
class Chat:
    """A chat in the list of chats. `begun` and `changed` are seconds since 1970, UTC; `pinned` is how many of
    its answers are.
    """

    id: int
    title: str
    begun: float
    changed: float
    questions: int
    pinned: int = 0


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a person makes of an answer: whether it is `pinned`, a `rating` of 1 (good), -1 (bad) or 0 (none),
    and a `note`.
    """

    pinned: bool = False
    rating: int = 0
    note: str = ""


NO_VERDICT = Verdict()


class SearchedDocument(NamedTuple):
    """A document that was searched for an answer, as it was called and where its file lay then."""

    id: str
    title: str
    path: str


@dataclass(frozen=True, slots=True)
class KeptTurn:
    """A question and its answer. `documents` are the ids of those that alone were asked (none: all), `asked`
    is in seconds since 1970, UTC. `asked_of` is what the person had chosen to ask, and
    `verdict` what the person makes of the answer.
    """

    number: int
    question: str
    documents: tuple[str, ...]
    asked: float
    answer: Answer
    asked_of: AskedOf = OF_ALL
    verdict: Verdict = NO_VERDICT

    @property
    def turn(self) -> Turn:
        """The turn for follow-ups."""
        return Turn(self.question, self.answer.answer, self.answer.citations)


@dataclass(frozen=True, slots=True)
class Conversation:
    """A chat with its turns, oldest first."""

    chat: Chat
    turns: tuple[KeptTurn, ...]


def take_answer(conversation: Conversation, place: int | None) -> Conversation:
    """Take the answer at a place, from 1, out of a chat; None takes all. Raises CarrelError."""
    if place is None:
        return conversation
    turns = conversation.turns[place - 1 : place] if place > 0 else ()
    if not turns:
        raise CarrelError("There is no such answer in this chat.")
    return replace(conversation, turns=turns)


def format_markdown(conversation: Conversation) -> str:
    """Format the conversation as a Markdown text in which citations are footnotes."""
    chat = conversation.chat
    lines = [f"# {_plain(chat.title)}", "", say_since_when(chat), ""]
    for turn in conversation.turns:
        lines += [f"## {_plain(turn.question)}", "", *_noted(turn), ""]
        lines += _warnings(turn)
        lines += _sources(turn)
        lines += _own_notes(turn.answer)
    return "\n".join(lines)


def say_since_when(chat: Chat) -> str:
    """Say since when a chat has been kept."""
    when = datetime.fromtimestamp(chat.begun).astimezone()
    return f"Kept by Carrel since {when:%Y-%m-%d %H:%M}."


_MARK = re.compile(r"\\\[(\d+)\\\]")
"""A citation's mark in Markdown, where it is plain text."""


def _noted(turn: KeptTurn) -> list[str]:
    """An answer whose marks refer to footnotes; data keeps its sources below it."""
    lines = [*_shorts(turn.answer), *_answer(turn.answer)]
    if turn.answer.form is Form.JSON:
        return lines
    known = {citation.number for citation in turn.answer.citations}

    def refer(mark: re.Match[str]) -> str:
        number = int(mark[1])
        return f"[^{_note(turn, number)}]" if number in known else mark[0]

    return [_MARK.sub(refer, line) for line in lines]


def _note(turn: KeptTurn, number: int) -> str:
    """A footnote's name, which no other answer of the chat has."""
    return f"{turn.number}-{number}"


def _sources(turn: KeptTurn) -> Iterator[str]:
    """What an answer cites: a footnote for each citation, in a list where no mark can refer to them."""
    noted = "\n".join(_noted(turn))
    listed = []
    for citation in turn.answer.citations:
        if f"[^{_note(turn, citation.number)}]" in noted:
            yield f"[^{_note(turn, citation.number)}]: {_source(citation)}"
            yield ""
        else:
            listed.append(f"- \\[{citation.number}\\] {_source(citation)}")
    if listed:
        yield from ("Sources:", "", *listed, "")


def _own_notes(answer: Answer) -> Iterator[str]:
    """The person's own notes on what was asked, apart from what the documents say."""
    if answer.notes:
        listed = (f"- {_join_lines(note.comment)} ({_source(note.on)})" for note in answer.notes)
        yield from (f"{IN_YOUR_NOTES}:", "", *listed, "")


_BREAK = "  \n"
"""A line's end that Markdown keeps."""
_MARKER = re.compile(r"^(\d*)([-+=.)])")
"""What would make a list, a rule or a heading of a line that begins with it."""


def _shorts(answer: Answer) -> Iterator[str]:
    """The answer in a few words, each line of it a paragraph."""
    for line in write_shorts(answer).splitlines():
        yield from (f"**{_plain(line)}**", "")
    for remark in list_remarks(line_up_shorts(answer)):
        yield from (remark, "")


def _answer(answer: Answer) -> list[str]:
    """An answer in Markdown, line by line as the window shows it."""
    if answer.form is Form.JSON:
        fence = "`" * max(3, 1 + max(map(len, re.findall("`+", answer.answer)), default=0))
        return [f"{fence}json", answer.answer, fence]
    if answer.form is Form.TABLE and answer.columns:
        rows = [(*map(_plain, sentence.cells[:-1]), _last_cell(sentence)) for sentence in answer.sentences]
        heads = [tuple(map(_plain, answer.columns)), ("---",) * len(answer.columns)]
        return [f"| {' | '.join(cells)} |" for cells in (*heads, *rows)]
    paragraphs = re.split(r"\n(?:[ \t]*\n)+", answer.answer.strip("\n"))
    return ["\n\n".join(_BREAK.join(map(_line, each.split("\n"))) for each in paragraphs)]


def _last_cell(sentence: Sentence) -> str:
    marks = "".join(f" \\[{number}\\]" for number in sentence.citations)
    return f"{_plain(sentence.cells[-1])}{marks}" if sentence.cells else marks


def _line(line: str) -> str:
    """A line of an answer; a bullet stays one, what is set in stays so."""
    text = line.strip()
    if text.startswith("- "):
        return f"{' ' * (len(line) - len(line.lstrip()))}- {_plain(text[2:])}"
    return ("&emsp;" if line[:1] in (" ", "\t") else "") + _MARKER.sub(r"\1\\\2", _plain(text))


_DOUBT = {
    Support.PARTIAL: "Only partly on the cited page",
    Support.UNSUPPORTED: "Not found in your documents",
}


def list_turn_remarks(turn: KeptTurn) -> Iterator[str]:
    """List what a reader of a turn's answer must know besides: doubts, warnings, what it covers, and the
    person's own note.
    """
    answer = turn.answer
    for sentence in answer.sentences:
        if sentence.support in _DOUBT:
            yield f"{_DOUBT[sentence.support]}: “{sentence.text}”"
    yield from dict.fromkeys(warning for sentence in answer.sentences for warning in sentence.warnings)
    yield from filter(None, (answer.notice, answer.coverage.said if answer.coverage else None))
    if turn.verdict.note:
        yield f"Your note: {turn.verdict.note}"


def _warnings(turn: KeptTurn) -> Iterator[str]:
    for remark in list_turn_remarks(turn):
        yield f"> {_plain(remark)}"
        yield ""


def _source(citation: Citation) -> str:
    said = STANDING[citation.standing]
    after = f" *({said})*" if said else ""
    return f"{_plain(citation.title)}, {citation.spot}: “{_join_lines(citation.shown)}”{after}"


def _join_lines(text: str) -> str:
    """The lines of a text, so that they stay in one footnote or point of a list."""
    return f"{_BREAK}    ".join(map(_plain, text.splitlines()))


def _plain(text: str) -> str:
    """Words of a person or a document in one line, in which Markdown finds nothing to act on."""
    return " ".join(re.sub(r"[\\`*_\[\]<>#|&~$]", r"\\\g<0>", text).splitlines())
