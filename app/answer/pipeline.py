"""A question becomes an answer whose every sentence is checked against the pages it cites."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path

from app.answer import composing, prompt, reading
from app.answer.bearing import bears, is_hopeless
from app.answer.evidence import Evidence
from app.answer.queries import queries as make_queries
from app.answer.quotes import best_quotes
from app.answer.sources import read_sources
from app.answer.verify import Checked, check
from app.core.answers import Answer, Hit, Mode, Seconds, Support, Tokens, Turn
from app.core.errors import Cancelled, CarrelError, NothingToSearch, QuestionTooLong
from app.core.events import Event, Progress, Searched, Token
from app.library.library import Library
from app.models import catalogue
from app.models import generator as models
from app.models.embedder import Embedder

LONGEST_QUESTION = 1000
"""Words."""

_FOUND, _READ = 10, 12
"""Passages searched for, and read one by one in the thorough mode."""
_FEW_SENTENCES, _MANY_SENTENCES = 4, 12
"""Most sentences that a small model and any other may write: the small one wanders off."""
_BESIDE = 2
"""Quotes put beside a small model's answer."""

_NOT_FOUND = (
    "No answer to this question was found in your documents. The nearest passages are listed with it."
)
_OWN_WORDS = "The language model's own words could not be confirmed, so here is what the documents say."
_NO_MODEL = "No language model was used: these are the documents' own words."


@dataclass(slots=True)
class _Work:
    """What is known of an answer while it is made."""

    question: str
    mode: Mode
    model: str | None
    started: float
    queries: tuple[str, ...] = ()
    hits: tuple[Hit, ...] = ()
    search_seconds: float = 0.0
    first_token: float | None = None
    tokens: Tokens = field(default_factory=Tokens)

    def passed(self) -> float:
        return time.perf_counter() - self.started

    def answer(
        self, written: Sequence[composing.Written], checked: Sequence[Checked], notice: str | None = None
    ) -> Answer:
        """The answer made of these sentences; of none, that the documents do not hold one."""
        text, sentences, citations = composing.compose(written, checked)
        return Answer(
            question=self.question,
            found=bool(citations),
            answer=text or _NOT_FOUND,
            mode=self.mode,
            model=self.model,
            queries=self.queries,
            sentences=sentences,
            citations=citations,
            passages=self.hits,
            seconds=Seconds(self.search_seconds, self.first_token, self.passed()),
            tokens=self.tokens,
            notice=notice,
        )


def answer_question(
    question: str,
    *,
    library: Library,
    embedder: Embedder,
    generator: models.Generator | None,
    documents: Sequence[str] = (),
    mode: Mode = Mode.QUICK,
    turns: Sequence[Turn] = (),
    cancelled: Callable[[], bool] = lambda: False,
) -> Generator[Event, None, Answer]:
    """Searches, lets the model write, and checks what it wrote. Yields Progress, one Searched, and Tokens
    as they are written; the checked Answer is the generator's return value.

    `documents` are ids (none: all). Without a `generator` the answer is the documents' own words. Raises
    NothingToSearch, QuestionTooLong, CarrelError for no question at all, Cancelled, and what the generator
    raises.
    """
    question = " ".join(question.split())
    _check_question(question, library)
    notice = None
    if mode is Mode.QUOTES:
        generator = None
    elif generator is None:
        mode, notice = Mode.QUOTES, _NO_MODEL
    work = _Work(question, mode, _name_of(generator), time.perf_counter())

    work.queries = make_queries(question, turns, generator, cancelled)
    searched = time.perf_counter()
    amount = _READ if mode is Mode.THOROUGH else _FOUND
    work.hits = tuple(_retrieve(work.queries, library, embedder, documents, amount))
    work.search_seconds = time.perf_counter() - searched
    yield Searched(work.queries, work.hits)
    _stop_if(cancelled)

    alone = work.queries[-1]
    evidence = Evidence(alone, read_sources(library, work.hits), embedder)
    if generator is None:
        return _quoted(work, best_quotes(evidence) if bears(evidence) else [], notice)
    if is_hopeless(evidence):
        return work.answer((), ())

    hits = evidence.ranked_hits()
    if mode is Mode.THOROUGH:
        kept, work.tokens = yield from reading.read(evidence, generator, cancelled)
        hits = _only(kept, evidence) or hits
        yield Progress("Writing the answer", 0)
    small = _is_small(generator)
    most = _FEW_SENTENCES if small else _MANY_SENTENCES
    text, cut = yield from _write(work, alone, hits, generator, most, cancelled)

    return _settle(work, text, cut, evidence, small)


def _check_question(question: str, library: Library) -> None:
    if not question:
        raise CarrelError("Please type a question.")
    words = question.count(" ") + 1
    if words > LONGEST_QUESTION:
        raise QuestionTooLong(
            f"This question has {words:,} words: please ask it in at most {LONGEST_QUESTION:,}."
        )
    if not library.documents():
        raise NothingToSearch("There is nothing to search yet: add some documents first.")


def _retrieve(
    queries: Sequence[str], library: Library, embedder: Embedder, documents: Sequence[str], limit: int
) -> list[Hit]:
    """The best hits of all queries together."""
    best: dict[tuple[str, int], Hit] = {}
    for query in queries:
        for hit in library.search(query, embedder.embed_query(query), documents, limit):
            place = hit.document, hit.number
            if place not in best or best[place].score < hit.score:
                best[place] = hit
    return sorted(best.values(), key=lambda hit: -hit.score)[:limit]


def _write(
    work: _Work,
    question: str,
    hits: Sequence[Hit],
    generator: models.Generator,
    most: int,
    cancelled: Callable[[], bool],
) -> Generator[Event, None, tuple[str, bool]]:
    """Lets the model answer in at most `most` sentences. Returns its text, and whether that was cut off."""
    messages, _ = prompt.answering(question, hits, generator)
    text = ""
    writing = generator.generate(
        messages,
        max_tokens=prompt.WRITE,
        cancelled=cancelled,
        enough=lambda written: composing.goes_round(written, most),
    )
    try:
        while True:
            piece = next(writing)
            if work.first_token is None:
                work.first_token = work.passed()
            text += piece
            yield Token(piece)
    except StopIteration as end:
        made: models.Generated = end.value
    finally:
        writing.close()
    work.tokens = reading.added(work.tokens, made)
    return text, made.finish == "length"


def _settle(work: _Work, text: str, cut: bool, evidence: Evidence, small: bool) -> Answer:
    """The answer that remains of what the model wrote."""
    written = composing.split(text)
    if cut:
        written = composing.without_cut(written)
    written = [each for each in written if not composing.announces(each.text, evidence.question)]
    checked = check([each.text for each in written], evidence)
    refused = [each.support is not Support.SUPPORTED and composing.refuses(each.text) for each in checked]
    written = [each for each, no in zip(written, refused, strict=True) if not no]
    checked = [each for each, no in zip(checked, refused, strict=True) if not no]
    supported = any(each.support is not Support.UNSUPPORTED for each in checked)
    if supported and small and bears(evidence):
        return _completed(work, written, checked, evidence)
    if supported and not small:
        return work.answer(written, checked)
    if bears(evidence) and (small or not any(refused)):
        return _quoted(work, best_quotes(evidence), _OWN_WORDS)
    return work.answer((), ())


def _completed(
    work: _Work, written: list[composing.Written], checked: list[Checked], evidence: Evidence
) -> Answer:
    """A small model's answer, and beside it the best of the documents' own words that it passed over."""
    pages = {
        (quote.source.hit.document, quote.source.page.number) for each in checked for quote in each.quotes
    }
    beside = best_quotes(evidence, _BESIDE, pages)
    quoted = [composing.Written("\n", f"“{each.text}”") for each in beside]
    return work.answer([*written, *quoted], [*checked, *beside])


def _quoted(work: _Work, found: Sequence[Checked], notice: str | None) -> Answer:
    """The documents' own words, a line each."""
    written = [composing.Written("\n" if index else "", f"“{each.text}”") for index, each in enumerate(found)]
    return work.answer(written, found, notice if found else None)


def _only(kept: Sequence[int], evidence: Evidence) -> list[Hit]:
    """The hits that hold the sentences the model kept, cut down to these."""
    chosen: dict[int, list[str]] = {}
    for index in kept:
        chosen.setdefault(evidence.sources[index].rank, []).append(evidence.sources[index].text)
    return [
        replace(hit, text=" … ".join(chosen[rank])) for rank, hit in evidence.hits.items() if rank in chosen
    ]


def _stop_if(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise Cancelled("Stopped.")


def _name_of(generator: models.Generator | None) -> str | None:
    return generator.path.stem if generator is not None and generator.path is not None else None


def _is_small(generator: models.Generator) -> bool:
    return generator.path is not None and _small(generator.path)


@lru_cache(maxsize=8)
def _small(path: Path) -> bool:
    return catalogue.inspect(path).small
