"""Documents of Word and PowerPoint of before 2007 (.doc, .ppt). Macros are not looked at."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

from app.core.errors import NoText
from app.ingest.detect.files import open_file
from app.ingest.formats.office.protection import decrypt
from app.ingest.formats.office.summary_information import read_summary
from app.ingest.formats.rendition import Rendition
from app.ingest.formats.slides.powerpoint97 import read_slides
from app.ingest.formats.typeset.sanitize import sanitize_html
from app.ingest.formats.typeset.typeset import typeset_markup
from app.ingest.formats.word.word97 import convert_to_html


def render(path: Path, format: str, passwords: Sequence[str] = ()) -> Rendition:
    """Render a document as pages of its paragraphs and tables, a presentation as a page a slide.

    Raises NotReadable, Damaged, NeedsPassword, Unsupported, with what to do about it, and NoText.
    """
    file, password = decrypt(path, passwords)
    if isinstance(file, Path):
        with open_file(file) as opened:
            stream = io.BytesIO(opened.read())
    else:
        stream = io.BytesIO(file.read())
    title = read_summary(stream).title
    if format == "ppt":
        return read_slides(stream).make_rendition(format, title, password)
    markup = sanitize_html(convert_to_html(stream))
    if markup.is_empty:
        raise NoText("There is no text in this Word document.")
    return Rendition(typeset_markup(markup, title=title), format, title, password=password)
