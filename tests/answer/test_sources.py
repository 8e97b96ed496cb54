from __future__ import annotations

from app.answer.sources import read_sources
from app.core.answers import Hit
from app.core.documents import Document, DocumentState, Passage, Span, join_words
from app.library.library import Library
from app.models.embedder import Embedder
from tests.answer.conftest import made_page


def test_a_sentence_over_the_page_end_is_quoted_from_one_page_at_a_time(
    library: Library, embedder: Embedder
) -> None:
    pages = [
        made_page(1, "Heads first. The long sentence starts here"),
        made_page(2, "Header\nand it ends there. Next."),
    ]
    words = [*pages[0].words, *pages[1].words[1:5]]
    passage = Passage("over", 0, join_words(words)[0], (Span(1, 0, 7), Span(2, 1, 5)))
    document = Document("over", "Over", ("/over.pdf",), "pdf", DocumentState.READING, passages=1)
    library.store(document, pages, [passage])
    try:
        hit = Hit("over", 0, "Over", "/over.pdf", 1, passage.text, 1.0, ())
        found = [(source.page.number, source.text) for source in read_sources(library, [hit])]
        assert found == [(1, "Heads first."), (1, "The long sentence starts here"), (2, "and it ends there.")]
    finally:
        library.remove(["over"])


def test_what_has_left_the_library_is_no_source(library: Library) -> None:
    assert read_sources(library, [Hit("gone", 0, "Gone", "/gone.pdf", 1, "text", 1.0, ())]) == []
