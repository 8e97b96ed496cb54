"""Small documents made of words laid out on a grid, and vectors that need no model."""

from __future__ import annotations

import hashlib

import numpy as np
from numpy.typing import NDArray

from app.core.documents import Box, Document, DocumentState, Page, Passage, Span, Word, join_words
from app.library.library import Library

FINGERPRINT = "test model/1"
Read = tuple[Document, list[Page], list[Passage]]


def page(number: int, text: str) -> Page:
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
    return Page(number, 612, 792, 0, words)


def read(title: str, *texts: str, path: str | None = None, context: str = "") -> Read:
    """A document with a page, and a passage, for each text."""
    id_ = hashlib.sha256("\0".join((title, *texts)).encode("utf-8", "replace")).hexdigest()[:32]
    pages = [page(number, text) for number, text in enumerate(texts, 1)]
    passages = [
        Passage(id_, number, join_words(page.words)[0], (Span(page.number, 0, len(page.words)),))
        for number, page in enumerate(pages)
        if page.words
    ]
    path = path or f"/documents/{title}.pdf"
    return Document(id_, title, (path,), "pdf", DocumentState.READING, context=context), pages, passages


def vector_of(text: str) -> NDArray[np.float32]:
    """A unit vector that depends on the text alone; texts that share words are close."""
    vector = np.zeros(64, np.float32)
    for word in text.lower().split():
        seed = int.from_bytes(hashlib.sha256(word.strip(".,?").encode()).digest()[:8], "big")
        vector += np.random.default_rng(seed).standard_normal(64).astype(np.float32)
    norm = float(np.linalg.norm(vector))
    return vector / norm if norm else vector + np.float32(0.125)


def embed_all(library: Library, at_once: int = 7) -> None:
    """Makes the vectors that are missing."""
    while batch := library.without_vectors(at_once):
        library.add_vectors(
            [passage.key for passage, _ in batch],
            np.stack([vector_of(passage.text) for passage, _ in batch]),
        )


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
