"""Chats and answers as files: what stands in each kind, and that none takes a document's place."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import openpyxl
import pymupdf
import pytest

from app.core.answer_html import write_conversation
from app.core.answers import Answer, Mode, Sentence, Support
from app.core.chats import NEW, Chat, Conversation, KeptTurn, format_markdown
from app.core.errors import CarrelError, NotWritable
from app.core.evaluation import Question
from app.core.reading import WordPlace
from app.core.styles import Form
from app.engine.client import EngineClient
from app.engine.protocol import (
    Add,
    AnyRequest,
    Ask,
    Documents,
    ExportChat,
    ExportEvidence,
    ExportNotes,
    MakeNote,
    RemoveChats,
    WriteQuestions,
)
from app.engine.server.chat_export import format_chat
from app.ingest.render.renderer import PageRenderer
from tests.engine.conftest import Shared
from tests.made_answers import answer_beside_note, answer_in_short
from tests.made_pdfs import BOILER, GARDEN, make_pdf

PROSE = answer_in_short(("Alder & Co", "30 days"), ("Birch", "45 days"))


def make_row(cited: tuple[int, ...], *cells: str) -> Sentence:
    return Sentence(" ".join(cells), Support.SUPPORTED, cited, cells=cells)


TABLE = replace(
    PROSE,
    form=Form.TABLE,
    columns=("What", "Days"),
    shorts=(),
    sentences=(make_row((1,), '=HYPERLINK("x")', "30"), make_row((1, 2), "Rent\x02 <b>", "1,200")),
)


def keep(*answers: Answer) -> Conversation:
    turns = (KeptTurn(n, f"How long, {n}?", (), 0.0, each) for n, each in enumerate(answers, 1))
    return Conversation(Chat(1, "Leases", 0.0, 0.0, len(answers)), tuple(turns))


@pytest.fixture(scope="module")
def renderer() -> Iterator[PageRenderer]:
    made = PageRenderer()
    yield made
    made.close()


def test_a_pdf_has_tables_and_marks_that_lead_to_their_sources_and_back(renderer: PageRenderer) -> None:
    content = format_chat(keep(PROSE, TABLE), "x.PDF", renderer, None)
    with pymupdf.open("pdf", content) as pdf:
        (page,) = pdf
        text = page.get_text()
        assert "Alder & Co, page 1: “The answer is 30 days in all cases.”" in text
        assert "Rent" in text and "<b>" in text
        assert [heading for _, heading, _ in pdf.get_toc()][:2] == ["Leases", "How long, 1?"]
        led = {
            (page.get_textbox(link["from"]).strip(), link["to"].y > link["from"].y0)
            for link in page.get_links()
            if link["kind"] == pymupdf.LINK_GOTO and link["from"].width > 2
        }
        assert {("[1]", True), ("[1]", False), ("[2]", True), ("[2]", False)} <= led


def test_a_workbook_holds_the_tables_with_their_sources_and_no_formula(renderer: PageRenderer) -> None:
    content = format_chat(keep(PROSE, TABLE, TABLE), "x.xlsx", renderer, None)
    book = openpyxl.load_workbook(io.BytesIO(content))
    assert len(book.sheetnames) == 4 and book.sheetnames[0] == "How long, 2"
    rows = list(book["How long, 2"].iter_rows(values_only=True))
    assert rows[0] == ("What", "Days", "Sources")
    assert rows[1] == ('=HYPERLINK("x")', 30, "[1] Alder & Co, page 1")
    assert rows[2] == ("Rent  <b>", "1,200", "[1] Alder & Co, page 1; [2] Birch, page 2")
    assert book["How long, 2"]["A2"].data_type == "s"
    assert list(book.worksheets[2].iter_rows(values_only=True))[1][2] == "The answer is 30 days in all cases."


def test_a_csv_holds_one_table(renderer: PageRenderer) -> None:
    kept = keep(PROSE, TABLE, TABLE)
    text = format_chat(kept, "x.csv", renderer, 2).decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text, newline="")))
    assert rows[1] == ['\'=HYPERLINK("x")', "30", "[1] Alder & Co, page 1"]
    for file, turn, says in (
        ("x.csv", None, "one table"),
        ("x.csv", 1, "no table"),
        ("x.xlsx", 1, "no table"),
        ("x.md", 4, "no such answer"),
        ("x.html", None, "end the file’s name"),
    ):
        with pytest.raises(CarrelError, match=says):
            format_chat(kept, file, renderer, turn)


def test_own_notes_are_written_apart_from_the_sources() -> None:
    conversation = keep(answer_beside_note("Tom agreed\nto 20 days."))
    markdown = format_markdown(conversation)
    sources, _, notes = markdown.partition("In your notes:")
    assert "Tom" not in sources and "[^1-1]: Alder" in sources and "Alder" not in notes
    assert "- Tom agreed  \n    to 20 days. (Birch, page 4: “Notice is given in writing.”)" in notes
    html = write_conversation(conversation)
    sources, _, notes = html.partition("<h3>In your notes</h3>")
    assert "Tom" not in sources and "<p>Tom agreed<br>to 20 days.<br><i>Birch, page 4" in notes


@pytest.fixture
def engine(shared: Shared, tmp_path: Path) -> Iterator[EngineClient]:
    files = (make_pdf(tmp_path / "garden.pdf", GARDEN), make_pdf(tmp_path / "boiler.pdf", BOILER))
    for _ in shared.client.stream(Add(tuple(map(str, files)))):
        pass
    yield shared.client
    shared.client.call(RemoveChats(None))
    shared.empty()


def test_no_export_takes_the_place_of_a_document(engine: EngineClient, tmp_path: Path) -> None:
    answer = engine.call(Ask("Who gives tours on Sundays?", mode=Mode.QUOTES, chat=NEW))
    assert answer.chat is not None
    garden, boiler = engine.call(Documents())
    engine.call(MakeNote(garden.id, WordPlace(1, 0), WordPlace(1, 3)))
    link = tmp_path / "other name.pdf"
    link.symlink_to(boiler.path)
    before = Path(boiler.path).read_bytes()
    questions = (Question("q", ("garden.pdf",), "Who?", ("Ada",), True, ()),)
    for file in (boiler.path, str(link)):
        exports: tuple[AnyRequest, ...] = (
            ExportChat(answer.chat, file),
            ExportChat(answer.chat, file, 1),
            ExportEvidence(answer, file),
            ExportNotes((garden.id,), file),
            WriteQuestions(file, questions),
        )
        for request in exports:
            with pytest.raises(NotWritable, match="left alone"):
                engine.call(request)
    assert Path(boiler.path).read_bytes() == before
    assert link.is_symlink()
    engine.call(ExportChat(answer.chat, str(tmp_path / "chat.docx")))
    engine.call(ExportChat(answer.chat, str(tmp_path / "chat.docx")))  # over itself
    with zipfile.ZipFile(tmp_path / "chat.docx") as word:
        assert "word/footnotes.xml" in word.namelist()
    assert not list(tmp_path.glob(".*"))  # nothing half written is left
