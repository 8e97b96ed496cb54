"""What kind of file a file is: its content decides, its name only where the content leaves it open."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path
from typing import BinaryIO

from app.core.errors import Damaged, NoText, Unsupported
from app.core.formats import FORMAT_OF_SUFFIX, FORMATS
from app.ingest.detect.files import ARCHIVES, UNREADABLE, describe_os_error, open_file
from app.ingest.text.decoding import looks_like_text

_HEAD = 8192

_SIGNATURES = {
    b"{\\rtf": "rtf",
    b"\x89PNG\r\n": "png",
    b"\xff\xd8\xff": "jpeg",
    b"GIF8": "gif",
    b"\x78\x9f\x3e\x22": "tnef",
    b"II*\x00": "tiff",
    b"MM\x00*": "tiff",
    b"II+\x00": "tiff",
    b"MM\x00+": "tiff",
}
_UNREADABLE_SIGNATURES = {
    b"\xc5\xd0\xd3\xc6": "PostScript files",
    b"\xffWPC": "WordPerfect documents",
    b"AT&TFORM": "DjVu documents",
    b"7z\xbc\xaf\x27\x1c": "archives",
    b"Rar!\x1a\x07": "archives",
    b"\x1f\x8b": "archives",
    b"BZh": "archives",
    b"\xfd7zXZ\x00": "archives",
    b"!BDN": "mailboxes",
    b"SQLite format 3": "databases",
    b"MZ": "programs",
    b"\x7fELF": "programs",
}
_UNREADABLE_TEXTS = {
    "archives": ARCHIVES,
    "XML or JSON data": "xml xsl xsd json jsonl yaml yml toml dtd",
    "the source code of programs": "py js ts c h cpp hpp cs java go rs rb php sh bat ps1 sql css sty cls bib",
}
_KIND_OF_SUFFIX = UNREADABLE | {
    f".{suffix}": kind for kind, suffixes in _UNREADABLE_TEXTS.items() for suffix in suffixes.split()
}

_ZIPPED = frozenset({"docx", "pptx", "xlsx", "xlsb", "odt", "odp", "ods", "epub", "xps"})
_IN_OLE = frozenset({"doc", "ppt", "xls", "msg"})
_PICTURES = frozenset({"png", "jpeg", "tiff", "webp", "gif", "bmp"})
_TEXTS = frozenset(FORMATS) - _ZIPPED - _IN_OLE - _PICTURES - {"pdf", "mobi", "rtf"}
_NEWER = {"doc": "docx", "ppt": "pptx", "xls": "xlsx"}
_OPENDOCUMENT = {
    "text": "odt",
    "text-template": "odt",
    "text-master": "odt",
    "text-web": "odt",
    "presentation": "odp",
    "presentation-template": "odp",
    "spreadsheet": "ods",
    "spreadsheet-template": "ods",
}

_BEFORE_MARKUP = rb"^(?:\xef\xbb\xbf)?(?>\s|<\?[^>]*>|<!--.*?-->)*+"
_HTML = re.compile(_BEFORE_MARKUP + rb"<(?:!doctype\s+html|html\b)", re.IGNORECASE | re.DOTALL)
_SVG = re.compile(
    _BEFORE_MARKUP + rb"(?:<!doctype\s+svg[^>]*>\s*)?<(?:\w+:)?svg\b", re.IGNORECASE | re.DOTALL
)
_FB2 = re.compile(_BEFORE_MARKUP + rb"<FictionBook\b", re.DOTALL)
_XML = re.compile(rb"^(?:\xef\xbb\xbf)?\s*<\?xml\b")
_MIME = re.compile(rb"\A(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*?MIME-Version:", re.IGNORECASE)
_MAIL = re.compile(rb"\A(?:(?:Received|Return-Path|Delivered-To|From|Date|Message-ID):)", re.IGNORECASE)
_SAVED_BY_BROWSER = re.compile(rb"^(?:From: <Saved by|Content-Type: multipart/related)", re.I | re.M)
_PDF_SYNTAX = re.compile(rb"\b(?:obj|endobj|xref|stream|trailer)\b")

_NOT_WHAT_IT_SAYS = "This file is damaged: it does not hold what its name says."
_RIGHTS_MANAGED = "The rights management of this file lets only the program it was made with open it."


def detect_format(path: Path) -> str:
    """Detect the format of a file, in the contract's words: one of `FORMATS`.

    Raises NotReadable; NoText and Damaged where nothing is in it or its name promises something else;
    Unsupported, with what to do about it, where Carrel does not read this kind of file.
    """
    suffix = path.suffix.lower()
    named = FORMAT_OF_SUFFIX.get(suffix)
    with open_file(path) as file:
        try:
            head = file.read(_HEAD)
            if not head:
                raise (NoText if named in _TEXTS else Damaged)("This file is empty.")
            found = _detect_by_signature(file, head, named)
        except OSError as error:
            raise describe_os_error(error) from error
    if found is None and looks_like_text(head):
        found = _detect_text(head, named, suffix)
    if found is None:
        found = named
    if found is None:
        raise _make_unsupported(_KIND_OF_SUFFIX.get(suffix))
    return found


def _make_unsupported(kind: str | None) -> Unsupported:
    if kind is None:
        return Unsupported("Carrel does not know this kind of file.")
    if kind == "archives":
        return Unsupported("Carrel does not look into archives: unpack this one and add what is in it.")
    if kind in ("databases", "programs", *_UNREADABLE_TEXTS):
        return Unsupported(f"Carrel does not read {kind}.")
    return Unsupported(f"Carrel cannot read {kind}: save this one as a PDF and add that.")


def _detect_by_signature(file: BinaryIO, head: bytes, named: str | None) -> str | None:
    """Detect the format that the content makes certain."""
    if head.startswith(b"%PDF-"):
        return "pdf"
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _detect_in_zip(file, named)
    if head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return _detect_in_ole(file, named)
    for signature, format in _SIGNATURES.items():
        if head.lstrip(b"\xef\xbb\xbf\r\n\t ").startswith(signature):
            return format
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return "webp"
    if head.startswith(b"BM") and head[6:10] == bytes(4):
        return "bmp"
    if head[60:68] == b"BOOKMOBI":
        return "mobi"
    if head[4:8] == b"ftyp" and head[8:12] in (b"heic", b"heix", b"mif1", b"avif"):
        raise _make_unsupported("HEIC pictures")
    # What stands before a PDF in its file is junk that a server or a mail program left there.
    if b"%PDF-" in head[:1024] and named not in _TEXTS:
        return "pdf"
    if head.startswith(b"%!PS"):
        raise _make_unsupported("PostScript files")
    for signature, kind in _UNREADABLE_SIGNATURES.items():
        if head.startswith(signature) and not looks_like_text(head):
            raise _make_unsupported(kind)
    return None


def _detect_in_zip(file: BinaryIO, named: str | None) -> str:
    try:
        with zipfile.ZipFile(file) as archive:
            names = {name.replace("\\", "/").lstrip("/").lower() for name in archive.namelist()}
            declared = archive.read("mimetype")[:100] if "mimetype" in names else b""
    except Exception as error:  # zipfile lets through what its parts raise at broken files
        if named in _ZIPPED:
            return str(named)
        raise Damaged("This archive is damaged and could not be opened.") from error
    folders = {name.split("/", 1)[0] for name in names}
    mimetype = declared.decode("ascii", "replace").strip()
    if mimetype == "application/epub+zip" or "meta-inf/container.xml" in names:
        return "epub"
    if mimetype.startswith("application/vnd.oasis.opendocument."):
        found = _OPENDOCUMENT.get(mimetype.removeprefix("application/vnd.oasis.opendocument."))
        if found is None:
            raise _make_unsupported("OpenDocument files of this kind")
        return found
    if "[content_types].xml" in names or named in _ZIPPED:
        if "word" in folders:
            return "docx"
        if "ppt" in folders:
            return "pptx"
        if "xl" in folders:
            return "xlsb" if "xl/workbook.bin" in names else "xlsx"
        if any(name.endswith(".fdseq") for name in names):
            return "xps"
        if "visio" in folders:
            raise _make_unsupported("Visio drawings")
        if named in _ZIPPED:
            return str(named)
    if "index.zip" in names or any(name.endswith(".iwa") for name in names):
        raise _make_unsupported("Apple iWork documents")
    raise _make_unsupported("archives")


def _detect_in_ole(file: BinaryIO, named: str | None) -> str:
    import olefile

    try:
        file.seek(0)
        with olefile.OleFileIO(file) as container:
            streams = {"/".join(parts) for parts in container.listdir(storages=True)}
    except Exception as error:  # olefile lets through what its parts raise at broken files
        if named in _IN_OLE:
            return str(named)
        raise Damaged(_NOT_WHAT_IT_SAYS) from error
    if any("DRM" in stream for stream in streams):
        raise Unsupported(_RIGHTS_MANAGED)
    if "EncryptedPackage" in streams:
        inside = _NEWER.get(named or "", named)
        if inside not in ("docx", "pptx", "xlsx", "xlsb"):
            raise Unsupported("This file is protected, and its name does not tell what kind of file it is.")
        return inside
    if "WordDocument" in streams:
        return "doc"
    if "PowerPoint Document" in streams:
        return "ppt"
    if streams & {"Workbook", "Book", "WORKBOOK", "BOOK"}:
        return "xls"
    if "__properties_version1.0" in streams:
        return "msg"
    if named in _IN_OLE:
        return str(named)
    raise _make_unsupported(None)


def _detect_text(head: bytes, named: str | None, suffix: str) -> str | None:
    """Detect the format of what reads as text, or None where only its name can tell."""
    is_html = bool(_HTML.match(head))
    if named == "pdf":
        if is_html:
            raise Unsupported("This is a web page named .pdf, perhaps left by a download that failed.")
        if not _PDF_SYNTAX.search(head):
            raise Unsupported("This is a text named .pdf: let its name end in .txt and add it again.")
        return "pdf"
    if _MIME.match(head) and named in (None, "doc", "xls", "html", "mhtml"):
        return "mhtml" if named or _SAVED_BY_BROWSER.search(head) else "eml"
    if named in ("txt", "doc", "docx", "xls", "xlsx", "rtf", "html", None) and suffix not in _KIND_OF_SUFFIX:
        if is_html:
            return "html"
        if _SVG.match(head):
            return "svg"
        if _FB2.match(head):
            return "fb2"
    if named == "html":
        return named
    if _XML.match(head) and named not in _TEXTS:
        raise _make_unsupported("XML or JSON data")
    # Programs write tables and texts as such and name them as if they were those of an office program.
    if named in ("doc", "rtf"):
        return "txt"
    if named == "xls":
        return "tsv" if b"\t" in head else "csv"
    if named in _ZIPPED | _IN_OLE | _PICTURES or named == "mobi":
        raise Damaged(_NOT_WHAT_IT_SAYS)
    if named is None and suffix not in _KIND_OF_SUFFIX:
        if _MAIL.match(head):
            return "eml"
        return None if suffix else "txt"
    return None
