"""What an answer cited is found again where it stands now, and else says so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.answer.verification.attribution import quote_stands
from app.answer.verification.reanchor import reanchor_citations
from app.core.answers import Answer, Citation, Mode, Seconds, Standing
from app.core.documents import Document, DocumentState, Page, box_lines, quote_words
from app.library.library import Library
from tests.answer.conftest import LEASE, made_page

PATH = "/documents/lease.pdf"


def put(library: Library, id_: str, texts: tuple[str, ...], path: str = PATH) -> None:
    pages = [made_page(number, text) for number, text in enumerate(texts, 1)]
    library.store(Document(id_ * 32, "Lease", (path,), "pdf", DocumentState.READING), pages, ())


def cite(page: Page, first: int, last: int, document: str = "a") -> Citation:
    words = page.words[first:last]
    return Citation(1, document * 32, "Lease", PATH, page.number, quote_words(words), box_lines(words))


def again(library: Library, citation: Citation) -> Citation:
    answer = Answer(
        "?", True, "!", Mode.QUOTES, None, (), (), (citation,), (), Seconds(0.0, None, 0.0), chat=1
    )
    (found,) = reanchor_citations(answer, library).citations
    if found.standing is Standing.STANDS:
        pages = library.load_pages(found.document, [found.page])
        assert quote_stands(found, pages[found.page])
    return found


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library", "none") as library:
        put(library, "a", LEASE)
        yield library


SPLIT = cite(made_page(2, LEASE[1]), 15, 32)
"""With a word cut at a line end."""


def test_what_still_stands_is_left_as_it_is(kept: Library) -> None:
    citation = cite(made_page(1, LEASE[0]), 0, 9)
    assert again(kept, citation) == citation
    # Also after a visit to nowhere.
    assert again(kept, replace(citation, standing=Standing.GONE)) == citation


def test_a_document_that_was_taken_out_leaves_its_quote(kept: Library) -> None:
    citation = cite(made_page(1, LEASE[0]), 0, 9)
    kept.remove(["a" * 32])
    found = again(kept, citation)
    assert found == replace(citation, standing=Standing.GONE)
    put(kept, "a", LEASE)
    assert again(kept, found) == citation


def test_a_quote_that_moved_in_a_changed_file_is_found_there(kept: Library) -> None:
    kept.remove(["a" * 32])
    put(kept, "b", ("A new first page.", "Another one.", *LEASE))
    found = again(kept, cite(made_page(1, LEASE[0]), 0, 9))
    assert (found.document, found.page, found.standing) == ("b" * 32, 3, Standing.STANDS)


def test_a_file_that_now_says_something_else_is_marked(kept: Library) -> None:
    kept.remove(["a" * 32])
    put(kept, "b", (LEASE[0].replace("1,577.50", "1,677.50"), *LEASE[1:]))
    found = again(kept, cite(made_page(1, LEASE[0]), 0, 9))
    assert found.standing is Standing.CHANGED
    assert (found.document, "1,577.50" in found.quote) == ("b" * 32, True)
    assert again(kept, found).standing is Standing.CHANGED


def test_a_file_read_anew_may_break_its_lines_and_letters_otherwise(kept: Library) -> None:
    assert "busi- ness" in SPLIT.quote
    put(kept, "a", (LEASE[0], LEASE[1].replace("busi-\n    ness", "business").replace("Small", "Srnall")))
    found = again(kept, SPLIT)
    assert found.standing is Standing.STANDS
    assert "business" in found.quote


def test_few_words_are_looked_for_on_their_page_only(kept: Library) -> None:
    citation = cite(made_page(1, LEASE[0]), 5, 6)
    assert citation.quote == "of"
    kept.remove(["a" * 32])
    put(kept, "b", ("Nothing here.", *LEASE))
    assert again(kept, citation).standing is Standing.CHANGED
