"""Chats and single answers as files: for Word, as PDF, as Markdown, and their tables for spreadsheets."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath

from app.core.answer_html import write_conversation
from app.core.chats import Conversation, format_markdown, take_answer
from app.core.errors import CarrelError
from app.core.styles import Form
from app.engine.server.answer_tables import AnswerTable, format_csv, format_workbook, make_table
from app.ingest.formats.word.pandoc import convert_to_docx
from app.ingest.render.renderer import PageRenderer

_NO_TABLE = "There is no table in this: export it for Word, as PDF or as Markdown."
_ONE_TABLE = "A .csv file holds one table: export the tables of a chat as .xlsx, or an answer by itself."


def format_chat(conversation: Conversation, file: str, renderer: PageRenderer, turn: int | None) -> bytes:
    """Format a chat, or its answer at the place `turn`, from 1, as the ending of a file's name asks for.
    Raises CarrelError for an ending of another kind, for no such answer, and for a table where there is none.
    """
    conversation = take_answer(conversation, turn)
    ending = PurePath(file).suffix.lower()
    if ending == ".pdf":
        return renderer.typeset(write_conversation(conversation), conversation.chat.title, linked=True)
    make = _FORMATS.get(ending)
    if make is None:
        raise CarrelError("Please end the file’s name in .docx, .pdf, .md, .xlsx or .csv.")
    return make(conversation)


def _format_markdown(conversation: Conversation) -> bytes:
    return format_markdown(conversation).encode("utf-8")


def _format_word(conversation: Conversation) -> bytes:
    return convert_to_docx(format_markdown(conversation))


def _format_workbook(conversation: Conversation) -> bytes:
    return format_workbook(_list_tables(conversation))


def _format_csv(conversation: Conversation) -> bytes:
    tables = _list_tables(conversation)
    if len(tables) > 1:
        raise CarrelError(_ONE_TABLE)
    return format_csv(tables[0])


def _list_tables(conversation: Conversation) -> list[AnswerTable]:
    """List the tables that answers are. Raises CarrelError where there are none."""
    tables = [
        make_table(turn.question, turn.answer)
        for turn in conversation.turns
        if turn.answer.form is Form.TABLE and turn.answer.columns
    ]
    if not tables:
        raise CarrelError(_NO_TABLE)
    return tables


_FORMATS: dict[str, Callable[[Conversation], bytes]] = {
    ".md": _format_markdown,
    ".docx": _format_word,
    ".xlsx": _format_workbook,
    ".csv": _format_csv,
}
