"""The kinds of files as people call them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath

from app.core.documents import Document
from app.core.languages import mark_text


@dataclass(frozen=True, slots=True)
class Kind:
    """`name` is what people call such files, in the plural, `word` how they name the kind in a question
    (“@word”) and in the terminal, and `page` what one page of them is called.
    """

    name: str
    word: str
    suffixes: str
    page: str = "page"


KINDS = (
    Kind(mark_text("PDF documents"), "pdf", "pdf"),
    Kind(mark_text("Word documents"), "word", "docx docm dotx dotm doc dot"),
    Kind(
        mark_text("PowerPoint presentations"),
        "powerpoint",
        "pptx pptm ppsx ppsm potx potm ppt pps pot",
        "slide",
    ),
    Kind(mark_text("Excel workbooks"), "excel", "xlsx xlsm xltx xltm xlsb xls xlt"),
    Kind(mark_text("OpenDocument texts"), "odt", "odt ott"),
    Kind(mark_text("OpenDocument presentations"), "odp", "odp otp", "slide"),
    Kind(mark_text("OpenDocument sheets"), "ods", "ods ots"),
    Kind(mark_text("RTF documents"), "rtf", "rtf"),
    Kind(mark_text("Web pages"), "web", "html htm xhtml xht mhtml mht"),
    Kind(mark_text("Markdown"), "markdown", "md markdown mkd mdown"),
    Kind(mark_text("Text files"), "text", "txt text log rst org tex latex ltx asciidoc adoc ipynb"),
    Kind(mark_text("Tables in text files"), "csv", "csv tsv tab"),
    Kind(mark_text("E-books"), "ebook", "epub fb2 mobi"),
    Kind(mark_text("E-mail messages"), "mail", "eml msg tnef"),
    Kind(mark_text("Pictures and scans"), "picture", "png jpg jpeg jpe jfif tif tiff webp gif bmp svg"),
    Kind(mark_text("XPS documents"), "xps", "xps oxps"),
)
OTHER = Kind(mark_text("Documents"), "other", "")

_OF_SUFFIX = {suffix: kind for kind in KINDS for suffix in kind.suffixes.split()}


def classify_kind(document: Document) -> Kind:
    """Tell what a document is; its own format tells, or else its file's name."""
    known = _OF_SUFFIX.get(document.format.lower())
    return known or _OF_SUFFIX.get(PurePath(document.path).suffix.lstrip(".").lower(), OTHER)
