"""What MuPDF lays out by itself: e-books, XPS documents and drawings."""

# mypy: allow-untyped-calls
# (much of PyMuPDF carries no types)

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.core.errors import Damaged, Unsupported
from app.ingest.detect.archives import check_archive
from app.ingest.detect.files import describe_os_error, open_file
from app.ingest.formats.rendition import Rendition
from app.ingest.formats.typeset.typeset import FONT_SIZE, HEIGHT, WIDTH, convert_document
from app.ingest.pdf.mupdf import pymupdf

mupdf = pymupdf.mupdf

# Books leave the margins to the device.
_CSS = "@page { margin: 60pt !important }"
_ARCHIVES = frozenset({"epub", "xps"})
_MOST_BYTES = 512 << 20
_BROKEN = "This file is damaged and could not be opened."


def render(path: Path, format: str, _passwords: Sequence[str] = ()) -> Rendition:
    """Render an e-book, an XPS document or a drawing.

    Raises NotReadable, Damaged, and Unsupported for a book that is locked.
    """
    with open_file(path) as file:
        try:
            if format in _ARCHIVES:
                check_archive(file)
            content = file.read(_MOST_BYTES + 1)
        except OSError as error:
            raise describe_os_error(error) from error
    if len(content) > _MOST_BYTES:
        raise Damaged("This file is too large to be read.")
    mupdf.fz_set_user_css(_CSS)
    try:
        # From memory, because beside a file on disk MuPDF would look for others that it names.
        with pymupdf.open(
            stream=content, filetype=format, width=WIDTH, height=HEIGHT, fontsize=FONT_SIZE
        ) as document:
            if document.page_count == 0:
                raise Damaged(_BROKEN)
            title = str((document.metadata or {}).get("title") or "")
            return Rendition(convert_document(document, title), format, title)
    except (Damaged, MemoryError):
        raise
    except Exception as error:  # MuPDF's errors share no narrower class
        if "DRM" in str(error):
            raise Unsupported("This book is locked to the program that it was bought for.") from error
        raise Damaged(_BROKEN) from error
    finally:
        mupdf.fz_set_user_css("")
