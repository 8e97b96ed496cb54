"""Pages read from their pictures in a process of their own."""

from __future__ import annotations

from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

from app.core.documents import Page
from app.core.errors import Cancelled, CarrelError, Damaged
from app.ingest.child import GIB, Died, Servant, Stopped, TooSlow
from app.ingest.messages import Bug, OutOfMemory

SECONDS_A_PAGE = 120
"""A newspaper's page takes half a minute, and more while the machine has other things to do."""


class Recognizer:
    """Reads pages with OCR, one after the other; threads wait for their turn.

    The process is started at the first request, and again by the request after one that broke it, was
    cancelled or took more than `seconds`.
    """

    def __init__(self, *, seconds: float = SECONDS_A_PAGE, memory: int = 4 * GIB) -> None:
        self._servant = Servant(_run_ocr, memory, name="carrel-ocr", seconds=seconds)

    @property
    def pid(self) -> int | None:
        """The process there is now, if any."""
        return self._servant.pid

    def recognise(
        self,
        path: str | Path,
        page: int,
        password: str | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Page:
        """Page `page`, counted from 1, of the PDF at `path`, with the words that a person sees on it.

        Its health is OCR; TEXT where its own text tells as much; EMPTY, with the reason, where there is
        nothing to read. `rotation` is the turn that sets its lines upright, which need not be that of the
        page. Raises NotReadable, Unsupported, NeedsPassword, Damaged and Cancelled.
        """
        try:
            answer = self._servant.ask((str(path), password, page), cancelled)
        except Stopped as error:
            raise Cancelled("Reading this page was stopped.") from error
        except TooSlow as error:
            raise Damaged("This page took too long to read.") from error
        except Died as error:
            raise Damaged("This page could not be read from its picture.") from error
        if isinstance(answer, OutOfMemory):
            self._servant.close()
            raise Damaged("This page needs more memory to read than there is.")
        if isinstance(answer, CarrelError):
            raise answer
        if isinstance(answer, Bug):
            raise RuntimeError(answer.details)
        recognised: Page = answer
        return recognised

    def close(self) -> None:
        """Ends the process; the next page starts another."""
        self._servant.close()


def _run_ocr(connection: Connection, memory: int) -> None:
    # The parent names this function but must not load MuPDF and the models to do so.
    from app.ingest import ocr_process

    ocr_process.run(connection, memory)
