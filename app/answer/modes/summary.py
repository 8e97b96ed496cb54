"""Summarise whole documents: of each part its most central sentences, no two alike.

Passages are chosen by their stored vectors: nearest the mean of their part (its centroid), and by maximal
marginal relevance (Carbonell and Goldstein, SIGIR 1998) unlike those chosen before. Every passage of the
documents that are summarised has a say in the mean, one document in memory at a time.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from app.answer.composition.compose import Written
from app.answer.modes.finalize import finalize_early
from app.answer.provenance import Provenance
from app.answer.request import Request
from app.answer.retrieval.sentences import Source, read_sources
from app.answer.text.normalize import find_stems
from app.answer.verification.attribution import Checked, Quote
from app.core.answers import Answer, Coverage, NotFound, Support
from app.core.documents import Document, Passage
from app.core.errors import Cancelled
from app.core.events import Progress
from app.core.styles import Form

Vectors = NDArray[np.float32]

_STAGE = "Reading the passages"
_SENTENCES = 16
"""Of the whole summary, where that is one or two for each document at least."""
_MOST_DOCUMENTS, _MOST_PARTS = 24, 10
_UNLIKE = 0.5
"""What likeness to the sentences chosen before counts against one (1 - λ of maximal marginal relevance).
Judged: tests/benchmarks/thresholds.py.
"""
_SHORTEST, _LONGEST = 7, 45
"""Words of a sentence that can stand by itself."""
_TELLING = 0.35
"""Share of the words of a sentence that must be telling ones: what has less says little. Judged:
tests/benchmarks/thresholds.py.
"""
_ALIKE = 0.8
"""Share of telling words in common from which on two sentences say the same. Judged:
tests/benchmarks/thresholds.py.
"""


@dataclass(frozen=True, slots=True)
class _Part:
    """A stretch of a document: its name and the passages that speak for it, best first."""

    name: str
    document: str
    keys: tuple[str, ...]
    centroid: Vectors


def summarise(provenance: Provenance) -> Generator[Progress, None, Answer]:
    """Give the most central sentences of the documents in scope, by document or by section; of those read so
    far when the person stops it. Raises Cancelled when that is none yet.
    """
    request = provenance.request
    documents = request.documents_in_scope
    shown = sorted(documents, key=lambda document: -document.passages)[:_MOST_DOCUMENTS]
    each = max(1, _SENTENCES // max(1, len(shown)))
    chosen: list[tuple[_Part, Source, Quote]] = []
    to_read = sum(document.passages for document in shown)
    read = so_far = without_vectors = 0
    stopped: Cancelled | None = None
    try:
        for document in (document for document in documents if document in shown):
            yield Progress(_STAGE, read, to_read)
            request.stop_if_cancelled()
            parts, considered = _split_parts(request, document, each, whole=len(documents) > 1)
            for number, part in enumerate(parts, 1):
                chosen += _select_sentences(request, part, [source for _, source, _ in chosen])
                so_far = read + considered * number // len(parts)
                yield Progress(_STAGE, so_far, to_read)
                request.stop_if_cancelled()
            read = so_far = read + considered
            without_vectors += max(0, document.passages - considered)
        yield Progress(_STAGE, read, to_read)
    except Cancelled as error:
        stopped = error
    provenance = replace(provenance, read=(so_far, to_read), stopped=stopped is not None)
    if stopped and not chosen:
        return finalize_early(provenance, stopped)
    notices = [provenance.describe_stop()] if stopped else []
    if without_vectors:
        notices.append(_left_out(without_vectors))
    coverage = Coverage(
        documents=len(shown),
        passages=so_far,
        bearing=len({(source.hit.document, source.hit.number) for _, source, _ in chosen}),
        bearing_documents=len({part.document for part, _, _ in chosen}),
        items=len(chosen),
    )
    provenance = replace(provenance, coverage=coverage)
    if not chosen:
        return provenance.compose_not_found(NotFound.NOT_ANSWERED, " ".join(notices) or None)
    hits = {(source.hit.document, source.hit.number): source.hit for _, source, _ in chosen}
    if len(documents) > len(shown) and not stopped:
        notices.insert(0, f"Of {len(documents):,} documents, the {len(shown):,} longest are summarised.")
    return _compose_summary(replace(provenance, hits=tuple(hits.values())), chosen, " ".join(notices) or None)


def _left_out(passages: int) -> str:
    have, are = ("has", "is") if passages == 1 else ("have", "are")
    return (
        f"{passages:,} passage{'s' * (passages != 1)} {have} not been indexed by meaning yet "
        f"and {are} left out."
    )


def _split_parts(
    request: Request, document: Document, sentences: int, *, whole: bool
) -> tuple[list[_Part], int]:
    """Split the document: it is one part, or a part for each of its sections, with as many passages as there
    are to be `sentences` in all; and how many of its passages have a vector, and so a say in it.
    """
    keys: list[str] = []
    batches: list[Vectors] = []
    for found, vectors in request.library.vectors.load_passages(document.id):
        keys += found
        batches.append(vectors)
    if not keys:
        return [], 0
    matrix = np.concatenate(batches)
    if whole:
        return [_part(document.title, document.id, keys, matrix, sentences)], len(keys)
    names = {
        passage.key: _name_section(passage) for passage in request.library.load_document_passages(document.id)
    }
    stretches: list[tuple[str, list[int]]] = []
    for row, key in enumerate(keys):
        name = names.get(key, "")
        if not stretches or stretches[-1][0] != name:
            stretches.append((name, []))
        stretches[-1][1].append(row)
    if len(stretches) < 2 or len(stretches) > len(keys) / 2:
        stretches = [("", rows.tolist()) for rows in np.array_split(np.arange(len(keys)), min(8, len(keys)))]
    largest = sorted(sorted(range(len(stretches)), key=lambda i: -len(stretches[i][1]))[:_MOST_PARTS])
    each = max(1, sentences // len(largest))
    parts = [
        _part(
            stretches[i][0],
            document.id,
            [keys[row] for row in stretches[i][1]],
            matrix[stretches[i][1]],
            each,
        )
        for i in largest
    ]
    return parts, len(keys)


def _name_section(passage: Passage) -> str:
    """Name the outermost heading that a passage stands under."""
    return passage.sections[0] if passage.sections else ""


def _part(name: str, document: str, keys: Sequence[str], matrix: Vectors, most: int) -> _Part:
    mean = matrix.mean(axis=0)
    centroid = mean / max(float(np.linalg.norm(mean)), 1e-9)
    central = matrix @ centroid
    chosen: list[int] = []
    alike = np.zeros(len(keys), np.float32)
    while len(chosen) < min(2 * most, len(keys)):
        score = central - _UNLIKE * alike
        score[chosen] = -np.inf
        best = int(score.argmax())
        chosen.append(best)
        alike = np.maximum(alike, matrix @ matrix[best])
    return _Part(name, document, tuple(keys[row] for row in chosen)[: 2 * most], centroid)


def _select_sentences(
    request: Request, part: _Part, before: Sequence[Source]
) -> list[tuple[_Part, Source, Quote]]:
    """Select of half the part's passages, for which one can be found, the sentence nearest its centroid, in
    reading order.
    """
    most = (len(part.keys) + 1) // 2
    hits = request.library.load_hits({key: 1.0 - place / 1000 for place, key in enumerate(part.keys)})
    found: list[tuple[_Part, Source, Quote]] = []
    said = [set(find_stems(source.text)) for source in before]
    for hit in hits:
        if len(found) == most or request.cancelled():
            break
        able = [s for s in read_sources(request.library, [hit], len(before) + len(found)) if _stands_alone(s)]
        if not able:
            continue
        near = request.meaning.embed([source.text for source in able]) @ part.centroid
        for place in np.argsort(-near):
            source = able[int(place)]
            words = set(find_stems(source.text))
            if all(len(words & other) < _ALIKE * min(len(words), len(other)) for other in said):
                said.append(words)
                found.append((part, source, Quote(source, source.first, source.last)))
                break
    return sorted(found, key=lambda each: (each[1].page.number, each[1].first))


def _stands_alone(source: Source) -> bool:
    """Whether a sentence can be understood without those around it, as far as its form tells."""
    count = len(source.words)
    text = source.text
    letters = sum(character.isalpha() for character in text)
    return (
        _SHORTEST <= count <= _LONGEST
        and letters >= 0.6 * len(text.replace(" ", ""))
        and len(find_stems(text)) >= _TELLING * count
        and text[-1:] in ".!?…。！？”\"’')"
    )


def _compose_summary(
    provenance: Provenance, chosen: Sequence[tuple[_Part, Source, Quote]], notice: str | None
) -> Answer:
    """Compose a summary of the sentences, word for word, under the name of what they come from."""
    written: list[Written] = []
    checked: list[Checked] = []
    in_prose = provenance.request.style is None or provenance.request.style.form is Form.PROSE
    before: _Part | None = None
    for part, _, quote in chosen:
        if in_prose and part is not before and part.name:
            written.append(Written("\n", f"{part.name}:"))
            checked.append(Checked(written[-1].text, Support.SUPPORTED))
        before = part
        written.append(Written("\n- ", f"“{quote.text}”"))
        checked.append(Checked(quote.text, Support.SUPPORTED, (quote,)))
    return provenance.compose_answer(written, checked, notice)
