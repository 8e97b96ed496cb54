"""Opens a file of any kind that Carrel reads."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path

from app.core.errors import CarrelError, Damaged
from app.ingest.detect.kinds import detect_format
from app.ingest.formats.rendition import Rendition
from app.ingest.pdf.document import open_pdf, read_title

MODULES = {
    format: module
    for module, formats in {
        "word.pandoc": "docx odt rtf md rst org latex asciidoc ipynb",
        "web": "html mhtml",
        "text": "txt",
        "books": "epub fb2 mobi xps svg",
        "slides.slides": "pptx odp",
        "sheets.sheets": "xlsx xls xlsb ods csv tsv",
        "mail.mail": "eml msg tnef",
        "picture": "png jpeg tiff webp gif bmp",
        "office.legacy": "doc ppt",
    }.items()
    for format in formats.split()
}
"""Which module of `app.ingest.formats` reads a format; it is imported when such a file is met."""


def open_document(path: Path, passwords: Sequence[str] = ()) -> Rendition:
    """Open a file as the PDF that stands for it; where `format` is "pdf" it is the file itself.

    Raises NotReadable, Unsupported, Damaged, NeedsPassword, NoText, and MemoryError.
    """
    format = detect_format(path)
    if format == "pdf":
        document, password = open_pdf(path, passwords)
        return Rendition(document, format, read_title(document), password=password)
    render: Callable[[Path, str, Sequence[str]], Rendition] = import_module(
        f"app.ingest.formats.{MODULES[format]}"
    ).render
    try:
        return render(path, format, passwords)
    except (CarrelError, MemoryError):
        raise
    except Exception as error:  # libraries let through whatever happens in them at broken files
        raise Damaged("This file is damaged and could not be read.") from error
