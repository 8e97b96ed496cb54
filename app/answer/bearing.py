"""Whether what was found bears on the question at all."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import replace

from rapidfuzz import fuzz, process

from app.answer.evidence import Evidence
from app.answer.expectation import Kind, kind_asked, names, names_new
from app.answer.quantities import Figures, figures, missing
from app.answer.wording import stems
from app.library.hints import pages_named

_WORDS, _MEANING, _BOTH = 0.45, 0.55, 0.85
"""Relevance and cosine of the best sentence, and their sum, any of which shows that the documents bear on
a question. Of 87 questions that two sets of documents answer, all pass; of 137 asked of the wrong set, 8."""
_HOPELESS = 0.25
"""Relevance below which nothing was found that a model could answer from."""
_TELLING_NUMBER = 10
"""Smaller numbers in a question are often how many things are asked for."""
_BOUND = r"(?:than|under|over|below|above|least|most|to|about|around|exceed\w*)\s+\S{0,2}"
_MEASURED = re.compile(
    r"\b(?:CAGR|growth|growth rate|margin|ratio|price|cost|fee|salary|rent|value|share|percentage) of"
    r" ((?:(?!from|in|for|to|at|on|by|between|during|as|and|or|since)\w+ ?){1,4})",
    re.IGNORECASE,
)
_MISSPELT, _SHORT = 80.0, 4
"""Percent of likeness above which a word may be another misspelt, and letters too few to tell."""


def bears(evidence: Evidence) -> bool:
    """Whether the documents' own words, as they are, may be given for an answer: they are near the question,
    and the pages that bear most on it speak of the amounts, years, things and names that it asks about.
    """
    if _stands_on_page_named(evidence):
        return True
    near = (
        evidence.best >= _WORDS or evidence.nearest >= _MEANING or evidence.best + evidence.nearest >= _BOTH
    )
    return near and _is_spoken_of(evidence.question, evidence.main_pages)


def is_hopeless(evidence: Evidence) -> bool:
    """Whether there is nothing that a model could answer from, so that none need be asked."""
    return evidence.best < _HOPELESS and not _stands_on_page_named(evidence)


def _stands_on_page_named(evidence: Evidence) -> bool:
    """Whether the question asks for a date or an address on a page that it names, and one stands there."""
    kind = kind_asked(evidence.question)
    if kind not in (Kind.TIME, Kind.CONTACT):
        return False
    numbers, named = pages_named(evidence.question), names_new(kind, evidence.question)
    return any(source.page.number in numbers and named(source.text) for source in evidence.sources)


def _is_spoken_of(question: str, pages: Iterable[str]) -> bool:
    """Whether one of the pages states the amounts and years of the question, and speaks of the thing whose
    measure it asks for and of any of the names in it.
    """
    demanded, named = _demanded(question), names(question)
    measured = _MEASURED.search(question)
    thing = stems(measured[1])[-1:] if measured else []
    for page in pages:
        if any(missing(demanded, figures(page), page)):
            continue
        words = set(stems(page))
        is_named = not named or any(_is_among(stem, words) for stem in named)
        if is_named and all(_is_among(stem, words) for stem in thing):
            return True
    return False


def _is_among(stem: str, words: Collection[str]) -> bool:
    """Whether a word is there, as it is or misspelt."""
    return stem in words or (
        len(stem) > _SHORT
        and process.extractOne(stem, words, scorer=fuzz.ratio, score_cutoff=_MISSPELT) is not None
    )


def _demanded(question: str) -> Figures:
    """The figures that a page must state to answer the question: not the numbers of pages and sections, small
    numbers, and bounds.
    """
    said = figures(question)
    telling = [
        each
        for each in said.quantities
        if not each.unit.startswith("#")
        and (each.scale != 1 or max(each.values) >= _TELLING_NUMBER)
        and not re.search(_BOUND + re.escape(each.shown), question)
    ]
    return replace(said, quantities=tuple(telling))
