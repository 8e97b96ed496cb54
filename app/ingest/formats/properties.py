"""What a file of any kind says of itself: who wrote it, and when."""

# mypy: allow-untyped-calls
# (much of PyMuPDF carries no types)

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import lxml.html

from app.core.cards import FileProperties
from app.core.errors import CarrelError, Damaged
from app.ingest.detect.archives import check_archive
from app.ingest.detect.files import describe_os_error, open_file
from app.ingest.detect.kinds import detect_format
from app.ingest.formats.mail.mail import MOMENT, read_headers
from app.ingest.formats.office.package import read_properties as read_package
from app.ingest.formats.office.protection import decrypt
from app.ingest.formats.office.summary_information import read_summary
from app.ingest.pdf.dates import read_day
from app.ingest.pdf.document import open_pdf
from app.ingest.pdf.mupdf import pymupdf
from app.ingest.text.decoding import decode_html

_PACKAGES = frozenset({"docx", "pptx", "xlsx", "xlsb", "odt", "odp", "ods"})
_OLD_OFFICE = frozenset({"doc", "ppt", "xls"})
_MESSAGES = frozenset({"eml", "msg", "tnef"})
_BOOKS = frozenset({"epub", "fb2", "mobi", "xps"})
_MOST_BYTES = 512 << 20
_LONGEST = 300
"""Characters of an author's name, or of several."""
_DAMAGED = "This file is damaged and could not be opened."


def read_properties(path: Path, passwords: Sequence[str] = ()) -> FileProperties:
    """Read the properties of a file; a kind that has none says nothing. Raises NotReadable, NeedsPassword,
    Damaged, Unsupported, NoText and MemoryError.
    """
    format = detect_format(path)
    try:
        found = _read(path, format, passwords)
    except (CarrelError, MemoryError):
        raise
    except Exception as error:  # libraries let through whatever happens in them at broken files
        raise Damaged(_DAMAGED) from error
    author = "".join(sign if sign.isprintable() else " " for sign in found.author)
    return FileProperties(" ".join(author.split())[:_LONGEST], found.made, found.changed)


def _read(path: Path, format: str, passwords: Sequence[str]) -> FileProperties:
    if format == "pdf":
        document, _ = open_pdf(path, passwords)
        with document:
            return _read_metadata(document)
    if format in _PACKAGES:
        file, _ = decrypt(path, passwords)
        check_archive(file)
        return read_package(file)
    if format in _OLD_OFFICE:
        summary = read_summary(io.BytesIO(_load(path)))
        return FileProperties(summary.author, summary.made, summary.changed)
    if format in _MESSAGES:
        headers = read_headers(_load(path), format)
        return FileProperties(headers.get("From", ""), _read_moment(headers.get("Date", "")))
    if format == "html":
        return FileProperties(", ".join(_list_authors(decode_html(_load(path)))))
    if format in _BOOKS:
        # From memory, because beside a file on disk MuPDF would look for others that it names.
        with pymupdf.open(stream=_load(path), filetype=format) as book:
            return _read_metadata(book)
    return FileProperties()


def _load(path: Path) -> bytes:
    with open_file(path) as file:
        try:
            content = file.read(_MOST_BYTES + 1)
        except OSError as error:
            raise describe_os_error(error) from error
    if len(content) > _MOST_BYTES:
        raise Damaged("This file is too large to be read.")
    return content


def _read_metadata(document: pymupdf.Document) -> FileProperties:
    said = document.metadata or {}
    days = (read_day(said.get(name) or "") for name in ("creationDate", "modDate"))
    return FileProperties(said.get("author") or "", *days)


def _read_moment(text: str) -> str:
    try:
        return f"{datetime.strptime(text, MOMENT):%Y-%m-%d}"
    except ValueError:
        return ""


def _list_authors(page: str) -> list[str]:
    if not page.strip():
        return []
    parser = lxml.html.HTMLParser(encoding="utf-8", no_network=True)  # bytes: a page may say what it is in
    named = lxml.html.fromstring(page.encode("utf-8", "replace"), parser=parser).iter("meta")
    return [each.get("content") or "" for each in named if (each.get("name") or "").lower() == "author"]
