"""Passages that answer a question: what words and meaning put forward, ranked together."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.core.answers import Hit
from app.library.search import keywords, spelling
from app.library.search.hints import DocumentNames, find_pages_named
from app.library.search.ranking import rank
from app.library.store import catalogue, completion, contents, vector_rows
from app.library.store.database import Database
from app.library.store.places import Place
from app.library.store.postings import Lengths, Owners
from app.library.store.vector_rows import find_document
from app.library.store.vectors import VectorStore

Vectors = NDArray[np.float32]

_CANDIDATES = 200
"""How many passages words, and meaning, each put forward at least: with fewer, pages go missing that are
about the question as a whole and in no passage above all.
"""
_POINTED_AT = 10
MOST_COMPARED = 4000
"""Vectors up to which a scope's are all compared, which takes some 20 ms: Chroma first gathers their keys and
then looks through most of its graph for them. Judged: tests/benchmarks/searching.py.
"""
_LARGE_SHARE = 0.25
"""Share of what is embedded from which on a scope's nearest are looked for among all, which is quicker then.
Judged: tests/benchmarks/thresholds.py.
"""


class _Known(NamedTuple):
    """What is kept in memory of the library as it was after so many changes."""

    changes: int
    names: DocumentNames
    lengths: Lengths
    owners: Owners


class Searcher:
    """Searches one library. `forget_known` is to be called after documents came, went, were renamed or read
    anew.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._changes = 0
        self._known: _Known | None = None

    def forget_known(self) -> None:
        """Have what is kept in memory read anew at the next search."""
        self._changes += 1

    def search(
        self,
        query: str,
        vector: Vectors | None,
        store: VectorStore | None,
        slot: int,
        documents: Sequence[str],
        limit: int,
    ) -> list[Hit]:
        """Search; see `Library.search`. `vector` and `store`, which follows `slot`, come together or not at
        all.
        """
        wanted = max(_CANDIDATES, limit)
        near: list[str] = []
        if vector is not None and store is not None:
            near = [key for key, _ in self._find_nearest(store, vector, slot, wanted, documents)]
        changes = self._changes
        with self._database.reading() as connection:
            numbers = catalogue.find_numbers(connection, documents)
            if documents and not numbers:
                return []
            known = self._load_known(connection, changes)
            found = keywords.find_matches(connection, query, numbers, known.lengths)
            words = keywords.part_scores(found, known.owners, numbers, wanted)
            names = known.names.find_named(query)
            if documents:
                names = {number: clearly for number, clearly in names.items() if number in numbers}
            pages = find_pages_named(query)
            pointed_at = sorted(names, key=lambda number: (-names[number], number)) or numbers * bool(pages)
            places = {
                *contents.find_places(connection, words.passages),
                *contents.find_places_of(connection, near),
                *(Place(number, page) for number in pointed_at[:_POINTED_AT] for page in pages or {1}),
            }
            candidates = contents.list_candidates(connection, places)
            vectors = vector_rows.load_on_pages(connection, slot, places) if store else {}
            ranked = rank(candidates, words=words, query=vector, vectors=vectors, names=names, pages=pages)
            return contents.load_hits(connection, ranked[:limit])

    def score_words(self, query: str, documents: Sequence[str], limit: int) -> dict[str, float]:
        """Score; see `Library.score_words`."""
        changes = self._changes
        with self._database.reading() as connection:
            numbers = catalogue.find_numbers(connection, documents)
            if documents and not numbers:
                return {}
            lengths = self._load_known(connection, changes).lengths
            ranked = keywords.select_best(keywords.find_matches(connection, query, numbers, lengths), limit)
            return {key: ranked[row] for row, key in contents.find_keys(connection, ranked).items()}

    def find_spelt_alike(self, word: str) -> str | None:
        """Find; see `Library.find_spelt_alike`."""
        with self._database.reading() as connection:
            return spelling.find_spelt_alike(connection, word)

    def _find_nearest(
        self, store: VectorStore, vector: Vectors, slot: int, limit: int, documents: Sequence[str]
    ) -> list[tuple[str, float]]:
        """Find the keys of the passages and pages nearest in meaning, with their cosine."""
        if not documents:
            return store.find_nearest(vector, limit)
        with self._database.reading() as connection:
            searched = completion.count_embedded(connection, documents)
            if searched <= MOST_COMPARED:
                return vector_rows.find_nearest(connection, slot, documents, vector, limit)
            share = searched / max(1, completion.count_embedded(connection))
        if share > _LARGE_SHARE:
            # Chroma takes tenths of a second to gather the passages of many documents before it looks for the
            # nearest among them; to look among all and leave some out is quicker.
            among = frozenset(documents)
            everywhere = store.find_nearest(vector, int(2 * limit / share))
            near = [each for each in everywhere if find_document(each[0]) in among]
            if len(near) >= min(limit, searched):
                return near[:limit]
        return store.find_nearest(vector, limit, documents)

    def _load_known(self, connection: sqlite3.Connection, changes: int) -> _Known:
        if self._known is None or self._known.changes != changes:
            names = DocumentNames(catalogue.list_names(connection))
            self._known = _Known(changes, names, Lengths(connection), Owners(connection))
        return self._known
