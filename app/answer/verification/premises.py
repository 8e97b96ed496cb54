"""Check that pages speak of what a question takes for given: amounts, years, names, the thing measured."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from rapidfuzz import fuzz, process

from app.answer.question.answer_type import find_dimension, find_name_stems
from app.answer.retrieval.rerank import Evidence
from app.answer.text.normalize import find_stems, keep_letters
from app.answer.text.numbers import Figures, find_figures, find_missing_figures
from app.answer.text.weekdays import find_days_said
from app.answer.text.word_forms import is_form, is_other_than_english
from app.library.language.periods import split_periods
from app.models.reader import Reader

_TELLING_NUMBER = 10
"""Smaller numbers in a question are often how many things are asked for."""
_BOUND = r"(?:than|under|over|below|above|least|most|to|about|around|exceed\w*)\s+\S{0,2}"
_MEASURED = re.compile(
    r"\b(?:CAGR|growth|growth rate|margin|ratio|price|cost|fee|salary|rent|value|share|percentage) of"
    r" ((?:(?!from|in|for|to|at|on|by|between|during|as|and|or|since)\w+ ?){1,4})",
    re.IGNORECASE,
)
_POSSESSED = re.compile(
    r"\b[A-Z][\w’'-]*['’]s? (\w+)(?= *\?|$| (?:is|was|were|are|of|in|on|at|for|from|to)\b)"
)
_OF_SOUND = "loud db dba decibel sone nois volum sound quiet silent murmur"
_OF_AREA = "squar sq sqm sqft m ft km acr hectar ha area quadratmet quadratmetern quadratkilomet qm"
_TOLD_IN = {"loud": frozenset(_OF_SOUND.split()), "square": frozenset(_OF_AREA.split())}
"""The stems by which a page tells a measure that few things have; a loss may be heavy, and a cut deep."""
_OF_DAY = re.compile(r"\b[ap]\.? ?m\b", re.IGNORECASE)
"""A time, and no metres: "6 p.m."."""
_MISSPELT, _SHORT = 80.0, 4
"""Percent of likeness above which a word may be another misspelt, and letters too few to tell. Judged:
tests/benchmarks/thresholds.py.
"""

_TOLD = 0.5
"""The chance that a passage bears out a sentence from which on that is more likely than not. Judged:
tests/benchmarks/thresholds.py.
"""

_IDENTIFIER = re.compile(r"(?<![\w/-])[^\W\d_]+(?=[\w/-]*\d{3})[\w/-]*\w")
"""What names one thing of many: "PX-77081", "MTR73060"."""


def states_figures(question: str, pages: Iterable[str]) -> bool:
    """Whether one of the pages states the amounts, years and identifiers of the question."""
    figures_asked, identifiers = find_demanded_figures(question), _find_identifiers(question)
    return any(_states(page, figures_asked, identifiers) for page in pages)


def _states(page: str, figures: Figures, identifiers: Sequence[str]) -> bool:
    """Whether a page states figures and identifiers."""
    if any(find_missing_figures(figures, find_figures(page), page)):
        return False
    return not identifiers or all(each in keep_letters(page) for each in identifiers)


def is_spoken_of(question: str, pages: Iterable[str]) -> bool:
    """Whether one of the pages states the amounts, years and identifiers of the question, and speaks of the
    thing whose measure it asks for, of what is said to be someone's ("Edwin's wife"), and of any of the names
    in it, and tells the dimension that is asked for ("How loud").
    """
    told_in = _TOLD_IN.get(find_dimension(question))
    figures_asked = find_demanded_figures(question)
    # What a month is called may be shortened on the page: the whole day is looked for there.
    of_days = find_stems(" ".join(each.shown for each in figures_asked.dates))
    named = set(find_name_stems(question)).difference(of_days)
    measured = _MEASURED.search(question)
    thing = find_stems(measured[1])[-1:] if measured else []
    bends, identifiers = is_other_than_english(question), _find_identifiers(question)
    if possessed := _POSSESSED.search(question):
        thing += find_stems(possessed[1])[:1]
    for page in pages:
        if not _states(page, figures_asked, identifiers):
            continue
        words = set(find_stems(page))
        words.update(find_days_said(page, frozenset(named), is_record=True))
        if told_in is not None and told_in.isdisjoint(find_stems(_OF_DAY.sub(" ", page))):
            continue
        is_named = not named or any(_is_among(stem, words, bends) for stem in named)
        if is_named and all(_is_among(stem, words, bends) for stem in thing):
            return True
    return False


def accepts_false_premise(
    sentence: str, passages: Iterable[str], evidence: Evidence, reader: Reader | None
) -> bool:
    """Whether a sentence that is not borne out repeats what the question takes for given and nothing that was
    found speaks of: a number, or else a word, where the reader finds the sentence in none of the `passages`.
    """
    held = set().union(*evidence.stems, *evidence.context_stems)
    repeated = (evidence.asked - held).intersection(find_stems(sentence))
    if not repeated.isdisjoint(evidence.numbers):
        return True
    if not repeated or reader is None:
        return False
    told = reader.judge([(sentence, passage) for passage in dict.fromkeys(passages)])
    return max((each.borne_out for each in told), default=0.0) < _TOLD


def _find_identifiers(question: str) -> list[str]:
    """Find the identifiers in a question without what parts their letters; a quarter ("Q32018") is none."""
    found = _IDENTIFIER.findall(question)
    return [keep_letters(each) for each in found if any(map(str.isalpha, split_periods(each)[0]))]


def _is_among(stem: str, words: Collection[str], bends: bool) -> bool:
    """Whether a word is there, as it is, misspelt or, in a language that bends words, in another form."""
    if stem in words or (bends and any(is_form(stem, word) for word in words)):
        return True
    return (
        len(stem) > _SHORT
        and process.extractOne(stem, words, scorer=fuzz.ratio, score_cutoff=_MISSPELT) is not None
    )


def find_demanded_figures(question: str) -> Figures:
    """Find the figures that a page must state to answer the question: not the numbers of pages and sections,
    small numbers, and bounds.
    """
    said = find_figures(question)
    telling = [
        each
        for each in said.quantities
        if not each.unit.startswith("#")
        and (each.scale != 1 or max(each.values) >= _TELLING_NUMBER)
        and not re.search(_BOUND + re.escape(each.shown), question)
    ]
    return replace(said, quantities=tuple(telling))
