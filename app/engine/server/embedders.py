"""The embedding model in use, and the change to another, whose index is built beside the old one."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from app.core import settings
from app.core.answers import Hit
from app.core.errors import Cancelled, CarrelError, DiskFull, ModelUnusable, VectorServerLost
from app.core.events import ChoicesChanged, Event, IndexFailed, Progress, Work
from app.core.languages import mark_text
from app.engine.protocol import ModelInfo
from app.engine.server.work import Stopped, wait_for
from app.ingest.chunking.passages import CHUNKING
from app.library.language.thesaurus import add_related
from app.library.library import Library
from app.library.vector_upkeep import STARTER
from app.models.embedder import Embedder
from app.models.garbage import collect_garbage
from app.models.hardware import give_back_memory
from app.models.reader import Reader, find_reader

log = logging.getLogger(__name__)

_NOT_BUILT = mark_text("The new index could not be built. The one that there was stays in use.")


def find_embedder(folder: Path) -> tuple[str, Embedder]:
    """Find the embedding model that the library in `folder` uses, and where it is; the starter, where that is
    gone.
    """
    model = Library.find_model(folder)
    if model != STARTER:
        try:
            return model, Embedder(Path(model))
        except ModelUnusable:
            log.warning("The chosen embedding model is not there any more.")
    return STARTER, Embedder()


class Embedders:
    """Holds the embedder in use and, while another index is built, the next one. Any thread may call any
    method. `announce` is told when the next one has taken its place: a change that was cut off goes on at
    the next start, where nobody waits for it.
    """

    def __init__(self, library: Library, embedder: Embedder, announce: Callable[[Event], None]) -> None:
        self._library, self._announce = library, announce
        self.current = embedder
        self._next: Embedder | None = None
        self._is_taken_up = False
        """Whether the change to the next one was begun by an engine that has ended."""
        self._loading = threading.Lock()
        self._switching = threading.Lock()
        self._switched = threading.Event()
        self.reader: Reader | None = find_reader(Embedder().folder)
        """The model that finds short answers; it is loaded with the embedder, and leaves memory likewise."""
        self._take_up_change()

    # Using the one there is

    def search(self, query: str, documents: Sequence[str], limit: int, *, by_words: bool = True) -> list[Hit]:
        """Search by meaning and, unless told otherwise, by words."""
        with self._switching:
            if not by_words:
                return self._library.search("", self.current.embed_query(query), documents, limit)
            vector = self.current.embed_query(add_related(query))
            return self._library.search(query, vector, documents, limit)

    def search_each(self, texts: Sequence[str], documents: Sequence[str], limit: int) -> list[list[Hit]]:
        """Search for each of several texts."""
        with self._switching:
            vectors = self.current.embed_queries(texts)
            return [
                self._library.search(text, vector, documents, limit)
                for text, vector in zip(texts, vectors, strict=True)
            ]

    def prepare(self, stopped: Stopped = lambda: False) -> Work[None]:
        """Load the embedder in use, unless it is in memory."""
        if not self.current.is_in_memory:
            yield Progress("Starting up", 0)
            yield from wait_for(lambda: self.load(self.current), stopped)

    def load(self, embedder: Embedder) -> None:
        """Load an embedder; which precision is fastest for the starter is measured once on a machine and then
        kept.
        """
        if embedder.is_in_memory:
            return
        with self._loading:
            chosen = settings.load()
            embedder.load(chosen.embedding_precision if embedder.is_starter else None)
            if embedder.is_starter and embedder.precision != chosen.embedding_precision:
                with suppress(OSError):  # it is measured again next time
                    settings.save(replace(settings.load(), embedding_precision=embedder.precision))
            if self.reader is not None:
                self.reader.load(settings.load().embedding_precision)
            collect_garbage()

    def rest_if_idle(self, seconds: float) -> float | None:
        """Let what is in memory of these leave it, as Embedder does."""
        held = (self.current, self._next, self.reader)
        left = [each.rest_if_idle(seconds) for each in held if each is not None and each.is_in_memory]
        if None in left:  # one has left
            collect_garbage()
            give_back_memory()
        return min((each for each in left if each is not None), default=None)

    @contextmanager
    def hold(self) -> Iterator[Embedder]:
        """Keep the embedder in use, so that what is looked for meanwhile is looked for among its vectors."""
        with self._switching:
            yield self.current

    def load_for_indexing(self, beside: bool) -> Embedder | None:
        """Return the embedder in use, or the one whose index is built beside, loaded."""
        embedder = self._next if beside else self.current
        if embedder is not None:
            self.load(embedder)
        return embedder

    # Changing to another

    def _take_up_change(self) -> None:
        """Go on with a change that was cut off, if its model is still there."""
        change = self._library.vectors.find_next_model()
        if change is None:
            return
        path, fingerprint = change
        try:
            embedder = Embedder(Path(path) if path else None)
        except ModelUnusable:
            embedder = None
        if embedder is None or embedder.identify(CHUNKING) != fingerprint:
            self._library.vectors.give_up_change()
        else:
            self._next, self._is_taken_up = embedder, True

    def note_failure(self, error: BaseException, beside: bool) -> None:
        """Note what keeps vectors from being made: a change that was taken up at the start, for which nobody
        waits, is told of, and given up if it is the next one's that fail (`beside`) and that does not pass.
        """
        if self._next is None or not self._is_taken_up:
            return
        self._announce(IndexFailed(str(error) if isinstance(error, CarrelError) else _NOT_BUILT))
        if beside and not isinstance(error, DiskFull | VectorServerLost):
            with suppress(CarrelError):  # the disk may fail for this, too: the next start takes it up again
                self.keep()
            self._announce(ChoicesChanged())

    def change(
        self,
        named: str,
        go_on: Callable[[], None],
        find_error: Callable[[], BaseException | None],
        stopped: Stopped,
    ) -> Work[ModelInfo]:
        """Build the index of another model beside the one in use, then use that; `go_on` has it built, and
        `find_error` tells what keeps it from being built. Raises that, ModelUnusable, and Cancelled when it
        is stopped or given up.
        """
        path = STARTER if named == "starter" else str(Path(named).expanduser().resolve())
        embedder = Embedder(Path(path) if path else None)
        yield Progress("Loading the embedding model", 0)
        self.load(embedder)
        self.keep()
        fingerprint = embedder.identify(CHUNKING)
        if fingerprint != self.current.identify(CHUNKING):
            self._switched.clear()
            self._library.vectors.begin_change(fingerprint, path)
            self._next, self._is_taken_up = embedder, False
            go_on()
            while not self._switched.wait(0.2):
                if stopped():
                    self.keep()
                if self._is_given_up(embedder):
                    raise Cancelled("Stopped.")
                if (error := find_error()) is not None:
                    if not isinstance(error, DiskFull | VectorServerLost):  # which pass, and it goes on then
                        self.keep()
                    raise error if isinstance(error, CarrelError) else ModelUnusable(_NOT_BUILT) from error
                total, left = self._library.vectors.count_left()
                yield Progress("Building the new index", total - left, total)
        return self.list_infos()[0]

    def complete_change(self, turn: AbstractContextManager[None]) -> None:
        """Put the next embedder in the place of the one in use, if its index is complete. `turn` is held
        meanwhile: an answer ends with the model that it began with.
        """
        with turn, self._switching:
            if self._next is None or not self._library.vectors.finish_change():
                return
            self.current, self._next = self._next, None
            self._switched.set()
        collect_garbage()  # the one before was set aside with all else
        self._announce(ChoicesChanged())

    def _is_given_up(self, embedder: Embedder) -> bool:
        """Whether the change to an embedder was given up: that the next one is gone means so where it has
        not just taken its place.
        """
        with self._switching:
            return self._next is not embedder and not self._switched.is_set()

    def keep(self) -> ModelInfo:
        """Give up building another index."""
        with self._switching:
            self._next = None
            self._library.vectors.give_up_change()
        return self.list_infos()[0]

    def list_infos(self) -> list[ModelInfo]:
        """List the embedders that are in use, being changed to, or ship; the one in use first."""
        known = [self.current, *([self._next] if self._next else ())]
        if not any(embedder.is_starter for embedder in known):
            known.append(Embedder())
        server = self._library.vectors.server
        return [
            ModelInfo(
                embedder.name,
                "embedding",
                str(embedder.folder),
                embedder.size,
                embedder is self.current,
                starter=embedder.is_starter,
                building=embedder is self._next,
                server=server.describe() if server is not None and embedder is self.current else None,
            )
            for embedder in known
        ]
