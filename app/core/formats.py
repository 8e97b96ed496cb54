"""The formats of files that Carrel reads, by the kinds that people know them as: the only list of them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath

from app.core.documents import Document
from app.core.languages import mark_text


@dataclass(frozen=True, slots=True)
class Format:
    """A format by its name in the contract. `suffixes`, parted by blanks, are those of files that promise it;
    `module` is the one of `app.ingest.formats` that renders it, "" for what is a PDF already.
    """

    name: str
    suffixes: str
    module: str
    types: str = ""
    """The media types of such files, parted by blanks, where file managers may offer Carrel for them; none of
    what most people want to open with something else: pictures, web pages and plain text.
    """


@dataclass(frozen=True, slots=True)
class Kind:
    """`name` is what people call such files, in the plural, `one` what they call a single one, `word` how
    they name the kind in a question (“@word”) and in the terminal, `icon` is the picture beside them, and
    `page` what a page is called.
    """

    name: str
    one: str
    word: str
    icon: str
    formats: tuple[Format, ...]
    page: str = "page"

    @property
    def suffixes(self) -> tuple[str, ...]:
        """Those of all its formats, without their dots."""
        return tuple(suffix for each in self.formats for suffix in each.suffixes.split())


KINDS = (
    Kind(
        mark_text("PDF documents"),
        mark_text("PDF document"),
        "pdf",
        "file-pdf",
        (Format("pdf", "pdf", "", "application/pdf"),),
    ),
    Kind(
        mark_text("Word documents"),
        mark_text("Word document"),
        "word",
        "article",
        (
            Format(
                "docx",
                "docx docm dotx dotm",
                "word.pandoc",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            ),
            Format("doc", "doc dot", "old_office", "application/msword"),
        ),
    ),
    Kind(
        mark_text("PowerPoint presentations"),
        mark_text("PowerPoint presentation"),
        "powerpoint",
        "presentation",
        (
            Format(
                "pptx",
                "pptx pptm ppsx ppsm potx potm",
                "slides.slides",
                "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            ),
            Format("ppt", "ppt pps pot", "old_office", "application/vnd.ms-powerpoint"),
        ),
        "slide",
    ),
    Kind(
        mark_text("Excel workbooks"),
        mark_text("Excel workbook"),
        "excel",
        "table",
        (
            Format(
                "xlsx",
                "xlsx xlsm xltx xltm",
                "sheets.sheets",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            ),
            Format("xlsb", "xlsb", "sheets.sheets", "application/vnd.ms-excel.sheet.binary.macroEnabled.12"),
            Format("xls", "xls xlt", "sheets.sheets", "application/vnd.ms-excel"),
        ),
    ),
    Kind(
        mark_text("OpenDocument texts"),
        mark_text("OpenDocument text"),
        "odt",
        "article",
        (Format("odt", "odt ott", "word.pandoc", "application/vnd.oasis.opendocument.text"),),
    ),
    Kind(
        mark_text("OpenDocument presentations"),
        mark_text("OpenDocument presentation"),
        "odp",
        "presentation",
        (Format("odp", "odp otp", "slides.slides", "application/vnd.oasis.opendocument.presentation"),),
        "slide",
    ),
    Kind(
        mark_text("OpenDocument sheets"),
        mark_text("OpenDocument sheet"),
        "ods",
        "table",
        (Format("ods", "ods ots", "sheets.sheets", "application/vnd.oasis.opendocument.spreadsheet"),),
    ),
    Kind(
        mark_text("RTF documents"),
        mark_text("RTF document"),
        "rtf",
        "article",
        (Format("rtf", "rtf", "word.pandoc", "application/rtf text/rtf"),),
    ),
    Kind(
        mark_text("Web pages"),
        mark_text("Web page"),
        "web",
        "globe-simple",
        (Format("html", "html htm xhtml xht", "web"), Format("mhtml", "mhtml mht", "web")),
    ),
    Kind(
        mark_text("Markdown"),
        mark_text("Markdown file"),
        "markdown",
        "text-t",
        (Format("md", "md markdown mkd mdown", "word.pandoc", "text/markdown"),),
    ),
    Kind(
        mark_text("Text files"),
        mark_text("Text file"),
        "text",
        "text-align-left",
        (
            Format("txt", "txt text log", "text"),
            Format("rst", "rst", "word.pandoc"),
            Format("org", "org", "word.pandoc"),
            Format("latex", "tex latex ltx", "word.pandoc"),
            Format("asciidoc", "asciidoc adoc", "word.pandoc"),
            Format("ipynb", "ipynb", "word.pandoc"),
        ),
    ),
    Kind(
        mark_text("Tables in text files"),
        mark_text("Table in a text file"),
        "csv",
        "table",
        (
            Format("csv", "csv", "sheets.sheets", "text/csv"),
            Format("tsv", "tsv tab", "sheets.sheets", "text/tab-separated-values"),
        ),
    ),
    Kind(
        mark_text("E-books"),
        mark_text("E-book"),
        "ebook",
        "book",
        (
            Format("epub", "epub", "books", "application/epub+zip"),
            Format("fb2", "fb2", "books", "application/x-fictionbook+xml"),
            Format("mobi", "mobi", "books", "application/x-mobipocket-ebook"),
        ),
    ),
    Kind(
        mark_text("E-mail messages"),
        mark_text("E-mail message"),
        "mail",
        "envelope-simple",
        (
            Format("eml", "eml", "mail.mail", "message/rfc822"),
            Format("msg", "msg", "mail.mail", "application/vnd.ms-outlook"),
            Format("tnef", "tnef", "mail.mail"),
        ),
    ),
    Kind(
        mark_text("Pictures and scans"),
        mark_text("Picture or scan"),
        "picture",
        "image",
        (
            Format("png", "png", "picture"),
            Format("jpeg", "jpg jpeg jpe jfif", "picture"),
            Format("tiff", "tif tiff", "picture"),
            Format("webp", "webp", "picture"),
            Format("gif", "gif", "picture"),
            Format("bmp", "bmp", "picture"),
            Format("svg", "svg", "books"),
        ),
    ),
    Kind(
        mark_text("XPS documents"),
        mark_text("XPS document"),
        "xps",
        "file-text",
        (Format("xps", "xps oxps", "books", "application/oxps application/vnd.ms-xpsdocument"),),
    ),
)
OTHER = Kind(mark_text("Documents"), mark_text("Document"), "other", "file-text", ())

FORMATS = {each.name: each for kind in KINDS for each in kind.formats}
"""Each format by its name."""

FORMAT_OF_SUFFIX = {f".{suffix}": each.name for each in FORMATS.values() for suffix in each.suffixes.split()}
"""The name of the format that a suffix, with its dot and in lower case, promises."""

_KIND_OF = {name: kind for kind in KINDS for each in kind.formats for name in (each.name, *kind.suffixes)}


def classify_kind(document: Document) -> Kind:
    """Tell what a document is; its own format tells, or else its file's name."""
    known = _KIND_OF.get(document.format.lower())
    return known or _KIND_OF.get(PurePath(document.path).suffix.lstrip(".").lower(), OTHER)
