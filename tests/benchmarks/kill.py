"""Kills the engine (kill -9) at random moments of indexing, and compares what comes of it with a library
that was never disturbed: documents, pages, passages, keyword index and vectors.
"""

from __future__ import annotations

import random
import sqlite3
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import psutil
from numpy.typing import NDArray

from app.core.documents import PASSAGES_A_PAGE, Document, DocumentState, Page, Passage
from app.core.errors import EngineDied
from app.core.events import DocumentChanged, Progress
from app.engine.client import EngineClient
from app.engine.protocol import Add, Documents, Reply
from app.ingest.chunking.passages import CHUNKING
from app.library.library import Library
from app.library.store.vectors import VectorStore
from app.models.embedder import Embedder
from tests.benchmarks import common
from tests.benchmarks.common import Figure

Moment = float | Callable[[Reply], bool]
"""When to kill: seconds after the start, or at the first reply for which this is true."""

QUERIES = ("notice OR period", "total AND year", "not", "employee OR tenant", "within AND days")
SAME_DIRECTION = 0.999
"""Cosine: in bfloat16 a vector depends a little on what else is in its batch."""
ORPHANS_END_WITHIN = 60.0  # seconds, on a machine that is busy


def main() -> None:
    parser = common.parser(__doc__)
    parser.add_argument("--kills", type=int, default=20, metavar="N")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    paths = common.pdfs(options.documents)
    chance = random.Random(options.seed)
    different: list[str] = []
    kills = libraries = 0
    with common.scratch_folder() as folder:
        started = time.perf_counter()
        Disturbed(folder / "undisturbed", paths).index()
        seconds = time.perf_counter() - started
        undisturbed = contents(folder / "undisturbed")
        while kills < options.kills:
            libraries += 1
            disturbed = Disturbed(folder / f"disturbed-{libraries}", paths)
            while kills < options.kills and not disturbed.index(chance.uniform(0, seconds)):
                kills += 1
            disturbed.finish()
            different += disturbed.complaints
            different += differences(undisturbed, contents(disturbed.library))
    for line in different:
        print(line)
    common.tell(
        "kill",
        [
            Figure("documents", len(undisturbed.documents)),
            Figure("passages", len(undisturbed.passages)),
            Figure("undisturbed, engine cold", seconds, "s"),
            Figure("kills", kills),
            Figure("libraries", libraries),
            Figure("outcome", "different" if different else "equal", "", "equal", not different),
        ],
        as_json=options.json,
    )


class Disturbed:
    """A library whose engine is killed while it indexes `paths`. `complaints` collects broken promises."""

    def __init__(self, library: Path, paths: Sequence[Path]) -> None:
        self.library = library
        self.complaints: list[str] = []
        self._paths = tuple(map(str, paths))
        self._begun = False
        self._noted = False
        self._documents: dict[str, Document] = {}
        self._heard = threading.Condition()

    def index(self, kill: Moment | None = None) -> bool:
        """Goes on with indexing until it is done (True) or, at `kill`, the engine is killed (False).

        Files are named the first time only: the next start must know what was left.
        """
        client = EngineClient(self.library, broadcast=lambda reply: self._hear(reply, client, kill))
        timer = threading.Timer(kill, self._kill, (client,)) if isinstance(kill, float) else None
        try:
            client.start()
            if timer is not None:
                timer.start()
            self._check_nothing_was_lost(client.call(Documents()))
            request = Add(() if self._begun else self._paths)
            self._begun = True
            for event in client.stream(request):
                # Files are noted down before the first of them is counted.
                self._noted |= isinstance(event, Progress) and bool(event.total)
                self._hear(event, client, kill)
            return self._all_ready(client)
        except EngineDied:
            return False
        finally:
            if timer is not None:
                timer.cancel()
                timer.join()
            client.stop()

    def finish(self) -> None:
        """Lets indexing come to its end."""
        self.index()
        if not self._noted:
            # Killed before it knew of the files.
            self._begun = False
            self.index()

    def _hear(self, reply: Reply, client: EngineClient, kill: Moment | None) -> None:
        if isinstance(reply, DocumentChanged):
            with self._heard:
                self._documents[reply.document.id] = reply.document
                self._heard.notify_all()
        if callable(kill) and kill(reply):
            self._kill(client)

    def _all_ready(self, client: EngineClient) -> bool:
        """Waits for the vectors of documents that an earlier start had read. False when the engine dies."""
        with self._heard:
            while any(document.state is DocumentState.SEARCHABLE for document in self._documents.values()):
                process = client.process
                if process is None or not process.is_alive():
                    return False
                self._heard.wait(0.1)
        return True

    def _kill(self, client: EngineClient) -> None:
        """Kills the engine, and waits for the processes it had started to notice."""
        process = client.process
        if process is None or not process.is_alive():
            return
        try:
            children = psutil.Process(process.pid).children(recursive=True)
        except psutil.NoSuchProcess:
            children = []
        process.kill()
        _, alive = psutil.wait_procs(children, ORPHANS_END_WITHIN)
        for child in alive:
            self.complaints.append(f"process {child.name()} outlived the engine")
            child.kill()

    def _check_nothing_was_lost(self, documents: Sequence[Document]) -> None:
        now = {document.id: document for document in documents}
        for name, document in self._documents.items():
            kept = now[name].embedded if name in now else 0
            if kept < document.embedded:
                self.complaints.append(f"{name}: {document.embedded} passages had vectors, {kept} have now")
        self._documents = now


@dataclass(frozen=True)
class Contents:
    """All that a library holds, by names that do not depend on the order things were done in.

    `found` has for each query the passages' keys and BM25 scores, which depend on every passage there is.
    `left` are files that are still to do.
    """

    documents: dict[str, Document]
    pages: dict[tuple[str, int], Page]
    passages: dict[str, Passage]
    found: dict[str, dict[str, float]]
    vectors: dict[str, NDArray[np.float32]]
    left: tuple[str, ...]


def contents(folder: Path) -> Contents:
    """Reads a library that no engine has open."""
    fingerprint = Embedder().identify(CHUNKING)
    connection = sqlite3.connect(f"file:{folder / 'library.sqlite'}?mode=ro", uri=True)
    keys = dict(
        connection.execute(
            "SELECT passages.rowid, documents.id || ':' || passages.number"
            " FROM passages JOIN documents ON documents.number = passages.document"
        )
    )
    found = {
        query: {
            keys.get(rowid, f"no passage {rowid}"): rank
            for rowid, rank in connection.execute(
                "SELECT rowid, rank FROM keywords WHERE keywords MATCH ?", (query,)
            )
        }
        for query in QUERIES
    }
    connection.close()
    # Before the library is opened, which would mend what does not fit.
    store = VectorStore(folder / "vectors", fingerprint)
    held = sorted(store.list_keys())
    vectors = {}
    for start in range(0, len(held), 1000):
        vectors |= store.get(held[start : start + 1000])
    store.close()
    with Library.open(folder, fingerprint) as library:
        left = library.files.list_queued()
        documents = library.list_documents()
        pages = {
            (document.id, number): page
            for document in documents
            for number, page in library.load_pages(document.id, range(1, document.pages + 1)).items()
        }
        passages = {
            passage.key: passage
            for document in documents
            for passage in library.load_document_passages(document.id)
        }
    described = {
        document.id: replace(document, paths=tuple(sorted(document.paths)), added=0.0)
        for document in documents
    }
    return Contents(described, pages, passages, found, vectors, left)


def differences(one: Contents, other: Contents) -> list[str]:
    """A line for each kind of thing in which two libraries differ; none when they are equal."""
    lines = [
        f"{name} differ"
        for name in ("documents", "pages", "passages", "left")
        if getattr(one, name) != getattr(other, name)
    ]
    for query, scores in one.found.items():
        others = other.found[query]
        if scores.keys() != others.keys() or any(
            abs(score - others[key]) > 1e-6 * abs(score) for key, score in scores.items()
        ):
            lines.append(f"keyword index differs for “{query}”")
    if one.vectors.keys() != other.vectors.keys():
        lines.append(
            f"vectors differ: {len(one.vectors.keys() ^ other.vectors.keys())} are in one library only"
        )
    elif one.vectors:
        least = min(_cosine(vector, other.vectors[key]) for key, vector in one.vectors.items())
        if least < SAME_DIRECTION:
            lines.append(f"vectors differ: the least cosine is {least:.4f}")
    embedded = {*one.passages, *(_key_of_page(passage) for passage in one.passages.values())}
    if one.vectors.keys() != embedded:
        lines.append("not every passage and page has its vector")
    return lines


def _key_of_page(passage: Passage) -> str:
    return f"{passage.document}:{(passage.page + 1) * PASSAGES_A_PAGE - 1}"


def _cosine(one: NDArray[np.float32], other: NDArray[np.float32]) -> float:
    return float(one @ other / (np.linalg.norm(one) * np.linalg.norm(other)))


if __name__ == "__main__":
    main()
