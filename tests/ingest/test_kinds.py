from __future__ import annotations

import struct
import zipfile
from importlib import import_module
from pathlib import Path

import pytest

from app.core.errors import Damaged, NoText, NotReadable, Unsupported
from app.core.formats import FORMATS
from app.ingest.detect.kinds import detect_format
from tests.made_pdfs import GARDEN, make_pdf

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def ole_file(path: Path, *streams: str) -> Path:
    """A compound file (MS-CFB, version 3) with empty streams of these names in its root."""
    entries = [("Root Entry", 5), *((name, 2) for name in streams)]
    while len(entries) % 4:
        entries.append(("", 0))
    directory = b""
    for index, (name, kind) in enumerate(entries):
        utf16 = name.encode("utf-16-le") + b"\0\0" if name else b""
        child = 1 if index == 0 and streams else 0xFFFFFFFF
        right = index + 1 if 0 < index < len(streams) else 0xFFFFFFFF
        directory += struct.pack(
            "<64sHBBIII16sIQQIQ",
            *(utf16, len(utf16), kind, 1, 0xFFFFFFFF, right, child, bytes(16), 0, 0, 0, 0xFFFFFFFE, 0),
        )
    sectors = len(directory) // 512
    chain = [0xFFFFFFFD, *range(2, sectors + 1), 0xFFFFFFFE]
    fat = struct.pack("<128I", *chain, *[0xFFFFFFFF] * (128 - len(chain)))
    header = struct.pack(
        "<8s16sHHHHH6sIIIIIIIII",
        OLE,
        bytes(16),
        0x3E,
        3,
        0xFFFE,
        9,
        6,
        bytes(6),
        0,
        1,
        1,
        0,
        4096,
        0xFFFFFFFE,
        0,
        0xFFFFFFFE,
        0,
    )
    header += struct.pack("<109I", 0, *[0xFFFFFFFF] * 108)
    path.write_bytes(header + fat + directory)
    return path


def zip_file(path: Path, **parts: str) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/"), content)
    return path


def test_every_format_has_a_module_that_reads_it() -> None:
    for each in FORMATS.values():
        if each.name != "pdf":
            assert callable(import_module(f"app.ingest.formats.{each.module}").render), each


@pytest.mark.parametrize(
    ("name", "content", "format"),
    [
        ("a.txt", b"hello", "txt"),
        ("README", b"hello", "txt"),
        ("a.log", b"MZ is how this line begins", "txt"),
        ("a.markdown", b"# hello", "md"),
        ("a.csv", b"a,b\n1,2\n", "csv"),
        ("a.HTM", b"<p>hello", "html"),
        ("a.txt", b"\xef\xbb\xbf<!-- saved --> <!DOCTYPE html><p>hello", "html"),
        ("a.txt", b"<b>is how this text begins", "txt"),
        ("a.doc", b"{\\rtf1 hello}", "rtf"),
        ("a.doc", b"<html><body>hello", "html"),
        ("a.doc", b"MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n", "mhtml"),
        ("a.xls", b"a\tb\n1\t2\n", "tsv"),
        ("a.xls", b"a,b\n1,2\n", "csv"),
        ("a.rtf", b"hello", "txt"),
        ("a.eml", b"From: a@b.c\r\n\r\nhello", "eml"),
        ("a", b"Received: from x by y\r\nMIME-Version: 1.0\r\n\r\nhello", "eml"),
        ("a.fb2", b"<?xml version='1.0'?><FictionBook xmlns='x'>", "fb2"),
        ("a.svg", b"<?xml version='1.0'?><svg xmlns='x'/>", "svg"),
        ("a.jpg", b"\x89PNG\r\n\x1a\n" + bytes(40), "png"),
        ("a.png", b"\xff\xd8\xff\xe0" + bytes(40), "jpeg"),
        ("a", b"II*\x00" + bytes(40), "tiff"),
        ("a", b"RIFF\x10\0\0\0WEBPVP8 " + bytes(40), "webp"),
        ("a.bmp", b"BM\x10\0\0\0\0\0\0\0" + bytes(40), "bmp"),
        ("a.gif", b"GIF89a" + bytes(40), "gif"),
        ("a.pdf", b"junk before it\n%PDF-1.4\n", "pdf"),
        ("a.pdf", b"\x00\x01 nothing known", "pdf"),
        ("a.pdf", b"1 0 obj <<>> endobj", "pdf"),
        ("a.txt", b"A PDF begins with %PDF-1.7.", "txt"),
        ("a.docx", b"PK\x03\x04 torn", "docx"),
    ],
)
def test_the_content_comes_before_the_name(tmp_path: Path, name: str, content: bytes, format: str) -> None:
    (tmp_path / name).write_bytes(content)
    assert detect_format(tmp_path / name) == format


def test_a_pdf_is_one_whatever_it_is_called(tmp_path: Path) -> None:
    assert detect_format(make_pdf(tmp_path / "a.txt", GARDEN)) == "pdf"


@pytest.mark.parametrize(
    ("parts", "format"),
    [
        ({"[Content_Types].xml": "", "word__document.xml": ""}, "docx"),
        ({"[Content_Types].xml": "", "ppt__presentation.xml": ""}, "pptx"),
        ({"[Content_Types].xml": "", "xl__workbook.xml": ""}, "xlsx"),
        ({"[Content_Types].xml": "", "xl__workbook.bin": ""}, "xlsb"),
        ({"[Content_Types].xml": "", "FixedDocSeq.fdseq": ""}, "xps"),
        ({"mimetype": "application/vnd.oasis.opendocument.text"}, "odt"),
        ({"mimetype": "application/vnd.oasis.opendocument.spreadsheet-template"}, "ods"),
        ({"mimetype": "application/vnd.oasis.opendocument.presentation\n"}, "odp"),
        ({"mimetype": "application/epub+zip"}, "epub"),
        ({"META-INF__container.xml": ""}, "epub"),
    ],
)
def test_what_is_in_an_archive_decides(tmp_path: Path, parts: dict[str, str], format: str) -> None:
    assert detect_format(zip_file(tmp_path / "a.bin", **parts)) == format
    assert detect_format(zip_file(tmp_path / "a.pptx", **parts)) == format


@pytest.mark.parametrize(
    ("streams", "format"),
    [
        (("WordDocument", "1Table"), "doc"),
        (("PowerPoint Document",), "ppt"),
        (("Workbook",), "xls"),
        (("__properties_version1.0",), "msg"),
    ],
)
def test_what_is_in_a_compound_file_decides(tmp_path: Path, streams: tuple[str, ...], format: str) -> None:
    assert detect_format(ole_file(tmp_path / "a.bin", *streams)) == format


@pytest.mark.parametrize(("name", "format"), [("a.docx", "docx"), ("a.xls", "xlsx"), ("a.pptm", "pptx")])
def test_an_encrypted_office_file_is_what_its_name_says(tmp_path: Path, name: str, format: str) -> None:
    assert detect_format(ole_file(tmp_path / name, "EncryptedPackage", "EncryptionInfo")) == format


@pytest.mark.parametrize(
    ("name", "content", "error", "sentence"),
    [
        ("a.pdf", b"just some text", Unsupported, "text named .pdf"),
        ("a.pdf", b"<!DOCTYPE html><title>404</title>", Unsupported, "web page named .pdf"),
        ("a.pdf", b"", Damaged, "file is empty"),
        ("a.txt", b"", NoText, "file is empty"),
        ("a.odt", b"This is not a zip file.", Damaged, "does not hold what its name says"),
        ("a.msg", b"hello", Damaged, "does not hold what its name says"),
        ("a.png", b"hello", Damaged, "does not hold what its name says"),
        ("a.doc", OLE + bytes(40), None, "doc"),
        ("a", OLE + bytes(40), Damaged, "does not hold what its name says"),
        ("a.zip", b"PK\x03\x04" + bytes(40), Damaged, "archive is damaged"),
        ("a.gz", b"\x1f\x8b\x08" + bytes(40), Unsupported, "unpack this one"),
        ("a.xml", b"<?xml version='1.0'?><a/>", Unsupported, "does not read XML or JSON data"),
        ("a.json", b"{}", Unsupported, "does not read XML or JSON data"),
        ("a.py", b"print()", Unsupported, "does not read the source code"),
        ("a.pages", b"\0\1\2\3" * 20, Unsupported, "Apple iWork documents: save this one as a PDF"),
        ("a", b"%!PS-Adobe-3.0\n", Unsupported, "cannot read PostScript files"),
        ("a.heic", b"\0\0\0\x18ftypheic" + bytes(40), Unsupported, "cannot read HEIC pictures"),
        ("a.exe", b"MZ\x90\0\3\0\0\0" + bytes(99), Unsupported, "does not read programs"),
        ("a.bin", b"\0\1\2\3" * 20, Unsupported, "does not know this kind of file"),
    ],
)
def test_other_kinds_are_refused_with_a_reason(
    tmp_path: Path, name: str, content: bytes, error: type[Exception] | None, sentence: str
) -> None:
    (tmp_path / name).write_bytes(content)
    if error is None:
        assert detect_format(tmp_path / name) == sentence
        return
    with pytest.raises(error) as raised:
        detect_format(tmp_path / name)
    assert sentence in str(raised.value)
    assert str(raised.value).endswith(".")


def test_archives_drawings_and_files_under_rights_management_are_refused(tmp_path: Path) -> None:
    with pytest.raises(Unsupported, match="unpack this one"):
        detect_format(zip_file(tmp_path / "a.zip", **{"a.txt": "hello"}))
    with pytest.raises(Unsupported, match="iWork"):
        detect_format(zip_file(tmp_path / "a.zip", **{"Index__Document.iwa": ""}))
    with pytest.raises(Unsupported, match="OpenDocument files of this kind"):
        detect_format(zip_file(tmp_path / "a.odg", mimetype="application/vnd.oasis.opendocument.graphics"))
    with pytest.raises(Unsupported, match="rights management"):
        detect_format(ole_file(tmp_path / "a.doc", "WordDocument", "\tDRMContent"))
    with pytest.raises(Unsupported, match="does not tell what kind"):
        detect_format(ole_file(tmp_path / "a.bin", "EncryptedPackage"))
    with pytest.raises(NotReadable):
        detect_format(tmp_path / "gone.pdf")


def test_many_comments_do_not_hold_it_up(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"<!-- x -->" * 2000)
    assert detect_format(tmp_path / "a.txt") == "txt"
