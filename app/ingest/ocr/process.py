"""What the process that reads pages from their pictures does."""

# mypy: allow-untyped-calls
# (much of PyMuPDF carries no types)

from __future__ import annotations

import math
import traceback
from collections.abc import Sequence
from multiprocessing.connection import Connection
from pathlib import Path

import numpy as np

from app.core.documents import Box, Page, PageHealth, Word, find_place_after
from app.core.errors import CarrelError, Damaged
from app.ingest.detect.files import describe_os_error
from app.ingest.ocr.models import LackOfMemory, OcrModels, Pixels
from app.ingest.ocr.recognition import FINE, Recognition, recognise
from app.ingest.pdf.document import add_comments_to, open_pdf, read_page
from app.ingest.pdf.legibility import POOR, estimate_doubt
from app.ingest.pdf.mupdf import pymupdf
from app.ingest.pdf.pictures import find_pictures_to_read, list_pictures
from app.ingest.processes import child
from app.ingest.processes.messages import Bug, OutOfMemory, PicturesRead

NICENESS = 15
NO_WORDS = "There are no words in this picture."
NO_SENSE = (
    "The writing in this picture could not be read: handwriting, or a script that Carrel cannot read yet."
)

IN_PICTURE = "[In a picture:]"
_FEW_LINES = 2
"""Lines that seem to be writing and are none, in many a picture."""
_LEAST_LENGTH = 2200
_MOST_PIXELS = 20_000_000

_MORE = 1.2
_LESS = 0.8
"""What counts as clearly more, and clearly less, text than there was."""


def run(connection: Connection, memory: int) -> None:
    """Serve (path, password, page, whether only its pictures) until the connection closes."""
    child.restrict(memory, NICENESS)
    models = OcrModels()
    document = _LastDocument()

    def answer(request: tuple[str, str | None, int, bool]) -> None:
        path, password, number, only_pictures = request
        reply: Page | PicturesRead | CarrelError | OutOfMemory | Bug
        try:
            reply = (read_pictures if only_pictures else read)(models, document.get(path, password), number)
        except CarrelError as error:
            reply = error
        except (MemoryError, LackOfMemory):
            reply = OutOfMemory()
        except Exception:
            reply = Bug(traceback.format_exc())
        connection.send(reply)

    child.serve(connection, answer)


def read(models: OcrModels, document: pymupdf.Document, number: int) -> Page:
    """Read page `number` with the words in its picture, or its own where they are as good. Raises Damaged."""
    if not 1 <= number <= document.page_count:
        raise Damaged(f"This PDF has no page {number}.")
    own = read_page(document, number)
    page = document[number - 1]
    image, matrix = _paint_place(page, number)
    found = recognise(models, image, matrix.a)
    back = ~matrix * page.derotation_matrix
    words = [Word(word.text, _move_box(word.box, back), word.line, word.block) for word in found.words]
    return add_comments_to(_choose_page(own, words, found), document)


def read_pictures(models: OcrModels, document: pymupdf.Document, number: int) -> PicturesRead:
    """Read the words in the pictures on page `number`, after a mark that says so. Raises Damaged."""
    if not 1 <= number <= document.page_count:
        raise Damaged(f"This PDF has no page {number}.")
    page = document[number - 1]
    own = read_page(document, number)
    words: list[Word] = []
    illegible = 0
    earlier = {picture for before in range(1, number) for picture in list_pictures(document, before)}
    for picture in find_pictures_to_read(page, own.words, earlier):
        place = pymupdf.Rect(picture) * page.rotation_matrix
        image, matrix = _paint_place(page, number, place)
        found = recognise(models, image, matrix.a)
        illegible += not found.words and found.unread > _FEW_LINES
        back = ~matrix * page.derotation_matrix
        lines, blocks = find_place_after(words)
        for count, word in enumerate(found.words):
            box = _move_box(word.box, back)
            if count == 0:
                words += [Word(text, box, lines, blocks) for text in IN_PICTURE.split()]
            words.append(Word(word.text, box, lines + word.line, blocks + word.block))
    return PicturesRead(tuple(words), illegible)


class _LastDocument:
    """The document looked at last, kept open."""

    def __init__(self) -> None:
        self._identity: tuple[str, str | None, int, int] | None = None
        self._document: pymupdf.Document | None = None

    def get(self, path: str, password: str | None) -> pymupdf.Document:
        try:
            status = Path(path).stat()
        except (OSError, ValueError) as error:
            raise describe_os_error(error) from error
        identity = (path, password, status.st_mtime_ns, status.st_size)
        if self._document is None or identity != self._identity:
            if self._document is not None:
                self._document.close()
                self._document = None
            self._document, _ = open_pdf(path, () if password is None else (password,))
            self._identity = identity
        return self._document


def _paint_place(
    page: pymupdf.Page, number: int, place: pymupdf.Rect | None = None
) -> tuple[Pixels, pymupdf.Matrix]:
    """Paint the page, or a place on it, as it is shown, and what takes its points, as shown, to pixels."""
    try:
        area = page.rect if place is None else place
        width, height = max(area.width, 1.0), max(area.height, 1.0)
        scale = max(FINE, _LEAST_LENGTH / max(width, height)) if place is None else FINE
        scale = min(scale, math.sqrt(_MOST_PIXELS / (width * height)))
        pixels = page.get_pixmap(
            matrix=pymupdf.Matrix(scale, scale),
            colorspace=pymupdf.csRGB,
            alpha=False,
            annots=True,
            clip=place,
        )
    except Exception as error:  # MuPDF's errors share no narrower class
        raise Damaged(f"Page {number} of this PDF is damaged and cannot be shown.") from error
    rows = np.frombuffer(pixels.samples_mv, np.uint8).reshape(pixels.height, pixels.stride)
    image = rows[:, : 3 * pixels.width].reshape(pixels.height, pixels.width, 3)
    return image.copy(), pymupdf.Matrix(scale, 0, 0, scale, -pixels.x, -pixels.y)


def _move_box(box: Box, matrix: pymupdf.Matrix) -> Box:
    return Box(*(pymupdf.Rect(box) * matrix).normalize())


def _choose_page(own: Page, words: Sequence[Word], found: Recognition) -> Page:
    """Choose `own`, the page as its text layer tells it, or what its picture does.

    Words of a file are exact, so that they yield only to clearly more, or where they make no sense. Those
    that make sense and that the picture does not show, as in a script that cannot be read, stay beside.
    """
    doubtful = estimate_doubt([word.text for word in own.words])
    there, read_now = _count_letters(own.words), _count_letters(words)
    enough = _LESS if doubtful >= POOR else _MORE
    if doubtful >= 1:
        enough = 0.3
    if own.words and read_now < enough * there:
        return own
    if doubtful < POOR:
        words = [*words, *_list_others(own.words, words)]
    rotation = (own.rotation + found.turn) % 360
    if not words:
        reason = own.reason or (NO_SENSE if found.unread > _FEW_LINES else NO_WORDS)
        return Page(own.number, own.width, own.height, own.rotation, (), own.label, PageHealth.EMPTY, reason)
    return Page(
        own.number, own.width, own.height, rotation, tuple(words), own.label, PageHealth.OCR, own.reason
    )


def _count_letters(words: Sequence[Word]) -> int:
    return sum(character.isalnum() for word in words for character in word.text)


def _list_others(own: Sequence[Word], seen: Sequence[Word]) -> list[Word]:
    """List those of `own` that stand where nothing was `seen`, as further lines."""
    lines, blocks = find_place_after(seen)
    return [
        word._replace(line=lines + word.line, block=blocks + word.block)
        for word in own
        if not any(_holds(other.box, word.box) for other in seen)
    ]


def _holds(box: Box, other: Box) -> bool:
    """Whether the middle of `other` is in `box`."""
    return box.x0 < (other.x0 + other.x1) / 2 < box.x1 and box.y0 < (other.y0 + other.y1) / 2 < box.y1
