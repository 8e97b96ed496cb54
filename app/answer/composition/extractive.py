"""Select the documents' own words as an answer: the sentences that bear most on the question."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import replace

from rapidfuzz import fuzz

from app.answer.composition.quote_span import (
    complete_quote,
    find_comments,
    find_row_heading,
    retracts_premise,
)
from app.answer.retrieval.rerank import MAIN_PAGE, Evidence
from app.answer.retrieval.sentences import Source
from app.answer.text.normalize import find_stems
from app.answer.verification.attribution import Checked, Quote, select_tight_quote
from app.answer.verification.contradiction import negates
from app.core.answers import Support

_MOST, _MOST_CHOSEN = 3, 8
_FROM_ONE = 2
"""Quotes from one passage, where there are more than a few."""
_AS_GOOD = 0.6
"""Share of the best sentence's score that another must have. Judged: tests/benchmarks/thresholds.py."""
_LONGEST = 60
"""Words of a quote that is made of two."""
_ALIKE = 88.0
"""Percent of likeness above which two sentences say the same. Judged: tests/benchmarks/thresholds.py."""


def select_best_quotes(
    evidence: Evidence, most: int = _MOST, beside: Collection[Quote] = ()
) -> list[Checked]:
    """Select up to `most` different sentences, word for word, the best first, rows with the heads of their
    columns, from the page that bears most on the question and from others only where these bear nearly as
    much. What `beside` says is not said again.
    """
    scores = evidence.scores
    order = sorted(range(len(scores)), key=lambda index: -scores[index])
    order = [i for i in order if evidence.sources[i].is_statement and _is_wanted(i, evidence)] or [
        i for i in order if _is_wanted(i, evidence)
    ]
    near = (
        index
        for index in order
        if scores[index] >= _AS_GOOD * scores[order[0]]
        and evidence.pages.get(evidence.sources[index].place, 1.0) >= MAIN_PAGE
    )
    from_one = None if evidence.is_small_scope else _FROM_ONE
    found = _select_distinct(near, evidence, most, beside, from_one=from_one)
    denied = [each for each in found if _retracts_premise(each, evidence)]
    return denied + [each for each in found if each not in denied]


def _retracts_premise(quoted: Checked, evidence: Evidence) -> bool:
    """Whether a quote tells that what the question takes for given did not come about."""
    own = (index for index, source in enumerate(evidence.sources) if source is quoted.quotes[0].source)
    return any(retracts_premise(index, evidence) for index in own)


def _is_wanted(index: int, evidence: Evidence) -> bool:
    """Whether a sentence stands at the place that the question names, if it names one."""
    return not evidence.at_place or index in evidence.at_place


def quote_chosen(evidence: Evidence, chosen: Iterable[int], most: int = _MOST_CHOSEN) -> list[Checked]:
    """Quote quote, of the sentences `chosen` (indices), up to `most` different ones, word for word, the best
    first.
    """
    telling = {index for index in chosen if evidence.sources[index].is_statement}
    order = sorted(telling, key=lambda index: -evidence.scores[index])
    return _select_distinct(order, evidence, most)


def _select_distinct(
    order: Iterable[int],
    evidence: Evidence,
    most: int,
    beside: Collection[Quote] = (),
    from_one: int | None = None,
) -> list[Checked]:
    found: list[Checked] = []
    asked = find_stems(evidence.question)
    used = Counter[int]()
    for index in order:
        source = evidence.sources[index]
        if len(found) == most:
            break
        if from_one is not None and used[source.rank] >= from_one:
            continue
        said = [
            quote.source.text for quote in (*beside, *(quote for other in found for quote in other.quotes))
        ]
        if any(_says_same(source.text, text) for text in said):
            continue
        quote = complete_quote(select_tight_quote(source, asked, evidence), index, evidence)
        overlapped = [place for place, other in enumerate(found) if _shares_words(quote, other.quotes[0])]
        if overlapped:
            joined = _join(found[overlapped[0]], quote, source) if len(overlapped) == 1 else None
            if joined is not None:
                found[overlapped[0]] = joined
            continue
        used[source.rank] += 1
        quotes: tuple[Quote, ...] = (quote,)
        if source.pieces:
            quotes = tuple(select_tight_quote(piece, asked, evidence) for piece in source.whole)
        text = " ".join(each.text for each in quotes)
        for comment in find_comments(index, evidence):
            quotes, text = (*quotes, comment), f"{text} … {comment.text}"
        if source.heads is not None:
            heads = Quote(source, *source.heads)
            quotes, text = (*quotes, heads), f"{heads.text} … {text}"
        if (heading := find_row_heading(source, evidence.question)) is not None:
            quotes, text = (*quotes, heading), f"{heading.text} … {text}"
        found.append(Checked(text, Support.SUPPORTED, quotes))
    return found


def _says_same(text: str, other: str) -> bool:
    """Whether two sentences say the same: not where only one of them denies it."""
    return fuzz.ratio(text, other) > _ALIKE and negates(text) == negates(other)


def _join(other: Checked, quote: Quote, source: Source) -> Checked | None:
    """Join a sentence, quoted from the heading of another one on, with that one, beside which it stands. None
    where it does not, or they are no plain sentences, or one is addressed to a language model.
    """
    before = other.quotes[0]
    is_next = source.first == before.last or source.last == before.source.first
    is_plain = not (source.is_row or source.pieces or len(other.quotes) > 1 or before.source.is_row)
    if not (is_next and is_plain) or source.is_injection or before.source.is_injection:
        return None
    both = replace(before, first=min(before.first, quote.first), last=max(before.last, quote.last))
    return Checked(both.text, Support.SUPPORTED, (both,)) if both.last - both.first <= _LONGEST else None


def _shares_words(quote: Quote, other: Quote) -> bool:
    return quote.source.place == other.source.place and quote.first < other.last and other.first < quote.last
