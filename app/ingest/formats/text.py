"""Plain text, in any encoding: its lines are kept, and what is set in columns stays in columns."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from app.core.errors import NoText
from app.ingest.detect.files import describe_os_error, open_file
from app.ingest.formats.rendition import Rendition
from app.ingest.formats.typeset.typeset import CSS, typeset
from app.ingest.text.decoding import decode

MOST_BYTES = 32 << 20
_CUT_OFF = "This text is longer than Carrel can read: the rest is left out here."

_CSS = (
    CSS
    + """
p { white-space: pre-wrap }
pre { font-size: 0.8em }
"""
)
_BLANK_LINES = re.compile(r"\n[^\S\n]*(?:\n[^\S\n]*)+")
_IN_COLUMNS = re.compile(r"\S(?: {3,}|\t+)\S|[\u2500-\u257f]|^[+|].*[+|]$", re.MULTILINE)
_TERMINAL = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)")


def render(path: Path, format: str, _passwords: Sequence[str] = ()) -> Rendition:
    """Render a text. Raises NotReadable, Damaged for what is no text, and NoText."""
    with open_file(path) as file:
        try:
            content = file.read(MOST_BYTES + 4)
        except OSError as error:
            raise describe_os_error(error) from error
    text = _TERMINAL.sub("", decode(content[:MOST_BYTES]))
    # Where a machine went down while it wrote, a text has a hole.
    text = text.replace("\0", "").replace("\r\n", "\n").replace("\r", "\n")
    text = text.replace("\f", "\n\n").replace("\v", "\n")
    if not text.strip():
        raise NoText("There is no text in this file.")
    if len(content) > MOST_BYTES:
        text += f"\n\n{_CUT_OFF}"
    return Rendition(typeset("".join(_split_paragraphs(text)), css=_CSS), format)


def _split_paragraphs(text: str) -> Iterator[str]:
    for paragraph in _BLANK_LINES.split(text.strip("\n")):
        in_columns = len(_IN_COLUMNS.findall(paragraph)) > 1
        tag = "pre" if in_columns else "p"
        lines = paragraph.expandtabs() if in_columns else paragraph
        # The parser takes away a line break right after <pre>.
        yield f"<{tag}>{html.escape(lines.rstrip(), quote=False)}</{tag}>"
