"""Answers and checked texts on a terminal, with what they cite."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from rich.box import SIMPLE
from rich.console import Console, Group, RenderableType
from rich.markup import escape
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from app.core.answers import Answer, CheckedText, Citation, OwnNote, Standing, Support
from app.core.chats import STANDING, Conversation
from app.core.notes import IN_YOUR_NOTES
from app.core.short_answers import SAY_DIFFERENT, line_up_shorts, list_remarks, split_pieces
from app.core.shortening import shorten
from app.core.styles import Form

OUT = Console(highlight=False)

_SUPPORT_MARK = {
    Support.PARTIAL: (" (only partly on the cited page)", "yellow"),
    Support.UNSUPPORTED: (" (not found in your documents)", "yellow"),
}

_SUPPORT = {
    Support.SUPPORTED: ("✓", "green", "supported"),
    Support.PARTIAL: ("≈", "yellow", "partly supported"),
    Support.UNSUPPORTED: ("✗", "red", "unsupported"),
}


def print_answer(answer: Answer, *, queries: bool = False) -> None:
    """A cited answer with its sources, and what was searched for if `queries`."""
    body: RenderableType = _answer_table(answer) if answer.form is Form.TABLE else _answer_text(answer)
    style = "green" if answer.found else "yellow"
    short = _short_answer(answer)
    if short is not None:
        body = Group(short, "", body)
    OUT.print(Panel(body, title=escape(answer.question), title_align="left", border_style=style))
    for warning in answer.warnings:
        OUT.print(Text(f"! {warning}", style="yellow"))
    _print_citations(answer.citations)
    if not answer.found and answer.passages:
        OUT.print("The nearest passages:", style="dim")
        for hit in answer.passages[:3]:
            OUT.print(Text(f"    {hit.place}: {shorten(hit.text, 160)}", style="dim"))
    if answer.coverage is not None:
        OUT.print(Text(answer.coverage.said, style="dim"))
    if answer.notice:
        OUT.print(Text(answer.notice, style="dim italic"))
    _print_own_notes(answer.notes)
    if queries:
        for query in answer.queries:
            OUT.print(Text(f"Searched for: {query}", style="dim"))


def print_quotes(answer: Answer) -> None:
    """What the documents say themselves, for as long as a model reads; the answer comes under it."""
    OUT.print(Text("Your documents say:", style="dim"))
    _print_citations(answer.citations)
    OUT.print()


def print_checked(checked: CheckedText) -> None:
    """Each sentence of a text with how far the documents bear it out, why not, and where that stands."""
    for sentence in checked.sentences:
        mark, style, _ = _SUPPORT[sentence.support]
        line = Text(f"{mark} ", style=f"bold {style}").append(sentence.text, "default")
        marks = "".join(f" [{number}]" for number in sentence.citations)
        OUT.print(line.append(marks, "cyan"))
        for reason in sentence.reasons:
            OUT.print(Text(f"    {reason}", style=style))
    OUT.print()
    _print_citations(checked.citations)
    counts = Counter(sentence.support for sentence in checked.sentences)
    told = ", ".join(f"{counts[support]} {name}" for support, (_, _, name) in _SUPPORT.items())
    OUT.print(Text(f"{told}.", style="bold"))
    if checked.headings:
        OUT.print(Text(f"Headings and labels left out: {checked.headings}.", style="dim"))
    if checked.stopped:
        OUT.print(Text("Stopped: the sentences after these were not checked.", style="yellow"))


def _print_citations(citations: Sequence[Citation]) -> None:
    for citation in citations:
        head = Text(f"[{citation.number}] ", style="bold cyan")
        head.append(f"{citation.place}: ").append(f"“{citation.shown}”", "dim")
        if citation.standing is not Standing.STANDS:
            head.append(f" ({STANDING[citation.standing]})", style="yellow")
        OUT.print(head)


def _print_own_notes(notes: Sequence[OwnNote]) -> None:
    """What the person wrote beside the documents, apart from what these say."""
    if notes:
        OUT.print(Text(f"{IN_YOUR_NOTES}:", style="bold"))
    for note in notes:
        OUT.print(Text(f"    {note.comment}"))
        said = f" ({STANDING[note.on.standing]})" if note.on.standing is not Standing.STANDS else ""
        OUT.print(Text(f"    {note.on.place}: “{shorten(note.on.shown, 160)}”{said}", style="dim"))


def print_conversation(conversation: Conversation, *, queries: bool = False) -> None:
    """A chat with its answers and their sources."""
    OUT.print(Text(conversation.chat.title, style="bold"))
    for turn in conversation.turns:
        print_answer(turn.answer, queries=queries)
        verdict = turn.verdict
        rated = {1: "rated good", -1: "rated bad"}.get(verdict.rating, "")
        said = ", ".join(filter(None, ("pinned" if verdict.pinned else "", rated, verdict.note)))
        if said:
            OUT.print(Text(f"  {said}", style="dim"))


def _short_answer(answer: Answer) -> Text | None:
    """The answer in a few words, if there is one."""
    lines = line_up_shorts(answer)
    if not lines:
        return None
    said = Text()
    for piece in split_pieces(lines):
        said.append(f"{piece.before}{piece.lead}")
        said.append(piece.text, style="bold")
        for citation in piece.citations:
            said.append(f" [{citation.number}]", style="bold cyan")
    for remark in list_remarks(lines):
        said.append(f"\n{remark}", style="yellow" if remark == SAY_DIFFERENT else "dim")
    return said


def _answer_text(answer: Answer) -> Text:
    if answer.form is Form.JSON or not answer.found:
        return Text(answer.answer)
    body = Text()
    end = 0
    for index, sentence in enumerate(answer.sentences):
        start = max(end, answer.answer.find(sentence.text, end))
        if answer.form is Form.BULLETS:
            body.append("\n• " if index else "• ")
        elif "\n" in answer.answer[end:start]:
            body.append("\n  " if "\n  " in answer.answer[end:start] else "\n")
        end = start + len(sentence.text)
        body.append(sentence.text)
        for number in sentence.citations if not sentence.counted else ():
            body.append(f" [{number}]", style="bold cyan")
        mark, style = _SUPPORT_MARK.get(sentence.support, ("", ""))
        body.append(mark, style=style)
        body.append(" ")
    return body


def _answer_table(answer: Answer) -> Table:
    table = Table(box=SIMPLE, header_style="bold", pad_edge=False)
    for column in answer.columns:
        table.add_column(Text(column), overflow="fold")
    for sentence in answer.sentences:
        cells = [Text(cell) for cell in sentence.cells]
        for number in sentence.citations:
            cells[-1].append(f" [{number}]", style="bold cyan")
        mark, style = _SUPPORT_MARK.get(sentence.support, ("", ""))
        cells[-1].append(mark, style=style)
        table.add_row(*cells)
    return table
