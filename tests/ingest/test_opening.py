from __future__ import annotations

from pathlib import Path

import pytest

from app.core.errors import Damaged, NoText, Unsupported
from app.ingest.formats import text
from app.ingest.formats.open_document import open_document
from tests.made_pdfs import GARDEN, make_pdf


def test_a_pdf_is_opened_as_it_is(tmp_path: Path) -> None:
    path = make_pdf(tmp_path / "garden.txt", GARDEN, password="mulberry")
    rendition = open_document(path, ("oak", "mulberry"))
    assert (rendition.format, rendition.password, rendition.pdf.page_count) == ("pdf", "mulberry", 2)
    assert rendition.pdf.name == str(path)


def test_another_file_gets_a_rendition(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The oldest tree is a mulberry.")
    rendition = open_document(tmp_path / "a.txt")
    assert rendition.format == "txt"
    assert rendition.pdf[0].get_text().strip() == "The oldest tree is a mulberry."


def test_the_reasons_come_through(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(" \n ")
    with pytest.raises(NoText):
        open_document(tmp_path / "a.txt")
    (tmp_path / "a.zip").write_bytes(b"\x1f\x8b" + bytes(40))
    with pytest.raises(Unsupported):
        open_document(tmp_path / "a.zip")


def test_what_goes_wrong_in_a_library_is_the_files_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def render(*_: object) -> None:
        raise KeyError("rId7")

    monkeypatch.setattr(text, "render", render)
    (tmp_path / "a.txt").write_text("hello")
    with pytest.raises(Damaged, match="damaged and could not be read"):
        open_document(tmp_path / "a.txt")
