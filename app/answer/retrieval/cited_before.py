"""Find the passages that earlier answers cited: a follow-up may be about them."""

from __future__ import annotations

from collections.abc import Sequence

from app.answer.text.normalize import keep_letters
from app.core.answers import Citation, Hit, Turn
from app.library.library import Library

_TURNS, _CITATIONS = 2, 4
"""Answers looked back at, and citations of each."""
_TRIED = 3
"""Passages of a document that are looked at for one that holds a quote."""


def find_cited_before(library: Library, turns: Sequence[Turn], documents: Sequence[str] = ()) -> list[Hit]:
    """Find the passages that the newest answers cited, as far as they are there, the newest first.
    `documents` are the ids of those that alone are asked.
    """
    found: dict[tuple[str, int], Hit] = {}
    for turn in turns[::-1][:_TURNS]:
        for citation in turn.citations[:_CITATIONS]:
            if not documents or citation.document in documents:
                hit = find_passage(library, citation)
                if hit is not None:
                    found.setdefault((hit.document, hit.number), hit)
    return list(found.values())


def find_passage(library: Library, citation: Citation) -> Hit | None:
    """Find the passage that holds a citation's words, if it is there."""
    quote = keep_letters(citation.quote)
    for hit in library.search(citation.quote, None, (citation.document,), _TRIED):
        if hit.page <= citation.page and quote in keep_letters(hit.text):
            return hit
    return None
