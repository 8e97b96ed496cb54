"""Which of the documents' own words answer a question."""

from __future__ import annotations

import pytest

from app.answer.composition.extractive import select_best_quotes
from app.answer.retrieval.rerank import MAIN_PAGE, Evidence
from app.answer.retrieval.sentences import read_sources
from app.answer.verification.attribution import quote_stands
from app.core.answers import Citation
from app.core.records import pack_record, unpack_record
from app.library.library import Library
from app.models.embedder import Embedder
from tests.answer.conftest import add


def found(question: str, library: Library, embedder: Embedder) -> Evidence:
    hits = library.search(question, embedder.embed_query(question), (), 10)
    return Evidence(question, read_sources(library, hits), embedder)


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("How many days of leave has a doctor?", "Every nurse has 25 days of paid leave a year, and every"),
        ("When is the deposit paid back?", "The deposit is two months' rent and is paid back within 30 days"),
        ("Who repairs the roof?", "The landlord repairs the roof, the heating and the water pipes"),
    ],
)
def test_the_best_quote_is_the_whole_sentence_that_answers(
    library: Library, embedder: Embedder, question: str, sentence: str
) -> None:
    best = select_best_quotes(found(question, library, embedder))[0]
    assert best.text.startswith(sentence) and best.text.endswith(".")


def test_only_pages_that_bear_about_as_much_as_the_best_are_quoted(
    library: Library, embedder: Embedder
) -> None:
    evidence = found("Who repairs the roof?", library, embedder)
    assert max(evidence.pages.values()) == 1
    assert sum(share >= MAIN_PAGE for share in evidence.pages.values()) < len(evidence.pages)
    for each in select_best_quotes(evidence, 9):
        assert evidence.pages[each.quotes[0].source.place] >= MAIN_PAGE


def test_a_quote_is_read_without_the_hyphen_of_a_lines_end(library: Library, embedder: Embedder) -> None:
    best = select_best_quotes(found("Whose business are small repairs?", library, embedder))[0]
    assert best.text == "Small repairs of up to $80 each are the tenant's own business."
    cited = best.quotes[0].make_citation(1)
    assert cited.shown == best.text and "own busi- ness." in cited.quote
    assert quote_stands(cited, library.load_pages(cited.document, [cited.page])[cited.page])
    assert len(cited.boxes) == 3
    before = pack_record(cited).replace(f',"shown":"{cited.shown}"', "")
    assert "shown" not in before and unpack_record(Citation, before).shown == cited.quote  # kept long ago


def test_a_sentence_over_a_pages_end_is_quoted_whole(library: Library, embedder: Embedder) -> None:
    pages = [
        "The ferry to the island\nis steered by a pilot who lives with the",
        "keeper of the lighthouse. It is slow.",
    ]
    document = add(library, embedder, "Ferry", pages)
    try:
        best = select_best_quotes(found("Who steers the ferry to the island?", library, embedder))[0]
        assert best.text == (
            "The ferry to the island is steered by a pilot who lives with the keeper of the lighthouse."
        )
        assert [quote.source.page.number for quote in best.quotes] == [1, 2]
        for quote in best.quotes:
            assert quote_stands(quote.make_citation(1), quote.source.page)
    finally:
        library.remove([document.id])
