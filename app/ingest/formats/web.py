"""Web pages, also those that a browser saved whole; nothing is fetched for them."""

from __future__ import annotations

import email
import email.policy
from collections.abc import Sequence
from email.message import EmailMessage
from pathlib import Path

from app.core.errors import Damaged, NoText
from app.ingest.detect.files import describe_os_error, open_file
from app.ingest.formats.rendition import Rendition
from app.ingest.formats.typeset.sanitize import sanitize_html
from app.ingest.formats.typeset.typeset import typeset_markup
from app.ingest.text.decoding import decode, decode_html

MOST_BYTES = 128 << 20
_PAGES = ("text/html", "application/xhtml+xml")


def render(path: Path, format: str, _passwords: Sequence[str] = ()) -> Rendition:
    """Render a web page. Raises NotReadable, Damaged and NoText."""
    with open_file(path) as file:
        try:
            content = file.read(MOST_BYTES + 1)
        except OSError as error:
            raise describe_os_error(error) from error
    if len(content) > MOST_BYTES:
        raise Damaged("This web page is too large to be read.")
    markup = sanitize_html(_read_saved_page(content) if format == "mhtml" else decode_html(content))
    if markup.is_empty:
        raise NoText("There is no text in this web page.")
    return Rendition(typeset_markup(markup), format, markup.title)


def _read_saved_page(content: bytes) -> str:
    """Read the page in a file in which a browser keeps it together with its pictures (RFC 2557)."""
    message = email.message_from_bytes(content, policy=email.policy.default)
    for part in message.walk():
        if isinstance(part, EmailMessage) and part.get_content_type() in (
            "text/html",
            "application/xhtml+xml",
        ):
            payload = part.get_payload(decode=True)
            if isinstance(payload, bytes):
                charset = part.get_content_charset()
                return decode(payload, charset) if charset else decode_html(payload)
    raise NoText("There is no text in this web page.")
