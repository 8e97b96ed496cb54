"""What a reader process does with a file."""

from __future__ import annotations

import gc
import shutil
import tempfile
import time
import traceback
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from itertools import islice
from multiprocessing.connection import Connection
from pathlib import Path

from app.core.documents import Page, PageHealth
from app.core.errors import CarrelError, Damaged, DiskFull, NoText
from app.core.unread import PAGE_DAMAGED
from app.ingest.chunking.passages import make_passages
from app.ingest.chunking.titles import choose_claimed, choose_title, make_context
from app.ingest.chunking.tokens import TokenCounter
from app.ingest.formats.open_document import open_document
from app.ingest.formats.rendition import Remark, Rendition
from app.ingest.layout.headings import OutlineEntry
from app.ingest.pdf.comments import add_texts
from app.ingest.pdf.document import add_comments_to, read_page
from app.ingest.pdf.hidden_text import HIDDEN_IN_FILE
from app.ingest.pdf.legibility import SCRAMBLED, judge_page
from app.ingest.pdf.mupdf import pymupdf
from app.ingest.pdf.pictures import find_pictures_to_read, list_pictures
from app.ingest.processes import child
from app.ingest.processes.messages import (
    Bug,
    Finished,
    GridsFound,
    Message,
    Opened,
    OutOfMemory,
    PageSequence,
    PagesRead,
    Part,
    PassagesMade,
    Read,
    Titled,
    allow_seconds,
)
from app.ingest.tables.grids import find_page_grids
from app.ingest.tables.rendition_rows import join_rows
from app.pages.figure_tables.find_tables import pack_with_tables
from app.pages.table_rows import RowFinder

NICENESS = 5
_AT_LAST = 2.0
"""Times the seconds after which the parent ends this process, it ends by itself."""
_BATCH_SECONDS = 0.25
_BATCH_PASSAGES = 256
_MOST_DAMAGED = 200
_MOST_PAGES = 100_000
_MOST_BYTES = 512 << 20
"""Of packed pages, all of which the engine has in memory at once; a full page takes some five thousand."""
_NEARLY_NOTHING = 1 << 20
_NO_ROOM = "There is no room left on the disk that holds the library; free some space and try again."


def run(connection: Connection, tokenizer_json: str, seconds: float, memory: int) -> None:
    """Serve `Read` requests until the connection closes."""
    child.restrict(memory, NICENESS)
    tokens = TokenCounter(Path(tokenizer_json))
    gc.freeze()

    def answer(request: Read) -> None:
        child.limit_processor_time(_AT_LAST * seconds)
        # Words are many small objects and hold no cycles: looking for some costs a tenth of the time.
        gc.disable()
        last: Message = Finished()
        try:
            for message in read(request, tokens):
                if isinstance(message, Opened):
                    child.limit_processor_time(_AT_LAST * (seconds + allow_seconds(message.pages)))
                connection.send(message)
        except CarrelError as error:
            last = error
        except BrokenPipeError:
            raise
        except MemoryError:
            last = OutOfMemory()
        except BaseException:  # a panic in a library in Rust is no Exception
            last = Bug(traceback.format_exc())
        gc.enable()
        gc.collect()
        child.limit_processor_time(0)
        connection.send(last)

    child.serve(connection, answer)


def read(request: Read, tokens: TokenCounter) -> Iterator[Part]:
    """Read everything in the file, bit by bit. Raises the errors of `open_document`, NoText and DiskFull."""
    path = Path(request.path)
    with _keep_temporary_files_in(Path(request.scratch)):
        rendition = open_document(path, request.passwords)
    with rendition.pdf as document:
        if document.page_count > _MOST_PAGES:
            raise Damaged("This file has more pages than Carrel can read.")
        if rendition.format != "pdf" or rendition.own_pages is not None:
            _keep(document, Path(request.rendition))
        # Of what a file claims, as ranking was measured; what is printed is among a passage's words anyway.
        context = make_context(rendition.title, path.name, tokens)
        title = choose_title(rendition.title, path.name)
        yield Opened(
            title,
            rendition.format,
            document.page_count,
            rendition.password is not None,
            context,
            rendition.password,
        )
        outline = _read_outline(document)
        pages = PageSequence()
        is_readable = False
        size = 0
        for batch in _read_batches(rendition):
            if rendition.has_hidden and batch[0].number == 1:
                batch[0] = replace(batch[0], reason=batch[0].reason or HIDDEN_IN_FILE)
            packed = tuple(map(pack_with_tables, batch))
            for page, row in zip(batch, packed, strict=True):
                pages.append(page, row)
                is_readable |= page.health not in (PageHealth.EMPTY, PageHealth.FAILED)
                size += len(row.words)
            if size > _MOST_BYTES:
                raise Damaged("There is more text in this file than Carrel can read.")
            yield PagesRead(packed)
            if rendition.format == "pdf" and batch[0].number == 1:
                printed = choose_title(choose_claimed(rendition.title, path.name, batch[0]), path.name)
                if printed != title:
                    yield Titled(printed)
    if not is_readable and any(page.health is PageHealth.FAILED for page in pages):
        raise Damaged("The pages of this PDF are damaged.")
    if not is_readable:
        raise NoText("There is no text in this document.")
    rows = RowFinder()
    grids = (*rendition.grids, *find_page_grids(pages, rows.find))
    if grids:
        yield GridsFound(grids)
    passages = make_passages(
        request.document,
        context,
        pages,
        tokens,
        outline=outline,
        names_pages=any(rendition.cells),
        find_rows=rows.find,
    )
    while some := tuple(islice(passages, _BATCH_PASSAGES)):
        yield PassagesMade(some)


@contextmanager
def _keep_temporary_files_in(folder: Path) -> Iterator[None]:
    """Keep temporary files in `folder`: while it is held, modules put what must lie in files there."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DiskFull(_NO_ROOM) from error
    tempfile.tempdir = str(folder)
    try:
        yield
    finally:
        tempfile.tempdir = None
        shutil.rmtree(folder, ignore_errors=True)


def _look_at(rendition: Rendition, number: int, pictures: set[int], remarks: Sequence[Remark]) -> Page:
    """Look at a page, and tell its health. `pictures` are those on earlier pages; the page's are added.
    `remarks` are told on it. Raises Damaged and MemoryError.
    """
    document = rendition.pdf
    is_sheet = bool(rendition.cells) and rendition.cells[number - 1] is not None
    page = read_page(document, number, is_sheet=is_sheet)
    try:
        health, reason = judge_page(page.words, document[number - 1])
    except MemoryError:
        raise
    except Exception as error:  # MuPDF's errors share no narrower class
        raise Damaged(PAGE_DAMAGED) from error
    words = () if reason == SCRAMBLED else page.words
    page = replace(page, words=words, health=health, reason=reason or page.reason)
    if health is PageHealth.TEXT:
        page = replace(page, pictures=_count_pictures(document, page, pictures))
    commented = add_comments_to(page, document)
    if remarks:
        commented = add_texts(commented, [(remark.text, [remark.box]) for remark in remarks])
    if commented is not page and health is PageHealth.EMPTY:
        commented = replace(commented, health=PageHealth.TEXT, reason=None)
    return commented


def _count_pictures(document: pymupdf.Document, page: Page, earlier: set[int]) -> int:
    """Count how many pictures on a page are to be read by OCR; those that cannot be made out are none."""
    try:
        found = find_pictures_to_read(document[page.number - 1], page.words, earlier)
        earlier.update(list_pictures(document, page.number))
        return len(found)
    except MemoryError:
        raise
    except Exception:  # as above
        return 0


def _read_outline(document: pymupdf.Document) -> list[OutlineEntry]:
    try:
        return [(level, title, page) for level, title, page, *_ in document.get_toc()]
    except Exception:  # an outline that is broken, or goes in circles, is none
        return []


def _keep(document: pymupdf.Document, place: Path) -> None:
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        # A PDF that a password protects stays protected with what is attached to it.
        document.save(place, garbage=3, deflate=True, encryption=pymupdf.mupdf.PDF_ENCRYPT_KEEP)
    except Exception as error:  # MuPDF's errors share no narrower class
        if isinstance(error, OSError) or shutil.disk_usage(place.parent).free < _NEARLY_NOTHING:
            raise DiskFull(_NO_ROOM) from error
        raise


def _read_batches(rendition: Rendition) -> Iterator[list[Page]]:
    """Read all pages in order, as many at once as are read in `_BATCH_SECONDS`. Raises Damaged when there is
    none that can be read.
    """
    document, labels, cells = rendition.pdf, rendition.labels, rendition.cells
    batch: list[Page] = []
    pictures: set[int] = set()
    remarks: defaultdict[int, list[Remark]] = defaultdict(list)
    for remark in rendition.remarks:
        remarks[remark.page].append(remark)
    damaged = 0
    sent = time.monotonic()
    # A file that changes meanwhile may be found to have no pages at all.
    count = document.page_count
    for number in range(1, count + 1):
        try:
            page = _look_at(rendition, number, pictures, remarks.get(number, ()))
        except Damaged as error:
            damaged += 1
            if damaged == number and number in (count, _MOST_DAMAGED):
                raise Damaged("The pages of this PDF are damaged.") from None
            page = Page(number, 0.0, 0.0, 0, (), health=PageHealth.FAILED, reason=str(error))
        page = replace(page, label=labels[number - 1]) if labels else page
        page = replace(page, cells=cells[number - 1]) if cells else page
        is_own = rendition.format == "pdf" and number <= (rendition.own_pages or count)
        batch.append(page if is_own else join_rows(page, document[number - 1]))
        if time.monotonic() - sent > _BATCH_SECONDS:
            yield batch
            batch, sent = [], time.monotonic()
    if batch:
        yield batch
