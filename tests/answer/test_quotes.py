"""Which of the documents' own words answer a question."""

from __future__ import annotations

import pytest

from app.answer.evidence import MAIN_PAGE, Evidence
from app.answer.quotes import best_quotes
from app.answer.sources import read_sources
from app.library.library import Library
from app.models.embedder import Embedder


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
    best = best_quotes(found(question, library, embedder))[0]
    assert best.text.startswith(sentence) and best.text.endswith(".")


def test_only_pages_that_bear_about_as_much_as_the_best_are_quoted(
    library: Library, embedder: Embedder
) -> None:
    evidence = found("Who repairs the roof?", library, embedder)
    assert max(evidence.pages.values()) == 1
    assert sum(share >= MAIN_PAGE for share in evidence.pages.values()) < len(evidence.pages)
    for each in best_quotes(evidence, 9):
        assert evidence.pages[each.quotes[0].source.place] >= MAIN_PAGE
