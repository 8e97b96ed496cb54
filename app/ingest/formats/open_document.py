"""Opens a file of any kind that Carrel reads."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path

from app.core.errors import CarrelError, Damaged
from app.core.formats import FORMATS
from app.ingest.detect.kinds import detect_format
from app.ingest.formats.pdf_attachments import read_attachments
from app.ingest.formats.rendition import Rendition
from app.ingest.pdf.document import open_pdf, read_title


def open_document(path: Path, passwords: Sequence[str] = ()) -> Rendition:
    """Open a file as the PDF that stands for it; where `format` is "pdf" it is the file itself.

    Raises NotReadable, Unsupported, Damaged, NeedsPassword, NoText, and MemoryError.
    """
    format = detect_format(path)
    if format == "pdf":
        document, password = open_pdf(path, passwords)
        return read_attachments(
            Rendition(document, format, read_title(document), password=password), passwords
        )
    # It is imported when such a file is met, in the reader's process.
    render: Callable[[Path, str, Sequence[str]], Rendition] = import_module(
        f"app.ingest.formats.{FORMATS[format].module}"
    ).render
    try:
        return render(path, format, passwords)
    except (CarrelError, MemoryError):
        raise
    except Exception as error:  # libraries let through whatever happens in them at broken files
        raise Damaged("This file is damaged and could not be read.") from error
