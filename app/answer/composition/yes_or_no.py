"""Tell yes or no where a quoted sentence says in so many words that what is asked is so, or that it is not.

The question is put as a claim and as its denial, and the rules that check claims decide whether a sentence
bears out the one or the other: under a condition, or as somebody's opinion, it bears out neither. How sure
that is the reader tells, which has learned it from questions of yes or no. No language model is asked.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator

from app.answer.composition.short_answers import Extracted
from app.answer.entailment.entail import judge_claim
from app.answer.entailment.terms import read_terms
from app.answer.question.answer_type import asks_plainly_whether
from app.answer.retrieval.readings import may_answer
from app.answer.retrieval.rerank import Evidence
from app.answer.text import function_words
from app.answer.verification.attribution import Quote, find_entailing_sources, is_taken_back
from app.models.reader import Reader

YES, NO = "Yes", "No"

_FEWEST, _LONGEST = 2, 24
"""Terms that a claim must have to be about something, and words of a question: its claims are many."""
_MOST = 8
"""Sentences that are looked at."""
_QUESTION = re.compile(r"^\W*(?:(?:and|but|so|or|please)\W+)?([a-z]+)\s+(.+?)\W*$", re.IGNORECASE | re.DOTALL)
_ANAPHORS = function_words.ANAPHORS | {"i", "you", "there", "any", "anyone", "anybody", "anything"}
_LIMITS = (
    function_words.CONDITIONS
    | function_words.QUANTIFIERS
    | function_words.SPEECH
    | function_words.SUBORDINATORS
    | function_words.ALTERNATIVES
    | {"without", "might", "would", "should"}
)
"""What limits a denial that the rules only see in a word such as "no"."""


def tell_whether(
    evidence: Evidence, reader: Reader, find_citation: Callable[[Quote], int | None]
) -> list[Extracted]:
    """Tell yes or no of each document whose quoted sentences say so, the surest first; of none that says
    both. None where it is asked for something else, or where what is not shown says otherwise.
    """
    claims = _list_claims(evidence.question)
    if not claims:
        return []
    decided = list(_decide(evidence, claims, find_citation))
    told = reader.judge([(evidence.question, _spell_out(one.quote.text)) for one in decided])
    of_documents: defaultdict[str, list[Extracted]] = defaultdict(list)
    for one, judged in zip(decided, told, strict=True):
        chance, against = judged.borne_out, judged.contradicted
        if one.text != YES:
            chance, against = against, chance
        sure = reader.calibration.estimate_told(chance) if chance > against else 0.0
        of_documents[one.quote.source.hit.document].append(one.copy_as_sure(sure))
    best = [
        max(each, key=lambda one: (bool(one.citation), one.confidence))
        for each in of_documents.values()
        if len({one.text for one in each}) == 1
    ]
    shown = [one for one in best if one.citation and one.confidence >= reader.calibration.told_from]
    if {one.text for one in decided} != {one.text for one in shown}:
        return []
    return sorted(shown, key=lambda one: -one.confidence)


def _decide(
    evidence: Evidence, claims: list[tuple[str, str]], find_citation: Callable[[Quote], int | None]
) -> Iterator[Extracted]:
    """Decide of the best sentences what they say; those that are not quoted have no citation."""
    found = 0
    for index in sorted(range(len(evidence.sources)), key=lambda index: -evidence.scores[index]):
        source = evidence.sources[index]
        if found == _MOST:
            break
        if source.is_row or not (source.is_statement and may_answer(source)):
            continue
        found += 1
        if (text := _judge_sentence(index, evidence, claims)) is not None:
            quote = Quote(source, source.first, source.last)
            yield Extracted(text, quote, index, find_citation(quote) or 0, is_told=True)


def _judge_sentence(index: int, evidence: Evidence, claims: list[tuple[str, str]]) -> str | None:
    """Judge whether a sentence says yes or no; None where neither, or both."""
    is_so = any(find_entailing_sources(index, claim, evidence, (judge_claim,)) for claim, _ in claims)
    is_not = any(find_entailing_sources(index, denial, evidence, (judge_claim,)) for _, denial in claims)
    if not is_so and not is_not and not is_taken_back(index, evidence):
        text = evidence.sources[index].text
        is_not = any(judge_claim(claim, text).denied for claim, _ in claims) and not _is_limited(text)
    if is_so is is_not:
        return None
    return YES if is_so else NO


def _is_limited(text: str) -> bool:
    """Whether a word of a sentence may limit what it denies."""
    return any(term.key in _LIMITS or term.low in _LIMITS for term in read_terms(text, "en"))


def _list_claims(question: str) -> list[tuple[str, str]]:
    """List the claims that what is asked may be, each with its denial: the word that a question of yes or no
    begins with stands behind the subject, and where that ends is not known. None for other questions.
    """
    asked = _QUESTION.match(question)
    if asked is None or not asks_plainly_whether(question):
        return []
    verb, words = asked[1].lower(), asked[2].split()
    if len(words) > _LONGEST or words[0].casefold() in _ANAPHORS:
        return []
    claims = []
    for place in range(1, len(words)):
        subject, rest = " ".join(words[:place]), " ".join(words[place:])
        subject = subject[0].upper() + subject[1:]
        claims.append((f"{subject} {verb} {rest}.", f"{subject} {verb} not {rest}."))
    if not claims or sum(term.counts for term in read_terms(claims[0][0], "en")) < _FEWEST:
        return []
    return claims


def _spell_out(text: str) -> str:
    """Spell out the denials that are one word, which the reader has seldom read."""
    return re.sub(r"\b(can)not\b", r"\1 not", text, flags=re.IGNORECASE)
