"""The kinds of files Carrel takes: how the window asks for them and what it draws beside them."""

from __future__ import annotations

from app.core.documents import Document
from app.core.kinds import KINDS, classify_kind
from app.core.languages import mark_text
from app.ui.theme.translation import tr

_ICONS = {
    "pdf": "file-pdf",
    "word": "article",
    "powerpoint": "presentation",
    "excel": "table",
    "odt": "article",
    "odp": "presentation",
    "ods": "table",
    "rtf": "article",
    "web": "globe-simple",
    "markdown": "text-t",
    "text": "text-align-left",
    "csv": "table",
    "ebook": "book",
    "mail": "envelope-simple",
    "picture": "image",
    "xps": "file-text",
    "other": "file-text",
}

EXAMPLES = mark_text(
    "PDF, Word, PowerPoint, Excel, web pages, e\u2011mail, e\u2011books, text, pictures and scans"
)
"""What may be dropped, in a few words. Their hyphens keep them on one line."""


def icon_of(document: Document) -> str:
    """The name of the icon of a document's kind."""
    return _ICONS[classify_kind(document).word]


def write_filter() -> str:
    """For file dialogs: all that Carrel takes, then each kind, then everything."""
    kinds = [(tr("Documents"), " ".join(kind.suffixes for kind in KINDS))]
    kinds += [(tr(kind.name), kind.suffixes) for kind in KINDS]
    named = [f"{name} ({' '.join(f'*.{suffix}' for suffix in suffixes.split())})" for name, suffixes in kinds]
    return ";;".join((*named, tr("All files (*)")))
