"""Answer from everything in scope: for "how many", "list all", "compare" and "summarise … about".

The program looks at every passage in scope by its stored vector and its words, reads the sentences of those
that may bear on the question, and keeps the ones that do; a model that is able to has a say in that, as far
as it can read within a minute. What is counted and listed are sentences found, word for word: never a model's
count.
"""

from __future__ import annotations

import heapq
import time
from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from app.answer.composition.compose import Written
from app.answer.generation import select_sentences
from app.answer.modes.finalize import finalize_early
from app.answer.provenance import Provenance
from app.answer.question.intent import Task, find_topic
from app.answer.request import Request
from app.answer.retrieval.lists import find_list_after
from app.answer.retrieval.rerank import MEANING, Evidence
from app.answer.retrieval.sentences import Source, read_sources
from app.answer.retrieval.stated_counts import StatedCount, make_count_reader
from app.answer.text.lexicon import find_parties
from app.answer.text.normalize import find_stems
from app.answer.verification.abstention import is_answerable
from app.answer.verification.attribution import Checked, Quote, select_tight_quote
from app.core.answers import Answer, Coverage, NotFound, Support, Tokens
from app.core.errors import Cancelled, EngineDied
from app.core.events import Progress
from app.core.styles import Form
from app.models import generator as models

_STAGE = "Reading the passages"
FIRST, MOST = 240, 3000
"""Passages whose sentences are read in any case, and at most: those whose vectors or words are nearest."""
_NEAR = 0.5
"""Share of the best passage's score, or of the best one's words, from which on the others are read too.
Judged: tests/benchmarks/thresholds.py.
"""
AT_ONCE = 24
_WORDS = 0.1
"""What the best BM25 score counts beside a cosine, as in the search's own ranking. Judged:
tests/benchmarks/thresholds.py.
"""
_STEP = 16
"""Sentences compared by meaning at once: so few that a stop is not felt to be late."""
MOST_COMPARED = 4000
"""Different sentences would take a minute to compare on a slow machine."""
_CLOSER = 0.3
"""How much nearer to the topic than its passage a sentence may be. Judged: tests/benchmarks/thresholds.py."""
MOST_FOUND = 1000
_FLOOR, _SHARE = 0.38, 0.62
"""Relevance that a sentence must have, and its share of the best one's. Judged:
tests/benchmarks/thresholds.py.
"""
_SHARE_TO_COMPARE, _EACH = 0.45, 3
"""The share where documents are compared, and the sentences taken from each. Judged:
tests/benchmarks/thresholds.py.
"""
MOST_LISTED = 40
_MOST_STATING = 3
"""Sentences quoted first that state how many there are."""
_PATIENCE = 60.0
"""Seconds that the model may read."""


@dataclass
class _Reading:
    """What was read of the documents so far, and how far they were looked through."""

    request: Request
    topic: str
    share: float
    evidence: Evidence
    done: int = 0
    """Passages that are done with: those that are not near are from the beginning."""
    tokens: Tokens = field(default_factory=Tokens)
    compared: int = 0
    by_words: int = 0
    """Passages that have no vector yet."""
    at_least: bool = False
    """Whether there may be more than was found."""

    def least(self, best: float) -> float:
        """Tell the relevance that a sentence must have where the best one's is so much."""
        return max(_FLOOR, self.share * best)


def answer_by_coverage(provenance: Provenance, task: Task) -> Generator[Progress, None, Answer]:
    """Answer from all passages in scope; from those read so far when the person stops it. Raises Cancelled
    when that is none yet.
    """
    request = provenance.request
    topic = find_topic(provenance.alone) or provenance.alone
    share = _SHARE_TO_COMPARE if task is Task.COMPARISON else _SHARE
    reading = _Reading(request, topic, share, Evidence(topic, (), request.embedder))
    sources: list[Source] = []
    stopped: Cancelled | None = None
    total = request.scope.passages
    try:
        near = yield from _find_candidates(reading)
        yield from _read_first(reading, near, sources)
        reading.evidence = Evidence(topic, sources, request.embedder, 0)
        yield from _compare(reading, reading.evidence, None)
        yield from _read_rest(reading, near)
    except Cancelled as error:
        stopped = error
        if not sources:
            return finalize_early(replace(provenance, read=(reading.done, total)), error)
        reading.at_least = True
        if not reading.evidence.embedded:
            reading.evidence = Evidence(topic, sources, request.embedder, _STEP)
    kept = _select_kept(reading.evidence, reading.least(reading.evidence.best))
    if not stopped and request.generator is not None and request.profile.selects:
        try:
            kept = yield from _drop_refused(reading, request.generator, kept)
        except Cancelled as error:
            stopped = error
        except EngineDied as error:
            provenance = replace(provenance, read=(reading.done, total), tokens=reading.tokens)
            return finalize_early(provenance, error, reading.evidence)
    if task is Task.COMPARISON:
        kept = _select_best_of_each(kept, reading.evidence)
    provenance = replace(
        provenance, read=(reading.done, total), tokens=reading.tokens, stopped=stopped is not None
    )
    return _compose_list(provenance, task, kept, reading)


def _find_candidates(reading: _Reading) -> Generator[Progress, None, Sequence[tuple[str, float]]]:
    """Find keys and scores of the passages that may bear on the topic, best first, after a look at each in
    scope: its vector is compared with the topic's, and its words with the topic's words.
    """
    request, topic = reading.request, reading.topic
    scope = request.scope
    query = request.meaning.embed_query(topic)
    words = request.library.score_words(topic, request.documents, MOST)
    strongest = max(words.values(), default=0.0) or 1.0
    best: list[tuple[float, str]] = []
    left_out = 0.0
    by_words_only = set(words)
    seen = 0
    for document in request.documents_in_scope:
        for keys, vectors in request.library.vectors.load_passages(document.id):
            request.stop_if_cancelled()
            yield Progress("Looking through your documents", seen, scope.passages)
            for cosine, key in zip((vectors @ query).tolist(), keys, strict=True):
                entry = cosine + _WORDS * words.get(key, 0.0) / strongest, key
                if len(best) < MOST:
                    heapq.heappush(best, entry)
                else:
                    left_out = max(left_out, heapq.heappushpop(best, entry)[0])
            by_words_only.difference_update(keys)
            seen += len(keys)
    reading.by_words = max(0, scope.passages - seen)
    top = max(best)[0] if best else 1.0
    scores = {key: score for score, key in best}
    scores.update((key, top * words[key] / strongest) for key in by_words_only)
    ranked = sorted(scores.items(), key=lambda item: (-item[1], item[0]))
    near = [
        (key, score)
        for place, (key, score) in enumerate(ranked)
        if place < FIRST or score >= _NEAR * top or words.get(key, 0.0) >= _NEAR * strongest
    ]
    more_words = len(words) == MOST and min(words.values()) >= _NEAR * strongest
    reading.at_least = len(near) > MOST or left_out >= _NEAR * top or more_words
    return near[:MOST]


def _read_first(
    reading: _Reading, near: Sequence[tuple[str, float]], sources: list[Source]
) -> Generator[Progress, None, None]:
    """Add the sentences of the passages that are read in any case."""
    for start in range(0, min(FIRST, len(near)), AT_ONCE):
        yield _report_progress(reading, near, start)
        reading.request.stop_if_cancelled()
        sources += _sentences(reading.request, near, start, FIRST)
    if len(near) <= FIRST:
        yield _report_progress(reading, near, len(near))


def _read_rest(reading: _Reading, near: Sequence[tuple[str, float]]) -> Generator[Progress, None, None]:
    """Put beside the evidence what bears on the topic in the other passages. Of those only such sentences are
    kept: all of their pages would not fit in memory.
    """
    found = 0
    for start in range(FIRST, len(near), AT_ONCE):
        if found >= MOST_FOUND:
            reading.at_least = True
            break
        yield _report_progress(reading, near, start)
        reading.request.stop_if_cancelled()
        sources = _sentences(reading.request, near, start, len(near))
        more = Evidence(reading.topic, sources, reading.request.embedder, 0, reading.evidence)
        yield from _compare(reading, more, _report_progress(reading, near, start))
        least = reading.least(max(more.best, reading.evidence.best))
        bearing = [
            index
            for index, source in enumerate(sources)
            if more.relevance[index] >= least and _may_be_listed(source)
        ]
        reading.evidence = reading.evidence.add_sources(more, bearing)
        found += len(bearing)
    else:
        if len(near) > FIRST:
            yield _report_progress(reading, near, len(near))


def _report_progress(reading: _Reading, near: Sequence[tuple[str, float]], done: int) -> Progress:
    """Say, and note, how many passages are done with: those that are not near are already."""
    total = reading.request.scope.passages
    reading.done = total - len(near) + done
    return Progress(_STAGE, reading.done, total)


def _sentences(request: Request, near: Sequence[tuple[str, float]], start: int, end: int) -> list[Source]:
    hits = request.library.load_hits(dict(near[start : min(start + AT_ONCE, end)]))
    sources = read_sources(request.library, hits, start)
    for source in sources:
        source.stems  # noqa: B018  # made now, a few at a time, and kept: all at once would be felt
    return sources


def _compare(reading: _Reading, evidence: Evidence, told: Progress | None) -> Generator[Progress, None, None]:
    """Compare by meaning the sentences that can bear on the topic, the likeliest first: on until none of the
    rest can.
    """
    could = [
        relevance + MEANING * min(1.0, source.hit.score + _CLOSER)
        for relevance, source in zip(evidence.relevance, evidence.sources, strict=True)
    ]
    order = sorted(range(len(could)), key=lambda index: -could[index])
    for start in range(0, len(order), _STEP):
        least = reading.least(max(evidence.best, reading.evidence.best))
        some = [index for index in order[start : start + _STEP] if could[index] >= least]
        if not some:
            return
        if reading.compared >= MOST_COMPARED:
            reading.at_least = True
            return
        yield told or Progress("Comparing sentences", start, sum(each >= least for each in could))
        reading.request.stop_if_cancelled()
        evidence.compare_these(some)
        reading.compared += len(some)


def _may_be_listed(source: Source) -> bool:
    """Whether the source says something, or may introduce a list that does."""
    return source.is_statement or source.text.endswith(":")


def _select_kept(evidence: Evidence, least: float) -> list[int]:
    """Select indices of the different sentences that bear on the topic, in the order of the documents."""
    bearing = [
        index
        for index, source in enumerate(evidence.sources)
        if evidence.relevance[index] >= least and _may_be_listed(source)
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


def _drop_refused(
    reading: _Reading, generator: models.Generator, kept: Sequence[int]
) -> Generator[Progress, None, list[int]]:
    """Drop the sentences that the model, which reads as many of their passages as it can in a minute, finds
    of no use.
    """
    by_rank: dict[int, list[int]] = {}
    for index, source in enumerate(reading.evidence.sources):
        by_rank.setdefault(source.rank, []).append(index)
    ranks = sorted({reading.evidence.sources[index].rank for index in kept})
    started = time.monotonic()
    dropped: set[int] = set()
    for number, rank in enumerate(ranks):
        passed = time.monotonic() - started
        if passed > _PATIENCE:
            break
        left = passed / number * (len(ranks) - number) if number else None
        yield Progress("Reading closely what may bear on it", number, len(ranks), left)
        chosen, tokens = select_sentences.select_of_passage(
            reading.request, reading.evidence, generator, by_rank[rank]
        )
        reading.tokens += tokens
        dropped.update(set(kept).intersection(by_rank[rank]) - chosen)
    return [index for index in kept if index not in dropped] or list(kept)


def _select_best_of_each(kept: Iterable[int], evidence: Evidence) -> list[int]:
    """Select of each document the few sentences that bear most on the topic."""
    of_document: dict[str, list[int]] = {}
    for index in kept:
        of_document.setdefault(evidence.sources[index].hit.document, []).append(index)
    return [
        index
        for indices in of_document.values()
        for index in sorted(sorted(indices, key=lambda each: -evidence.relevance[each])[:_EACH])
    ]


def _compose_list(provenance: Provenance, task: Task, kept: Sequence[int], reading: _Reading) -> Answer:
    """Compose a list of the sentences kept, word for word, by document, under a line that counts them."""
    request, evidence = provenance.request, reading.evidence
    bearing = is_answerable(evidence)
    entries = _make_entries(reading, kept, with_lists=task is Task.ITEMS) if bearing else []
    sources = [source for entry in entries for source in entry.counted]
    documents = list(dict.fromkeys(source.hit.document for source in sources))
    coverage = Coverage(
        documents=request.scope.documents,
        passages=reading.done,
        bearing=len({source.rank for source in sources}),
        bearing_documents=len(documents),
        items=len(sources),
        at_least=reading.at_least,
    )
    hits = tuple(evidence.rank_hits()[:10]) or provenance.hits
    provenance = replace(provenance, coverage=coverage, hits=hits)
    notices = [provenance.describe_stop()] if provenance.stopped else []
    if reading.by_words:
        notices.append(_by_words(reading.by_words))
    notice = " ".join(notices) or None
    if not sources:
        why = NotFound.NOT_ANSWERED if bearing else NotFound.NOTHING_RELEVANT
        return provenance.compose_not_found(why, notice)
    stating = _select_stating(request.question, entries) if task is Task.COUNT else []
    rest = [entry for entry in entries if entry not in stating]
    best = sorted(rest, key=lambda entry: -entry.relevance)[:MOST_LISTED]
    listed = [entry for entry in rest if entry in best]
    in_prose = request.style is None or request.style.form is Form.PROSE
    asked = find_stems(evidence.question)
    written, checked = list[Written](), list[Checked]()

    def put(lead: str, text: str, support: Support, *quotes: Quote) -> None:
        written.append(Written(lead, text))
        checked.append(Checked(text, support, quotes))

    def put_quoted(source: Source, lead: str = "\n- ") -> None:
        quote = select_tight_quote(source, asked, evidence)
        put(lead, f"“{quote.text}”", Support.SUPPORTED, quote)

    for entry in stating:
        put_quoted(entry.source)
    others = [source for entry in rest for source in entry.counted]
    shown = sum(len(entry.counted) for entry in listed)
    lead = _write_lead(task, coverage, others, shown, after=len(stating))
    if in_prose and rest:  # whoever follows its citations can count what is listed, and no more
        put("\n", lead, Support.SUPPORTED if shown == len(others) else Support.PARTIAL)
    elif rest:  # a form holds what is cited only
        notice = " ".join(filter(None, (notice, lead)))
    named = ""
    for entry in listed:
        hit = entry.source.hit
        if in_prose and len(documents) > 1 and hit.document != named:
            named = hit.document
            put("\n", f"{hit.title}:", Support.SUPPORTED)
        put_quoted(entry.source)
        for item in entry.items:
            put_quoted(item, "\n  - ")
    answer = provenance.compose_answer(written, checked, notice)
    return _cite_count(answer, len(stating)) if in_prose and rest else answer


def _cite_count(answer: Answer, place: int) -> Answer:
    """Cite for the sentence at that place, which counts what comes after it, all of that."""
    before, counted, after = answer.sentences[:place], answer.sentences[place], answer.sentences[place + 1 :]
    marks = dict.fromkeys(number for sentence in after for number in sentence.citations)
    counted = replace(counted, citations=tuple(marks), counted=True)
    return replace(answer, sentences=(*before, counted, *after))


@dataclass(frozen=True, eq=False)
class _Entry:
    """A sentence that is listed, and the items of the list that it introduces, if it does."""

    source: Source
    relevance: float
    items: Sequence[Source] = ()

    @property
    def counted(self) -> Sequence[Source]:
        """What it adds to the list: what a list holds, not that there is one."""
        return self.items or (self.source,)


def _make_entries(reading: _Reading, kept: Sequence[int], *, with_lists: bool) -> list[_Entry]:
    """Make entries of the sentences kept; if `with_lists`, each list that one introduces follows it in one
    piece.
    """
    evidence = reading.evidence
    asked = find_parties(evidence.question)
    entries: list[_Entry] = []
    listed: set[tuple[tuple[str, int], int]] = set()
    for index in kept:
        source, relevance = evidence.sources[index], evidence.relevance[index]
        if any((source.place, word) in listed for word in range(source.first, source.last)):
            continue
        found = (
            find_list_after(source, partial(reading.request.library.load_pages, source.hit.document))
            if with_lists
            else None
        )
        if found is not None and asked and asked.isdisjoint(find_parties(found.intro.text) or asked):
            continue  # a list of what another party has to do
        if found is None:
            if source.is_statement:  # and no label, such as "Fees:"
                entries.append(_Entry(source, relevance))
            continue
        reading.at_least |= found.at_least
        listed.update((item.place, word) for item in found.items for word in range(item.first, item.last))
        entries.append(_Entry(found.intro, relevance, found.items))
    return entries


def _select_stating(question: str, entries: Sequence[_Entry]) -> list[_Entry]:
    """Select of what is listed the few sentences that state themselves how many there are, the best first:
    those that count all, if any do.
    """
    counts = make_count_reader(question)
    told = [(counts(entry.source.text), entry) for entry in entries]
    for wanted in (StatedCount.ALL, StatedCount.SOME):
        stating = [entry for stated, entry in told if stated is wanted]
        if stating:
            return sorted(stating, key=lambda entry: -entry.relevance)[:_MOST_STATING]
    return []


def _by_words(passages: int) -> str:
    have, them = ("has", "it") if passages == 1 else ("have", "them")
    return (
        f"{passages:,} passage{'s' * (passages != 1)} {have} not been indexed by meaning yet: "
        f"of {them} only the words were looked at."
    )


def _write_lead(task: Task, coverage: Coverage, found: Sequence[Source], listed: int, after: int) -> str:
    """Write what the program says of the sentences found, before which `after` others are quoted."""
    items, documents = len(found), len({source.hit.document for source in found})
    where = f"{documents:,} document{'s' * (documents != 1)}"
    if task is Task.COMPARISON:
        said = f"What {where} say{'s' * (documents == 1)} about this."
    elif task is Task.COUNT:
        # Two sentences may speak of the same thing, and a thing may go unmentioned: no number is given as
        # if it were the answer.
        pages = len({source.place for source in found})
        where = f"{pages:,} page{'s' * (pages != 1)}{f' of {where}' if documents > 1 else ''}"
        what = f"{items:,} {'other ' * bool(after)}sentence{'s' * (items != 1)} on {where}"
        said = (
            f"{'At least ' * coverage.at_least}{what} mention{'s' * (items == 1)} it; what they say may"
            " overlap, so this is not a count of the things themselves."
        )
    else:
        more = "; there may be more" * coverage.at_least
        said = (
            f"{'At least ' * coverage.at_least}{items:,} mention{'s' * (items != 1)} found, in {where}{more}."
        )
    return said if listed == items else f"{said} Listed are the {listed:,} that bear most on the question."


def _place(source: Source) -> tuple[str, str, int, int]:
    return source.hit.title, source.hit.document, source.page.number, source.first
