"""Documents of Word and PowerPoint of before 2007 (.doc, .ppt). Macros are not looked at."""

from __future__ import annotations

import io
import struct
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from app.core.errors import NoText
from app.ingest.detect.files import open_file
from app.ingest.formats.office.protection import decrypt
from app.ingest.formats.rendition import Rendition
from app.ingest.formats.slides.powerpoint97 import read_slides
from app.ingest.formats.typeset.sanitize import sanitize_html
from app.ingest.formats.typeset.typeset import typeset_markup
from app.ingest.formats.word.word97 import convert_to_html
from app.ingest.text.decoding import decode

_STRING, _WIDE_STRING, _UTF_8 = 30, 31, 65001


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
    title = _read_title(stream)
    if format == "ppt":
        return read_slides(stream).make_rendition(format, title, password)
    markup = sanitize_html(convert_to_html(stream))
    if markup.is_empty:
        raise NoText("There is no text in this Word document.")
    return Rendition(typeset_markup(markup, title=title), format, title, password=password)


def _read_title(stream: BinaryIO) -> str:
    """Read the title in the file's properties (MS-OLEPS 2.21)."""
    import olefile

    try:
        # Not olefile's own way, which believes a broken file that it has four billion of something.
        with olefile.OleFileIO(stream) as container:
            data = container.openstream("\x05SummaryInformation").read()
        (section,) = struct.unpack_from("<I", data, 44)
        (count,) = struct.unpack_from("<I", data, section + 4)
        places = dict(struct.unpack_from("<II", data, section + 8 + 8 * n) for n in range(min(count, 50)))
        codepage = struct.unpack_from("<H", data, section + places[1] + 4)[0] if 1 in places else 1252
        kind, length = struct.unpack_from("<II", data, section + places[2])
        start = section + places[2] + 8
        if kind == _WIDE_STRING:
            return str(data[start : start + 2 * length].decode("utf-16-le", "replace")).strip("\0 ")
        if kind == _STRING:
            title = data[start : start + length].strip(b"\0 ")
            return decode(title, "utf-8" if codepage == _UTF_8 else f"cp{codepage}")
    except MemoryError:
        raise
    except Exception:  # olefile lets through what its parts raise; a file may do without a title
        pass
    finally:
        stream.seek(0)
    return ""
