"""The thread that has scanned pages read."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from app.core.documents import Document, Page, PageHealth
from app.core.errors import Cancelled, CarrelError
from app.engine.pace import Pace
from app.engine.step_thread import StepThread
from app.ingest.passages import make_passages
from app.ingest.recognizer import Recognizer
from app.ingest.tokens import TokenCounter
from app.library.library import Library


class RecognitionThread(StepThread):
    """Reads the pages that wait for OCR, one after the other, when there is nothing better to do.

    `file_of` tells the PDF to look at and its password. `changed` gets each document that changed, and
    `failed` what ended the work until `wake`.
    """

    def __init__(
        self,
        library: Library,
        pace: Pace,
        tokens: TokenCounter,
        file_of: Callable[[Document], tuple[str, str | None]],
        changed: Callable[[Document], None],
        failed: Callable[[BaseException, float], None],
    ) -> None:
        super().__init__("carrel-recognition", pace.until_recognition, failed)
        self._library, self._pace, self._tokens = library, pace, tokens
        self._file_of, self._tell = file_of, changed
        self._recognizer = Recognizer()
        self.seconds_a_page: float | None = None
        """How long a page takes, lately."""

    def close(self) -> None:
        """Ends the thread and the process that reads. The pace is to be closed first."""
        super().close()
        self._recognizer.close()

    def _idle(self) -> None:
        self._recognizer.close()  # its models take half a gigabyte

    def _step(self) -> bool:
        """One page."""
        waiting = self._library.next_waiting(self._pace.wanted)
        if waiting is None:
            return False
        document, number = self._library.document(waiting[0]), waiting[1]
        if document is None:
            return True
        started = time.monotonic()
        before = self._library.pages(document.id, (number,)).get(number)
        if before is None:
            return True
        try:
            page = self._read(document, before)
        except Cancelled:
            return True
        passages = tuple(make_passages(document.id, document.context, (page,), self._tokens))
        stored = self._library.store_page(document.id, page, passages)
        seconds = time.monotonic() - started
        self.seconds_a_page = (
            seconds if self.seconds_a_page is None else 0.8 * self.seconds_a_page + 0.2 * seconds
        )
        if stored is not None:
            self._tell(stored)
        self._pace.breathe(seconds)
        return True

    def _read(self, document: Document, before: Page) -> Page:
        """The page as OCR sees it; what is wrong with it becomes its health and reason."""
        path, password = self._file_of(document)
        try:
            page = self._recognizer.recognise(
                path, before.number, password, cancelled=lambda: not self._pace.may_go_on()
            )
        except Cancelled:
            raise
        except CarrelError as error:
            return replace(before, health=PageHealth.FAILED, reason=str(error))
        return replace(page, label=before.label)
