"""Everything that bears on a question: for "how many", "list all", "compare" and "summarise … about".

The program looks at every passage in scope by its stored vector and its words, reads the sentences of those
that may bear on the question, and keeps the ones that do; a model that is able to has a say in that, as far
as it can read within a minute. What is counted and listed are sentences found, word for word: never a model's
count.
"""

from __future__ import annotations

import heapq
import time
from collections.abc import Generator, Iterable, Sequence
from itertools import islice

from app.answer import reading
from app.answer.bearing import bears
from app.answer.composing import Written
from app.answer.evidence import Evidence
from app.answer.sources import Source, read_sources
from app.answer.tasks import Task, topic_of
from app.answer.verify import Checked, tight_quote
from app.answer.wording import stems
from app.answer.work import Work
from app.core.answers import Answer, Coverage, Hit, NotFound, Support
from app.core.documents import join_words
from app.core.errors import Cancelled
from app.core.events import Progress
from app.core.styles import Form
from app.models import generator as models

_STAGE = "Reading the passages"
_CANDIDATES = 240
"""Passages whose sentences are looked at: all of a few documents, the nearest of a large library."""
_AT_ONCE = 24
_WORDS = 0.1
"""What the best BM25 score counts beside a cosine, as in the search's own ranking."""
_EMBEDDED, _STEP = 160, 16
"""Sentences compared by meaning, in all and at once: so few that a stop is not felt to be late."""
_FLOOR, _SHARE = 0.38, 0.62
"""Relevance that a sentence must have, and its share of the best one's."""
_SHARE_TO_COMPARE, _EACH = 0.45, 3
"""The share where documents are compared, and the sentences taken from each."""
_MOST_LISTED = 40
_PATIENCE = 60.0
"""Seconds that the model may read."""


def cover(work: Work, task: Task) -> Generator[Progress, None, Answer]:
    """The answer from all passages in scope; from those read so far when the person stops it. Raises
    Cancelled when that is none yet.
    """
    scope = work.scope()
    topic = topic_of(work.alone) or work.alone
    sources: list[Source] = []
    stopped = False
    work.read = 0, scope.passages
    try:
        hits = yield from _candidates(work, topic, scope.passages)
        passed = scope.passages - len(hits)
        for start in range(0, len(hits), _AT_ONCE):
            work.read = passed + start, scope.passages
            yield Progress(_STAGE, passed + start, scope.passages)
            work.stop_if_cancelled()
            sources += read_sources(work.library, hits[start : start + _AT_ONCE], start)
        work.read = scope.passages, scope.passages
        yield Progress(_STAGE, scope.passages, scope.passages)
    except Cancelled:
        if not sources:
            raise
        stopped = True
    work.evidence = Evidence(topic, sources, work.embedder, _STEP)
    try:
        for done in range(_STEP, min(_EMBEDDED, len(sources)), _STEP):
            yield Progress("Comparing sentences", done, min(_EMBEDDED, len(sources)))
            work.stop_if_cancelled()
            work.evidence.compare(_STEP)
    except Cancelled:
        stopped = True
    kept = _kept(work.evidence, _SHARE_TO_COMPARE if task is Task.COMPARISON else _SHARE)
    if not stopped and work.generator is not None and not work.small:
        try:
            kept = yield from _as_the_model_sees_it(work, work.generator, kept)
        except Cancelled:
            stopped = True
    if task is Task.COMPARISON:
        kept = _best_of_each(kept, work.evidence)
    return _listed(work, task, kept, stopped)


def _candidates(work: Work, topic: str, total: int) -> Generator[Progress, None, list[Hit]]:
    """The passages that may bear on the topic, best first, after a look at each in scope: its vector is
    compared with the topic's, and its words with the topic's words.
    """
    asked = set(work.documents)
    documents = [
        document
        for document in work.library.documents()
        if document.passages and (not asked or document.id in asked)
    ]
    query = work.embedder.embed_query(topic)
    words = work.library.word_scores(topic, work.documents, _CANDIDATES)
    most = max(words.values(), default=0.0) or 1.0
    best: list[tuple[float, str]] = [(_WORDS * score / most, key) for key, score in words.items()]
    heapq.heapify(best)
    seen = 0
    for document in documents:
        for keys, vectors in work.library.passage_vectors(document.id):
            work.stop_if_cancelled()
            yield Progress("Looking through your documents", seen, total)
            scored = zip((vectors @ query).tolist(), keys, strict=True)
            for score, key in scored:
                entry = (score + _WORDS * words.get(key, 0.0) / most, key)
                if len(best) < 2 * _CANDIDATES:
                    heapq.heappush(best, entry)
                else:
                    heapq.heappushpop(best, entry)
            seen += len(keys)
    scores: dict[str, float] = {}
    for score, key in best:
        scores[key] = max(score, scores.get(key, 0.0))
    return work.library.hits(dict(islice(sorted(scores.items(), key=lambda item: -item[1]), _CANDIDATES)))


def _kept(evidence: Evidence, share: float) -> list[int]:
    """Indices of the different sentences that bear on the topic, in the order of the documents."""
    least = max(_FLOOR, share * evidence.best)
    bearing = [
        index
        for index, source in enumerate(evidence.sources)
        if evidence.relevance[index] >= least and source.tells
    ]
    bearing.sort(key=lambda index: _place(evidence.sources[index]))
    said: set[tuple[str, frozenset[str]]] = set()
    kept = []
    for index in bearing:
        # What differs in a name or a number only is another item; what says all the same words is not.
        words = evidence.sources[index].hit.document, frozenset(evidence.stems[index])
        if words not in said:
            said.add(words)
            kept.append(index)
    return kept


def _as_the_model_sees_it(
    work: Work, generator: models.Generator, kept: Sequence[int]
) -> Generator[Progress, None, list[int]]:
    """Without the sentences that the model, which reads as many of their passages as it can in a minute,
    finds of no use.
    """
    by_rank: dict[int, list[int]] = {}
    for index, source in enumerate(work.evidence.sources):
        by_rank.setdefault(source.rank, []).append(index)
    ranks = sorted({work.evidence.sources[index].rank for index in kept})
    started = time.monotonic()
    dropped: set[int] = set()
    for number, rank in enumerate(ranks):
        passed = time.monotonic() - started
        if passed > _PATIENCE:
            break
        left = passed / number * (len(ranks) - number) if number else None
        yield Progress("Reading closely what may bear on it", number, len(ranks), left)
        chosen = reading.choose(work, generator, by_rank[rank])
        dropped.update(set(kept).intersection(by_rank[rank]) - chosen)
    return [index for index in kept if index not in dropped] or list(kept)


def _best_of_each(kept: Iterable[int], evidence: Evidence) -> list[int]:
    """Of each document the few sentences that bear most on the topic."""
    of_document: dict[str, list[int]] = {}
    for index in kept:
        of_document.setdefault(evidence.sources[index].hit.document, []).append(index)
    return [
        index
        for indices in of_document.values()
        for index in sorted(sorted(indices, key=lambda each: -evidence.relevance[each])[:_EACH])
    ]


def _listed(work: Work, task: Task, kept: Sequence[int], stopped: bool) -> Answer:
    """The sentences kept, word for word, by document, under a line that counts them."""
    evidence = work.evidence
    scope = work.scope()
    bearing = bears(evidence)
    sources = [evidence.sources[index] for index in kept] if bearing else []
    documents = list(dict.fromkeys(source.hit.document for source in sources))
    work.coverage = Coverage(
        documents=scope.documents,
        passages=work.read[0] if work.read else 0,
        bearing=len({source.rank for source in sources}),
        bearing_documents=len(documents),
        items=len(sources),
    )
    work.hits = tuple(evidence.ranked_hits()[:10]) or work.hits
    notice = work.stopped_notice() if stopped else None
    if not sources:
        return work.not_found(NotFound.NOT_ANSWERED if bearing else NotFound.NOTHING_RELEVANT, notice)
    listed = list(kept)
    if len(listed) > _MOST_LISTED:
        best = sorted(listed, key=lambda index: -evidence.relevance[index])[:_MOST_LISTED]
        listed = [index for index in listed if index in set(best)]
    lead = _lead(task, len(sources), len(documents), len(listed))
    written, checked = [Written("", lead)], [Checked(lead, Support.SUPPORTED)]
    in_prose = work.style is None or work.style.form is Form.PROSE
    if not in_prose:  # a form holds what is cited only
        written, checked, notice = [], [], " ".join(filter(None, (notice, lead)))
    named = ""
    asked = stems(evidence.question)
    for index in listed:
        source = evidence.sources[index]
        if in_prose and len(documents) > 1 and source.hit.document != named:
            named = source.hit.document
            written.append(Written("\n", f"{source.hit.title}:"))
            checked.append(Checked(written[-1].text, Support.SUPPORTED))
        quote = tight_quote(source, asked, evidence)
        text = join_words(source.page.words[quote.first : quote.last])[0]
        written.append(Written("\n- ", f"“{text}”"))
        checked.append(Checked(text, Support.SUPPORTED, (quote,)))
    return work.answer(written, checked, notice)


def _lead(task: Task, items: int, documents: int, listed: int) -> str:
    """What the program says of what it found."""
    mentions = f"{items:,} mention{'s' * (items != 1)}"
    where = f"{documents:,} document{'s' * (documents != 1)}"
    if task is Task.COMPARISON:
        said = f"What {where} say{'s' * (documents == 1)} about this."
    elif task is Task.COUNT:
        # Two sentences may speak of the same thing, and a thing may go unmentioned.
        said = f"{mentions} found, in {where}; this counts sentences, not things, so please check the list."
    else:
        said = f"{mentions} found, in {where}."
    return said if listed == items else f"{said} Listed are the {listed:,} that bear most on the question."


def _place(source: Source) -> tuple[str, str, int, int]:
    return source.hit.title, source.hit.document, source.page.number, source.first
