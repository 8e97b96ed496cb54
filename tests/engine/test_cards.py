"""A document's card on the real engine: what its file says, what became of its pages, where it is cited."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pymupdf
import pytest

from app.core.answers import Mode
from app.core.cards import FileProperties, TitleOrigin
from app.core.chats import NEW
from app.core.documents import Document
from app.core.errors import Cancelled, NoSuchDocument
from app.core.events import Progress
from app.core.reading import WordPlace
from app.engine.client import EngineClient
from app.engine.protocol import (
    Add,
    Ask,
    Documents,
    FindCard,
    MakeNote,
    OpenChat,
    RemoveChats,
    RenameChat,
    SummarizeDocument,
)
from app.engine.server.cards import find_origin, shorten_summary
from tests.engine.conftest import Shared
from tests.engine.test_suggesting import RULES
from tests.made_pdfs import BOILER, GARDEN, html_pdf, make_pdf
from tests.ui.window_bridge import document as listed


@pytest.fixture
def engine(shared: Shared) -> Iterator[EngineClient]:
    yield shared.client
    shared.client.call(RemoveChats(None))
    shared.empty()


def added(engine: EngineClient, path: Path) -> Document:
    for _ in engine.stream(Add((str(path),))):
        pass
    return next(each for each in engine.call(Documents()) if each.path == str(path))


def test_a_card_says_what_the_file_does_and_where_it_is_cited(engine: EngineClient, tmp_path: Path) -> None:
    path = make_pdf(tmp_path / "plain.pdf", GARDEN)
    with pymupdf.open(path) as made:
        made.set_metadata({"title": "The Walled Garden", "author": "Agnes", "creationDate": "D:20240229"})
        made[0].add_text_annot((100, 100), "Is this still so?")
        made.save(tmp_path / "garden.pdf")
    garden, boiler = (
        added(engine, tmp_path / "garden.pdf"),
        added(engine, make_pdf(tmp_path / "boiler.pdf", BOILER)),
    )
    engine.call(MakeNote(garden.id, WordPlace(1, 0), WordPlace(1, 3)))
    first = engine.call(Ask("Who planted the mulberry?", mode=Mode.QUOTES, chat=NEW))
    assert first.chat is not None
    engine.call(Ask("How often must the boiler be serviced?", mode=Mode.QUOTES, chat=first.chat))
    engine.call(Ask("Who gives tours on Sundays?", (garden.id,), mode=Mode.QUOTES, chat=first.chat))
    engine.call(RenameChat(first.chat, "The estate"))

    card = engine.call(FindCard(garden.id))
    assert (card.document, card.origin) == (garden, TitleOrigin.PROPERTIES)
    assert card.properties == FileProperties("Agnes", "2024-02-29")
    assert (card.missing, card.unread, card.comments, card.notes) == (False, "", 1, 1)
    assert [(each.title, each.place, each.question) for each in card.cited] == [
        ("The estate", 3, "Who gives tours on Sundays?"),
        ("The estate", 1, "Who planted the mulberry?"),
    ]
    turns = engine.call(OpenChat(card.cited[0].chat)).turns
    assert [turns[each.place - 1].question for each in card.cited] == [each.question for each in card.cited]
    other = engine.call(FindCard(boiler.id))
    assert other.origin is TitleOrigin.FILE_NAME
    assert [each.place for each in other.cited] == [2]

    # The next version of the file is cited where that before it was, and one that is gone says so.
    newer = added(engine, make_pdf(tmp_path / "garden.pdf", ("A new cover.", *GARDEN)))
    assert newer.id != garden.id
    assert len(engine.call(FindCard(newer.id)).cited) == 2
    (tmp_path / "garden.pdf").unlink()
    gone = engine.call(FindCard(newer.id))
    assert (gone.missing, gone.properties) == (True, None)
    with pytest.raises(NoSuchDocument):
        engine.call(FindCard("nothing"))


def test_what_the_title_is_from() -> None:
    named = listed("lease", title="My lease")
    assert find_origin(replace(named, paths=("/a/other.pdf", "/a/My_lease.pdf"))) is TitleOrigin.FILE_NAME
    assert find_origin(named) is TitleOrigin.PROPERTIES
    assert find_origin(replace(named, format="eml")) is TitleOrigin.SUBJECT
    assert find_origin(replace(named, format="rst")) is TitleOrigin.HEADING


def test_a_summary_is_of_the_documents_own_sentences(engine: EngineClient, tmp_path: Path) -> None:
    rules = added(engine, html_pdf(tmp_path / "rules.pdf", RULES))
    events: list[object] = []
    stream = engine.stream(SummarizeDocument(rules.id))
    while True:
        try:
            events.append(next(stream))
        except StopIteration as finished:
            answer = finished.value
            break
    assert any(isinstance(event, Progress) for event in events)
    assert answer.found and 1 < len(answer.sentences) <= 6
    assert [citation.number for citation in answer.citations] == list(range(1, len(answer.citations) + 1))
    for sentence in answer.sentences:
        (number,) = sentence.citations
        assert answer.citations[number - 1].shown in sentence.text
        assert f"{sentence.text} [{number}]" in answer.answer
    pages = [citation.page for citation in answer.citations]
    assert pages == sorted(pages)
    assert {citation.document for citation in answer.citations} == {rules.id}
    assert not engine.call(FindCard(rules.id)).cited  # it is no chat


def test_a_summary_shows_all_parts_before_more_of_one(engine: EngineClient, tmp_path: Path) -> None:
    rules = added(engine, html_pdf(tmp_path / "rules.pdf", RULES))
    whole = engine.call(Ask("Summarise the document", (rules.id,), mode=Mode.COVERAGE))
    cited = [sentence for sentence in whole.sentences if sentence.citations]
    assert len(cited) > 2
    short = shorten_summary(whole, 2)
    assert len(short.sentences) == len(short.citations) == 2
    assert short.sentences[0].text == cited[0].text
    assert [each.citations for each in short.sentences] == [(1,), (2,)]
    assert [each.text for each in shorten_summary(whole, 99).sentences] == [each.text for each in cited]


def test_what_has_no_sentence_that_stands_alone_says_how_it_begins(
    engine: EngineClient, tmp_path: Path
) -> None:
    whereas = "The tenant pays the rent for the boathouse" + ", and for the jetty beside it" * 8 + "."
    note = added(engine, make_pdf(tmp_path / "note.pdf", (whereas,)))
    answer = engine.call(SummarizeDocument(note.id))
    assert answer.found
    assert "The tenant pays the rent" in answer.answer
    nothing = added(engine, make_pdf(tmp_path / "nothing.pdf", ("Gone fishing",)))
    assert not engine.call(SummarizeDocument(nothing.id)).found


def test_a_summary_is_stopped(engine: EngineClient, tmp_path: Path) -> None:
    rules = added(engine, html_pdf(tmp_path / "rules.pdf", RULES))
    with pytest.raises(Cancelled):
        for _ in engine.stream(SummarizeDocument(rules.id), stop=lambda: True):
            pass
