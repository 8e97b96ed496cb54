"""Decide whether to abstain: whether what was found bears on the question at all."""

from __future__ import annotations

import re

from app.answer.question.answer_type import (
    Kind,
    asks_whether_any,
    classify_answer_type,
    find_name_stems,
    find_stems_beside_contact,
    names_new,
)
from app.answer.question.clause_reference import asks_only_for, find_references
from app.answer.retrieval.rerank import Evidence
from app.answer.text.word_forms import asks_for_number
from app.answer.verification.answerability import estimate_answerability
from app.library.search.hints import find_pages_named

_LIKELY, _LIKELY_OF_FEW = 0.4, 0.26
"""Likelihood from which on the documents' own words are given for an answer; and where there are so few
passages that all were looked at and a person sees soon whether they answer. Of questions on everyday files of
that size 98.6 % are answered then for 95.7; of those asked of other files 92.1 % are refused for 97.2, and as
many as before of those that only look answerable (tests/benchmarks/answerability.py).
"""
_LIKELY_UNREAD = 0.3
"""The same where the reader, which reads English, has no say: of 20 German questions on everyday files 18 are
answered then, and of 36 that have no answer there 28 refused. Judged: tests/benchmarks/thresholds.py.
"""
_CERTAIN = 0.6
"""Likelihood below which it is said with these words that they may not answer: of the answers to questions on
everyday files that are less likely every second is right, of the others seven of ten
(tests/benchmarks/everyday.py); of those on articles 14 of 230 are. Judged: tests/benchmarks/thresholds.py.
"""
_WHERE_TO_MAIL = re.compile(
    r"\be-?mail[- ]?ad+res|\badresse e?-?mail|\b(?:by|per|par|por) e-?mail\b", re.IGNORECASE
)
"""What asks for an address of e-mail, and not for what one says ("What is the mail about?")."""
_OTHERWISE = re.compile(r"phone|\bt[eé]l|fax|\bpost\b|\bor\b|\boder\b|\bou\b", re.IGNORECASE)
"""What asks for another way as well."""
_HOPELESS = 0.25
"""Relevance below which nothing was found that a model could answer from. Judged:
tests/benchmarks/thresholds.py.
"""


def is_answerable(evidence: Evidence) -> bool:
    """Whether the documents' own words, as they are, may be given for an answer."""
    if _lacks_mail_address(evidence):
        return False
    of_few = _LIKELY_OF_FEW if evidence.read_relevance is not None else _LIKELY_UNREAD
    least = of_few if evidence.is_small_scope else _LIKELY
    return _is_plain(evidence) or estimate_answerability(evidence) >= least


def is_uncertain(evidence: Evidence) -> bool:
    """Whether it is as likely as not that the documents' own words answer nothing, as the reader tells."""
    is_read = evidence.read_relevance is not None
    return is_read and not _is_plain(evidence) and estimate_answerability(evidence) < _CERTAIN


def _is_plain(evidence: Evidence) -> bool:
    """Whether the form of the question and of what was found tells that they answer it."""
    told = (_stands_on_page_named, _is_mentioned, _is_the_place, _is_number, _is_contact)
    return any(is_so(evidence) for is_so in told)


def is_hopeless(evidence: Evidence) -> bool:
    """Whether there is nothing that a model could answer from, so that none need be asked."""
    return evidence.best < _HOPELESS and not _stands_on_page_named(evidence)


def states(evidence: Evidence) -> bool:
    """Whether what bears most on the question is a sentence, or the very row whose number it gives."""
    if not evidence.sources:
        return False
    best = max(range(len(evidence.sources)), key=evidence.scores.__getitem__)
    return not evidence.sources[best].is_row or evidence.holds_numbers(best)


def speaks_of(evidence: Evidence) -> bool:
    """Whether the rarest of the question's words, or a name or number in it, is in what was found."""
    held = set().union(*evidence.stems, *evidence.context_stems)
    telling = {stem for stem in find_name_stems(evidence.question) if stem in evidence.asked}
    telling |= evidence.numbers
    rarest = max(evidence.asked, key=lambda stem: (evidence.weigh_word(stem), stem), default=None)
    return rarest in held or bool(telling & held)


def _is_number(evidence: Evidence) -> bool:
    """Whether the number of something is asked for, and what bears most speaks of all that and gives one."""
    best = evidence.best_statement
    if best is None or len(evidence.asked) < 2 or not asks_for_number(evidence.asked):
        return False
    names = names_new(Kind.AMOUNT, evidence.question)
    return evidence.asked <= evidence.said[best] and names(evidence.sources[best].statement)


def _is_contact(evidence: Evidence) -> bool:
    """Whether an address or a telephone number is asked for, of few passages that give one and speak of all
    else that is asked.
    """
    question = evidence.question
    if not evidence.is_small_scope or classify_answer_type(question) is not Kind.CONTACT:
        return False
    names = names_new(Kind.CONTACT, question)
    is_given = any(names(source.statement) for source in evidence.sources if not source.is_injection)
    return is_given and find_stems_beside_contact(question) <= frozenset().union(*evidence.said)


def _lacks_mail_address(evidence: Evidence) -> bool:
    """Whether an address of e-mail is asked for and nothing that was found has the form of one."""
    question = evidence.question
    if not _WHERE_TO_MAIL.search(question) or classify_answer_type(question) is not Kind.CONTACT:
        return False
    if _OTHERWISE.search(question):
        return False
    names = names_new(Kind.CONTACT, question)
    return not any(names(f"{source.head} {source.statement}") for source in evidence.sources)


def _is_the_place(evidence: Evidence) -> bool:
    """Whether nothing is asked but what stands at a place with a number, and it says something."""
    question = evidence.question
    return bool(evidence.at_place) and asks_only_for(question, find_references(question))


def _is_mentioned(evidence: Evidence) -> bool:
    """Whether it is asked whether something is mentioned, or anyone did it, and a sentence speaks of all of
    that, or of a name in it.
    """
    if not asks_whether_any(evidence.question):
        return False
    named = evidence.asked.intersection(find_name_stems(evidence.question))
    return any(
        source.is_statement and (evidence.asked <= held or bool(named and named <= held))
        for source, held in zip(evidence.sources, evidence.said, strict=True)
    )


def _stands_on_page_named(evidence: Evidence) -> bool:
    """Whether the question asks for a date or an address on a page that it names, and one stands there."""
    kind = classify_answer_type(evidence.question)
    if kind not in (Kind.TIME, Kind.CONTACT):
        return False
    numbers, named = find_pages_named(evidence.question), names_new(kind, evidence.question)
    return any(source.page.number in numbers and named(source.text) for source in evidence.sources)
