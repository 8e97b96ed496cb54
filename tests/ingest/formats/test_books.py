from __future__ import annotations

import zipfile
from pathlib import Path

import pymupdf
import pytest

from app.core.errors import Damaged
from app.ingest.formats.typeset.typeset import typeset
from tests.ingest.formats.made_documents import make_document, with_part
from tests.ingest.formats.reading import rendered, text


@pytest.mark.parametrize("name", ["a.epub", "a.fb2"])
def test_a_book(tmp_path: Path, name: str) -> None:
    rendition = rendered(make_document(tmp_path / name))
    whole = " ".join(text(rendition, number + 1) for number in range(rendition.pdf.page_count))
    assert (rendition.format, rendition.title) == (name[2:], "The Walled Garden")
    for words in (
        "opens at nine in the morning.",
        "Adult 14 euros",
        "not in the glasshouses",
        "мир, 世",
        "a mulberry.",
    ):
        assert words in whole
    headings = [heading for _, heading, _ in rendition.pdf.get_toc()]
    assert headings[-3:] == ["Opening hours", "Dogs", "Trees"]
    assert len(rendition.pdf.tobytes()) < 200_000


def test_a_book_has_margins_and_the_next_document_its_own(tmp_path: Path) -> None:
    rendition = rendered(make_document(tmp_path / "a.epub"))
    words = [word for page in rendition.pdf for word in page.get_text("words")]
    assert min(word[0] for word in words) == pytest.approx(60, abs=2)
    alone = typeset("<p>word</p>", css="")[0].get_text("words")[0]
    assert alone[0] < 50


def test_what_lies_beside_a_book_or_a_drawing_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("xyzzy")
    path = make_document(tmp_path / "a.epub", "<p>words</p>")
    with zipfile.ZipFile(path) as archive:
        chapter = next(name for name in archive.namelist() if name.endswith("ch001.xhtml"))
        page = archive.read(chapter).decode()
    links = "<object data='file:///etc/hostname'/><img src='../../../secret.txt'/><img src='http://127.0.0.1:9/a.png'/>"
    with_part(path, chapter, page.replace("words", f"words{links}"))
    rendition = rendered(path)
    whole = " ".join(text(rendition, number + 1) for number in range(rendition.pdf.page_count))
    assert "words" in whole
    assert "xyzzy" not in whole
    (tmp_path / "a.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="100"><text x="20" y="50">drawn</text>'
        f'<image href="file://{tmp_path}/secret.txt" width="9" height="9"/></svg>'
    )
    assert text(rendered(tmp_path / "a.svg")) == "drawn"


def test_broken_ones(tmp_path: Path) -> None:
    path = make_document(tmp_path / "a.epub")
    path.write_bytes(path.read_bytes()[:1500])
    with pytest.raises(Damaged, match="damaged and could not be opened"):
        rendered(path)
    (tmp_path / "b.mobi").write_bytes(bytes(60) + b"BOOKMOBI" + bytes(40))
    with pytest.raises(Damaged):
        rendered(tmp_path / "b.mobi")
    with zipfile.ZipFile(tmp_path / "c.epub", "w") as archive:
        archive.writestr("mimetype", "application/epub+zip")
        archive.writestr("../evil", "x")
    with pytest.raises(Damaged, match="lay outside"):
        rendered(tmp_path / "c.epub")


def test_an_xps_document_is_told_by_its_content(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.xps", "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("FixedDocumentSequence.fdseq", "<FixedDocumentSequence/>")
    with pytest.raises(Damaged):
        rendered(tmp_path / "a.xps")
    assert pymupdf.open().page_count == 0
