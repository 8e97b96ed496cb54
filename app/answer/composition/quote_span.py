"""Extend a quote beyond its sentence, so that it says by itself what the question asks for.

The value that is asked for may stand in the line above or below, the heading may tell whose it is, and the
next sentence may take back what this one says.
"""

from __future__ import annotations

import re
from dataclasses import replace

from app.answer.question.answer_type import (
    Kind,
    asks_whether,
    classify_answer_type,
    find_name_stems,
    has_date,
    names_new,
)
from app.answer.retrieval.rerank import Evidence
from app.answer.retrieval.sentences import Source
from app.answer.text.normalize import find_stems
from app.answer.verification.attribution import Quote
from app.answer.verification.contradiction import negates

_NEAR = 12
"""Words between a quote and the heading above it that is quoted with it."""
_LONGEST_ROW_HEADING, _ROWS_BELOW = 6, 60
"""Words of a heading over rows, and between it and the row that is quoted with it."""
_LONGEST = 40
"""Words of a neighbour that a quote goes on to."""
_RETRACTION = 16
"""Words of a sentence that takes back the one before it."""
_ELLIPTIC = 4
"""Words of one that says no more than "I did not."."""
_MOST_FOLLOWING = 2
"""Sentences that a quote goes on to, each of which leans on the one before it."""
_DATELINE = 8
"""Words of a line that gives a date: "Tuesday, January 13, 2009"."""
_ENDS = re.compile(r"[.!?:;。！？][\"'”’)\]]*$")
_LEANS = re.compile(
    r"^[\W_]*(?:it|its|this|that|these|those|they|them|their|he|him|his|she|her|such|both|the (?:same|former|"
    r"latter)|however|therefore|thus|but|and|also|otherwise|in (?:that|this) case|dies\w*|er|sie|es|jedoch|"
    r"il|elle|ils|cela|este|esta|esto)\b",
    re.IGNORECASE,
)

_PAST = re.compile(r"\b(?:did|didn['’]t|was|were|had|could|never)\b|n['’]t\b", re.IGNORECASE)
_OUTCOME = re.compile(r"^\W*what (?:happened|became|was the (?:result|outcome))\b", re.IGNORECASE)
_STANDS_FOR = re.compile(r"\b(?:it|them|him|her)\b", re.IGNORECASE)
_COMMENT = re.compile(r"(?:Comment|Note|Reply) on [A-Z]{1,3}\d+\b")
_REFUSES = re.compile(
    r"\b(?:refus(?:es|ed)|declin(?:es|ed)|reject(?:s|ed)|den(?:ies|ied)|lehnte?\b.*\bab|weigerte?|verneinte"
    r"|refusa(?:it)?|rechazó|se negó)\b",
    re.IGNORECASE,
)
"""What takes back without a negation: "He refused."."""


def needs_context(text: str) -> bool:
    """Whether a sentence cannot be understood without the one before it ("It ends …")."""
    return _LEANS.match(text) is not None


def complete_quote(quote: Quote, index: int, evidence: Evidence) -> Quote:
    """Complete the quote, which is of the source `index`, with what stands beside it on the page and belongs
    to it.
    """
    source = evidence.sources[index]
    if quote.first != source.first or quote.last != source.end:
        return quote  # a part of a long sentence
    following, preceding = _find_neighbour(evidence, index, +1), _find_neighbour(evidence, index, -1)
    if not source.is_row:
        if following is not None and _holds_what_is_asked(
            evidence.sources[following], source, evidence.question
        ):
            quote = replace(quote, last=evidence.sources[following].end)
        elif preceding is not None and _holds_what_is_asked(
            evidence.sources[preceding], source, evidence.question
        ):
            quote = replace(quote, first=evidence.sources[preceding].first)
    for _ in range(_MOST_FOLLOWING):
        if following is None or evidence.sources[following].first != quote.last:
            break
        after = evidence.sources[following]
        if not (_retracts(after) or _tells_outcome(after, evidence.question)):
            break
        quote = replace(quote, last=after.last)
        following = _find_neighbour(evidence, following, +1)
    return quote if index in evidence.at_place else _with_heading(quote, source, evidence)


def _holds_what_is_asked(neighbour: Source, source: Source, question: str) -> bool:
    """Whether a neighbour holds the amount, time or address asked for, and the source does not. A date
    in a line by itself also counts beside an hour or a duration.
    """
    kind = classify_answer_type(question)
    if kind not in (Kind.AMOUNT, Kind.TIME, Kind.CONTACT) or neighbour.is_row:
        return False
    names = names_new(kind, question)
    if not names(source.statement):
        return names(neighbour.statement)
    is_line = neighbour.last - neighbour.first <= _DATELINE and not _ENDS.search(neighbour.words[-1].text)
    return kind is Kind.TIME and is_line and has_date(neighbour.text) and not has_date(source.statement)


def _find_neighbour(evidence: Evidence, index: int, step: int) -> int | None:
    """Find the index of the source that stands right before or after on the page, if it is not long."""
    source, place = evidence.sources[index], index + step
    while 0 <= place < len(evidence.sources):
        other = evidence.sources[place]
        if other.rank != source.rank or other.page is not source.page:
            return None
        if step < 0 or other.first >= source.end:
            touches = other.first == source.end if step > 0 else other.last == source.first
            return place if touches and other.end - other.first <= _LONGEST else None
        place += step  # it is within what this one introduces
    return None


def retracts_premise(index: int, evidence: Evidence) -> bool:
    """Whether it is asked about something past, and the source `index` speaks of all of it but for names, for
    which it may have pronouns, and the next sentence says that it did not come about: "By Christmas he had
    decided to go to Lisbon. He did not go."
    """
    following = _find_neighbour(evidence, index, +1)
    if following is None or evidence.sources[following].first != evidence.sources[index].end:
        return False
    after = evidence.sources[following]
    held = evidence.said[index].intersection(evidence.asked)
    lacking = evidence.asked - held - evidence.said[following]
    return (
        bool(held)
        and lacking.issubset(find_name_stems(evidence.question))
        and all(_PAST.search(text) for text in (evidence.question, after.text))
        and _retracts(after)
    )


def _retracts(source: Source) -> bool:
    """Whether a short sentence denies the one before it: "He did not go."."""
    is_short = source.last - source.first <= _RETRACTION
    denies = negates(source.text) or _REFUSES.search(source.text) is not None
    leans = needs_context(source.text) or source.last - source.first <= _ELLIPTIC
    return is_short and leans and denies


def _tells_outcome(source: Source, question: str) -> bool:
    """Whether a sentence goes on about what the one before it speaks of, where it is asked whether that came
    about or what became of it: "He had meant to go. He got as far as Greenock."
    """
    if source.is_record:
        return False
    if _OUTCOME.match(question):
        return needs_context(source.text) or _STANDS_FOR.search(source.text) is not None
    return asks_whether(question) and needs_context(source.text)


def find_comments(index: int, evidence: Evidence) -> list[Quote]:
    """Find what people have noted about the cells of the row that the source `index` is: it stands below
    it.
    """
    row = evidence.sources[index]
    found: list[Quote] = []
    for other in evidence.sources[index + 1 :] if row.is_row else ():
        is_below = other.rank == row.rank and other.page is row.page
        if not is_below or _COMMENT.match(other.text) is None:
            break
        found.append(Quote(other, other.first, other.end))
    return found


def find_row_heading(source: Source, question: str) -> Quote | None:
    """Find the heading above a row that speaks of what is asked where the row does not, if other rows stand
    between: "Fares" of "Adult", "Child", "Bicycle".
    """
    if not source.is_row or source.above is None:
        return None
    first, last = source.above
    if last - first > _LONGEST_ROW_HEADING or not 0 < source.first - last <= _ROWS_BELOW:
        return None
    return Quote(source, *source.above) if _is_told_by_heading(source, question) else None


def _with_heading(quote: Quote, source: Source, evidence: Evidence) -> Quote:
    """The quote from the heading above it on, where that speaks of what is asked and it does not."""
    most = 0 if source.is_row else _NEAR
    if source.above is None or not 0 <= quote.first - source.above[1] <= most:
        return quote
    is_told = _is_told_by_heading(source, evidence.question)
    return replace(quote, first=source.above[0]) if is_told else quote


def _is_told_by_heading(source: Source, question: str) -> bool:
    """Whether the heading above speaks of what is asked and the source does not."""
    return not source.heading_stems.intersection(find_stems(question)) <= set(source.stems)
