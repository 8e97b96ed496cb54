"""One open library: what belongs to it, opened and closed in order, and who handles which request.

Documents are listed and pages shown before what answers is even imported (`topics.py`).
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.core import privacy, settings
from app.core.errors import Cancelled
from app.core.events import Event, FoldersChanged, Work
from app.core.library_files import hold_library, make_unusable
from app.core.library_place import check_presence
from app.engine import protocol
from app.engine.indexing.document_files import DocumentFiles
from app.engine.indexing.indexer import Indexer
from app.engine.indexing.scheduler import Scheduler
from app.engine.server import documents, reading
from app.engine.server.embedders import Embedders, find_embedder
from app.engine.server.model_lock import ModelLock
from app.engine.server.parts import Parts
from app.engine.server.work import Stopped
from app.engine.watch.watching import FolderWatcher
from app.ingest.chunking.passages import CHUNKING
from app.ingest.render.renderer import PageRenderer
from app.library.library import Library
from app.models import hardware
from app.models.embedder import Embedder

if TYPE_CHECKING:
    from app.engine.server.topics import Topics

log = logging.getLogger(__name__)


class Service:
    """One open library and the models that answer from it.

    `announce` gets, from any thread, the events that belong to no request.
    """

    def __init__(self, folder: Path, announce: Callable[[Event], None]) -> None:
        """Raises LibraryBusy, LibraryTooNew, LibraryUnusable, DiskFull, and ModelUnusable when the embedder
        is not installed.
        """
        self._closing = False
        self._making = threading.Lock()
        self._topics: Topics | None = None
        self._scheduler = Scheduler(hardware.runs_on_battery)
        model_lock = ModelLock(self._scheduler.hold_for_asking)
        _remove_telemetry()
        with ExitStack() as opened:
            opened.enter_context(_hold_library(folder))
            model, embedder = find_embedder(folder)
            library = Library.open(folder, embedder.identify(CHUNKING), chunking=CHUNKING, model=model)
            opened.callback(library.close)
            embedders = Embedders(library, embedder, announce)
            files = DocumentFiles(library)
            self._indexer = Indexer(
                library,
                files,
                Embedder().locate_tokenizer(),  # passages are the same whatever model embeds them
                self._scheduler,
                embedders.load_for_indexing,
                announce,
                lambda: embedders.complete_change(model_lock.hold()),
                embedders.note_failure,
            )
            opened.callback(self._indexer.close)
            self._watcher = FolderWatcher(
                library, self._index_quietly, self._indexer.remove, lambda: announce(FoldersChanged())
            )
            opened.callback(self._watcher.close)
            self._renderer = PageRenderer()
            opened.callback(self._renderer.close)
            opened.callback(self._close_topics)
            self._documents = documents.DocumentsHandler(
                library, self._indexer, files, self._watcher, self._renderer
            )
            self._reading = reading.ReadingHandler(library, files, self._renderer, self._scheduler)
            self._parts = Parts(
                library,
                files,
                self._indexer,
                self._renderer,
                self._scheduler,
                embedders,
                model_lock,
                announce,
                self._warm_helpers,
            )
            self._opened = opened.pop_all()
        self._watcher.start()

    def close(self) -> None:
        """End all threads and processes and free the library for another Carrel."""
        self._closing = True
        self._scheduler.close()
        self._opened.close()

    def handle(self, request: protocol.AnyRequest, stopped: Stopped) -> Work[object]:
        """Return the request's work, from the handler of its topic."""
        if isinstance(request, documents.Request):
            return self._documents.handle(request, stopped)
        if isinstance(request, reading.Request):
            return self._reading.handle(request, stopped)
        return self._find_topics().handle(request, stopped)

    def _find_topics(self) -> Topics:
        """Return the handlers of all other topics, made when the first of these is asked for."""
        with self._making:
            if self._closing:
                raise Cancelled("Stopped.")
            if self._topics is None:
                from app.engine.server.topics import Topics

                self._topics = Topics(self._parts)
            return self._topics

    def _close_topics(self) -> None:
        with self._making:
            if self._topics is not None:
                self._topics.close()

    def _warm_helpers(self) -> None:
        self._indexer.warm()
        self._renderer.warm()

    def _index_quietly(self, paths: tuple[str, ...]) -> None:
        """Read files that nobody waits for; returns when they are in the library, or are refused."""
        self._indexer.read_in(
            paths, settings.load().ocr, lambda: self._closing or not self._watcher.is_wanted(paths)
        )


def _remove_telemetry() -> None:
    """Remove, once, what a library put into the user's cache under earlier versions."""
    chosen = settings.load()
    if chosen.telemetry_removed:
        return
    try:
        privacy.remove_left_behind()
        settings.save(replace(chosen, telemetry_removed=True))
    except OSError:
        log.warning("What an earlier version left in the user's cache folder could not be removed.")


@contextmanager
def _hold_library(folder: Path) -> Iterator[None]:
    """Keep a second Carrel out of the library, for which a folder is made where there is none."""
    check_presence(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise make_unusable(folder, error) from error
    with hold_library(folder):
        check_presence(folder)  # it may have been moved while this waited
        yield
