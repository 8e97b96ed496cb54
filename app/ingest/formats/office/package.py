"""What pandoc leaves out of Word and OpenDocument files: title, headers and footers, and web pages put in;
and what the files of all Office programs say of themselves.
"""

from __future__ import annotations

import html
import posixpath
import re
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

import lxml.etree

from app.core.cards import FileProperties
from app.ingest.text.decoding import decode_html

_MOST_BYTES = 4 << 20
_RUNNING = re.compile(r"word/(header|footer)\d*\.xml$")
_INSERTED = re.compile(r"word/[^/]*\.x?html?$")
_DC = "{http://purl.org/dc/elements/1.1/}"
_TERMS = "{http://purl.org/dc/terms/}"
_META = "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}"
_PROPERTIES = ("docProps/core.xml", "meta.xml")
_AUTHOR = (f"{_META}initial-creator", f"{_DC}creator")
_MADE = (f"{_META}creation-date", f"{_TERMS}created")
_CHANGED = (f"{_TERMS}modified", f"{_DC}date")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT_WORD = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_PAGE_NUMBER = re.compile(
    r"\W*(?:(?:page|seite|p|s)\b)?\W*\d*\W*(?:(?:of|von|de|sur)\b)?\W*\d*\W*", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Package:
    """`headers` and `footers` are paragraphs, each once, without those that only hold the page's number;
    `inserted` are whole pages of HTML, which Word shows as parts of the document.
    """

    title: str = ""
    headers: tuple[str, ...] = ()
    footers: tuple[str, ...] = ()
    inserted: tuple[str, ...] = ()

    def wrap(self, page: str) -> str:
        """Wrap a page of HTML: what is at the top of the document's pages goes before it, the rest after."""
        if self.headers:
            page = re.sub(
                "(<body[^>]*>)",
                lambda body: body[1] + _join_paragraphs("header", self.headers),
                page,
                count=1,
            )
        last = "".join(self.inserted)
        if self.footers:
            last += f"<hr>{_join_paragraphs('footer', self.footers)}"
        before, end, after = page.rpartition("</body>")
        return before + last + end + after


def open_package(content: bytes) -> Package:
    """Open a .docx or .odt file for what is to be had from it; parts that are broken count as missing."""
    title = ""
    running: dict[str, list[str]] = {"header": [], "footer": []}
    with zipfile.ZipFile(BytesIO(content)) as archive:
        for name in _PROPERTIES:
            if (tree := _part(archive, name)) is not None:
                title = " ".join(tree.findtext(f".//{_DC}title", default="").split())
        inserted = []
        for name in sorted(archive.namelist()):
            match = _RUNNING.match(posixpath.normpath(name))
            if match and (tree := _part(archive, name)) is not None:
                running[match[1]] += _list_word_paragraphs(tree)
            if _INSERTED.match(name):
                inserted.append(decode_html(archive.read(name)))
        if (tree := _part(archive, "styles.xml")) is not None:
            for kind, found in running.items():
                for part in (kind, f"{kind}-left", f"{kind}-first"):
                    for element in tree.iter(_STYLE + part):
                        found += ("".join(p.itertext()) for p in element.iter(_TEXT + "p", _TEXT + "h"))
    headers, footers = (tuple(_list_worth_reading(found)) for found in running.values())
    return Package(title, headers, footers, tuple(inserted))


def read_properties(source: Path | BinaryIO) -> FileProperties:
    """Read what a file of Office, of any program, says of itself; nothing where that is broken."""
    with zipfile.ZipFile(source) as archive:
        for name in _PROPERTIES:
            if (tree := _part(archive, name)) is not None:
                days = (_DAY.match(_find_first(tree, names)) for names in (_MADE, _CHANGED))
                return FileProperties(_find_first(tree, _AUTHOR), *(day[0] if day else "" for day in days))
    return FileProperties()


def _find_first(tree: lxml.etree._Element, names: Iterable[str]) -> str:
    """Find the text of the first of these elements that says anything."""
    found = (" ".join(tree.findtext(f".//{name}", default="").split()) for name in names)
    return next(filter(None, found), "")


def _part(archive: zipfile.ZipFile, name: str) -> lxml.etree._Element | None:
    parser = lxml.etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        if archive.getinfo(name).file_size > _MOST_BYTES:
            return None
        return lxml.etree.fromstring(archive.read(name), parser)
    except Exception:  # zipfile lets through what its parts raise at broken files
        return None


def _list_word_paragraphs(tree: lxml.etree._Element) -> Iterator[str]:
    for word in (_WORD, _STRICT_WORD):
        gaps = (word + "tab", word + "br", word + "cr")
        for paragraph in tree.iter(word + "p"):
            runs = paragraph.iter(word + "t", *gaps)
            yield "".join(" " if run.tag in gaps else run.text or "" for run in runs)


def _list_worth_reading(paragraphs: Iterable[str]) -> Iterator[str]:
    # Text boxes come twice, for newer and for older programs.
    for paragraph in dict.fromkeys(" ".join(text.split()) for text in paragraphs):
        if not _PAGE_NUMBER.fullmatch(paragraph):
            yield paragraph


def _join_paragraphs(kind: str, texts: Iterable[str]) -> str:
    return "".join(f'<p class="muted">Page {kind}: {html.escape(text)}</p>' for text in texts)
