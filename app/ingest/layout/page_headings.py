"""The headings of pages that were read, with how deep each is: the outline of a document that has none.

Passages know the headings above them, but one may hold several short sections, of which it knows the first.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.core.documents import Page
from app.ingest.layout.headings import Heading, HeadingFinder, Path
from app.ingest.layout.repetitions import Repetitions
from app.pages.lines import find_lines


def find_page_headings(title: str, pages: Sequence[Page]) -> Iterator[tuple[int, Heading]]:
    """Find the headings on all pages of a document called `title`, in order, each with its level from 1."""
    repetitions, finder, path = Repetitions(), HeadingFinder(), Path(title)
    for page in pages:
        found = find_lines(page)
        repetitions.add(page, found)
        finder.add(page, found)
    on_pages = finder.find_headings(repetitions.find_words())
    for number in sorted(on_pages):
        for heading in on_pages[number]:
            path.enter(heading)
            texts = path.list_texts(number)
            if heading.text and texts[-1:] == (heading.text,):
                yield len(texts), heading
