"""Small documents made of words laid out on a grid, and vectors that need no model."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from app.core.documents import (
    PASSAGES_A_PAGE,
    Box,
    Document,
    DocumentState,
    Page,
    PageHealth,
    Passage,
    Span,
    Word,
    join_words,
)
from app.library.library import Library
from app.library.store.vector_rows import Unembedded
from app.library.store.vectors import VectorStore

FINGERPRINT = "test model/1"
Read = tuple[Document, list[Page], list[Passage]]


def page(number: int, text: str, health: PageHealth = PageHealth.TEXT, reason: str | None = None) -> Page:
    """Ten words a line, one paragraph."""
    words = tuple(
        Word(
            word,
            Box(50 + 50 * (i % 10), 50 + 14 * (i // 10), 90 + 50 * (i % 10), 62 + 14 * (i // 10)),
            i // 10,
            0,
        )
        for i, word in enumerate(text.split())
    )
    return Page(number, 612, 792, 0, words, health=health, reason=reason)


def passage(document: str, page: Page, index: int = 0, headings: str = "") -> Passage:
    """All of a page's words as its passage number `index`."""
    span = Span(page.number, 0, len(page.words))
    number = page.number * PASSAGES_A_PAGE + index
    return Passage(document, number, join_words(page.words)[0], (span,), headings)


def read(title: str, *texts: str | Page, path: str | None = None, context: str = "") -> Read:
    """A document with a page for each text, and a passage for each that holds words."""
    id_ = hashlib.sha256("\0".join((title, *map(str, texts))).encode("utf-8", "replace")).hexdigest()[:32]
    pages = [text if isinstance(text, Page) else page(number, text) for number, text in enumerate(texts, 1)]
    passages = [passage(id_, page) for page in pages if page.words]
    path = path or f"/documents/{title}.pdf"
    return Document(id_, title, (path,), "pdf", DocumentState.READING, context=context), pages, passages


def vector_of(text: str, dimensions: int = 64) -> NDArray[np.float32]:
    """A unit vector that depends on the text alone; texts that share words are close."""
    vector = np.zeros(dimensions, np.float32)
    for word in text.lower().split():
        seed = int.from_bytes(hashlib.sha256(word.strip(".,?").encode()).digest()[:8], "big")
        vector += np.random.default_rng(seed).standard_normal(dimensions).astype(np.float32)
    norm = float(np.linalg.norm(vector))
    return vector / norm if norm else vector + np.float32(0.125)


def embed(library: Library, batch: Sequence[Unembedded], beside: str | None = None) -> tuple[Document, ...]:
    """Makes these vectors. The model that is to take over has another number of dimensions."""
    vectors = [vector_of(each.text, 64 if beside is None else 32) for each in batch]
    return library.vectors.add([each.key for each in batch], np.stack(vectors), beside=beside)


def embed_all(library: Library, at_once: int = 7) -> None:
    """Makes the vectors that are missing of those in use."""
    while batch := library.vectors.list_unembedded(at_once):
        embed(library, batch)


def embed_beside(library: Library, fingerprint: str, at_once: int = 7) -> None:
    """Makes the vectors that are missing of those that are to take over."""
    while batch := library.vectors.list_unembedded_beside(at_once):
        embed(library, batch, fingerprint)


def chroma(library: Library) -> VectorStore:
    """The vectors in use, as Chroma holds them."""
    return library.vectors.open_store()


def page_keys(one: Read) -> list[str]:
    """The keys of the vectors of a document's pages, in order."""
    pages = sorted({passage.page for passage in one[2]})
    return [f"{one[0].id}:{page * PASSAGES_A_PAGE + PASSAGES_A_PAGE - 1}" for page in pages]


def keys(one: Read) -> set[str]:
    """The keys of all its vectors."""
    return {*page_keys(one), *(passage.key for passage in one[2])}


LEASE = read(
    "Lease",
    "The rent is 900 euros a month and falls due on the third working day.",
    "Pets are not allowed in the flat. The deposit is three months of rent.",
)
HANDBOOK = read(
    "Staff handbook",
    "Every member of staff may take 25 days of leave a year.",
    "Sick leave needs a note from a doctor after three days.",
    "Expenses are paid back within 30 days.",
)
