"""What belongs to one open library, as the handlers of its topics get it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.core.events import Event
from app.engine.indexing.document_files import DocumentFiles
from app.engine.indexing.indexer import Indexer
from app.engine.indexing.scheduler import Scheduler
from app.engine.server.embedders import Embedders
from app.engine.server.model_lock import ModelLock
from app.ingest.render.renderer import PageRenderer
from app.library.library import Library


@dataclass(frozen=True)
class Parts:
    """`announce` gets, from any thread, the events that belong to no request."""

    library: Library
    files: DocumentFiles
    indexer: Indexer
    renderer: PageRenderer
    scheduler: Scheduler
    embedders: Embedders
    model_lock: ModelLock
    announce: Callable[[Event], None]
    warm_helpers: Callable[[], None]
