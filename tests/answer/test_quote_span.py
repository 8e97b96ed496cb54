"""A quote says by itself what the question asks for."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.answer.composition.extractive import select_best_quotes
from app.answer.retrieval.rerank import Evidence
from app.answer.retrieval.sentences import read_sources
from app.answer.verification.attribution import quote_stands
from app.core.documents import Box, Document, DocumentState, Page, Word
from app.ingest.chunking.passages import CHUNKING, add_headings, make_passages
from app.ingest.chunking.tokens import TokenCounter
from app.library.library import Library
from app.models.embedder import Embedder
from tests.answer.conftest import add

TALE = """Colm meant to sail for Boston in the spring. He never sailed.
The miller's daughter married a cooper from Dunmore. The wedding was in June.
Sigrid offered the ferryman ten kroner for his sextant. He refused.
Nils kept the ledger of the ferry to Skagen, in which nine passengers of that name were entered. By May he
had booked for Skagen. He did not leave.
A pedlar slept in the barn on the night of the flood."""
HEARING = """HARBOUR COURT
Tuesday, 13 January 2009
The matter of the barge came on for oral argument at 1:01 p.m. in the great hall."""


def table(title: str, rows: list[tuple[str, ...]]) -> Page:
    words = []
    for number, row in enumerate([(title,), *rows]):
        for place, cell in enumerate(row):
            x = 60.0 + 130 * place
            for word in cell.split():
                box = Box(x, 90 + 14 * number, x + 5 * len(word), 101 + 14 * number)
                words.append(Word(word, box, number, number))
                x += 5 * len(word) + 3
    return Page(1, 612, 792, 0, tuple(words))


@pytest.fixture(scope="module")
def document_names(tmp_path_factory: pytest.TempPathFactory, embedder: Embedder) -> Iterator[Library]:
    folder = tmp_path_factory.mktemp("completing") / "library"
    with Library.open(folder, embedder.identify(CHUNKING)) as library:
        add(library, embedder, "The toll", [TALE])
        add(library, embedder, "Hearing", [HEARING])
        goods = table("Goods of the mill", [("Article", "Price"), ("Kettle", "62.40"), ("Mug", "7.15")])
        crew = table(
            "Harbour office", [("Office hours", "nine to five"), ("Contact", "Ines Quill"), ("Desk", "4 B")]
        )
        fares = table("Ferries to Skagen", [("Single fare",), ("Adult", "11.40"), ("Handcart", "2.00")])
        for title, page in (("Catalogue", goods), ("Directory", crew), ("Crossings", fares)):
            passages = list(make_passages(title, title, [page], TokenCounter(embedder.locate_tokenizer())))
            document = Document(
                title, title, (f"/{title}.pdf",), "pdf", DocumentState.READING, passages=len(passages)
            )
            library.store(document, [page], passages)
            texts = [add_headings(title, passage.headings, passage.text) for passage in passages]
            library.vectors.add([passage.key for passage in passages], embedder.embed(texts))
        yield library


def best(question: str, library: Library, embedder: Embedder) -> tuple[str, Evidence]:
    hits = library.search(question, embedder.embed_query(question), (), 10)
    evidence = Evidence(question, read_sources(library, hits), embedder)
    return select_best_quotes(evidence)[0].text, evidence


@pytest.mark.parametrize(
    ("question", "quote"),
    [
        ("Did Colm sail for Boston?", "Colm meant to sail for Boston in the spring. He never sailed."),
        (
            "How much did Sigrid offer for the sextant?",
            "Sigrid offered the ferryman ten kroner for his sextant. He refused.",
        ),
        ("Whom did the miller's daughter marry?", "The miller's daughter married a cooper from Dunmore."),
        (
            "When was the argument in the matter of the barge?",
            "Tuesday, 13 January 2009 The matter of the barge",
        ),
        ("What does the kettle cost?", "Article Price … Kettle 62.40"),
        ("Who is the contact at the harbour office?", "Contact Ines Quill"),
    ],
)
def test_a_quote_goes_as_far_as_what_is_asked_for(
    document_names: Library, embedder: Embedder, question: str, quote: str
) -> None:
    text, _ = best(question, document_names, embedder)
    assert quote in text


def test_a_row_is_quoted_with_the_heading_over_it_and_without_the_rows_between(
    document_names: Library, embedder: Embedder
) -> None:
    text, _ = best("What is the fare for a handcart?", document_names, embedder)
    assert text == "Single fare … Handcart 2.00"
    text, _ = best("What is the fare for an adult?", document_names, embedder)
    assert text == "Single fare Adult 11.40"
    text, _ = best("What does a handcart cost?", document_names, embedder)
    assert text == "Handcart 2.00"


def test_what_did_not_come_about_is_told_first(document_names: Library, embedder: Embedder) -> None:
    text, evidence = best("What did Nils do in Skagen?", document_names, embedder)
    assert text == "By May he had booked for Skagen. He did not leave."
    told = [each.text for each in select_best_quotes(evidence)]
    assert any("ledger" in each for each in told[1:])
    text, _ = best("What does the ledger of the ferry to Skagen hold?", document_names, embedder)
    assert "ledger" in text


def test_the_heads_of_columns_are_cited_beside_the_row(document_names: Library, embedder: Embedder) -> None:
    _, evidence = best("What does the kettle cost?", document_names, embedder)
    row, heads = select_best_quotes(evidence)[0].quotes
    assert (row.text, heads.text) == ("Kettle 62.40", "Article Price")
    for number, quote in enumerate((row, heads), 1):
        cited = quote.make_citation(number)
        assert quote_stands(cited, document_names.load_pages(cited.document, [cited.page])[cited.page])


def test_what_a_quote_holds_is_not_quoted_again(document_names: Library, embedder: Embedder) -> None:
    _, evidence = best("Did Colm sail for Boston?", document_names, embedder)
    told = select_best_quotes(evidence, 9)
    places = [
        (quote.source.place, place)
        for each in told
        for quote in each.quotes[:1]
        for place in range(quote.first, quote.last)
    ]
    assert len(places) == len(set(places))
