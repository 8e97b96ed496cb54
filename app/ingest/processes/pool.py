"""Reader processes: a file that breaks its reader costs that file and nothing else."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path

from app.core.errors import Cancelled, CarrelError, Damaged
from app.core.unread import FILE_TOOK_TOO_LONG
from app.ingest.processes.child import GIB, POLL_SECONDS, Child, Died, Stopped, TooSlow
from app.ingest.processes.messages import (
    Bug,
    Finished,
    GridsFound,
    Opened,
    OutOfMemory,
    PagesRead,
    Part,
    PassagesMade,
    Read,
    Titled,
    allow_seconds,
)

__all__ = ["GridsFound", "Opened", "PagesRead", "PassagesMade", "ReaderPool", "Titled"]


class ReaderPool:
    """At most `workers` processes that read files, started when needed and kept.

    A file may take `seconds`, and half a second more for each of its pages, of the processor's time; a
    reader may use `memory` bytes. `read` may be called from several threads at once.
    """

    def __init__(
        self, workers: int, tokenizer_json: Path, *, seconds: float = 120, memory: int = 4 * GIB
    ) -> None:
        self.workers = workers
        self._tokenizer_json = tokenizer_json
        self._seconds = seconds
        self._memory = memory
        self._changed = threading.Condition()
        self._idle: list[Child] = []
        self._busy: set[Child] = set()
        self._closed = False

    @property
    def pids(self) -> tuple[int, ...]:
        """The processes there are now, busy ones first."""
        with self._changed:
            return tuple(reader.pid for reader in (*self._busy, *self._idle) if reader.pid is not None)

    def warm(self) -> None:
        """Start a reader, unless there is one, so that the first file need not wait for it."""
        with self._changed:
            if not self._closed and not self._idle and not self._busy:
                self._idle.append(self._start())

    def read(
        self,
        path: str,
        document: str,
        passwords: tuple[str, ...],
        rendition: str,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Iterator[Part]:
        """Reads a file into the document with the id `document`: Opened, then all pages (after the first ones
        Titled, where they tell another title), then the tables, if any, then all passages. Of a file that is
        no PDF, a PDF that stands for it is written to `rendition`. Closing the iterator ends the reading at
        once.

        Raises DiskFull (no room for the rendition), NotReadable, Unsupported, Damaged (also when the file
        takes too long, too much memory or breaks the reader), NeedsPassword, NoText, and Cancelled soon after
        `cancelled()` is true or the pool was closed.
        """

        def stopped() -> bool:
            return self._closed or cancelled()

        scratch = Path(rendition).with_suffix(".parts")  # it goes also when the reader is killed
        request = Read(path, document, passwords, rendition, str(scratch))
        reader = self._take(stopped)
        is_usable = False
        seconds = self._seconds
        try:
            reader.send(request)
            while True:
                message = reader.receive(seconds, stopped)
                if isinstance(message, Finished):
                    is_usable = True
                    return
                if isinstance(message, CarrelError):
                    is_usable = True
                    raise message
                if isinstance(message, OutOfMemory):
                    raise Damaged("This file needs more memory than Carrel allows for reading one file.")
                if isinstance(message, Bug):
                    raise RuntimeError(message.details)
                if isinstance(message, Opened):
                    seconds += allow_seconds(message.pages)
                yield message
        except Stopped as error:
            raise Cancelled("Stopped.") from error
        except TooSlow as error:
            raise Damaged(FILE_TOOK_TOO_LONG) from error
        except Died as error:
            if stopped():
                raise Cancelled("Stopped.") from error
            raise Damaged("This file broke the program that reads it; it may be damaged.") from error
        finally:
            self._give_back(reader, is_usable)
            if not is_usable:
                shutil.rmtree(scratch, ignore_errors=True)

    def close(self) -> None:
        """Ends all readers; reading that goes on ends with Cancelled."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
            idle, self._idle = self._idle, []
        for reader in idle:
            reader.kill()

    def _take(self, stopped: Callable[[], bool]) -> Child:
        with self._changed:
            while not stopped():
                while self._idle:
                    reader = self._idle.pop()
                    if reader.is_alive:
                        self._busy.add(reader)
                        return reader
                    reader.kill()
                if len(self._busy) < self.workers:
                    reader = self._start()
                    self._busy.add(reader)
                    return reader
                self._changed.wait(POLL_SECONDS)
        raise Cancelled("Stopped.")

    def _give_back(self, reader: Child, is_usable: bool) -> None:
        if not is_usable:
            reader.kill()
        with self._changed:
            self._busy.discard(reader)
            if is_usable and not self._closed:
                self._idle.append(reader)
            self._changed.notify_all()
        if self._closed:
            reader.kill()

    def _start(self) -> Child:
        return Child(
            _run_reader, str(self._tokenizer_json), self._seconds, self._memory, name="carrel-reader"
        )


def _run_reader(connection: Connection, tokenizer_json: str, seconds: float, memory: int) -> None:
    # The parent names this function but must not load MuPDF to do so.
    from app.ingest.processes import reader

    reader.run(connection, tokenizer_json, seconds, memory)
