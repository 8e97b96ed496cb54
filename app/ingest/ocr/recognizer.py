"""Pages read from their pictures in a process of their own."""

from __future__ import annotations

from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from app.core.documents import Page
from app.core.errors import Cancelled, CarrelError, Damaged
from app.core.unread import BROKE_OCR, TOO_LARGE, TOOK_TOO_LONG
from app.ingest.processes.child import GIB, Died, Servant, Stopped, TooSlow
from app.ingest.processes.messages import Bug, OutOfMemory, PicturesRead

SECONDS_A_PAGE = 240
"""Of the processor, all cores together: a newspaper's page takes half a minute of one."""


class Recognizer(Servant):
    """Reads pages with OCR, one after the other; threads wait for their turn.

    The process is started at the first request, and again by the request after one that broke it, was
    cancelled or took more than `seconds` of the processor.
    """

    def __init__(self, *, seconds: float = SECONDS_A_PAGE, memory: int = 4 * GIB) -> None:
        super().__init__(_run_ocr, memory, name="carrel-ocr", seconds=seconds)

    def recognise(
        self,
        path: str | Path,
        page: int,
        password: str | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Page:
        """Recognise page `page`, counted from 1, of the PDF at `path`, with the words that a person sees on
        it.

        Its health is OCR; TEXT where its own text tells as much; EMPTY, with the reason, where there is
        nothing to read. `rotation` is the turn that sets its lines upright, which need not be that of the
        page. Raises NotReadable, Unsupported, NeedsPassword, Damaged and Cancelled.
        """
        recognised: Page = self._ask((str(path), password, page, False), cancelled)
        return recognised

    def recognise_pictures(
        self,
        path: str | Path,
        page: int,
        password: str | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> PicturesRead:
        """Recognise what stands in the pictures on `page`, which has words of its own. Raises as `recognise`
        does.
        """
        read: PicturesRead = self._ask((str(path), password, page, True), cancelled)
        return read

    def _ask(self, request: tuple[str, str | None, int, bool], cancelled: Callable[[], bool]) -> Any:
        try:
            answer = self.ask(request, cancelled)
        except Stopped as error:
            raise Cancelled("Reading this page was stopped.") from error
        except TooSlow as error:
            raise Damaged(TOOK_TOO_LONG) from error
        except Died as error:
            raise Damaged(BROKE_OCR) from error
        if isinstance(answer, OutOfMemory):
            self.close()
            raise Damaged(TOO_LARGE)
        if isinstance(answer, CarrelError):
            raise answer
        if isinstance(answer, Bug):
            raise RuntimeError(answer.details)
        return answer


def _run_ocr(connection: Connection, memory: int) -> None:
    # The parent names this function but must not load MuPDF and the models to do so.
    from app.ingest.ocr import process

    process.run(connection, memory)
