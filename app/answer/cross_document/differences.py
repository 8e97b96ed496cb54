"""Compare documents: what each of them says where they speak of the same thing.

Sentences of different documents that are near to each other in meaning, or stand under the same heading, are
put together as an aspect; those aspects come first that most of the documents speak of.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from app.answer.cross_document.subject_sentences import MARK, Clause, read_clauses
from app.answer.request import Request
from app.answer.text.normalize import find_stems
from app.core.documents import Document
from app.core.events import Progress

_EACH = 60
"""Sentences of one document that are compared."""
_ALIKE = 0.6
"""The cosine from which on two sentences are taken to speak of the same thing. Judged:
tests/benchmarks/thresholds.py.
"""
_SAME_HEAD = 0.25
"""What counts that both stand under the same heading. Judged: tests/benchmarks/thresholds.py."""
_STEP = 32


@dataclass(frozen=True, slots=True)
class Aspect:
    """Something that several documents speak of: what each says, by the document's id."""

    name: str
    said: dict[str, Clause]

    @property
    def differs(self) -> bool:
        """Whether they do not all say the same words."""
        return len({_wording(each) for each in self.said.values()}) > 1


def find_aspects(request: Request, documents: Sequence[Document]) -> Generator[Progress, None, list[Aspect]]:
    """Find what the documents speak of in common and say differently, what most of them speak of first.
    Raises Cancelled.
    """
    clauses = _drop_shared({each.id: read_clauses(request, each)[:_EACH] for each in documents})
    general = _find_general_heads(clauses.values())
    texts = list(dict.fromkeys(each.told for some in clauses.values() for each in some))
    vectors: dict[str, NDArray[np.float32]] = {}
    for start in range(0, len(texts), _STEP):
        request.stop_if_cancelled()
        yield Progress("Comparing what they say", start, len(texts))
        some_texts = texts[start : start + _STEP]
        vectors.update(zip(some_texts, request.meaning.embed_again(some_texts), strict=True))
    used: set[int] = set()
    found: list[Aspect] = []
    for id_, own in clauses.items():
        for clause in own:
            if id(clause) in used:
                continue
            said = {id_: clause}
            for other, some in clauses.items():
                rest = [each for each in some if id(each) not in used]
                if other == id_ or not rest:
                    continue
                best = max(rest, key=lambda each: _likeness(clause, each, vectors, general))
                if _likeness(clause, best, vectors, general) >= _ALIKE:
                    said[other] = best
            if len(said) > 1:
                used.update(map(id, said.values()))
                found.append(Aspect(clause.head, said))
    return sorted((each for each in found if each.differs), key=lambda each: -len(each.said))


def _drop_shared(clauses: dict[str, list[Clause]]) -> dict[str, list[Clause]]:
    """Drop what all documents say in the same words: it is no difference, nor like another one's clause."""
    worded = [{_wording(each) for each in some} for some in clauses.values()]
    shared = set.intersection(*worded) if worded else set()
    return {id_: [each for each in some if _wording(each) not in shared] for id_, some in clauses.items()}


def _wording(clause: Clause) -> tuple[str, ...]:
    return tuple(find_stems(MARK.sub("", clause.text)))


def _find_general_heads(clauses: Iterable[Sequence[Clause]]) -> frozenset[str]:
    """Find the headings that stand over several places of a document, such as "General": no topics."""
    found: set[str] = set()
    for some in clauses:
        runs = Counter(head for head, _ in groupby(each.head.casefold() for each in some))
        found.update(head for head, count in runs.items() if count > 1)
    return frozenset(found)


def _likeness(
    one: Clause, other: Clause, vectors: dict[str, NDArray[np.float32]], general: frozenset[str]
) -> float:
    head = one.head.casefold()
    same = bool(head) and head == other.head.casefold() and head not in general
    return float(vectors[one.told] @ vectors[other.told]) + _SAME_HEAD * same
