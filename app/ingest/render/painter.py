"""What the process that paints pages does."""

# mypy: allow-untyped-calls
# (much of PyMuPDF carries no types)

from __future__ import annotations

import math
from collections import OrderedDict
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from app.core.errors import CarrelError, Damaged
from app.ingest.detect.files import not_readable
from app.ingest.pdf.document import open_pdf
from app.ingest.pdf.mupdf import pymupdf
from app.ingest.processes import child
from app.ingest.render.page import RenderedPage

MOST_PIXELS = 50_000_000
_DOCUMENTS_KEPT = 4
_SIZE_OF_DAMAGED = (595.0, 842.0)

_Identity = tuple[str, str | None, int, int]


def run(connection: Connection, memory: int) -> None:
    """Serves ("sizes" | "render", path, password, …) until the connection closes."""
    child.restrict(memory, niceness=0)
    documents = _Documents()

    def answer(request: tuple[Any, ...]) -> None:
        task, path, password, *rest = request
        reply: object
        try:
            document = documents.get(path, password)
            reply = _sizes(document) if task == "sizes" else _render(document, *rest)
        except CarrelError as error:
            reply = error
        connection.send(reply)

    child.serve(connection, answer)


class _Documents:
    """The documents looked at last, kept open."""

    def __init__(self) -> None:
        self._open: OrderedDict[_Identity, pymupdf.Document] = OrderedDict()

    def get(self, path: str, password: str | None) -> pymupdf.Document:
        try:
            status = Path(path).stat()
        except (OSError, ValueError) as error:
            raise not_readable(error) from error
        identity = (path, password, status.st_mtime_ns, status.st_size)
        if identity not in self._open:
            self._open[identity], _ = open_pdf(path, () if password is None else (password,))
        self._open.move_to_end(identity)
        while len(self._open) > _DOCUMENTS_KEPT:
            self._open.popitem(last=False)[1].close()
        return self._open[identity]


def _sizes(document: pymupdf.Document) -> tuple[tuple[float, float], ...]:
    sizes: list[tuple[float, float]] = []
    for number in range(document.page_count):
        try:
            shown = document[number].rect
            sizes.append((shown.width, shown.height))
        except Exception:  # MuPDF's errors share no narrower class
            sizes.append(_SIZE_OF_DAMAGED)
    return tuple(sizes)


def _render(document: pymupdf.Document, number: int, scale: float) -> RenderedPage:
    if not 1 <= number <= document.page_count:
        raise Damaged(f"This PDF has no page {number}.")
    try:
        page = document[number - 1]
        area = max(page.rect.width * page.rect.height, 1.0)
        scale = min(scale, math.sqrt(MOST_PIXELS / area))
        pixels = page.get_pixmap(
            matrix=pymupdf.Matrix(scale, scale), colorspace=pymupdf.csRGB, alpha=False, annots=True
        )
        matrix = page.rotation_matrix * pymupdf.Matrix(scale, scale)
        return RenderedPage(
            pixels.width,
            pixels.height,
            pixels.stride,
            pixels.samples,
            (matrix.a, matrix.b, matrix.c, matrix.d, matrix.e - pixels.x, matrix.f - pixels.y),
        )
    except Exception as error:  # as above
        raise Damaged(f"Page {number} of this PDF is damaged and cannot be shown.") from error
