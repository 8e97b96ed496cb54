from __future__ import annotations

from pathlib import Path

import pymupdf
import pytest

from app.core.errors import Damaged, NeedsPassword, NotReadable, Unsupported
from app.ingest.pdf.document import open_pdf, read_page, read_title
from tests.made_pdfs import GARDEN, make_pdf


def test_words_in_reading_order(tmp_path: Path) -> None:
    document, password = open_pdf(make_pdf(tmp_path / "garden.pdf", GARDEN))
    with document:
        page = read_page(document, 1)
    assert password is None
    assert (page.number, page.width, page.height, page.rotation) == (1, 595, 842, 0)
    assert " ".join(word.text for word in page.words) == " ".join(GARDEN[0].split())
    assert [word.line for word in page.words] == sorted(word.line for word in page.words)
    assert {word.block for word in page.words} == {0, 1}


def turned_page(path: Path, rotation: int) -> Path:
    """A rotated page whose crop box does not start at 0, 0."""
    document = pymupdf.open()
    page = document.new_page(width=400, height=300)
    page.insert_text((60, 80), "Where the words stand", fontsize=14)
    page.insert_text((60, 160), "on pages that are turned", fontsize=14, rotate=0)
    page.set_cropbox(pymupdf.Rect(30, 40, 380, 290))
    page.set_rotation(rotation)
    document.save(path)
    document.close()
    return path


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_boxes_are_on_the_unrotated_page(tmp_path: Path, rotation: int) -> None:
    document, _ = open_pdf(turned_page(tmp_path / "turned.pdf", rotation))
    with document:
        page = read_page(document, 1)
        assert (page.width, page.height, page.rotation) == (350, 250, rotation)
        shown = document[0]
        shown.set_rotation(0)
        for word in page.words:
            assert shown.get_textbox(pymupdf.Rect(word.box)).strip() == word.text
    assert len(page.words) == 9
    assert page.words[0].box.x0 == pytest.approx(30, abs=0.1)


def test_ligatures_are_letters_and_what_stands_for_nothing_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = pymupdf.open()
    page = document.new_page()
    font = pymupdf.Font("cjk")
    writer = pymupdf.TextWriter(page.rect)
    writer.append((72, 72), "ef\ufb01cient a\ufb04uent \ue000 one\u2003two", font=font)
    writer.write_text(page)
    document.save(tmp_path / "ligatures.pdf")
    document.close()
    with open_pdf(tmp_path / "ligatures.pdf")[0] as document:
        words = [word.text for word in read_page(document, 1).words]
    assert words[:2] == ["efficient", "affluent"]
    assert words[-2:] == ["one", "two"]
    assert all(word.isprintable() for word in words)


def test_form_fields_and_notes_are_text_too(tmp_path: Path) -> None:
    document = pymupdf.open()
    page = document.new_page()
    field = pymupdf.Widget()
    field.field_name, field.field_type = "name", pymupdf.PDF_WIDGET_TYPE_TEXT
    field.rect, field.field_value = pymupdf.Rect(50, 50, 300, 80), "Holloway"
    page.add_widget(field)
    document.save(tmp_path / "form.pdf")
    document.close()
    with open_pdf(tmp_path / "form.pdf")[0] as document:
        assert [word.text for word in read_page(document, 1).words] == ["Holloway"]


def test_the_claimed_title(tmp_path: Path) -> None:
    document = pymupdf.open()
    document.new_page()
    document.set_metadata({"title": "The Lease"})
    document.save(tmp_path / "lease.pdf")
    document.close()
    with open_pdf(tmp_path / "lease.pdf")[0] as document:
        assert read_title(document) == "The Lease"


def test_passwords(tmp_path: Path) -> None:
    path = make_pdf(tmp_path / "secret.pdf", GARDEN, password="mulberry")
    with pytest.raises(NeedsPassword, match="protected with a password"):
        open_pdf(path)
    with pytest.raises(NeedsPassword, match="None of the passwords"):
        open_pdf(path, ("", "oak", "påsswörd"))
    document, password = open_pdf(path, ("oak", "mulberry"))
    with document:
        assert password == "mulberry"
        assert read_page(document, 2).words[0].text == "The"


def test_an_empty_password_is_no_password(tmp_path: Path) -> None:
    document = pymupdf.open()
    document.new_page().insert_text((72, 72), "open")
    document.save(tmp_path / "a.pdf", encryption=pymupdf.PDF_ENCRYPT_AES_256, owner_pw="owner", user_pw="")
    document.close()
    document, password = open_pdf(tmp_path / "a.pdf")
    with document:
        assert password is None
        assert read_page(document, 1).words[0].text == "open"


def test_what_is_a_pdf_is_decided_by_its_content(tmp_path: Path) -> None:
    path = make_pdf(tmp_path / "garden.pdf", GARDEN)
    other = path.rename(tmp_path / "garden.docx")
    with open_pdf(other)[0] as document:
        assert document.page_count == 2


@pytest.mark.parametrize(
    "content", [b"just some text", b"\x89PNG\r\n\x1a\n" + bytes(40), b"PK\x03\x04" + bytes(40)]
)
def test_what_is_no_pdf_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.pdf").write_bytes(content)
    with pytest.raises(Unsupported, match=r"^This file is not a PDF\.$"):
        open_pdf(tmp_path / "a.pdf")


def test_an_empty_file(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").touch()
    with pytest.raises(Damaged, match="file is empty"):
        open_pdf(tmp_path / "a.pdf")


def test_a_truncated_file_gives_what_is_left_of_it(tmp_path: Path) -> None:
    whole = make_pdf(tmp_path / "a.pdf", GARDEN).read_bytes()
    (tmp_path / "most.pdf").write_bytes(whole[: len(whole) * 9 // 10])
    (tmp_path / "start.pdf").write_bytes(whole[:60])
    with open_pdf(tmp_path / "most.pdf")[0] as document:
        assert read_page(document, 1).words
    with pytest.raises(Damaged):
        open_pdf(tmp_path / "start.pdf")


def test_a_pdf_without_pages(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
    )
    with pytest.raises(Damaged, match="holds no pages"):
        open_pdf(tmp_path / "a.pdf")


def test_a_path_with_nothing_to_read(tmp_path: Path) -> None:
    for path in (tmp_path / "gone.pdf", tmp_path):
        with pytest.raises(NotReadable):
            open_pdf(path)


def test_broken_pdfs_print_nothing(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    whole = make_pdf(tmp_path / "a.pdf", GARDEN).read_bytes()
    (tmp_path / "b.pdf").write_bytes(whole.replace(b"endstream", b"endstrain").replace(b"xref", b"xrof"))
    with open_pdf(tmp_path / "b.pdf")[0] as document:
        read_page(document, 1)
    assert capfd.readouterr() == ("", "")
