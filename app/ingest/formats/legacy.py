"""Documents of Word and PowerPoint of before 2007 (.doc, .ppt). Macros are not looked at."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from app.core.errors import NoText
from app.ingest.files import open_file
from app.ingest.formats.markup import cleaned
from app.ingest.formats.powerpoint97 import read_slides
from app.ingest.formats.protection import decrypted
from app.ingest.formats.typesetting import typeset_markup
from app.ingest.formats.word97 import word_html
from app.ingest.kinds import format_of
from app.ingest.renditions import Rendition


def render(path: Path, passwords: Sequence[str] = ()) -> Rendition:
    """A document as pages of its paragraphs and tables, a presentation as a page a slide.

    Raises NotReadable, Damaged, NeedsPassword, Unsupported, with what to do about it, and NoText.
    """
    format = format_of(path)
    file, password = decrypted(path, passwords)
    if isinstance(file, Path):
        with open_file(file) as opened:
            stream = io.BytesIO(opened.read())
    else:
        stream = io.BytesIO(file.read())
    title = _title(stream)
    if format == "ppt":
        return read_slides(stream).rendition(format, title, password)
    markup = cleaned(word_html(stream))
    if markup.is_empty:
        raise NoText("There is no text in this Word document.")
    return Rendition(typeset_markup(markup, title=title), format, title, password=password)


def _title(stream: BinaryIO) -> str:
    """The title in the file's properties."""
    import olefile

    from app.ingest.formats.decoding import decoded

    try:
        with olefile.OleFileIO(stream) as container:
            properties = container.get_metadata()
            title = properties.title or b""
            codepage = f"cp{properties.codepage}" if properties.codepage else ""
        return decoded(title, codepage).strip("\x00 ") if isinstance(title, bytes) else str(title)
    except MemoryError:
        raise
    except Exception:  # olefile lets through what its parts raise; a file may do without a title
        return ""
    finally:
        stream.seek(0)
