"""Pages that are damaged are told as damaged, and not as empty."""

from __future__ import annotations

from pathlib import Path

import pymupdf
import pytest

from app.core.errors import Damaged
from app.core.unread import PAGE_DAMAGED
from app.ingest.pdf.document import PARTLY, open_pdf, read_page
from tests.made_pdfs import GARDEN, make_pdf


def broken(path: Path, content: bytes | None, *, after: bool = False) -> Path:
    """A PDF of which the second page has this for what it paints (None: a reference to nothing)."""
    document = pymupdf.open(make_pdf(path.with_suffix(".whole"), (*GARDEN, GARDEN[0])))
    page = document[1]
    if content is None:
        document.xref_set_key(page.xref, "Contents", "9876 0 R")
    else:
        (xref, *_) = page.get_contents()
        document.update_stream(xref, (document.xref_stream(xref) if after else b"") + content)
    document.save(path)
    document.close()
    return path


@pytest.mark.parametrize("content", [None, b"BT /helv 12 Tf (cut off here", b"q 1 0 0 1 <<<< BT >> Tj ]"])
def test_a_page_whose_content_makes_no_sense_is_damaged(tmp_path: Path, content: bytes | None) -> None:
    document, _ = open_pdf(broken(tmp_path / "broken.pdf", content))
    with document:
        assert read_page(document, 1).words
        with pytest.raises(Damaged) as error:
            read_page(document, 2)
        assert str(error.value) == PAGE_DAMAGED
        assert read_page(document, 3).words


def test_a_page_that_is_damaged_at_its_end_says_so(tmp_path: Path) -> None:
    document, _ = open_pdf(broken(tmp_path / "broken.pdf", b"\nBT (and more", after=True))
    with document:
        page = read_page(document, 2)
    assert page.words
    assert page.reason == PARTLY


def test_an_empty_page_is_not_damaged(tmp_path: Path) -> None:
    document, _ = open_pdf(broken(tmp_path / "empty.pdf", b""))
    with document:
        page = read_page(document, 2)
    assert (page.words, page.reason) == ((), None)


def test_a_pdf_without_its_pages_is_damaged_and_not_empty(tmp_path: Path) -> None:
    whole = make_pdf(tmp_path / "whole.pdf", GARDEN).read_bytes()
    assert b"/Type/Page/" in whole
    (tmp_path / "lost.pdf").write_bytes(
        whole.replace(b"/Pages", b"/Wages").replace(b"/Type/Page", b"/Type/Wage")
    )
    with pytest.raises(Damaged, match="damaged or was cut off"):
        open_pdf(tmp_path / "lost.pdf")
