"""The thread that has scanned pages read."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from dataclasses import replace
from itertools import groupby

from app.core.documents import Document, Page, PageHealth, Word, find_place_after
from app.core.errors import Cancelled, CarrelError
from app.core.unread import TOOK_TOO_LONG, describe_illegible
from app.engine.indexing.scheduler import Scheduler
from app.engine.indexing.step_thread import StepThread
from app.ingest.chunking.passages import make_more_passages, make_passages
from app.ingest.chunking.tokens import TokenCounter
from app.ingest.ocr.recognizer import Recognizer
from app.ingest.processes.messages import PicturesRead
from app.library.library import Library

_TRIED_EVERY = 600.0
"""Seconds after which what took too long is tried again; it is also tried at every start."""
_REMARK = re.compile(r"\[(Attached file: |[\d,]+ attached files \().*\]")
"""What `pdf_attachments` tells on a page, after all else."""


def add_picture_words(page: Page, read: PicturesRead) -> Page:
    """Return `page` with what stands in its pictures after its own words."""
    lines, blocks = find_place_after(page.words)
    words = [word._replace(line=lines + word.line, block=blocks + word.block) for word in read.words]
    reason = " ".join(filter(None, (page.reason, describe_illegible(read.illegible)))) or None
    return replace(page, words=(*page.words, *words), pictures=0, reason=reason)


def keep_remarks(page: Page, before: Page) -> Page:
    """Return `page`, which was read from its picture, with what was told last on it `before`: what is
    attached there.
    """
    kept: list[list[Word]] = []
    for _, group in groupby(reversed(before.words), lambda word: word.block):
        words = list(group)[::-1]
        if not _REMARK.fullmatch(" ".join(word.text for word in words)):
            break
        kept.append(words)
    found = list(page.words)
    for words in reversed(kept):
        line, block = find_place_after(found)
        found += [word._replace(line=line, block=block) for word in words]
    return replace(page, words=tuple(found)) if kept else page


class RecognitionThread(StepThread):
    """Reads the pages that wait for OCR, one after the other, when there is nothing better to do; then the
    pictures on other pages, and last, now and then, pages that took too long.

    `file_of` tells the PDF to look at and its password. `changed` gets each document that changed, and
    `failed` what ended the work until `wake`.
    """

    def __init__(
        self,
        library: Library,
        scheduler: Scheduler,
        tokens: TokenCounter,
        file_of: Callable[[Document], tuple[str, str | None]],
        changed: Callable[[Document], None],
        failed: Callable[[BaseException, float], None],
        recognizer: Recognizer | None = None,
    ) -> None:
        super().__init__("carrel-recognition", scheduler.wait_for_recognition, failed)
        self._library, self._scheduler, self._tokens = library, scheduler, tokens
        self._file_of, self._tell = file_of, changed
        self._recognizer = recognizer or Recognizer()
        self.seconds_a_page: float | None = None
        """How long a page takes, lately."""
        self._tried: dict[tuple[str, int], float] = {}
        """When (monotonic) pages that took too long were tried last."""

    def close(self) -> None:
        """End the thread and the process that reads. The scheduler is to be closed first."""
        super().close()
        self._recognizer.close()

    def _rest(self) -> None:
        self._recognizer.close()  # its models take half a gigabyte

    def _count_nap(self) -> float | None:
        left = self._library.ocr.list_failed(TOOK_TOO_LONG) if self._tried else []
        due = [self._tried[page] + _TRIED_EVERY for page in left if page in self._tried]
        return max(0.0, min(due) - time.monotonic()) if due else None

    def _step(self) -> bool:
        """Do one page."""
        work: tuple[tuple[str, int] | None, Callable[[Document, Page], Document | None]]
        for work in (
            (self._library.ocr.find_page(self._scheduler.wanted), self._read_page),
            (self._library.ocr.find_pictures(self._scheduler.wanted), self._read_pictures),
            (self._find_page_to_try(), self._read_page),
        ):
            place, read = work
            if place is not None:
                self._run_step(*place, read)
                return True
        return False

    def _find_page_to_try(self) -> tuple[str, int] | None:
        """Find a page that took too long and was not tried lately."""
        now = time.monotonic()
        for page in self._library.ocr.list_failed(TOOK_TOO_LONG):
            if now - self._tried.get(page, float("-inf")) >= _TRIED_EVERY:
                return page
        return None

    def _run_step(
        self, identity: str, number: int, read: Callable[[Document, Page], Document | None]
    ) -> None:
        document = self._library.find_document(identity)
        started = time.monotonic()
        before = self._library.load_pages(identity, (number,)).get(number)
        if document is None or before is None:
            return
        try:
            stored = read(document, before)
        except Cancelled:
            return
        seconds = time.monotonic() - started
        self.seconds_a_page = (
            seconds if self.seconds_a_page is None else 0.8 * self.seconds_a_page + 0.2 * seconds
        )
        if stored is not None:
            self._tell(stored)
        self._scheduler.breathe(seconds)

    def _read_page(self, document: Document, before: Page) -> Document | None:
        """Read one page of a document from its picture. Raises Cancelled."""
        page = self._read(document, before)
        if page.reason == TOOK_TOO_LONG:
            self._tried[document.id, page.number] = time.monotonic()
            if before.reason == TOOK_TOO_LONG:
                return None
        passages = tuple(make_passages(document.id, document.context, (page,), self._tokens))
        return self._library.store_page(document.id, page, passages)

    def _read_pictures(self, document: Document, before: Page) -> Document | None:
        """Read the words that stand in the pictures on a page of a document. Raises Cancelled."""
        try:
            path, password = self._file_of(document)
            read = self._recognizer.recognise_pictures(
                path, before.number, password, cancelled=lambda: not self._scheduler.is_open()
            )
        except Cancelled:
            raise
        except CarrelError:
            read = PicturesRead((), before.pictures)
        page = add_picture_words(before, read)
        passages = make_more_passages(document.id, document.context, before, page, self._tokens)
        return self._library.add_to_page(document.id, before, page, passages)

    def _read(self, document: Document, before: Page) -> Page:
        """Read the page as OCR sees it; what is wrong with it becomes its health and reason."""
        try:
            path, password = self._file_of(document)
            page = self._recognizer.recognise(
                path, before.number, password, cancelled=lambda: not self._scheduler.is_open()
            )
        except Cancelled:
            raise
        except CarrelError as error:
            return replace(before, health=PageHealth.FAILED, reason=str(error))
        return replace(keep_remarks(page, before), label=before.label)
