"""Answers as HTML: to be pasted into other programs, and to be set on pages.

Everything that a person, a document or a model wrote is escaped; there are no colours and no fonts,
which are those of the text that it is pasted into.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from html import escape

from app.core.answers import Answer, Citation
from app.core.chats import STANDING, Conversation, list_turn_remarks, say_since_when
from app.core.notes import IN_YOUR_NOTES
from app.core.short_answers import line_up_shorts, list_remarks, write_shorts
from app.core.styles import Form

Mark = Callable[[int], str]
"""Writes the mark of the citation with a number."""

_MARK = re.compile(r"\[(\d+)\]")


def write_mark(number: int) -> str:
    """Write a mark that leads nowhere."""
    return f"<sup>[{number}]</sup>"


def write_answer(answer: Answer, mark: Mark = write_mark) -> str:
    """Write an answer with its marks and without what it cites: tables as tables, bullets as lists."""
    return "".join((*_write_shorts(answer, mark), *_write_body(answer, mark)))


def write_whole(answer: Answer) -> str:
    """Write an answer and what it cites as a page of its own."""
    sources = f"<p><b>Sources</b></p>{_write_sources(answer)}" if answer.citations else ""
    return f"<html><body>{write_answer(answer)}{sources}</body></html>"


def write_conversation(conversation: Conversation) -> str:
    """Write a chat. Marks lead to what they cite, below each answer, and the numbers there lead back."""
    chat = conversation.chat
    html = [f"<h1>{escape(chat.title)}</h1><p class=muted>{say_since_when(chat)}</p>"]
    for turn in conversation.turns:
        marked: set[int] = set()

        def refer(number: int, turn: int = turn.number, marked: set[int] = marked) -> str:
            anchor = "" if number in marked else f' id="mark-{turn}-{number}"'
            marked.add(number)
            return f'<sup><a{anchor} href="#source-{turn}-{number}">[{number}]</a></sup>'

        def name(number: int, turn: int = turn.number, marked: set[int] = marked) -> str:
            back = f' href="#mark-{turn}-{number}"' if number in marked else ""
            return f'<a id="source-{turn}-{number}"{back}>[{number}]</a>'

        html.append(f"<h2>{escape(turn.question)}</h2>{write_answer(turn.answer, refer)}")
        html += (f"<p class=muted>{escape(remark)}</p>" for remark in list_turn_remarks(turn))
        if turn.answer.citations:
            html.append(f"<h3>Sources</h3>{_write_sources(turn.answer, name)}")
        html += _write_own_notes(turn.answer)
    return "".join(html)


def _write_sources(answer: Answer, name: Mark = "[{}]".format) -> str:
    """Write what an answer cites, each after what `name` writes for its number."""
    return "".join(
        f"<p>{name(citation.number)} {_write_source(citation)}</p>" for citation in answer.citations
    )


def _write_source(citation: Citation) -> str:
    """Write where a quote stands, and the quote."""
    said = STANDING[citation.standing]
    after = f" <i>({escape(said)})</i>" if said else ""
    return f"{escape(citation.place)}: “{_keep_lines(citation.shown)}”{after}"


def _write_own_notes(answer: Answer) -> Iterator[str]:
    """Write the person's own notes on what was asked, apart from what the documents say."""
    if answer.notes:
        yield f"<h3>{IN_YOUR_NOTES}</h3>"
    for note in answer.notes:
        yield f"<p>{_keep_lines(note.comment)}<br><i>{_write_source(note.on)}</i></p>"


def _write_shorts(answer: Answer, mark: Mark) -> Iterator[str]:
    for line in write_shorts(answer).splitlines():
        yield f"<p><b>{_refer(line, answer, mark)}</b></p>"
    yield from (f"<p>{escape(remark, quote=False)}</p>" for remark in list_remarks(line_up_shorts(answer)))


def _write_body(answer: Answer, mark: Mark) -> Iterator[str]:
    if answer.form is Form.JSON:
        yield f"<pre>{escape(answer.answer)}</pre>"
    elif answer.form is Form.TABLE and answer.columns:
        yield from _write_table(answer, mark)
    else:
        yield from _write_lines(answer, mark)


def _write_table(answer: Answer, mark: Mark) -> Iterator[str]:
    known = {citation.number for citation in answer.citations}
    yield '<table border="1" cellspacing="0" cellpadding="4"><thead><tr>'
    yield from (f"<th>{escape(head)}</th>" for head in answer.columns)
    yield "</tr></thead><tbody>"
    for sentence in answer.sentences:
        marks = "".join(mark(number) for number in sentence.citations if number in known)
        cells = [escape(cell) for cell in sentence.cells] or [""]
        cells[-1] += f" {marks}" if marks else ""
        yield f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"
    yield "</tbody></table>"


def _write_lines(answer: Answer, mark: Mark) -> Iterator[str]:
    """Write lines as paragraphs, and those that begin with a bullet as a list."""
    in_list = False
    for line in filter(str.strip, answer.answer.split("\n")):
        text = line.strip()
        is_item = text.startswith("- ")
        if is_item is not in_list:
            yield "<ul>" if is_item else "</ul>"
            in_list = is_item
        inside = _refer(text.removeprefix("- "), answer, mark)
        set_in = "&emsp;" if line[:1] in (" ", "\t") else ""
        yield f"<li>{inside}</li>" if is_item else f"<p>{set_in}{inside}</p>"
    if in_list:
        yield "</ul>"


def _refer(text: str, answer: Answer, mark: Mark) -> str:
    known = {citation.number for citation in answer.citations}
    return _MARK.sub(
        lambda found: mark(int(found[1])) if int(found[1]) in known else found[0], escape(text, quote=False)
    )


def _keep_lines(text: str) -> str:
    return "<br>".join(map(escape, text.splitlines()))
