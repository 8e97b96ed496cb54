"""Files within files are read after them, and those that cannot be are told where they are."""

from __future__ import annotations

import io
import struct
import zipfile
from dataclasses import replace
from pathlib import Path

import olefile
import openpyxl
import pptx
import pymupdf
import pytest
from pptx.util import Inches

from app.core.documents import Box, PageHealth, Word
from app.core.packing import unpack
from app.engine.indexing.recognition import keep_remarks
from app.ingest.chunking.tokens import TokenCounter
from app.ingest.formats import attachments
from app.ingest.formats.office.embedded import make_attachment, unpack_object
from app.ingest.formats.open_document import open_document
from app.ingest.formats.rendition import Rendition
from app.ingest.processes.messages import PagesRead, Read
from app.ingest.processes.reader import read
from tests.ingest.formats.made_documents import make_document, with_part
from tests.ingest.formats.ole import packaged, write_ole
from tests.ingest.formats.reading import rendered, text
from tests.ingest.formats.test_old_office import LEASE, word
from tests.ingest.formats.test_word import make_word, said

_KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def workbook(*rows: list[object]) -> bytes:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def attached(
    path: Path, files: dict[str, bytes], note: tuple[str, bytes] | None = None, **how: object
) -> Path:
    """A PDF with files attached to it, and one to a place on its second page."""
    document = pymupdf.open()
    for number in (1, 2):
        document.new_page().insert_text((72, 100), f"The mill lease, page {number}")
    for name, content in files.items():
        document.embfile_add(name, content, filename=name)
    if note is not None:
        document[1].add_file_annot((300, 300), note[1], note[0])
    document.set_toc([[1, "Lease", 1]])
    document.save(path, **how)
    return path


def test_what_is_attached_to_a_pdf_is_read_after_it(tmp_path: Path) -> None:
    sheet = workbook(["Tenant", "Rent"], ["Ann Lee", 900])
    path = attached(
        tmp_path / "lease.pdf",
        {"rent.xlsx": sheet, "plan.dwg": b"AC1027" + bytes(99)},
        ("note.txt", b"Ask Loveday."),
    )
    rendition = open_document(path)
    assert rendition.own_pages == 2
    assert rendition.labels == ("", "", "note.txt", "rent.xlsx, Sheet!A1:B2")
    assert "Ann Lee 900" in text(rendition, 4)
    assert rendition.pdf.get_toc()[0] == [1, "Lease", 1]
    told = {remark.text: remark.page for remark in rendition.remarks}
    assert told["[Attached file: note.txt]"] == 2
    assert told["[Attached file: rent.xlsx]"] == 1
    (left,) = told.keys() - {"[Attached file: note.txt]", "[Attached file: rent.xlsx]"}
    assert left.startswith("[Attached file: plan.dwg (not read: Carrel")


def test_a_file_that_lies_elsewhere_does_not_cost_those_after_it(tmp_path: Path) -> None:
    path = attached(tmp_path / "lease.pdf", {}, ("plan.dwg", b"AC1027"))
    with pymupdf.open(path) as document:
        page = document[1]
        (clip,) = page.annots()
        document.xref_set_key(clip.xref, "FS", "<</Type/Filespec/F(plan.dwg)>>")
        page.add_file_annot((300, 400), b"Ask Loveday.", "note.txt")
        document.save(tmp_path / "elsewhere.pdf")
    (remark,) = open_document(tmp_path / "elsewhere.pdf").remarks
    assert (remark.page, remark.text) == (2, "[Attached file: note.txt]")


def test_a_broken_outline_costs_no_attachment(tmp_path: Path) -> None:
    path = attached(tmp_path / "lease.pdf", {"note.txt": b"Ask Loveday."})
    with pymupdf.open(path) as document:
        document.set_toc([[1, "Lease", 1], [1, "Roof", 2]])
        roof = document.get_outline_xrefs()[1]
        document.xref_set_key(roof, "Dest", "null")
        document.xref_set_key(roof, "A", "<</S/URI/URI(#page=x&view=)>>")
        document.save(tmp_path / "broken.pdf")
    rendition = open_document(tmp_path / "broken.pdf")
    assert rendition.pdf.get_toc() == [[1, "Lease", 1], [1, "Roof", -1], [1, "note.txt", 3]]
    outer = attached(tmp_path / "outer.pdf", {"lease.pdf": (tmp_path / "broken.pdf").read_bytes()})
    assert open_document(outer).pdf.page_count == 5


def test_an_attachment_whose_pages_cannot_be_taken_over_is_told(tmp_path: Path) -> None:
    front = Rendition(pymupdf.open(attached(tmp_path / "lease.pdf", {})), "pdf")
    opened = [
        attachments.Opened("a.txt", Rendition(pymupdf.open(stream=b"Bell", filetype="txt"), "txt")),
        attachments.Opened("b.pdf", Rendition(pymupdf.open(attached(tmp_path / "b.pdf", {})), "pdf")),
    ]
    rendition = attachments.append_attachments(front, opened)
    assert rendition.labels == ("", "", "b.pdf, page 1", "b.pdf, page 2")
    (remark,) = rendition.remarks
    assert remark.text == "[Attached file: a.txt (not read: it is damaged and could not be opened)]"


def test_files_of_one_name_are_told_apart_and_one_in_two_places_is_read_once(tmp_path: Path) -> None:
    path = attached(tmp_path / "lease.pdf", {}, ("clip.txt", b"Clip"))
    with pymupdf.open(path) as document:
        for name, content in (("one", b"Bell"), ("two", b"Clock"), ("three", b"Lamp")):
            stream = document.embfile_add(name, content, filename="receipt.txt")
            document.xref_set_key(stream, "Params", "null")
            if name != "three":
                document.xref_set_key(stream, "DL", "null")
        page = document[1]
        (clip,) = page.annots()
        for key in ("F", "UF"):
            file = f"<</Type/Filespec/F(receipt.txt)/EF<</{key} {stream} 0 R>>>>"
            document.xref_set_key(clip.xref, "FS", file)
            document.save(tmp_path / f"{key}.pdf")
    for key in ("F", "UF"):
        rendition = open_document(tmp_path / f"{key}.pdf")
        told = [text(rendition, number + 1) for number in range(2, rendition.pdf.page_count)]
        assert sorted(told) == ["Bell", "Clock", "Lamp"]


def test_a_protected_pdf_with_attachments_opens_with_its_password(
    tmp_path: Path, tokens: TokenCounter
) -> None:
    how = {"encryption": pymupdf.PDF_ENCRYPT_AES_256, "user_pw": "tulip", "owner_pw": "tulip"}
    path = attached(tmp_path / "lease.pdf", {"note.txt": b"Ask Loveday."}, **how)
    kept = tmp_path / "kept.pdf"
    list(read(Read(str(path), "lease", ("tulip",), str(kept), str(tmp_path / "parts")), tokens))
    with pymupdf.open(kept) as shown:
        assert shown.needs_pass and shown.authenticate("tulip") and shown.page_count == 3


def test_a_reader_tells_attachments_on_their_pages_and_keeps_what_it_has_read(
    tmp_path: Path, tokens: TokenCounter
) -> None:
    path = attached(tmp_path / "lease.pdf", {"note.txt": b"Ask Loveday."}, ("b.dwg", bytes(99)))
    kept = tmp_path / "kept.pdf"
    pages = []
    for part in read(Read(str(path), "lease", (), str(kept), str(tmp_path / "parts")), tokens):
        if isinstance(part, PagesRead):
            pages += [unpack(page) for page in part.pages]
    words = [" ".join(word.text for word in page.words) for page in pages]
    assert words[0] == "The mill lease, page 1 [Attached file: note.txt]"
    assert words[1].startswith("The mill lease, page 2 [Attached file: b.dwg (not read: ")
    assert words[2] == "Ask Loveday." and pages[2].label == "note.txt"
    with pymupdf.open(kept) as shown:
        assert shown.page_count == 3


def test_what_is_attached_stays_told_on_a_page_that_is_read_from_its_picture(
    tmp_path: Path, tokens: TokenCounter
) -> None:
    many = {f"{number}.xml": b"<?xml version='1.0'?><m>1</m>" for number in range(5)}
    path = attached(tmp_path / "lease.pdf", {"note.txt": b"Ask Loveday.", **many})
    request = Read(str(path), "lease", (), str(tmp_path / "kept.pdf"), str(tmp_path / "parts"))
    parts = [part for part in read(request, tokens) if isinstance(part, PagesRead)]
    first, second = [unpack(page) for part in parts for page in part.pages][:2]
    recognised = replace(first, words=(Word("Scanned", Box(0, 0, 9, 9), 0, 0),), health=PageHealth.OCR)
    found = keep_remarks(recognised, first)
    told = " ".join(word.text for word in found.words)
    assert told.startswith("Scanned [Attached file: note.txt] [5 attached files (not read: Carrel ")
    assert len({word.block for word in found.words}) == 3
    assert keep_remarks(recognised, second) == recognised


def test_attachments_within_attachments_are_read_to_a_depth(tmp_path: Path) -> None:
    path = attached(tmp_path / "0.pdf", {})
    for depth in range(1, attachments.DEEPEST + 3):
        path = attached(tmp_path / f"{depth}.pdf", {f"{depth - 1}.pdf": path.read_bytes()})
    rendition = open_document(path)
    assert rendition.pdf.page_count == 2 * (attachments.DEEPEST + 1)
    assert "too many files inside one another" in rendition.remarks[-1].text


def test_one_that_is_too_large_or_one_too_many_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attachments, "MOST_ATTACHMENTS", 2)
    monkeypatch.setattr(attachments, "MOST_BYTES", 100)
    path = attached(tmp_path / "a.pdf", {"a.txt": b"a" * 101, "b.txt": b"Bell", "c.txt": b"Clock"})
    told = [remark.text for remark in open_document(path).remarks]
    assert told == [
        "[Attached file: a.txt (not read: it is too large to be read)]",
        "[Attached file: b.txt]",
        "[Attached file: c.txt (not read: there are too many attachments)]",
    ]


def test_what_is_one_too_many_is_not_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(attachments, "MOST_ATTACHMENTS", 2)
    loaded: list[str] = []

    def load() -> bytes:
        loaded.append("once more")
        return b"Ask Loveday."

    def unpack(content: bytes) -> tuple[str, bytes]:
        return "note.txt", content

    opened = attachments.open_attachments([attachments.Attachment("embedded file", load, unpack)] * 4)
    assert len(loaded) == 2
    assert [one.told for one in opened] == [
        "note.txt",
        "note.txt (2)",
        "embedded file (not read: there are too many attachments)",
        "embedded file (2) (not read: there are too many attachments)",
    ]


def test_listing_what_is_embedded_loads_nothing() -> None:
    loaded: list[str] = []

    def load() -> bytes:
        loaded.append("once more")
        return b"Ask Loveday."

    assert make_attachment("Excel.Sheet.12", load).name == "embedded file of Excel"
    assert not loaded


def test_one_without_memory_or_time_does_not_cost_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> bytes:
        raise MemoryError

    (opened,) = attachments.open_attachments([attachments.Attachment("a.txt", fail)])
    assert opened.told == "a.txt (not read: it needs more memory to read than there is)"
    monkeypatch.setattr(attachments, "MOST_SECONDS", -1.0)
    (remark,) = open_document(attached(tmp_path / "a.pdf", {"a.txt": b"Bell"})).remarks
    assert remark.text == "[Attached file: a.txt (not read: the files before it took too long to read)]"


def test_many_that_are_not_read_are_told_by_their_number(tmp_path: Path) -> None:
    path = attached(
        tmp_path / "a.pdf", {f"{number}.xml": b"<?xml version='1.0'?><m>1</m>" for number in range(5)}
    )
    (remark,) = open_document(path).remarks
    assert remark.text.startswith("[5 attached files (not read: Carrel does not read XML")
    assert remark.text.endswith("0.xml, 1.xml, 2.xml and others]")


def test_files_in_a_word_document_are_read_after_it(tmp_path: Path) -> None:
    def embedded(name: str, program: str) -> str:
        return (
            '<w:p><w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" '
            f'xmlns:r="{_KINDS}" ProgID="{program}" r:id="{name}"/></w:object></w:r></w:p>'
        )

    body = said("The lease.") + embedded("e1", "Excel.Sheet.12") + embedded("e2", "Package")
    path = make_word(tmp_path / "a.docx", body + said("Signed."))
    note = write_ole(tmp_path / "note.bin", {"\x01Ole10Native": packaged("note.txt", b"Ask Loveday.")})
    plan = write_ole(tmp_path / "plan.bin", {"CONTENTS": b"AC1027" + bytes(99)})
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("word/embeddings/sheet1.xlsx", workbook(["Tenant", "Rent"], ["Ann Lee", 900]))
        archive.writestr("word/embeddings/object1.bin", note.read_bytes())
        archive.writestr("word/embeddings/object2.bin", plan.read_bytes())
        relations = archive.read("word/_rels/document.xml.rels").decode()
    own = "".join(
        f'<Relationship Id="{name}" Type="{_KINDS}/{kind}" Target="embeddings/{target}"/>'
        for name, kind, target in (
            ("e1", "package", "sheet1.xlsx"),
            ("e2", "oleObject", "object1.bin"),
            ("e3", "oleObject", "object2.bin"),
        )
    )
    with_part(
        path, "word/_rels/document.xml.rels", relations.replace("</Relationships>", f"{own}</Relationships>")
    )
    rendition = rendered(path)
    assert text(rendition) == (
        "The lease. Attached file: embedded file of Excel Attached file: note.txt Signed."
    )
    assert rendition.labels == ("", "embedded file of Excel, Sheet!A1:B2", "note.txt")
    assert "Ann Lee 900" in text(rendition, 2) and text(rendition, 3) == "Ask Loveday."


def test_files_on_slides_are_read_after_them(tmp_path: Path) -> None:
    presentation = pptx.Presentation()
    slide = presentation.slides.add_slide(presentation.slide_layouts[5])
    slide.shapes.title.text = "Rents"
    sheet = io.BytesIO(workbook(["Tenant", "Rent"], ["Ann Lee", 900]))
    slide.shapes.add_ole_object(sheet, "Excel.Sheet.12", Inches(1), Inches(2), Inches(3), Inches(2))
    presentation.save(tmp_path / "a.pptx")
    rendition = rendered(tmp_path / "a.pptx")
    assert text(rendition) == "Rents Attached file: embedded file of Excel"
    assert rendition.labels == ("Slide 1", "embedded file of Excel, Sheet!A1:B2")
    assert "Ann Lee 900" in text(rendition, 2)


def test_files_in_a_workbook_are_told_beside_their_cells(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(workbook(["Tenant", "Rent"], ["Ann Lee", 900]))
    with zipfile.ZipFile(path) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
    names = (
        f'xmlns:r="{_KINDS}" xmlns:x="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"'
    )
    place = "<objectPr><anchor><from><x:col>1</x:col><x:row>1</x:row></from></anchor></objectPr>"
    objects = (
        f'<oleObjects {names}><oleObject progId="Word.Document.12" r:id="e1">{place}</oleObject></oleObjects>'
    )
    with_part(path, "xl/worksheets/sheet1.xml", sheet.replace("</worksheet>", f"{objects}</worksheet>"))
    relation = f'<Relationship Id="e1" Type="{_KINDS}/package" Target="../embeddings/letter.docx"/>'
    kind = "http://schemas.openxmlformats.org/package/2006/relationships"
    with_part(
        path,
        "xl/worksheets/_rels/sheet1.xml.rels",
        f'<Relationships xmlns="{kind}">{relation}</Relationships>',
    )
    letter = make_document(tmp_path / "letter.docx", "<p>The roof leaks.</p>", title="")
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("xl/embeddings/letter.docx", letter.read_bytes())
    rendition = rendered(path)
    assert "Attached file on B2: embedded file of Word" in text(rendition)
    assert rendition.labels[1:] == ("embedded file of Word",)
    assert text(rendition, 2) == "The roof leaks."


def test_files_in_an_old_document_are_read_after_it(tmp_path: Path) -> None:
    path = word(tmp_path / "a.doc", LEASE)
    with olefile.OleFileIO(path) as container:
        streams = {name: container.openstream(name).read() for name in ("WordDocument", "1Table")}
    pool = {"_1": {"\x01Ole10Native": packaged("note.txt", b"Ask Loveday.")}, "_2": {"Workbook": b"old"}}
    write_ole(path, {**streams, "ObjectPool": pool})
    rendition = rendered(path)
    assert "Attached file: note.txt" in text(rendition)
    assert "Attached file: embedded file (not read: Carrel does not read files of its kind" in text(rendition)
    assert text(rendition, 2) == "Ask Loveday."


@pytest.mark.parametrize("cut", range(0, 50, 7))
def test_a_broken_package_is_damage_and_nothing_else(tmp_path: Path, cut: int) -> None:
    broken = write_ole(tmp_path / "a.bin", {"\x01Ole10Native": packaged("note.txt", b"Ask.")[:cut] or b"\0"})
    with pytest.raises((ValueError, IndexError, struct.error)):
        unpack_object(broken.read_bytes())
    found = attachments.Attachment("a", lambda: unpack_object(broken.read_bytes())[1])
    (opened,) = attachments.open_attachments([found])
    assert opened.rendition is None and "damaged" in opened.reason
