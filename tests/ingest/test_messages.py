from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.core.documents import Page
from app.ingest.messages import PackedPages, pack, unpack
from app.ingest.pdf import open_pdf, read_page


def test_packing_loses_nothing(report: Callable[[int], Path]) -> None:
    document, _ = open_pdf(report(1))
    with document:
        pages = [read_page(document, number + 1) for number in range(document.page_count)]
    packed = PackedPages()
    packed.packed += map(pack, pages)
    assert list(packed) == pages
    assert packed[1] == pages[1]
    assert packed[1:3] == pages[1:3]
    assert len(packed) == len(pages)


def test_a_page_without_words() -> None:
    page = Page(3, 100.0, 200.0, 90, ())
    assert unpack(pack(page)) == page
