"""The kinds of files Carrel takes: how the window asks for them."""

from __future__ import annotations

from app.core.formats import KINDS
from app.core.languages import mark_text
from app.ui.theme.translation import tr

EXAMPLES = mark_text(
    "PDF, Word, PowerPoint, Excel, web pages, e\u2011mail, e\u2011books, text, pictures and scans"
)
"""What may be dropped, in a few words. Their hyphens keep them on one line."""


def write_filter() -> str:
    """For file dialogs: all that Carrel takes, then each kind, then everything."""
    kinds = [(tr("Documents"), [suffix for kind in KINDS for suffix in kind.suffixes])]
    kinds += [(tr(kind.name), list(kind.suffixes)) for kind in KINDS]
    named = [f"{name} ({' '.join(f'*.{suffix}' for suffix in suffixes)})" for name, suffixes in kinds]
    return ";;".join((*named, tr("All files (*)")))
