"""Documents of Word and PowerPoint of before 2007 (.doc, .ppt). Macros are not looked at."""

from __future__ import annotations

import html
import io
from collections.abc import Sequence
from pathlib import Path

from app.core.errors import NoText
from app.ingest.detect.files import open_file
from app.ingest.formats.attachments import Attachment, append_attachments, open_attachments
from app.ingest.formats.office.embedded import list_embedded
from app.ingest.formats.office.protection import decrypt
from app.ingest.formats.office.summary_information import read_summary
from app.ingest.formats.rendition import Rendition
from app.ingest.formats.slides.powerpoint97 import read_slides
from app.ingest.formats.typeset.sanitize import sanitize_html
from app.ingest.formats.typeset.typeset import typeset_markup
from app.ingest.formats.word.prepare import WordFile, restore_notes
from app.ingest.formats.word.word97 import read_document


def render(path: Path, format: str, passwords: Sequence[str] = ()) -> Rendition:
    """Render a document as pages of its paragraphs and tables, a presentation as a page a slide.

    Raises NotReadable, Damaged, NeedsPassword, Unsupported, with what to do about it, and NoText.
    """
    file, password = decrypt(path, passwords)
    if isinstance(file, Path):
        with open_file(file) as source:
            stream = io.BytesIO(source.read())
    else:
        stream = io.BytesIO(file.read())
    title = read_summary(stream).title
    if format == "ppt":
        return read_slides(stream).make_rendition(format, title, password)
    opened = open_attachments(_list_files(stream), passwords)
    told = "".join(f'<p class="muted">Attached file: {html.escape(one.told)}</p>' for one in opened)
    document = read_document(stream)
    markup = sanitize_html(restore_notes(document.html, WordFile(b"")) + told)
    if markup.is_empty:
        raise NoText("There is no text in this Word document.")
    pdf = typeset_markup(markup, title=title)
    front = Rendition(pdf, format, title, password=password, has_hidden=document.has_hidden)
    return append_attachments(front, opened)


def _list_files(stream: io.BytesIO) -> list[Attachment]:
    """List the files embedded in a document of Word; none where that cannot be made out."""
    try:
        return list(list_embedded(stream.getvalue(), lambda place: place == "ObjectPool"))
    except MemoryError:
        raise
    except Exception:  # olefile lets through what its parts raise; the words may be there
        return []
