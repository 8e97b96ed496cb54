from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.core.documents import Page
from app.core.packing import pack, unpack
from app.ingest.pdf.document import open_pdf, read_page
from app.ingest.processes import messages
from app.ingest.processes.messages import PageSequence


def test_pages_come_back_as_they_were(report: Callable[[int], Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(messages, "KEPT_WHOLE", 1)
    document, _ = open_pdf(report(1))
    with document:
        pages = [read_page(document, number + 1) for number in range(document.page_count)]
    sequence = PageSequence()
    for page in pages:
        sequence.append(page, pack(page))
    assert list(sequence) == pages
    assert [sequence[0], sequence[1], sequence[-1]] == [pages[0], pages[1], pages[-1]]
    assert sequence[1:3] == pages[1:3]
    assert len(sequence) == len(pages)


def test_a_page_without_words() -> None:
    page = Page(3, 100.0, 200.0, 90, ())
    assert unpack(pack(page)) == page
