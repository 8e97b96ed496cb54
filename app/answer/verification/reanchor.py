"""Re-anchor what an earlier answer cites: documents are taken out, change, and are read anew.

A quote is found again by its letters and digits alone, so that another hyphen, space or box does not hide
it. In the very same file, a few letters may differ as well (it is read by a newer reader, or by OCR once
more); where another file has taken its place, none may: it may well say something else.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import replace
from itertools import accumulate

from rapidfuzz import fuzz

from app.answer.text.normalize import keep_letters
from app.answer.verification.attribution import quote_stands
from app.core.answers import Answer, Citation, Standing
from app.core.documents import Document, DocumentState, Page, box_lines, quote_as_read, quote_words
from app.library.library import Library
from app.pages.cells import name_cells

_AT_ONCE = 32
"""Pages."""
_ALIKE = 92.0
"""Percent of its letters that must be the same in a file that was read anew. Judged:
tests/benchmarks/thresholds.py.
"""
_TELLING = 16
"""Letters and digits from which words are looked for on other pages as well; fewer stand in many places."""
_DIGITS = re.compile(r"\d+")


def reanchor_citations(answer: Answer, library: Library) -> Answer:
    """Re-anchor the citations of an answer where their words stand now; those that stand nowhere say so. What
    is in another place by now shows no longer which of its words answer in short.
    """
    citations = tuple(reanchor_citation(each, library) for each in answer.citations)
    moved = {
        now.number
        for before, now in zip(answer.citations, citations, strict=True)
        if (before.page, before.boxes) != (now.page, now.boxes)
    }
    shorts = tuple(replace(each, boxes=()) if each.citation in moved else each for each in answer.shorts)
    return replace(answer, citations=citations, shorts=shorts)


def reanchor_citation(citation: Citation, library: Library) -> Citation:
    """Re-anchor a citation where its words stand now, or with what has become of them."""
    document = library.find_document(citation.document) or library.find_at(citation.path)
    if document is None:
        return replace(citation, standing=Standing.GONE)
    same = document.id == citation.document and citation.standing is not Standing.CHANGED
    if same:
        page = library.load_pages(document.id, (citation.page,)).get(citation.page)
        if page is not None and quote_stands(citation, page):
            return replace(
                citation, title=document.title, path=document.path or citation.path, standing=Standing.STANDS
            )
    if document.state is DocumentState.READING:
        return citation
    if citation.standing is Standing.CHANGED and citation.document == document.id:
        return citation  # the very file in which it was looked for in vain
    for page in _pages(citation, document, library):
        found = _find(citation.quote, page, same)
        if found is not None:
            words = page.words[found[0] : found[1]]
            boxes = box_lines(words)
            return Citation(
                number=citation.number,
                document=document.id,
                title=document.title,
                path=document.path,
                page=page.number,
                quote=quote_words(words),
                boxes=boxes,
                label=name_cells(page, boxes) or page.label,
                shown=quote_as_read(words, page.words),
            )
    return replace(
        citation,
        document=document.id,
        title=document.title,
        path=document.path,
        standing=Standing.CHANGED,
    )


def _pages(citation: Citation, document: Document, library: Library) -> Iterator[Page]:
    """The pages of `document` on which the quote may stand, the nearest to where it was first."""
    numbers = sorted(range(1, document.pages + 1), key=lambda number: abs(number - citation.page))
    if len(keep_letters(citation.quote)) < _TELLING:
        numbers = [number for number in numbers if number == citation.page]
    for start in range(0, len(numbers), _AT_ONCE):
        batch = numbers[start : start + _AT_ONCE]
        pages = library.load_pages(document.id, batch)
        yield from (pages[number] for number in batch if number in pages)


def _find(quote: str, page: Page, tolerant: bool) -> tuple[int, int] | None:
    """Find the words `first` … `last - 1` of the page that say what the quote says, if any do."""
    wanted = keep_letters(quote)
    words = [keep_letters(word.text) for word in page.words]
    text = "".join(words)
    if not wanted or not text:
        return None
    ends = list(accumulate(map(len, words)))
    start = text.find(wanted)
    while start >= 0:
        first, last = _words_at(ends, start, start + len(wanted))
        if "".join(words[first:last]) == wanted:
            return first, last
        start = text.find(wanted, start + 1)
    if not tolerant or len(wanted) < _TELLING:
        return None
    near = fuzz.partial_ratio_alignment(wanted, text, score_cutoff=_ALIKE)
    if near is None or near.dest_start == near.dest_end:
        return None
    first, last = _words_at(ends, near.dest_start, near.dest_end)
    whole = "".join(words[first:last])
    same_numbers = _DIGITS.findall(whole) == _DIGITS.findall(wanted)
    return (first, last) if same_numbers and fuzz.ratio(wanted, whole) >= _ALIKE else None


def _words_at(ends: list[int], start: int, end: int) -> tuple[int, int]:
    """The words that hold the letters `start` … `end - 1`, of words whose letters end at `ends`."""
    return bisect_right(ends, start), bisect_left(ends, end) + 1
