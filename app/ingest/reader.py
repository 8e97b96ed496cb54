"""What a reader process does with a file."""

from __future__ import annotations

import gc
import time
import traceback
from collections.abc import Iterator
from itertools import islice
from multiprocessing.connection import Connection
from pathlib import Path

from app.core.documents import Page
from app.core.errors import CarrelError, Damaged, NoText
from app.ingest import child
from app.ingest.messages import (
    SECONDS_A_PAGE,
    Bug,
    Finished,
    Message,
    Opened,
    OutOfMemory,
    PackedPage,
    PackedPages,
    PassagesMade,
    Read,
    pack,
)
from app.ingest.mupdf import pymupdf
from app.ingest.passages import make_passages
from app.ingest.pdf import claimed_title, open_pdf, read_page
from app.ingest.titles import display_title, embedding_context
from app.ingest.tokens import TokenCounter

NICENESS = 5
_BATCH_SECONDS = 0.25
_BATCH_PASSAGES = 256
_MOST_DAMAGED = 200


def run(connection: Connection, tokenizer_json: str, seconds: float, memory: int) -> None:
    """Serves `Read` requests until the connection closes."""
    child.restrict(memory, NICENESS)
    tokens = TokenCounter(Path(tokenizer_json))
    gc.freeze()

    def answer(request: Read) -> None:
        child.limit_processor_time(seconds)
        # Words are many small objects and hold no cycles: looking for some costs a tenth of the time.
        gc.disable()
        last: Message = Finished()
        try:
            for message in read(request, tokens):
                if isinstance(message, Opened):
                    child.limit_processor_time(seconds + SECONDS_A_PAGE * message.pages)
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


def read(request: Read, tokens: TokenCounter) -> Iterator[Opened | list[PackedPage] | PassagesMade]:
    """Everything in the file, bit by bit. Raises the errors of `open_pdf`, Damaged and NoText."""
    path = Path(request.path)
    document, password = open_pdf(path, request.passwords)
    with document:
        claimed = claimed_title(document)
        context = embedding_context(claimed, path, tokens)
        yield Opened(
            display_title(claimed, path),
            "pdf",
            document.page_count,
            password is not None,
            context,
            password,
        )
        pages = PackedPages()
        for batch in _batches(document):
            pages.packed += batch
            yield batch
    if not any(page.texts for page in pages.packed):
        raise NoText("There is no text in this PDF; its pages may be scanned pictures.")
    passages = make_passages(request.document, context, pages, tokens)
    found = False
    while some := tuple(islice(passages, _BATCH_PASSAGES)):
        found = True
        yield PassagesMade(some)
    if not found:
        raise NoText("There is no text in this PDF that could be searched.")


def _batches(document: pymupdf.Document) -> Iterator[list[PackedPage]]:
    """All pages in order, as many at once as are read in `_BATCH_SECONDS`.

    A damaged page counts as an empty one, unless there is nothing else.
    """
    batch: list[PackedPage] = []
    damaged = 0
    sent = time.monotonic()
    for number in range(1, document.page_count + 1):
        try:
            page = read_page(document, number)
        except Damaged:
            damaged += 1
            if damaged == number and number in (document.page_count, _MOST_DAMAGED):
                raise Damaged("The pages of this PDF are damaged.") from None
            page = Page(number, 0.0, 0.0, 0, ())
        batch.append(pack(page))
        if time.monotonic() - sent > _BATCH_SECONDS:
            yield batch
            batch, sent = [], time.monotonic()
    if batch:
        yield batch
