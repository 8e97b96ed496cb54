"""What the doctor says: what this machine has, what works, what is missing."""

from __future__ import annotations

import platform
import shutil
import sqlite3
from importlib.metadata import version
from pathlib import Path

from app import __version__
from app.core import network_log
from app.core.counting import write_count
from app.core.documents import DocumentState
from app.core.errors import CarrelError
from app.core.events import Progress, Work
from app.engine import protocol
from app.engine.protocol import Check
from app.engine.server.embedders import Embedders
from app.engine.server.language_models import LanguageModels
from app.engine.server.machine import (
    check_language_model,
    check_machine,
    measure_computer,
    measure_model,
)
from app.engine.server.model_lock import ModelLock
from app.engine.server.vector_place import find_vector_place
from app.engine.server.work import Stopped, fulfil, fulfil_at_once, wait_for
from app.library.library import Library
from app.models.probe import probe

Request = protocol.Doctor | protocol.FindComputer | protocol.NetworkLog


class DoctorHandler:
    """Handles the requests for the doctor's report and for what asked for the network."""

    def __init__(
        self, library: Library, embedders: Embedders, language_models: LanguageModels, model_lock: ModelLock
    ) -> None:
        self._library, self._embedders = library, embedders
        self._language_models, self._model_lock = language_models, model_lock

    def handle(self, request: Request, stopped: Stopped) -> Work[object]:
        """Return the request's work."""
        if isinstance(request, protocol.NetworkLog):
            return fulfil_at_once(request, network_log.list_attempts)
        if isinstance(request, protocol.FindComputer):
            return fulfil(request, self._find_computer(request.measures, stopped))
        return fulfil(request, self._check_everything(request.measures, stopped))

    def _find_computer(self, measures: bool, stopped: Stopped) -> Work[protocol.Computer]:
        """Tell what there is to run models with; the model in use is loaded and measured where that is
        wanted. Raises ModelUnusable, EngineDied.
        """
        yield Progress("Looking at this machine", 0)
        yield from wait_for(probe, stopped)
        if measures:
            with self._model_lock.hold():
                generator, _ = yield from self._language_models.prepare(None, stopped)
                if generator is not None and generator.path is not None:
                    yield from measure_model(generator, stopped, anew=True)
        source = self._language_models.find(None)
        return measure_computer(source if isinstance(source, Path) else None)

    def _check_everything(self, measures: bool, stopped: Stopped) -> Work[tuple[Check, ...]]:
        yield Progress("Looking at this machine", 0)
        carrel = f"{__version__} on Python {platform.python_version()}, {platform.platform()}"
        machine = yield from check_machine(stopped)
        embedder = yield from self._check_embedder()
        with self._model_lock.hold():
            language_model = yield from self._check_language_model(measures, stopped)
        return (Check("Carrel", True, carrel), *machine, *self._check_library(), embedder, *language_model)

    def _check_library(self) -> list[Check]:
        free = shutil.disk_usage(self._library.folder).free
        enough = free > 2**30
        documents = self._library.list_documents()
        number = write_count(len(documents), "document")
        ready = sum(document.state is DocumentState.READY for document in documents)
        return [
            Check("Disk", enough, f"{free / 2**30:.1f} GiB free" + ("" if enough else "; indexing may stop")),
            Check("Library", True, f"{self._library.folder}: {number}, {ready} ready"),
            Check("Keyword search", True, f"SQLite {sqlite3.sqlite_version} with FTS5"),
            Check("PDF reader", True, f"pymupdf {version('pymupdf')}"),
            self._check_vectors(),
        ]

    def _check_vectors(self) -> Check:
        place = find_vector_place(self._library)
        try:
            self._library.vectors.wait_until_open()
        except CarrelError as error:
            return Check("Vector store", False, str(error))
        where = f"; {place.leaves}" if place.address is not None else ""
        return Check("Vector store", True, f"chromadb {version('chromadb')}{where}")

    def _check_embedder(self) -> Work[Check]:
        try:
            yield from self._embedders.prepare()
        except CarrelError as error:
            return Check("Embedding model", False, str(error))
        embedder = self._embedders.current
        return Check("Embedding model", True, f"{embedder.name}, computed in {embedder.precision}")

    def _check_language_model(self, measures: bool, stopped: Stopped) -> Work[list[Check]]:
        generator, notice = yield from self._language_models.prepare(None)
        if generator is None:
            return [Check("Language model", False, notice or "")]
        return (yield from check_language_model(generator, stopped, anew=measures))
