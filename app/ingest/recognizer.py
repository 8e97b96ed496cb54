"""Pages read from their pictures in a process of their own."""

from __future__ import annotations

import threading
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from app.core.documents import Page
from app.core.errors import Cancelled, CarrelError, Damaged
from app.ingest.child import GIB, Child, Died, Stopped, TooSlow
from app.ingest.messages import Bug, OutOfMemory


class Recognizer:
    """Reads pages with OCR, one after the other; threads wait for their turn.

    The process is started at the first request, and again by the request after one that broke it, was
    cancelled or took more than `seconds`.
    """

    def __init__(self, *, seconds: float = 120, memory: int = 4 * GIB) -> None:
        self._seconds = seconds
        self._memory = memory
        self._lock = threading.Lock()
        self._child: Child | None = None

    @property
    def pid(self) -> int | None:
        """The process there is now, if any."""
        child = self._child
        return child.pid if child is not None else None

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
        with self._lock:
            if cancelled():
                raise Cancelled("Reading this page was stopped.")
            answer = self._ask((str(path), password, page), cancelled)
        if isinstance(answer, CarrelError):
            raise answer
        if isinstance(answer, Bug):
            raise RuntimeError(answer.details)
        recognised: Page = answer
        return recognised

    def close(self) -> None:
        """Ends the process."""
        with self._lock:
            self._end()

    def _ask(self, request: tuple[str, str | None, int], cancelled: Callable[[], bool]) -> Any:
        child = self._started()
        try:
            child.send(request)
            answer = child.receive(self._seconds, cancelled)
        except Stopped as error:
            self._end()
            raise Cancelled("Reading this page was stopped.") from error
        except TooSlow as error:
            self._end()
            raise Damaged("This page took too long to read.") from error
        except Died as error:
            self._end()
            raise Damaged("This page could not be read from its picture.") from error
        if isinstance(answer, OutOfMemory):
            self._end()
            raise Damaged("This page needs more memory to read than there is.")
        return answer

    def _started(self) -> Child:
        if self._child is not None and not self._child.is_alive:
            self._end()
        if self._child is None:
            self._child = Child(_run_ocr, self._memory, name="carrel-ocr")
        return self._child

    def _end(self) -> None:
        if self._child is not None:
            self._child.kill()
            self._child = None


def _run_ocr(connection: Connection, memory: int) -> None:
    # The parent names this function but must not load MuPDF and the models to do so.
    from app.ingest import ocr_process

    ocr_process.run(connection, memory)
