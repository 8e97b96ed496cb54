"""Find the sentences of each of several documents that bear on a subject.

Each document is looked through by itself, so that none is left out because others speak of the subject more.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Generator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from app.answer.question.answer_type import Kind, classify_answer_type, names_new
from app.answer.request import Request
from app.answer.retrieval.sentences import Source, read_sources
from app.answer.text.normalize import find_stems
from app.core.documents import Document
from app.core.events import Progress

_WHOLE = 16
"""Passages up to which a document is read whole."""
_NEAREST = 8
"""Passages of a longer one that are read: the nearest in meaning, and as many with its words."""
_COMPARED = 12
"""Sentences of one document that are compared by meaning: those with the most of the subject's words."""
_STEP = 32
_LONGEST_HEAD = 8
"""Words of a heading."""
_READ = 400
"""Characters of a sentence that are embedded."""
_HEAD = 0.75
"""What a word of a sentence's heading counts beside one of its own. Judged: tests/benchmarks/thresholds.py.
"""
_KIND = 0.08
"""What it counts that a sentence names a thing of the kind that is asked for. Judged:
tests/benchmarks/thresholds.py.
"""
_COMMON_PREFIX = 4
_BY_MEANING, _BY_BOTH, _BY_WORDS = 0.62, 0.2, 0.5
"""The cosine at which a sentence bears on a subject whatever its words; and the one at which it does where it
has so large a share of the subject's words. Judged: tests/benchmarks/thresholds.py.
"""
_ALIKE = 0.68
"""The cosine from which on two sentences of different documents may speak of one thing. Judged:
tests/benchmarks/thresholds.py.
"""
_AS_NEAR = 0.8
"""Share of the nearest sentence's score from which on another one bears on the subject as well. Judged:
tests/benchmarks/thresholds.py.
"""
MARK = re.compile(r"^\W*(?:\d{1,3}(?:\.\d{1,3})*\.?|\(?[a-z]\)|§\s*\d+)\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Clause:
    """A sentence and the heading that it stands under; `score` is how near it is to the subject, up to 1, and
    `bears` whether it speaks of it. `vector` is what the embedder makes of it.
    """

    source: Source
    head: str
    score: float
    bears: bool
    vector: NDArray[np.float32] | None = field(default=None, compare=False, repr=False)

    @property
    def text(self) -> str:
        """The sentence."""
        return self.source.text

    @property
    def told(self) -> str:
        """The sentence after its heading."""
        return _join_head((self.source, self.head))[:_READ]


def find_subject_sentences(
    request: Request, documents: Sequence[Document], subject: str, said: str
) -> Generator[Progress, None, dict[str, list[Clause]]]:
    """Find for each document, by id, the sentences that are nearest to the subject, the nearest first. `said`
    is how the question speaks of it: a sentence may be near to either. Raises Cancelled.
    """
    read: dict[str, list[tuple[Source, str]]] = {}
    query = request.meaning.embed_query(subject)
    queries = np.stack([query, request.meaning.embed_query(said)], axis=1)
    for number, document in enumerate(documents):
        request.stop_if_cancelled()
        yield Progress("Asking each document", number, len(documents))
        read[document.id] = _read_sentences(request, document, subject, query)
    wanted = list(dict.fromkeys(find_stems(subject)))
    kind = classify_answer_type(f"what is the {subject}") or _kind_of(subject)
    names = names_new(kind, subject)
    shares = {id_: [_measure_share(wanted, *each) for each in some] for id_, some in read.items()}
    compared = {
        id_: sorted(range(len(some)), key=lambda index: -shares[id_][index])[:_COMPARED]
        for id_, some in read.items()
    }
    texts = list(
        dict.fromkeys(
            _join_head(read[id_][index])[:_READ] for id_, some in compared.items() for index in some
        )
    )
    vectors: dict[str, NDArray[np.float32]] = {}
    for start in range(0, len(texts), _STEP):
        request.stop_if_cancelled()
        yield Progress("Comparing what they say", start, len(texts))
        some_texts = texts[start : start + _STEP]
        vectors.update(zip(some_texts, request.meaning.embed_again(some_texts), strict=True))
    found: dict[str, list[Clause]] = {}
    for id_, some in read.items():
        clauses = []
        for index in compared[id_]:
            source, head = some[index]
            vector, share = vectors[_join_head(some[index])[:_READ]], shares[id_][index]
            cosine = float((vector @ queries).max())
            score = (cosine + share) / 2 + _KIND * names(source.text)
            bears = cosine >= _BY_MEANING or (cosine >= _BY_BOTH and share >= _BY_WORDS)
            clauses.append(Clause(source, head, score, bears, vector))
        found[id_] = sorted(clauses, key=lambda clause: -clause.score)
    return found


def find_alike(clauses: Sequence[Clause], known: Sequence[Clause]) -> Clause | None:
    """Find the sentence that is most like one of those `known` to speak of the subject, if it is very like
    it: it may speak of the subject in other words.
    """
    rows = [each.vector for each in known if each.vector is not None]
    some = [each for each in clauses if each.vector is not None]
    if not rows or not some:
        return None
    near = (np.stack([each.vector for each in some if each.vector is not None]) @ np.stack(rows).T).max(
        axis=1
    )
    return some[int(near.argmax())] if float(near.max()) >= _ALIKE else None


def read_clauses(request: Request, document: Document) -> list[Clause]:
    """Read the sentences of a document as they come, of a long one those of its first passages."""
    passages = request.library.load_document_passages(document.id)[:_WHOLE]
    found = _add_heads(request, {passage.key: 1.0 for passage in passages})
    return [Clause(source, head, 0.0, bears=False) for source, head in found]


def select_nearest(clauses: Sequence[Clause], most: int) -> list[Clause]:
    """Select those that speak of the subject, the nearest and such as are about as near."""
    bearing = [clause for clause in clauses if clause.bears]
    return [clause for clause in bearing if clause.score >= _AS_NEAR * bearing[0].score][:most]


def is_same_word(one: str, other: str) -> bool:
    """Whether two stems may be of one word: "sublet" and "sublett", "liabl" and "liabilit"."""
    if one == other:
        return True
    shorter = min(len(one), len(other))
    same = next((place for place in range(shorter) if one[place] != other[place]), shorter)
    return same >= _COMMON_PREFIX and same >= shorter - 1


def holds_word(words: Collection[str], stem: str) -> bool:
    """Whether one of the stems may be of the same word as another stem."""
    return stem in words or any(is_same_word(stem, word) for word in words)


def _kind_of(subject: str) -> Kind | None:
    if re.search(
        r"\b(?:periods?|terms?|durations?|deadlines?|dates?|length|\w*frist\w*|laufzeit\w*)\b", subject, re.I
    ):
        return Kind.TIME
    if re.search(
        r"\b(?:amounts?|rents?|prices?|deposits?|fees?|costs?|salar\w+|miete\w*|kaution\w*)\b", subject, re.I
    ):
        return Kind.AMOUNT
    return None


def _read_sentences(
    request: Request, document: Document, subject: str, query: NDArray[np.float32]
) -> list[tuple[Source, str]]:
    """Read sentences of a document, each with the heading above it."""
    scores: dict[str, float] = {}
    for keys, vectors in request.library.vectors.load_passages(document.id):
        scores.update(zip(keys, (vectors @ query).tolist(), strict=True))
    if document.passages <= _WHOLE or not scores:
        keys = [passage.key for passage in request.library.load_document_passages(document.id)]
        wanted = dict.fromkeys(keys if document.passages <= _WHOLE else (), 1.0)
    else:
        wanted = dict(sorted(scores.items(), key=lambda item: -item[1])[:_NEAREST])
    if document.passages > _WHOLE:
        words = request.library.score_words(subject, [document.id], _NEAREST)
        wanted.update((key, scores.get(key, 0.0)) for key in words)
    return _add_heads(request, wanted)


def _add_heads(request: Request, wanted: Mapping[str, float]) -> list[tuple[Source, str]]:
    """Add to the sentences of passages, in reading order, the heading above each."""
    hits = sorted(request.library.load_hits(wanted), key=lambda hit: hit.number)
    found: list[tuple[Source, str]] = []
    head = ""
    for source in read_sources(request.library, hits):
        if source.is_injection:
            continue
        is_sentence = source.is_statement or (len(source.words) > 1 and source.text[-1] in ".!?")
        if not is_sentence or source.text.endswith(":"):
            if len(source.words) <= _LONGEST_HEAD:
                head = MARK.sub("", source.text)
            continue
        found.append((source, head))
    return found


def _join_head(each: tuple[Source, str]) -> str:
    source, head = each
    return f"{head}: {source.text}" if head else source.text


def _measure_share(wanted: Sequence[str], source: Source, head: str) -> float:
    """Measure the share of the subject's words that the sentence, or its heading, has."""
    own, above = set(source.stems), set(find_stems(head))
    held = sum(1.0 if holds_word(own, stem) else _HEAD if holds_word(above, stem) else 0.0 for stem in wanted)
    return held / (len(wanted) or 1)
