"""What files of all kinds say of themselves."""

from __future__ import annotations

import struct
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

import openpyxl
import pymupdf
import pytest

from app.core.cards import FileProperties
from app.core.errors import Damaged, NeedsPassword, NotReadable
from app.ingest.formats.office.summary_information import SummaryInformation, read_summary
from app.ingest.formats.properties import read_properties
from app.ingest.render.renderer import PageRenderer
from tests.ingest.formats.made_documents import make_document, with_part
from tests.ingest.formats.ole import write_ole
from tests.made_pdfs import GARDEN, make_pdf

_FIRST_TICK = datetime(1601, 1, 1, tzinfo=UTC)


def ticks(day: datetime) -> int:
    """As Windows counts time."""
    return int((day - _FIRST_TICK).total_seconds()) * 10_000_000


def summary_stream(values: dict[int, bytes]) -> bytes:
    """Properties of a file in the old formats, each by its number."""
    body, places = b"", []
    for kind, value in values.items():
        places.append((kind, 8 + 8 * len(values) + len(body)))
        body += value.ljust(-(-len(value) // 4) * 4, b"\0")
    section = struct.pack("<II", 8 + 8 * len(values) + len(body), len(values))
    section += b"".join(struct.pack("<II", *place) for place in places)
    return bytes(44) + struct.pack("<I", 48) + section + body


def string(text: str) -> bytes:
    return struct.pack("<II", 30, len(text.encode("cp1252")) + 1) + text.encode("cp1252") + b"\0"


def test_a_pdf(tmp_path: Path) -> None:
    path = make_pdf(tmp_path / "plain.pdf", GARDEN)
    said = {"author": " Agnes\nHolloway ", "creationDate": "D:20240229101500+01'00'", "modDate": "D:20260314"}
    with pymupdf.open(path) as document:
        document.set_metadata(said)
        document.save(tmp_path / "garden.pdf")
    assert read_properties(tmp_path / "garden.pdf") == FileProperties(
        "Agnes Holloway", "2024-02-29", "2026-03-14"
    )
    locked = make_pdf(tmp_path / "locked.pdf", GARDEN, password="mulberry")
    with pytest.raises(NeedsPassword):
        read_properties(locked)
    assert read_properties(locked, ("mulberry",)).author == ""


def test_office_files_of_all_programs(tmp_path: Path) -> None:
    day = datetime(2024, 2, 29, 10, 15)
    core = (
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">'
        "<dc:creator>Nora Lindqvist</dc:creator><dcterms:created>2024-02-29T10:15:00Z</dcterms:created>"
        "<dcterms:modified>2026-03-14T09:00:00Z</dcterms:modified></cp:coreProperties>"
    )
    letter = with_part(make_document(tmp_path / "letter.docx"), "docProps/core.xml", core)
    assert read_properties(letter) == FileProperties("Nora Lindqvist", "2024-02-29", "2026-03-14")
    book = openpyxl.Workbook()
    book.properties.creator, book.properties.created = "Tomas Brandt", day
    book.save(tmp_path / "costs.xlsx")
    found = read_properties(tmp_path / "costs.xlsx")
    assert (found.author, found.made) == ("Tomas Brandt", "2024-02-29")
    meta = (
        '<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
        ' xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta>'
        "<meta:initial-creator>Agnes</meta:initial-creator><dc:creator>Nora</dc:creator>"
        "<meta:creation-date>2024-02-29T10:15:00</meta:creation-date><dc:date>2026-03-14T09:00:00</dc:date>"
        "</office:meta></office:document-meta>"
    )
    text = with_part(make_document(tmp_path / "text.odt"), "meta.xml", meta)
    assert read_properties(text) == FileProperties("Agnes", "2024-02-29", "2026-03-14")


def test_old_office_files(tmp_path: Path) -> None:
    day = datetime(2001, 2, 28, 10, 15, tzinfo=UTC)
    values = {
        1: struct.pack("<IH", 2, 1252),
        2: string("The ledger"),
        4: string("Größe & Söhne"),
        12: struct.pack("<IQ", 64, ticks(day)),
        13: struct.pack("<IQ", 64, 0),
    }
    stream = summary_stream(values)
    # Of a workbook: what it holds is not looked at for this.
    path = write_ole(tmp_path / "ledger.xls", {"Workbook": bytes(4096), "\x05SummaryInformation": stream})
    with path.open("rb") as file:
        assert read_summary(file) == SummaryInformation("The ledger", "Größe & Söhne", "2001-02-28", "")
        assert file.tell() == 0
    assert read_properties(path) == FileProperties("Größe & Söhne", "2001-02-28", "")
    # What is broken of them leaves the others, and none at all is no harm.
    cut = write_ole(tmp_path / "cut.xls", {"Workbook": bytes(4096), "\x05SummaryInformation": stream[:-30]})
    with cut.open("rb") as file:
        assert read_summary(file).title == "The ledger"
    bare = write_ole(tmp_path / "bare.xls", {"Workbook": bytes(4096)})
    assert read_properties(bare) == FileProperties()


def test_messages_pages_and_texts(tmp_path: Path) -> None:
    mail = EmailMessage()
    mail["From"], mail["Date"] = "Nora Lindqvist <nora@example.org>", "Thu, 29 Feb 2024 10:15:00 +0100"
    mail["Subject"] = "The berth"
    mail.set_content("It is free.")
    (tmp_path / "berth.eml").write_bytes(bytes(mail))
    found = read_properties(tmp_path / "berth.eml")
    assert found == FileProperties("Nora Lindqvist <nora@example.org>", "2024-02-29")
    page = "<html><head><META NAME=Author content='Tomas'><meta name=x content=y></head><body>A</body></html>"
    (tmp_path / "page.html").write_text(page, "utf-8")
    assert read_properties(tmp_path / "page.html").author == "Tomas"
    (tmp_path / "notes.txt").write_text("Only words.", "utf-8")
    assert read_properties(tmp_path / "notes.txt") == FileProperties()


def test_a_book(tmp_path: Path) -> None:
    path = make_document(tmp_path / "book.epub")
    assert read_properties(path).made == ""


def test_broken_files(tmp_path: Path) -> None:
    with pytest.raises(NotReadable):
        read_properties(tmp_path / "gone.pdf")
    (tmp_path / "torn.docx").write_bytes(b"PK\3\4 nothing")
    with pytest.raises(Damaged):
        read_properties(tmp_path / "torn.docx")


def test_they_are_read_in_a_process_of_its_own(tmp_path: Path) -> None:
    renderer = PageRenderer()
    try:
        assert renderer.read_properties(make_pdf(tmp_path / "a.pdf", GARDEN)) == FileProperties()
        with pytest.raises(NotReadable):
            renderer.read_properties(tmp_path / "gone.pdf")
    finally:
        renderer.close()
