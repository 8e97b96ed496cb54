"""What the process that paints pages does."""

# mypy: allow-untyped-calls
# (much of PyMuPDF carries no types)

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Callable, Sequence
from itertools import islice
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from app.core.cards import FileProperties
from app.core.documents import Box, replace_surrogates
from app.core.errors import CarrelError, Damaged
from app.core.reading import Comment, Heading, Link
from app.ingest.detect.files import describe_os_error
from app.ingest.formats.typeset.typeset import typeset
from app.ingest.pdf.comments import list_comments
from app.ingest.pdf.document import open_pdf
from app.ingest.pdf.mupdf import pymupdf
from app.ingest.processes import child
from app.ingest.render.annotate import annotate_document, paint_places
from app.ingest.render.page import Mark, RenderedPage

MOST_PIXELS = 50_000_000
_DOCUMENTS_KEPT = 4
_MOST_COMMENTS = 5_000
_SIZE_OF_DAMAGED = (595.0, 842.0)

_Identity = tuple[str, str | None, int, int]


def run(connection: Connection, memory: int) -> None:
    """Serve (task, path, password, …) until the connection closes."""
    child.restrict(memory, niceness=0)
    documents = _Documents()

    def answer(request: tuple[Any, ...]) -> None:
        task, path, password, *rest = request
        reply: object
        try:
            if task in _APART:
                reply = _APART[task](path, password, *rest)
            else:
                reply = _TASKS[task](documents.get(path, password), *rest)
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
            raise describe_os_error(error) from error
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


def _render(document: pymupdf.Document, number: int, scale: float, turn: int = 0) -> RenderedPage:
    if not 1 <= number <= document.page_count:
        raise Damaged(f"This PDF has no page {number}.")
    try:
        page = document[number - 1]
        area = max(page.rect.width * page.rect.height, 1.0)
        scale = min(scale, math.sqrt(MOST_PIXELS / area))
        shown = pymupdf.Matrix(scale, scale) * pymupdf.Matrix(turn)
        pixels = page.get_pixmap(matrix=shown, colorspace=pymupdf.csRGB, alpha=False, annots=True)
        matrix = page.rotation_matrix * shown
        return RenderedPage(
            pixels.width,
            pixels.height,
            pixels.stride,
            pixels.samples,
            (matrix.a, matrix.b, matrix.c, matrix.d, matrix.e - pixels.x, matrix.f - pixels.y),
        )
    except Exception as error:  # as above
        raise Damaged(f"Page {number} of this PDF is damaged and cannot be shown.") from error


def _read_outline(document: pymupdf.Document) -> tuple[Heading, ...]:
    """Read the outline that the file brings along; none where it is broken."""
    try:
        entries = document.get_toc(simple=False)
    except Exception:  # as above
        return ()
    headings = []
    for level, title, page, target in entries:
        said = " ".join(replace_surrogates(title).split())
        if said and 1 <= page <= document.page_count:
            to = target.get("to")
            headings.append(Heading(level, said, page, max(0.0, float(to.y)) if to is not None else 0.0))
    return tuple(headings)


def _read_labels(document: pymupdf.Document) -> tuple[str, ...]:
    """Read what is printed on each page as its number, where that is another; none where the file is
    broken.
    """
    try:
        if not document.get_page_labels():
            return ()
        labels = [replace_surrogates(document[place].get_label()) for place in range(document.page_count)]
    except Exception:  # as above
        return ()
    others = tuple(label if label != str(place) else "" for place, label in enumerate(labels, 1))
    return others if any(others) else ()


def _read_links(document: pymupdf.Document, number: int) -> tuple[Link, ...]:
    """Read links of a page that lead to its own pages or to an address."""
    if not 1 <= number <= document.page_count:
        return ()
    try:
        page = document[number - 1]
        found = page.get_links()
        unturned = page.derotation_matrix
    except Exception:  # as above
        return ()
    links = []
    for link in found:
        box = Box(*(pymupdf.Rect(link["from"]) * unturned).normalize())
        if link["kind"] in (pymupdf.LINK_GOTO, pymupdf.LINK_NAMED):
            target, to = int(link.get("page", -1)), link.get("to")
            if 0 <= target < document.page_count:
                links.append(Link(box, target + 1, max(0.0, float(to.y)) if to is not None else 0.0))
        elif link["kind"] == pymupdf.LINK_URI and link.get("uri"):
            links.append(Link(box, address=replace_surrogates(link["uri"])))
    return tuple(links)


def _comments(document: pymupdf.Document) -> tuple[Comment, ...]:
    """What readers wrote on the pages, as far as anybody looks through it."""
    return tuple(islice(list_comments(document), _MOST_COMMENTS))


def _annotate_copy(path: str, password: str | None, marks: Sequence[Mark]) -> bytes:
    """Annotate a copy of the file with annotations; opened anew, so that nobody is shown them."""
    document, _ = open_pdf(path, () if password is None else (password,))
    with document:
        return annotate_document(document, marks)


def _paint_pictures(path: str, password: str | None, marks: Sequence[Mark]) -> tuple[bytes, ...]:
    """Paint a picture of each place, with its words highlighted."""
    document, _ = open_pdf(path, () if password is None else (password,))
    with document:
        return paint_places(document, marks)


def _read_properties(path: str, password: str | None) -> FileProperties:
    # Imported when it is first wanted: it takes longer than a page takes to paint.
    from app.ingest.formats.properties import read_properties

    return read_properties(Path(path), () if password is None else (password,))


def _typeset(path: str, password: str | None, html: str, title: str, linked: bool) -> bytes:
    with typeset(html, title=title, linked=linked) as document:
        return bytes(document.tobytes())


_APART: dict[str, Callable[..., object]] = {
    "annotated": _annotate_copy,
    "pictures": _paint_pictures,
    "properties": _read_properties,
    "typeset": _typeset,
}
"""What is done without the documents that are kept open."""

_TASKS: dict[str, Callable[..., object]] = {
    "sizes": _sizes,
    "render": _render,
    "outline": _read_outline,
    "labels": _read_labels,
    "links": _read_links,
    "comments": _comments,
}
