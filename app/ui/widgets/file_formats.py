"""The kinds of files Carrel takes: how the window asks for them and what it draws beside them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.core.documents import Document


@dataclass(frozen=True, slots=True)
class Kind:
    """`name` is what people call such files, in the plural; `page` what one page of them is called."""

    name: str
    suffixes: str
    icon: str
    page: str = "page"


KINDS = (
    Kind("PDF documents", "pdf", "file-pdf"),
    Kind("Word documents", "docx docm dotx dotm doc dot", "article"),
    Kind("PowerPoint presentations", "pptx pptm ppsx ppsm potx potm ppt pps pot", "presentation", "slide"),
    Kind("Excel workbooks", "xlsx xlsm xltx xltm xlsb xls xlt", "table"),
    Kind("OpenDocument texts", "odt ott", "article"),
    Kind("OpenDocument presentations", "odp otp", "presentation", "slide"),
    Kind("OpenDocument sheets", "ods ots", "table"),
    Kind("RTF documents", "rtf", "article"),
    Kind("Web pages", "html htm xhtml xht mhtml mht", "globe-simple"),
    Kind("Markdown", "md markdown mkd mdown", "text-t"),
    Kind("Text files", "txt text log rst org tex latex ltx asciidoc adoc ipynb", "text-align-left"),
    Kind("Tables in text files", "csv tsv tab", "table"),
    Kind("E-books", "epub fb2 mobi", "book"),
    Kind("E-mail messages", "eml msg tnef", "envelope-simple"),
    Kind("Pictures and scans", "png jpg jpeg jpe jfif tif tiff webp gif bmp svg", "image"),
    Kind("XPS documents", "xps oxps", "file-text"),
)

_OF_SUFFIX = {suffix: kind for kind in KINDS for suffix in kind.suffixes.split()}
_OTHER = Kind("Documents", "", "file-text")

FILTER = (
    ";;".join(
        f"{name} ({' '.join(f'*.{suffix}' for suffix in suffixes.split())})"
        for name, suffixes in [
            ("Documents", " ".join(_OF_SUFFIX)),
            *((kind.name, kind.suffixes) for kind in KINDS),
        ]
    )
    + ";;All files (*)"
)
"""For file dialogs: all that Carrel takes, then each kind, then everything."""

EXAMPLES = "PDF, Word, PowerPoint, Excel, web pages, e\u2011mail, e\u2011books, text, pictures and scans"
"""What may be dropped, in a few words. Their hyphens keep them on one line."""


def kind_of(document: Document) -> Kind:
    """What a document is; its own format tells, or else its file's name."""
    suffix = Path(document.path).suffix.lstrip(".").lower()
    return _OF_SUFFIX.get(document.format.lower()) or _OF_SUFFIX.get(suffix, _OTHER)
